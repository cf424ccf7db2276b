"""Screen the register: every line that the user may see, nearest first, with its counts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from canbo.kernel.dates import add_months
from canbo.law.calendars import get_calendar
from canbo.law.ask import CALENDAR
from canbo.registry.choices import BodyKind
from canbo.registry.facts import FactSheet, fact_sheets
from canbo.registry.models import Body, Person
from canbo.registry.tables import load

from . import conduct, terms
from .context import Context
from .limits import Limits, attestation_lines
from .line import MONTHS_SHOWN, SOON_WORKING_DAYS, Line, Standing

ORDER = {Standing.OVERDUE: 0, Standing.SOON: 1, Standing.LATER: 2, Standing.OPEN: 3}


@dataclass(frozen=True)
class Radar:
    """The lines of one day: `lines` nearest first; `persons` is how many persons were screened."""

    on: date
    soon_until: date
    lines: tuple[Line, ...]
    persons: int

    def standing(self, line: Line) -> Standing:
        """Where a line stands today."""
        return line.standing(self.on, self.soon_until)

    def grouped(self) -> dict[Standing, list[Line]]:
        """Lines by standing, overdue first."""
        groups: dict[Standing, list[Line]] = {standing: [] for standing in ORDER}
        for line in self.lines:
            groups[self.standing(line)].append(line)
        return groups

    def kinds(self) -> Counter[str]:
        """How many lines of each kind."""
        return Counter(line.kind for line in self.lines)

    def months(self) -> list[tuple[date, int]]:
        """The coming twelve months, each with the number of lines due in it."""
        firsts = [add_months(self.on.replace(day=1), i) for i in range(MONTHS_SHOWN)]
        due = Counter(line.due.replace(day=1) for line in self.lines if line.due and line.due >= self.on)
        return [(first, due[first]) for first in firsts]

    def only(self, *, kind: str | None = None, body: str | None = None) -> "Radar":
        """The radar of one kind or one body (an agency stands for what it owns)."""
        kept = tuple(line for line in self.lines if kind in (None, line.kind) and _of_body(line, body))
        return Radar(self.on, self.soon_until, kept, self.persons)


def _of_body(line: Line, code: str | None) -> bool:
    if code is None:
        return True
    owner = line.body.owner_agency if line.body else None
    return line.body is not None and code in (line.body.code, owner.code if owner else None)


def radar(user: Any, on: date, *, known_on: date | None = None) -> Radar:
    """The radar of what `user` may see, on a day, as it was known on `known_on`."""
    persons = Person.objects.visible_to(user)
    bodies = list(Body.objects.visible_to(user).filter(kind=BodyKind.ENTERPRISE).select_related("owner_agency"))
    return _built(persons, bodies, on, known_on)


def radar_of_all(on: date, *, known_on: date | None = None) -> Radar:
    """The radar of the whole register, for the command line of the installation's keeper."""
    bodies = list(Body.objects.filter(kind=BodyKind.ENTERPRISE).select_related("owner_agency"))
    return _built(Person.objects.all(), bodies, on, known_on)


def _built(persons: Any, bodies: list[Body], on: date, known_on: date | None) -> Radar:
    context = Context(on, known_on, {})
    sheets = fact_sheets(persons, on, known_on)
    rows = load(persons, known_on).rows
    found = list(_lines(context, sheets, rows))
    found += attestation_lines(bodies, on, known_on)
    soon = get_calendar(CALENDAR).add_working_days(on, SOON_WORKING_DAYS, known_on)
    horizon = add_months(on, MONTHS_SHOWN)
    kept = [line for line in found if line.due is None or line.due <= horizon]
    kept.sort(key=lambda line: _place(line, on, soon))
    return Radar(on, soon, tuple(kept), len({sheet.person.pk for sheet in sheets}))


def _lines(context: Context, sheets: Sequence[FactSheet], rows: dict[int, Any]) -> Iterable[Line]:
    limits = Limits(context)
    seen: set[tuple[int, str]] = set()
    for sheet in sheets:
        mine = [*terms.lines(context, sheet), *conduct.lines(context, sheet, rows.get(sheet.person.pk, {})), *limits.lines(sheet)]
        for line in mine:
            once = (sheet.person.pk, line.kind)
            if line.kind in ONCE_A_PERSON and once in seen:
                continue
            seen.add(once)
            yield line


ONCE_A_PERSON = frozenset({"retirement", "party-sanction", "sanction-lapses", "suspension-lapses", "concurrent-posts"})


def _place(line: Line, on: date, soon: date) -> tuple[int, date, str]:
    standing = line.standing(on, soon)
    day = line.due or line.since or on
    return ORDER[standing], day, line.person.folded if line.person else ""
