"""One person, fast: Python source generated from the tree, one statement a node, never a data frame.

A program takes the facts of one person as a mapping and the parameters of the asking, and returns for every
root its value (None is unknown) and the bit mask of the facts whose value can still change it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .build import walk
from .dates import add_months, completed_months
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
    quick = _Quick(nodes, bits, constants)
    lines = ["def run(get, params):", *(line for node in nodes for line in quick.statements(node))]
    lines.append(f"    return ({_joined(quick.known(r) for r in roots)}), ({_joined(quick.mask[r] for r in roots)})")
    lines.append("def every(get, params):")
    lines += [f"    v{i} = {_value(node, nodes, constants)}" for node, i in nodes.items()]
    lines.append(f"    return ({_joined(f'v{i}' for i in nodes.values())})")
    source = "\n".join(lines)
    exec(compile(source, "<law>", "exec"), constants)  # noqa: S102 - our own generated source, no user text in it
    return Program(tuple(roots), tuple(nodes), names, source, constants["run"], constants["every"])


def _joined(names: Iterable[str]) -> str:
    return "".join(f"{name}, " for name in names)


class _Quick:
    """Writes the statements of `run`: constants and arithmetic in place, names for what needs no statement.

    `value` and `mask` give the text that stands for a node; a node that is unknown exactly when its one open
    operand is shares that operand's mask.
    """

    def __init__(self, nodes: Mapping[Expr, int], bits: Mapping[str, int], constants: dict[str, Any]) -> None:
        self.nodes, self.bits, self.constants = nodes, bits, constants
        self.value: dict[Expr, str] = {}
        self.mask: dict[Expr, str] = {}
        self.guard: dict[Expr, tuple[str, ...]] = {}

    def statements(self, node: Expr) -> Iterator[str]:
        """The lines that compute a node, operands first; fills its value, mask and what must be known for it."""
        number = self.nodes[node]
        v = [self.value[arg] for arg in node.args]
        m = [self.mask[arg] for arg in node.args]
        match node:
            case Const(value):
                self.value[node] = repr(value) if isinstance(value, (bool, int, str)) else f"c{number}"
                self.constants[f"c{number}"] = value
                self.mask[node], self.guard[node] = "0", ()
                return
            case Unsettled():
                self.value[node], self.mask[node], self.guard[node] = "None", "0", ("None",)
                return
            case Named():
                self.value[node], self.mask[node], self.guard[node] = v[0], m[0], self.guard[node.args[0]]
                return
            case Arith(op):
                self.guard[node] = self._guards(node)
                self.value[node] = f"({v[0]} {op} {v[1]})"
                self.mask[node] = self._union(m)
                return
        yield f"    v{number} = {self._formula(node, v)}"
        yield from self._mask(node, number, m)
        self.value[node], self.guard[node] = f"v{number}", (f"v{number}",)

    def _guards(self, node: Expr) -> tuple[str, ...]:
        return tuple(dict.fromkeys(guard for arg in node.args for guard in self.guard[arg]))

    def known(self, node: Expr) -> str:
        """The value of an operand, None-safe: arithmetic written in place needs its own guard."""
        inner = node
        while isinstance(inner, Named):
            inner = inner.inner
        if not isinstance(inner, Arith) or not self.guard[node]:
            return self.value[node]
        return f"(None if {_unknown(self.guard[node])} else {self.value[node]})"

    def _formula(self, node: Expr, v: list[str]) -> str:
        if isinstance(node, (Compare, Shift, MonthsBetween)):
            text = _strict(node, v)
            guards = self._guards(node)
            return f"None if {_unknown(guards)} else {text}" if guards else text
        v = [self.known(arg) for arg in node.args]
        return _value_of(node, v, self.nodes[node], self.constants)

    def _mask(self, node: Expr, number: int, m: list[str]) -> Iterator[str]:
        this = f"v{number}"
        match node:
            case Fact(spec) if spec.is_act:
                self.mask[node] = "0"
                return
            case Fact():
                yield f"    m{number} = {1 << self.bits[node.name]} if {this} is None else 0"
            case Param():
                self.mask[node] = "0"
                return
            case Not() | OneOf():
                self.mask[node] = m[0]
                return
            case Compare() | Shift() | MonthsBetween():
                self.mask[node] = self._union(m)
                return
            case If() | Earlier():
                c = self.value[node.args[0]]
                branch = f"{m[1]} if {c} is True else {m[2]} if {c} is False else {' | '.join(m)}"
                yield f"    m{number} = 0 if {this} is not None else {branch}"
            case _:
                yield f"    m{number} = 0 if {this} is not None else {self._union(m)}"
        self.mask[node] = f"m{number}"

    def _union(self, masks: list[str]) -> str:
        parts = [mask for mask in dict.fromkeys(masks) if mask != "0"]
        return f"({' | '.join(parts)})" if len(parts) > 1 else parts[0] if parts else "0"


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


def _unknown(operands: Sequence[str]) -> str:
    return " or ".join(f"{name} is None" for name in operands)


def _strict(node: Expr, v: list[str]) -> str:
    """The text of a node that is unknown exactly when an operand is."""
    match node:
        case Compare(op) | Arith(op):
            return f"{v[0]} {op} {v[1]}"
        case Shift(unit):
            call = {"day": "add_days", "month": "months_on", "working-day": "params.add_working_days"}[unit]
            return f"{call}({v[0]}, {v[1]})"
        case _:
            return f"completed_months({v[0]}, {v[1]})"


def _value(node: Expr, nodes: Mapping[Expr, int], constants: dict[str, Any]) -> str:
    v = [f"v{nodes[arg]}" for arg in node.args]
    if isinstance(node, (Compare, Arith, Shift, MonthsBetween)):
        return f"None if {_unknown(v)} else {_strict(node, v)}"
    return _value_of(node, v, nodes[node], constants)


def _value_of(node: Expr, v: list[str], number: int, constants: dict[str, Any]) -> str:
    match node:
        case Const(value):
            constants[f"c{number}"] = value
            return f"c{number}"
        case Fact(spec):
            return f"get({spec.name!r}) or False" if spec.is_act else f"get({spec.name!r})"
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
        case OneOf(_, values):
            return f"None if {v[0]} is None else {v[0]} in {values!r}"
        case If():
            return f"{v[1]} if {v[0]} is True or {v[1]} == {v[2]} else {v[2]} if {v[0]} is False else None"
        case Earlier():
            picked = f"{v[1]} if {v[0]} is True else {v[2]} if {v[0]} is False else "
            return f"{picked}None if {_unknown(v[1:])} else min({v[1]}, {v[2]})"
        case FirstKnown():
            return f"{v[1]} if {v[0]} is None else {v[0]}"
        case _:
            raise CanboError(f"No scalar reading of {type(node).__name__}; resolve references first.")
