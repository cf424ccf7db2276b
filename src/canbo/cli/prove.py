"""`canbo prove`: gaps, overlaps, contradictions, dead provisions and thresholds of the law, found by a prover."""

from __future__ import annotations

from typing import Annotated

import typer

from .options import Json, Lang, On, day, language, today, write_json


def prove_command(
    question: Annotated[
        str | None,
        typer.Argument(
            metavar="[QUESTION]", help="Chỉ xét một câu hỏi hoặc thủ tục. / One question or procedure only."
        ),
    ] = None,
    *,
    on: On = None,
    as_json: Json = False,
    report: Annotated[
        bool, typer.Option("--report", help="In trang báo cáo Markdown. / Print the report as Markdown.")
    ] = False,
    lang: Lang = "vi",
) -> None:
    """Luật trống, chồng lấn, mâu thuẫn ở đâu. / Where the law has gaps, overlaps and contradictions."""
    from canbo.law.proof.report import lines, page, start_of_the_decree
    from canbo.procedures.proof import prove_all

    language(lang)
    asked = day(on, "--on") or (start_of_the_decree() if report else today())
    found = prove_all(asked, question)
    if report:
        typer.echo(page(found), nl=False)
    elif as_json:
        write_json(
            {
                "on": asked.isoformat(),
                "findings": [one.to_json() for one in found.findings],
                "notes": [note.to_json() for note in found.notes],
            }
        )
    else:
        for line in lines(found, lang):
            typer.echo(line)
