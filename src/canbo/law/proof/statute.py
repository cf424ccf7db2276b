"""Everything that is proved about the statute, in one order: as it is read here, then place by place as printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from canbo.kernel.build import walk
from canbo.kernel.expr import Named
from canbo.kernel.proof.solver import LOCK, z3
from canbo.kernel.question import QuestionBook
from canbo.law.book import lawbook, questions

from .chain import chain
from .conflicts import clashes, contradictions, overlaps
from .dead import Dead, dead, told
from .finding import Finding, Note
from .gaps import gaps
from .ground import Asked, Session
from .printed import PLACES, Place, as_printed
from .thresholds import inverted, thresholds, unasked


@dataclass(frozen=True)
class Report:
    """What was found on a day, and what was not asked."""

    on: dt.date
    findings: tuple[Finding, ...]
    notes: tuple[Note, ...]


def prove(on: dt.date, question: str | None = None) -> Report:
    """Find what lawful facts can show of the law in force on a day; of one question, if it is named.

    Raises ProofError without the extra `proof`, CanboError for a question that does not exist.
    """
    z3()
    if question is not None:
        questions().get(question)
    with LOCK:
        session = Session(lawbook(), questions(), on)
        if question is not None:
            session.asked = [one for one in session.asked if one.question.name == question]
        gone = list(dead(session))
        found = [*_read(session, gone, whole=question is None)]
        for place in PLACES:
            added = _printed(place, on, question, {row.citation for row in gone if row.under is None})
            found += [replace(one, printed=place.printed) for one in added if _is_new(one, found, place)]
        return Report(on, tuple(found), tuple(unasked(session)))


def _read(session: Session, gone: list[Dead], *, whole: bool) -> Iterator[Finding]:
    yield from gaps(session, rows=whole)
    yield from overlaps(session)
    yield from contradictions(session)
    yield from told(gone)
    yield from thresholds(session)
    if whole:
        yield from inverted(session)
        yield from chain(session)


def _printed(place: Place, on: dt.date, question: str | None, known: set[str]) -> Iterator[Finding]:
    """What the print adds, in the questions and rows it touches."""
    book = as_printed(place)
    session = Session(book, QuestionBook.of(book, tuple(questions().questions.values())), on, place.silent)
    if question is not None:
        session.asked = [one for one in session.asked if one.question.name == question]
    touched = [one for one in session.asked if _touches(one, place)]
    if place.silent:
        yield from gaps(session, rows=question is None, only=place.silent)
    if question is None:
        yield from inverted(session, list(place.rows))
        yield from clashes(session, place.act, place.rules)
    yield from overlaps(session, touched)
    yield from contradictions(session, touched)
    yield from told(row for row in dead(session, touched, readings=False) if row.citation not in known)


def _is_new(one: Finding, found: list[Finding], place: Place) -> bool:
    """What the law as read here does not show, or shows otherwise of a provision that the print changes."""
    same = [other for other in found if other.key == one.key]
    return not same or (bool(set(one.citations) & set(place.rows)) and same[0].witness != one.witness)


def _touches(one: Asked, place: Place) -> bool:
    return any(isinstance(node, Named) and node.citation in place.rows for node in walk(one.compiled.expr))
