"""What an import found: every fault with its cell, and what each sheet would change or has changed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openpyxl.utils import get_column_letter

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words

from .columns import Column

SHOWN = 200
_KEPT = 5_000  # beyond, faults are only counted: nobody mends more at a time


class WorkbookError(CanboError):
    """A file that cannot be read as a workbook of the register, or an import that could not be carried out."""


@dataclass(frozen=True)
class Fault:
    """One thing wrong: `where` is `sheet!cell`, the words say what, and what to do."""

    sheet: str
    cell: str
    words: Words
    place: tuple[int, int, int] = (0, 0, 0)  # of the sheet in the file, row, column

    @property
    def where(self) -> str:
        return f"{self.sheet}!{self.cell}"

    def said(self, lang: str) -> str:
        """`sheet!cell: what, what to do`."""
        return f"{self.where}: {self.words.said(lang)}"

    def to_json(self) -> dict[str, object]:
        """Sheet, cell and the sentence in both languages."""
        return {"sheet": self.sheet, "cell": self.cell, "vi": self.words.vi, "en": self.words.en}


@dataclass
class Faults:
    """Collects faults in the order of the workbook."""

    found: list[Fault] = field(default_factory=list)
    count: int = 0

    def add(self, sheet: tuple[int, str], row: int, column: int, words: Words) -> None:
        """`sheet`: its place in the file and its name; row and column count from 1."""
        self.count += 1
        if len(self.found) < _KEPT:
            place = (sheet[0], row, column)
            self.found.append(Fault(sheet[1], f"{get_column_letter(column)}{row}", words, place))

    def first(self, count: int = SHOWN) -> tuple[Fault, ...]:
        """The first of them, in the order of sheets, rows and columns."""
        return tuple(sorted(self.found, key=lambda fault: fault.place)[:count])


@dataclass(frozen=True)
class Change:
    """One row of the register that an import corrects: its natural key, and each field with its old and new value."""

    sheet: str
    row: int
    key: tuple[tuple[Column, Any], ...]
    fields: tuple[tuple[Column, Any, Any], ...]

    def who(self, lang: str) -> str:
        """The natural key in words."""
        return " · ".join(column.said(value, lang) for column, value in self.key if value is not None)

    def told(self, lang: str) -> list[tuple[str, str, str]]:
        """Heading, old and new value of each field in words; an empty cell is empty."""
        return [(c.words.said(lang), c.said(old, lang), c.said(new, lang)) for c, old, new in self.fields]

    def to_json(self) -> dict[str, object]:
        """The row, its natural key, and each field with what it was and becomes."""
        fields = [{"column": c.key, "old": _plain(old), "new": _plain(new)} for c, old, new in self.fields]
        key = {column.key: _plain(value) for column, value in self.key}
        return {"sheet": self.sheet, "row": self.row, "key": key, "fields": fields}


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


@dataclass
class SheetReport:
    """How many rows of one sheet are new, differ from the register, or say what it says."""

    key: str
    words: Words
    created: int = 0
    corrected: int = 0
    unchanged: int = 0

    def to_json(self) -> dict[str, object]:
        """Key, words and counts."""
        counts = {"created": self.created, "corrected": self.corrected, "unchanged": self.unchanged}
        return {"key": self.key, "vi": self.words.vi, "en": self.words.en, **counts}


@dataclass(frozen=True)
class Report:
    """The outcome. `written` is true when the register was changed; with faults it never is."""

    file: str
    sheets: tuple[SheetReport, ...]
    changes: tuple[Change, ...] = ()
    faults: tuple[Fault, ...] = ()
    fault_count: int = 0
    written: bool = False

    @property
    def more(self) -> int:
        """Faults beyond those shown."""
        return self.fault_count - len(self.faults)

    @property
    def totals(self) -> Counter[str]:
        """Rows created, corrected and unchanged in all sheets."""
        total: Counter[str] = Counter()
        for sheet in self.sheets:
            total.update(created=sheet.created, corrected=sheet.corrected, unchanged=sheet.unchanged)
        return total

    def lines(self, lang: str) -> Iterator[str]:
        """The faults, one a line, and how many more there are."""
        for fault in self.faults:
            yield fault.said(lang)
        if self.more:
            yield f"… and {self.more} more" if lang == "en" else f"… và {self.more} lỗi nữa"

    def to_json(self) -> dict[str, object]:
        """The JSON of `canbo import`."""
        return {
            "workbook": self.file,
            "written": self.written,
            "sheets": [sheet.to_json() for sheet in self.sheets],
            "changes": [change.to_json() for change in self.changes],
            "faults": [fault.to_json() for fault in self.faults],
            "more": self.more,
        }
