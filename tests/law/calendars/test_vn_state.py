"""The announced schedules of 2024 to 2026, the statute around them, and a second, day-by-day implementation."""

import datetime as dt

import pytest

from canbo.kernel.calendar import CalendarError
from canbo.law.calendars import CALENDARS, get_calendar
from canbo.law.calendars.acts import ACTS
from canbo.law.calendars.acts_before_2024 import ACTS_BEFORE_2024
from canbo.law.calendars.labour_codes import statute

D = dt.date
VN = get_calendar("vn-state")
SIX = get_calendar("vn-six-day")
EVERY_ACT = (*ACTS_BEFORE_2024, *ACTS)


def days(first: D, last: D) -> list[D]:
    return [first + dt.timedelta(days=i) for i in range((last - first).days + 1)]


# Weekdays off and weekend days worked, as announced: background of the project, section 5b.
ANNOUNCED = {
    2024: (
        [
            D(2024, 1, 1),
            *(D(2024, 2, day) for day in (8, 9, 12, 13, 14)),
            D(2024, 4, 18),
            D(2024, 4, 29),
            D(2024, 4, 30),
            D(2024, 5, 1),
            D(2024, 9, 2),
            D(2024, 9, 3),
        ],
        [D(2024, 5, 4)],
    ),
    2025: (
        [
            D(2025, 1, 1),
            *(D(2025, 1, day) for day in (27, 28, 29, 30, 31)),
            D(2025, 4, 7),
            D(2025, 4, 30),
            D(2025, 5, 1),
            D(2025, 5, 2),
            D(2025, 9, 1),
            D(2025, 9, 2),
        ],
        [D(2025, 4, 26)],
    ),
    2026: (
        [
            D(2026, 1, 1),
            D(2026, 1, 2),
            *(D(2026, 2, day) for day in (16, 17, 18, 19, 20)),
            D(2026, 4, 27),
            D(2026, 4, 30),
            D(2026, 5, 1),
            D(2026, 8, 31),
            D(2026, 9, 1),
            D(2026, 9, 2),
            D(2026, 11, 24),
        ],
        [D(2026, 1, 10), D(2026, 8, 22)],
    ),
}


@pytest.mark.parametrize("year", ANNOUNCED)
def test_a_year_as_it_was_announced(year):
    off, worked = ANNOUNCED[year]
    of_year = days(D(year, 1, 1), D(year, 12, 31))
    assert [day for day in of_year if day.weekday() < 5 and not VN.is_working_day(day)] == off
    assert [day for day in of_year if day.weekday() >= 5 and VN.is_working_day(day)] == worked
    assert not any(VN.provisional(day) for day in of_year)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (D(2014, 1, 28), D(2014, 2, 5)),
        (D(2024, 2, 8), D(2024, 2, 14)),
        (D(2025, 1, 25), D(2025, 2, 2)),
        (D(2025, 4, 30), D(2025, 5, 4)),
        (D(2026, 1, 1), D(2026, 1, 4)),
        (D(2026, 2, 14), D(2026, 2, 22)),
        (D(2026, 8, 29), D(2026, 9, 2)),
    ],
)
def test_a_break_begins_and_ends_on_the_days_announced(first, last):
    assert not any(VN.is_working_day(day) for day in days(first, last))
    assert VN.is_working_day(first - dt.timedelta(days=1))
    assert VN.is_working_day(last + dt.timedelta(days=1))


def test_2027_follows_the_statute_and_is_provisional():
    year = days(D(2027, 1, 1), D(2027, 12, 31))
    assert [day for day in year if day.weekday() < 5 and not VN.is_working_day(day)] == [
        D(2027, 1, 1),
        *(D(2027, 2, day) for day in (4, 5, 8, 9, 10)),
        D(2027, 4, 16),
        D(2027, 4, 30),
        D(2027, 5, 3),
        D(2027, 9, 2),
        D(2027, 9, 3),
        D(2027, 11, 24),
    ]
    assert all(VN.provisional(day) for day in year)


