"""The search box: a citation leads to its law page, anything else to the list of persons."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import NoReverseMatch, reverse

from canbo.kernel.citation import Citation, CitationError
from canbo.web.law_links import law_address

HOME_INSTRUMENT = "181/2026"


def search(request: HttpRequest) -> HttpResponse:
    """`?q=`: "điểm c khoản 1 Điều 35", "35.1.c" or a name."""
    wanted = request.GET.get("q", "").strip()
    return redirect(_law_page(wanted) or _persons(wanted))


def _law_page(wanted: str) -> str | None:
    try:
        citation = Citation.parse(wanted, HOME_INSTRUMENT)
    except CitationError:
        return None
    # A lone word is a named part to the parser ("rate"), but to the person at the search box it is a name.
    is_name = bool(citation.parts) and citation.parts[0].isalpha() and citation.parts[0] != "appendix"
    return None if is_name else law_address(citation)


def _persons(wanted: str) -> str:
    try:
        return f"{reverse('persons')}?{urlencode({'q': wanted})}"
    except NoReverseMatch:
        return reverse("help")
