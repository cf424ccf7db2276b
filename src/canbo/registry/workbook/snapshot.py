"""What the register holds now, in the words of the workbook: by sheet, rows by their natural key."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from canbo.registry.models.base import Thing

from .columns import Column, Sheet
from .sheets import BY_KEY

Key = tuple[Any, ...]


class Existing(NamedTuple):
    """A row of the register: its primary key, and its values in the order of the sheet's columns."""

    pk: int
    values: tuple[Any, ...]


def plain(value: Any) -> Any:
    """An empty text is an empty cell."""
    return None if value == "" else value


def kept(column: Column, value: Any) -> Any:
    """What the register keeps for a cell."""
    return column.blank if value is None else value


@dataclass
class Snapshot:
    """Reads each table when it is first asked for."""

    _read: dict[str, Mapping[Key, Existing]] = field(default_factory=dict)

    def rows(self, sheet: Sheet | str) -> Mapping[Key, Existing]:
        """The current rows of a sheet by natural key."""
        sheet = BY_KEY[sheet] if isinstance(sheet, str) else sheet
        if sheet.key not in self._read:
            self._read[sheet.key] = self._table(sheet)
        return self._read[sheet.key]

    def get(self, sheet: Sheet | str, key: Key, column: str) -> Any:
        """One value of a row that may not be there."""
        sheet = BY_KEY[sheet] if isinstance(sheet, str) else sheet
        row = self.rows(sheet).get(key)
        return None if row is None else row.values[sheet.keys.index(column)]

    @staticmethod
    def _table(sheet: Sheet) -> dict[Key, Existing]:
        places = [sheet.keys.index(key) for key in sheet.natural]
        rows = current(sheet).values_list("pk", *(column.path for column in sheet.columns))
        found = {}
        for pk, *cells in rows.iterator(chunk_size=5_000):
            values = tuple(map(plain, cells))
            found[tuple(values[place] for place in places)] = Existing(pk, values)
        return found


def current(sheet: Sheet) -> Any:
    """The rows of a sheet's table that are held to be true now, in the order they came."""
    model = sheet.model
    rows = model.objects.all() if issubclass(model, Thing) else model.objects.current()
    return rows.order_by("pk")
