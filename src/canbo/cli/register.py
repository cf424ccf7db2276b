"""`canbo template`, `import`, `export`: the register as an Excel workbook, and its facts as a population."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from canbo.kernel.errors import CanboError

from .installation import ready
from .options import Json, KnownOn, Lang, On, day, language, today, write_json

if TYPE_CHECKING:
    from canbo.registry.workbook.report import Report

DEFAULT_NAMES = {"vi": Path("so-nhan-su.xlsx"), "en": Path("register.xlsx")}
Force = Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có. / Overwrite a file that is there.")]


def template_command(
    *,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Tệp .xlsx sẽ ghi. / The .xlsx file to write."),
    ] = None,
    force: Force = False,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Ghi tệp Excel mẫu để điền sổ nhân sự. / Write the Excel workbook in which a register is filled in."""
    language(lang)
    path = _free(output or DEFAULT_NAMES[lang], force=force)
    ready()
    from canbo.registry.workbook.sheets import SHEETS
    from canbo.registry.workbook.template import write_workbook

    write_workbook(path, lang)
    if as_json:
        write_json({"output": str(path), "sheets": [sheet.words.said(lang) for sheet in SHEETS]})
    else:
        typer.echo(str(path))


def import_command(
    workbook: Annotated[
        Path, typer.Argument(metavar="WORKBOOK", help="Tệp .xlsx đã điền. / The .xlsx file, filled in.")
    ],
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Chỉ xem sẽ đổi gì, không ghi. / Only say what would change.")
    ] = False,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Nhập sổ nhân sự: ghi tất cả hoặc không ghi gì. / Import a register: all of it or nothing."""
    language(lang)
    ready()
    from rich.console import Console

    from canbo.registry.setup import migrate
    from canbo.registry.workbook.importer import import_workbook

    migrate()
    with Console(stderr=True).status(str(workbook)):
        report = import_workbook(workbook, dry_run=dry_run)
    if as_json:
        write_json(report.to_json() | {"dry_run": dry_run})
    elif not report.faults:
        _tell(report, lang, dry_run=dry_run)
    if report.faults:
        for line in () if as_json else report.lines(lang):
            typer.echo(line, err=True)
        raise typer.Exit(1)


def export_command(
    output: Annotated[Path, typer.Argument(metavar="FILE", help="Tệp sẽ ghi. / The file to write.")],
    *,
    facts: Annotated[
        bool, typer.Option("--facts", help="Dữ kiện để sàng lọc (.parquet, .csv, .xlsx). / Facts to be screened.")
    ] = False,
    on: On = None,
    known_on: KnownOn = None,
    force: Force = False,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Ghi sổ nhân sự ra tệp Excel, hoặc dữ kiện ra tệp để sàng lọc. / Write the register, or its facts, to a file."""
    language(lang)
    asked, known = day(on, "--on"), day(known_on, "--known-on")
    if not facts and (asked or known):
        raise CanboError(
            "--on and --known-on ask for the facts of a day; use them with --facts.",
            "--on và --known-on hỏi dữ kiện của một ngày; hãy dùng cùng --facts.",
        )
    path = _free(output, force=force)
    ready()
    from canbo.registry.setup import migrate

    migrate()
    if facts:
        from canbo.registry.workbook.population import export_facts

        asked = asked or today()
        size = export_facts(path, asked, known)
        written: dict[str, object] = {**size, "on": asked.isoformat()}
        said = f"{size['rows']} × {size['facts']} · {path} · canbo screen --on {asked.isoformat()}"
    else:
        from canbo.registry.workbook.export import export_workbook

        rows = export_workbook(path, lang)
        written, said = {"sheets": rows}, f"{sum(rows.values())} · {path}"
    if as_json:
        write_json({"output": str(path), **written})
    else:
        typer.echo(said)


def _tell(report: Report, lang: str, *, dry_run: bool) -> None:
    new, corrected, same = ("new", "corrected", "unchanged") if lang == "en" else ("mới", "sửa", "không đổi")
    for change in report.changes:
        fields = "; ".join(f"{heading}: {old or '∅'} → {new or '∅'}" for heading, old, new in change.told(lang))
        typer.echo(f"{change.sheet}!{change.row}  {change.who(lang)}: {fields}")
    for sheet in report.sheets:
        counts = f"{sheet.created} {new}, {sheet.corrected} {corrected}, {sheet.unchanged} {same}"
        typer.echo(f"{sheet.words.said(lang):<20}  {counts}")
    if dry_run:
        typer.echo("Nothing was written (--dry-run)." if lang == "en" else "Chưa ghi gì (--dry-run).")


def _free(path: Path, *, force: bool) -> Path:
    """A place to write to; somebody's filled-in workbook is never overwritten unasked."""
    if not force and path.is_file() and path.stat().st_size:
        raise CanboError(
            f"{path} is there already; choose another name, or overwrite it with --force.",
            f"{path} đã có; hãy chọn tên khác, hoặc ghi đè bằng --force.",
        )
    return path
