"""Dead provisions: rows that can never be so, or whose truth never changes an answer; at all, or under a reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from canbo.kernel.expr import Named
from canbo.kernel.fact import Words
from canbo.kernel.proof.encode import Symbol, conjoined, disjoined, negated
from canbo.kernel.proof.solver import z3

from .finding import Finding, cited
from .ground import Asked, Session, chosen


@dataclass(frozen=True)
class Dead:
    """One dead row: of which question, whether it can `never` be so, and under which choice of a reading, if any."""

    one: Asked
    citation: str
    never: bool
    under: tuple[str, str] | None


def dead(session: Session, wanted: list[Asked] | None = None, *, readings: bool = True) -> Iterator[Dead]:
    """Dead rows of each question; with `readings` also those dead only under one choice of a contested one."""
    for one in session.asked if wanted is None else wanted:
        if one.plain and _tested(session, one):
            yield from _Question(session, one).dead(readings=readings)


def told(rows: Iterable[Dead]) -> Iterator[Finding]:
    """One finding for all rows of a question that are dead alike."""
    alike: dict[tuple[str, bool, tuple[str, str] | None], list[Dead]] = {}
    for row in rows:
        alike.setdefault((row.one.subject, row.never, row.under), []).append(row)
    for (subject, never, under), together in alike.items():
        citations = tuple(row.citation for row in together)
        words = _words(together[0].one.question.words, citations, under, never=never)
        yield Finding("dead", subject, citations, words, {} if under is None else dict([under]))


def _words(asked: Words, citations: tuple[str, ...], under: tuple[str, str] | None, *, never: bool) -> Words:
    reading = Words("", "") if under is None else chosen(*under)
    vi = "không bao giờ xảy ra được" if never else "không bao giờ làm thay đổi câu trả lời"
    en = "can never be so" if never else "never change the answer"
    which = {lang: "; ".join(cited(citation, lang) for citation in citations) for lang in ("vi", "en")}
    under_vi = f", nếu chọn cách đọc “{reading.vi}”" if under else ""
    under_en = f", under the reading “{reading.en}”" if under else ""
    return Words(f"“{asked.vi}”: {vi}{under_vi}: {which['vi']}.", f"“{asked.en}”: {en}{under_en}: {which['en']}.")


def _tested(session: Session, one: Asked) -> dict[Named, bool]:
    """The rows that a test can find dead, each with the truth that takes it out of the law.

    A ground or bar is taken out by no, a condition by yes; rows of other kinds say what follows and are no test.
    """
    out = {}
    for row in one.rows:
        kind = session.kind(row.citation)
        if kind in ("ground", "bar", "condition"):
            out[row] = kind == "condition"
    return out


class _Question:
    """One question told twice over the same facts: as it stands, and with any row taken out."""

    def __init__(self, session: Session, one: Asked) -> None:
        self.one = one
        m = z3()
        self.neutral = _tested(session, one)
        self.switches: dict[Named, Any] = {row: m.Bool(f"switch {place}") for place, row in enumerate(self.neutral)}
        self.off = {row: m.Not(switch) for row, switch in self.switches.items()}
        stands = session.world(one.on)
        forced = session.world(
            one.on,
            forced={row: (switch, self.neutral[row]) for row, switch in self.switches.items()},
            names=stands.encoder.names,
        )
        self.encoder = stands.encoder
        scope, answer = stands.told(one.compiled.scope, one.compiled.root)
        other = forced.told(one.compiled.root)[0]
        self.rows = dict(zip(self.neutral, stands.told(*self.neutral), strict=True))
        self.solver = m.Solver()
        # Both tellings name the same facts, so that they are about the same person.
        self.solver.add(*stands.laws(), *forced.laws(), *([] if scope.yes is True else [scope.yes]))
        self.differ = m.Bool("differ")
        self.solver.add(self.differ == differing(answer, other))

    def dead(self, *, readings: bool) -> Iterator[Dead]:
        """Rows dead at all, then rows dead under a choice."""
        gone = [row for row in self.rows if self._dead(row)]
        yield from (Dead(self.one, row.citation, self._never(row), None) for row in gone)
        told: set[tuple[str, str]] = set()
        for reading, choice in self.one.readings() if readings else ():
            if reading.name not in self.encoder.facts:
                continue
            so = self.encoder.facts[reading.name][1].value == self.encoder.place(choice)
            for row in self.rows:
                if row not in gone and (row.citation, choice) not in told and self._dead(row, so):
                    told.add((row.citation, choice))
                    yield Dead(self.one, row.citation, self._never(row, so), (reading.name, choice))

    def _dead(self, row: Named, *so: Any) -> bool:
        return self._never(row, *so) or self._idle(row, *so)

    def _never(self, row: Named, *so: Any) -> bool:
        true = self.rows[row].yes
        return true is False or (true is not True and self._cannot(*so, true))

    def _idle(self, row: Named, *so: Any) -> bool:
        """Whether the answer is always what it would be without the row."""
        switched = [self.switches[row], *(off for other, off in self.off.items() if other is not row)]
        return self._cannot(*switched, *so, self.differ)

    def _cannot(self, *assumed: Any) -> bool:
        return bool(self.solver.check(*assumed) == z3().unsat)


def differing(a: Symbol, b: Symbol) -> Any:
    """Whether two answers differ: one is known and the other not, or both are and are not the same."""
    both = conjoined(a.known, b.known)
    one = disjoined(conjoined(a.known, negated(b.known)), conjoined(b.known, negated(a.known)))
    same = a.value is b.value if isinstance(a.value, bool) and isinstance(b.value, bool) else a.value == b.value
    return disjoined(one, conjoined(both, negated(same)))
