"""Import a register: upload a workbook, see what it would change and every fault, then import it.

Between looking and importing the file waits under a name nobody can guess, for the session that uploaded it only.
"""

from pathlib import Path
from typing import Any

from django import forms
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from canbo.kernel.errors import CanboError
from canbo.registry.workbook.cells import clean
from canbo.registry.workbook.export import exported_bytes
from canbo.registry.workbook.importer import import_workbook
from canbo.registry.workbook.package import LARGEST_FILE
from canbo.registry.workbook.report import Report
from canbo.registry.workbook.template import workbook_bytes
from canbo.web.language import ENGLISH, current, say, say_lazy
from canbo.web.pages.register_uploads import Kept, keep, taken
from canbo.web.rendering import render_page

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PAGE = "canbo/register/register.html"
SHOWN_CHANGES = 100


class UploadForm(forms.Form):
    """The workbook, filled in."""

    workbook = forms.FileField(
        label=say_lazy("Tệp Excel đã điền", "Excel workbook, filled in"),
        help_text=say_lazy(
            f"Tệp .xlsx, nhiều nhất {LARGEST_FILE >> 20} MB.", f"An .xlsx file, {LARGEST_FILE >> 20} MB at most."
        ),
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
        error_messages={
            "required": say_lazy("Hãy chọn một tệp.", "Choose a file."),
            "empty": say_lazy("Tệp này rỗng.", "The file is empty."),
            "invalid": say_lazy("Hãy chọn một tệp.", "Choose a file."),
        },
    )

    def clean_workbook(self) -> UploadedFile:
        file: UploadedFile = self.cleaned_data["workbook"]
        if (file.size or 0) > LARGEST_FILE:
            size = LARGEST_FILE >> 20
            raise forms.ValidationError(
                say(
                    f"Tệp lớn hơn {size} MB; hãy chia thành nhiều tệp.",
                    f"The file is larger than {size} MB; divide it into several workbooks.",
                )
            )
        return file


def register(request: HttpRequest) -> HttpResponse:
    """The form; with a file, what importing it would do."""
    if request.method != "POST":
        return _page(request, UploadForm())
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form)
    upload = form.cleaned_data["workbook"]
    kept = keep(request.session, upload, _name(upload))
    try:
        report = import_workbook(kept.path, by=request.user, dry_run=True, called=kept.name)
    except CanboError as error:
        taken(request.session, kept.token)
        kept.path.unlink(missing_ok=True)
        form.add_error("workbook", _said(error, kept))
        return _page(request, form)
    return _page(request, UploadForm(), report=report, kept=kept)


@require_POST
def register_import(request: HttpRequest) -> HttpResponse:
    """Import the file that was looked at."""
    kept = taken(request.session, request.POST.get("token", ""))
    if kept is None:
        messages.warning(
            request,
            say(
                "Tệp đã nhập hoặc không còn giữ; hãy tải lên lại.",
                "The file is imported or no longer kept; upload it again.",
            ),
            extra_tags="doubt",
        )
        return redirect("register")
    try:
        report = import_workbook(kept.path, by=request.user, called=kept.name)
    except CanboError as error:
        messages.error(request, _said(error, kept), extra_tags="refused")
        return redirect("register")
    finally:
        kept.path.unlink(missing_ok=True)
    if report.faults:
        return _page(request, UploadForm(), report=report)
    total = report.totals
    messages.success(
        request,
        say(
            f"Đã nhập {kept.name}: {total['created']} dòng mới, {total['corrected']} dòng sửa, "
            f"{total['unchanged']} dòng không đổi.",
            f"{kept.name} is imported: {total['created']} rows new, {total['corrected']} corrected, "
            f"{total['unchanged']} unchanged.",
        ),
        extra_tags="intact",
    )
    return redirect("register")


@require_safe
def register_template(request: HttpRequest) -> HttpResponse:
    """The empty workbook, in the reader's language."""
    name = "canbo-register.xlsx" if current() == ENGLISH else "so-nhan-su.xlsx"
    return _download(workbook_bytes(current()), name)


@require_safe
def register_data(request: HttpRequest) -> HttpResponse:
    """The workbook with what the reader may import."""
    name = "canbo-register-data.xlsx" if current() == ENGLISH else "so-nhan-su-da-dien.xlsx"
    return _download(exported_bytes(current(), request.user), name)


def _download(content: bytes, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return HttpResponse(content, content_type=XLSX, headers=headers)


def _page(
    request: HttpRequest, form: UploadForm, *, report: Report | None = None, kept: Kept | None = None
) -> HttpResponse:
    context: dict[str, Any] = {"form": form, "bodies": request.user.bodies.all(), "report": report}
    if report is not None:
        lang = current()
        shown = report.changes[:SHOWN_CHANGES]
        context |= {
            "token": kept.token if kept and not report.faults else "",
            "faults": [(fault.where, fault.words.said(lang)) for fault in report.faults],
            "changes": [(f"{change.sheet}!{change.row}", change.who(lang), change.told(lang)) for change in shown],
            "changes_more": report.totals["corrected"] - len(shown),
            "to_write": report.totals["created"] + report.totals["corrected"],
        }
        if kept and report.faults:
            taken(request.session, kept.token)
            kept.path.unlink(missing_ok=True)
    return render_page(request, PAGE, context)


def _name(upload: UploadedFile) -> str:
    return clean(Path(upload.name or "").name)[:100] or "so.xlsx"


def _said(error: CanboError, kept: Kept) -> str:
    """An error speaks of the file by the name its owner gave it."""
    return error.said(current()).replace(kept.path.name, kept.name)


urlpatterns = [
    path("", register, name="register"),
    path("import/", register_import, name="register_import"),
    path("template/", register_template, name="register_template"),
    path("data/", register_data, name="register_data"),
]
