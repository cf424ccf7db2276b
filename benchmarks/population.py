"""Invented persons for measurements: every fact of the law as a column, a share of them unknown.

Values come from a hash of the row's number, so that the same rows are the same persons on every machine.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pyarrow.parquet as pq

from canbo.kernel.columns import column_type
from canbo.kernel.fact import FactSpec
from canbo.law.facts import BOOK

UNKNOWN_PERCENT = 10
YES_PERCENT = 4
ROWS_A_PIECE = 250_000
TYPICAL_MOST = 40
"""Counts run from their least value to this above it: most persons have few of anything."""
DAYS = {
    "birth_date": (dt.date(1962, 1, 1), 9_000),
    "retirement_date": (dt.date(2027, 1, 1), 9_000),
    "term_start": (dt.date(2020, 1, 1), 2_000),
    "term_end": (dt.date(2026, 1, 1), 2_000),
    "board_term_end": (dt.date(2026, 1, 1), 2_000),
}
LATELY = (dt.date(2025, 1, 1), 700)


def persons(first: int, count: int, unknown_percent: int = UNKNOWN_PERCENT) -> pl.DataFrame:
    """Persons from one row number on, with `person_id` and every fact."""
    rows = pl.select(row=pl.int_range(first, first + count, dtype=pl.UInt64))
    columns = [pl.format("P{}", pl.col("row")).alias("person_id")]
    for place, spec in enumerate(BOOK.by_name.values()):
        drawn = pl.col("row").hash(seed=place)
        known = drawn % 100 >= unknown_percent
        columns.append(pl.when(known).then(_value(spec, drawn // 100)).alias(spec.name))
    return _consistent(rows.select(columns))


def _value(spec: FactSpec, drawn: pl.Expr) -> pl.Expr:
    if spec.type == "bool":
        return drawn % 100 < YES_PERCENT
    if spec.type == "int":
        most = min(spec.high - spec.low, TYPICAL_MOST)
        return spec.low + (drawn % (most + 1)).cast(pl.Int64)
    if spec.type == "date":
        start, days = DAYS.get(spec.name, LATELY)
        return pl.lit(start) + pl.duration(days=(drawn % days).cast(pl.Int64))
    names = pl.Series(spec.choice_names, dtype=column_type(spec))
    return pl.lit(names).gather((drawn % len(names)).cast(pl.Int64))


def _consistent(frame: pl.DataFrame) -> pl.DataFrame:
    """Facts that the law's joint constraints allow: votes within those cast, good years among fulfilled ones."""
    low, cast = pl.col("low_confidence_votes"), pl.col("confidence_votes_cast")
    good, fulfilled = pl.col("graded_good_last_three_years"), pl.col("graded_fulfilled_last_three_years")
    # Each number is raised by those that it holds, so that unknown ones stay unknown.
    held = {
        "second_most_votes": pl.col("votes_in_favour").fill_null(0),
        "most_votes": pl.sum_horizontal("second_most_votes", "votes_in_favour"),
        "persons_present": pl.sum_horizontal("most_votes", "second_most_votes"),
        "persons_convened": pl.col("persons_excused").fill_null(0)
        + pl.max_horizontal("persons_present", pl.sum_horizontal("most_votes", "second_most_votes")),
    }
    for name, within in held.items():
        frame = frame.with_columns(pl.col(name) + within)
    return frame.with_columns(
        pl.when(low > cast).then(cast).otherwise(low).alias(low.meta.output_name()), good & fulfilled
    )


def write(path: Path, count: int) -> None:
    """Write so many persons as Parquet, piece by piece."""
    pieces = (persons(first, min(ROWS_A_PIECE, count - first)).to_arrow() for first in range(0, count, ROWS_A_PIECE))
    head = next(pieces)
    with pq.ParquetWriter(path, head.schema) as file:
        file.write_table(head)
        for piece in pieces:
            file.write_table(piece)


def rows_of(frame: pl.DataFrame) -> Iterator[dict[str, object]]:
    """The known facts of each person, as one asks about one."""
    for row in frame.drop("person_id").iter_rows(named=True):
        yield {name: value for name, value in row.items() if value is not None}
