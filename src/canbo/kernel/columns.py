"""Many persons at once: the same tree as Polars expressions, shared parts computed once, level by level.

Unknown is null. Polars' `&` and `|` are Kleene already; a conditional over truth values is written
`(c & a) | (~c & b) | (a & b)`, over other values with an explicit unknown branch, because `when(null)` would
take the otherwise branch. Whole numbers are Int64 before any arithmetic.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from .build import walk
from .calendar import Calendar
from .calendar_columns import add_working_days_expr
from .errors import CanboError
from .expr import (
    And, Arith, Compare, Const, Earlier, Expr, Fact, FirstKnown, If, MonthsBetween, Named, Not, OneOf, Or, Param,
    Shift, Unsettled,
)  # fmt: skip
from .fact import FactSpec
from .scalar import Parameters

ROWS_A_SLICE = 250_000
TYPES: dict[str, pl.DataType] = {"bool": pl.Boolean(), "int": pl.Int64(), "date": pl.Date(), "choice": pl.String()}
BITS = 62


def column_type(spec: FactSpec) -> pl.DataType:
    """The Polars type a fact has while it is screened."""
    return pl.Enum(list(spec.choice_names)) if spec.type == "choice" else TYPES[spec.type]


@dataclass(frozen=True)
class Plan:
    """Nodes numbered and levelled; values live in columns `v<number>` and masks in `m<number>`."""

    number: Mapping[Expr, int]
    levels: tuple[tuple[Expr, ...], ...]

    @classmethod
    def of(cls, roots: Sequence[Expr]) -> Plan:
        """Lay out the nodes of these roots; leaves have no column of their own."""
        number: dict[Expr, int] = {}
        depth: dict[Expr, int] = {}
        for root in roots:
            for node in walk(root):
                if node not in number:
                    number[node] = len(number)
                    below = (depth[arg] for arg in node.args)
                    depth[node] = 0 if not node.args else 1 + max(below)
        deepest = max(depth.values(), default=0)
        levels = tuple(tuple(n for n in number if depth[n] == d) for d in range(1, deepest + 1))
        return cls(number, levels)


class Columns:
    """Reads expressions over a frame of facts; absent fact columns are unknown for everybody."""

    def __init__(self, roots: Sequence[Expr], parameters: Parameters, calendar: Calendar, known_on: object = None) -> None:
        self.plan = Plan.of(roots)
        self.parameters = parameters
        self.calendar = calendar
        self.known_on = known_on

    def evaluate(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Add a column for every inner node, level by level."""
        lazy = frame.lazy()
        for level in self.plan.levels:
            lazy = lazy.with_columns(self._value(node, frame).alias(self.name(node)) for node in level)
        return lazy.collect()

    def name(self, node: Expr) -> str:
        """The column of an inner node's value."""
        return f"v{self.plan.number[node]}"

    def read(self, node: Expr, frame: pl.DataFrame) -> pl.Expr:
        """The value of a node: a column for inner nodes, the leaf itself otherwise."""
        match node:
            case Const(value):
                return pl.lit(value, dtype=TYPES[node.type])
            case Param(name):
                return pl.lit(self.parameters.get(name), dtype=TYPES[node.type])
            case Unsettled():
                return pl.lit(None, dtype=TYPES[node.type])
            case Fact(spec) if spec.name not in frame.columns:
                return pl.lit(spec.absent, dtype=column_type(spec))
            case Fact(spec):
                return pl.col(spec.name).fill_null(value=False) if spec.is_act else pl.col(spec.name)
            case _ if not node.args:
                raise CanboError(f"No column reading of {type(node).__name__}; resolve references first.")
            case _:
                return pl.col(self.name(node))

    def _value(self, node: Expr, frame: pl.DataFrame) -> pl.Expr:  # noqa: PLR0911 - one case a node
        v = [self.read(arg, frame) for arg in node.args]
        match node:
            case Named():
                return v[0]
            case Not():
                return ~v[0]
            case And():
                return _fold(v, "&")
            case Or():
                return _fold(v, "|")
            case Compare(op):
                return _compare(op, v[0], v[1], node)
            case OneOf(_, values):
                return _one_of(v[0], values)
            case Arith(op):
                return _arithmetic(op, v[0], v[1])
            case If() if node.type == "bool":
                return (v[0] & v[1]) | (~v[0] & v[2]) | (v[1] & v[2])
            case If():
                same = pl.when(v[1] == v[2]).then(v[1])
                return pl.when(v[0]).then(_text(v[1], node)).when(~v[0]).then(_text(v[2], node)).otherwise(_text(same, node))
            case Earlier():
                both = pl.when(v[1].is_not_null() & v[2].is_not_null()).then(pl.min_horizontal(v[1], v[2]))
                return pl.when(v[0]).then(v[1]).when(~v[0]).then(v[2]).otherwise(both)
            case FirstKnown():
                return pl.coalesce(v[0], v[1])
            case Shift(unit):
                return self._shift(unit, v[0], v[1])
            case MonthsBetween():
                return _completed_months(v[0], v[1])
            case _:
                raise CanboError(f"No column reading of {type(node).__name__}; resolve references first.")

    def _shift(self, unit: str, start: pl.Expr, count: pl.Expr) -> pl.Expr:
        if unit == "working-day":
            return add_working_days_expr(start, count, self.calendar, self.known_on)  # type: ignore[arg-type]
        if unit == "day":
            return (start.cast(pl.Int32).cast(pl.Int64) + count).cast(pl.Int32).cast(pl.Date)
        return _add_months(start, count)

    def masks(self, root: Expr, facts: Sequence[str], frame: pl.DataFrame) -> tuple[pl.DataFrame, str]:
        """Add the mask column of a root over an evaluated frame: one bit a fact, in the order given."""
        if len(facts) > BITS:
            raise CanboError(f"A question reads {len(facts)} facts and a mask holds {BITS}; split the question.")
        bit = {name: 1 << place for place, name in enumerate(facts)}
        order = walk(root)
        depth: dict[Expr, int] = {}
        for node in order:
            depth[node] = 0 if not node.args else 1 + max(depth[arg] for arg in node.args)
        lazy = frame.lazy()
        for level in range(1, max(depth.values(), default=0) + 1):
            lazy = lazy.with_columns(
                self._mask(node, bit, frame).alias(f"m{self.plan.number[node]}") for node in order if depth[node] == level
            )
        lazy = lazy if root.args else lazy.with_columns(self._leaf_mask(root, bit, frame).alias(f"m{self.plan.number[root]}"))
        return lazy.collect(), f"m{self.plan.number[root]}"

    def _leaf_mask(self, node: Expr, bit: Mapping[str, int], frame: pl.DataFrame) -> pl.Expr:
        if not isinstance(node, Fact):
            return pl.lit(0, dtype=pl.UInt64)
        return pl.when(self.read(node, frame).is_null()).then(pl.lit(bit[node.name], dtype=pl.UInt64)).otherwise(pl.lit(0, dtype=pl.UInt64))

    def _mask(self, node: Expr, bit: Mapping[str, int], frame: pl.DataFrame) -> pl.Expr:
        zero = pl.lit(0, dtype=pl.UInt64)
        m = [pl.col(f"m{self.plan.number[a]}") if a.args else self._leaf_mask(a, bit, frame) for a in node.args]
        known = self.read(node, frame).is_not_null()
        if isinstance(node, (If, Earlier)):
            c = self.read(node.args[0], frame)
            return pl.when(known).then(zero).when(c).then(m[1]).when(~c).then(m[2]).otherwise(_fold(m, "|"))
        return pl.when(known).then(zero).otherwise(_fold(m, "|"))


