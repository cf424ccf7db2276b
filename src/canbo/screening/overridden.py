"""What a question under overrides (42.3) tells of each row, as `canbo.law.overrides.told` tells it of one person.

Raw reasons name markers, one an override. Which of them concern a row, and whether the law alone would answer
otherwise, decides which become reasons and which documents the answer rests on.
"""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from canbo.kernel.build import walk
from canbo.kernel.columns import BITS, FALSE, TRUE, Columns, Stages, any_flag, packed
from canbo.kernel.columns_trail import TrailColumns
from canbo.kernel.expr import Expr, Named
from canbo.kernel.override import Override
from canbo.kernel.question import CompiledVariant, Question
from canbo.law.overrides import marked


def overrides_column(question: Question) -> str:
    """The column of the documents that the answers to a question rest on; it is there only under overrides."""
    return f"{question.name}.overrides"


class Overridden:
    """One question under the overrides that touch it."""

    def __init__(
        self, question: Question, compiled: CompiledVariant, plain: CompiledVariant, used: Sequence[Override]
    ) -> None:
        self.question, self.compiled, self.plain = question, compiled, plain
        self.marked = marked(used)
        scope = {node.citation for node in walk(compiled.scope) if isinstance(node, Named)}
        self.of_scope = frozenset(scope)
        self.column = overrides_column(question)
        self.concerned, self.changed = f"{self.column} concerned", f"{self.column} changed"
        self.pairs = ((plain.scope, compiled.scope), (plain.root, compiled.root))

    @property
    def roots(self) -> tuple[Expr, ...]:
        """What has to be computed beside the question itself."""
        return self.plain.scope, self.plain.root

    @property
    def facts(self) -> frozenset[str]:
        """The facts it reads beside those of the question: of the law alone, and of whom the documents are about."""
        about = (name for one in self.marked.values() for name, _ in one.where)
        return frozenset((*self.plain.fact_order, *about))

    def marks(self, columns: Columns, frame: pl.DataFrame) -> list[pl.Expr]:
        """Of an evaluated frame: which overrides concern a row, and whether the law alone gives another value."""
        ones = tuple(self.marked.values())
        stands = []
        for place, one in enumerate(ones):
            displaced = [_surely(other, frame) for other in ones[place + 1 :] if other.provision == one.provision]
            stands.append(~_surely_not(one, frame) & ~any_flag(displaced))
        differs = [_value(columns, a, frame).ne_missing(_value(columns, b, frame)) for a, b in self.pairs]
        return [packed(stands).alias(self.concerned), any_flag(differs).alias(self.changed)]

    def gaps(self, columns: Columns, frame: pl.DataFrame) -> list[Stages]:
        """What is missing for scope and root, with and without the overrides, one column each and word of facts."""
        facts = sorted({*self.plain.fact_order, *self.compiled.fact_order})
        return [
            columns.missing({root: TRUE}, facts[start : start + BITS], frame, name)
            for start in range(0, len(facts), BITS)
            for pair, names in zip(self.pairs, self._gap_names(start), strict=True)
            for root, name in zip(pair, names, strict=True)
        ]

    def _gap_names(self, start: int) -> list[tuple[str, str]]:
        return [(f"{self.column} plain {what} {start}", f"{self.column} under {what} {start}") for what in ("s", "r")]

    def joined(self, masks: pl.DataFrame, marks: pl.DataFrame) -> pl.DataFrame:
        """The masks of a frame with its marks, where another gap is a change too."""
        starts = [start for start in range(0, 10 * BITS, BITS) if self._gap_names(start)[0][0] in masks.columns]
        other = [pl.col(a) != pl.col(b) for start in starts for a, b in self._gap_names(start)]
        both = masks.hstack(marks.select(self.concerned, self.changed))
        return both.with_columns((pl.col(self.changed) | any_flag(other)).alias(self.changed))

    def because(self, trail: TrailColumns, masks: tuple[int, ...]) -> list[str]:
        """The provisions that carry an answer, an overridden one by its own citation."""
        *words, concerned = masks
        steps, standing = trail.decode(tuple(words)), self._standing(concerned)
        kept = [step for step in [*self._held(steps, standing), *steps] if step not in self.marked or step in standing]
        return list(dict.fromkeys(self.marked[step].provision if step in self.marked else step for step in kept))

    def documents(self, trail: TrailColumns, masks: tuple[int, ...]) -> list[str]:
        """The overrides that an answer rests on: provision and document."""
        *words, concerned, changed = masks
        steps, standing = trail.decode(tuple(words)), self._standing(concerned)
        told = {*steps, *self._held(steps, standing)}
        ones = [self.marked[marker] for marker in standing if changed or marker in told]
        return [f"{one.provision} {one.citation}" for one in ones]

    def _standing(self, concerned: int) -> list[str]:
        return [marker for place, marker in enumerate(self.marked) if concerned >> place & 1]

    def _held(self, steps: Sequence[str], standing: Sequence[str]) -> list[str]:
        return [marker for marker in standing if marker in self.of_scope and marker not in steps]


def _value(columns: Columns, node: Expr, frame: pl.DataFrame) -> pl.Expr:
    value = columns.read(node, frame)
    return value.cast(pl.String) if node.type == "choice" else value


def _surely_not(one: Override, frame: pl.DataFrame) -> pl.Expr:
    """Whether a fact that is known puts a row outside."""
    known = [(pl.col(name), values) for name, values in one.where if name in frame.columns]
    return any_flag([fact.is_not_null() & ~_among(fact, values) for fact, values in known])


def _surely(one: Override, frame: pl.DataFrame) -> pl.Expr:
    """Whether all facts it turns on are known, and within."""
    if any(name not in frame.columns for name, _ in one.where):
        return FALSE
    return ~any_flag([pl.col(name).is_null() | ~_among(pl.col(name), values) for name, values in one.where])


def _among(fact: pl.Expr, values: Sequence[object]) -> pl.Expr:
    texts = fact.cast(pl.String)
    wanted = [str(value).lower() if isinstance(value, bool) else str(value) for value in values]
    return any_flag([(texts == value).fill_null(value=False) for value in wanted])
