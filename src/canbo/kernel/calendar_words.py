"""Days as people write them: `thứ Sáu 02/01/2026`, `Friday 2 January 2026`."""

from __future__ import annotations

import datetime as dt

from .fact import Words

WEEKDAYS = (
    Words("thứ Hai", "Monday"),
    Words("thứ Ba", "Tuesday"),
    Words("thứ Tư", "Wednesday"),
    Words("thứ Năm", "Thursday"),
    Words("thứ Sáu", "Friday"),
    Words("thứ Bảy", "Saturday"),
    Words("Chủ nhật", "Sunday"),
)
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def date_words(day: dt.date) -> Words:
    """The date without its weekday; strftime would follow the machine's locale."""
    return Words(f"{day:%d/%m/%Y}", f"{day.day} {MONTHS[day.month - 1]} {day.year}")


def day_words(day: dt.date) -> Words:
    """The date with its weekday."""
    weekday, date = WEEKDAYS[day.weekday()], date_words(day)
    return Words(f"{weekday.vi} {date.vi}", f"{weekday.en} {date.en}")
