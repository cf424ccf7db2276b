"""What numbers and days can come out, from the ranges of the facts: arithmetic that could overflow is no law.

Columns count in 64 bits and wrap without a word, and a date ends with the year 9999; so every node that reckons
is bounded when a question is assembled. Ranges are inclusive; those of days are ordinals.
"""

from __future__ import annotations

import datetime as dt

from .build import walk
from .dates import add_months, completed_months
from .expr import Arith, Const, Earlier, Expr, ExprError, Fact, FirstKnown, If, MonthsBetween, Named, Param, Shift
from .fact import FIRST_DAY, LAST_DAY

Range = tuple[int, int]
INT64: Range = (-(2**63), 2**63 - 1)
DATES: Range = (dt.date.min.toordinal(), dt.date.max.toordinal())
FACT_DAYS: Range = (FIRST_DAY.toordinal(), LAST_DAY.toordinal())


def check_ranges(*roots: Expr) -> None:
    """Raise ExprError where a number could leave 64 bits or a day the calendar, whatever the facts are."""
    found: dict[Expr, Range] = {}
    for root in roots:
        for node in walk(root):
            if node not in found and node.type in ("int", "date"):
                found[node] = _within(node, _range(node, found))


def range_of(expr: Expr) -> Range:
    """The least and the greatest that a number, or a day as an ordinal, can be."""
    found: dict[Expr, Range] = {}
    for node in walk(expr):
        if node.type in ("int", "date"):
            found[node] = _range(node, found)
    return found[expr]


def _within(node: Expr, range_: Range) -> Range:
    low, high = INT64 if node.type == "int" else DATES
    if not low <= range_[0] <= range_[1] <= high:
        kind = "a whole number of 64 bits" if node.type == "int" else "the years a date can have"
        facts = ", ".join(part.name for part in walk(node) if isinstance(part, (Fact, Param)))
        raise ExprError(f"{type(node).__name__} of {facts} can reach {range_}, outside {kind}; bound the facts.")
    return range_


def _range(node: Expr, known: dict[Expr, Range]) -> Range:
    match node:
        case Const(value):
            number = value.toordinal() if isinstance(value, dt.date) else int(value)
            return number, number
        case Fact(spec):
            return (spec.low, spec.high) if spec.type == "int" else FACT_DAYS
        case Param(_, kind, low, high):
            return (low, high) if kind == "int" else FACT_DAYS
        case Named(_, inner):
            return known[inner]
        case If(_, a, b) | Earlier(_, a, b) | FirstKnown(a, b):
            return min(known[a][0], known[b][0]), max(known[a][1], known[b][1])
        case Arith(op, a, b):
            return _arithmetic(op, known[a], known[b])
        case Shift(unit, start, count):
            return _shifted(unit, known[start], known[count])
        case MonthsBetween(start, end):
            (first, last), (least, most) = (_days(known[start]), _days(known[end]))
            return completed_months(last, least), completed_months(first, most)
        case _:  # a reference, or silence: what it could be is nowhere smaller than what a fact could be
            return INT64 if node.type == "int" else FACT_DAYS


def _days(range_: Range) -> tuple[dt.date, dt.date]:
    return dt.date.fromordinal(range_[0]), dt.date.fromordinal(range_[1])


def _arithmetic(op: str, a: Range, b: Range) -> Range:
    match op:
        case "+":
            return a[0] + b[0], a[1] + b[1]
        case "-":
            return a[0] - b[1], a[1] - b[0]
        case "*":
            products = [x * y for x in a for y in b]
            return min(products), max(products)
        case "//":
            return a[0] // b[0], a[1] // b[0]
        case _:
            return 0, b[0] - 1


def _shifted(unit: str, start: Range, count: Range) -> Range:
    if unit == "working-day":  # a calendar refuses what lies outside its own years
        return FACT_DAYS
    if unit == "day":
        return start[0] + count[0], start[1] + count[1]
    first, last = _days(start)
    try:
        return add_months(first, count[0]).toordinal(), add_months(last, count[1]).toordinal()
    except (ValueError, OverflowError):
        return DATES[0] - 1, DATES[1] + 1
