"""The case that a request is about, as its reader sees it."""

from datetime import date

from django.http import Http404, HttpRequest

from canbo.cases.verbs import CaseView, view_case
from canbo.cases.writer import NoSuchCase
from canbo.web.context import moment
from canbo.web.language import current


def case_of(request: HttpRequest, number: str, known_on: date | None = None) -> CaseView:
    """The case with all that can be done about it; 404 for whoever may not see it."""
    try:
        return view_case(user=request.user, number=number, now=moment(), known_on=known_on)
    except NoSuchCase as error:
        raise Http404(error.said(current())) from error


def seen(request: HttpRequest) -> int | None:
    """How many events the reader had seen when the form was shown."""
    said = request.POST.get("version", "")
    return int(said) if said.isascii() and said.isdigit() else None
