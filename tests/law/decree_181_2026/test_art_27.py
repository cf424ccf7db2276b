import datetime as dt

import pytest
from tests.law.asking import REPRESENTATIVES, Law

from canbo.law.calendars import get_calendar
from canbo.law.deadlines import due
from canbo.law.decree_181_2026.art_22 import ARTICLE as ART_22
from canbo.law.decree_181_2026.art_27 import ARTICLE

law = Law("181/2026", [ART_22, ARTICLE])


@pytest.mark.parametrize(
    ("ends", "by"),
    [
        (dt.date(2027, 6, 30), dt.date(2027, 4, 1)),
        (dt.date(2027, 7, 1), dt.date(2027, 4, 2)),
        (dt.date(2027, 7, 2), dt.date(2027, 4, 2)),
        (dt.date(2027, 7, 3), dt.date(2027, 4, 2)),
        (dt.date(2027, 7, 4), dt.date(2027, 4, 5)),
        (None, None),
    ],
)
def test_ninety_calendar_days_before_the_end_rolled_back_over_days_off(ends, by):
    assert law.says("27.1", term_end=ends) == by


def test_without_a_recorded_end_the_end_of_article_22_counts():
    facts = {"term_start": dt.date(2022, 6, 30), "term_years": 5, "board_term_end": dt.date(2028, 1, 1)}
    assert law.says("27.1", **facts) == dt.date(2027, 4, 1)


@pytest.mark.parametrize("ends", [dt.date(2027, 6, 30), dt.date(2027, 7, 2), dt.date(2027, 7, 31)])
def test_the_time_limit_counts_the_same_day_as_the_expression(ends):
    state = Law("181/2026", [ART_22, ARTICLE], get_calendar("vn-state").add_working_days)
    assert due("181/2026:27.1", ends).due == state.says("27.1", term_end=ends)


def test_the_time_limit_names_its_events_and_who_must_act():
    term = law.row("27.1").term
    assert (term.count, term.unit, term.before) == (90, "day", True)
    assert (term.after, term.until, term.by) == ("term_ends", "self_assessment_filed", "person")
    assert term.reading is None


@pytest.mark.parametrize(("row", "kind"), [("27.2", "paper"), ("27.3", "power"), ("27.3.p1", "duty")])
def test_the_steps_that_follow(row, kind):
    assert law.row(row).kind == kind


def test_the_owners_agency_decides_and_looks_after_one_not_reassigned():
    assert [law.row(row).power.who for row in ("27.3", "27.3.p1")] == ["owner_agency", "owner_agency"]


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("27") == REPRESENTATIVES
