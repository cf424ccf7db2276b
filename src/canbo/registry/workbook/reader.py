"""A workbook as rows of values: sheets and columns found by their names, every fault kept with its cell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openpyxl.utils.cell import get_column_letter, range_boundaries

from canbo.kernel.fact import Words

from .cells import CellError, clean, is_blank, value_of
from .columns import Column, Sheet
from .package import merged_ranges, opened
from .report import Faults, WorkbookError
from .sheets import SHEETS, column_called, is_aside, nearest, sheet_called

MOST_ROWS = 200_000
_REQUIRED = Words("Ô này bắt buộc, hãy điền.", "This cell is required, fill it in.")

_NO_HEADING = Words(
    "Cột này không có tên cột của sổ, hãy xóa hoặc đặt tên.",
    "This column has no heading of the register, delete or name it.",
)


@dataclass(slots=True)
class Row:
    """One row: its number in Excel, values by column key (None for an empty cell), and the keys of faulty cells."""

    number: int
    values: dict[str, Any]
    faulty: frozenset[str] = frozenset()


@dataclass
class SheetRows:
    """What stands in one sheet. `columns`: by key, the number of the column, from 1; keys left out are not there."""

    sheet: Sheet
    place: tuple[int, str]  # of the sheet in the file, and its name there
    columns: Mapping[str, int]
    rows: list[Row] = field(default_factory=list)

    def key_of(self, row: Row) -> tuple[Any, ...] | None:
        """The natural key of a row, None where a cell of it is faulty."""
        if row.faulty.intersection(self.sheet.natural):
            return None
        return tuple(row.values.get(key) for key in self.sheet.natural)

    def add(self, faults: Faults, row: Row, key: str, words: Words) -> None:
        """Keep a fault at the cell of that column; one not in the file is told at the row's first cell."""
        faults.add(self.place, row.number, self.columns.get(key, 1), words)


def read(path: Path, faults: Faults) -> list[SheetRows]:
    """Read every sheet of the register that the file has. Raises WorkbookError for a file that cannot be read."""
    found: dict[str, SheetRows] = {}
    with opened(path) as workbook:
        for number, worksheet in enumerate(workbook.worksheets):
            place = (number, worksheet.title)
            sheet = sheet_called(worksheet.title)
            if sheet is None:
                if not is_aside(worksheet.title) and _has_cells(worksheet):
                    faults.add(place, 1, 1, _unknown_sheet(worksheet.title))
            elif sheet.key in found:
                first = found[sheet.key].place[1]
                faults.add(place, 1, 1, _twice("Trang", "sheet", first))
            else:
                found[sheet.key] = _read_sheet(worksheet, sheet, place, faults)
    if not found and not faults.count:
        raise WorkbookError(
            f"{path.name} has no sheet of the register; begin with the template.",
            f"{path.name} không có trang nào của sổ nhân sự; hãy bắt đầu từ tệp mẫu.",
        )
    return [found[sheet.key] for sheet in SHEETS if sheet.key in found]


def _unknown_sheet(title: str) -> Words:
    vi = nearest(title, [sheet.words.vi for sheet in SHEETS])
    en = nearest(title, [sheet.words.en for sheet in SHEETS])
    vi = vi or next((sheet.words.vi for sheet in SHEETS if sheet.words.en == en), None)
    en = en or next((sheet.words.en for sheet in SHEETS if sheet.words.vi == vi), None)
    return Words(
        f"Sổ không có trang “{title}”, hãy {f'đổi tên thành “{vi}”' if vi else 'xóa trang này'}.",
        f"The register has no sheet “{title}”, {f'rename it “{en}”' if en else 'delete it'}.",
    )


def _twice(vi: str, en: str, first: str) -> Words:
    return Words(f"{vi} này đã có ở {first}, hãy gộp lại.", f"This {en} is there already at {first}, join the two.")


def _has_cells(worksheet: Any) -> bool:
    return any(not is_blank(cell) for row in _rows(worksheet) for cell in row)


def _rows(worksheet: Any) -> Iterator[tuple[Any, ...]]:
    worksheet.reset_dimensions()  # what a file says of its own size is often wrong
    yield from worksheet.iter_rows()


