"""`canbo stats`: ten years of resignations, by reason and by level, and which printed sums do not hold."""

import json
from typing import Annotated, Any

import typer

from canbo.kernel.errors import CanboError


def stats(
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    lang: Annotated[str, typer.Option("--lang", metavar="vi|en", help="Language of the table.")] = "vi",
) -> None:
    """Print the ten-year table of Regulation 260-QĐ/TW (2009-2019) and check its sums."""
    from canbo.statistics import resignations_2009_2019 as decade

    if lang not in {"vi", "en"}:
        raise CanboError(f"“{lang}” is no language canbo speaks: choose vi or en.")
    report = decade.report()
    if as_json:
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
        return
    _print_table(decade.table(lang), lang)
    for line in _findings(report, lang):
        typer.echo(line)


def _number(value: int, lang: str) -> str:
    return f"{value:,}".replace(",", ".") if lang == "vi" else f"{value:,}"


def _pair(printed: int | None, added: int, lang: str) -> str:
    """The printed sum, and beside it what its parts add to when that differs."""
    if printed in (None, added):
        return _number(added, lang)
    return f"{_number(printed, lang)} ≠ {_number(added, lang)}"


def _print_table(shown: dict[str, Any], lang: str) -> None:
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table

    vi = lang == "vi"
    table = Table(title=shown["caption"], title_justify="left", box=SIMPLE, show_footer=True, padding=(0, 1))
    foot = shown["foot"]
    table.add_column("Lý do" if vi else "Reason", footer="Tổng" if vi else "Sum", ratio=1, min_width=18)
    for column, printed, added in zip(shown["columns"], foot["printed"], foot["added"], strict=True):
        table.add_column(column, footer=_pair(printed, added, lang), justify="right")
    table.add_column("Tổng" if vi else "Sum", footer=_number(foot["printed_total"], lang), justify="right")
    for row in shown["rows"]:
        cells = (_number(cell, lang) for cell in row["cells"])
        table.add_row(row["label"], *cells, _pair(row["printed"], row["added"], lang))
    # Narrower than this Rich drops columns, and a figure must never be lost.
    Console(highlight=False, width=max(Console().width, 80)).print(table)


def _findings(report: dict[str, Any], lang: str) -> list[str]:
    """Which sums fail, and what single reading would mend them."""
    vi = lang == "vi"
    forms = {form: _number(count, lang) for form, count in report["forms"].items()}
    lines = [
        f"Trong mười năm: {forms['release']} thôi giữ chức vụ, {forms['relief']} miễn nhiệm, "
        f"{forms['resignation']} từ chức. Nguồn: {report['source']}."
        if vi
        else f"In ten years: {forms['release']} releases, {forms['relief']} reliefs, "
        f"{forms['resignation']} resignations. Source: {report['source']}."
    ]
    wrong = [entry for entry in report["sums"] if not entry["agrees"]]
    count, every = len(wrong), len(report["sums"])
    lines.append(
        f"{count} trong {every} tổng đã in không khớp:" if vi else f"{count} of {every} printed sums do not hold:"
    )
    lines += [
        f"  - {entry[lang]}: {'in' if vi else 'printed'} {_number(entry['printed'], lang)}, "
        f"{'cộng được' if vi else 'adds to'} {_number(entry['added'], lang)}"
        for entry in wrong
    ]
    mends = report["mends"]
    if not mends:
        lines.append("Không một số nào sửa được tất cả." if vi else "No single figure would mend them all.")
    else:
        lines.append(
            "Chỉ cần đọc khác một số là mọi tổng đều khớp:" if vi else "One figure read otherwise mends every sum:"
        )
    lines += [
        f"  - {entry[lang]}: {_number(entry['printed'], lang)} → {_number(entry['read_as'], lang)}" for entry in mends
    ]
    return lines
