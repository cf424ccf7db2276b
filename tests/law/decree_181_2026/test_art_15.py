import datetime as dt

import pytest
from tests.law.asking import MANAGERS, Law

from canbo.law.decree_181_2026 import art_15

law = Law("181/2026", [art_15.ARTICLE])
DIRECTOR = {"position": "general_director", "post_changes_by_reorganisation": True}


@pytest.mark.parametrize("changed", [True, False, None])
def test_the_first_clause_is_for_reorganised_enterprises(changed):
    assert law.says("15.1", post_changes_by_reorganisation=changed) is changed


@pytest.mark.parametrize(
    ("rank", "moved", "through_procedure"),
    [("higher", True, False), ("equivalent", True, False), ("lower", False, True), (None, None, None)],
)
def test_an_equivalent_or_higher_post_is_moved_and_a_lower_one_goes_through_the_procedure(
    rank, moved, through_procedure
):
    assert law.says("15.1.a", **DIRECTOR, rank_of_present_post=rank) is moved
    assert law.says("15.1.p1", **DIRECTOR, rank_of_present_post=rank) is through_procedure


@pytest.mark.parametrize("row", ["15.1.a", "15.1.p1", "15.1.b"])
@pytest.mark.parametrize("rank", ["higher", "equivalent", "lower", None])
def test_without_a_reorganisation_nobody_is_moved(row, rank):
    facts = {"post_changes_by_reorganisation": False, "position": "general_director", "rank_of_present_post": rank}
    assert law.says(row, **facts) is False


def test_the_literal_reading_is_told_with_its_contradiction():
    (reading, goes_on, _) = law.row("15.1.a").readings
    assert (reading.row, reading.fact, len(reading.alternatives)) == (37, None, 1)
    assert (goes_on.row, goes_on in law.row("15.1.b").readings) == (139, True)
    assert reading in law.row("15.1.p1").readings


@pytest.mark.parametrize(
    ("position", "given"),
    [("controller", True), ("head_controller", True), ("council_member", False), (None, None)],
)
def test_controllers_are_given_a_suitable_post(position, given):
    assert law.says("15.1.b", post_changes_by_reorganisation=True, position=position) is given
    assert law.row("15.1.b").power.who == "owner_agency"


@pytest.mark.parametrize("position", ["controller", "representative_full_time", "hired_director"])
def test_only_managers_are_moved(position):
    facts = {"post_changes_by_reorganisation": True, "position": position}
    assert law.says("15.1.a", **facts, rank_of_present_post="higher") is False
    assert law.says("15.1.p1", **facts, rank_of_present_post="lower") is False


LED = {
    "15.2.a": "enterprise_newly_established",
    "15.2.b": "leadership_disunited_and_in_breach",
    "15.2.c": "no_leaders_left",
}


@pytest.mark.parametrize(("row", "fact"), LED.items())
@pytest.mark.parametrize("truth", [True, False, None])
def test_each_case_in_which_the_owners_agency_leads(row, fact, truth):
    facts = {"position": "general_director"} | dict.fromkeys(LED.values(), False) | {fact: truth}
    assert law.says(row, **facts) is truth
    assert law.says("15.2", **facts) is truth


def test_a_new_enterprise_counts_for_its_managers_only():
    assert law.says("15.2.a", position="controller", enterprise_newly_established=True) is False


@pytest.mark.parametrize(
    ("effective", "last"),
    [
        ("2026-06-01", dt.date(2027, 6, 1)),
        ("2028-02-29", dt.date(2029, 2, 28)),
        ("2026-12-31", dt.date(2027, 12, 31)),
        (None, None),
    ],
)
def test_powers_are_delegated_for_twelve_months_at_most(effective, last):
    assert law.says("15.3", delegation_effective_on=effective) == last
    assert (law.row("15.3").term.count, law.row("15.3").term.unit) == (12, "month")


def test_the_time_of_a_delegation_moves_no_term():
    from canbo.law.decree_181_2026 import art_09

    both = Law("181/2026", [art_09.ARTICLE, art_15.ARTICLE])
    facts = {"position": "general_director", "term_start": "2027-03-01", "term_years": 5}
    alone = both.says("9.1", **facts)
    assert both.says("9.1", **facts, delegation_effective_on="2026-06-01") == alone == dt.date(2032, 3, 1)


@pytest.mark.parametrize("position", sorted(MANAGERS))
def test_every_manager_is_moved_or_led_by_the_owners_agency(position):
    facts = {"post_changes_by_reorganisation": True, "position": position}
    assert law.says("15.1.a", **facts, rank_of_present_post="equivalent") is True
    assert law.says("15.1.p1", **facts, rank_of_present_post="lower") is True
    assert law.says("15.2.a", position=position, enterprise_newly_established=True) is True


def test_controllers_stay_where_nothing_is_reorganised():
    assert law.says("15.1.b", post_changes_by_reorganisation=False, position="controller") is False


def test_the_twelve_months_of_a_delegation_run_forward():
    assert not law.row("15.3").term.before
