"""Rows with a day that leads outside the calendar: no time limit can be counted there, so that day says nothing.

`ask` refuses such a day. A screening answers everybody else, answers that question for that row as if the day were
not known, and says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

import polars as pl

from canbo.kernel.build import walk
from canbo.kernel.calendar import CalendarError
from canbo.kernel.columns import Columns
from canbo.kernel.expr import Expr, Fact, Shift

from .errors import ScreenError

ROW = "canbo row"
"""Our own column while a slice is screened; a column of that name is refused like one of an answer."""


@dataclass(frozen=True)
class Outside:
    """A row whose days say nothing to a question; `row` is the number of the row, `days` what stands there."""

    row: int
    question: str
    days: Mapping[str, dt.date]

    def to_json(self) -> dict[str, object]:
        """As `canbo screen --json` writes it."""
        days = {name: day.isoformat() for name, day in self.days.items()}
        return {"row": self.row, "question": self.question, "days": days}


class Tolerant(Columns):
    """Columns where a limit that cannot be counted has no value."""

    def _shift(self, unit: str, start: pl.Expr, count: pl.Expr) -> pl.Expr:
        if unit != "working-day":
            return super()._shift(unit, start, count)
        both = pl.struct(start.alias("day"), count.cast(pl.Int64).alias("count"))
        return both.map_batches(self._counted, return_dtype=pl.Date)

    def _counted(self, parts: pl.Series) -> pl.Series:
        days, counts = parts.struct.field("day"), parts.struct.field("count")
        return pl.Series([self._moved(day, count) for day, count in zip(days, counts, strict=True)], dtype=pl.Date)

    def _moved(self, day: dt.date | None, count: int | None) -> dt.date | None:
        if day is None or count is None:
            return None
        try:
            return self.parameters.add_working_days(day, count)
        except CalendarError:
            return None


def days_outside(roots: Sequence[Expr], columns: Tolerant, frame: pl.DataFrame) -> dict[str, pl.Series]:
    """For each column of days, in which rows of the frame it is part of a limit that cannot be counted."""
    evaluated = columns.evaluate(frame)
    found: dict[str, pl.Series] = {}
    for node in dict.fromkeys(node for root in roots for node in walk(root)):
        if not isinstance(node, Shift) or node.unit != "working-day":
            continue
        known = pl.all_horizontal(columns.read(arg, evaluated).is_not_null() for arg in node.args)
        beyond = evaluated.select((columns.read(node, evaluated).is_null() & known).alias(ROW)).to_series()
        for fact in walk(node):
            if isinstance(fact, Fact) and fact.type == "date" and fact.name in frame.columns:
                here = beyond & frame.get_column(fact.name).is_not_null()
                found[fact.name] = found[fact.name] | here if fact.name in found else here
    return {name: rows for name, rows in found.items() if rows.any()}


def told_of(
    question: str, beyond: Mapping[str, pl.Series], frame: pl.DataFrame, columns: Columns, first: int
) -> list[Outside]:
    """The rows concerned, each with its days outside the calendar, or those that it is counted from."""
    days, told = columns.calendar, []
    for place in any_of(beyond).arg_true():
        read = {name: frame.get_column(name)[place] for name, rows in beyond.items() if rows[place]}
        out = {name: day for name, day in read.items() if not days.first <= day <= days.last}
        told.append(Outside(first + place, question, out or read))
    return told


def any_of(beyond: Mapping[str, pl.Series]) -> pl.Series:
    """The rows where any of the columns is concerned."""
    return reduce(or_, beyond.values())


def refused(columns: Columns) -> ScreenError:
    """What is said where no column can be held to account."""
    days = columns.calendar
    return ScreenError(
        f"A day in these rows leads outside the calendar {days.name}, {days.first} to {days.last}; "
        "correct such rows, or leave them out.",
        f"Có ngày trong các dòng này vượt ra ngoài lịch {days.name}, {days.first} đến {days.last}; "
        "hãy sửa hoặc bỏ những dòng ấy.",
    )
