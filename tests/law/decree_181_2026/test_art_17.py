import datetime as dt

import pytest
from tests.law.asking import MANAGERS, Law, five_day_week

from canbo.law.calendars import get_calendar
from canbo.law.decree_181_2026 import art_09, art_10, art_17

law = Law("181/2026", [art_09.ARTICLE, art_10.ARTICLE, art_17.ARTICLE])
DEFERRALS = {
    "3.b": "responsibility_under_review",
    "3.c": "inpatient_or_maternity",
    "3.d": "other_deferral_case",
}
CASES_OF_ARTICLE_10 = (
    "barred_from_office", "disciplinary_proceedings_pending", "under_criminal_proceedings", "barred_from_higher_post",
)  # fmt: skip
CLEAR = {"position": "council_chair"} | dict.fromkeys((*DEFERRALS.values(), *CASES_OF_ARTICLE_10), False)
FRIDAY = dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("years", "months", "route"),
    [
        (5, 0, "extend"),
        (5, 23, "extend"),
        (5, 24, "reappoint_until_retirement"),
        (5, 25, "reappoint_until_retirement"),
        (5, 59, "reappoint_until_retirement"),
        (5, 60, "reappoint"),
        (5, 61, "reappoint"),
        (3, 17, "extend"),
        (3, 18, "reappoint_until_retirement"),
        (3, 19, "reappoint_until_retirement"),
        (3, 35, "reappoint_until_retirement"),
        (3, 36, "reappoint"),
        (3, 37, "reappoint"),
        (4, 60, None),
        (2, 10, None),
        (6, 60, None),
        (None, 60, None),
        (5, None, None),
    ],
)
def test_the_months_left_decide_the_route(years, months, route):
    assert law.says("17.2", term_years=years, months_to_retirement_at_term_end=months) == route
    assert law.says("17.1", **CLEAR, term_years=years, months_to_retirement_at_term_end=months) == route


def test_for_a_term_of_another_length_the_law_is_silent_and_no_fact_is_missing():
    assert law.misses("17.2", term_years=4, months_to_retirement_at_term_end=60) == ()


def test_what_the_route_needs_is_named():
    assert law.misses("17.2", term_years=5) == ("months_to_retirement_at_term_end",)


@pytest.mark.parametrize("fact", [*DEFERRALS.values(), *CASES_OF_ARTICLE_10])
def test_any_deferral_puts_it_off_whatever_else_is_known(fact):
    assert law.says("17.1", position="council_chair", **{fact: True}) == "defer"
    assert law.says("17.1", **CLEAR | {fact: True}, term_years=5, months_to_retirement_at_term_end=60) == "defer"


@pytest.mark.parametrize("fact", [*DEFERRALS.values(), *CASES_OF_ARTICLE_10])
def test_an_open_deferral_leaves_the_route_open(fact):
    facts = CLEAR | {fact: None, "term_years": 5, "months_to_retirement_at_term_end": 60}
    assert law.says("17.1", **facts) is None
    assert law.misses("17.1", **facts) == (fact,)


@pytest.mark.parametrize(("row", "fact"), DEFERRALS.items())
@pytest.mark.parametrize("value", [True, False, None])
def test_each_deferral_has_its_fact(row, fact, value):
    assert law.says(f"17.{row}", **CLEAR | {fact: value}) is value


@pytest.mark.parametrize("fact", CASES_OF_ARTICLE_10)
@pytest.mark.parametrize("value", [True, False, None])
def test_the_cases_of_article_10_9_defer(fact, value):
    assert law.says("17.3.a", **CLEAR | {fact: value}) is value


def test_a_sanction_being_served_does_not_defer():
    facts = CLEAR | {"serving_warning": True, "term_years": 5, "months_to_retirement_at_term_end": 60}
    assert law.says("17.1", **facts) == "reappoint"
    assert law.row("17.5").power.who == "authority"


def test_deferral_is_for_managers():
    assert law.says("17.3", position="representative_full_time", inpatient_or_maternity=True) is False


