"""The voting page knows nobody: what a browser says of its user is taken away before anything else reads it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

PREFIX = "/vote/"
TELLING = (
    "HTTP_COOKIE", "HTTP_USER_AGENT", "HTTP_REFERER", "HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP", "HTTP_FORWARDED",
    "REMOTE_ADDR", "REMOTE_HOST", "REMOTE_PORT", "REMOTE_USER", "HTTP_AUTHORIZATION", "HTTP_ACCEPT_LANGUAGE",
)  # fmt: skip


class KnowsNobody:
    """Middleware: stands first. On the voting page no cookie comes in or goes out, and no address of a machine."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(PREFIX):
            return self.get_response(request)
        for name in TELLING:
            request.META.pop(name, None)
        request.META["REMOTE_ADDR"] = ""  # some readers of it do not expect it to be absent
        response = self.get_response(request)
        response.cookies.clear()
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response
