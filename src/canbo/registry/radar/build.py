"""Screen the register: every line that the user may see, nearest first, with its counts."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from canbo.kernel.dates import add_months
from canbo.law.ask import CALENDAR
from canbo.law.calendars import get_calendar
from canbo.registry.choices import BodyKind
from canbo.registry.facts import FactSheet, fact_sheets
from canbo.registry.models import Body, Person

from . import conduct, terms
from .context import Context
from .limits import Limits, attestation_lines
from .line import MONTHS_SHOWN, SOON_WORKING_DAYS, Line, Standing
from .opens import opens

ORDER = {Standing.OVERDUE: 0, Standing.SOON: 1, Standing.LATER: 2, Standing.OPEN: 3}

Provider = Callable[[Any, date, date | None], Iterable[Line]]
"""The lines that a user (None: everybody) sees on a day as known on another, from elsewhere than the register."""
OTHERS: list[Provider] = []


@dataclass(frozen=True)
class Radar:
    """The lines of one day: `lines` nearest first; `persons` is how many office-holders were screened."""

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
        """Every month a line can be due in, from that of the day on, each with the number of lines due in it."""
        firsts = [add_months(self.on.replace(day=1), i) for i in range(MONTHS_SHOWN + 1)]
        due = Counter(line.due.replace(day=1) for line in self.lines if line.due and not line.overdue(self.on))
        return [(first, due[first]) for first in firsts]

    def only(self, *, kind: str | None = None, body: str | None = None) -> "Radar":
        """The radar of one kind or one body (an agency stands for what it owns)."""
        kept = tuple(line for line in self.lines if kind in (None, line.kind) and _of_body(line, body))
        return replace(self, lines=kept)


def _of_body(line: Line, code: str | None) -> bool:
    if code is None:
        return True
    owner = line.body.owner_agency if line.body else None
    return line.body is not None and code in (line.body.code, owner.code if owner else None)


def radar(user: Any, on: date, *, known_on: date | None = None) -> Radar:
    """The radar of the bodies that are `user`'s work, on a day, as it was known on `known_on`.

    Of oneself it shows no more than one's own file does.
    """
    return joined(radar_of_register(user, on, known_on=known_on), user, known_on)


def radar_of_all(on: date, *, known_on: date | None = None) -> Radar:
    """The radar of the whole register, for the command line of the installation's keeper."""
    return joined(
        _built(fact_sheets(Person.objects.all(), on, known_on), Body.objects.all(), on, known_on), None, known_on
    )


def radar_of_register(user: Any, on: date, *, known_on: date | None = None) -> Radar:
    """The lines that follow from the register alone."""
    sheets = [
        sheet.shown_to(user) if sheet.person.pk == user.person_id else sheet
        for sheet in fact_sheets(Person.objects.visible_to(user), on, known_on)
    ]
    return _built(sheets, Body.objects.in_work_of(user), on, known_on)


def joined(found: Radar, user: Any, known_on: date | None) -> Radar:
    """With the lines of others than the register, in their places; `user` None sees all."""
    told = [line for provider in OTHERS for line in provider(user, found.on, known_on)]
    if not told:
        return found
    context = Context.of(found.on, known_on)
    more = [line for line in told if _shown(line, context)]
    lines = sorted((*found.lines, *more), key=lambda line: _place(line, found.on, found.soon_until))
    return replace(found, lines=tuple(lines))


def _built(sheets: Sequence[FactSheet], bodies: Any, on: date, known_on: date | None) -> Radar:
    soon = get_calendar(CALENDAR).add_working_days(on, SOON_WORKING_DAYS, known_on)
    enterprises = {body.pk: body for body in bodies.filter(kind=BodyKind.ENTERPRISE).select_related("owner_agency")}
    at_work = [sheet for sheet in sheets if sheet.term is not None and sheet.term.post.body_id in enterprises]
    context = Context.of(on, known_on)
    found = list(_lines(context, at_work))
    found += attestation_lines(list(enterprises.values()), on, known_on)
    kept = [line for line in found if _shown(line, context)]
    kept.sort(key=lambda line: _place(line, on, soon))
    return Radar(on, soon, tuple(kept), len({sheet.person.pk for sheet in at_work}))


def _shown(line: Line, context: Context) -> bool:
    """Whether a line is due within the months shown, under law in force."""
    horizon = add_months(context.on, MONTHS_SHOWN)
    return (line.due is None or line.due <= horizon) and context.in_force(line.provisions)


def _lines(context: Context, sheets: Sequence[FactSheet]) -> Iterable[Line]:
    limits = Limits(context)
    seen: set[tuple[str | None, str]] = set()
    for sheet in sheets:
        mine = [*terms.lines(context, sheet), *conduct.lines(context, sheet), *limits.lines(sheet)]
        for line in mine:
            about = line.person or line.body
            once = (about and about.code, line.kind)
            if line.kind in SAID_ONCE and once in seen:
                continue
            seen.add(once)
            yield context.told(sheet, replace(line, opens=opens(context, sheet, line)))


# Lines about a person or a body, which every post they hold or it has would repeat.
SAID_ONCE = frozenset(
    {"retirement", "party-sanction", "sanction-lapses", "suspension-lapses", "concurrent-posts", "board-share"}
)


def _place(line: Line, on: date, soon: date) -> tuple[int, date, str]:
    standing = line.standing(on, soon)
    day = line.due or line.since or on
    return ORDER[standing], day, line.person.folded if line.person else line.body.folded if line.body else ""
