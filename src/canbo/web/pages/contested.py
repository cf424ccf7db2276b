"""The contested places of the law: the doubt, the choices with what each changes, and how they are read here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from canbo.kernel.build import facts_in, walk
from canbo.kernel.citation import Citation
from canbo.kernel.expr import Expr, Named
from canbo.kernel.fact import FactSpec, Words
from canbo.kernel.provision import Reading
from canbo.kernel.question import Question
from canbo.kernel.votes import RULES
from canbo.kernel.votes.count import COLLECTIVE_BASE, NOBODY_PASSES, QUORUM
from canbo.law.book import lawbook, questions
from canbo.law.catalogue import fact_list
from canbo.law.facts import BOOK
from canbo.law.library import all_readings, rows
from canbo.law.units import printed_place
from canbo.registry.models import ReadingSetting
from canbo.web.language import say
from canbo.web.pages.law_rows import every_choice
from canbo.web.pages.sentences import Piece, pieces, under

OWN_ROWS = 122
"""From this row on the readings were added here; the rows before are those of the table of readings."""

ADDED = "added_to_ten"
"""The choice of reading_15_days under which the extension comes on top of the first limit."""

VOTES = {
    "appointment-step-1": Words("bổ nhiệm, bước 1", "appointment, step 1"),
    "appointment-step-2": Words("bổ nhiệm, bước 2", "appointment, step 2"),
    "appointment-step-3": Words("bổ nhiệm, bước 3", "appointment, step 3"),
    "appointment-step-4": Words("bổ nhiệm, bước 4", "appointment, step 4"),
    "reappointment-key": Words("bổ nhiệm lại, hội nghị cán bộ chủ chốt", "reappointment, key-cadre conference"),
    "reappointment-collective": Words("bổ nhiệm lại, tập thể lãnh đạo", "reappointment, leadership collective"),
    "extension": Words("kéo dài thời gian giữ chức vụ", "extension of time in office"),
}


@dataclass(frozen=True)
class Vote:
    """A vote that is counted differently under the choices of a reading."""

    name: str
    words: Words
    citation: str


@dataclass(frozen=True)
class Effect:
    """Provisions, and what they all come to under one choice."""

    citations: tuple[str, ...]
    pieces: tuple[Piece, ...]

    @property
    def length(self) -> int:
        return sum(len(piece.text) for piece in self.pieces)


@dataclass(frozen=True)
class Contested:
    """One contested place; what does not change while the law stands."""

    spec: FactSpec
    reading: Reading
    places: tuple[str, ...]
    expressions: tuple[tuple[str, Expr], ...]
    terms: tuple[str, ...]
    questions: tuple[Question, ...]
    votes: tuple[Vote, ...]

    @property
    def name(self) -> str:
        return self.spec.name

    @property
    def where(self) -> Words:
        """The place in words, without the number of its row."""
        return Words(self.spec.vi.partition(" (cách đọc số")[0], self.spec.en.partition(" (reading ")[0])

    @property
    def provisions(self) -> tuple[str, ...]:
        """The provisions and articles that hang on it."""
        return tuple(dict.fromkeys((*(citation for citation, _ in self.expressions), *self.terms)))

    def effects(self, choice: str) -> list[Effect]:
        """What the provisions come to under a choice, in the reader's language, the plainest first."""
        found: dict[tuple[Piece, ...], list[str]] = {}
        for citation, expr in self.expressions:
            said = pieces(under(expr, self.name, choice), citation.partition(":")[0], every_choice())
            found.setdefault(said, []).append(citation)
        for citation in self.terms:
            term = lawbook().find(citation)[1].term
            if term is not None and term.extendable_to is not None:
                longest = term.extendable_to + (term.count if choice == ADDED else 0)
                said = (Piece(say(f"kéo dài đến ngày làm việc thứ {longest}", f"extended to working day {longest}")),)
                found.setdefault(said, []).append(citation)
        effects = [Effect(tuple(citations), said) for said, citations in found.items()]
        return sorted(effects, key=lambda effect: effect.length)


@cache
def contested() -> Mapping[str, Contested]:
    """Every reading that can be settled, in the order of the law."""
    told = {reading.fact: (reading, places) for reading, places in all_readings().values() if reading.fact is not None}
    specs = [spec for spec in BOOK.by_name.values() if spec.is_reading]
    found = [_contested(spec, *told[spec.name]) for spec in specs if spec.name in told]
    return {one.name: one for one in sorted(found, key=lambda one: printed_place(one.places[0]))}


def uncontested() -> list[tuple[Reading, tuple[str, ...]]]:
    """The readings that nobody need settle, by row, with the citations they stand beside."""
    return [found for _, found in sorted(all_readings().items()) if found[0].fact is None]


def settings() -> dict[str, ReadingSetting]:
    """How the installation reads them now; names unset are left out."""
    return ReadingSetting.objects.select_related("author").in_force()


def _contested(spec: FactSpec, reading: Reading, places: tuple[str, ...]) -> Contested:
    asked = (q for q in questions().questions.values() if spec in fact_list(q.name))
    expressions = _expressions(spec.name)
    terms = tuple(
        citation
        for citation in lawbook().citations
        if (term := lawbook().find(citation)[1].term) is not None and term.reading == spec.name
    )
    return Contested(spec, reading, places, expressions, terms, tuple(asked), tuple(_votes(spec.name)))


def _expressions(name: str) -> tuple[tuple[str, Expr], ...]:
    """What hangs on a reading directly: provisions, and articles whose scope does."""
    scopes = {
        article.citation: node.inner
        for article, _ in rows()
        for node in walk(article.scope)
        if isinstance(node, Named) and name in _facts(node.inner)
    }
    own = {c: row.expr for c in lawbook().citations if (row := lawbook().find(c)[1]).expr is not None}
    return (*scopes.items(), *((citation, expr) for citation, expr in own.items() if name in _facts(expr)))


def _facts(expr: Expr) -> set[str]:
    return {fact.name for fact in facts_in(expr)}


def _votes(name: str) -> Iterator[Vote]:
    hangs = {
        QUORUM: lambda rule: rule.quorum,
        NOBODY_PASSES: lambda rule: rule.name == "appointment-step-4",
        COLLECTIVE_BASE: lambda rule: rule.base is None,
    }.get(name)
    for rule in RULES.values():
        if hangs is not None and hangs(rule):
            clause = Citation.parse(rule.provision)
            yield Vote(rule.name, VOTES[rule.name], str(Citation(clause.instrument, clause.parts[:2])))
