import datetime as dt

import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_10 import ARTICLE as ART_10
from canbo.law.decree_181_2026.art_23 import ARTICLE

law = Law("181/2026", [ART_10, ARTICLE])
BOARD_ENDS = dt.date(2031, 6, 15)
BARS = (
    "barred_from_office",
    "disciplinary_proceedings_pending",
    "under_criminal_proceedings",
    "barred_from_higher_post",
)


@pytest.mark.parametrize(
    ("row", "fact"),
    [("23.1", "meets_standards_of_post"), ("23.2", "record_and_assets_verified"), ("23.4", "fit_for_duties")],
)
@pytest.mark.parametrize("value", [True, False, None])
def test_a_plain_row_says_what_its_fact_says(row, fact, value):
    assert law.says(row, **{fact: value}) is value


@pytest.mark.parametrize(
    ("retires", "of_age"),
    [
        (dt.date(2031, 5, 14), False),
        (dt.date(2031, 5, 15), False),
        (dt.date(2031, 5, 16), True),
        (dt.date(2031, 6, 14), True),
        (BOARD_ENDS, True),
        (dt.date(2031, 6, 16), True),
        (dt.date(2040, 1, 1), True),
        (dt.date(2026, 6, 1), False),
        (None, None),
    ],
)
def test_age_is_short_from_one_completed_month_on(retires, of_age):
    assert law.says("23.3", retirement_date=retires, board_term_end=BOARD_ENDS) is of_age


def test_age_asks_for_the_end_of_the_boards_term():
    assert law.misses("23.3", retirement_date=BOARD_ENDS) == ("board_term_end",)


@pytest.mark.parametrize("bar", BARS)
def test_one_case_of_10_9_is_enough_to_fail(bar):
    assert law.says("23.5", **{bar: True}) is False


def test_in_none_of_the_cases_the_condition_holds_and_one_open_case_leaves_it_open():
    assert law.says("23.5", **dict.fromkeys(BARS, False)) is True
    assert law.says("23.5", **dict.fromkeys(BARS[:3], False)) is None


@pytest.mark.parametrize("inspected", [True, False])
def test_an_inspection_of_the_entity_is_for_the_authority_to_weigh_and_decides_nothing(inspected):
    facts = {**dict.fromkeys(BARS, False), "enterprise_under_inspection_or_audit": inspected}
    assert law.says("23.5", **facts) is True
    assert law.row("23.5").power.who == "authority"


@pytest.mark.parametrize("position", ["general_director", "representative_part_time", None])
def test_a_candidate_may_hold_any_post(position):
    assert law.says("23.1", position=position, meets_standards_of_post=False) is False
