import datetime as dt

import pytest
from tests.law.asking import MANAGERS, Law

from canbo.law.decree_181_2026.art_09 import ARTICLE

law = Law("181/2026", [ARTICLE])
START = dt.date(2026, 6, 15)
SECOND_TERM = {"position": "council_member", "terms_served_here": 2, "service_months_before_first_term": 120}


@pytest.mark.parametrize(
    ("years", "end"),
    [
        (1, dt.date(2027, 6, 15)),
        (3, dt.date(2029, 6, 15)),
        (4, dt.date(2030, 6, 15)),
        (5, dt.date(2031, 6, 15)),
        (6, None),
        (None, None),
    ],
)
def test_a_term_ends_after_its_years_of_which_there_are_five_at_most(years, end):
    assert law.says("9.1", term_start=START, term_years=years) == end


def test_a_term_that_starts_on_a_leap_day_ends_with_february():
    assert law.says("9.1", term_start=dt.date(2028, 2, 29), term_years=5) == dt.date(2033, 2, 28)


def test_for_a_longer_term_the_law_is_silent_and_no_fact_is_missing():
    assert law.misses("9.1", term_start=START, term_years=6) == ()


def test_start_and_years_are_both_needed():
    assert law.says("9.1", term_years=5) is None
    assert law.misses("9.1", term_years=5) == ("term_start",)
    assert law.misses("9.1", term_start=START) == ("term_years",)


@pytest.mark.parametrize("position", ["council_chair", "council_member", "company_chair"])
@pytest.mark.parametrize(("terms", "reached"), [(0, False), (1, False), (2, True), (3, True), (None, None)])
def test_two_terms_are_the_limit(position, terms, reached):
    assert law.says("9.2", **SECOND_TERM | {"position": position, "terms_served_here": terms}) is reached


@pytest.mark.parametrize(("months", "reached"), [(179, True), (180, True), (181, False), (None, None)])
def test_over_fifteen_years_of_work_there_lift_the_limit(months, reached):
    assert law.says("9.2", **SECOND_TERM | {"service_months_before_first_term": months}) is reached


def test_in_the_first_term_earlier_work_need_not_be_known():
    assert law.says("9.2", position="council_chair", terms_served_here=1) is False


def test_long_work_settles_it_before_the_terms_are_counted():
    assert law.says("9.2", position="council_chair", service_months_before_first_term=181) is False


@pytest.mark.parametrize("position", ["general_director", "hired_director", "controller", "representative_full_time"])
def test_nobody_else_has_a_limit_of_terms(position):
    assert law.says("9.2", **SECOND_TERM | {"position": position}) is False


def test_an_unknown_post_is_unknown():
    assert law.says("9.2", **SECOND_TERM | {"position": None}) is None


def test_the_authority_may_arrange_other_work():
    assert law.row("9.2.p1").power.who == "authority"


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("9") == MANAGERS
