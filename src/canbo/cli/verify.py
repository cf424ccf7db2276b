"""`canbo verify [BUNDLE]`: whether the record is still what was recorded."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from canbo.kernel.errors import CanboError

from .installation import ready_to_read
from .options import Json, Lang, language, write_json

if TYPE_CHECKING:
    from canbo.cases.chain import Mark
    from canbo.cases.report import Report


def verify_command(
    bundle: Annotated[
        Path | None,
        typer.Argument(
            metavar="BUNDLE",
            help="Gói xuất ra từ sổ; không nêu thì kiểm tra sổ tại đây. / A bundle; else the record kept here.",
        ),
    ] = None,
    *,
    seal: Annotated[
        list[str] | None,
        typer.Option("--seal", metavar="DAY:SEQ:HASH", help="Dấu niêm trên giấy. / A seal on paper, repeatable."),
    ] = None,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Dựng lại bảng đọc từ sự kiện. / Build the read models anew.")
    ] = False,
    export: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Ghi gói nếu sổ nguyên vẹn. / Write a bundle if all is intact."),
    ] = None,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Sổ sự kiện có còn đúng như khi ghi không. / Is the record still what was recorded."""
    language(lang)
    from canbo.cases.chain import Mark

    marks = [Mark.parse(text) for text in seal or []]
    if bundle is not None and (rebuild or export):
        raise CanboError(
            "A bundle is only checked; leave out --rebuild and --export.",
            "Với gói thì chỉ kiểm tra; hãy bỏ --rebuild và --export.",
        )
    if bundle is None:
        ready_to_read()
        report = _database(marks, rebuild=rebuild, export=export)
    else:
        from canbo.cases.bundle import verify_bundle

        report = verify_bundle(bundle, marks)
    if as_json:
        write_json(report.to_json())
    else:
        typer.echo("\n".join(told(report, lang)))
    if not report.intact:
        raise typer.Exit(1)


def told(report: Report, lang: str) -> list[str]:
    """The report in lines: intact or not, what is wrong, how much was checked, where the record ends."""
    vi = lang == "vi"
    count = len(report.findings)
    if report.intact:
        head = "Nguyên vẹn." if vi else "Intact."
    else:
        head = f"KHÔNG nguyên vẹn: {count} chỗ." if vi else f"NOT intact: {count} findings."
    left_out = ("; gói không kèm dữ liệu cá nhân" if vi else "; personal data left out") if report.left_out else ""
    files = "" if report.files is None else (f", {report.files} tệp" if vi else f", {report.files} files")
    checked = (
        f"{report.events} sự kiện, {report.cases} vụ việc, {report.seals} dấu niêm, "
        f"{report.held} giá trị cá nhân, {report.erased} đã xóa{left_out}{files}."
        if vi
        else f"{report.events} events, {report.cases} cases, {report.seals} seals, "
        f"{report.held} personal values, {report.erased} erased{left_out}{files}."
    )
    end = f"{'Sự kiện cuối' if vi else 'Last event'} {report.seq}: {report.head}"
    return [head, *(f"  {found.words.said(lang)}" for found in report.findings), checked, end]


def _database(marks: list[Mark], *, rebuild: bool, export: Path | None) -> Report:
    from django.utils import timezone

    from canbo.cases.export import export as write_bundle
    from canbo.cases.rebuild import rebuild as build_anew
    from canbo.cases.verify import verify

    if rebuild:
        build_anew(at=timezone.now())
    report = verify(marks)
    if export is not None and report.intact:
        write_bundle(export, at=timezone.now())
    return report
