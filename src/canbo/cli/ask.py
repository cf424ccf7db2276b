"""`canbo ask`, `canbo questions`, `canbo facts`: one answer with its trail, what can be asked, what is needed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .options import day, language, read_facts, today, write_json

if TYPE_CHECKING:
    from canbo.kernel.answer import Answer

Json = Annotated[bool, typer.Option("--json", help="In JSON. / Print JSON.")]
Lang = Annotated[str, typer.Option("--lang", metavar="vi|en", help="Ngôn ngữ. / Language.")]


def ask_command(
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="Tên câu hỏi. / Name of a question.")],
    fact: Annotated[list[str] | None, typer.Option("--fact", metavar="NAME=VALUE", help="Một dữ kiện. / A fact.")] = None,
    facts: Annotated[Path | None, typer.Option("--facts", metavar="FILE", help="Dữ kiện dạng JSON. / Facts as JSON.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Ngày được hỏi. / The day asked about.")] = None,
    begun: Annotated[str | None, typer.Option("--begun", metavar="DATE", help="Ngày việc bắt đầu. / Day the matter began.")] = None,
    known_on: Annotated[str | None, typer.Option("--known-on", metavar="DATE", help="Lịch như đã biết ngày này. / The calendar as known on this day.")] = None,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:  # fmt: skip
    """Trả lời một câu hỏi, kèm căn cứ. / Answer one question, with its grounds."""
    from canbo.law.ask import ask

    language(lang)
    given = ask(
        question, read_facts(fact or [], facts), day(on, "--on") or today(), begun=day(begun, "--begun"), known_on=day(known_on, "--known-on")
    )  # fmt: skip
    if as_json:
        write_json(given.to_json())
    else:
        typer.echo(told(given, lang))


def questions_command(*, as_json: Json = False, lang: Lang = "vi") -> None:
    """Những câu có thể hỏi. / What can be asked."""
    from canbo.law.catalogue import question_list

    language(lang)
    listed = question_list()
    if as_json:
        write_json({"questions": listed})
        return
    for entry in listed:
        typer.echo(f"{entry['name']}  {entry[lang]}")


def facts_command(
    question: Annotated[str | None, typer.Argument(metavar="QUESTION", help="Chỉ dữ kiện của câu này. / Only its facts.")] = None,
    *, as_json: Json = False, lang: Lang = "vi",
) -> None:  # fmt: skip
    """Dữ kiện cần có. / The facts that are needed."""
    from canbo.law.catalogue import fact_list

    language(lang)
    listed = fact_list(question)
    if as_json:
        write_json({"facts": [spec.to_json() for spec in listed]})
        return
    for spec in listed:
        choices = f" ({', '.join(spec.choice_names)})" if spec.choices else f" [{spec.unit}]" if spec.unit else ""
        typer.echo(f"{spec.name}  {spec.type}{choices}  {spec.said(lang)}")


WORDS = {
    "vi": {"yes": "Có", "no": "Không", "unknown": "Chưa rõ", "not-in-force": "Chưa có hiệu lực hoặc đã hết hiệu lực vào ngày này", "not-applicable": "Không thuộc đối tượng áp dụng"},
    "en": {"yes": "Yes", "no": "No", "unknown": "Unknown", "not-in-force": "Not in force on that day", "not-applicable": "Not applicable"},
}  # fmt: skip
LABELS = {
    "vi": {"on": "Ngày", "begun": "bắt đầu", "law": "Văn bản", "because": "Vì", "missing": "Còn thiếu", "next": "nên hỏi trước", "change": "Để được “có”", "power": "Ai quyết định", "reading": "Cách đọc", "provisional": "Lịch của năm này mới là tạm tính.", "open": "chưa chọn"},
    "en": {"on": "On", "begun": "begun", "law": "Law", "because": "Because", "missing": "Missing", "next": "ask this first", "change": "For a yes", "power": "Who decides", "reading": "Reading", "provisional": "The calendar of that year is provisional.", "open": "not set"},
}  # fmt: skip


def told(answer: Answer, lang: str) -> str:
    """The answer as a person reads it."""
    from canbo.kernel.citation import Citation
    from canbo.law.facts import BOOK
    from canbo.law.said import said_answer

    label = LABELS[lang]
    lines = [f"{answer.question.words.said(lang)} {said_answer(answer, lang)}"]
    lines.append(f"{label['on']}: {answer.on:%d/%m/%Y} ({label['begun']} {answer.begun:%d/%m/%Y}) · {label['law']}: {', '.join(answer.law)}")
    for step in answer.because:
        cited = Citation.parse(step.citation)
        mark = f"[{WORDS[lang][str(step.verdict)].lower()}] " if step.verdict else ""
        lines.append(f"  {mark}{step.words.said(lang)} · {cited.vi() if lang == 'vi' else cited.en()}")
    for name in answer.missing:
        first = f" ← {label['next']}" if name == answer.ask_next else ""
        lines.append(f"{label['missing']}: {name}, {BOOK.get(name).said(lang)}{first}")
    lines += [f"{label['change']}: {change.words.said(lang)}" for change in answer.least_change]
    if answer.power is not None:
        lines.append(f"{label['power']}: {answer.power[1].may.said(lang)} ({answer.power[0]})")
    for reading, choice in answer.readings:
        if reading.fact:
            lines.append(f"{label['reading']} {reading.fact}: {choice or label['open']}")
    if answer.caution is not None:
        lines.append(answer.caution.said(lang))
    if answer.provisional:
        lines.append(label["provisional"])
    return "\n".join(lines)
