"""Year by year against the `holidays` package: every difference is listed here with its explanation.

The package is an oracle, never the source. It has no act of 2011, misses some of 2013, 2014 and 2026, and
knows no day on which an act was announced.
"""

import datetime as dt

import holidays
import pytest

from canbo.law.calendars import get_calendar

D = dt.date
VN = get_calendar("vn-state")

# Each day that is a working day in one and not in the other: what we have it as, and why.
DIFFERENCES = {
    D(2011, 1, 29): ("works", "Saturday worked for Monday 31 January: 9529/VPCP-KGVX, not in the package"),
    D(2011, 1, 30): ("works", "Sunday worked for Tuesday 1 February: 9529/VPCP-KGVX, not in the package"),
    D(2011, 1, 31): ("off", "exchanged for Saturday 29 January: 9529/VPCP-KGVX, not in the package"),
    D(2011, 2, 1): ("off", "exchanged for Sunday 30 January: 9529/VPCP-KGVX, not in the package"),
    D(2011, 4, 9): ("works", "Saturday worked for Monday 11 April: 9529/VPCP-KGVX, not in the package"),
    D(2011, 4, 11): ("off", "exchanged for Saturday 9 April: 9529/VPCP-KGVX, not in the package"),
    D(2012, 12, 31): ("off", "exchanged for Saturday 5 January 2013: 9570/VPCP-KGVX, not in the package"),
    D(2013, 1, 5): ("works", "Saturday worked for 31 December 2012: 9570/VPCP-KGVX, not in the package"),
    D(2013, 2, 23): (
        "works",
        (
            "Saturday worked for 15 February: 9570/VPCP-KGVX; the package has the 15th off as a fifth day of Tết, "
            "which the code in force in February 2013 did not give"
        ),
    ),
    D(2014, 1, 25): ("works", "Saturday worked for Tuesday 28 January: 10525/VPCP-KGVX, not in the package"),
    D(2014, 1, 28): ("off", "exchanged for Saturday 25 January: 10525/VPCP-KGVX, not in the package"),
    D(2014, 2, 5): (
        "off",
        (
            "given back for Sunday 2 February: Tết was 30 January to 3 February; the package has 29 January to "
            "2 February, and so has the exchanged 29 January off for another reason"
        ),
    ),
    D(2014, 2, 8): ("works", "Saturday worked for Wednesday 29 January: 10525/VPCP-KGVX, not in the package"),
    D(2026, 1, 2): ("off", "exchanged for Saturday 10 January: 12729/VPCP-KGVX, not in the package"),
    D(2026, 1, 10): ("works", "Saturday worked for Friday 2 January: 12729/VPCP-KGVX, not in the package"),
}


@pytest.mark.parametrize("year", range(2010, 2051))
def test_the_year_differs_on_the_days_listed_and_on_no_other(year):
    # An exchange over New Year stands in the package under the year of the day off.
    oracle = holidays.country_holidays("VN", years=(year - 1, year, year + 1))
    days = [D(year, 1, 1) + dt.timedelta(days=i) for i in range((D(year + 1, 1, 1) - D(year, 1, 1)).days)]
    differing = {
        day: "works" if VN.is_working_day(day) else "off"
        for day in days
        if VN.is_working_day(day) != oracle.is_working_day(day)
    }
    assert differing == {day: ours for day, (ours, _) in DIFFERENCES.items() if day.year == year}


def test_every_difference_that_is_a_day_off_rests_on_an_act_or_on_compensation():
    for day, (ours, why) in DIFFERENCES.items():
        skip = VN.why_off(day)
        assert (skip is not None) == (ours == "off")
        if skip is not None and "given back" not in why:
            assert skip.source.split(" ")[0] in why
