"""`canbo law import`, `export` and `graph`: official texts beside our words, open formats, relations drawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from canbo.kernel.errors import CanboError

from .options import Json, Lang, language, today, write_json

if TYPE_CHECKING:
    from canbo.law.text.understand import Read
    from canbo.registry.models import User

FORMATS, DRAWINGS = ("akn",), ("svg", "json")
As = Annotated[str | None, typer.Option("--as", metavar="USERNAME", help="Người nhập. / Who imports it.")]
Output = Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Tệp sẽ ghi. / The file to write.")]
Force = Annotated[bool, typer.Option("--force", help="Ghi đè tệp đã có. / Overwrite a file that is there.")]


def import_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Tệp .txt, .docx, .pdf, .html. / The official text.")],
    *,
    instrument: Annotated[
        str | None,
        typer.Option("--instrument", metavar="ID", help="Văn bản nào, ví dụ 181/2026. / Which instrument it is."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Chỉ đọc và nêu lỗi, không lưu. / Only read it and tell its faults.")
    ] = False,
    as_user: As = None,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Đọc một nguyên văn, nêu lỗi đánh số, đặt cạnh lời của canbo. / Read an official text and tell its faults."""
    language(lang)
    from canbo.law.text import read_source
    from canbo.law.text.understand import understand

    read = understand(read_source(file), instrument)
    if not dry_run:
        _keep(read, as_user)
    if as_json:
        write_json(read.to_json() | {"dry_run": dry_run})
        return
    for line in _told(read, lang):
        typer.echo(line)
    if dry_run:
        typer.echo("Nothing was kept (--dry-run)." if lang == "en" else "Chưa lưu gì (--dry-run).")


def export_command(
    instrument: Annotated[str, typer.Argument(metavar="INSTRUMENT", help="Ví dụ / for example 181/2026.")],
    output: Output,
    *,
    format_: Annotated[str, typer.Option("--format", metavar="akn", help="Akoma Ntoso 3.0.")] = "akn",
    own: Annotated[
        bool, typer.Option("--own-words", help="Lời của canbo dù đã nhập nguyên văn. / Our words even so.")
    ] = False,
    force: Force = False,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Ghi một văn bản ra Akoma Ntoso: nguyên văn đã nhập, hoặc lời của canbo. / Write an instrument as Akoma Ntoso."""
    language(lang)
    _one_of("--format", format_, FORMATS)
    if not force and output.is_file() and output.stat().st_size:
        raise CanboError(
            f"{output} is there already; choose another name, or overwrite it with --force.",
            f"{output} đã có; hãy chọn tên khác, hoặc ghi đè bằng --force.",
        )
    from canbo.law.akn import export
    from canbo.law.instruments import get_instrument

    get_instrument(instrument)
    pieces, spoken, source = ([], lang, "") if own else _imported(instrument, lang)
    content = export(instrument, spoken, today(), pieces, source)
    try:
        output.write_bytes(content)
    except OSError as error:
        raise CanboError(
            f"{output} cannot be written ({error.strerror}): choose another place.",
            f"Không ghi được {output} ({error.strerror}): hãy chọn chỗ khác.",
        ) from error
    written = {"output": str(output), "language": spoken, "own_words": not pieces, "source": source}
    if as_json:
        write_json(written)
    else:
        ours = "our words" if lang == "en" else "lời của canbo"
        typer.echo(f"{output} · {source or ours}")


def graph_command(
    instrument: Annotated[
        str | None, typer.Argument(metavar="INSTRUMENT", help="Chỉ một văn bản. / Of one instrument only.")
    ] = None,
    *,
    format_: Annotated[
        str, typer.Option("--format", metavar="svg|json", help="Hình hay dữ liệu. / Drawing or data.")
    ] = "svg",
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Văn bản nào thay thế, sửa đổi, căn cứ văn bản nào; khung đỏ: đổi hiệu lực. / Relations, drawn or as data."""
    language(lang)
    _one_of("--format", format_, DRAWINGS)
    from canbo.law.graph import around, graph_json, whole
    from canbo.law.graph_svg import svg
    from canbo.law.instruments import get_instrument

    if as_json or format_ == "json":
        write_json(graph_json(instrument))
        return
    drawing = whole(lang) if instrument is None else around(instrument, lang)
    if drawing is None:
        raise CanboError(f"{instrument} has no relations on record.", f"{instrument} chưa có quan hệ nào được ghi.")
    title = "Văn bản liên quan" if lang == "vi" else "Related instruments"
    if instrument is not None:
        one = get_instrument(instrument)
        title = f"{title}: {one.vi if lang == 'vi' else one.en}"
    typer.echo(svg(drawing, title))


def _one_of(option: str, given: str, known: tuple[str, ...]) -> None:
    if given not in known:
        raise CanboError(
            f"{option} {given} is not known; use {' or '.join(known)}.",
            f"{option} {given} không có; hãy dùng {' hoặc '.join(known)}.",
        )


def _keep(read: Read, username: str | None) -> None:
    from .installation import ready

    ready()
    from canbo.registry.setup import migrate
    from canbo.registry.texts import keep

    migrate()
    keep(read, by=None if username is None else _importer(username))


def _importer(username: str) -> User:
    from canbo.registry.models import User
    from canbo.registry.permissions import IMPORT_TEXT

    user = User.objects.filter(username=username, is_active=True).first()
    if user is None or not user.has_perm(IMPORT_TEXT):
        raise CanboError(
            f"--as {username} is no administrator here; only administrators import texts.",
            f"--as {username} không phải quản trị ở đây; chỉ quản trị được nhập nguyên văn.",
        )
    return user


def _imported(instrument: str, lang: str) -> tuple[list[Any], str, str]:
    """The imported pieces with their language and source; none where nothing is imported, or nothing installed."""
    try:
        from .installation import ready

        ready()
    except ModuleNotFoundError:
        return [], lang, ""
    from django.db import DatabaseError

    from canbo.registry.texts import chosen, pieces_of

    try:
        file = chosen(instrument, lang)
    except DatabaseError:  # nothing is installed here: then nothing is imported either
        return [], lang, ""
    if file is None:
        return [], lang, ""
    return pieces_of(file), file.language, f"{file.name}, sha256 {file.sha256}"


def _told(read: Read, lang: str) -> list[str]:
    from canbo.law.instruments import get_instrument
    from canbo.law.text.numbering import NAMES

    one = get_instrument(read.instrument)
    place = 0 if lang == "vi" else 1
    units = ", ".join(f"{NAMES[kind][place]} {count}" for kind, count in read.text.counts().items() if count)  # type: ignore[index]
    lines = [f"{one.vi if lang == 'vi' else one.en} · {read.source.name} · sha256 {read.source.sha256}", units]
    known, missing, extra = len(read.alignment.pairs), len(read.alignment.without), len(read.alignment.extra)
    faults = len(read.faults)
    if lang == "vi":
        at = "dòng"
        lines.append(f"{known} dòng của canbo có nguyên văn; {missing} không có; {extra} chỉ có trong nguyên văn.")
        lines.append(f"{faults} lỗi đánh số, lời văn." if faults else "Không thấy lỗi đánh số.")
    else:
        at = "line"
        lines.append(f"{known} units of ours have their text; {missing} have none; {extra} stand in the text only.")
        lines.append(f"{faults} faults of numbering, wording." if faults else "No faults of numbering found.")
    return lines + [f"  {at} {fault.line}: {fault.said(lang)}" for fault in read.faults]
