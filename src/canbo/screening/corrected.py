"""What a screening under corrections of the retirement age tells of each row, as `told_corrected` tells one person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from operator import add

import polars as pl

from canbo.kernel.override import Override
from canbo.kernel.question import CompiledVariant
from canbo.law.retirement import RETIRING, sexes_of
from canbo.law.retirement_corrected import reading_retirement

CORRECTED = "canbo corrected"
"""Our own column while a slice is screened: by which correction a row's retirement is reckoned."""

RECKONED = tuple(sorted(RETIRING))
"""The facts reckoned, as the lowest bits of `corrected_columns` number them."""

Masks = tuple[int, ...]
Said = Callable[[Masks], list[str]]


class Corrected:
    """The corrections of one screening."""

    def __init__(self, corrections: Sequence[Override]) -> None:
        self.corrections = tuple(corrections)

    def mark(self, frame: pl.DataFrame) -> pl.DataFrame:
        """One column for a frame before anything is reckoned."""
        return frame.select(pl.repeat(0, pl.len(), dtype=pl.Int64).alias("none"), self._mark(frame)).select(CORRECTED)

    def _mark(self, frame: pl.DataFrame) -> pl.Expr:
        return corrected_columns(frame, self.corrections).alias(CORRECTED)

    def reading(self, compiled: CompiledVariant) -> Mapping[str, frozenset[str]]:
        """The provisions of a question that can rest on a correction; none where none is recorded."""
        return reading_retirement(compiled) if self.corrections else {}

    def joined(self, reading: Mapping[str, frozenset[str]], because: Said, documents: Said, masks: Masks) -> list[str]:
        """The documents that an answer rests on, a correction last; the last mask is that of `mark`."""
        *words, mark = masks
        found = documents(tuple(words))
        place, facts = corrected_of(mark)
        if place < 0 or not any(facts & reading.get(step, frozenset()) for step in because(tuple(words))):
            return found
        one = self.corrections[place]
        return [*found, f"{one.provision} {one.citation}"]


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