@pytest.mark.parametrize(
    ("day", "source"),
    [
        (D(2012, 9, 3), "35-L/CTN Art. 73"),
        (D(2014, 4, 30), "10/2012/QH13 Art. 115.1.c"),
        (D(2020, 9, 2), "10/2012/QH13 Art. 115.1.đ"),
        (D(2016, 4, 18), "10/2012/QH13 Art. 115.3"),
        (D(2025, 1, 1), "45/2019/QH14 Art. 112.1.a"),
        (D(2026, 2, 17), "9441/TB-BNV (2025-10-16); 45/2019/QH14 Art. 112.1.b"),
        (D(2026, 4, 27), "45/2019/QH14 Art. 111.3"),
        (D(2026, 4, 30), "45/2019/QH14 Art. 112.1.c"),
        (D(2026, 5, 1), "45/2019/QH14 Art. 112.1.d"),
        (D(2026, 8, 31), "9441/TB-BNV (2025-10-16)"),
        (D(2026, 11, 24), "80-NQ/TW (2026-01-07)"),
        (D(2026, 6, 6), "188/1999/QĐ-TTg Art. 1"),
    ],
)
def test_a_day_off_cites_the_law_or_act_of_its_time(day, source):
    assert VN.why_off(day).source == source


def test_nobody_had_two_days_of_national_day_before_2021():
    assert VN.is_working_day(D(2020, 9, 1))
    assert VN.is_working_day(D(2020, 9, 3))
    assert not VN.is_working_day(D(2021, 9, 3))


class TestSixDayWeek:
    def test_saturday_works_and_sunday_rests(self):
        assert SIX.is_working_day(D(2026, 6, 6))
        assert not SIX.is_working_day(D(2026, 6, 7))
        assert SIX.why_off(D(2026, 6, 7)).source == "45/2019/QH14 Art. 111.1"

    def test_the_holidays_of_the_acts_hold_and_their_exchanges_do_not(self):
        assert not SIX.is_working_day(D(2026, 2, 16))
        assert SIX.is_working_day(D(2026, 1, 2))
        assert SIX.is_working_day(D(2026, 8, 31))
        assert SIX.is_working_day(D(2026, 8, 22))

    def test_a_holiday_on_saturday_gives_no_day_back_and_one_on_sunday_does(self):
        assert not VN.is_working_day(D(2027, 5, 3))
        assert SIX.is_working_day(D(2027, 5, 3))
        assert not SIX.is_working_day(D(2026, 4, 27))


class TestNames:
    def test_a_calendar_is_built_once(self):
        assert get_calendar("vn-state") is VN
        assert [get_calendar(name).name for name in CALENDARS] == list(CALENDARS)

    def test_an_unknown_calendar_is_refused(self):
        with pytest.raises(CalendarError) as refused:
            get_calendar("vn")
        assert str(refused.value) == "The calendar “vn” is unknown: use one of vn-state, vn-six-day."


def plainly_off(known_on, *, rest, swaps):
    """The days off again, walking once through the days with a debt of rest days to give back."""
    acts = [act for act in EVERY_ACT if known_on is None or act.announced_on <= known_on]
    feasts = {occasion.key: occasion for occasion in statute()}
    for act in sorted(acts, key=lambda act: act.announced_on):
        feasts |= {occasion.key: occasion for occasion in act.fixes}
    holidays = {holiday.day for feast in feasts.values() for holiday in feast.holidays}
    exchanged = {swap.off for act in acts for swap in act.swaps if swaps}
    worked = {swap.worked for act in acts for swap in act.swaps if swaps}
    off, owed = set(), 0
    for day in days(D(2010, 1, 1), D(2050, 12, 31)):
        resting = day.weekday() in rest
        if day in holidays:
            off.add(day)
            owed += resting
        elif resting:
            if day not in worked:
                off.add(day)
        elif day in exchanged:
            off.add(day)
        elif owed:
            off.add(day)
            owed -= 1
    return off


@pytest.mark.parametrize("known_on", [None, D(2009, 1, 1), *sorted({act.announced_on for act in EVERY_ACT})])
@pytest.mark.parametrize("calendar", [VN, SIX], ids=lambda calendar: calendar.name)
def test_a_second_implementation_gives_the_same_days_under_every_set_of_acts(calendar, known_on):
    ours = {day for day in days(VN.first, VN.last) if not calendar.is_working_day(day, known_on)}
    assert ours == plainly_off(known_on, rest=calendar.weekly_rest, swaps=calendar is VN)


@pytest.mark.parametrize("n", [1, 2, 7, 61])
def test_adding_is_walking(n):
    for start in days(D(2010, 3, 1), D(2012, 12, 31)) + days(D(2025, 9, 1), D(2027, 3, 1)):
        walked = start
        for _ in range(n):
            walked += dt.timedelta(days=1)
            while VN.why_off(walked) is not None:
                walked += dt.timedelta(days=1)
        assert VN.add_working_days(start, n) == walked
        assert VN.working_days_between(start, walked) == n
        assert VN.working_days_between(walked, start) == (1 - n if VN.why_off(start) else -n)
