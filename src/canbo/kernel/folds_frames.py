"""Frames of long tables: checked against their shape, and counted by month the way `canbo.kernel.dates` counts."""

from collections.abc import Mapping
from datetime import date

import polars as pl

from canbo.kernel.fact import FIRST_DAY, LAST_DAY
from canbo.kernel.folds import WORDS, Column, FoldError, Shape

TYPES: Mapping[type, pl.DataType] = {date: pl.Date(), int: pl.Int64(), bool: pl.Boolean(), str: pl.String()}


def checked(table: str, shape: Shape, frame: pl.DataFrame) -> pl.DataFrame:
    """The columns of the shape, in their types; FoldError at the first column that is not as declared."""
    return pl.DataFrame([_checked(table, name, column, frame) for name, column in shape.items()])


def _checked(table: str, name: str, column: Column, frame: pl.DataFrame) -> pl.Series:
    if name not in frame.columns:
        if column.required:
            raise FoldError(f"{table} has no column {name}; give it, empty where nobody knows.")
        return pl.Series(name, [None], dtype=TYPES[column.type]).new_from_index(0, frame.height)
    series = frame[name]
    if not _fits(series.dtype, column.type):
        raise FoldError(f"{table}: {name} must be {WORDS[column.type]}, not {series.dtype}; convert the column.")
    series = series.cast(TYPES[column.type])
    if column.choices:
        strange = ~series.is_in(column.choices)
        _refuse(table, series, strange, f"is none of {', '.join(column.choices)}; correct it")
    if column.type is date:
        span = f"is outside {FIRST_DAY} to {LAST_DAY}; correct the year, or leave an open end empty"
        _refuse(table, series, (series < FIRST_DAY) | (series > LAST_DAY), span)
    return series


def _fits(dtype: pl.DataType, kind: type) -> bool:
    if kind is int:
        return dtype.is_integer() or dtype == pl.Null
    texts = (pl.String, pl.Categorical, pl.Enum)
    return dtype == pl.Null or (dtype in texts if kind is str else dtype == TYPES[kind])


def _refuse(table: str, series: pl.Series, strange: pl.Series, fault: str) -> None:
    if strange.any():
        row = strange.arg_true()[0]
        raise FoldError(f"{table}, row {row + 1}: {series.name} {series[row]} {fault}.")


def corresponding(start: pl.Expr, until: pl.Expr) -> pl.Expr:
    """The day of `until`'s month that corresponds to `start`, as a number: the month's last where there is none."""
    return pl.min_horizontal(_number(start.dt.day()), _number(until.dt.month_end().dt.day()))


def completed_months(start: pl.Expr, until: pl.Expr) -> pl.Expr:
    """Completed months from `start` to before `until`; below 1 where it is not later."""
    years = _number(until.dt.year()) - _number(start.dt.year())
    months = _number(until.dt.month()) - _number(start.dt.month())
    short = _number(until.dt.day()) < corresponding(start, until)
    return years * 12 + months - short.cast(pl.Int64)


def odd_days(start: pl.Expr, until: pl.Expr) -> pl.Expr:
    """Days beyond the completed months; only where `until` is not before `start`."""
    day, anchor = _number(until.dt.day()), corresponding(start, until)
    before = until.dt.month_start().dt.offset_by("-1d")
    in_month_before = _number(before.dt.day()) - corresponding(start, before)
    whole = (day >= anchor).cast(pl.Int64)
    return whole * (day - anchor) + (1 - whole) * (day + in_month_before)


def _number(part: pl.Expr) -> pl.Expr:
    # Days and months come as Int8, in which twelve years of months already wrap.
    return part.cast(pl.Int64)
