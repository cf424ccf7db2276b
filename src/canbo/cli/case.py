"""`canbo case`: everything that can be done with cases, in the name of a user of the installation."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from canbo.kernel.errors import CanboError

from .case_compare import compare_command, diagram_command
from .installation import ready_to_read
from .local_files import files_named
from .options import Json, KnownOn, Lang, day, language, read_facts, write_json

if TYPE_CHECKING:
    from canbo.cases.verbs import CaseView
    from canbo.procedures.table import Act
    from canbo.registry.models import User

app = typer.Typer(no_args_is_help=True, help="Vụ việc. / Cases.")
As = Annotated[str, typer.Option("--as", metavar="USERNAME", help="Người thực hiện. / Who acts.")]
Number = Annotated[str, typer.Argument(metavar="NUMBER", help="Số vụ việc, ví dụ 2026-0001. / Number of the case.")]
Fields = Annotated[
    list[str] | None, typer.Option("--field", metavar="NAME=VALUE", help="Một mục. / A field, repeatable.")
]


@app.command("list")
def list_command(as_user: As, *, as_json: Json = False, lang: Lang = "vi") -> None:
    """Vụ việc chờ tôi, chờ người khác, đã xong. / Cases that wait for me, for others, and closed ones."""
    user = _user(as_user, lang)
    from canbo.cases.inbox import inbox

    found = inbox(user, _now())
    groups = {"mine": found.mine, "others": found.others, "closed": found.closed}
    if as_json:
        write_json({name: [_row(case) for case in cases] for name, cases in groups.items()})
        return
    titles = {
        "mine": ("Chờ tôi", "Waiting for me"),
        "others": ("Chờ người khác", "Waiting for others"),
        "closed": ("Đã xong", "Closed"),
    }
    for name, cases in groups.items():
        typer.echo(f"{titles[name][lang == 'en']}: {len(cases)}")
        for case in cases:
            typer.echo(f"  {case.number}  {case.due_on or '-'}  {case.procedure}  {case.state}  {case.subject}")


@app.command("show")
def show_command(
    number: Number, as_user: As, *, known_on: KnownOn = None, as_json: Json = False, lang: Lang = "vi"
) -> None:
    """Bước, thời hạn, việc làm được và không làm được. / Steps, clocks, what can and cannot be done."""
    user = _user(as_user, lang)
    from canbo.cases.verbs import view_case

    view = view_case(user=user, number=number, now=_now(), known_on=day(known_on, "--known-on"))
    if as_json:
        write_json(shown(view))
    else:
        typer.echo(told(view, lang))


@app.command("open")
def open_command(
    procedure: Annotated[
        str,
        typer.Argument(metavar="PROCEDURE", help="Ví dụ resignation, appointment-in-house. / Key of the procedure."),
    ],
    as_user: As,
    body: Annotated[str, typer.Option("--body", metavar="CODE", help="Tại đơn vị nào. / In which body.")],
    person: Annotated[
        str, typer.Option("--person", metavar="CODE", help="Về ai, nếu có. / About whom, if anybody.")
    ] = "",
    field: Fields = None,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Mở một vụ việc. / Open a case."""
    user = _user(as_user, lang)
    from canbo.cases.verbs import open_case
    from canbo.procedures.book import get_procedure

    table = get_procedure(procedure)
    if bool(person) is (table.about == "post"):
        raise CanboError(
            f"{procedure} is about {'a post: leave out' if person else 'somebody: name them with'} --person.",
            f"Thủ tục {procedure} về {'một chức danh: bỏ' if person else 'một người: hãy ghi'} --person.",
        )
    fields = _fields(table.act(table.opens), field)
    case = open_case(user=user, procedure=procedure, person=person, body=body, fields=fields, now=_now())
    if as_json:
        write_json(_row(case))
    else:
        typer.echo(f"{case.number}  {table.state(case.state).words.said(lang)}  {case.due_on or ''}".rstrip())


