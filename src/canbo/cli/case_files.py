"""`canbo case attach`, `files`, `erase-file`, `dossier`: files and dossier of a case."""

from __future__ import annotations

import datetime as dt
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from canbo.kernel.errors import CanboError

from . import case
from .case import As, Number, _user, app
from .local_files import upload_from
from .options import Json, Lang, day, write_json

if TYPE_CHECKING:
    from canbo.cases.attachments import Attachment
    from canbo.cases.models import CaseEvent
    from canbo.cases.verbs import CaseView
    from canbo.registry.models import User

Event = Annotated[int, typer.Argument(metavar="EVENT", help="Số của việc đính kèm. / Number of the act that attached.")]

Withhold = Annotated[
    bool,
    typer.Option(
        "--withhold",
        help="Giữ kín: chỉ cấp có thẩm quyền, ban kiểm phiếu, thanh tra xem. "
        "/ For the authority, the counting committee and inspectors alone.",
    ),
]
Out = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Ghi vào tệp nào. / Where to.")]


@app.command("attach")
def attach_command(
    number: Number,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Tệp PDF, Word, Excel, PNG, JPEG. / The file.")],
    as_user: As,
    *, for_person: Annotated[
        bool, typer.Option("--for-person", help="Cho đương sự xem. / The person concerned may see it.")
    ] = False,
    withhold: Withhold = False,
    as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Đính kèm một tệp. / Attach a file."""
    user = _user(as_user, lang)
    from canbo.cases.attachments import attach

    with upload_from(file) as (name, chunks):
        event = attach(
            user=user, number=number, chunks=chunks, name=name, now=_now(), for_person=for_person, withheld=withhold
        )
    _told(number, event, as_json=as_json)


@app.command("files")
def files_command(
    number: Number, as_user: As,
    save: Annotated[
        int | None, typer.Option("--save", metavar="EVENT", help="Lưu tệp của việc này. / Save the file of this act.")
    ] = None,
    output: Out = None,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Các tệp của vụ việc mà bạn được xem; lưu một tệp. / The files you may see; save one."""
    user = _user(as_user, lang)
    view, found = _files(user, number)
    if save is not None:
        _save(user, view, next((one for one in found if one.number == save), None), save, output)
        return
    if as_json:
        write_json({"files": [_file(one) for one in found]})
        return
    for one in found:
        state = one.known_as.said(lang) if one.erased is None else ("đã xóa" if lang == "vi" else "erased")
        typer.echo(f"{one.number}  {one.said_type}  {one.size}  {one.digest[:16]}  {state}")


@app.command("papers")
def papers_command(
    number: Number, as_user: As,
    save: Annotated[
        str | None, typer.Option("--save", metavar="KIND", help="Lập giấy tờ này. / Make this paper.")
    ] = None,
    output: Out = None,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Giấy tờ của vụ việc mà bạn được xem; lập một giấy tờ (.pdf, .docx). / The papers you may have; make one."""
    user = _user(as_user, lang)
    from canbo.cases.models import CaseEvent
    from canbo.cases.verbs import view_case
    from canbo.documents.of_case import paper_of, papers_of

    view = view_case(user=user, number=number, now=_now())
    rows = list(CaseEvent.objects.of(number))
    if save is not None:
        target = output or Path(f"{number}-{save}.pdf")
        _write(target, paper_of(view, rows, save, target.suffix.lstrip(".").lower()))
        return
    found = papers_of(view, rows)
    if as_json:
        write_json({"papers": [{"kind": one.kind, "vi": one.words.vi, "en": one.words.en} for one in found]})
        return
    for one in found:
        typer.echo(f"{one.kind}  {one.words.said(lang)}")


@app.command("erase-file")
def erase_command(
    number: Number, event: Event, as_user: As,
    ground: Annotated[
        str, typer.Option("--ground", metavar="GROUND", help="mistake, ordered, kept-long-enough")
    ],
    document: Annotated[
        str, typer.Option("--document", metavar="TEXT", help="Số, ngày văn bản. / Number and day of the document.")
    ] = "",
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Hủy nội dung một tệp, giữ mã băm và căn cứ. / Destroy a file; its hash and the ground stay."""
    user = _user(as_user, lang)
    from canbo.cases.erasing import erase_file

    row = erase_file(user=user, number=number, event=event, ground=ground, document=document, now=_now())
    _told(number, row, as_json=as_json)


@app.command("dossier")
def dossier_command(
    number: Number, as_user: As,
    item: Annotated[str | None, typer.Option("--item", metavar="N", help="Ghi thành phần này. / Record it.")] = None,
    source: Annotated[str, typer.Option("--source", help="paper, copy, database")] = "paper",
    dated: Annotated[str | None, typer.Option("--dated", metavar="DATE", help="Ngày lập. / Its day.")] = None,
    file: Annotated[Path | None, typer.Option("--file", metavar="FILE", help="Tệp kèm theo. / Its file.")] = None,
    remove: Annotated[str | None, typer.Option("--remove", metavar="N", help="Bỏ thành phần. / Take out.")] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Lý do bỏ. / Why.")] = "",
    examination: Annotated[
        str | None, typer.Option("--examination", metavar="DATE", help="Ngày xem xét nhân sự. / Day of examination.")
    ] = None,
    reuse: Annotated[
        str | None, typer.Option("--reuse", metavar="NUMBER", help="Dùng lại hồ sơ vụ việc ấy. / Use again.")
    ] = None,
    submitted: Annotated[
        str | None, typer.Option("--submitted", metavar="DATE", help="Ngày trình hồ sơ ấy. / Day it was submitted.")
    ] = None,
    *, whole_term: Annotated[
        bool, typer.Option("--whole-term", help="Nói về cả thời gian giữ chức vụ. / On the whole time in the post.")
    ] = False,
    new_content: Annotated[
        bool | None, typer.Option("--new-content/--nothing-new", help="Có nội dung mới. / Anything new.")
    ] = None,
    withhold: Withhold = False,
    as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Xem hoặc lập hồ sơ của vụ việc. / See or keep the dossier of a case."""
    user = _user(as_user, lang)
    from canbo.cases import dossier_acts as acts

    shared: dict[str, Any] = {"user": user, "number": number, "now": _now()}
    with ExitStack() as stack:
        if item is not None:
            upload = stack.enter_context(upload_from(file)) if file is not None else None
            acts.record_item(
                **shared, item=item, source=source, dated_on=day(dated, "--dated"), whole_term=whole_term,
                upload=upload, withheld=withhold,
            )  # fmt: skip
        elif remove is not None:
            acts.remove_item(**shared, item=remove, reason=reason)
        elif reuse is not None:
            on = day(submitted, "--submitted")
            if on is None:
                raise CanboError("--reuse needs --submitted DATE.", "--reuse cần --submitted NGÀY.")
            acts.reuse_dossier(**shared, earlier=reuse, submitted_on=on)
        elif examination is not None or new_content is not None:
            acts.describe_dossier(**shared, examination=day(examination, "--examination"), new_content=new_content)
    _show(user, number, as_json=as_json, lang=lang)


def _show(user: User, number: str, *, as_json: bool, lang: str) -> None:
    from canbo.cases.dossier import dossier_of, lapses
    from canbo.cases.verbs import view_case
    from canbo.procedures.table import PERSON

    view: CaseView = view_case(user=user, number=number, now=_now())
    found = None if PERSON in view.around.roles else dossier_of(view.procedure, view.state)
    if found is None:
        raise CanboError(f"There is no dossier to see in case {number}.", f"Vụ việc {number} không có hồ sơ để xem.")
    coming = lapses(found, view.around.today, view.case.due_on) if view.closed_at is None else []
    rows = [(one, found.entries.get(one.key)) for one in found.items]
    if as_json:
        write_json({
            "items": [
                {
                    "item": one.key, "provision": one.citation, "there": entry is not None,
                    "source": entry.source if entry else None,
                    "dated_on": _iso(entry.dated_on if entry else None),
                    "good_until": _iso(found.good_until(entry) if entry else None),
                    "sha256": (entry.digest or None) if entry else None,
                }
                for one, entry in rows
            ],
            "examination_date": _iso(found.examination),
            "reused_from": found.reused_from or None,
            "complete": view.around.answers.get("dossier-complete"),
            "lapses": [{"item": lapse.item.key, "good_until": lapse.good_until.isoformat()} for lapse in coming],
        })  # fmt: skip
        return
    for one, entry in rows:
        end = found.good_until(entry) if entry else None
        shown = "-" if entry is None else f"{entry.dated_on or ''}{f' → {end}' if end else ''} {entry.source}".strip()
        typer.echo(f"{'●' if entry else '○'} {one.key}  {one.words.said(lang)}  {shown}")
    for lapse in coming:
        typer.echo(f"! {lapse.words.said(lang)}")


def _files(user: User, number: str) -> tuple[CaseView, list[Attachment]]:
    from canbo.cases.attachments import attachments_shown
    from canbo.cases.models import CaseEvent
    from canbo.cases.verbs import view_case

    view = view_case(user=user, number=number, now=_now())
    return view, attachments_shown(user, view.around.roles, view.procedure, list(CaseEvent.objects.of(number)))


def _save(user: User, view: CaseView, one: Attachment | None, event: int, output: Path | None) -> None:
    from canbo.cases.attachments import content_for
    from canbo.cases.withheld import NotForYou

    if one is None:
        raise NotForYou(f"Act {event} has no file for you to save.", f"Việc số {event} không có tệp nào cho bạn lưu.")
    content = content_for(user=user, case=view.case, one=one, door="command", now=_now())
    _write(output or Path(one.name), content.read_bytes())


def _write(target: Path, content: bytes) -> None:
    """Into a new file, whose name is told. CanboError where it cannot be."""
    try:
        with target.open("xb") as file:
            file.write(content)
    except OSError as error:
        why = error.strerror or str(error)
        raise CanboError(
            f"{target} cannot be written: {why}; name another file.",
            f"Không ghi được {target} ({why}); hãy chọn tên khác.",
        ) from error
    typer.echo(str(target))


def _file(one: Attachment) -> dict[str, object]:
    return {
        "event": one.number, "name": one.name or None, "sha256": one.digest, "size": one.size, "type": one.media,
        "erased": one.erased is not None, "withheld": one.withheld,
    }  # fmt: skip


def _told(number: str, event: CaseEvent, *, as_json: bool) -> None:
    if as_json:
        write_json({"case": number, "seq": event.seq, "type": event.type, "hash": event.hash})
    else:
        typer.echo(f"{number}  {event.type}  {event.hash}")


def _iso(when: Any) -> str | None:
    return None if when is None else when.isoformat()


def _now() -> dt.datetime:
    return case._now()  # noqa: SLF001 - one clock for all commands of cases
