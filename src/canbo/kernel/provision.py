"""Provisions and articles: what a line of law is, with its words, its kind and what it computes.

An article module is a table in the article's own order; the numbering gives the nesting: `any_of("1")`
collects the rows `1.a`, `1.b` … that follow. Every row has a citation by construction.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from .build import facts_in
from .expr import TRUE, Expr, ExprError, Ref, any_of_exprs
from .fact import Words

Kind = Literal[
    "scope", "definition", "principle", "power", "condition", "ground", "bar", "duty", "deadline", "vote", "paper",
    "effect", "entitlement", "sanction", "transition", "repeal", "declaration",
]  # fmt: skip
WORKING_DAYS, DAYS, MONTHS, YEARS = "working-day", "day", "month", "year"


@dataclass(frozen=True)
class Reading:
    """A doubtful place of the printed text: the doubt in our words, what we take it to mean, and why.

    `row` is the number in the table of readings; a contested one names the fact that settles it (`fact`).
    """

    row: int
    doubt: Words
    taken: Words
    evidence: str
    confidence: str
    alternatives: tuple[Words, ...] = ()
    fact: str | None = None


@dataclass(frozen=True)
class Term:
    """A time limit: how many of which unit, after which event, until which, and who must act."""

    count: int
    unit: str
    after: str
    until: str
    by: str
    before: bool = False
    extendable_to: int | None = None
    reading: str | None = None


@dataclass(frozen=True)
class Power:
    """Somebody *may*: who, to do what, within which time. Never a truth value."""

    who: str
    may: Words
    until: str | None = None
    recorded_as: str | None = None


@dataclass(frozen=True)
class Provision:
    """One row of an article.

    `path` is relative to the article (`1.b`); `expr` what it computes, if anything; `collects` says that the
    rows below it are alternatives ("any") or must all hold ("all"); `why` is given where there is nothing to compute.
    """

    path: str
    kind: Kind
    words: Words
    expr: Expr | None = None
    collects: Literal["any", "all"] | None = None
    readings: tuple[Reading, ...] = ()
    term: Term | None = None
    power: Power | None = None
    why: Words | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None


@dataclass(frozen=True)
class Article:
    """One article: citation `181/2026:34`, its words, the scope its rows share and the rows in printed order."""

    citation: str
    vi: str
    en: str
    rows: tuple[Provision, ...]
    scope: Expr = TRUE
    scope_from: str | None = None

    def __init__(
        self, citation: str, *, vi: str, en: str, rows: list[Provision],
        scope: Expr = TRUE, scope_from: str | None = None,
    ) -> None:  # fmt: skip
        paths = [row.path for row in rows]
        if len(set(paths)) != len(paths):
            raise ExprError(f"{citation} has two rows with one number")
        for name, value in {
            "citation": citation, "vi": vi, "en": en, "rows": tuple(rows), "scope": scope, "scope_from": scope_from,
        }.items():  # fmt: skip
            object.__setattr__(self, name, value)

    @property
    def instrument(self) -> str:
        """The instrument's number, `181/2026`."""
        return self.citation.partition(":")[0]


def _readings(reading: Reading | tuple[Reading, ...] | None) -> tuple[Reading, ...]:
    if reading is None:
        return ()
    return reading if isinstance(reading, tuple) else (reading,)


def _row(kind: Kind, path: str, expr: Expr | None, vi: str, en: str, **more: object) -> Provision:
    reading = more.pop("reading", None)
    return Provision(path, kind, Words(vi, en), expr, readings=_readings(reading), **more)  # type: ignore[arg-type]


Maybe = Reading | tuple[Reading, ...] | None


def any_of(path: str, *, vi: str, en: str, kind: Kind = "ground", reading: Maybe = None) -> Provision:
    """A list of alternatives: true when any row below it is."""
    return _row(kind, path, None, vi, en, collects="any", reading=reading)


def all_of(path: str, *, vi: str, en: str, kind: Kind = "condition", reading: Maybe = None) -> Provision:
    """A list of requirements: true when every row below it is."""
    return _row(kind, path, None, vi, en, collects="all", reading=reading)


def ground(path: str, expr: Expr, *, vi: str, en: str, unless: Expr | None = None, reading: Maybe = None) -> Provision:
    """A ground for an act; `unless` is the exception written into it."""
    return _row("ground", path, expr if unless is None else expr & ~unless, vi, en, reading=reading)


def bar(path: str, expr: Expr, *, vi: str, en: str, unless: Expr | None = None, reading: Maybe = None) -> Provision:
    """What forbids or defers an act."""
    return _row("bar", path, expr if unless is None else expr & ~unless, vi, en, reading=reading)