def test_the_notice_counts_ninety_working_days_back():
    by_hand = FRIDAY - dt.timedelta(weeks=18)
    assert law.says("17.1.p1", term_end=FRIDAY, reading_17_1="working_days") == by_hand


@pytest.mark.parametrize(
    ("term_end", "due"),
    [
        (dt.date(2026, 11, 19), dt.date(2026, 8, 21)),  # ninety days before is that Friday
        (dt.date(2026, 11, 20), dt.date(2026, 8, 21)),  # a Saturday, so the Friday before
        (dt.date(2026, 11, 21), dt.date(2026, 8, 21)),  # a Sunday
        (dt.date(2026, 11, 22), dt.date(2026, 8, 24)),  # that Monday
    ],
)
def test_a_calendar_day_limit_rolls_back_to_a_working_day(term_end, due):
    assert law.says("17.1.p1", term_end=term_end, reading_17_1="calendar_days") == due


def test_a_worked_saturday_is_a_working_day_and_no_roll_is_needed():
    calendar = get_calendar("vn-state")
    official = Law("181/2026", law.book.articles.values(), calendar.add_working_days)
    assert official.says("17.1.p1", term_end=FRIDAY, reading_17_1="calendar_days") == dt.date(2026, 8, 22)
    assert official.says("17.1.p1", term_end=FRIDAY) == calendar.add_working_days(FRIDAY, -90)


@pytest.mark.parametrize("days", range(14))
def test_while_the_reading_is_not_settled_the_earlier_day_is_warned_of(days):
    term_end = FRIDAY + dt.timedelta(days=days)
    both = [law.says("17.1.p1", term_end=term_end, reading_17_1=r) for r in ("working_days", "calendar_days")]
    assert law.says("17.1.p1", term_end=term_end) == min(both) == five_day_week(term_end, -90)


def test_the_end_of_the_term_is_computed_where_it_is_not_recorded():
    start = dt.date(2021, 11, 20)
    known = law.says("17.1.p1", term_end=dt.date(2026, 11, 20))
    assert law.says("17.1.p1", term_start=start, term_years=5) == known
    assert law.says("17.1.p1", term_start=start, term_years=5, term_end=dt.date(2026, 11, 27)) > known


def test_without_start_or_end_there_is_no_day():
    assert law.says("17.1.p1") is None
    assert "term_end" in law.misses("17.1.p1")


@pytest.mark.parametrize(
    ("term_end", "due"),
    [
        (dt.date(2026, 11, 20), dt.date(2026, 11, 19)),
        (dt.date(2026, 11, 21), dt.date(2026, 11, 20)),
        (dt.date(2026, 11, 22), dt.date(2026, 11, 20)),
        (dt.date(2026, 11, 23), dt.date(2026, 11, 20)),
        (None, None),
    ],
)
def test_the_decision_comes_a_working_day_before_the_term_ends(term_end, due):
    assert law.says("17.4", term_end=term_end) == due


def test_without_a_decision_the_person_stops_acting_the_day_after_the_term():
    assert law.says("17.4.p1", term_end=FRIDAY) == dt.date(2026, 11, 21)
    assert law.says("17.4.p1") is None


def test_the_time_limits_name_who_must_act_and_the_reading():
    notice, decision = law.row("17.1.p1").term, law.row("17.4").term
    assert (notice.count, notice.unit, notice.before, notice.by) == (90, "working-day", True, "authority")
    assert notice.reading == "reading_17_1"
    assert (decision.count, decision.unit, decision.before) == (1, "working-day", True)


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("17") == MANAGERS


TERM = {"term_start": "2022-03-01", "term_years": 5}


@pytest.mark.parametrize(
    ("row", "recorded", "computed"),
    [("17.4", dt.date(2026, 11, 19), dt.date(2027, 2, 26)), ("17.4.p1", dt.date(2026, 11, 21), dt.date(2027, 3, 2))],
)
def test_the_recorded_end_of_the_term_counts_and_else_the_one_of_article_9(row, recorded, computed):
    assert law.says(row, **TERM, term_end=FRIDAY) == recorded
    assert law.says(row, **TERM) == computed
