"""One person, fast: Python source generated from the tree, one statement a node, never a data frame.

A program takes the facts of one person as a mapping and the parameters of the asking, and returns for every
root its value (None is unknown) and the bit mask of the facts whose value can still change it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .build import walk
from .dates import add_months, completed_months
from .errors import CanboError
from .expr import (
    And, Arith, Compare, Const, Earlier, Expr, Fact, FirstKnown, If, MonthsBetween, Named, Not, OneOf, Or, Param,
    Shift, Unsettled,
)  # fmt: skip
from .fact import Value

Facts = Mapping[str, Value | None]
AddWorkingDays = Callable[[dt.date, int], dt.date]


@dataclass(frozen=True)
class Parameters:
    """What is fixed for one asking: values by name, and how working days are counted."""

    values: Mapping[str, Value | None]
    add_working_days: AddWorkingDays

    def get(self, name: str) -> Value | None:
        """Return a parameter; None where the law has none on that day."""
        return self.values.get(name)


@dataclass(frozen=True)
class Program:
    """Roots compiled together; nodes that roots share are computed once."""

    roots: tuple[Expr, ...]
    nodes: tuple[Expr, ...]
    fact_names: tuple[str, ...]
    source: str
    _run: Callable[[Callable[[str], Any], Parameters], tuple[tuple[Any, ...], tuple[int, ...]]]
    _values: Callable[[Callable[[str], Any], Parameters], tuple[Any, ...]]

    def run(self, facts: Facts, parameters: Parameters) -> tuple[tuple[Any, ...], tuple[int, ...]]:
        """Values of the roots, and for each the mask of the facts still missing (0 when it is known)."""
        return self._run(facts.get, parameters)

    def values(self, facts: Facts, parameters: Parameters) -> dict[Expr, Any]:
        """The value of every node, for a trail."""
        return dict(zip(self.nodes, self._values(facts.get, parameters), strict=True))

    def decode(self, mask: int, order: Sequence[str] | None = None) -> tuple[str, ...]:
        """The facts of a mask, in the order of the law."""
        named = {name for bit, name in enumerate(self.fact_names) if mask >> bit & 1}
        return tuple(name for name in (order or self.fact_names) if name in named)


def compile_program(roots: Sequence[Expr]) -> Program:
    """Generate and compile the functions for these roots."""
    nodes: dict[Expr, int] = {}
    for root in roots:
        for node in walk(root):
            nodes.setdefault(node, len(nodes))
    names = tuple(dict.fromkeys(node.name for node in nodes if isinstance(node, Fact)))
    bits = {name: bit for bit, name in enumerate(names)}
    constants: dict[str, Any] = {"add_months": add_months, "completed_months": completed_months}
    constants |= {"add_days": add_days, "months_on": months_on}
    values = [f"    v{i} = {_value(node, nodes, constants)}" for node, i in nodes.items()]
    masks = [f"    m{i} = {_mask(node, nodes, bits)}" for node, i in nodes.items()]
    lines = ["def run(get, params):", *values, *masks]
    lines.append(f"    return ({_tuple('v', nodes, roots)}), ({_tuple('m', nodes, roots)})")
    lines += ["def every(get, params):", *values, f"    return ({_tuple('v', nodes, tuple(nodes))})"]
    source = "\n".join(lines)
    exec(compile(source, "<law>", "exec"), constants)  # noqa: S102 - our own generated source, no user text in it
    return Program(tuple(roots), tuple(nodes), names, source, constants["run"], constants["every"])


def add_days(day: dt.date, days: int) -> dt.date:
    """A day so many days on; CanboError outside the years a date can have."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError as error:
        raise CanboError(f"{day} moved by {days} days leaves the calendar; check the number of days.") from error


def months_on(day: dt.date, months: int) -> dt.date:
    """As `add_months`; CanboError outside the years a date can have."""
    try:
        return add_months(day, months)
    except (ValueError, OverflowError) as error:
        raise CanboError(f"{day} moved by {months} months leaves the calendar; check the number of months.") from error


def _tuple(letter: str, nodes: Mapping[Expr, int], chosen: Sequence[Expr]) -> str:
    return "".join(f"{letter}{nodes[node]}, " for node in chosen)


def _unknown(operands: Sequence[str]) -> str:
    return " or ".join(f"{name} is None" for name in operands)


def _value(node: Expr, nodes: Mapping[Expr, int], constants: dict[str, Any]) -> str:  # noqa: PLR0911 - one case a node
    v = [f"v{nodes[arg]}" for arg in node.args]
    match node:
        case Const(value):
            constants[f"c{nodes[node]}"] = value
            return f"c{nodes[node]}"
        case Fact():
            return f"get({node.name!r})"
        case Param(name):
            return f"params.get({name!r})"
        case Unsettled():
            return "None"
        case Named():
            return v[0]
        case Not():
            return f"None if {v[0]} is None else not {v[0]}"
        case And():
            return f"False if {' or '.join(f'{x} is False' for x in v)} else None if {_unknown(v)} else True"
        case Or():
            return f"True if {' or '.join(f'{x} is True' for x in v)} else None if {_unknown(v)} else False"
        case Compare(op):
            return f"None if {_unknown(v)} else {v[0]} {op} {v[1]}"
        case OneOf(_, values):
            return f"None if {v[0]} is None else {v[0]} in {values!r}"
        case Arith(op):
            return f"None if {_unknown(v)} else {v[0]} {op} {v[1]}"
        case If():
            return f"{v[1]} if {v[0]} is True or {v[1]} == {v[2]} else {v[2]} if {v[0]} is False else None"
        case Earlier():
            picked = f"{v[1]} if {v[0]} is True else {v[2]} if {v[0]} is False else "
            return f"{picked}None if {_unknown(v[1:])} else min({v[1]}, {v[2]})"
        case FirstKnown():
            return f"{v[1]} if {v[0]} is None else {v[0]}"
        case Shift(unit):
            call = {"day": "add_days", "month": "months_on", "working-day": "params.add_working_days"}[unit]
            return f"None if {_unknown(v)} else {call}({v[0]}, {v[1]})"
        case MonthsBetween():
            return f"None if {_unknown(v)} else completed_months({v[0]}, {v[1]})"
        case _:
            raise CanboError(f"No scalar reading of {type(node).__name__}; resolve references first.")


def _mask(node: Expr, nodes: Mapping[Expr, int], bits: Mapping[str, int]) -> str:
    this = f"v{nodes[node]}"
    m = [f"m{nodes[arg]}" for arg in node.args]
    match node:
        case Const() | Param() | Unsettled():
            return "0"
        case Fact():
            return f"{1 << bits[node.name]} if {this} is None else 0"
        case If() | Earlier():
            c = f"v{nodes[node.args[0]]}"
            return f"0 if {this} is not None else {m[1]} if {c} is True else {m[2]} if {c} is False else {' | '.join(m)}"
        case _:
            return f"0 if {this} is not None else {' | '.join(m)}"