def _read_sheet(worksheet: Any, sheet: Sheet, place: tuple[int, str], faults: Faults) -> SheetRows:
    rows = enumerate(_rows(worksheet), start=1)
    heading: tuple[int, tuple[Any, ...]] | None = None
    for number, cells in rows:
        if any(not is_blank(cell) for cell in cells):
            heading = number, cells
            break
    if heading is None:
        return SheetRows(sheet, place, {})
    reader = _SheetReader(SheetRows(sheet, place, _headings(sheet, place, heading, faults)), faults)
    for number, cells in rows:
        if any(not is_blank(cell) for cell in cells):
            reader.take(number, cells)
            if len(reader.into.rows) > MOST_ROWS:
                faults.add(place, number, 1, _too_many())
                break
    _refuse_merged(worksheet, reader.into, heading[0], faults)
    return reader.into


def _too_many() -> Words:
    return Words(
        f"Trang có hơn {MOST_ROWS} dòng, hãy chia thành nhiều tệp.",
        f"The sheet has more than {MOST_ROWS} rows, divide it into several workbooks.",
    )


def _headings(
    sheet: Sheet, place: tuple[int, str], heading: tuple[int, tuple[Any, ...]], faults: Faults
) -> dict[str, int]:
    number, cells = heading
    found: dict[str, int] = {}
    for at, cell in enumerate(cells, start=1):
        if is_blank(cell):
            continue
        text = clean(str(cell.value))
        column = column_called(sheet, text)
        if column is None:
            faults.add(place, number, at, _unknown_column(sheet, text))
        elif column.key in found:
            faults.add(place, number, at, _twice("Cột", "column", f"{get_column_letter(found[column.key])}{number}"))
        else:
            found[column.key] = at
    for column in sheet.columns:
        if column.required and column.key not in found:
            faults.add(place, number, len(cells) + 1, _missing_column(column))
    return found


def _unknown_column(sheet: Sheet, text: str) -> Words:
    vi = nearest(text, [column.words.vi for column in sheet.columns])
    en = nearest(text, [column.words.en for column in sheet.columns])
    vi = vi or next((column.words.vi for column in sheet.columns if column.words.en == en), None)
    en = en or next((column.words.en for column in sheet.columns if column.words.vi == vi), None)
    return Words(
        f"Trang này không có cột “{text}”, hãy {f'đổi thành “{vi}”' if vi else 'xóa cột này'}.",
        f"This sheet has no column “{text}”, {f'write “{en}”' if en else 'delete it'}.",
    )


def _missing_column(column: Column) -> Words:
    return Words(
        f"Thiếu cột bắt buộc “{column.words.vi}”, hãy thêm vào.",
        f"The required column “{column.words.en}” is missing, add it.",
    )


@dataclass
class _SheetReader:
    into: SheetRows
    faults: Faults

    def __post_init__(self) -> None:
        sheet = self.into.sheet
        self.columns = [(at - 1, sheet.column(key)) for key, at in self.into.columns.items()]
        self.known = {at for at, _ in self.columns}
        self.told: set[int] = set()
        self.absent = {
            column.key for column in sheet.columns if column.required and column.key not in self.into.columns
        }

    def take(self, number: int, cells: tuple[Any, ...]) -> None:
        """Read one row that is not empty."""
        values: dict[str, Any] = {}
        faulty = set(self.absent)
        for at, column in self.columns:
            try:
                value = value_of(column, cells[at]) if at < len(cells) else None
            except CellError as fault:
                self.faults.add(self.into.place, number, at + 1, fault.words)
                faulty.add(column.key)
                continue
            values[column.key] = value
            if value is None and column.required:
                self.faults.add(self.into.place, number, at + 1, _REQUIRED)
                faulty.add(column.key)
        self._refuse_beside(number, cells)
        self.into.rows.append(Row(number, values, frozenset(faulty)))

    def _refuse_beside(self, number: int, cells: tuple[Any, ...]) -> None:
        """A value under no heading: told once a column."""
        if len(cells) <= len(self.known):
            return
        for at, cell in enumerate(cells):
            if at not in self.known and at not in self.told and not is_blank(cell):
                self.told.add(at)
                self.faults.add(self.into.place, number, at + 1, _NO_HEADING)


def _refuse_merged(worksheet: Any, into: SheetRows, heading: int, faults: Faults) -> None:
    """Merged cells beneath the heading: only the first of them holds a value, so nobody knows what the others say."""
    for merged in merged_ranges(worksheet):
        left, top, _, bottom = range_boundaries(merged)
        if bottom >= heading:
            words = Words(
                f"Các ô {merged} bị gộp, hãy bỏ gộp và điền từng ô.",
                f"The cells {merged} are merged, unmerge them and fill each one.",
            )
            faults.add(into.place, top, left, words)
