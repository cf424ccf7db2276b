"""A reader's own choices: language and light or dark. Both are kept in cookies, so that anybody may choose."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from canbo.web.context import THEME_COOKIE, THEMES
from canbo.web.language import COOKIE, LANGUAGES, remember, say


def _back(request: HttpRequest) -> HttpResponse:
    """Return to the page the choice was made on; never to another site."""
    wanted = request.POST.get("next", "/")
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return redirect(wanted if safe else "/")


def _chosen(request: HttpRequest, name: str, choices: tuple[str, ...]) -> str | None:
    choice = request.POST.get(name, "")
    return choice if choice in choices else None


def _refused(choices: tuple[str, ...]) -> HttpResponse:
    listed = ", ".join(choices)
    return HttpResponseBadRequest(
        say(f"Chỉ chọn được: {listed}.", f"Only these can be chosen: {listed}."), content_type="text/plain; charset=utf-8"
    )


@require_POST
@login_not_required
def language(request: HttpRequest) -> HttpResponse:
    """Keep the reader's language; for the signed-in also with their account, where it has a place for it."""
    choice = _chosen(request, "language", LANGUAGES)
    if choice is None:
        return _refused(LANGUAGES)
    if request.user.is_authenticated and hasattr(request.user, "language"):
        request.user.language = choice
        request.user.save(update_fields=["language"])
    response = _back(request)
    remember(response, COOKIE, choice)
    return response


@require_POST
@login_not_required
def theme(request: HttpRequest) -> HttpResponse:
    """Keep the reader's choice of light, dark, or as the device says."""
    choice = _chosen(request, "theme", THEMES)
    if choice is None:
        return _refused(THEMES)
    response = _back(request)
    remember(response, THEME_COOKIE, choice)
    return response
