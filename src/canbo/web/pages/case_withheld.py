"""What a case withholds, such as the count of step 3: shown on asking to those who may see it, each look recorded."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path

from canbo.cases.look_models import Look
from canbo.cases.models import CaseEvent
from canbo.cases.verbs import CaseView
from canbo.cases.withheld import Kept, kept_in, look, looks_at, may_look
from canbo.documents.meeting import in_names
from canbo.kernel.errors import CanboError
from canbo.procedures.ways import weighed
from canbo.web.context import moment
from canbo.web.language import current, say
from canbo.web.pages.case_requests import case_of
from canbo.web.pages.case_values import said, who
from canbo.web.rendering import render_page


@dataclass(frozen=True)
class Looked:
    """One look, for the list of looks."""

    at: Any
    who: str
    door: str


DOORS = {"page": ("trên trang", "on the page"), "command": ("bằng lệnh", "by command")}


def shown(request: HttpRequest, number: str, event: int) -> HttpResponse:
    """Who has looked so far; the value itself only when asked for, by POST, so that no link and no prefetch looks."""
    view = case_of(request, number)
    rows = list(CaseEvent.objects.of(number))
    kept = _kept(request, view, rows, event)
    found, value, fault = None, None, ""
    if request.method == "POST":
        try:
            found = look(
                user=request.user,
                case=view.case,
                roles=view.around.roles,
                kept=kept,
                rows=rows,
                door="page",
                now=moment(),
            )
        except CanboError as error:
            fault = error.said(current())
        else:
            value = said(kept.field, found)
    context = {
        "view": view, "case": view.case, "kept": kept, "value": value, "fault": fault, "why": _why(kept, found),
        "looks": told_of(looks_at(view.case)),
    }  # fmt: skip
    return render_page(request, "canbo/cases/withheld.html", context)


def told_of(looks: Iterable[Look]) -> list[Looked]:
    """The looks as a page lists them."""
    return [Looked(one.local_at, who(one.actor), say(*DOORS[one.door])) for one in looks]


def _kept(request: HttpRequest, view: CaseView, rows: list[CaseEvent], event: int) -> Kept:
    found = next((one for one in kept_in(view.procedure, rows) if one.number == event), None)
    if found is None or not may_look(request.user, view.around.roles):
        raise Http404(
            say("Không có nội dung này, hoặc bạn không được xem.", "There is nothing here, or not for you to see.")
        )
    return found


def _why(kept: Kept, count: Any) -> list[str]:
    """What followed from the count, in sentences."""
    if count is None or kept.field.type != "tally":
        return []
    sentences = [sentence.said(current()) for sentence in weighed(kept.field, count).why]
    return in_names(sentences, list(count.get("votes") or ()))


urlpatterns = [path("<str:number>/withheld/<int:event>/", shown, name="case_withheld")]
