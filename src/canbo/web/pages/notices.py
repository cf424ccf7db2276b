"""Notices: what the reader was told, latest first, each to be marked as read."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_POST

from canbo.cases.notice_models import Notice
from canbo.cases.notice_words import said
from canbo.cases.notices import OVERDUE, SOON, YOURS, mark_read, notices_of
from canbo.kernel.fact import Words
from canbo.procedures.book import get_procedure
from canbo.web.context import moment
from canbo.web.language import say
from canbo.web.rendering import render_page

AT_ONCE = 50
ASKS = frozenset({YOURS, SOON, OVERDUE})


@dataclass(frozen=True)
class Line:
    """One notice as a row: `asks` says that the reader has to act."""

    notice: Notice
    title: Words | None
    words: Words
    asks: bool


def show(request: HttpRequest) -> HttpResponse:
    """All notices of the reader; unread ones stand out."""
    told = notices_of(request.user)
    page = Paginator(told, AT_ONCE).get_page(request.GET.get("page"))
    lines = [
        Line(
            notice, None if notice.case is None else get_procedure(notice.case.procedure).words, said(notice),
            notice.kind in ASKS,
        )
        for notice in page.object_list
    ]  # fmt: skip
    return render_page(request, "canbo/notices/page.html", {"page": page, "lines": lines})


@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """Mark one notice as read, or all."""
    which = request.POST.get("notice", "")
    if which != "all" and not (which.isascii() and which.isdigit()):
        return HttpResponse(say("Hãy chọn một thông báo.", "Choose a notice."), status=400)
    mark_read(request.user, None if which == "all" else [int(which)], at=moment())
    return redirect("notices")


urlpatterns = [path("", show, name="notices"), path("read/", read, name="notices_read")]
