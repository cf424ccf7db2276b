"""Population files written slice by slice beside their place and put there when whole: nothing half-written."""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from .errors import ScreenError
from .readers import kind_of

MOST_EXCEL_ROWS = 1_048_575  # and one for the header
Write = Callable[[pl.DataFrame], None]


class _Writer(Protocol):
    def write(self, frame: pl.DataFrame) -> None: ...

    def close(self) -> None: ...


class _Parquet:
    """Categories of `text` columns are written as they are and declared as the plain text a reader expects.

    One slice is written while the next is screened.
    """

    def __init__(self, path: Path, text: Collection[str]) -> None:
        self._path, self._text = path, text
        self._file: pq.ParquetWriter | None = None
        self._beside = ThreadPoolExecutor(max_workers=1)
        self._under_way: Future[None] | None = None

    def write(self, frame: pl.DataFrame) -> None:
        self._finish()
        self._under_way = self._beside.submit(self._write, frame)

    def close(self) -> None:
        try:
            self._finish()
        finally:
            self._beside.shutdown()
            if self._file is not None:
                self._file.close()

    def _finish(self) -> None:
        if self._under_way is not None:
            self._under_way.result()

    def _write(self, frame: pl.DataFrame) -> None:
        table = frame.to_arrow()
        if self._file is None:
            counted = [name for name in table.column_names if name not in self._text]
            self._file = pq.ParquetWriter(
                self._path, table.schema, compression="zstd", write_statistics=counted, store_schema=False
            )
            plain = pa.schema(pa.field(f.name, pa.large_string()) if f.name in self._text else f for f in table.schema)
            self._file.add_key_value_metadata({b"ARROW:schema": base64.b64encode(plain.serialize().to_pybytes())})
        self._file.write_table(table)


class _Csv:
    def __init__(self, path: Path, _text: Collection[str]) -> None:
        self._file = path.open("wb")
        self._header = True

    def write(self, frame: pl.DataFrame) -> None:
        frame.write_csv(self._file, include_header=self._header)
        self._header = False

    def close(self) -> None:
        self._file.close()


class _Excel:
    def __init__(self, path: Path, _text: Collection[str]) -> None:
        self._path = path
        self._frames: list[pl.DataFrame] = []
        self._rows = 0

    def write(self, frame: pl.DataFrame) -> None:
        self._rows += frame.height
        if self._rows > MOST_EXCEL_ROWS:
            raise ScreenError(
                f"A sheet holds {MOST_EXCEL_ROWS} rows and there are more; write Parquet or CSV.",
                f"Một trang tính chỉ có {MOST_EXCEL_ROWS} dòng, danh sách dài hơn; hãy ghi Parquet hoặc CSV.",
            )
        self._frames.append(frame)

    def close(self) -> None:
        if self._frames:
            pl.concat(self._frames).write_excel(self._path)


WRITERS: dict[str, Callable[[Path, Collection[str]], _Writer]] = {".parquet": _Parquet, ".csv": _Csv, ".xlsx": _Excel}


@contextmanager
def writing(path: Path, text: Collection[str] = ()) -> Iterator[Write]:
    """A function that writes slices; the file stands in its place when the block ends without an error."""
    draft = path.with_name(f".{path.stem}.part{kind_of(path)}")
    try:
        writer = WRITERS[kind_of(path)](draft, text)
        try:
            yield writer.write
        finally:
            writer.close()
        draft.replace(path)
    except OSError as error:
        raise ScreenError(
            f"{path} cannot be written: {error.strerror}; choose another place.",
            f"Không ghi được {path} ({error.strerror}); hãy chọn chỗ khác.",
        ) from error
    except (pl.exceptions.PolarsError, pa.ArrowException) as error:
        first = (str(error).splitlines() or [type(error).__name__])[0]
        raise ScreenError(
            f"{path} cannot hold these columns ({first}); write Parquet.",
            f"{path} không chứa được các cột này ({first}); hãy ghi Parquet.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def write_population(frame: pl.DataFrame, path: Path) -> None:
    """Write a whole population."""
    with writing(path) as write:
        write(frame)
