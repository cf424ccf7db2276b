"""`canbo law`: what is encoded, in our words, with its readings, and how much of the law is covered."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .law_text import export_command, graph_command, import_command
from .options import Json, Lang, language, write_json

app = typer.Typer(no_args_is_help=True, help="Văn bản và điều khoản. / Instruments and provisions.")
app.command("import")(import_command)
app.command("export")(export_command)
app.command("graph")(graph_command)


@app.command("list")
def list_command(
    instrument: Annotated[
        str | None, typer.Argument(metavar="INSTRUMENT", help="Ví dụ / for example 181/2026.")
    ] = None,
    *,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Liệt kê văn bản, hoặc điều khoản của một văn bản. / List instruments, or the provisions of one."""
    from canbo.law.library import list_instruments, list_provisions

    language(lang)
    listed = list_instruments() if instrument is None else list_provisions(instrument)
    if as_json:
        write_json({"instruments" if instrument is None else "provisions": listed})
        return
    for entry in listed:
        typer.echo(f"{entry['id']}  {entry[lang]}")


@app.command("show")
def show_command(
    citation: Annotated[
        str, typer.Argument(metavar="CITATION", help="181/2026:34.1.đ, “điểm đ khoản 1 Điều 34”, “Article 34(1)(đ)”.")
    ],
    *,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Một điều khoản: lời của chúng tôi, cách tính, cách đọc. / One provision: words, what it computes, readings."""
    from canbo.law.library import show_provision

    language(lang)
    shown = show_provision(citation)
    if as_json:
        write_json(shown)
        return
    for entry in shown["provisions"]:
        typer.echo("\n".join(_told(entry, lang)))


def _told(entry: dict[str, Any], lang: str) -> list[str]:
    lines = [f"{entry['cited'][lang]} [{entry['kind']}]: {entry[lang]}"]
    lines += [f"    {entry[key][lang]}" for key in ("computes", "why") if entry[key]]
    for reading in entry["readings"]:
        doubt = f"{reading['doubt'][lang]} → {reading['taken'][lang]}"
        lines.append(f"    #{reading['row']} ({reading['confidence']}): {doubt}")
    return lines


@app.command("reforms")
def reforms_command(*, as_json: Json = False, lang: Lang = "vi") -> None:
    """Các đề xuất cải cách có thể giả định. / The proposed reforms that an answer can suppose."""
    from canbo.law.catalogue import reform_list

    language(lang)
    listed = reform_list()
    if as_json:
        write_json({"reforms": listed})
        return
    for entry in listed:
        typer.echo(f"{entry['name']}  {entry[lang]} ({entry['source']})")
        if entry["assumes"]:
            typer.echo(f"    {entry['assumes'][lang]}")
        typer.echo(f"    {', '.join((*entry['changes'], *entry['questions']))}")


@app.command("coverage")
def coverage_command(*, as_json: Json = False, lang: Lang = "vi") -> None:
    """Mỗi đơn vị của luật đã mã hóa chưa. / How much of every unit of law is encoded."""
    from canbo.law.library import coverage, list_instruments

    language(lang)
    found = coverage()
    if as_json:
        write_json(found)
        return
    titles = {entry["id"]: entry[lang] for entry in list_instruments()}
    for name, entry in found["instruments"].items():
        typer.echo(f"{name}: {entry['covered']}/{entry['units']}  {titles[name]}")
        for unit in entry["uncovered"]:
            typer.echo(f"    {unit}")
