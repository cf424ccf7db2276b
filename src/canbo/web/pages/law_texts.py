"""Imported official texts: the page of a text with its faults, its file, and the form of the administrator.

What is printed there is never ours: every page says from which file it comes, and who imported it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.law.instrument import Instrument, InstrumentError
from canbo.law.instruments import get_instrument
from canbo.law.text import FORMATS, LARGEST_FILE, check_size, read_content
from canbo.law.text.faults import KINDS, Fault
from canbo.law.text.pieces import Piece
from canbo.law.text.understand import Read, ours, understand
from canbo.registry.models import ImportedFile
from canbo.registry.permissions import IMPORT_TEXT
from canbo.registry.texts import Printed, keep, pieces_of, printed
from canbo.web.addresses import one_of, told
from canbo.web.language import current, say, say_lazy
from canbo.web.rendering import render_page

LANGUAGES = {"vi": Words("tiếng Việt", "Vietnamese"), "en": Words("tiếng Anh", "English")}
ACCEPTED = ".txt,.docx,.pdf,.html,.htm"


@dataclass(frozen=True)
class Line:
    """One unit as the page prints it, with the faults found in it; `ours` is whether canbo has words for it."""

    piece: Piece
    depth: int
    faults: tuple[Fault, ...]
    ours: bool


class TextForm(forms.Form):
    """The official text, as a file."""

    file = forms.FileField(
        label=say_lazy("Tệp nguyên văn", "File with the official text"),
        help_text=say_lazy(
            f"{', '.join(FORMATS)}; nhiều nhất {LARGEST_FILE >> 20} MB.",
            f"{', '.join(FORMATS)}; {LARGEST_FILE >> 20} MB at most.",
        ),
        widget=forms.FileInput(attrs={"accept": ACCEPTED}),
        error_messages={
            "required": say_lazy("Hãy chọn một tệp.", "Choose a file."),
            "empty": say_lazy("Tệp này rỗng.", "The file is empty."),
            "invalid": say_lazy("Hãy chọn một tệp.", "Choose a file."),
        },
    )
    look = forms.BooleanField(
        label=say_lazy("Chỉ xem, chưa lưu", "Only look, keep nothing"), required=False, initial=False
    )

    def __init__(self, instrument: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instrument = instrument

    def clean_file(self) -> Read:
        upload: UploadedFile = self.cleaned_data["file"]
        name = Path(upload.name or "").name[:200]
        try:
            check_size(upload.size or 0, name)
            return understand(read_content(upload.read(), name), self.instrument)
        except CanboError as error:
            raise ValidationError(error.said(current())) from error


def add(request: HttpRequest, instrument: str) -> HttpResponse:
    """The form; with a file, its faults, and the text kept unless it was only looked at."""
    found = _found(instrument)
    if not request.user.has_perm(IMPORT_TEXT):
        raise PermissionDenied(
            say("Chỉ người quản trị nhập nguyên văn.", "Only the administrator imports official texts.")
        )
    form = TextForm(instrument, request.POST or None, request.FILES or None)
    read: Read | None = None
    if request.method == "POST" and form.is_valid():
        read = form.cleaned_data["file"]
        if not form.cleaned_data["look"]:
            kept = keep(read, by=request.user)
            count = len(read.faults)
            messages.success(
                request,
                say(f"Đã nhập {kept.name}: {count} lỗi.", f"{kept.name} is imported: {count} faults."),
                extra_tags="intact",
            )
            return redirect(f"{reverse('law_text', args=[instrument])}?language={kept.language}")
        form = TextForm(instrument)
    imports = ImportedFile.objects.filter(instrument=instrument).defer("content").select_related("author")
    context = {
        "one": found,
        "form": form,
        "read": read,
        "faults": [(fault, Words(*KINDS[fault.kind])) for fault in read.faults] if read else [],
        "files": imports.order_by("-recorded_at", "-id"),
    }
    return render_page(request, "canbo/law/import.html", context)


@require_safe
@told
def show(request: HttpRequest, instrument: str) -> HttpResponse:
    """The full text of an instrument as imported, an anchor at every unit; `?language=` chooses where there are two."""
    found = _found(instrument)
    files = files_of(request, instrument)
    asked = one_of(request, "language", files, "bản", "text")
    file = files.get(asked or current()) or next(iter(files.values()), None)
    context: dict[str, Any] = {
        "one": found,
        "file": file,
        "others": [(language, LANGUAGES[language]) for language in files if file and language != file.language],
        "may_import": request.user.has_perm(IMPORT_TEXT),
    }
    if file is not None:
        faults = [Fault(**fault) for fault in file.faults]
        context |= {
            "spoken": LANGUAGES[file.language],
            "lines": list(_lines(pieces_of(file), faults, set(ours(instrument)))),
            "faults": [(fault, Words(*KINDS[fault.kind])) for fault in faults],
        }
    return render_page(request, "canbo/law/text.html", context)


@require_safe
def original(request: HttpRequest, instrument: str, key: int) -> HttpResponse:
    """The file as it came, to keep; never opened within the site."""
    file = ImportedFile.objects.visible_to(request.user).filter(instrument=instrument, pk=key).first()
    if file is None:
        raise Http404
    disposition = content_disposition_header(as_attachment=True, filename=file.name)
    headers = {"Content-Disposition": disposition, "X-Content-Type-Options": "nosniff"}
    return HttpResponse(bytes(file.content), content_type="application/octet-stream", headers=headers)


def files_of(request: HttpRequest, instrument: str) -> dict[str, ImportedFile]:
    """The latest import of each language that this reader may read."""
    return ImportedFile.objects.visible_to(request.user).latest(instrument)


def printed_for(citations: Iterable[str]) -> dict[str, Printed]:
    """What is printed for each of these provisions, in the language of the reader where there is such a text."""
    return printed(citations, current())


def _lines(pieces: list[Piece], faults: list[Fault], known: set[str]) -> Iterable[Line]:
    for piece in pieces:
        own = tuple(fault for fault in faults if fault.line == piece.line or (piece.path and fault.unit == piece.path))
        yield Line(piece, piece.path.count("."), own, piece.path in known)


def _found(instrument: str) -> Instrument:
    try:
        return get_instrument(instrument)
    except InstrumentError as error:
        raise Http404 from error
