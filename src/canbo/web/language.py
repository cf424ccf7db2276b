"""The reader's language: Vietnamese unless they chose English.

The choice is kept in a cookie, and with the user where the user model has a `language`.
The browser's own preference is not asked: the law is Vietnamese, and so is the page a link opens.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.functional import lazy

VIETNAMESE = "vi"
ENGLISH = "en"
LANGUAGES = (VIETNAMESE, ENGLISH)
COOKIE = "canbo_language"


def current() -> str:
    """`vi` or `en`, for the page being made."""
    return ENGLISH if (translation.get_language() or VIETNAMESE).startswith(ENGLISH) else VIETNAMESE


def say(vi: str, en: str) -> str:
    """One of two sentences, in the reader's language."""
    return en if current() == ENGLISH else vi


say_lazy: Callable[[str, str], str] = lazy(say, str)
"""`say` for labels written at import: the language is chosen when the page is made."""


def of_request(request: HttpRequest) -> str:
    """The language this reader chose: the signed-in user's, else the cookie's, else Vietnamese."""
    user = getattr(request, "user", None)
    for choice in (getattr(user, "language", None), request.COOKIES.get(COOKIE)):
        if choice in LANGUAGES:
            return str(choice)
    return VIETNAMESE


class ReaderLanguage:
    """Middleware: makes each page in its reader's language. Stands after the authentication middleware."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = of_request(request)
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def remember(response: HttpResponse, name: str, value: str) -> None:
    """Keep a reader's choice for a year in a cookie that no script can read."""
    response.set_cookie(
        name, value, max_age=365 * 86400, httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE
    )
