"""Days, moments, numbers and money as a paper of Decree 30/2020 writes them, and in plain English."""

from __future__ import annotations

import datetime as dt

HANOI = dt.timezone(dt.timedelta(hours=7))
_LAST_PADDED_MONTH = 2
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
BLANK_DAY = {"vi": "ngày …… tháng …… năm ……", "en": "…… …………… ……"}


def day(on: dt.date, lang: str = "vi") -> str:
    """“ngày 05 tháng 01 năm 2027”: zeros before days below 10 and before January and February only."""
    if lang == "en":
        return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"
    month = f"{on.month:02}" if on.month <= _LAST_PADDED_MONTH else f"{on.month}"
    return f"ngày {on.day:02} tháng {month} năm {on.year}"


def place_and_day(place: str, on: dt.date | None, lang: str = "vi") -> str:
    """“Hà Nội, ngày 05 tháng 01 năm 2027”; a day not known yet is left open to be filled in."""
    written = BLANK_DAY[lang] if on is None else day(on, lang)
    return f"{place}, {written}" if place else written


def moment(at: dt.datetime, lang: str = "vi") -> str:
    """Hour, minute, second and day by Vietnam's clock. `at` has its time zone."""
    there = at.astimezone(HANOI)
    if lang == "en":
        return f"{there:%H:%M:%S}, {day(there.date(), lang)} (UTC+7)"
    return f"{there:%H} giờ {there:%M} phút {there:%S} giây, {day(there.date())} (giờ Việt Nam)"


def whole(number: int, lang: str = "vi") -> str:
    """12.345.678 in Vietnamese, 12,345,678 in English."""
    grouped = f"{number:,}"
    return grouped.replace(",", ".") if lang == "vi" else grouped


def dong(amount: int, lang: str = "vi") -> str:
    """“12.345.678 đồng”, “VND 12,345,678”."""
    return f"{whole(amount)} đồng" if lang == "vi" else f"VND {whole(amount, lang)}"


def halves(count: int, lang: str = "vi") -> str:
    """A number of half-years in years: 21 is “10,5 năm”."""
    years, half = divmod(count, 2)
    written = f"{years}{',' if lang == 'vi' else '.'}5" if half else f"{years}"
    if lang == "vi":
        return f"{written} năm"
    return f"{written} year" if written == "1" else f"{written} years"


def first_upper(text: str) -> str:
    """The first letter large, the rest as it is."""
    return text[:1].upper() + text[1:]


def first_lower(text: str) -> str:
    """The first letter small, the rest as it is."""
    return text[:1].lower() + text[1:]
