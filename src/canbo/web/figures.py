"""Dates, distances and numbers as a Vietnamese and an English reader write them."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from django.utils import timezone

from canbo.kernel.errors import CanboError
from canbo.law.calendars import get_calendar
from canbo.web.language import ENGLISH, current, say

Number = int | float | Decimal | Fraction

SOON = 30
"""Working days within which a date counts as soon."""
FAR = 250
"""Working days, about a year, beyond which a distance is told in years and months."""
CALENDAR = "vn-state"

_WEEKDAYS = (
    ("Thứ Hai", "Monday"),
    ("Thứ Ba", "Tuesday"),
    ("Thứ Tư", "Wednesday"),
    ("Thứ Năm", "Thursday"),
    ("Thứ Sáu", "Friday"),
    ("Thứ Bảy", "Saturday"),
    ("Chủ Nhật", "Sunday"),
)


def as_date(value: date | datetime | str) -> date:
    """A date, a moment (its local day) or an ISO text as a date; another text raises ValueError."""
    if isinstance(value, datetime):
        return timezone.localdate(value) if timezone.is_aware(value) else value.date()
    return date.fromisoformat(value) if isinstance(value, str) else value


def day(value: date | datetime | str) -> str:
    """`01/12/2026`, in both languages."""
    found = as_date(value)
    return f"{found.day:02}/{found.month:02}/{found.year:04}"


def weekday(value: date | datetime | str) -> str:
    """`Thứ Bảy`, `Saturday`."""
    return say(*_WEEKDAYS[as_date(value).weekday()])


def working_days(start: date, end: date) -> int | None:
    """Working days after `start` up to and including a later `end`; None where the calendar does not reach."""
    try:
        return get_calendar(CALENDAR).working_days_between(start, end)
    except CanboError:
        return None


def distance(value: date | datetime | str, today: date) -> str:
    """How far a due date is: `còn 6 ngày làm việc`, `quá 6 ngày làm việc`, `hôm nay`; far ones in years and months."""
    due = as_date(value)
    if due == today:
        return say("hôm nay", "today")
    if due > today:
        span = _span(today, due)
        return say(f"còn {span}", f"{span} left")
    span = _span(due, today)
    return say(f"quá {span}", f"{span} overdue")


def ago(value: date | datetime | str, today: date) -> str:
    """How long ago something happened, or how soon it will: never called overdue."""
    then = as_date(value)
    if then >= today:
        return distance(then, today)
    span = _span(then, today)
    return say(f"{span} trước", f"{span} ago")


def tone(value: date | datetime | str, today: date) -> str:
    """`late` for a past date, `soon` within thirty working days, else empty: the class of a row."""
    due = as_date(value)
    if due < today:
        return "late"
    left = working_days(today, due)
    return "soon" if left is not None and left <= SOON else ""


def number(value: Number, places: int | None = None) -> str:
    """`1.234,5` or `1,234.5`; a fraction is written out to `places` decimals (two unless told)."""
    if isinstance(value, Fraction):
        value = Decimal(value.numerator) / Decimal(value.denominator)
        places = 2 if places is None else places
    text = f"{value:,}" if places is None else f"{value:,.{places}f}"
    return text if current() == ENGLISH else text.translate({ord(","): ".", ord("."): ","})


def money(value: int) -> str:
    """Whole đồng: `12.345.000 đồng`, `12,345,000 đồng`."""
    return f"{number(value)} đồng"


def _span(start: date, end: date) -> str:
    """The time from one day to a later one: working days that have passed by its end, else years and months."""
    passed = working_days(start, end)
    if passed is None or passed > FAR:
        return _years_and_months(start, end)
    if passed == 0:
        # Over a weekend no working day passes.
        return say("chưa đến 1 ngày làm việc", "less than a working day")
    return say(f"{passed} ngày làm việc", _plural(passed, "working day"))


def _years_and_months(start: date, end: date) -> str:
    """Whole months between two days, told as years and months; less than one is `dưới 1 tháng`."""
    months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
    years, rest = divmod(months, 12)
    if not months:
        return say("chưa đến 1 tháng", "less than a month")
    vi = [f"{years} năm"] * bool(years) + [f"{rest} tháng"] * bool(rest)
    en = [_plural(years, "year")] * bool(years) + [_plural(rest, "month")] * bool(rest)
    return say(" ".join(vi), " ".join(en))


def _plural(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
