import datetime as dt

import pytest
from tests.law.asking import REPRESENTATIVES, Law

from canbo.law.decree_181_2026.art_22 import ARTICLE

law = Law("181/2026", [ARTICLE])
START = dt.date(2026, 6, 15)
FIVE_YEARS_ON = dt.date(2031, 6, 15)
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("board_term_end", "end"),
    [
        (FIVE_YEARS_ON - DAY, FIVE_YEARS_ON - DAY),
        (FIVE_YEARS_ON, FIVE_YEARS_ON),
        (FIVE_YEARS_ON + DAY, FIVE_YEARS_ON),
        (dt.date(2027, 1, 31), dt.date(2027, 1, 31)),
        (None, None),
    ],
)
def test_a_representative_serves_no_longer_than_the_board(board_term_end, end):
    assert law.says("22.1", term_start=START, term_years=5, board_term_end=board_term_end) == end


@pytest.mark.parametrize(("years", "end"), [(4, dt.date(2030, 6, 15)), (5, FIVE_YEARS_ON), (6, None), (None, None)])
def test_a_representative_serves_five_years_at_most(years, end):
    assert law.says("22.1", term_start=START, term_years=years, board_term_end=dt.date(2040, 1, 1)) == end


def test_what_is_missing_is_named():
    assert law.misses("22.1", term_start=START, term_years=5) == ("board_term_end",)


@pytest.mark.parametrize("clause", ["22.2", "22.3"])
def test_the_term_counts_from_the_day_recorded_as_its_start(clause):
    assert law.says(clause, term_start=START) == START
    assert law.says(clause) is None


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("22") == REPRESENTATIVES


def test_an_early_end_of_the_board_is_no_answer_while_the_law_is_silent_on_the_length():
    assert law.says("22.1", term_start=START, term_years=6, board_term_end=dt.date(2027, 1, 31)) is None


def test_a_term_of_six_years_is_open_on_its_own_last_day_too():
    assert law.says("22.1", term_start=START, term_years=6, board_term_end=dt.date(2032, 6, 15)) is None
