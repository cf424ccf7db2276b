"""The register's rows as the plain tables of `canbo.law.tables`, in a constant number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.db.models import QuerySet

from canbo.registry.choices import LeftBy, Position, RecordKind
from canbo.registry.going_on import began, rows_before, whole
from canbo.registry.models import (
    Attestation,
    Body,
    ConfidenceRound,
    Finding,
    Grade,
    Inspection,
    Person,
    Post,
    Proceeding,
    Sanction,
    ServicePeriod,
    Suspension,
    Term,
    as_known,
)
from canbo.registry.sources import Attested

Rows = list[dict[str, Any]]
ENDED_AT_WILL = frozenset({LeftBy.RESIGNATION, LeftBy.RELIEF})
COUNCIL = frozenset({Position.COUNCIL_CHAIR, Position.COMPANY_CHAIR, Position.COUNCIL_MEMBER})
"""Posts whose terms at one enterprise are limited (9.2)."""

# Model, and the law's name of each column with ours; a leading underscore marks what the law does not read.
PLAIN: dict[str, tuple[Any, dict[str, str]]] = {
    RecordKind.GRADES: (Grade, {"year": "year", "grade": "grade", "_decided_on": "decided_on"}),
    RecordKind.CONFIDENCE_ROUNDS: (ConfidenceRound, {"held_on": "held_on", "low": "low", "cast": "cast"}),
    RecordKind.SANCTIONS: (
        Sanction,
        {name: name for name in ("form", "is_party", "duty_related", "effective_on", "ended_on", "announced_on")},
    ),
    RecordKind.PROCEEDINGS: (Proceeding, {"kind": "kind", "from_": "start", "to": "end"}),
    RecordKind.SUSPENSIONS: (Suspension, {"from_": "start", "until": "until", "revoked_on": "revoked_on"}),
    RecordKind.SERVICE_PERIODS: (
        ServicePeriod,
        {"start": "start", "end": "end", "counts": "counts", "paid_out": "paid_out", "body_id": "body__code"},
    ),
    RecordKind.FINDINGS: (Finding, {"fact": "fact", "value": "value", "on": "found_on", "until": "until"}),
}


@dataclass
class Loaded:
    """Everything the facts of these persons can rest on, as known on a day."""

    persons: list[Person]
    terms: dict[int, list[Term]] = field(default_factory=dict)  # by person, with post and body
    rows: dict[int, dict[str, Rows]] = field(default_factory=dict)  # by person, then table
    attested: dict[int, dict[str, Attested]] = field(default_factory=dict)  # by body, then kind
    inspections: dict[int, list[tuple[int, date, date | None]]] = field(default_factory=dict)  # by body

    def attested_for(self, body: Body | None) -> dict[str, Attested]:
        """What the body or the agency that owns it has attested, the later day of the two for each kind."""
        found: dict[str, Attested] = {}
        for pk in (body.pk, body.owner_agency_id) if body else ():
            for kind, word in self.attested.get(pk, {}).items():
                if kind not in found or word.complete_up_to > found[kind].complete_up_to:
                    found[kind] = word
        return found


def load(persons: Iterable[Person], known_on: date | None) -> Loaded:
    """Read what is known of `persons` (a queryset or a list) at the end of `known_on`; None is now."""
    loaded = Loaded(as_known(persons, known_on))
    keys: Any = persons.values("pk") if isinstance(persons, QuerySet) else [person.pk for person in loaded.persons]
    loaded.terms = _terms(keys, known_on)
    by_person: dict[int, dict[str, Rows]] = defaultdict(dict)
    for kind, (model, columns) in PLAIN.items():
        for row in (
            model.objects.known_on(known_on).filter(person__in=keys).values_list("person_id", "pk", *columns.values())
        ):
            cells = dict(zip(columns, row[2:], strict=True), _pk=row[1])
            by_person[row[0]].setdefault(str(kind), []).append(cells)
    loaded.rows = by_person
    loaded.attested = _attested(known_on)
    for pk, body, start, end in Inspection.objects.known_on(known_on).values_list("pk", "body_id", "start", "end"):
        loaded.inspections.setdefault(body, []).append((pk, start, end))
    return loaded


def _terms(keys: Any, known_on: date | None) -> dict[int, list[Term]]:
    terms = list(Term.objects.known_on(known_on).filter(person__in=keys).select_related("post__body"))
    posts: dict[int, Post] = {term.post_id: term.post for term in terms}
    bodies: dict[int, Body] = {post.body_id: post.body for post in posts.values()}
    for post in posts.values():
        post.body = bodies[post.body_id]
    as_known(posts.values(), known_on)
    as_known(bodies.values(), known_on)
    by_person: dict[int, list[Term]] = defaultdict(list)
    for term in terms:
        term.post = posts[term.post_id]
        by_person[term.person_id].append(term)
    return by_person


def _attested(known_on: date | None) -> dict[int, dict[str, Attested]]:
    latest: dict[int, dict[str, Attested]] = defaultdict(dict)
    columns = ("pk", "body_id", "kind", "body__name", "complete_up_to", "attested_on")
    for pk, body, kind, name, day, on in (
        Attestation.objects.known_on(known_on).order_by("complete_up_to", "pk").values_list(*columns)
    ):
        latest[body][kind] = Attested(pk, name, day, on)
    return latest


def term_rows(terms: Iterable[Term], on: date, sitting: Term | None) -> Rows:
    """Terms as the law's table has them on the day `on`.

    The one `sitting` goes on until it is left, even past its end; it ended the terms in the same post before it. One
    that goes on in another post began with the first; in one enterprise the two posts of 9.2 it was in count once.
    """
    known = list(terms)
    before = rows_before(term for term in known if term.start <= on)
    again = {row.pk for term in known for row in _counted_again(whole(term, before))} if before else set()
    return [
        _term_row(term, began(term, before).start, _last_day(term, on, sitting))
        for term in known
        if term.pk not in again
    ]


def _counted_again(rows: Iterable[Term]) -> Iterator[Term]:
    """Of the rows of one term, the latest first, those in a post of 9.2 at an enterprise where a later one is too."""
    bodies = set()
    for row in rows:
        if row.post.position in COUNCIL:
            if row.post.body_id in bodies:
                yield row
            bodies.add(row.post.body_id)


def _last_day(term: Term, on: date, sitting: Term | None) -> date | None:
    if sitting is not None and term.pk == sitting.pk:
        return None
    if term.left_on is not None and term.left_by not in ENDED_AT_WILL and term.left_on <= on:
        return term.left_on - timedelta(days=1)
    if sitting is not None and term.post_id == sitting.post_id and term.start < sitting.start:
        return min(term.ends_on or date.max, sitting.start - timedelta(days=1))
    return term.ends_on


def _term_row(term: Term, start: date, last_day: date | None) -> dict[str, Any]:
    at_will = term.left_by in ENDED_AT_WILL
    return {
        "post_kind": term.post.position,
        "body_id": term.post.body.code,
        "start": start,
        "end": last_day,
        "years": term.years,
        "left_on": term.left_on if at_will else None,
        "left_by": term.left_by if at_will else None,
        "leaving_ground": (term.leaving_ground or None) if at_will else None,
        "_pk": term.pk,
    }
