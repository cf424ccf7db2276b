"""What every template may use: `lang`, `theme`, `today`, `areas`, `role`, `path`."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from canbo.web import areas, language
from canbo.web.access import role_of

THEME_COOKIE = "canbo_theme"
THEMES = ("auto", "light", "dark")


def today() -> date:
    """The day the pages count from; `CANBO_TODAY` (a date) fixes it, for a demonstration."""
    fixed: date | None = getattr(settings, "CANBO_TODAY", None)
    return fixed or timezone.localdate()


def page(request: HttpRequest) -> dict[str, object]:
    """The context processor `canbo.web.context.page`."""
    role = role_of(request)
    theme = request.COOKIES.get(THEME_COOKIE, THEMES[0])
    return {
        "lang": language.current(),
        "theme": theme if theme in THEMES else THEMES[0],
        "today": today(),
        "role": role,
        "areas": [area for area in areas.present() if role in area.roles],
        "here": request.get_full_path() if request.method == "GET" else "/",
    }
