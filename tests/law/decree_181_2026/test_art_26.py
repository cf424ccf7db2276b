import datetime as dt

import pytest
from tests.law.asking import REPRESENTATIVES, Law

from canbo.law.decree_181_2026.art_10 import ARTICLE as ART_10
from canbo.law.decree_181_2026.art_22 import ARTICLE as ART_22
from canbo.law.decree_181_2026.art_23 import ARTICLE as ART_23
from canbo.law.decree_181_2026.art_26 import ARTICLE

law = Law("181/2026", [ART_10, ART_22, ART_23, ARTICLE])
REPRESENTATIVE = {"position": "representative_full_time"}
MET = REPRESENTATIVE | {
    "fulfilled_tasks_this_term": True,
    "meets_standards_of_post": True,
    "record_and_assets_verified": True,
    "fit_for_duties": True,
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
}
ASKED = [name for name in MET if name != "position"]
TERM = {"term_start": dt.date(2026, 6, 15), "term_years": 5}


@pytest.mark.parametrize("value", [True, False, None])
def test_the_tasks_of_the_term_must_be_assessed_as_fulfilled(value):
    assert law.says("26.1.a", **REPRESENTATIVE, fulfilled_tasks_this_term=value) is value


def test_all_conditions_together_are_met():
    assert law.says("26.1", **MET) is True


@pytest.mark.parametrize("fact", ASKED)
def test_each_condition_is_needed_and_each_can_leave_it_open(fact):
    assert law.says("26.1", **MET | {fact: not MET[fact]}) is False
    assert law.says("26.1", **MET | {fact: None}) is None


def test_age_is_no_condition_of_being_reassigned():
    too_old = {"retirement_date": dt.date(2027, 1, 1), "board_term_end": dt.date(2031, 6, 15)}
    assert law.says("26.1", **MET, **too_old) is True
    assert law.says("26.1.b", **MET, **too_old) is True


def test_others_than_representatives_are_held_to_none_of_it():
    assert law.says("26.1", position="council_member", fulfilled_tasks_this_term=False) is True


BOARD_ENDS, FIVE_YEARS_ON = dt.date(2031, 5, 31), dt.date(2031, 6, 15)


@pytest.mark.parametrize(
    ("retires", "board_ends", "until"),
    [
        (dt.date(2031, 4, 30), BOARD_ENDS, dt.date(2031, 4, 30)),
        (dt.date(2031, 5, 1), BOARD_ENDS, BOARD_ENDS),
        (dt.date(2031, 6, 1), BOARD_ENDS, BOARD_ENDS),
        (dt.date(2030, 1, 31), BOARD_ENDS, dt.date(2030, 1, 31)),
        (dt.date(2032, 1, 31), dt.date(2033, 6, 15), FIVE_YEARS_ON),
        (None, BOARD_ENDS, None),
        (dt.date(2031, 4, 30), None, None),
    ],
)
def test_one_short_of_age_serves_until_retirement_and_never_beyond_the_term(retires, board_ends, until):
    assert law.says("26.2", **REPRESENTATIVE, **TERM, retirement_date=retires, board_term_end=board_ends) == until


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("26") == REPRESENTATIVES
