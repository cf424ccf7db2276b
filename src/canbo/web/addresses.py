"""What an address asks for beside its page: a day, one of a list. What cannot be understood is told in one sentence."""

from collections.abc import Callable, Container
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render

from canbo.kernel.errors import CanboError
from canbo.law.calendars import get_calendar
from canbo.registry.permissions import VIEW_RADAR
from canbo.web.context import today
from canbo.web.figures import CALENDAR, day
from canbo.web.forms import FORMATS
from canbo.web.language import say

View = Callable[..., HttpResponseBase]


class AddressError(CanboError):
    """The address holds something that does not exist or cannot be read; the sentence is in the reader's language."""


@dataclass(frozen=True)
class Moment:
    """The day a page is about, and the day whose knowledge it shows (None: all that is known now)."""

    on: date
    known_on: date | None
    today: date

    @property
    def is_now(self) -> bool:
        """Whether the page is about today, as known now."""
        return self.on == self.today and self.known_on is None

    @property
    def query(self) -> dict[str, str]:
        """The parameters that lead to the same moment; none for now."""
        asked = {"on": self.on if self.on != self.today else None, "known_on": self.known_on}
        return {name: at.isoformat() for name, at in asked.items() if at}

    def address(self, path: str, **more: str | int | None) -> str:
        """`path` at this moment, with more parameters; those that are None or empty are left out."""
        query = {name: value for name, value in more.items() if value not in (None, "")} | self.query
        return f"{path}?{urlencode(query)}" if query else path


def moment(request: HttpRequest) -> Moment:
    """`?on=` and `?known_on=`, for those who see the register by their role; others read today's page."""
    now = today()
    asked = {name: _read_day(request, name) for name in ("on", "known_on")}
    if any(asked.values()) and not request.user.has_perm(VIEW_RADAR):
        raise PermissionDenied(
            say(
                "Chỉ người làm công tác cán bộ và thanh tra xem được hồ sơ theo một ngày khác.",
                "Only those who do personnel work, and inspectors, read files as of another day.",
            )
        )
    _not_ahead(known_on := asked["known_on"], now)
    return Moment(asked["on"] or now, known_on, now)


def known_day(request: HttpRequest) -> date | None:
    """`?known_on=` by itself, for a page whose own rules say who reads it. Raises AddressError."""
    asked = _read_day(request, "known_on")
    _not_ahead(asked, today())
    return asked


def _not_ahead(known_on: date | None, now: date) -> None:
    if known_on and known_on > now:
        raise AddressError(
            say(
                f"Chưa ai biết điều gì của ngày {day(known_on)}: hãy chọn ngày muộn nhất là hôm nay, {day(now)}.",
                f"Nobody knows yet what will be known on {day(known_on)}: choose today, {day(now)}, or earlier.",
            )
        )


def one_of(request: HttpRequest, name: str, listed: Container[str], vi: str, en: str) -> str | None:
    """A parameter that names one of a list; None where it is absent or empty. `vi`, `en`: what it should have been."""
    asked = request.GET.get(name, "").strip()
    if not asked:
        return None
    if asked not in listed:
        raise AddressError(
            say(
                f"Không có {vi} “{asked}”; hãy chọn trong danh sách trên trang.",
                f"There is no {en} “{asked}”; choose one from the lists on the page.",
            )
        )
    return asked


def told(view: View) -> View:
    """A view whose AddressError becomes a page with that sentence (400)."""

    @wraps(view)
    def told_view(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except AddressError as error:
            return render(request, "canbo/misunderstood.html", {"sentence": str(error)}, status=400)

    return told_view


def _read_day(request: HttpRequest, name: str) -> date | None:
    asked = request.GET.get(name, "").strip()
    if not asked:
        return None
    found = next(filter(None, (_parsed(asked, form) for form in FORMATS)), None)
    if found is None:
        raise AddressError(
            say(
                f"“{asked}” không phải là một ngày: hãy viết ngày/tháng/năm, ví dụ 01/12/2026.",
                f"“{asked}” is no date: write day/month/year, such as 01/12/2026.",
            )
        )
    calendar = get_calendar(CALENDAR)
    if not calendar.first <= found <= calendar.last:
        raise AddressError(
            say(
                f"Lịch làm việc chỉ có từ {day(calendar.first)} đến {day(calendar.last)}; {day(found)} nằm ngoài.",
                f"The calendar reaches from {day(calendar.first)} to {day(calendar.last)}; {day(found)} lies outside.",
            )
        )
    return found


def _parsed(text: str, form: str) -> date | None:
    try:
        return datetime.strptime(text, form).date()  # noqa: DTZ007 -- a day has no time zone
    except ValueError:
        return None
