"""`canbo meeting`: meetings and secret ballots of a case, in the name of a user. Votes are cast on the page alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

import typer

from canbo.kernel.errors import CanboError

from .case import As, Fields, Number, _fields, _now, _user
from .options import Json, Lang, day, write_json

if TYPE_CHECKING:
    from canbo.cases.ballots.models import Attendee, Meeting

app = typer.Typer(no_args_is_help=True, help="Hội nghị, bỏ phiếu kín. / Meetings and secret ballots.")
Token = Annotated[str, typer.Argument(metavar="MEETING", help="Mã hội nghị. / Name of the meeting.")]
Out = Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Ghi vào tệp nào. / Where to.")]
LIST = "Họ tên; tư cách; mã, mỗi dòng một người. / Name; capacity; code, one a line."


@app.command("rule")
def rule_command(
    number: Number,
    act: Annotated[str, typer.Argument(metavar="ACT", help="Việc ghi kết quả. / Act that records the count.")],
    as_user: As,
    document: Annotated[str, typer.Option("--document", help="Số văn bản. / The owner agency's document.")],
    group: Annotated[list[str], typer.Option("--group", help="Thành phần. / Who is convened, repeatable.")],
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Ghi quy định về thành phần (khoản 6 Điều 12). / Record who is convened by the owner agency's rule."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.access import act_of
    from canbo.cases.ballots.meetings import set_composition
    from canbo.cases.verbs import view_case

    _, tally = act_of(view_case(user=user, number=number, now=_now()), act)
    made = set_composition(
        user=user, number=number, rule=tally.rule, regulation=document, groups="\n".join(group), now=_now()
    )
    said = {"agency": made.agency.code, "rule": made.rule, "document": made.regulation}
    _write(said, as_json=as_json, line=f"{made.agency.code}  {made.rule}  {made.regulation}")


@app.command("convene")
def convene_command(
    number: Number,
    act: Annotated[str, typer.Argument(metavar="ACT", help="Việc ghi kết quả. / Such as count-step-1.")],
    as_user: As,
    mode: Annotated[str, typer.Option("--mode", help="paper, slip, remote")],
    held_on: Annotated[str, typer.Option("--held-on", metavar="DATE", help="Ngày họp. / Day of the meeting.")],
    voters: Annotated[Path, typer.Option("--voters", metavar="FILE", help=LIST)],
    advisers: Annotated[Path | None, typer.Option("--advisers", metavar="FILE", help=LIST)] = None,
    place: Annotated[str, typer.Option("--place", help="Địa điểm. / Place.")] = "",
    members: Annotated[int | None, typer.Option("--members", help="Tổng số thành viên. / All members.")] = None,
    *, head_vacant: Annotated[bool, typer.Option("--head-vacant", help="Khuyết người đứng đầu. / No head.")] = False,
    as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Triệu tập hội nghị. / Convene a meeting."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.meetings import convene

    on = day(held_on, "--held-on")
    if on is None:
        raise CanboError("--held-on names the day of the meeting.", "--held-on là ngày họp.")
    made = convene(
        user=user, number=number, act=act, mode=mode, held_on=on, now=_now(), voters=_text(voters),
        advisers=_text(advisers) if advisers else "", place=place, members=members, head_vacant=head_vacant,
    )  # fmt: skip
    _told(made, as_json=as_json)


@app.command("attend")
def attend_command(
    meeting: Token,
    as_user: As,
    present: Annotated[str, typer.Option("--present", help="Ai có mặt: 1-19,21. / Who is there, by place.")],
    handed: Annotated[str, typer.Option("--handed", help="Ai đã nhận phiếu. / Who was given a slip.")] = "",
    excused: Annotated[
        list[str] | None, typer.Option("--excused", metavar="PLACE=REASON", help="Vắng có lý do. / Excused.")
    ] = None,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Ghi ai có mặt, ai vắng có lý do, ai đã nhận phiếu. / Who is there, who is excused, who was given a slip."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.access import running
    from canbo.cases.ballots.meetings import attend

    rows = list(running(user=user, token=meeting, now=_now()).meeting.attendees.all())
    reasons = dict(one.partition("=")[::2] for one in excused or ())
    away = {row.pk: reasons[place] for place in reasons for row in _rows(place, rows)}
    found = attend(
        user=user, token=meeting, now=_now(), present=[row.pk for row in _rows(present, rows)], excused=away,
        handed=[row.pk for row in _rows(handed, rows)],
    )  # fmt: skip
    _told(found, as_json=as_json)


@app.command("slips")
def slips_command(
    meeting: Token, as_user: As, output: Out,
    address: Annotated[str, typer.Option("--address", help="Địa chỉ các trang. / Address of the pages.")],
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """In phiếu mã thành tập PDF để niêm phong; mã không lưu ở đâu khác. / Print slips; the codes are kept nowhere."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.access import running
    from canbo.cases.ballots.box import print_slips
    from canbo.cases.ballots.sealing import grouped
    from canbo.documents.meeting import title_of
    from canbo.documents.slips import slips_pdf

    found = running(user=user, token=meeting, now=_now())
    codes = print_slips(user=user, token=meeting, now=_now())
    content = slips_pdf(
        [grouped(code) for code in codes], address=f"{address.rstrip('/')}/vote/{meeting}/", lang=lang,
        body=found.view.case.body.name, meeting=f"{title_of(found).said(lang)}, {found.meeting.held_on:%d/%m/%Y}",
    )  # fmt: skip
    _save(output, content)
    _write({"meeting": meeting, "slips": len(codes)}, as_json=as_json, line=f"{output}  {len(codes)}")


