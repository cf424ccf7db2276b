"""Gaps: lawful facts, all known, for which the law gives no answer."""

from __future__ import annotations

from collections.abc import Iterator

from canbo.kernel.build import walk
from canbo.kernel.expr import Expr, Fact, Unsettled
from canbo.kernel.fact import Words
from canbo.kernel.proof import Symbol
from canbo.kernel.proof.encode import conjoined, negated
from canbo.kernel.proof.solver import z3

from .finding import Finding, cited
from .ground import Session, World, order


def gaps(session: Session, *, rows: bool = True, only: tuple[str, ...] = ()) -> Iterator[Finding]:
    """Silences that lawful facts can meet, each once: in the first question it leaves open, else in the first row.

    Without `rows` only questions are looked at. `only` names the readings whose silence is wanted.
    """
    met: set[str] = set()
    for one in session.asked:
        root, scope = one.compiled.root, one.compiled.scope
        for silence in _wanted(session, root, only):
            place = _place(session, silence)
            if place in met:
                continue
            world = _filled(session, silence, root)
            within, answer = world.told(scope, root)
            witness = world.least(conjoined(within.yes, negated(answer.known)))
            if witness is not None:
                met.add(place)
                yield Finding("gap", one.subject, (place,), _words(place, one.question.words), order(witness.facts))
    for citation in session.book.citations if rows else ():
        expr = session.book.resolve(citation)
        if expr is None:
            continue
        for silence in _wanted(session, expr, only):
            place = _place(session, silence)
            if place in met:
                continue
            world = _filled(session, silence, expr)
            witness = world.least(negated(world.told(expr)[0].known))
            if witness is not None:
                met.add(place)
                row = session.book.find(citation)[1]
                yield Finding("gap", citation, (place,), _words(place, row.words), order(witness.facts))


def _silences(session: Session, root: Expr) -> list[Expr]:
    """Where the law is silent: what was encoded so, and readings that only fill a silence."""
    return [
        node
        for node in walk(root)
        if isinstance(node, Unsettled) or (isinstance(node, Fact) and node.name in session.silent)
    ]


def _wanted(session: Session, root: Expr, only: tuple[str, ...]) -> list[Expr]:
    found = _silences(session, root)
    return [node for node in found if isinstance(node, Fact) and node.name in only] if only else found


def _place(session: Session, silence: Expr) -> str:
    """The provision that is silent: for a reading the first row that is written with it."""
    if isinstance(silence, Unsettled):
        return silence.citation
    for citation in session.book.citations:
        expr = session.book.find(citation)[1].expr
        if expr is not None and any(node is silence for node in walk(expr)):
            return citation
    return session.book.citations[0]  # not met: whatever a question reads stands in a row, or in no row at all


def _filled(session: Session, silence: Expr, root: Expr) -> World:
    """All other silences are filled somehow, so that what is unknown is unknown through this one."""
    m = z3()
    return session.world(
        given={
            node: Symbol(known=True, value=m.FreshBool() if node.type == "bool" else m.FreshInt())
            for node in _silences(session, root)
            if node is not silence
        }
    )


def _words(place: str, asked: Words) -> Words:
    return Words(
        f"{cited(place, 'vi')} không nói gì cho trường hợp này: “{asked.vi}” không có câu trả lời.",
        f"{cited(place, 'en')} says nothing for this case: “{asked.en}” has no answer.",
    )
