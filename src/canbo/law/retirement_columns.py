"""As `canbo.law.retirement`, for many persons at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import reduce
from itertools import pairwise
from operator import add

import polars as pl

from canbo.kernel.fact import LAST_DAY
from canbo.kernel.folds_frames import completed_months
from canbo.kernel.override import Override

from .retirement import BY_BIRTH, MOST_MONTHS, Age, ages


def with_retirement_columns(frame: pl.DataFrame, on: dt.date, corrections: Sequence[Override] = ()) -> pl.DataFrame:
    """The frame with what can be reckoned of `retirement_date` and the months until it; given values stay."""
    if {"birth_date", "sex"} <= set(frame.columns):
        frame = _filled(frame, "retirement_date", _retirement_day(corrections))
    if "retirement_date" in frame.columns:
        retires = pl.col("retirement_date")
        frame = _filled(frame, "service_months_left", _months(pl.lit(on), retires))
        if "term_end" in frame.columns:
            frame = _filled(frame, "months_to_retirement_at_term_end", _months(pl.col("term_end"), retires))
    return frame


def _filled(frame: pl.DataFrame, name: str, computed: pl.Expr) -> pl.DataFrame:
    given = (pl.col(name), computed) if name in frame.columns else (computed,)
    return frame.with_columns(pl.coalesce(*given).alias(name))


def _retirement_day(corrections: Sequence[Override]) -> pl.Expr:
    sex = pl.col("sex").cast(pl.String)
    by_sex = (_age(ages(name, corrections)) * (sex == name).cast(pl.Int64) for name in BY_BIRTH)
    months = pl.format("{}mo", reduce(add, by_sex))
    return pl.col("birth_date").dt.offset_by(months).dt.month_end().clip(upper_bound=LAST_DAY)


def _age(steps: Sequence[Age]) -> pl.Expr:
    """The age in months: the first and what each later step adds."""
    born = pl.col("birth_date")
    rises = ((born >= to.start).cast(pl.Int64) * (to.months - from_.months) for from_, to in pairwise(steps))
    return reduce(add, rises, pl.lit(steps[0].months, dtype=pl.Int64))


def _months(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    return completed_months(start, end).clip(0, MOST_MONTHS)
