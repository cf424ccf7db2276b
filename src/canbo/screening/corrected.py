"""What a screening under corrections of the retirement age tells of each row, as `told_corrected` tells one person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import polars as pl

from canbo.kernel.override import Override
from canbo.kernel.question import CompiledVariant
from canbo.law.retirement_columns import corrected_columns, corrected_of
from canbo.law.retirement_corrected import reading_retirement

CORRECTED = "canbo corrected"
"""Our own column while a slice is screened: by which correction a row's retirement is reckoned."""

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
