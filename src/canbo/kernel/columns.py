"""Many persons at once: the same tree as Polars expressions, shared parts computed once, level by level.

Unknown is null. Polars' `&` and `|` are Kleene already; a conditional over truth values is written
`(c & a) | (~c & b) | (a & b)`, over other values with an explicit unknown branch, because `when(null)` would
take the otherwise branch. Whole numbers are Int64 before any arithmetic.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import polars as pl

from .build import walk
from .calendar import Calendar
from .calendar_columns import add_working_days_expr
from .errors import CanboError
from .expr import (
    And,
    Arith,
    Compare,
    Const,
    Earlier,
    Expr,
    Fact,
    FirstKnown,
    If,
    MonthsBetween,
    Named,
    Not,
    OneOf,
    Or,
    Param,
    Shift,
    Unsettled,
)  # fmt: skip
from .fact import FactSpec
from .scalar import Parameters

ROWS_A_SLICE = 100_000
TYPES: dict[str, pl.DataType] = {"bool": pl.Boolean(), "int": pl.Int64(), "date": pl.Date(), "choice": pl.String()}
BITS = 62
MISSING = "missing"
MARCH_0 = 719_468  # days from 1 March of the year 0 to 1970
FIRST, LAST = ((day - dt.date(1970, 1, 1)).days for day in (dt.date.min, dt.date.max))


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

    def __init__(
        self, roots: Sequence[Expr], parameters: Parameters, calendar: Calendar, known_on: object = None
    ) -> None:
        self.plan = Plan.of(roots)
        self.parameters = parameters
        self.calendar = calendar
        self.known_on = known_on
        self._laid_out: dict[tuple[tuple[str, pl.DataType], ...], Stages] = {}

    def evaluate(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Add a column for every inner node, level by level."""
        columns = tuple(frame.schema.items())
        if columns not in self._laid_out:
            levels = self.plan.levels
            stages = Stages([self._value(node, frame).alias(self.name(node)) for node in level] for level in levels)
            self._laid_out[columns] = stages
        return self._laid_out[columns].run(frame)

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

    def _value(self, node: Expr, frame: pl.DataFrame) -> pl.Expr:
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
            case OneOf(operand, values):
                return _one_of(v[0], values, operand, frame)
            case Arith(op):
                return _arithmetic(op, v[0], v[1])
            case If() if node.type == "bool":
                return (v[0] & v[1]) | (~v[0] & v[2]) | (v[1] & v[2])
            case If():
                same = pl.when(v[1] == v[2]).then(v[1])
                return (
                    pl.when(v[0])
                    .then(_text(v[1], node))
                    .when(~v[0])
                    .then(_text(v[2], node))
                    .otherwise(_text(same, node))
                )
            case Earlier():
                both = pl.when(v[1].is_not_null() & v[2].is_not_null()).then(pl.min_horizontal(v[1], v[2]))
                return pl.when(v[0]).then(v[1]).when(~v[0]).then(v[2]).otherwise(both)
            case FirstKnown():
                return pl.coalesce(v[0], v[1])
            case Shift(unit):
                return self._shift(unit, v[0], v[1])
            case MonthsBetween():
                return pl.map_batches(v, _completed_months, return_dtype=pl.Int64)
            case _:
                raise CanboError(f"No column reading of {type(node).__name__}; resolve references first.")

    def _shift(self, unit: str, start: pl.Expr, count: pl.Expr) -> pl.Expr:
        if unit == "working-day":
            return add_working_days_expr(start, count, self.calendar, self.known_on)  # type: ignore[arg-type]
        moved = {"day": _add_days, "month": _add_months}[unit]
        return pl.map_batches([start, count.cast(pl.Int64)], moved, return_dtype=pl.Date)

    def masks(self, root: Expr, facts: Sequence[str], frame: pl.DataFrame) -> tuple[pl.DataFrame, str]:
        """Add to an evaluated frame the facts still missing for a root: one bit a fact, in the order given."""
        return frame.hstack(self.missing({root: TRUE}, facts, frame).run(frame)), MISSING

    def missing(
        self, roots: Mapping[Expr, pl.Expr], facts: Sequence[str], frame: pl.DataFrame, name: str = MISSING
    ) -> Stages:
        """As `masks` for several roots together, each in the rows where its condition is true, as the column `name`.

        Laid out for frames with the columns of this one. From the top: a fact is missing where every node from a
        root down to it is unknown and leads there.
        """
        if len(facts) > BITS:
            raise CanboError(f"A question reads {len(facts)} facts and a mask holds {BITS}; split the question.")
        levels = top_down(roots)
        open_: dict[Expr, list[pl.Expr]] = {node: [] for level in levels for node in level}
        for root, condition in roots.items():
            open_[root].append(condition)
        flag = {node: f"{name} {self.plan.number[node]}" for node in open_}
        stages = []
        for level in levels:
            unknown = {node: any_flag(open_[node]) & self.read(node, frame).is_null() for node in level}
            stages.append([expr.alias(flag[node]) for node, expr in unknown.items()])
            for node in level:
                for place, arg in enumerate(node.args):
                    open_[arg].append(pl.col(flag[node]) & self._leads(node, place, frame))
        found = {node.name: pl.col(flag[node]) for node in open_ if isinstance(node, Fact)}
        return Stages(stages, [packed([found.get(fact, FALSE) for fact in facts]).alias(name)], frame)

    def _leads(self, node: Expr, place: int, frame: pl.DataFrame) -> pl.Expr:
        """Can the operand at that place still change an unknown node? A branch that is not taken cannot."""
        if place == 0 or not isinstance(node, (If, Earlier)):
            return TRUE
        condition = self.read(node.args[0], frame)
        return (condition if place == 1 else ~condition).fill_null(value=True)


