"""The gate before every view of an area, whether or not its author remembered one."""

from collections.abc import Callable, Sequence
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern

from canbo.web.areas import Area, open_to
from canbo.web.language import say

View = Callable[..., HttpResponseBase]


def gate(area: Area, view: View) -> View:
    """The anonymous are sent to sign in, those without the area's permission are refused with a sentence (403).

    The area at `/` refuses nobody: it leads on to the first area its reader may enter.
    """

    @wraps(view)
    def guarded_view(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if area.is_open_to(request.user):
            return view(request, *args, **kwargs)
        if request.path == "/":
            return lead_on(request)
        raise PermissionDenied(
            say(f"Phần “{area.vi}” không mở cho vai trò của bạn.", f"The part “{area.en}” is not open to your role.")
        )

    return guarded_view


def lead_on(request: HttpRequest) -> HttpResponseBase:
    """Redirect to the first area the signed-in reader may enter; help is open to everybody."""
    return redirect(next((area.name for area in open_to(request.user) if area.path), "help"))


def guarded(area: Area, patterns: Sequence[URLPattern]) -> list[URLPattern]:
    """The area's routes with every view behind its gate."""
    return [
        URLPattern(pattern.pattern, gate(area, pattern.callback), pattern.default_args, pattern.name)
        for pattern in patterns
    ]
