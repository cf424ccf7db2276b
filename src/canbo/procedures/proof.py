"""Procedures under the law they ask: where a case can stand still, and acts that nobody's facts allow (extra `proof`).

Only what the law answers is looked at (needs named after a question); earlier acts and time limits are explored in the
tests. The facts are those of one person whom the case is about, with the facts that opening it states.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from canbo.kernel.citation import Citation
from canbo.kernel.expr import Fact
from canbo.kernel.fact import Value, Words
from canbo.kernel.proof.encode import Symbol, conjoined, disjoined, negated
from canbo.kernel.proof.solver import LOCK, z3
from canbo.law.book import lawbook, questions
from canbo.law.facts import BOOK
from canbo.law.proof.finding import Finding
from canbo.law.proof.ground import Asked, Session, World, order
from canbo.law.proof.statute import Report, prove

from .book import PROCEDURES
from .state import CaseState, Surroundings
from .table import PERSON, Act, Need, Procedure

GIVING_UP = frozenset({"lapse", "end"})
"""Acts that end a case undecided: who can do nothing else has no way on."""


def prove_all(on: dt.date, name: str | None = None) -> Report:
    """The statute and the procedures; `name` is a question or a procedure. Raises ProofError, CanboError."""
    wanted = [PROCEDURES[name]] if name in PROCEDURES else [] if name else list(PROCEDURES.values())
    if name in PROCEDURES:
        z3()
        report = Report(on, (), ())
    else:
        report = prove(on, name)
    with LOCK:
        session = Session(lawbook(), questions(), on)
        found = tuple(finding for procedure in wanted for finding in _procedure(session, procedure))
    return replace(report, findings=(*report.findings, *found))


def _procedure(session: Session, procedure: Procedure) -> Iterator[Finding]:
    asked = {one.question.name: one for one in session.asked if one.compiled.variant.instrument == procedure.instrument}
    for act in procedure.acts:
        law = _Law(session, procedure, asked)
        allowed = law.allows(act)
        if allowed is not True and law.world.least(allowed) is None:
            yield Finding(
                "dead",
                procedure.key,
                act.provisions,
                Words(
                    f"{procedure.words.vi}: việc “{act.words.vi}” không bao giờ làm được, với bất kỳ ai.",
                    f"{procedure.words.en}: “{act.words.en}” can never be done, whoever the case is about.",
                ),
            )
    for state in procedure.states:
        if not state.final:
            yield from _stuck(session, procedure, asked, state.key)


def _stuck(session: Session, procedure: Procedure, asked: dict[str, Asked], state: str) -> Iterator[Finding]:
    """Lawful facts with which nobody but the person can take the case on from here."""
    acts = [act for act in procedure.acts if _leads_on(act, state)]
    law = _Law(session, procedure, asked)
    # Who is told no can wait or go another way; who is told nothing cannot.
    blocked = conjoined(*(negated(law.allows(act)) for act in acts), law.silent(acts))
    if not acts or blocked is False:
        return
    witness = law.world.least(blocked)
    if witness is not None:
        words = procedure.state(state).words
        names = Words(", ".join(f"“{act.words.vi}”" for act in acts), ", ".join(f"“{act.words.en}”" for act in acts))
        yield Finding(
            "gap",
            procedure.key,
            tuple(dict.fromkeys(citation for act in acts for citation in act.provisions if _is_cited(citation))),
            Words(
                f"{procedure.words.vi}, bước “{words.vi}”: luật không trả lời, nên không làm được {names.vi}.",
                f"{procedure.words.en}, at “{words.en}”: the law gives no answer, so nobody can go on: {names.en}.",
            ),
            order(witness.facts),
        )


def _leads_on(act: Act, state: str) -> bool:
    ways = act.key not in GIVING_UP and any(target != state for target in act.targets)
    return ways and state in act.from_ and act.by != (PERSON,)


def _is_cited(citation: str) -> bool:
    return bool(Citation.parse(citation).parts)


class _Law:
    """What the law answers in one case: the facts that opening it states hold."""

    def __init__(self, session: Session, procedure: Procedure, asked: dict[str, Asked]) -> None:
        self.asked = asked
        self.world: World = session.world()
        for name, value in procedure.opening_facts.items():
            if name in BOOK.by_name:
                fixed = self.world.encoder.constant(value)
                self.world.encoder.given = {**self.world.encoder.given, Fact(BOOK.get(name)): fixed}

    def allows(self, act: Act) -> Any:
        """The condition under which the law's answers let an act be done."""
        return conjoined(*(self._met(need) for need in act.needs if need.key in self.asked))

    def silent(self, acts: list[Act]) -> Any:
        """The condition under which the law gives no answer that one of these acts needs."""
        asked = [self.asked[need.key] for act in acts for need in act.needs if need.key in self.asked]
        return disjoined(*(negated(self._told(one)[0]) for one in asked if one.plain))

    def _told(self, one: Asked) -> tuple[Any, Symbol]:
        """Whether a question has an answer, and the answer; who is out of the scope of a verdict is answered no."""
        within, root = self.world.told(one.compiled.scope, one.compiled.root)
        known = conjoined(within.yes, root.known)
        return (disjoined(known, within.no) if one.question.answer == "verdict" else known), root

    def _met(self, need: Need) -> Any:
        one = self.asked[need.key]
        if not one.plain:
            return True
        known, root = self._told(one)
        ways = [conjoined(known, self._is(root, value)) for value in _values(one) if _fits(need, value)]
        return disjoined(*ways, *([negated(known)] if _fits(need, None) else []))

    def _is(self, root: Symbol, value: Value) -> Any:
        if isinstance(value, str):
            return root.value == self.world.encoder.place(value)
        return root.value if value else negated(root.value)


def _values(one: Asked) -> list[Value]:
    return [True, False] if one.question.answer == "verdict" else [name for name, _ in one.question.choices]


def _fits(need: Need, value: object) -> bool:
    """Whether this answer of the law (None: no answer) meets the need."""
    around = Surroundings(dt.date.min, frozenset(), answers={need.key: value})
    return need.missing(CaseState("", "", ()), around) is None
