"""What could be wrong in a row of law: each row with one thing changed, as a slip of the pen would change it.

A row is data built when it is imported, so that tools that change the code of functions never reach it.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from canbo.kernel.build import walk
from canbo.kernel.expr import (
    FALSE,
    TRUE,
    And,
    Arith,
    Compare,
    Const,
    Earlier,
    Expr,
    ExprError,
    FirstKnown,
    If,
    MonthsBetween,
    Not,
    OneOf,
    Or,
    Shift,
    Unsettled,
    all_of_exprs,
    any_of_exprs,
    arithmetic,
    compare,
)
from canbo.kernel.lawbook import full_citation
from canbo.kernel.provision import DAYS, MONTHS, WORKING_DAYS, YEARS, Article, Provision, Term
from canbo.kernel.rebuild import rebuilt

Change = tuple[str, Expr]
STEP = {">": ">=", ">=": ">", "<": "<=", "<=": "<"}
OTHER_UNIT = {DAYS: WORKING_DAYS, WORKING_DAYS: DAYS, MONTHS: DAYS, YEARS: MONTHS}
OTHER_SIGN = {"+": "-", "-": "+", "//": "*", "%": "//", "*": "+"}


@dataclass(frozen=True)
class Mutant:
    """An article with one thing changed: where, what, and the rows and the scope it has then."""

    place: str
    change: str
    article: Article
    rows: tuple[Provision, ...]
    scope: Expr


def mutants_of(article: Article) -> list[Mutant]:
    """Every mutant of an article: of its scope first, then row by row in printed order."""
    found = [
        Mutant(f"{article.citation} scope", change, article, article.rows, scope)
        for change, scope in changed(article.scope)
        if article.scope is not TRUE
    ]
    for at, row in enumerate(article.rows):
        place, before, after = full_citation(article, row), article.rows[:at], article.rows[at + 1 :]
        for change, new in changed_rows(row):
            found.append(Mutant(place, change, article, (*before, new, *after), article.scope))
    return found


def changed_rows(row: Provision) -> Iterator[tuple[str, Provision]]:
    """One row with one thing changed: what it computes, how it collects, its time limit."""
    if row.expr is not None:
        for change, expr in changed(row.expr):
            yield change, dataclasses.replace(row, expr=expr)
    if row.collects is not None:
        other = "any" if row.collects == "all" else "all"
        yield f"{row.collects} of the rows below -> {other} of them", dataclasses.replace(row, collects=other)  # type: ignore[arg-type]
    if row.term is not None:
        for change, term in changed_terms(row.term):
            yield change, dataclasses.replace(row, term=term)


def changed_terms(term: Term) -> Iterator[tuple[str, Term]]:
    """A time limit one shorter, one longer, in another unit, counted the other way."""
    for step in (-1, 1):
        yield f"{term.count} -> {term.count + step} {term.unit}", dataclasses.replace(term, count=term.count + step)
        if term.extendable_to is not None:
            longest = term.extendable_to + step
            yield f"extendable to {longest}", dataclasses.replace(term, extendable_to=longest)
    unit = OTHER_UNIT[term.unit]
    yield f"{term.unit} -> {unit}", dataclasses.replace(term, unit=unit)
    yield "counted the other way", dataclasses.replace(term, before=not term.before)
    if term.extendable_to is not None:
        yield "not extendable", dataclasses.replace(term, extendable_to=None)


def changed(root: Expr) -> Iterator[Change]:
    """An expression with one thing changed, each outcome once; what the builders refuse is left out."""
    seen = {root}
    for node in walk(root):
        for change, make in _steps(node):
            try:
                new = _put(root, node, make())
            except ExprError:
                continue
            if new not in seen:
                seen.add(new)
                yield change, new
    if root.type == "bool":
        for change, value in (("never", FALSE), ("always", TRUE)):
            if value not in seen:
                yield change, value
    elif isinstance(root, Const):
        for change, make in _of_constant(root):
            yield change, make()


def _put(root: Expr, old: Expr, new: Expr) -> Expr:
    done: dict[Expr, Expr] = {}
    for node in walk(root):
        done[node] = new if node is old else rebuilt(node, done)
    return done[root]


def _steps(node: Expr) -> Iterator[tuple[str, Callable[[], Expr]]]:  # noqa: C901, PLR0912 - a case a kind of node
    match node:
        case And(parts) | Or(parts):
            join, name = (any_of_exprs, "and -> or") if isinstance(node, And) else (all_of_exprs, "or -> and")
            yield name, lambda: join(*parts)
            keep = all_of_exprs if isinstance(node, And) else any_of_exprs
            for part in parts:
                yield f"dropped: {_short(part)}", lambda part=part: keep(*(p for p in parts if p is not part))  # type: ignore[misc]
        case Not(operand):
            yield f"not dropped: {_short(operand)}", lambda: operand
        case Compare(op, left, right):
            yield from _of_compare(op, left, right)
        case OneOf(operand, values):
            yield "is one of -> is none of", lambda: ~node
            for value in values if len(values) > 1 else ():
                yield f"dropped: {value}", lambda value=value: operand.isin(*(v for v in values if v != value))  # type: ignore[misc]
        case Arith(op, left, right):
            yield f"{op} -> {OTHER_SIGN[op]}", lambda: arithmetic(OTHER_SIGN[op], left, right)
        case If(condition, then, otherwise):
            yield f"branches swapped: {_short(condition)}", lambda: If(condition, otherwise, then)
            yield f"as if: {_short(condition)}", lambda: then
            yield f"as if not: {_short(condition)}", lambda: otherwise
        case FirstKnown(recorded, computed) | Earlier(_, recorded, computed):
            yield "the first alone", lambda: recorded
            yield "the second alone", lambda: computed
        case Shift(unit, start, count):
            yield f"{unit} -> {OTHER_UNIT[unit]}", lambda: Shift(OTHER_UNIT[unit], start, count)
            yield "not moved", lambda: start
        case MonthsBetween(start, end):
            yield "months the other way", lambda: MonthsBetween(end, start)
        case Unsettled(_, "bool"):
            yield "silence read as yes", lambda: TRUE
            yield "silence read as no", lambda: FALSE
    for constant in dict.fromkeys(arg for arg in node.args if isinstance(arg, Const)):
        for change, make in _of_constant(constant):
            given = {arg: arg for arg in node.args}
            yield change, lambda constant=constant, make=make, given=given: rebuilt(node, given | {constant: make()})  # type: ignore[misc]


def _of_compare(op: str, left: Expr, right: Expr) -> Iterator[tuple[str, Callable[[], Expr]]]:
    if op == "==":
        yield "is -> is not", lambda: ~Compare(op, left, right)
    elif not (left.type == "int" and any(isinstance(side, Const) for side in (left, right))):
        # Among whole numbers a step of the sign is a step of the figure, which is taken anyway.
        yield f"{op} -> {STEP[op]}", lambda: compare(STEP[op], left, right)
    if op != "==":
        yield f"{op} turned round", lambda: compare(op, right, left)


def _of_constant(constant: Const) -> Iterator[tuple[str, Callable[[], Expr]]]:
    value = constant.value
    if isinstance(value, dt.date):
        for step in (-1, 1):
            day = value + dt.timedelta(days=step)
            yield f"{value} -> {day}", lambda day=day: Const(day)  # type: ignore[misc]
    elif isinstance(value, int) and not isinstance(value, bool):
        for step in (-1, 1):
            yield f"{value} -> {value + step}", lambda step=step: Const(value + step)  # type: ignore[misc]


def _short(expr: Expr) -> str:
    from canbo.kernel.words import say

    words = say(expr, "en")
    longest = 70
    return words if len(words) <= longest else f"{words[: longest - 1]}…"
