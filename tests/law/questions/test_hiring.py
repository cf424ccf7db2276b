"""May this person be hired as General Director, asked through the one door."""

import datetime as dt

import pytest

from canbo.kernel.verdict import Status
from canbo.law.ask import ask

FIRST, BEFORE, ON = dt.date(2026, 5, 21), dt.date(2026, 5, 20), dt.date(2026, 11, 21)
FIT = {
    "defence_or_security_enterprise": False,
    "reputed_in_field": True,
    "nationalities": "vietnamese",
    "meets_enterprise_law_standards": True,
    "record_and_assets_verified": True,
    "relevant_experience": True,
    "fit_for_duties": True,
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
}
WAIVED = {
    "meets_standards_of_post": False,
    "planned_for_post": False,
    "months_in_equivalent_post": 0,
    "graded_fulfilled_last_three_years": False,
    "can_serve_full_term": False,
    "first_or_higher_post": True,
}


def answered(on=ON, begun=None, **facts):
    return ask("hired-director-conditions", facts, on, begun=begun)


def test_who_meets_all_conditions_may_be_hired_whatever_the_waived_ones_say():
    assert str(answered(**FIT).verdict) == "yes"
    assert str(answered(**FIT | WAIVED).verdict) == "yes"


@pytest.mark.parametrize("fact", [name for name in FIT if name != "nationalities"])
def test_each_condition_alone_decides_and_each_unknown_leaves_it_open(fact):
    assert str(answered(**FIT | {fact: not FIT[fact]}).verdict) == "no"
    left_open = answered(**{name: value for name, value in FIT.items() if name != fact})
    assert (str(left_open.verdict), left_open.missing) == ("unknown", (fact,))


@pytest.mark.parametrize(
    ("nationalities", "keeps_rules", "verdict"),
    [
        ("vietnamese", False, "yes"),
        ("vietnamese_and_one_foreign", True, "yes"),
        ("vietnamese_and_one_foreign", False, "no"),
        ("vietnamese_and_one_foreign", None, "unknown"),
        ("vietnamese_and_several_foreign", True, "unknown"),
        ("foreign", True, "no"),
        (None, True, "unknown"),
    ],
)
def test_citizenship_and_a_second_nationality(nationalities, keeps_rules, verdict):
    facts = FIT | {"nationalities": nationalities, "meets_foreign_nationality_rules": keeps_rules}
    assert str(answered(**facts).verdict) == verdict


def test_the_silence_on_several_nationalities_is_told_with_its_place():
    given = answered(**FIT | {"nationalities": "vietnamese_and_several_foreign"})
    assert [(step.citation, step.silent) for step in given.because] == [("181/2026:40.1.p1", True)]
    assert given.missing == ()


def test_the_least_change_is_an_act_that_makes_it_yes():
    given = answered(**FIT | {"record_and_assets_verified": False})
    assert [dict(change.facts) for change in given.least_change] == [{"record_and_assets_verified": True}]


def test_who_may_choose_is_told_beside_the_answer():
    citation, power = answered(**FIT).power
    assert (citation, power.who) == ("181/2026:41.1.a", "council_or_chairman")


def test_hiring_is_no_matter_that_stays_under_the_former_decree():
    assert answered(BEFORE, **FIT).status is Status.NOT_IN_FORCE
    assert answered(FIRST, **FIT).status is Status.DECIDED
    assert str(answered(begun=BEFORE, **FIT).verdict) == "yes"
