"""Why: the provisions that carry an answer, found by walking only what mattered.

A conjunction that is true rests on all its parts, a false one on its false parts, an unknown one on its
unknown parts; a disjunction the other way round; an if-then-else on its condition and the branch taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .build import walk
from .expr import And, Arith, Compare, Earlier, Expr, Fact, FirstKnown, If, MonthsBetween, Named, Or, Shift, Unsettled


@dataclass(frozen=True, eq=False)
class Step:
    """One provision that carried the answer, its value, and the facts it read itself."""

    citation: str
    value: Any
    node: Expr
    facts: tuple[Fact, ...]
    silent: bool = False


def relevant_args(node: Expr, values: Mapping[Expr, Any]) -> tuple[Expr, ...]:
    """The operands on which the node's value rests."""
    value = values[node]
    match node:
        case And():
            return node.args if value is True else _telling(a for a in node.args if values[a] is value)
        case Or():
            return node.args if value is False else _telling(a for a in node.args if values[a] is value)
        case If() | Earlier():
            condition, then, otherwise = node.args
            if values[condition] is None:
                return (then, otherwise) if value is not None and isinstance(node, If) else _telling(node.args)
            return (condition, then if values[condition] else otherwise)
        case FirstKnown(recorded, computed):
            return (recorded,) if values[recorded] is not None else (computed, recorded)
        case _:
            return node.args


def _telling(args: Iterable[Expr]) -> tuple[Expr, ...]:
    """Without the silence of the law, while something else is open that would have to be known first."""
    known = tuple(args)
    return tuple(a for a in known if not isinstance(a, Unsettled)) or known


def trail(root: Expr, values: Mapping[Expr, Any]) -> list[Step]:
    """The deepest provisions on which the root's value rests, in printed order."""
    steps: dict[Expr, Step] = {}
    _collect(root, values, steps, set())
    return [steps[node] for node in walk(root) if node in steps]


def _collect(node: Expr, values: Mapping[Expr, Any], steps: dict[Expr, Step], done: set[Expr]) -> bool:
    """Add the steps below a node; tell whether any provision was met."""
    if node in done:
        return True
    if isinstance(node, Unsettled):
        steps[node] = Step(node.citation, None, node, (), silent=True)
        return True
    met = False
    for arg in relevant_args(node, values):
        met = _collect(arg, values, steps, done) or met
    if isinstance(node, Named):
        done.add(node)
        own = tuple(dict.fromkeys(_own_facts(node.inner, values)))
        if own or not met or reckons(node):
            steps[node] = Step(node.citation, values[node], node, own)
        return True
    return met


def reckons(node: Expr) -> bool:
    """Whether a provision itself reckons or weighs a number or a day, be it from other provisions only."""
    return isinstance(node, Named) and node.type != "bool" and _reckoning(node.inner)


def _reckoning(node: Expr) -> bool:
    if isinstance(node, Named):
        return False
    return isinstance(node, (Arith, Compare, Shift, MonthsBetween)) or any(_reckoning(arg) for arg in node.args)


def _own_facts(node: Expr, values: Mapping[Expr, Any]) -> Iterator[Fact]:
    """The facts that mattered in a provision itself, not in the provisions it refers to."""
    if isinstance(node, Fact):
        yield node
    elif not isinstance(node, Named):
        for arg in relevant_args(node, values):
            yield from _own_facts(arg, values)
