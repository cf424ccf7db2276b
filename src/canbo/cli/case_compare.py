"""`canbo case compare` and `canbo case diagram`: a case under another text of the law, and drawn where it stands."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from canbo.kernel.errors import CanboError

from .options import Json, Lang, Reforms, day, read_facts, write_json

if TYPE_CHECKING:
    from canbo.cases.compare import OtherAct, OtherAnswer
    from canbo.cases.rerun import Compared
    from canbo.kernel.answer import Answer
    from canbo.procedures.state import Action
    from canbo.registry.models import User

As = Annotated[str, typer.Option("--as", metavar="USERNAME", help="Như người dùng này thấy. / As this user sees it.")]
Number = Annotated[str, typer.Argument(metavar="NUMBER", help="Số vụ việc, ví dụ 2026-0001. / Number of the case.")]
WORDS = {
    "none": ("Không có gì khác.", "Nothing differs."),
    "state": ("Bước", "Stands at"),
    "days": ("Thời hạn", "Due days"),
    "acts": ("Việc làm được", "Acts"),
    "answers": ("Luật trả lời", "Answers of the law"),
    "possible": ("làm được", "possible"),
    "blocked": ("không làm được", "blocked"),
    "absent": ("không có", "not there"),
    "yes": ("có", "yes"),
    "no": ("không", "no"),
    "unknown": ("chưa rõ", "unknown"),
    "not-in-force": ("không có hiệu lực", "not in force"),
    "not-applicable": ("không áp dụng", "does not apply"),
}


def compare_command(
    number: Number,
    as_user: As,
    reform: Reforms = None,
    reading: Annotated[
        list[str] | None,
        typer.Option("--reading", metavar="NAME=CHOICE", help="Giả định một cách đọc. / Suppose a reading."),
    ] = None,
    fact: Annotated[
        list[str] | None,
        typer.Option("--fact", metavar="NAME=VALUE", help="Dữ kiện đề xuất cần. / A fact that a reform asks for."),
    ] = None,
    begun: Annotated[
        str | None, typer.Option("--begun", metavar="DATE", help="Như bắt đầu ngày này. / As if begun on this day.")
    ] = None,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Chạy vụ việc theo bản luật khác, không ghi gì. / Run a case under the other text; nothing is recorded."""
    user, now = _reader(as_user, lang)
    from canbo.cases.rerun import compare_case
    from canbo.cases.supposing import Supposing

    choices = {name: str(value) for name, value in read_facts(reading or [], None, "--reading").items()}
    supposing = Supposing(day(begun, "--begun"), tuple(reform or ()), choices, read_facts(fact or [], None))
    found = compare_case(user=user, number=number, supposing=supposing, now=now)
    if as_json:
        write_json(compared(found))
    else:
        typer.echo(told(found, lang))


def diagram_command(
    number: Number,
    as_user: As,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Ghi SVG vào đâu. / Where to.")],
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Sơ đồ quy trình, bước hiện tại được tô đậm. / The diagram with the present step marked, as SVG."""
    user, now = _reader(as_user, lang)
    from canbo.cases.verbs import view_case

    from .procedures import write_svg

    if output.suffix.lower() != ".svg":
        raise CanboError(
            f"{output} is no SVG file; name one ending in .svg.", f"{output} không có đuôi .svg; hãy đổi tên."
        )
    view = view_case(user=user, number=number, now=now)
    write_svg(output, view.procedure, lang, view.state.state)
    if as_json:
        write_json({"case": number, "state": view.state.state, "file": str(output)})
    else:
        typer.echo(str(output))


def _reader(username: str, lang: str) -> tuple[User, dt.datetime]:
    from . import case

    return case._user(username, lang), case._now()  # noqa: SLF001 - the same door, in two modules


def compared(found: Compared) -> dict[str, object]:
    """What `canbo case compare --json` writes; `before` is the law that the case pins."""
    other = found.differences
    return {
        "case": found.case.number,
        "supposed": {
            "begun": None if found.supposing.begun is None else found.supposing.begun.isoformat(),
            "reforms": list(found.supposing.reforms),
            "readings": dict(found.supposing.readings),
            **({"facts": dict(found.supposing.facts)} if found.supposing.facts else {}),
        },
        "state": {"before": found.before.state.state, "after": found.after.state.state},
        "days": [
            {
                "key": one.key, "vi": one.words.vi, "en": one.words.en, "before": _day(one.before),
                "after": _day(one.after), "provisions": list(one.provisions),
            }
            for one in other.days
        ],
        "acts": [
            {
                "key": one.key, "vi": one.words.vi, "en": one.words.en, "before": _action(one.before),
                "after": _action(one.after), "provisions": list(one.provisions),
            }
            for one in other.acts
        ],
        "answers": [
            {
                "question": one.name, "vi": one.words.vi, "en": one.words.en, "before": _answer(one.before),
                "after": _answer(one.after), "provisions": list(one.provisions),
            }
            for one in other.answers
        ],
    }  # fmt: skip


def _day(day_: dt.date | None) -> str | None:
    return None if day_ is None else day_.isoformat()


def _action(action: Action | None) -> dict[str, object] | None:
    if action is None:
        return None
    return {"possible": action.possible, "blocked": [{"vi": words.vi, "en": words.en} for words in action.blocked]}


def _answer(answer: Answer | None) -> dict[str, object] | None:
    if answer is None:
        return None
    return {
        "law": list(answer.law),
        "status": str(answer.status),
        "verdict": None if answer.verdict is None else str(answer.verdict),
        "value": answer.shown_value,
        "missing": list(answer.missing),
    }


def told(found: Compared, lang: str) -> str:
    """What differs as a person reads it, a line each."""
    other = found.differences
    if other.none:
        return _said("none", lang)
    lines = [found.case.number]
    if other.state is not None:
        lines.append(f"{_said('state', lang)}: {other.state[0].said(lang)} → {other.state[1].said(lang)}")
    for title, rows in (
        ("days", [(one, _date(one.before, lang), _date(one.after, lang)) for one in other.days]),
        ("acts", [_act_row(one, lang) for one in other.acts]),
        ("answers", [_answer_row(one, lang) for one in other.answers]),
    ):
        lines += [f"{_said(title, lang)}:"] if rows else []
        for one, before, after in rows:
            lines.append(f"  {one.words.said(lang)}: {before} → {after} [{', '.join(one.provisions)}]")
    return "\n".join(lines)


def _said(key: str, lang: str) -> str:
    return WORDS[key][lang == "en"]


def _date(day_: dt.date | None, lang: str) -> str:
    return f"{day_:%d/%m/%Y}" if day_ else _said("absent", lang)


def _act_row(one: OtherAct, lang: str) -> tuple[Any, str, str]:
    return one, _possible(one.before, lang), _possible(one.after, lang)


def _possible(action: Action | None, lang: str) -> str:
    if action is None:
        return _said("absent", lang)
    if action.possible:
        return _said("possible", lang)
    return f"{_said('blocked', lang)} ({' '.join(words.said(lang) for words in action.blocked)})"


def _answer_row(one: OtherAnswer, lang: str) -> tuple[Any, str, str]:
    return one, _told(one.before, lang), _told(one.after, lang)


def _told(answer: Answer | None, lang: str) -> str:
    if answer is None:
        return _said("absent", lang)
    if answer.status != "decided":
        law = f" ({', '.join(answer.law)})" if answer.law else ""
        return _said(str(answer.status), lang) + law
    if answer.verdict is not None:
        return _said(str(answer.verdict), lang)
    return _said("unknown", lang) if answer.value is None else str(answer.shown_value)