def condition(
    path: str, expr: Expr, *, vi: str, en: str, unless: Expr | None = None, reading: Maybe = None
) -> Provision:
    """What must hold; `unless` names a recorded act of discretion that makes up for it."""
    return _row("condition", path, expr if unless is None else expr | unless, vi, en, reading=reading)


def scope(path: str, expr: Expr | None, *, vi: str, en: str, reading: Maybe = None) -> Provision:
    """To whom or what the article applies."""
    return _row("scope", path, expr, vi, en, reading=reading)


def definition(
    path: str, expr: Expr | None = None, *, vi: str, en: str, reading: Maybe = None, why: Words | None = None
) -> Provision:
    """What a word means."""
    return _row("definition", path, expr, vi, en, reading=reading, why=why)


def effect(
    path: str, expr: Expr | None = None, *, vi: str, en: str, reading: Maybe = None, why: Words | None = None
) -> Provision:
    """What follows by law; an expression gives the day, the number or the choice that follows."""
    return _row("effect", path, expr, vi, en, reading=reading, why=why)


def entitlement(
    path: str, expr: Expr | None = None, *, vi: str, en: str, reading: Maybe = None, why: Words | None = None
) -> Provision:
    """What somebody is owed."""
    return _row("entitlement", path, expr, vi, en, reading=reading, why=why)


def duty(path: str, *, by: str, vi: str, en: str, expr: Expr | None = None, reading: Maybe = None) -> Provision:
    """What somebody must do; `by` is a key of the establishers (who acts)."""
    return _row("duty", path, expr, vi, en, reading=reading, power=Power(by, Words(vi, en)))


def power(
    path: str, *, who: str, vi: str, en: str, expr: Expr | None = None, until: str | None = None,
    recorded_as: str | None = None, reading: Maybe = None,
) -> Provision:  # fmt: skip
    """Somebody may: metadata beside a condition, never a truth value. `expr` gives the choice of who, if it depends."""
    return _row("power", path, expr, vi, en, reading=reading, power=Power(who, Words(vi, en), until, recorded_as))


def deadline(
    path: str, count: int, unit: str, *, after: str, until: str, by: str, vi: str, en: str, before: bool = False,
    extendable_to: int | None = None, settled_by: str | None = None, expr: Expr | None = None, reading: Maybe = None,
) -> Provision:  # fmt: skip
    """A time limit from event `after` to event `until`; `settled_by` names the contested reading it hangs on."""
    term = Term(count, unit, after, until, by, before, extendable_to, settled_by)
    return _row("deadline", path, expr, vi, en, reading=reading, term=term)


def vote(
    path: str, expr: Expr | None = None, *, rule: str | None = None, vi: str, en: str, reading: Maybe = None
) -> Provision:
    """A rule of voting, `rule` in `canbo tally`; the expression says whether the person comes through the vote."""
    return _row("vote", path, expr, vi, en, reading=reading, why=None if rule is None else Words(rule, rule))


def paper(path: str, expr: Expr | None = None, *, vi: str, en: str, reading: Maybe = None) -> Provision:
    """A document the law asks for; the expression says whether it is there."""
    return _row("paper", path, expr, vi, en, reading=reading)


def sanction(path: str, *, vi: str, en: str, reading: Maybe = None) -> Provision:
    """A form of discipline."""
    return _row("sanction", path, None, vi, en, reading=reading)


def transition(path: str, *, vi: str, en: str, why: Words | None = None, reading: Maybe = None) -> Provision:
    """What goes on under older law."""
    return _row("transition", path, None, vi, en, reading=reading, why=why)


def repeal(path: str, *, vi: str, en: str, reading: Maybe = None) -> Provision:
    """What ceases to have effect."""
    return _row("repeal", path, None, vi, en, reading=reading)


def principle(path: str, *, vi: str, en: str, reading: Maybe = None, why: Words | None = None) -> Provision:
    """A rule of conduct without a test."""
    return _row("principle", path, None, vi, en, reading=reading, why=why)


def declaration(path: str, *, vi: str, en: str, why_vi: str, why_en: str, reading: Maybe = None) -> Provision:
    """Nothing to compute, and why."""
    return _row("declaration", path, None, vi, en, reading=reading, why=Words(why_vi, why_en))


def ref(*targets: str, kind: Literal["bool", "int", "date", "choice"] = "bool") -> Expr:
    """Other provisions by citation, any of them; relative ones belong to the article's own instrument."""
    refs = [Ref(target, kind) for target in targets]
    return refs[0] if len(refs) == 1 else any_of_exprs(*refs)


def reads(row: Provision) -> tuple[str, ...]:
    """The names of the facts a row reads directly."""
    return tuple(fact.name for fact in facts_in(row.expr)) if row.expr is not None else ()
