"""The reader's language: Vietnamese unless they chose English.

The signed-in reader's choice is kept with their account, anybody else's in a cookie (`pages.preferences`).
The browser's own preference is not asked: the law is Vietnamese, and so is the page a link opens.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from canbo.registry.language import say as say_lazy

__all__ = ["COOKIE", "ENGLISH", "LANGUAGES", "VIETNAMESE", "ReaderLanguage", "current", "of_request", "say", "say_lazy"]

VIETNAMESE = "vi"
ENGLISH = "en"
LANGUAGES = (VIETNAMESE, ENGLISH)
COOKIE = "canbo_language"


def current() -> str:
    """`vi` or `en`, for the page being made."""
    return ENGLISH if (translation.get_language() or VIETNAMESE).startswith(ENGLISH) else VIETNAMESE


def say(vi: str, en: str) -> str:
    """One of two sentences, in the reader's language, now; `say_lazy` chooses when the page is made."""
    return en if current() == ENGLISH else vi


def of_request(request: HttpRequest) -> str:
    """The language of the account, for the anonymous that of the cookie, else Vietnamese."""
    user = request.user
    choice = user.language if user.is_authenticated else request.COOKIES.get(COOKIE)
    return str(choice) if choice in LANGUAGES else VIETNAMESE


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
