"""Dated, cited days off and worked Saturdays, by kind of body."""

from __future__ import annotations

from functools import cache

from canbo.kernel.calendar import Calendar, CalendarError
from canbo.law.calendars.vn_state import vn_six_day, vn_state

CALENDARS = {"vn-state": vn_state, "vn-six-day": vn_six_day}

__all__ = ["CALENDARS", "get_calendar"]


@cache
def get_calendar(name: str) -> Calendar:
    """Return the calendar of that name, the same object each time; raises CalendarError for a name not known."""
    if name not in CALENDARS:
        raise CalendarError(
            f"The calendar “{name}” is unknown: use one of {', '.join(CALENDARS)}.",
            f"Không có lịch “{name}”: hãy dùng một trong {', '.join(CALENDARS)}.",
        )
    return CALENDARS[name]()
