"""Public holidays by statute: the three Labour Codes since 2010, each for its own time.

What a code leaves open (which days around Tết, the day beside National Day) is filled as the schedules of
2015 to 2026 did for the same weekday; it stands only until an act fixes the year.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from canbo.kernel.calendar import Holiday, Occasion
from canbo.kernel.fact import Words
from canbo.law.calendars.lunar import FIRST_YEAR, HUNG_KINGS, LAST_YEAR, TET

ONE_DAY = dt.timedelta(days=1)
TUESDAY = 1
# The day beside 2 September, by its weekday, Monday first: 2024, 2025, 2026, 2021, 2022, 2023. No Sunday yet;
# either side gives the same days off then.
BESIDE_NATIONAL_DAY = (+1, -1, -1, +1, -1, -1, +1)

NEW_YEAR_NAME = Words("Tết Dương lịch", "New Year's Day")
HUNG_KINGS_NAME = Words(
    "Giỗ Tổ Hùng Vương (10/3 âm lịch)", "Hùng Kings' Commemoration Day (10th of the 3rd lunar month)"
)
VICTORY_NAME = Words("Ngày Chiến thắng", "Victory Day")
LABOUR_NAME = Words("Ngày Quốc tế lao động", "International Labour Day")
NATIONAL_NAME = Words("Quốc khánh", "National Day")
BESIDE_NATIONAL_NAME = Words("Nghỉ Quốc khánh (ngày liền kề)", "National Day (the day beside it)")


@dataclass(frozen=True)
class LabourCode:
    """One code: from when, how many days of Tết and National Day, and where it says so."""

    since: dt.date
    number: str
    article: str
    has_points: bool
    tet_days: int
    national_days: int
    compensation: str
    weekly_rest: str

    def source(self, point: str) -> str:
        """Cite a holiday of the code; the code of 1994 lists them without points."""
        return f"{self.number} Art. {self.article}{f'.1.{point}' if self.has_points else ''}"


CODES = (
    LabourCode(dt.date(1995, 1, 1), "35-L/CTN", "73", False, 4, 1, "35-L/CTN Art. 73", "35-L/CTN Art. 72"),
    LabourCode(
        since=dt.date(2013, 5, 1),
        number="10/2012/QH13",
        article="115",
        has_points=True,
        tet_days=5,
        national_days=1,
        compensation="10/2012/QH13 Art. 115.3",
        weekly_rest="10/2012/QH13 Art. 110.1",
    ),
    LabourCode(
        since=dt.date(2021, 1, 1),
        number="45/2019/QH14",
        article="112",
        has_points=True,
        tet_days=5,
        national_days=2,
        compensation="45/2019/QH14 Art. 111.3",
        weekly_rest="45/2019/QH14 Art. 111.1",
    ),
)


def code_on(day: dt.date) -> LabourCode:
    """Return the code in force on the day."""
    return next(code for code in reversed(CODES) if code.since <= day)


def tet(year: int, days_before: int | None = None) -> Occasion:
    """Tết of a year: so many days of the old year, the rest of the new. By default as the code or habit has it.

    The code of 1994 gave one and three. Since then one or two days before are chosen each year: one when Tết
    is a Tuesday (2019, 2022, 2026), else two (2015, 2017, 2018, 2020, 2021, 2023, 2024, 2025).
    """
    first, code = TET[year], code_on(TET[year])
    if days_before is None:
        days_before = 1 if code is CODES[0] or first.weekday() == TUESDAY else 2
    offsets = range(-days_before, code.tet_days - days_before)
    source = code.source("b")
    return Occasion(f"tet-{year}", tuple(Holiday(first + i * ONE_DAY, _tet_name(i), source) for i in offsets))


def national_day(year: int, beside: int | None = None) -> Occasion:
    """National Day, and from 2021 the day after (+1) or before (-1) it; by default as the schedules did."""
    day = dt.date(year, 9, 2)
    code = code_on(day)
    holidays = [Holiday(day, NATIONAL_NAME, code.source("đ"))]
    if code.national_days > 1:
        beside = BESIDE_NATIONAL_DAY[day.weekday()] if beside is None else beside
        holidays.append(Holiday(day + beside * ONE_DAY, BESIDE_NATIONAL_NAME, code.source("đ")))
    return Occasion(f"national-day-{year}", tuple(sorted(holidays, key=lambda holiday: holiday.day)))


def statute() -> Iterator[Occasion]:
    """Give every occasion of every year of the calendar, as the code of its day has it."""
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        yield Occasion(f"new-year-{year}", (_holiday(dt.date(year, 1, 1), NEW_YEAR_NAME, "a"),))
        yield tet(year)
        yield Occasion(f"hung-kings-{year}", (_holiday(HUNG_KINGS[year], HUNG_KINGS_NAME, "e"),))
        victory = _holiday(dt.date(year, 4, 30), VICTORY_NAME, "c")
        yield Occasion(f"victory-labour-{year}", (victory, _holiday(dt.date(year, 5, 1), LABOUR_NAME, "d")))
        yield national_day(year)


def _holiday(day: dt.date, name: Words, point: str) -> Holiday:
    return Holiday(day, name, code_on(day).source(point))


def _tet_name(offset: int) -> Words:
    if offset >= 0:
        return Words(f"Tết Âm lịch, mùng {offset + 1}", f"Lunar New Year, day {offset + 1}")
    if offset == -1:
        return Words("Tết Âm lịch, ngày cuối năm", "Lunar New Year's Eve")
    return Words("Tết Âm lịch, ngày áp cuối năm", "the day before Lunar New Year's Eve")
