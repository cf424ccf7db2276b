"""`canbo ask`, `canbo questions`, `canbo facts`: one answer with its trail, what can be asked, what is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .options import (
    Json,
    KnownOn,
    Lang,
    On,
    Overrides,
    Reforms,
    day,
    language,
    read_facts,
    read_overrides,
    today,
    write_json,
)


def ask_command(
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="Tên câu hỏi. / Name of a question.")],
    *,
    fact: Annotated[
        list[str] | None, typer.Option("--fact", metavar="NAME=VALUE", help="Một dữ kiện. / A fact, repeatable.")
    ] = None,
    facts: Annotated[
        Path | None, typer.Option("--facts", metavar="FILE", help="Dữ kiện dạng JSON. / Facts as JSON.")
    ] = None,
    on: On = None,
    begun: Annotated[
        str | None, typer.Option("--begun", metavar="DATE", help="Ngày việc bắt đầu. / Day the matter began.")
    ] = None,
    known_on: KnownOn = None,
    reform: Reforms = None,
    overrides: Overrides = None,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Trả lời một câu hỏi, kèm căn cứ. / Answer one question, with its grounds."""
    from canbo.law.ask import ask

    language(lang)
    answer = ask(
        question,
        read_facts(fact or [], facts),
        day(on, "--on") or today(),
        begun=day(begun, "--begun"),
        known_on=day(known_on, "--known-on"),
        reforms=reform or (),
        overrides=read_overrides(overrides),
    )
    if as_json:
        write_json(answer.to_json())
        return
    from .told import told

    typer.echo(told(answer, lang))


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
    question: Annotated[
        str | None, typer.Argument(metavar="QUESTION", help="Chỉ dữ kiện của câu này. / Only its facts.")
    ] = None,
    *,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
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
