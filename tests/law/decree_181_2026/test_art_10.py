import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_10 import ARTICLE

law = Law("181/2026", [ARTICLE])
PLAIN = {
    "10.1": "meets_standards_of_post",
    "10.4": "record_and_assets_verified",
    "10.6": "relevant_experience",
    "10.8": "fit_for_duties",
    "10.9.a": "barred_from_office",
    "10.9.b": "disciplinary_proceedings_pending",
    "10.9.c": "under_criminal_proceedings",
    "10.9.d": "barred_from_higher_post",
}
BARS = (
    "barred_from_office",
    "disciplinary_proceedings_pending",
    "under_criminal_proceedings",
    "barred_from_higher_post",
)


@pytest.mark.parametrize(("row", "fact"), PLAIN.items())
@pytest.mark.parametrize("value", [True, False, None])
def test_a_plain_row_says_what_its_fact_says(row, fact, value):
    assert law.says(row, **{fact: value}) is value


@pytest.mark.parametrize(
    ("planned", "waived", "met"),
    [
        (True, None, True),
        (False, True, True),
        (False, False, False),
        (None, True, True),
        (None, False, None),
        (False, None, False),
    ],
)
def test_planning_is_needed_unless_the_authority_decided_otherwise(planned, waived, met):
    assert law.says("10.2", planned_for_post=planned, planning_waived=waived) is met


@pytest.mark.parametrize(
    ("months", "waived", "met"),
    [
        (11, False, False),
        (12, False, True),
        (13, False, True),
        (11, True, True),
        (None, False, None),
        (None, True, True),
    ],
)
def test_twelve_months_in_the_post_are_needed_unless_waived(months, waived, met):
    assert law.says("10.3", months_in_equivalent_post=months, time_in_post_waived=waived) is met


@pytest.mark.parametrize(
    ("fulfilled", "good", "reading", "met"),
    [
        (True, True, None, True),
        (False, False, None, False),
        (True, False, "fulfilled", True),
        (True, False, "good", False),
        (True, False, None, None),
        (True, None, "fulfilled", True),
        (True, None, "good", None),
    ],
)
def test_the_grade_of_the_three_years_hangs_on_the_reading_only_between_the_grades(fulfilled, good, reading, met):
    facts = {"graded_fulfilled_last_three_years": fulfilled, "graded_good_last_three_years": good}
    assert law.says("10.5", **facts, reading_10_5=reading, grades_waived=False) is met


def test_objective_reasons_let_the_authority_waive_the_grades():
    assert law.says("10.5", graded_fulfilled_last_three_years=False, grades_waived=True) is True


@pytest.mark.parametrize(
    ("higher", "full_term", "waived", "met"),
    [
        (True, True, False, True),
        (True, False, False, False),
        (True, False, True, True),
        (False, False, False, True),
        (True, None, False, None),
        (None, False, False, None),
        (None, True, None, True),
    ],
)
def test_age_counts_for_a_first_or_higher_post_only(higher, full_term, waived, met):
    assert law.says("10.7", first_or_higher_post=higher, can_serve_full_term=full_term, age_waived=waived) is met


@pytest.mark.parametrize("bar", BARS)
def test_one_bar_is_enough(bar):
    assert law.says("10.9", **{bar: True}) is True


def test_without_any_bar_there_is_none_and_one_open_bar_leaves_it_open():
    assert law.says("10.9", **dict.fromkeys(BARS, False)) is False
    assert law.says("10.9", **dict.fromkeys(BARS[1:], False)) is None
    assert law.misses("10.9", **dict.fromkeys(BARS[1:], False)) == BARS[:1]


@pytest.mark.parametrize(("row", "act"), [("10.2.p1", "planning_waived"), ("10.3.p2", "time_in_post_waived")])
def test_a_discretion_names_the_act_that_records_it(row, act):
    assert law.row(row).power.recorded_as == act


def test_how_months_are_added_up_is_declared_with_the_reason():
    assert law.row("10.3.p1").why is not None
