"""Build a tree again with some of its parts replaced; the builders simplify as they did the first time."""

from __future__ import annotations

from collections.abc import Mapping

from .build import walk
from .expr import (
    TRUE,
    And,
    Arith,
    Compare,
    Earlier,
    Expr,
    FirstKnown,
    If,
    MonthsBetween,
    Named,
    Not,
    OneOf,
    Or,
    Shift,
    all_of_exprs,
    any_of_exprs,
    arithmetic,
    compare,
)


def rebuilt(node: Expr, done: Mapping[Expr, Expr]) -> Expr:
    """The node over the replacements of its operands; a leaf is itself."""
    match node:
        case And():
            return all_of_exprs(*(done[arg] for arg in node.args))
        case Or():
            return any_of_exprs(*(done[arg] for arg in node.args))
        case Not(operand):
            return ~done[operand]
        case Compare(op, left, right):
            return compare(op, done[left], done[right])
        case Arith(op, left, right):
            return arithmetic(op, done[left], done[right])
        case OneOf(operand, values):
            return done[operand].isin(*values)
        case If(condition, then, otherwise):
            return If(done[condition], done[then], done[otherwise])
        case Earlier(condition, then, otherwise):
            return Earlier(done[condition], done[then], done[otherwise])
        case FirstKnown(recorded, computed):
            return FirstKnown(done[recorded], done[computed])
        case Shift(unit, start, count):
            return Shift(unit, done[start], done[count])
        case MonthsBetween(start, end):
            return MonthsBetween(done[start], done[end])
        case Named(citation, inner):
            return Named(citation, done[inner])
        case _:
            return node


def supposing(expr: Expr, given: Expr) -> Expr:
    """What an expression says to those for whom `given` holds: each part of `given` in it is taken as true.

    Only for use beside `given` itself, as in a question that is put within its scope.
    """
    parts = dict.fromkeys((given, *(given.args if isinstance(given, And) else ())), TRUE)
    done: dict[Expr, Expr] = {}
    for node in walk(expr):
        done[node] = parts[node] if node in parts else rebuilt(node, done)
    return done[expr]