def _fold(parts: Sequence[pl.Expr], op: str) -> pl.Expr:
    result = parts[0]
    for part in parts[1:]:
        result = result & part if op == "&" else result | part
    return result


def _compare(op: str, a: pl.Expr, b: pl.Expr, node: Compare) -> pl.Expr:
    if node.left.type == "choice":
        a, b = a.cast(pl.String), b.cast(pl.String)
    return {"==": a == b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[op]


def _one_of(operand: pl.Expr, values: tuple[str, ...]) -> pl.Expr:
    """Known values compare; an empty list is false for whatever is known."""
    if not values:
        return pl.when(operand.is_not_null()).then(pl.lit(value=False))
    text = operand.cast(pl.String)
    return _fold([text == value for value in values], "|")


def _arithmetic(op: str, a: pl.Expr, b: pl.Expr) -> pl.Expr:
    a, b = a.cast(pl.Int64), b.cast(pl.Int64)
    if op in ("//", "%"):
        return a // b if op == "//" else a % b
    return {"+": a + b, "-": a - b, "*": a * b}[op]


def _text(value: pl.Expr, node: Expr) -> pl.Expr:
    """Branches that give choices meet as text: one may be a constant, the other a closed list."""
    return value.cast(pl.String) if node.type == "choice" else value


def _add_months(start: pl.Expr, count: pl.Expr) -> pl.Expr:
    """The corresponding day so many months on, or the month's last (Civil Code 2015, Article 148)."""
    index = start.dt.year().cast(pl.Int64) * 12 + start.dt.month().cast(pl.Int64) - 1 + count
    first = pl.date(index // 12, index % 12 + 1, 1)
    last = first.dt.month_end().dt.day()
    return pl.date(index // 12, index % 12 + 1, pl.min_horizontal(start.dt.day(), last))


def _completed_months(start: pl.Expr, end: pl.Expr) -> pl.Expr:
    low, high = pl.min_horizontal(start, end), pl.max_horizontal(start, end)
    months = (high.dt.year().cast(pl.Int64) - low.dt.year()) * 12 + high.dt.month().cast(pl.Int64) - low.dt.month().cast(pl.Int64)
    full = pl.when(_add_months(low, months) <= high).then(months).otherwise(months - 1)
    known = start.is_not_null() & end.is_not_null()
    return pl.when(known).then(pl.when(end >= start).then(full).otherwise(-full))
