"""The register back as the workbook it can be imported from: a second import of it changes nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .columns import Sheet
from .scope import Scope
from .sheets import SHEETS
from .sheets_office import BODIES, PERSONS
from .snapshot import current
from .template import workbook_bytes, write_workbook


def export_workbook(path: Path, lang: str) -> dict[str, int]:
    """Write the whole register, for its keeper; returns how many rows each sheet has. Raises WorkbookError."""
    rows = register_rows()
    write_workbook(path, lang, rows)
    return {key: len(found) for key, found in rows.items()}


def exported_bytes(lang: str, user: Any) -> bytes:
    """The workbook with the rows that `user` may import. Raises CanboError for one who may not import."""
    return workbook_bytes(lang, register_rows(user))


def register_rows(user: Any = None) -> dict[str, list[tuple[Any, ...]]]:
    """By sheet key the current rows, in the order of the columns; those of `user`'s scope, or all."""
    scope = Scope() if user is None else Scope.of(user)
    return {sheet.key: list(_rows(sheet, scope, user)) for sheet in SHEETS}


def _rows(sheet: Sheet, scope: Scope, user: Any) -> Iterator[tuple[Any, ...]]:
    rows = current(sheet)
    if user is not None:
        rows = rows.visible_to(user)
    bodies = [at for at, key in enumerate(sheet.keys) if key == "body" or (key == "code" and sheet is BODIES)]
    persons = [at for at, key in enumerate(sheet.keys) if key == "person" or (key == "code" and sheet is PERSONS)]
    for row in rows.values_list(*(column.path for column in sheet.columns)).iterator(chunk_size=5_000):
        named_bodies = (row[at] for at in bodies if row[at] is not None)
        named_persons = (row[at] for at in persons)
        if all(map(scope.has_body, named_bodies)) and all(map(scope.has_person, named_persons)):
            yield row
