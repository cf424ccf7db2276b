"""The two calendars of Vietnam: bodies that rest on Saturday and Sunday, and those that rest on Sunday only."""

from __future__ import annotations

import datetime as dt

from canbo.kernel.calendar import Calendar, Grounds
from canbo.kernel.fact import Words
from canbo.law.calendars.acts import ACTS
from canbo.law.calendars.acts_before_2024 import ACTS_BEFORE_2024
from canbo.law.calendars.civil_codes import counting_on
from canbo.law.calendars.labour_codes import code_on, statute
from canbo.law.calendars.lunar import FIRST_YEAR, LAST_YEAR

FIRST, LAST = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)
SATURDAY, SUNDAY = 5, 6
FORTY_HOURS = "188/1999/QĐ-TTg Art. 1"


def _compensation(day: dt.date) -> str:
    return code_on(day).compensation


def _weekly_rest(day: dt.date) -> str:
    return code_on(day).weekly_rest


def vn_state() -> Calendar:
    """Build the calendar of public bodies: five days, every act."""
    return Calendar(
        "vn-state",
        about=Words(
            "lịch làm việc của cơ quan nhà nước, nghỉ thứ Bảy và Chủ nhật",
            "calendar of public bodies, resting on Saturday and Sunday",
        ),
        first=FIRST,
        last=LAST,
        weekly_rest=frozenset({SATURDAY, SUNDAY}),
        occasions=statute(),
        acts=(*ACTS_BEFORE_2024, *ACTS),
        grounds=Grounds(counting_on, _compensation, lambda _: FORTY_HOURS),
    )


def vn_six_day() -> Calendar:
    """Build the calendar of enterprises that work on Saturdays.

    The same acts fix their holidays, but every act that exchanges days leaves bodies without both weekend days
    of rest to arrange their own week; and a holiday on a Saturday, no rest day here, gives no day back.
    """
    return Calendar(
        "vn-six-day",
        about=Words(
            "lịch làm việc sáu ngày, nghỉ Chủ nhật, không hoán đổi ngày làm việc",
            "six-day calendar, resting on Sunday, without exchanged days",
        ),
        first=FIRST,
        last=LAST,
        weekly_rest=frozenset({SUNDAY}),
        occasions=statute(),
        acts=(*ACTS_BEFORE_2024, *ACTS),
        grounds=Grounds(counting_on, _compensation, _weekly_rest),
        follows_swaps=False,
    )
