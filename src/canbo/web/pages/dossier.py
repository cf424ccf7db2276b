"""Pages of a case's dossier and of its files: kept, attached, downloaded, erased."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import path

from canbo.cases.around import proposed
from canbo.cases.attachments import Attachment, Upload, attach, content_for
from canbo.cases.dossier_acts import describe_dossier, earlier_dossiers, record_item, remove_item, reuse_dossier
from canbo.cases.erasing import erase_file
from canbo.cases.files import too_big
from canbo.cases.models import CaseEvent
from canbo.cases.verbs import CaseView
from canbo.cases.withheld import looks_at_file
from canbo.kernel.errors import CanboError
from canbo.procedures.table import PERSON
from canbo.web.context import moment
from canbo.web.language import current, say
from canbo.web.law_links import in_page
from canbo.web.pages.case_requests import case_of, seen
from canbo.web.pages.case_withheld import told_of
from canbo.web.pages.dossier_forms import AttachForm, DescribeForm, EraseForm, ItemForm, ReasonForm, ReuseForm
from canbo.web.pages.dossier_view import DossierView, FilesView, dossier_view, files_of
from canbo.web.rendering import render_page
from canbo.web.uploads import too_big_in

TRUTH = {"yes": True, "no": False}


def show(request: HttpRequest, number: str) -> HttpResponse:
    """The dossier of a case: its items, its day, an earlier one used again."""
    view, rows = _case(request, number)
    found = _dossier(request, view, rows)
    posted = request.POST.get("what") if request.method == "POST" else ""
    known = {"examination": found.dossier.examination, "new_content": _said(found.dossier.new_content)}
    describing = DescribeForm(request.POST if posted == "describe" else None, initial=known)
    cases = _earlier(request, number) if found.keeps else []
    reusing = ReuseForm(request.POST if posted == "reuse" else None, cases=cases) if cases else None
    if posted == "describe" and _done(describing, lambda said: describe_dossier(
        user=request.user, number=number, examination=said["examination"],
        new_content=TRUTH.get(said["new_content"]), now=moment(), expected_version=seen(request),
    )):  # fmt: skip
        return redirect("case_dossier", number)
    if posted == "reuse" and reusing is not None and _done(reusing, lambda said: reuse_dossier(
        user=request.user, number=number, earlier=said["earlier"], submitted_on=said["submitted_on"], now=moment(),
        expected_version=seen(request),
    )):  # fmt: skip
        return redirect("case_dossier", number)
    context = {"found": found, "describing": describing, "reusing": reusing, "answers": found.answers}
    return _page(request, view, "dossier", context, describing, reusing)


def item(request: HttpRequest, number: str, key: str) -> HttpResponse:
    """One item: recorded, replaced, or taken out."""
    view, rows = _case(request, number)
    found = _dossier(request, view, rows)
    row = next((row for row in found.rows if row.item.key == key), None)
    if row is None or not found.keeps:
        raise Http404(say("Không có thành phần này.", "There is no such item."))
    files = files_of(request, view, rows)
    entry = found.dossier.entries.get(key)
    before = {} if entry is None else {
        "source": entry.source, "dated_on": entry.dated_on, "whole_term": entry.whole_term, "sha256": entry.digest,
    }  # fmt: skip
    posted = request.POST.get("what") if request.method == "POST" else ""
    recording = posted != "remove" and request.method == "POST"
    form = ItemForm(
        request.POST if recording else None, request.FILES if recording else None, item=row.item, files=files.files,
        initial=before,
    )  # fmt: skip
    removing = ReasonForm(request.POST if posted == "remove" else None) if entry is not None else None
    if recording and fits(request, form) and _done(form, lambda said: record_item(
        user=request.user, number=number, item=key, source=said["source"], dated_on=said["dated_on"],
        whole_term=said.get("whole_term", False), sha256=said.get("sha256", ""), upload=_upload(said["file"]),
        withheld=said["withheld"], now=moment(), expected_version=seen(request),
    )):  # fmt: skip
        return redirect("case_dossier", number)
    if posted == "remove" and removing is not None and _done(removing, lambda said: remove_item(
        user=request.user, number=number, item=key, reason=said["reason"], now=moment(), expected_version=seen(request)
    )):  # fmt: skip
        return redirect("case_dossier", number)
    return _page(request, view, "item", {"row": row, "form": form, "removing": removing}, form, removing)


def files(request: HttpRequest, number: str) -> HttpResponse:
    """The files of a case, and attaching another."""
    view, rows = _case(request, number)
    found = files_of(request, view, rows)
    as_person = PERSON in view.around.roles
    form = None
    if found.attaches:
        posted = request.method == "POST"
        form = AttachForm(request.POST if posted else None, request.FILES if posted else None, as_person=as_person)
        if posted and fits(request, form) and _done(form, lambda said: attach(
            user=request.user, number=number, chunks=said["file"].chunks(), name=said["file"].name, now=moment(),
            for_person=said.get("for_person", False), withheld=said.get("withheld", False),
            expected_version=seen(request),
        )):  # fmt: skip
            return redirect("case_files", number)
    return _page(request, view, "files", {"files": found, "form": form}, form)


def download(request: HttpRequest, number: str, event: int) -> HttpResponseBase:
    """One file, never shown in the browser but kept by it; 404 for whoever it is not for.

    A withheld one only by POST, so that no link and no prefetch takes it: before that, who has taken it.
    """
    view, rows = _case(request, number)
    one = _file(files_of(request, view, rows), event)
    if one.open and one.withheld and request.method != "POST":
        return _page(request, view, "withheld", {"file": one, "looks": told_of(looks_at_file(one.row))})
    try:
        where = content_for(user=request.user, case=view.case, one=one, door="page", now=moment())
    except CanboError as error:
        raise Http404(error.said(current())) from error
    response = FileResponse(where.open("rb"), content_type=one.media)
    response["Content-Disposition"] = f"attachment; filename=\"{number}-{event}\"; filename*=UTF-8''{quote(one.name)}"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    return response


def erase(request: HttpRequest, number: str, event: int) -> HttpResponse:
    """Erasing one file, on a ground that is named."""
    view, rows = _case(request, number)
    found = files_of(request, view, rows)
    one = _file(found, event)
    if not found.erases:
        raise PermissionDenied(say("Bạn không được xóa tệp này.", "This file is not yours to erase."))
    form = EraseForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and _done(form, lambda said: erase_file(
        user=request.user, number=number, event=event, ground=said["ground"], document=said["document"], now=moment(),
        expected_version=seen(request),
    )):  # fmt: skip
        return redirect("case_files", number)
    return _page(request, view, "erase", {"file": one, "form": form}, form)


def fits(request: HttpRequest, form: forms.Form) -> bool:
    """Whether the upload was within the limit; otherwise the form says so in our own sentence."""
    name = too_big_in(request)
    if not name:
        return True
    form.errors.clear()
    form.add_error(None, too_big(name).said(current()))
    return False


def _upload(file: Any) -> Upload | None:
    return (file.name, file.chunks()) if file else None


def _done(form: forms.Form, verb: Callable[[dict[str, Any]], object]) -> bool:
    """Do it with what the form says; what the case refuses stands above the form."""
    if not form.is_valid():
        return False
    try:
        verb(form.cleaned_data)
    except CanboError as error:
        form.add_error(None, in_page(error, current()))
        return False
    return True


def _case(request: HttpRequest, number: str) -> tuple[CaseView, list[CaseEvent]]:
    return case_of(request, number), list(CaseEvent.objects.of(number))


def _dossier(request: HttpRequest, view: CaseView, rows: list[CaseEvent]) -> DossierView:
    found = dossier_view(request, view, rows)
    if found is None:
        raise Http404(say("Vụ việc này không có hồ sơ để xem.", "There is no dossier to see in this case."))
    return found


def _file(found: FilesView, event: int) -> Attachment:
    one = next((one for one in found.files if one.number == event and one.erased is None), None)
    if one is None:
        raise Http404(say("Không có tệp này.", "There is no such file."))
    return one


def _earlier(request: HttpRequest, number: str) -> list[tuple[str, str]]:
    return [(one.case.number, one.case.number) for one in earlier_dossiers(request.user, number, moment())]


def _said(truth: bool | None) -> str:  # noqa: FBT001
    return "" if truth is None else ("yes" if truth else "no")


def _page(
    request: HttpRequest, view: CaseView, template: str, context: dict[str, Any], *given: forms.Form | None
) -> HttpResponse:
    wrong = any(form is not None and form.is_bound and form.errors for form in given)
    shared = {"view": view, "case": view.case, "person": view.case.person or proposed(view.state)}
    return render_page(request, f"canbo/dossier/{template}.html", shared | context, status=400 if wrong else 200)


urlpatterns = [
    path("<str:number>/dossier/", show, name="case_dossier"),
    path("<str:number>/dossier/<slug:key>/", item, name="case_dossier_item"),
    path("<str:number>/files/", files, name="case_files"),
    path("<str:number>/files/<int:event>/", download, name="case_file"),
    path("<str:number>/files/<int:event>/erase/", erase, name="case_file_erase"),
]
