"""Who may open a page: a role gate on every view of an area, whether or not its author remembered one."""

from collections.abc import Callable, Iterable, Sequence
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern

from canbo.web.language import say

View = Callable[..., HttpResponseBase]


def open_to(roles: Iterable[str]) -> Callable[[View], View]:
    """Decorate a view: the anonymous are sent to sign in, other roles are refused with a sentence (403)."""
    allowed = frozenset(roles)

    def decorate(view: View) -> View:
        @wraps(view)
        def gate(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if role_of(request) not in allowed:
                raise PermissionDenied(
                    say("Vai trò của bạn không mở được phần này.", "Your role does not open this part.")
                )
            return view(request, *args, **kwargs)

        return gate

    return decorate


def role_of(request: HttpRequest) -> str | None:
    """The signed-in reader's role, or None."""
    role = getattr(getattr(request, "user", None), "role", None)
    return str(role) if role else None


def guarded(patterns: Sequence[URLPattern], roles: Iterable[str]) -> list[URLPattern]:
    """The same routes with every view behind `open_to(roles)`."""
    gate = open_to(roles)
    return [
        URLPattern(pattern.pattern, gate(pattern.callback), pattern.default_args, pattern.name) for pattern in patterns
    ]
