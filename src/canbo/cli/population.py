"""`canbo screen`: a population from Parquet, CSV or Excel."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from .options import Json, KnownOn, Lang, On, Overrides, Reforms, day, language, read_overrides, today, write_json


def screen_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Parquet, CSV hoặc / or Excel.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Tệp kết quả. / File to write.")],
    *,
    question: Annotated[
        list[str] | None,
        typer.Option("--question", metavar="NAME", help="Câu hỏi (lặp lại được). / Question, repeatable."),
    ] = None,
    on: On = None,
    known_on: KnownOn = None,
    reform: Reforms = None,
    overrides: Overrides = None,
    engine: Annotated[
        str, typer.Option("--engine", metavar="local|ray", help="Chạy trên máy này hay cụm Ray. / Here, or on Ray.")
    ] = "local",
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Sàng lọc cả một danh sách người. / Screen a whole population."""
    language(lang)
    asked, known = day(on, "--on") or today(), day(known_on, "--known-on")
    from canbo.screening.files import screen_file

    summary = screen_file(
        file,
        output,
        tuple(question or ()),
        asked,
        known_on=known,
        engine=engine,
        reforms=tuple(reform or ()),
        overrides=read_overrides(overrides),
    )
    if as_json:
        write_json(summary)
    elif lang == "vi":
        typer.echo(f"{summary['rows']} người, ngày {asked:%d/%m/%Y}: {summary['output']}")
    else:
        typer.echo(f"{summary['rows']} persons on {asked}: {summary['output']}")
    if not as_json and "outside_calendar" in summary:
        _tell_outside(summary["outside_calendar"], lang)


def _tell_outside(unread: Any, lang: str) -> None:
    """Name the rows whose days lead outside the calendar, and count those left out."""
    for one in unread["first"]:
        days = ", ".join(f"{name}={day}" for name, day in one["days"].items())
        typer.echo(
            f"Dòng {one['row']}: {days} dẫn ra ngoài lịch; {one['question']} coi ngày này là chưa rõ."
            if lang == "vi"
            else f"Row {one['row']}: {days} leads outside the calendar; {one['question']} takes it as not known."
        )
    if more := unread["count"] - len(unread["first"]):
        typer.echo(f"… và {more} kết quả khác như thế." if lang == "vi" else f"… and {more} more answers like these.")
