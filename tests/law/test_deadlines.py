"""Time limits of the law counted out: the provision says how many of which unit, the calendar says which day."""

import datetime as dt

import pytest

from canbo.kernel.calendar import CalendarError
from canbo.kernel.lawbook import LawError
from canbo.law.book import lawbook
from canbo.law.deadlines import counts_from, due

LIMITS = [citation for citation in lawbook().citations if lawbook().find(citation)[1].term is not None]


@pytest.mark.parametrize(
    ("citation", "trigger", "day"),
    [
        ("181/2026:34.3.b", dt.date(2026, 6, 1), dt.date(2026, 6, 15)),  # ten working days
        ("181/2026:36.4.a", dt.date(2026, 6, 5), dt.date(2026, 6, 9)),  # two, over a weekend
        ("181/2026:32.1.c", dt.date(2026, 6, 1), dt.date(2026, 7, 1)),  # thirty days
        ("181/2026:32.1.c", dt.date(2026, 6, 5), dt.date(2026, 7, 6)),  # the thirtieth is a Sunday
        ("181/2026:17.1.p1", dt.date(2026, 5, 20), dt.date(2026, 1, 5)),  # ninety working days before
    ],
)
def test_a_limit_ends_on_its_day(citation, trigger, day):
    assert due(citation, trigger).due == day


def test_it_comes_with_its_derivation():
    found = due("181/2026:34.3.b", dt.date(2026, 4, 28))
    skipped = {skip.day for skip in found.skipped}
    assert {dt.date(2026, 4, 30), dt.date(2026, 5, 1)} <= skipped
    assert found.basis


def test_what_was_known_of_the_calendar_matters():
    trigger = dt.date(2026, 5, 20)
    assert due("181/2026:17.1.p1", trigger, known_on=dt.date(2025, 1, 1)).due == dt.date(2026, 1, 2)


@pytest.mark.parametrize("citation", LIMITS)
def test_every_limit_of_the_law_can_be_counted(citation):
    term, trigger = lawbook().find(citation)[1].term, dt.date(2026, 9, 15)
    assert (due(citation, trigger).due < trigger) is term.before


def test_a_provision_without_a_limit_is_refused_in_both_languages():
    with pytest.raises(LawError) as refused:
        due("181/2026:34.1.b", dt.date(2026, 6, 1))
    assert refused.value.said("en") == (
        "181/2026:34.1.b sets no time limit; canbo law show 181/2026:34.1.b shows what it does."
    )
    assert refused.value.said("vi") == (
        "181/2026:34.1.b không đặt ra thời hạn; lệnh canbo law show 181/2026:34.1.b cho biết quy định gì."
    )


@pytest.mark.parametrize(
    ("citation", "trigger", "counts"),
    [
        ("181/2026:34.3.b", dt.date(2026, 5, 20), dt.date(2026, 5, 21)),
        ("181/2026:34.3.b", dt.date(2026, 5, 21), dt.date(2026, 5, 21)),
        ("181/2026:34.3.b", dt.date(2026, 5, 22), dt.date(2026, 5, 22)),
        ("article:reform.time", dt.date(2001, 1, 1), dt.date(2001, 1, 1)),  # what is no law has no first day
    ],
)
def test_a_limit_binds_nobody_before_the_law_that_sets_it(citation, trigger, counts):
    assert counts_from(citation, trigger) == counts


def test_another_calendar_and_another_count_are_used_where_they_are_named():
    friday = dt.date(2026, 6, 5)
    assert due("181/2026:36.4.a", friday).due == dt.date(2026, 6, 9)
    assert due("181/2026:36.4.a", friday, calendar="vn-six-day").due == dt.date(2026, 6, 8)
    assert due("181/2026:36.4.a", friday, count=3).due == dt.date(2026, 6, 10)


def test_an_unknown_provision_and_a_day_beyond_the_calendar_are_refused():
    with pytest.raises(LawError, match="181/2026:99 is not encoded here"):
        due("181/2026:99", dt.date(2026, 6, 1))
    with pytest.raises(CalendarError, match="2051-01-01 is outside the calendar"):
        due("181/2026:34.3.b", dt.date(2051, 1, 1))
