"""Month arithmetic on days, the same for every interpreter (Civil Code 2015, Articles 146 to 148)."""

from __future__ import annotations

import calendar
import datetime as dt


def add_months(day: dt.date, months: int) -> dt.date:
    """The corresponding day so many months on, or the month's last day where there is none."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def completed_months(start: dt.date, end: dt.date) -> int:
    """Completed months from start to end; negative when end comes first.

    A month is complete on the corresponding day, or on the month's last day where there is none.
    """
    if end < start:
        return -completed_months(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months(start, months) <= end else months - 1
