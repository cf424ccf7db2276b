"""What the register knows of a person in a post on a day, as the facts the law asks for, each with its source.

Only what is known stands in a sheet: a missing name is unknown. That nothing is recorded becomes "no" only where the
post's body, or the agency that owns it, has attested that kind of record up to the day or beyond.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from django.utils.timezone import localtime

from canbo.kernel.dates import completed_months
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Value
from canbo.kernel.override import Override as Declared
from canbo.law.facts import BOOK
from canbo.law.histories import FINDING_FACTS, facts_as_of
from canbo.registry.choices import Position, RecordKind
from canbo.registry.concurrent import Company, concurrent_facts
from canbo.registry.going_on import rows_before, whole
from canbo.registry.models import Override, Person, Post, ReadingSetting, Term
from canbo.registry.sources import Attested, Source, Sources, source_of
from canbo.registry.tables import COUNCIL, Loaded, Rows, load, term_rows
from canbo.registry.visibility import HIDDEN_FROM_ONESELF, signed_in

__all__ = ["FINDING_FACTS", "FactSheet", "fact_sheets", "facts_of"]

Entered = dict[str, tuple[Any, Source]]


@dataclass(frozen=True)
class FactSheet:
    """One person in one post (`term` None: in no post on that day); `values` and `sources` by fact name.

    Beside the facts, what they were read from: `terms`, every one known, and `records`, the rows of each other kind;
    `corrected` is the correction of the retirement age by which retirement was reckoned, if one was.
    """

    person: Person
    term: Term | None
    on: date
    known_on: date | None
    values: dict[str, Value]
    sources: Sources
    terms: tuple[Term, ...] = ()
    records: Mapping[str, Rows] = field(default_factory=dict)
    attested: Mapping[str, Attested] = field(default_factory=dict)
    corrected: Declared | None = None

    @property
    def retires_on(self) -> date | None:
        """The day of retirement, recorded or reckoned; None where it is not known."""
        day = self.values.get("retirement_date")
        return day if isinstance(day, date) else None

    def shown_to(self, user: Any) -> "FactSheet":
        """The sheet without what this user may not see; empty for one who does not see the person at all."""
        sees = signed_in(user) and Person.objects.visible_to(user).filter(pk=self.person.pk).exists()
        if sees and user.person_id != self.person.pk:
            return self
        kinds = {name: self.sources.kind(name) for name in self.values} if sees else {}
        shown = {name: self.values[name] for name, kind in kinds.items() if kind not in HIDDEN_FROM_ONESELF}
        records = {kind: rows for kind, rows in self.records.items() if sees and kind not in HIDDEN_FROM_ONESELF}
        return replace(
            self,
            values=shown,
            sources=Sources({}, shown, self.sources.__getitem__),
            terms=self.terms if sees else (),
            records=records,
            attested=self.attested if sees else {},
            corrected=self.corrected if sees else None,
        )


def facts_of(person: Person, post: Post | Term | None, on: date, known_on: date | None = None) -> FactSheet:
    """The facts of one person in one post (or term in it); None means the post held longest of those held that day.

    Raises CanboError when the person was not in the register on `known_on`. A post not held on the day gives a sheet
    without a post.
    """
    desk = _Desk.read(Person.objects.filter(pk=person.pk), on, known_on)
    if not desk.loaded.persons:
        raise CanboError(
            f"{person.code} was not in the register on {known_on}; choose a later day.",
            f"Ngày {known_on:%d/%m/%Y} sổ chưa có {person.code}; hãy chọn một ngày muộn hơn.",
        )
    sitting = desk.sitting[person.pk]
    if post is not None:
        wanted = post.post_id if isinstance(post, Term) else post.pk
        sitting = [term for term in sitting if term is not None and term.post_id == wanted]
    return desk.sheet(desk.loaded.persons[0], sitting[0] if sitting else None)


def fact_sheets(persons: Iterable[Person], on: date, known_on: date | None = None) -> list[FactSheet]:
    """One sheet for each post held on the day, one without a post for a person who holds none.

    `persons` is a queryset or a list; the number of queries does not grow with it.
    """
    desk = _Desk.read(persons, on, known_on)
    return [desk.sheet(person, term) for person in desk.loaded.persons for term in (desk.sitting[person.pk] or [None])]


def sitting_terms(terms: Iterable[Term], on: date) -> list[Term]:
    """Terms begun and not left on the day, oldest first; one past its end that nobody left is still sat.

    Of several terms in one post only the latest is sat: it began when the one before it ended.
    """
    begun = sorted((term for term in terms if term.start <= on), key=lambda term: (term.start, term.pk))
    latest = {term.post_id: term for term in begun}
    return [term for term in begun if latest[term.post_id] is term and (term.left_on is None or term.left_on > on)]


@dataclass(frozen=True)
class _Desk:
    """All that the sheets of one question are written from."""

    on: date
    known_on: date | None
    loaded: Loaded
    sitting: dict[int, list[Term | None]]
    company: Company
    readings: dict[str, ReadingSetting]
    corrections: tuple[Declared, ...] = ()

    @classmethod
    def read(cls, persons: Iterable[Person], on: date, known_on: date | None) -> "_Desk":
        loaded = load(persons, known_on)
        sitting = {person.pk: sitting_terms(loaded.terms.get(person.pk, []), on) for person in loaded.persons}
        company = Company.on(on, known_on, [term for terms in sitting.values() for term in terms])
        readings = ReadingSetting.objects.in_force(known_on)
        corrections = Override.objects.of_age().as_law(known_on)
        return cls(on, known_on, loaded, dict(sitting), company, readings, corrections)

    def sheet(self, person: Person, term: Term | None) -> FactSheet:
        terms = [t for t in self.loaded.terms.get(person.pk, []) if t.start <= self.on]
        body = term.post.body if term else max(terms, key=lambda t: t.start).post.body if terms else None
        attested = self.loaded.attested_for(body)
        tables = self._tables(person, term)
        upto = {kind: word.complete_up_to for kind, word in attested.items() if kind != RecordKind.INSPECTIONS}
        values: dict[str, Any] = facts_as_of(tables, self.on, upto)
        folded = dict(values)
        retires = person.retires_under(self.corrections)
        entered = _about_person(person, retires) | self._settled()
        if term is not None:
            rows = whole(term, rows_before(terms))
            entered |= _about_post(retires, rows)
            entered |= concurrent_facts(self.company, person, term, attested, self.on)
            entered |= _inspected(self.loaded.inspections.get(term.post.body_id, []), attested, self.on)
            entered |= _no_round(tables.get(RecordKind.CONFIDENCE_ROUNDS.value, []), rows[-1].start, attested, self.on)
        entered = {name: (value, source) for name, (value, source) in entered.items() if value not in (None, "")}
        values.update({name: value for name, (value, _) in entered.items()})
        sources = Sources(
            {name: source for name, (_, source) in entered.items()},
            folded,
            lambda name: source_of(name, folded[name], tables, self.on, attested),
        )
        known = tuple(self.loaded.terms.get(person.pk, ()))
        records = self.loaded.rows.get(person.pk, {})
        corrected = person.corrected_by(self.corrections)
        return FactSheet(person, term, self.on, self.known_on, values, sources, known, records, attested, corrected)

    def _settled(self) -> Entered:
        return {
            name: (setting.choice, Source("readings", (setting.pk,), localtime(setting.set_at).date()))
            for name, setting in self.readings.items()
            if name in BOOK.by_name and setting.choice in BOOK.get(name).choice_names
        }

    def _tables(self, person: Person, term: Term | None) -> dict[str, Any]:
        position = term.post.position if term else None
        whom = {
            "body_id": term.post.body.code if term else None,
            "position": None if position == Position.OTHER else position,
            "retirement_date": person.retires_under(self.corrections),
        }
        terms = term_rows(self.loaded.terms.get(person.pk, []), self.on, term)
        return {"persons": [whom], RecordKind.TERMS.value: terms, **self.loaded.rows.get(person.pk, {})}


def _about_person(person: Person, retires: date | None) -> Entered:
    source = Source("persons", (person.pk,))
    names = ("birth_date", "sex", "is_party_member", "nationalities")
    return {name: (getattr(person, name), source) for name in names} | {"retirement_date": (retires, source)}


def _about_post(retires: date | None, rows: Sequence[Term]) -> Entered:
    """Of the post held; `rows` are those of its term, which may have begun in another post, the latest first."""
    term, first = rows[0], rows[-1]
    post, body = term.post, term.post.body
    of_term = Source(RecordKind.TERMS.value, tuple(row.pk for row in rows), term.start)
    of_body = Source("bodies", (body.pk,))
    entered: Entered = {
        "position": (post.position, Source("posts", (post.pk,))),
        "enterprise_class": (body.enterprise_class, of_body),
        "board_seats": (body.board_seats, of_body),
        "term_start": (first.start, of_term),
        "term_years": (term.years, of_term),
        "term_end": (term.ends_on, of_term),
    }
    if post.position == Position.OTHER:
        del entered["position"]
    if term.number and COUNCIL.issuperset(row.post.position for row in rows):
        entered["terms_served_here"] = (term.number, of_term)
    if term.ends_on and retires:
        months = max(completed_months(term.ends_on, retires), 0)
        entered["months_to_retirement_at_term_end"] = (months, of_term)
    return entered


def _inspected(inspections: list[tuple[int, date, date | None]], attested: dict[str, Attested], on: date) -> Entered:
    """Whether the enterprise is under inspection or audit."""
    fact, kind = "enterprise_under_inspection_or_audit", RecordKind.INSPECTIONS.value
    running = [(start, pk) for pk, start, end in inspections if start <= on and (end is None or on <= end)]
    if running:
        start, pk = max(running)
        return {fact: (True, Source(kind, (pk,), start))}
    word = attested.get(kind)
    return {fact: (False, Source(kind, attested=word))} if word and word.complete_up_to >= on else {}


def _no_round(rounds: Rows, begun: date, attested: Mapping[str, Attested], on: date) -> Entered:
    """Where it is attested that no round was held in the term, no low vote was cast; how many votes is not a fact."""
    kind = RecordKind.CONFIDENCE_ROUNDS.value
    word = attested.get(kind)
    held = any(begun <= row["held_on"] <= on for row in rounds)
    if held or word is None or word.complete_up_to < on:
        return {}
    return {"low_confidence_votes": (0, Source(kind, attested=word))}
