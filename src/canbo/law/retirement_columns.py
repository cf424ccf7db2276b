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

from .retirement import BY_BIRTH, MOST_MONTHS, RETIRING, Age, ages, sexes_of

RECKONED = tuple(sorted(RETIRING))
"""The facts reckoned, as the lowest bits of `corrected_columns` number them."""


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


def corrected_columns(frame: pl.DataFrame, corrections: Sequence[Override]) -> pl.Expr:
    """By which correction the retirement of a row is reckoned, and which facts, of a frame before anything is.

    The place of the correction plus one stands above the lowest bits, which are the facts of `RECKONED`; 0 is none.
    """
    if not {"birth_date", "sex"} <= set(frame.columns):
        return pl.lit(0, dtype=pl.Int64)
    born, sex = pl.col("birth_date"), pl.col("sex").cast(pl.String)
    place = pl.lit(0, dtype=pl.Int64)
    for number, one in enumerate(corrections, start=1):
        about = (born >= one.start) & sex.is_in(sexes_of(one))
        about = about if one.end is None else about & (born <= one.end)
        place = pl.when(about.fill_null(value=False)).then(pl.lit(number, dtype=pl.Int64)).otherwise(place)
    lacking = {name: pl.col(name).is_null() if name in frame.columns else pl.lit(value=True) for name in RECKONED}
    bits = reduce(add, (flag.cast(pl.Int64) * (1 << bit) for bit, flag in enumerate(lacking.values())))
    reckons = (place > 0) & lacking["retirement_date"]
    return pl.when(reckons).then(place * (1 << len(RECKONED)) + bits).otherwise(pl.lit(0, dtype=pl.Int64))


def corrected_of(mark: int) -> tuple[int, frozenset[str]]:
    """What `corrected_columns` wrote: the place of the correction and the facts reckoned by it; -1 for none."""
    return (mark >> len(RECKONED)) - 1, frozenset(name for bit, name in enumerate(RECKONED) if mark >> bit & 1)


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
