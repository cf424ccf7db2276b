import datetime as dt

import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.kernel import DAYS
from canbo.law.calendars import get_calendar
from canbo.law.decree_181_2026.art_32 import ARTICLE

calendar = get_calendar("vn-state")
law = Law("181/2026", [ARTICLE], calendar.add_working_days)
day = dt.date.fromisoformat


@pytest.mark.parametrize(
    ("effective", "lapses"),
    [
        ("2026-06-01", "2027-06-01"),
        ("2026-12-31", "2027-12-31"),
        ("2027-05-01", "2028-05-01"),
        ("2028-02-29", "2029-02-28"),
        ("2027-02-28", "2028-02-28"),
    ],
)
def test_a_sanction_has_effect_for_twelve_months(effective, lapses):
    assert law.says("32.1.p3", sanction_effective_on=effective) == day(lapses)


def test_the_twelve_months_are_a_duration_and_end_on_a_day_off_all_the_same():
    lapses = law.says("32.1.p3", sanction_effective_on="2026-08-15")
    assert lapses == day("2027-08-15")
    assert not calendar.is_working_day(lapses)


def test_without_the_day_it_counts_from_the_end_is_unknown():
    assert law.says("32.1.p3") is None
    assert law.misses("32.1.p3") == ("sanction_effective_on",)


@pytest.mark.parametrize("announced", ["2026-06-02", "2026-06-04", "2026-06-05", "2027-01-06", "2026-08-03"])
def test_the_office_sanction_is_due_thirty_days_after_the_partys_counted_as_every_time_limit(announced):
    due = law.says("32.1.c", party_sanction_announced_on=announced)
    assert due == calendar.deadline(day(announced), 30, DAYS).due
    assert calendar.is_working_day(due)


@pytest.mark.parametrize(
    ("announced", "due"),
    [
        ("2026-06-02", "2026-07-02"),  # a Thursday
        ("2026-06-04", "2026-07-06"),  # the thirtieth day is a Saturday
        ("2026-06-05", "2026-07-06"),  # a Sunday
        ("2026-06-06", "2026-07-06"),  # the Monday itself
    ],
)
def test_thirty_days_that_end_on_a_day_off_go_on_to_the_next_working_day(announced, due):
    assert law.says("32.1.c", party_sanction_announced_on=announced) == day(due)


def test_the_limit_of_the_office_sanction_is_unknown_until_the_party_announced_its_own():
    assert law.says("32.1.c") is None
    assert law.misses("32.1.c") == ("party_sanction_announced_on",)


def test_the_limit_names_its_events_and_who_acts():
    term = law.row("32.1.c").term
    assert (term.count, term.unit, term.by) == (30, "day", "authority")
    assert (term.after, term.until) == ("party_sanction_announced", "office_sanction_decided")


@pytest.mark.parametrize("party", [True, False, None])
def test_the_procedure_is_its_own_exactly_where_the_party_has_not_decided(party):
    assert law.says("32.3.p1", party_sanction=party) is party
    assert law.says("32.3.p2", party_sanction=party) is (None if party is None else not party)


def test_there_are_four_forms_of_discipline():
    assert [row.path for row in ARTICLE.rows if row.kind == "sanction" and "." in row.path] == [
        "2.a",
        "2.b",
        "2.c",
        "2.d",
    ]


@pytest.mark.parametrize("path", ["32.1.a", "32.1.b", "32.1.p4"])
def test_what_is_not_computed_says_why(path):
    assert law.row(path).expr is None
    assert law.row(path).why is not None


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("32") == MANAGERS | CONTROLLERS | REPRESENTATIVES


@pytest.mark.parametrize("path", ["32.1.c"])
def test_the_time_limit_runs_forward_from_its_event(path):
    assert not law.row(path).term.before
