"""One view, two answers: the page, or the fragment of it that HTMX asked for."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def wants_fragment(request: HttpRequest) -> bool:
    """True when HTMX will put the answer into a page that already stands."""
    htmx = getattr(request, "htmx", None)
    return htmx is not None and bool(htmx) and not htmx.boosted and not htmx.history_restore_request


def render_page(
    request: HttpRequest,
    page: str,
    context: Mapping[str, Any],
    *,
    fragment: str | None = None,
    status: int = 200,
) -> HttpResponse:
    """Render `page`, or `fragment` (a template that `page` includes) for an HTMX request.

    HTMX does not swap in answers above 399, so a fragment that shows form errors is sent with 200.
    """
    is_fragment = fragment is not None and wants_fragment(request)
    template = fragment if fragment is not None and is_fragment else page
    response = render(request, template, dict(context), status=200 if is_fragment else status)
    patch_vary_headers(response, ["HX-Request", "Cookie"])
    return response
