"""Overrides: what a document that prevails declares in place of a provision, on the days it holds.

An override is data. It puts a value where the provision's own result would stand, for everybody or for those whose
facts are named; None says that the document decides and that canbo does not answer in its place.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .build import walk
from .expr import Arith, Const, Expr, If, Named, Param, Shift
from .fact import Value
from .rebuild import rebuilt

OPEN = "left to the document"
"""A parameter that nothing sets: unknown, and no fact would settle it."""


@dataclass(frozen=True)
class Override:
    """`value` stands for the result of `provision` (canonical citation) from `start` to `end`, both days included.

    `citation` names the document, in words; `where` limits it to those whose facts have one of these values. For a
    time limit the value is the count, in the unit of the provision.
    """

    provision: str
    value: Value | None
    citation: str
    start: dt.date
    author: str
    reason: str
    end: dt.date | None = None
    recorded: dt.date | None = None
    where: tuple[tuple[str, tuple[Value, ...]], ...] = ()

    def in_force(self, day: dt.date) -> bool:
        """Whether it holds on that day."""
        return self.start <= day and (self.end is None or day <= self.end)

    def concerns(self, facts: Mapping[str, Value]) -> bool | None:
        """Whether it is about these facts; None while one that it turns on is not known."""
        known = [None if facts.get(name) is None else facts[name] in values for name, values in self.where]
        if False in known:
            return False
        return None if None in known else True

    def to_json(self) -> dict[str, object]:
        """Return the override as a file of overrides writes it."""
        plain = {name: [_plain(value) for value in values] for name, values in self.where}
        return {
            "provision": self.provision,
            "value": _plain(self.value),
            "citation": self.citation,
            "from": self.start.isoformat(),
            "to": None if self.end is None else self.end.isoformat(),
            "author": self.author,
            "reason": self.reason,
            "recorded": None if self.recorded is None else self.recorded.isoformat(),
            "where": plain,
        }


def _plain(value: Value | None) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def put(
    override: Override, marker: str, *, condition: Expr | None, inner: Expr, original: Named, count: int | None
) -> Expr:
    """The expression that stands for a provision once overridden.

    `original` is the provision as printed, `inner` what earlier overrides left of it, `count` that of its time limit.
    """
    declared: Expr
    if override.value is None:
        declared = Param(OPEN, original.type)
    elif original.type == "date" and count is not None and isinstance(override.value, int):
        declared = _recounted(original.inner, count, override.value)
    else:
        declared = Const(override.value)
    return Named(marker, declared if condition is None else If(condition, declared, inner))


def rewritten(expr: Expr, wrappers: Mapping[Expr, Callable[[Expr], Expr]]) -> Expr:
    """The expression with each provision that has a wrapper put inside it; operands first."""
    done: dict[Expr, Expr] = {}
    for node in walk(expr):
        new = rebuilt(node, done)
        wrap = wrappers.get(node)
        done[node] = new if wrap is None else wrap(new)
    return done[expr]


def _recounted(inner: Expr, count: int, new: int) -> Expr:
    """A day counted with another number of days, months or working days."""
    done: dict[Expr, Expr] = {}
    for node in walk(inner):
        match node:
            case Named():
                done[node] = node  # another provision keeps its own count
            case Shift(unit, start, moved):
                done[node] = Shift(unit, done[start], _count(moved, done[moved], count, new))
            case _:
                done[node] = rebuilt(node, done)
    return done[inner]


def _count(moved: Expr, otherwise: Expr, count: int, new: int) -> Expr:
    match moved:
        case Const(value) if value in (count, -count) and not isinstance(value, bool):
            return Const(new if value == count else -new)
        case Arith("*", Const(value), Const(times)) if value in (count, -count) and isinstance(times, int):
            return Const((new if value == count else -new) * times)
        case _:
            return otherwise
