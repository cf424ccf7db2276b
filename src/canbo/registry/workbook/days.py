"""Days written as text, in the five styles of Vietnamese offices: the day always stands before the month."""

import re
import unicodedata
from datetime import date

from canbo.kernel.fact import FIRST_DAY, LAST_DAY, Words

__all__ = ["DayError", "day_from_text"]

_DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d+)")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_IN_WORDS = re.compile(r"(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d+)")
_YEAR_DIGITS = 4


class DayError(ValueError):
    """Text that is no day; `words` say why and what to write."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.words = Words(vi, en)


def day_from_text(text: str) -> date:
    """Read 21/11/2026, 21-11-2026, 21.11.2026, 2026-11-21 or `21 tháng 11 năm 2026`; raises DayError."""
    plain = unicodedata.normalize("NFC", " ".join(text.split())).lower()
    if found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(plain):
        day, _, month, year = found.groups()
    elif found := _IN_WORDS.fullmatch(plain):
        day, month, year = found.groups()
    else:
        raise DayError(
            f"“{text}” không phải là ngày, hãy viết ngày/tháng/năm như 21/11/2026.",
            f"“{text}” is not a day, write day/month/year such as 21/11/2026.",
        )
    if len(year) != _YEAR_DIGITS:
        raise DayError(
            f"“{text}” không nói rõ thế kỷ, hãy viết năm bằng bốn chữ số.",
            f"“{text}” leaves the century open, write the year in four digits.",
        )
    return in_range(_date(int(year), int(month), int(day), text))


def in_range(day: date) -> date:
    """The day, if the register can keep it; raises DayError."""
    if not FIRST_DAY <= day <= LAST_DAY:
        raise DayError(
            f"Ngày {day:%d/%m}/{day.year} nằm ngoài khoảng {FIRST_DAY.year}-{LAST_DAY.year}, hãy kiểm tra năm.",
            f"The day {day:%d/%m}/{day.year} lies outside {FIRST_DAY.year}-{LAST_DAY.year}, check the year.",
        )
    return day


def _date(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        if month > 12 >= day:  # noqa: PLR2004 - months of a year
            raise DayError(
                f"“{text}” có tháng {month}, hãy viết ngày trước tháng.",
                f"“{text}” has a month {month}, write the day before the month.",
            ) from error
        raise DayError(
            f"“{text}” không có trong lịch, hãy kiểm tra ngày và tháng.",
            f"“{text}” is not in the calendar, check day and month.",
        ) from error
