"""Population files read slice by slice: Parquet and CSV as a stream, Excel whole."""

from __future__ import annotations

import csv
import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from canbo.kernel.columns import ROWS_A_SLICE

from .errors import ScreenError

KINDS = (".parquet", ".csv", ".xlsx")
SEPARATORS = ",;\t"


def kind_of(path: Path) -> str:
    """The ending that says how the file is written; ScreenError for any other."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise ScreenError(
            f"{path} is no population file; use a name that ends in .parquet, .csv or .xlsx.",
            f"{path} không phải là tệp danh sách; hãy dùng tên có đuôi .parquet, .csv hoặc .xlsx.",
        )
    return kind


def read_slices(path: Path) -> Iterator[pl.DataFrame]:
    """The population in slices, in order; one empty slice for a file without rows. Raises ScreenError."""
    kind = kind_of(path)
    if not path.is_file():
        raise ScreenError(f"There is no file {path}; check the path.", f"Không có tệp {path}; hãy kiểm tra đường dẫn.")
    try:
        _check_names(_names(path, kind))
        yield from _slices(path, kind)
    except ScreenError:
        raise
    except Exception as error:
        # Each reader has errors of its own, and a broken file can raise any of them.
        first = (str(error).splitlines() or [type(error).__name__])[0]
        raise ScreenError(
            f"{path} cannot be read as {kind[1:]} ({first}); save it again in that format.",
            f"Không đọc được {path} theo dạng {kind[1:]} ({first}); hãy lưu lại theo dạng đó.",
        ) from error


def _slices(path: Path, kind: str) -> Iterator[pl.DataFrame]:
    if kind == ".xlsx":
        # A column without a value is no fault, and errors alone are said on stderr.
        logging.getLogger("fastexcel").addHandler(logging.NullHandler())
        # All rows decide a column's type: a type guessed from the first ones would empty the cells that differ.
        whole = pl.read_excel(path, infer_schema_length=None, raise_if_empty=False)
        yield from whole.iter_slices(ROWS_A_SLICE) if whole.height else [whole]
        return
    yield from _parquet(path) if kind == ".parquet" else _csv(path)


def _parquet(path: Path) -> Iterator[pl.DataFrame]:
    """One slice after the other, none ahead of its turn: what is read early only takes room."""
    scanned, rows = pl.scan_parquet(path, glob=False), pq.read_metadata(path).num_rows
    for start in range(0, max(rows, 1), ROWS_A_SLICE):
        yield scanned.slice(start, ROWS_A_SLICE).collect()


def _csv(path: Path) -> Iterator[pl.DataFrame]:
    """Cells as text, so that the facts decide their types and 007 stays 007."""
    scanned = pl.scan_csv(path, infer_schema=False, separator=_separator(path), glob=False)
    count = 0
    for part in scanned.collect_batches(chunk_size=ROWS_A_SLICE, maintain_order=True):
        count += part.height
        if part.height:
            yield part
    if not count:
        yield scanned.head(0).collect()


def _separator(path: Path) -> str:
    """What the header is divided by: Excel writes semicolons where the decimal sign is a comma."""
    head = _head(path)
    return max(SEPARATORS, key=lambda sign: len(next(csv.reader([head], delimiter=sign), [])))


def _head(path: Path) -> str:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return file.readline().rstrip("\r\n")


def _names(path: Path, kind: str) -> list[str]:
    """The names of the columns as they are written: readers rename those that stand twice."""
    if kind == ".parquet":
        schema: pa.Schema = pq.read_schema(path)
        return list(schema.names)
    if kind == ".csv":
        return next(csv.reader([_head(path)], delimiter=_separator(path)), [])
    book = openpyxl.load_workbook(path, read_only=True)
    try:
        head = next(book.worksheets[0].iter_rows(max_row=1, values_only=True), ())
        return [str(name) for name in head if name is not None]
    finally:
        book.close()


def _check_names(names: list[str]) -> None:
    twice = next((name for name, count in Counter(names).items() if count > 1 and name), None)
    if twice is not None:
        raise ScreenError(f"Column {twice} stands twice; keep one.", f"Cột {twice} có hai lần; hãy giữ một.")
