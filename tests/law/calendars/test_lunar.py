"""Tết and Hùng Kings' day reckoned again from the sun and the moon (J. Meeus, Astronomical Algorithms, ch. 25, 49).

A lunar month begins on the day of the new moon in Vietnam (UTC+7). The month with the winter solstice is the
eleventh; between two of them with twelve months more, the first month without a major solar term is a leap month.
"""

import datetime as dt
import math

import pytest

from canbo.law.calendars.lunar import FIRST_YEAR, HUNG_KINGS, LAST_YEAR, TET

YEARS = range(2010, 2051)
VIETNAM = 7 / 24
J2000 = 2451545.0
# Dynamical time runs ahead of universal time by 66 to 95 seconds in these years.
DELTA_T = 80 / 86400


def sin(degrees: float) -> float:
    return math.sin(math.radians(degrees))


def day_of(julian_ephemeris_day: float) -> dt.date:
    return dt.date.fromordinal(math.floor(julian_ephemeris_day - DELTA_T + 0.5 + VIETNAM) - 1721425)


def new_moon(k: int) -> dt.date:
    """The day in Vietnam of the kth new moon after that of 6 January 2000."""
    t = k / 1236.85
    jde = 2451550.09766 + 29.530588861 * k + 0.00015437 * t**2
    e = 1 - 0.002516 * t
    sun = 2.5534 + 29.10535670 * k
    moon = 201.5643 + 385.81693528 * k + 0.0107582 * t**2
    arg = 160.7108 + 390.67050284 * k - 0.0016118 * t**2
    node = 124.7746 - 1.56375588 * k
    jde += (
        -0.40720 * sin(moon)
        + 0.17241 * e * sin(sun)
        + 0.01608 * sin(2 * moon)
        + 0.01039 * sin(2 * arg)
        + 0.00739 * e * sin(moon - sun)
        - 0.00514 * e * sin(moon + sun)
        + 0.00208 * e**2 * sin(2 * sun)
        - 0.00111 * sin(moon - 2 * arg)
        - 0.00057 * sin(moon + 2 * arg)
        + 0.00056 * e * sin(2 * moon + sun)
        - 0.00042 * sin(3 * moon)
        + 0.00042 * e * sin(sun + 2 * arg)
        + 0.00038 * e * sin(sun - 2 * arg)
        - 0.00024 * e * sin(2 * moon - sun)
        - 0.00017 * sin(node)
    )
    return day_of(jde)


def solar_term(day: dt.date) -> int:
    """Which twelfth of the sun's way it has reached by midnight in Vietnam, 0 from the March equinox."""
    t = (day.toordinal() + 1721424.5 - VIETNAM + DELTA_T - J2000) / 36525
    anomaly = 357.52911 + 35999.05029 * t
    centre = (1.914602 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    longitude = 280.46646 + 36000.76983 * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)
    return math.floor(longitude % 360 / 30)


def eleventh_month(year: int) -> int:
    """Which new moon begins the month of the winter solstice (the sun passes into the tenth twelfth, 9)."""
    k = round((year - 2000) * 12.3685) + 14
    while new_moon(k) > dt.date(year, 12, 31) or solar_term(new_moon(k)) >= 9 or new_moon(k).month == 1:
        k -= 1
    return k


def months_of(year: int) -> dict[int, dt.date]:
    """First days of the months that are not leap months, by number, between the solstices before and in the year."""
    start, end = eleventh_month(year - 1), eleventh_month(year)
    leap_awaited = end - start == 13
    months, number = {}, 10
    for k in range(start, end):
        if leap_awaited and solar_term(new_moon(k)) == solar_term(new_moon(k + 1)):
            leap_awaited = False
            continue
        number = number % 12 + 1
        months[number] = new_moon(k)
    return months


def test_the_table_covers_the_calendar_year_by_year():
    assert (YEARS[0], YEARS[-1]) == (FIRST_YEAR, LAST_YEAR)
    assert list(TET) == list(HUNG_KINGS) == list(YEARS)
    assert all(TET[year].year == HUNG_KINGS[year].year == year for year in YEARS)


@pytest.mark.parametrize("year", YEARS)
def test_tet_is_the_first_of_the_first_month(year):
    assert TET[year] == months_of(year)[1]


@pytest.mark.parametrize("year", YEARS)
def test_hung_kings_is_the_tenth_of_the_third_month(year):
    assert HUNG_KINGS[year] == months_of(year)[3] + dt.timedelta(days=9)


@pytest.mark.parametrize(
    ("year", "tet"),
    [(2025, (1, 29)), (2026, (2, 17)), (2027, (2, 6)), (2028, (1, 26)), (2029, (2, 13)), (2030, (2, 2))],
)
def test_tet_as_printed_in_almanacs(year, tet):
    assert TET[year] == dt.date(year, *tet)
