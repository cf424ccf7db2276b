"""What every template may use: `lang`, `theme`, `today`, `areas`, `current_area`, `here`, `unread`."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from canbo.cases.notices import notices_of
from canbo.web import areas, language

THEME_COOKIE = "canbo_theme"
THEMES = ("system", "light", "dark")


def today() -> date:
    """The day the pages count from; the setting `CANBO_TODAY` (a date) fixes it, for demonstrations and tests."""
    fixed: date | None = getattr(settings, "CANBO_TODAY", None)
    return fixed or timezone.localdate()


def moment() -> datetime:
    """When something done on the pages is recorded: now, on the day that the pages count from."""
    now = timezone.localtime()
    return datetime.combine(today(), now.timetz())


def page(request: HttpRequest) -> dict[str, object]:
    """The context processor `canbo.web.context.page`."""
    open_areas = areas.open_to(request.user)
    return {
        "lang": language.current(),
        "theme": _theme(request),
        "today": today(),
        "areas": open_areas,
        "current_area": _area_at(request.path, open_areas),
        "unread": cache(lambda: _unread(request)),  # asked once, and only by pages that tell it
        "here": request.get_full_path() if request.method == "GET" else request.path,
    }


def _unread(request: HttpRequest) -> int:
    """How many notices the reader has not read."""
    user = request.user
    return notices_of(user).filter(read_at=None).count() if user.is_authenticated else 0


def _theme(request: HttpRequest) -> str:
    user = request.user
    choice = user.theme if user.is_authenticated else request.COOKIES.get(THEME_COOKIE)
    return str(choice) if choice in THEMES else THEMES[0]


def _area_at(path: str, among: Sequence[areas.Area]) -> areas.Area | None:
    """The area an address belongs to; the one at `/` has only its own page."""
    for area in among:
        if path == f"/{area.path}" or (area.path and path.startswith(f"/{area.path}")):
            return area
    return None