@app.command("do")
def do_command(
    number: Number,
    act_key: Annotated[str, typer.Argument(metavar="ACT", help="Tên việc; xem canbo case show. / Name of the act.")],
    as_user: As,
    field: Fields = None,
    version: Annotated[int | None, typer.Option("--version", help="Số sự kiện đã đọc. / Events read.")] = None,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Làm một việc của vụ việc. / Do one act."""
    user = _user(as_user, lang)
    from canbo.cases.attachments import act_with_files
    from canbo.cases.verbs import get_case
    from canbo.procedures.book import get_procedure
    from canbo.procedures.common import COMMON

    case = get_case(user=user, number=number)
    known = (*get_procedure(case.procedure).acts, *COMMON)
    found = next((one for one in known if one.key == act_key), None)
    said = _fields(found, field)
    with files_named(found, said) as files:
        event = act_with_files(
            user=user, number=number, key=act_key, fields=said, files=files, now=_now(), expected_version=version
        )
    if as_json:
        write_json({"case": number, "seq": event.seq, "type": event.type, "hash": event.hash})
    else:
        typer.echo(f"{number}  {event.type}  {event.hash}")


@app.command("events")
def events_command(
    number: Number, as_user: As, *, known_on: KnownOn = None, as_json: Json = False, lang: Lang = "vi"
) -> None:
    """Nhật ký của vụ việc. / The record of a case."""
    user = _user(as_user, lang)
    from canbo.cases.for_person import body_shown
    from canbo.cases.models import CaseEvent
    from canbo.cases.verbs import view_case
    from canbo.procedures.table import PERSON

    upto = day(known_on, "--known-on")
    view = view_case(user=user, number=number, now=_now(), known_on=upto)
    rows = list(enumerate(CaseEvent.objects.of(number).known_on(upto), 1))
    as_person = PERSON in view.around.roles
    if not as_json:
        for place, row in rows:
            typer.echo(f"{place}  {row.local_at:%d/%m/%Y %H:%M}  {row.type}  {row.actor}  {row.hash[:16]}")
        return
    write_json({
        "events": [
            {
                "number": place,
                "seq": row.seq,
                "type": row.type,
                "at": row.local_at.isoformat(),
                "actor": row.actor,
                "body": body_shown(row, view.procedure.of_event(row.type), as_person=as_person),
                "hash": row.hash,
            }
            for place, row in rows
        ]
    })  # fmt: skip


@app.command("look")
def look_command(
    number: Number,
    event: Annotated[int, typer.Argument(metavar="EVENT", help="Số thứ tự việc, xem canbo case events. / Its number.")],
    as_user: As,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Xem phần giữ kín của một việc; lượt xem được ghi lại. / See what an act withholds; the look is recorded."""
    user = _user(as_user, lang)
    from canbo.cases.models import CaseEvent
    from canbo.cases.verbs import view_case
    from canbo.cases.withheld import NotForYou, kept_in, look

    view = view_case(user=user, number=number, now=_now())
    rows = list(CaseEvent.objects.of(number))
    kept = next((one for one in kept_in(view.procedure, rows) if one.number == event), None)
    if kept is None:
        raise NotForYou(
            f"Act {event} of case {number} withholds nothing.", f"Việc số {event} của {number} không giữ kín gì."
        )
    found = look(user=user, case=view.case, roles=view.around.roles, kept=kept, rows=rows, door="command", now=_now())
    if as_json:
        write_json({"case": number, "number": event, kept.field.name: found})
        return
    if not isinstance(found, dict):
        words = dict(kept.field.choices).get(str(found))
        typer.echo(f"{kept.field.words.said(lang)}: {words.said(lang) if words is not None else found}")
        return
    for name, value in {**found, **found.pop("votes", {})}.items():
        if name != "readings":
            typer.echo(f"{name}: {value}")


@app.command("export")
def export_command(
    number: Number,
    as_user: As,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Ghi vào tệp nào. / Where to.")],
    *, personal: Annotated[
        bool, typer.Option("--personal", help="Kèm dữ liệu cá nhân chưa xóa. / With personal values still held.")
    ] = False,
    as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Gói sự kiện của một vụ việc để kiểm tra ở nơi khác. / A bundle of one case, to be verified elsewhere."""
    user = _user(as_user, lang)
    from canbo.cases.export import export
    from canbo.cases.verbs import get_case

    case = get_case(user=user, number=number)
    if user.person_id is not None and user.person_id == case.person_id:
        raise CanboError(
            f"Case {number} is about {as_user}: a bundle holds votes and opinions; ask an inspector for it.",
            f"Vụ việc {number} về chính {as_user}: gói có phiếu và ý kiến; hãy đề nghị người kiểm tra xuất.",
        )
    export(output, at=_now(), case=number, personal=personal)
    if as_json:
        write_json({"case": number, "file": str(output), "personal": personal})
    else:
        typer.echo(f"{output}  canbo verify {output}")


app.command("compare")(compare_command)
app.command("diagram")(diagram_command)


def _user(username: str, lang: str) -> User:
    language(lang)
    ready_to_read()
    from canbo.registry.models import User

    user = User.objects.filter(username=username, is_active=True).first()
    if user is None:
        raise CanboError(
            f"--as {username} is no user here; canbo user creates one.",
            f"--as {username} không phải người dùng ở đây; hãy tạo bằng canbo user.",
        )
    return user


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _fields(act: Act | None, pairs: list[str] | None) -> dict[str, Any]:
    """Fields of an act from `NAME=VALUE`: whole numbers, truths and days, also as 31/12/2026, read as such."""
    raw: dict[str, Any] = dict(read_facts(pairs or [], None, "--field"))
    types = {"acted_on": "date", **({field.name: field.type for field in act.fields} if act else {})}
    return {name: _typed(str(value), types.get(name, "text")) for name, value in raw.items()}


def _typed(text: str, type_: str) -> object:
    if type_ == "bool" and text.lower() in ("true", "false", "có", "không", "yes", "no"):
        return text.lower() in ("true", "có", "yes")
    if type_ == "int" and text.isascii() and text.isdigit():
        return int(text)
    if type_ == "date":
        return _iso_day(text)
    if type_ in ("people", "users"):
        return [code for code in text.replace(",", " ").split() if code]
    return _from_json(text) if type_ in ("fields", "tally") else text


def _from_json(text: str) -> object:
    import json

    try:
        return json.loads(text)
    except ValueError:
        return text


def _iso_day(text: str) -> str:
    """A day as the record keeps it; what is no day stays as it is, for the act to refuse."""
    from canbo.kernel.fact import parse_day

    try:
        return parse_day(text).isoformat()
    except ValueError:
        return text


def _row(case: Any) -> dict[str, object]:
    return {
        "number": case.number,
        "procedure": case.procedure,
        "person": case.person.code if case.person else None,
        "body": case.body.code,
        "state": case.state,
        "waiting_for": case.waiting_for or None,
        "due": None if case.due_on is None else case.due_on.isoformat(),
        "closed": case.closed_at is not None,
    }


def shown(view: CaseView) -> dict[str, object]:
    """A case as `canbo case show --json` writes it."""
    from canbo.cases.relief import relief_met

    met = relief_met(view.situation)
    return {
        **_row(view.case),
        "state": view.state.state,
        "closed": view.closed_at is not None,
        "relief": None if met is None else {"vi": met.words.vi, "en": met.words.en, "provisions": list(met.provisions)},
        "version": view.state.version,
        "roles": sorted(view.around.roles),
        "clocks": [
            {
                "key": run.key,
                "provision": run.provision,
                "by": run.by,
                "started": run.started_on.isoformat(),
                "due": None if run.due is None else run.due.deadline.due.isoformat(),
                "stopped": None if run.stopped_on is None else run.stopped_on.isoformat(),
                "earlier": [due.deadline.due.isoformat() for due in run.earlier],
            }
            for run in view.state.clocks
        ],
        "answers": {
            name: str(answer.verdict) if answer.verdict else answer.shown_value
            for name, answer in view.situation.answers.items()
        },
        "actions": [
            {
                "key": action.key,
                "vi": action.words.vi,
                "en": action.words.en,
                "possible": action.possible,
                "blocked": [{"vi": reason.vi, "en": reason.en} for reason in action.blocked],
                "provisions": list(action.provisions),
            }
            for action in view.actions
        ],
    }


def told(view: CaseView, lang: str) -> str:
    """A case as a person reads it."""
    from canbo.cases.relief import relief_met
    from canbo.procedures.in_force import governed

    case = view.case
    state = view.procedure.state(view.state.state).words.said(lang)
    lines = [f"{case.number} · {view.procedure.words.said(lang)} · {case.subject} · {case.body.name}", state]
    if met := relief_met(view.situation):
        lines.append(f"! {met.words.said(lang)} [{', '.join(met.provisions)}]")
    if ended := governed(view.procedure, case.begun):
        lines.append(f"! {ended.said(lang)}")
    for run in view.state.clocks:
        due = "-" if run.due is None else f"{run.due.deadline.due:%d/%m/%Y}"
        done = f" ✓ {run.stopped_on:%d/%m/%Y}" if run.stopped_on else ""
        lines.append(f"  {run.words.said(lang)}: {due}{done} · {run.provision}")
    for action in view.actions:
        reasons = "" if action.possible else ": " + " ".join(reason.said(lang) for reason in action.blocked)
        cited = f" [{', '.join(action.provisions)}]" if action.provisions else ""
        lines.append(f"  {'●' if action.possible else '○'} {action.key} · {action.words.said(lang)}{reasons}{cited}")
    return "\n".join(lines)


from . import case_files  # noqa: E402, F401 - its commands stand beside these
