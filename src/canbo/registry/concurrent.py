"""How many posts of a kind somebody holds, and how many part-time representatives an enterprise has (Art. 8).

A count is told only where the terms are attested: nobody knows the posts that were not recorded.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from canbo.registry.choices import EnterpriseClass, Position, RecordKind
from canbo.registry.models import Body, Person, Term
from canbo.registry.sources import Attested, Source

CONTROLLERS = frozenset({Position.CONTROLLER, Position.HEAD_CONTROLLER})
REPRESENTATIVES = frozenset({Position.REPRESENTATIVE_FULL_TIME, Position.REPRESENTATIVE_PART_TIME})
STATE_OWNED = frozenset({EnterpriseClass.LISTED_GROUP, EnterpriseClass.WHOLLY_STATE, EnterpriseClass.MAJORITY_STATE})


@dataclass(frozen=True)
class Company:
    """Whoever sits beside the persons asked about: by person their terms, by body its part-time representatives."""

    held: Mapping[int, list[Term]]
    part_time: Mapping[int, dict[int, int]]  # body -> person -> term

    @classmethod
    def on(cls, on: date, known_on: date | None, sitting: Iterable[Term]) -> "Company":
        """Read the part-time representatives of the bodies of `sitting`, one query."""
        held: dict[int, list[Term]] = defaultdict(list)
        bodies = set()
        for term in sitting:
            held[term.person_id].append(term)
            if term.post.position in REPRESENTATIVES:
                bodies.add(term.post.body_id)
        part_time: dict[int, dict[int, int]] = defaultdict(dict)
        others = Term.objects.known_on(known_on).filter(
            Q(left_on=None) | Q(left_on__gt=on),
            start__lte=on,
            post__position=Position.REPRESENTATIVE_PART_TIME,
            post__body__in=bodies,
        )
        for body, person, pk in others.values_list("post__body_id", "person_id", "pk"):
            part_time[body][person] = pk
        return cls(held, part_time)


def concurrent_facts(
    company: Company, person: Person, term: Term, attested: Mapping[str, Attested], on: date
) -> dict[str, tuple[int, Source]]:
    """Counts of posts for a controller or a representative, the present post included."""
    word = attested.get(RecordKind.TERMS.value)
    if word is None or word.complete_up_to < on:
        return {}
    held = company.held.get(person.pk, [])
    position = term.post.position
    if position in CONTROLLERS:
        posts = [t for t in held if t.post.position in CONTROLLERS and t.post.body.enterprise_class in STATE_OWNED]
        return {"controller_posts": _count(posts, word)}
    if position in REPRESENTATIVES:
        posts = [t for t in held if t.post.position in REPRESENTATIVES]
        here = company.part_time.get(term.post.body_id, {})
        source = Source(RecordKind.TERMS.value, tuple(here.values()), None, word)
        return {
            "represented_enterprises": _count(posts, word),
            "part_time_representatives": (len(here), source),
        }
    return {}


def counted_from(day: date, person: Person, body: Body, position: str) -> dict[str, int]:
    """The counts of Article 8 for a representative's post in a body, with the person in it from a day on.

    Of the terms known, those that go on that day: no fewer posts than these are held, and there may be more.
    """
    known = Term.objects.current().filter(Q(left_on=None) | Q(left_on__gt=day), start__lte=day)
    mine = known.filter(person=person, post__position__in=REPRESENTATIVES)
    found = {"represented_enterprises": len({*mine.values_list("post__body_id", flat=True), body.pk})}
    if position == Position.REPRESENTATIVE_PART_TIME:
        here = known.filter(post__body=body, post__position=position)
        found["part_time_representatives"] = len({*here.values_list("person_id", flat=True), person.pk})
    return found | ({"board_seats": body.board_seats} if body.board_seats else {})


def _count(terms: list[Term], word: Attested) -> tuple[int, Source]:
    bodies = {term.post.body_id for term in terms}
    source = Source(RecordKind.TERMS.value, tuple(term.pk for term in terms), max(term.start for term in terms), word)
    return len(bodies), source
