"""Time limits of a case that documents which prevail (42.3) set otherwise than the law."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from canbo.cases.chain import day_of
from canbo.kernel.fact import Value
from canbo.kernel.override import Override as Declared
from canbo.law.overrides import count_under
from canbo.procedures.state import ClockRun
from canbo.registry.facts import fact_sheets
from canbo.registry.models import Body, Override, Person


@dataclass(frozen=True)
class Limits:
    """The documents that touch the limits of one case as known on a day, and the facts of the person in the post."""

    on: date
    overrides: tuple[Declared, ...] = ()
    facts: Mapping[str, Value] = field(default_factory=dict)

    def document(self, provision: str, kept_on: date | None = None) -> Declared | None:
        """The document that sets the count: on the day the limit was kept, else today."""
        return count_under(provision, self.overrides, kept_on or self.on, self.facts) if self.overrides else None

    def count(self, provision: str, kept_on: date | None = None) -> int | None:
        """The count that it sets; None: that of the law."""
        found = self.document(provision, kept_on)
        return int(found.value) if found is not None and isinstance(found.value, int) else None

    def told(self, clocks: Collection[ClockRun]) -> tuple[Declared, ...]:
        """The documents by which these clocks are counted, once each."""
        found = (self.document(run.provision, run.stopped_on) for run in clocks)
        return tuple(dict.fromkeys(one for one in found if one is not None))


def limits_at(provisions: Collection[str], person: str, body: str, begun: date, known_at: datetime) -> Limits:
    """The limits among these provisions that documents set, as known at a moment.

    `person` and `body` are codes, `begun` is the day the case began: the post held then says whom a document is about.
    """
    known = Override.objects.filter(provision__in=provisions).as_law(at=known_at)
    on = day_of(known_at)
    if not any(one.where for one in known):
        return Limits(on, known)
    return Limits(on, known, _facts(person, body, begun, on))


def _facts(person: str, body: str, begun: date, known_on: date) -> Mapping[str, Value]:
    where = Body.objects.filter(code=body).first()
    whom = Person.objects.filter(code=person).first() if person else None
    sheets = fact_sheets([whom], begun, known_on) if whom is not None else []
    here = (sheet for sheet in sheets if sheet.term is not None and sheet.term.post.body.code == body)
    of_body = {"enterprise_class": where.enterprise_class} if where is not None and where.enterprise_class else {}
    return next((sheet.values for sheet in here), of_body)