TRUE, FALSE = pl.lit(value=True), pl.lit(value=False)


class Stages:
    """Expressions laid out once and run over any number of slices, each stage over the columns of those before it.

    With a `result` only those columns come out, and only the columns of `frame` that they need go in.
    """

    def __init__(
        self, levels: Iterable[list[pl.Expr]], result: list[pl.Expr] | None = None, frame: pl.DataFrame | None = None
    ) -> None:
        self.levels = list(levels)
        self.result = result
        used = {name for level in [*self.levels, result or []] for expr in level for name in expr.meta.root_names()}
        # One column at least goes in, so that constants have a height.
        self.needed = None if frame is None else [n for n in frame.columns if n in used] or frame.columns[:1]

    @classmethod
    def together(cls, parts: Sequence[Stages], frame: pl.DataFrame) -> Stages:
        """Several that need nothing of one another as one, so that all processors have work."""
        levels = (
            [expr for level in row for expr in level] for row in zip_longest(*(p.levels for p in parts), fillvalue=[])
        )
        return cls(levels, [expr for part in parts for expr in part.result or []], frame)

    def run(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The frame with the columns of all stages, or the result alone."""
        lazy = frame.lazy() if self.needed is None else frame.select(self.needed).lazy()
        for level in self.levels:
            lazy = lazy.with_columns(level)
        if self.result is not None:
            lazy = lazy.with_columns(self.result).select(expr.meta.output_name() for expr in self.result)
        # What is shared has a column of its own already, so there is nothing left to optimise.
        return lazy.collect(optimizations=pl.QueryOptFlags.none())


def any_flag(flags: Sequence[pl.Expr]) -> pl.Expr:
    """Tell whether any of these known truths is true."""
    return _fold(flags, "|") if flags else FALSE


def top_down(roots: Iterable[Expr]) -> list[list[Expr]]:
    """The nodes of some roots in levels, every node above its operands."""
    height: dict[Expr, int] = {}
    for root in roots:
        for node in walk(root):
            height[node] = 1 + max((height[arg] for arg in node.args), default=-1)
    highest = max(height.values(), default=0)
    return [[node for node in height if height[node] == level] for level in range(highest, -1, -1)]


def packed(flags: Sequence[pl.Expr]) -> pl.Expr:
    """Known truths as the bits of one whole number, the first the lowest.

    Eight at a time, because narrow columns are quick.
    """
    number = pl.lit(0, dtype=pl.UInt64)
    for start in range(0, len(flags), 8):
        bits = (
            pl.when(flag).then(pl.lit(1 << i, dtype=pl.UInt8)).otherwise(pl.lit(0, dtype=pl.UInt8))
            for i, flag in enumerate(flags[start : start + 8])
        )
        number = number + _fold(list(bits), "|").cast(pl.UInt64) * (1 << start)
    return number


def _fold(parts: Sequence[pl.Expr], op: str) -> pl.Expr:
    result = parts[0]
    for part in parts[1:]:
        result = result & part if op == "&" else result | part
    return result


def _compare(op: str, a: pl.Expr, b: pl.Expr, node: Compare) -> pl.Expr:
    if node.left.type == "choice":
        a, b = a.cast(pl.String), b.cast(pl.String)
    return {"==": a == b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[op]


def _one_of(value: pl.Expr, values: tuple[str, ...], operand: Expr, frame: pl.DataFrame) -> pl.Expr:
    """Known values compare; what is not of the column's closed list is false for whatever is known."""
    known = frame.schema.get(operand.name) if isinstance(operand, Fact) else None
    if isinstance(known, pl.Enum):
        listed = set(known.categories.to_list())
        values = tuple(name for name in values if name in listed)
    else:
        value = value.cast(pl.String)
    if not values:
        return pl.when(value.is_not_null()).then(pl.lit(value=False))
    return _fold([value == name for name in values], "|")


def _arithmetic(op: str, a: pl.Expr, b: pl.Expr) -> pl.Expr:
    a, b = a.cast(pl.Int64), b.cast(pl.Int64)
    if op in ("//", "%"):
        return a // b if op == "//" else a % b
    return {"+": a + b, "-": a - b, "*": a * b}[op]


def _text(value: pl.Expr, node: Expr) -> pl.Expr:
    """Branches that give choices meet as text: one may be a constant, the other a closed list."""
    return value.cast(pl.String) if node.type == "choice" else value


def _day_on(days: pl.Series) -> pl.Series:
    """Days since 1970 as days; CanboError outside the years a date can have."""
    if ((days < FIRST) | (days > LAST)).any():
        raise CanboError("A day of the column, moved, leaves the calendar; check the numbers of days and months.")
    return days.cast(pl.Int32).cast(pl.Date)


def _number_of(day: pl.Series) -> pl.Series:
    return day.cast(pl.Int32).cast(pl.Int64)


# Months run from March, so that the odd day of a leap year comes last and days are found by division alone
# (the civil calendar in whole numbers: 1461 days in four years, 153 in five months). Series by series, because
# Polars would write every use of a part out again as a whole expression.
def _month_and_place(day: pl.Series) -> tuple[pl.Series, pl.Series]:
    """The number of a day's month, counted from March of the year 0, and its place in it from 1."""
    fourths = (_number_of(day) + MARCH_0) * 4 + 3
    in_century = fourths % 146_097 // 4 * 4 + 3
    fifths = in_century % 1461 // 4 * 5 + 2
    return (fourths // 146_097 * 100 + in_century // 1461) * 12 + fifths // 153, fifths % 153 // 5 + 1


def _first_of(month: pl.Series) -> pl.Series:
    """The first day of a month in days since 1970."""
    year = month // 12
    return year * 365 + year // 4 - year // 100 + year // 400 + (month % 12 * 153 + 2) // 5 - MARCH_0


def _length_of(month: pl.Series) -> pl.Series:
    return _first_of(month + 1) - _first_of(month)


def _add_days(parts: Sequence[pl.Series]) -> pl.Series:
    start, count = parts
    return _day_on(_number_of(start) + count)


def _add_months(parts: Sequence[pl.Series]) -> pl.Series:
    """The corresponding day so many months on, or the month's last (Civil Code 2015, Article 148)."""
    start, count = parts
    month, place = _month_and_place(start)
    month = month + count
    beyond = (place - _length_of(month)).clip(lower_bound=0)
    return _day_on(_first_of(month) + place - beyond - 1)


def _completed_months(parts: Sequence[pl.Series]) -> pl.Series:
    """Completed months from the first day to the second; negative when the second comes first."""
    start, end = parts
    ahead = end >= start
    (month, place), (until, last) = _month_and_place(start), _month_and_place(end)
    short_ahead = ahead & (last < place) & (last < _length_of(until))
    short_back = ~ahead & (place < last) & (place < _length_of(month))
    return until - month - short_ahead.cast(pl.Int64) + short_back.cast(pl.Int64)
