"""The papers of a case, for those who may read them, as Word and PDF."""

from django.http import Http404, HttpResponse

from canbo.cases.models import CaseEvent
from canbo.cases.verbs import CaseView
from canbo.documents.of_case import paper_of
from canbo.documents.paper import DocumentError
from canbo.web.language import current, say

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def paper(view: CaseView, rows: list[CaseEvent], kind: str, form: str) -> HttpResponse:
    """One paper as a file; 404 where it does not exist, and for those it is not for."""
    if form not in TYPES:
        raise Http404(say("Không có giấy tờ này.", "There is no such paper."))
    try:
        made = paper_of(view, rows, kind, form)
    except DocumentError as error:
        raise Http404(error.said(current())) from error
    name = f"{view.case.number}-{kind}.{form}"
    return HttpResponse(
        made, content_type=TYPES[form], headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
