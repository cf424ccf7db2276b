"""`canbo backup` and `canbo restore`: the whole installation in one archive, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .installation import ready, ready_to_read
from .options import Json, Lang, language, write_json


def backup_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Tệp sao lưu (zip). / The archive to write, a zip.")],
    *,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Sao lưu cơ sở dữ liệu và các tệp vào một tệp. / Put the database and the files into one archive."""
    language(lang)
    ready_to_read()
    from django.conf import settings
    from django.utils import timezone

    from canbo.cases.backup import backup

    made = backup(file, settings.DATA, at=timezone.now())
    if as_json:
        write_json({"file": str(made.path), "files": made.files, "bytes": made.size})
    elif lang == "en":
        typer.echo(f"{made.path}: the database and {made.files} files, {made.size:,} bytes.")
    else:
        from canbo.kernel.words import say_value

        typer.echo(f"{made.path}: cơ sở dữ liệu và {made.files} tệp, {say_value(made.size, 'vi')} byte.")


def restore_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Tệp sao lưu. / The archive.")],
    *,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Khôi phục vào một thư mục dữ liệu rỗng. / Restore into an empty data folder, after checking the record."""
    language(lang)
    ready()
    from django.conf import settings

    from canbo.cases.backup import restore

    report = restore(file, settings.DATA)
    if as_json:
        write_json(report.to_json())
    else:
        from .verify import told

        typer.echo("\n".join(told(report, lang)))
    if not report.intact:
        raise typer.Exit(1)
