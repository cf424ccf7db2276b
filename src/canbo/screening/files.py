"""Population files: Parquet, CSV and Excel in, the same out; nothing half-written."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import polars as pl

from canbo.law.book import questions

from .errors import ScreenError
from .screen import Screening, screen

READERS = {".parquet": pl.read_parquet, ".csv": pl.read_csv, ".xlsx": pl.read_excel}
ENGINES = ("local", "ray")


def read_population(path: Path) -> pl.DataFrame:
    """Read a population; CSV cells are read as text, so that the facts decide their types."""
    kind = _kind(path)
    if not path.is_file():
        raise ScreenError(f"There is no file {path}; check the path.")
    try:
        if kind == ".csv":
            return pl.read_csv(path, infer_schema=False)
        if kind == ".xlsx":
            # A column may be empty for hundreds of rows before its first date shows what it is.
            return pl.read_excel(path, infer_schema_length=None)
        return READERS[kind](path)
    except (pl.exceptions.PolarsError, OSError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ScreenError(f"{path} cannot be read as {kind[1:]} ({first}); save it again in that format.") from error


def write_population(frame: pl.DataFrame, path: Path) -> None:
    """Write beside the target first, then put it in place, so that a broken write leaves nothing behind."""
    kind = _kind(path)
    draft = path.with_name(f".{path.stem}.part{kind}")
    try:
        if kind == ".parquet":
            frame.write_parquet(draft)
        elif kind == ".csv":
            frame.write_csv(draft)
        else:
            frame.write_excel(draft)
        draft.replace(path)
    except OSError as error:
        raise ScreenError(f"{path} cannot be written: {error.strerror}; choose another place.") from error
    finally:
        draft.unlink(missing_ok=True)


def _kind(path: Path) -> str:
    kind = path.suffix.lower()
    if kind not in READERS:
        raise ScreenError(f"{path} is no population file; use a name that ends in .parquet, .csv or .xlsx.")
    return kind


def screen_file(
    source: Path, target: Path, names: tuple[str, ...], on: dt.date, *, known_on: dt.date | None = None, engine: str = "local"
) -> dict[str, object]:  # fmt: skip
    """Screen a file into another; all questions when none is named. Raises CanboError and writes nothing."""
    if engine not in ENGINES:
        raise ScreenError(f"--engine {engine} is not an engine; use local or ray.")
    if engine == "ray":
        raise ScreenError("--engine ray is not part of this version; use local.")
    _kind(target)
    book = questions()
    asked = tuple(dict.fromkeys(names)) or tuple(book.questions)
    for name in asked:
        book.get(name)
    frame = read_population(source)
    answers = screen(frame, Screening(asked, on, known_on))
    write_population(answers, target)
    return {"rows": answers.height, "questions": list(asked), "on": on.isoformat(), "output": str(target)}