@app.command("open")
def open_command(meeting: Token, as_user: As, *, as_json: Json = False, lang: Lang = "vi") -> None:
    """Bắt đầu bỏ phiếu. / Open the vote."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.box import open_ballots

    _told(open_ballots(user=user, token=meeting, now=_now()), as_json=as_json)


@app.command("close")
def close_command(meeting: Token, as_user: As, *, as_json: Json = False, lang: Lang = "vi") -> None:
    """Đóng hòm phiếu; sổ sự kiện giữ mã băm. / Close the ballot box; the record keeps its hash."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.box import close_ballots

    _told(close_ballots(user=user, token=meeting, now=_now()), as_json=as_json)


@app.command("enter")
def enter_command(
    meeting: Token, as_user: As,
    votes: Annotated[list[str], typer.Option("--votes", metavar="CODE=NUMBER", help="Số phiếu. / Votes, repeatable.")],
    invalid: Annotated[int, typer.Option("--invalid", help="Không hợp lệ. / Invalid.")] = 0,
    against: Annotated[int, typer.Option("--against", help="Không đồng ý. / Do not agree.")] = 0,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Nhập kết quả kiểm phiếu giấy; hai người nhập riêng. / Enter a count on paper; two people, each alone."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.counting import enter_paper

    pairs = [one.rpartition("=") for one in votes]
    if any(not code or not (number.isascii() and number.isdigit()) for code, _, number in pairs):
        raise CanboError("Write --votes CODE=NUMBER, such as P-0012=15.", "Hãy viết --votes MÃ=SỐ, ví dụ P-0012=15.")
    said = {code: int(number) for code, _, number in pairs}
    enter_paper(user=user, token=meeting, votes=said, invalid=invalid, against=against, now=_now())
    _write({"meeting": meeting, "entered_by": as_user}, as_json=as_json, line=f"{meeting}  {as_user}")


@app.command("count")
def count_command(meeting: Token, as_user: As, *, as_json: Json = False, lang: Lang = "vi") -> None:
    """Kiểm lại từ phiếu đã lưu; phiếu bước 3 thì lượt xem được ghi. / Recount from the stored ballots."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.counting import result_of

    found = result_of(user=user, token=meeting, now=_now(), door="command")
    faults = [words.said(lang) for words in found.faults]
    said = {"votes": dict(found.votes), "against": found.against, "invalid": found.invalid, "cast": found.cast,
            "faults": faults}  # fmt: skip
    told = [f"{code}: {number}" for code, number in found.votes.items()]
    _write(said, as_json=as_json, line="\n".join([*told, f"invalid: {found.invalid}", *faults]))
    if faults:
        raise typer.Exit(1)


@app.command("record")
def record_command(
    meeting: Token, as_user: As, field: Fields = None, *, as_json: Json = False, lang: Lang = "vi"
) -> None:
    """Ghi kết quả vào vụ việc. / Record the result in the case."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.access import counting
    from canbo.cases.ballots.counting import record

    act = counting(user=user, token=meeting, now=_now()).act
    row = record(user=user, token=meeting, fields=_fields(act, field), now=_now())
    _write({"case": row.case, "seq": row.seq, "type": row.type, "hash": row.hash}, as_json=as_json,
           line=f"{row.case}  {row.type}  {row.hash}")  # fmt: skip


@app.command("aside")
def aside_command(
    meeting: Token, as_user: As,
    reason: Annotated[str, typer.Option("--reason", help="Lý do. / Why.")],
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Không dùng một kết quả bỏ phiếu, như thiếu số người dự. / Set a vote aside, as without a quorum."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.box import set_aside

    _told(set_aside(user=user, token=meeting, reason=reason, now=_now()), as_json=as_json)


@app.command("cancel")
def cancel_command(meeting: Token, as_user: As, *, as_json: Json = False, lang: Lang = "vi") -> None:
    """Hủy hội nghị chưa bỏ phiếu. / Cancel a meeting before its vote is opened."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.meetings import cancel

    _told(cancel(user=user, token=meeting, now=_now()), as_json=as_json)


@app.command("paper")
def paper_command(
    meeting: Token,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="convening-letter, meeting-minutes, count-record")],
    as_user: As, output: Out, *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Giấy mời, biên bản hội nghị, biên bản kiểm phiếu; .docx hoặc .pdf. / Letter, minutes, count record."""
    user = _user(as_user, lang)
    from canbo.cases.ballots.access import seen
    from canbo.cases.ballots.counting import result_of
    from canbo.documents import installation_templates, render
    from canbo.documents.meeting import COUNT, MINUTES, values_of_meeting

    found = seen(user=user, token=meeting, now=_now())
    announced = kind == MINUTES and found.meeting.stage == "recorded" and not found.tally.withheld
    result = result_of(user=user, token=meeting, now=_now(), door="command") if kind == COUNT or announced else None
    form = cast(Literal["docx", "pdf"], output.suffix.lstrip(".").lower())
    values = values_of_meeting(found, kind, result, lang=lang)
    _save(output, render(kind, values, form=form, lang=lang, templates=installation_templates()))
    _write({"meeting": meeting, "kind": kind, "file": str(output)}, as_json=as_json, line=str(output))


def _told(meeting: Meeting, *, as_json: bool) -> None:
    from canbo.cases.ballots.meetings import numbers_of

    found = numbers_of(meeting)
    said = {
        "meeting": meeting.token, "case": meeting.case, "act": meeting.act, "mode": meeting.mode,
        "stage": meeting.stage, "convened": found.convened, "excused": found.excused, "present": found.present,
        "handed": found.handed,
    }  # fmt: skip
    line = f"{meeting.token}  {meeting.stage}  {found.convened}/{found.excused}/{found.present}/{found.handed}"
    _write(said, as_json=as_json, line=line)


def _write(said: dict[str, Any], *, as_json: bool, line: str) -> None:
    if as_json:
        write_json(said)
    else:
        typer.echo(line)


def _rows(places: str, rows: list[Attendee]) -> list[Attendee]:
    """Rows of the list by place, such as `1-19,21`."""
    found = []
    for part in filter(None, (piece.strip() for piece in places.split(","))):
        first, _, last = part.partition("-")
        if (
            not first.isdigit()
            or not (last or first).isdigit()
            or not 1 <= int(first) <= int(last or first) <= len(rows)
        ):
            raise CanboError(
                f"“{part:.20}” is no place of this list of {len(rows)}; write like 1-19,21.",
                f"“{part:.20}” không phải số thứ tự trong danh sách {len(rows)} người; hãy viết như 1-19,21.",
            )
        found += rows[int(first) - 1 : int(last or first)]
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CanboError(
            f"{path} cannot be read as UTF-8 text.", f"Không đọc được {path} dạng văn bản UTF-8."
        ) from error


def _save(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
        path.chmod(0o600)
    except OSError as error:
        raise CanboError(
            f"{path} cannot be written: {error.strerror}.", f"Không ghi được {path} ({error.strerror})."
        ) from error
