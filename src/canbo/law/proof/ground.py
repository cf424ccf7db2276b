"""What all proofs share: the day, the parameters, the lawful facts, and questions as formulas."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from canbo.kernel.build import facts_in, walk
from canbo.kernel.expr import And, Expr, Fact, Named, Or
from canbo.kernel.fact import Value, Words
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.proof import Encoder, Symbol, Witness, least, variables
from canbo.kernel.question import CompiledVariant, Question, QuestionBook
from canbo.kernel.scalar import Parameters
from canbo.law.ask import CALENDAR, WorkingDays
from canbo.law.facts import BOOK
from canbo.law.facts.constraints import CONSTRAINTS
from canbo.law.parameters import values_on

RULES = tuple(constraint.rule for constraint in CONSTRAINTS)


def parameters_on(day: dt.date) -> Parameters:
    """What is fixed on a day."""
    return Parameters(values_on(day), WorkingDays(CALENDAR, None))


@dataclass
class World:
    """An encoder with what it has been told; `suffix` keeps a second world apart from the first."""

    encoder: Encoder

    @classmethod
    def on(cls, day: dt.date, **more: Any) -> World:
        """A world of lawful facts on a day."""
        return cls(Encoder(parameters_on(day), **more))

    def told(self, *exprs: Expr) -> list[Symbol]:
        """The symbols of expressions."""
        return [self.encoder.encode(expr) for expr in exprs]

    def laws(self) -> list[Any]:
        """What holds of lawful facts."""
        return self.encoder.laws(RULES)

    def least(self, claim: Any) -> Witness | None:
        """The smallest world in which a claim is so."""
        return least(self.laws(), claim, variables(self.encoder), self.encoder.names)


@dataclass(frozen=True)
class Asked:
    """One question under one body of law, on a day on which that body answers."""

    compiled: CompiledVariant
    on: dt.date

    @property
    def question(self) -> Question:
        """The question."""
        return self.compiled.question

    @property
    def subject(self) -> str:
        """The question's name, with the instrument where several answer it."""
        several = len(self.question.variants) > 1
        return f"{self.question.name} ({self.compiled.variant.instrument})" if several else self.question.name

    @property
    def plain(self) -> bool:
        """Whether the answer is a yes or no, or a choice; days and numbers are reckoned, not tested."""
        return self.question.answer in ("verdict", "choice")

    @property
    def rows(self) -> tuple[Named, ...]:
        """The provisions of yes or no it is made of, without those that only say to whom the law applies."""
        scope = self.compiled.scope_provisions
        found = (node for node in walk(self.compiled.expr) if isinstance(node, Named) and node.type == "bool")
        return tuple(node for node in found if node not in scope)

    @property
    def scope_facts(self) -> frozenset[str]:
        """The facts that only say to whom the law applies."""
        return frozenset(fact.name for fact in facts_in(self.compiled.scope))

    def readings(self) -> Iterator[tuple[Fact, str]]:
        """Every contested reading it rests on, choice by choice."""
        for fact in facts_in(self.compiled.root):
            if fact.spec.is_reading:
                for choice in fact.spec.choice_names:
                    yield fact, choice


def asked(book: QuestionBook, on: dt.date) -> list[Asked]:
    """Every question under every body of law; one no longer in force is asked on its last day."""
    found = []
    for question in book.questions.values():
        for variant in question.variants:
            day = on if variant.in_force(on) else variant.valid_to or variant.valid_from or on
            found.append(Asked(book.compiled(question, variant), day))
    return found


def leaves(expr: Expr) -> list[Named]:
    """The single provisions of a list: where a row only collects others, those."""
    if isinstance(expr, (Or, And)):
        return [leaf for arg in expr.args for leaf in leaves(arg)]
    if not isinstance(expr, Named):
        return []
    inner = expr.inner
    if isinstance(inner, Named):
        return leaves(inner)
    if isinstance(inner, Or) and all(isinstance(arg, Named) for arg in inner.args):
        return [leaf for arg in inner.args for leaf in leaves(arg)]
    return [expr]


def shares(a: Expr, b: Expr, apart: frozenset[str] = frozenset()) -> bool:
    """Whether two provisions turn on a same fact; readings and scope (`apart`) do not count."""
    names = [{f.name for f in facts_in(expr) if not f.spec.is_reading} - apart for expr in (a, b)]
    return bool(names[0] & names[1])


def refers(a: Expr, b: Named) -> bool:
    """Whether a provision is built on another by reference."""
    return any(isinstance(node, Named) and node.citation == b.citation for node in walk(a))


def chosen(name: str, choice: str) -> Words:
    """A contested reading and its choice in words."""
    spec = BOOK.get(name)
    words = spec.choice_words(choice)
    return Words(f"{spec.vi}: {words.vi}", f"{spec.en}: {words.en}")


def order(witness: Mapping[str, Value | None]) -> dict[str, Value | None]:
    """The facts of a witness, readings last."""
    named = sorted(witness, key=lambda label: label.partition("@")[0].startswith("reading_"))
    return {label: witness[label] for label in named}


@dataclass
class Session:
    """The law a proof is about and the day."""

    book: Lawbook
    questions: QuestionBook
    on: dt.date
    silent: tuple[str, ...] = ()
    asked: list[Asked] = field(init=False)
    kinds: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = {citation: self.book.find(citation)[1].kind for citation in self.book.citations}
        self.asked = asked(self.questions, self.on)

    def kind(self, citation: str) -> str:
        """The kind of a row; empty where the citation only says to whom the law applies."""
        return self.kinds.get(citation, "")

    def world(self, day: dt.date | None = None, **more: Any) -> World:
        """A fresh world; readings that only fill a silence are silent where they are to be."""
        given = {Fact(BOOK.get(name)): Symbol(known=False, value=-1) for name in self.silent}
        more["given"] = {**given, **more.get("given", {})}
        return World.on(day or self.on, **more)
