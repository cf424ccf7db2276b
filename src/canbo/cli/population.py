"""`canbo screen`: a population from Parquet, CSV or Excel."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .options import day, today


def screen_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Parquet, CSV hoặc / or Excel.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Tệp kết quả. / File to write.")],
    question: Annotated[list[str] | None, typer.Option("--question", metavar="NAME", help="Câu hỏi (lặp lại được). / Question, repeatable.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Ngày được hỏi. / The day asked about.")] = None,
    known_on: Annotated[str | None, typer.Option("--known-on", metavar="DATE", help="Lịch như đã biết ngày này. / The calendar as known then.")] = None,
    engine: Annotated[str, typer.Option("--engine", metavar="local|ray", help="Bộ máy chạy. / Engine.")] = "local",
    as_json: Annotated[bool, typer.Option("--json", help="In tóm tắt JSON. / Print a summary as JSON.")] = False,
) -> None:  # fmt: skip
    """Sàng lọc cả một danh sách người. / Screen a whole population."""
    from canbo.screening.files import screen_file

    summary = screen_file(
        file, output, tuple(question or ()), day(on, "--on") or today(), known_on=day(known_on, "--known-on"), engine=engine
    )  # fmt: skip
    if as_json:
        from .options import write_json

        write_json(summary)
    else:
        typer.echo(f"{summary['rows']} · {summary['output']}")
