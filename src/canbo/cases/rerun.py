"""A case run again under another text of the law, beside the law that it pins. Nothing is recorded."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from canbo.cases.around import as_shown, surroundings
from canbo.cases.chain import day_of
from canbo.cases.compare import Differences, Run, compare
from canbo.cases.models import Case, CaseEvent
from canbo.cases.projection import Opening, history, limits_of, readings_at
from canbo.cases.supposing import NOTHING_ELSE, Supposing, checked, recorded_as, table_under
from canbo.cases.verbs import get_case
from canbo.law.calendars import get_calendar
from canbo.procedures.engine import actions, fold
from canbo.procedures.state import Event
from canbo.procedures.table import PERSON, ROLES, Procedure
from canbo.registry.models import User


@dataclass(frozen=True)
class Compared:
    """A case under its own law and under what is supposed, and what differs."""

    case: Case
    supposing: Supposing
    before: Run
    after: Run
    differences: Differences


def compare_case(*, user: User, number: str, supposing: Supposing, now: datetime) -> Compared:
    """Run a case under its own law and under what is supposed, as its reader sees it. Changes nothing.

    Acts are judged whoever would do them; the person concerned is shown their own. Raises NoSuchCase, CanboError.
    """
    case = get_case(user=user, number=number)
    rows = list(CaseEvent.objects.of(number))
    before = _run(user, case, rows, NOTHING_ELSE, now)
    after = _run(user, case, rows, checked(supposing), now)
    return Compared(case, supposing, before, after, compare(before, after))


def _run(user: User, case: Case, rows: Sequence[CaseEvent], supposing: Supposing, now: datetime) -> Run:
    opening, today = Opening.of(rows[0].data), day_of(now)
    table = table_under(opening.procedure, supposing, opening.begun)
    events = [_weighed_anew(table, event, supposing.readings) for event in history(rows)]
    state = fold(
        table,
        [*events, *_supposed(opening.procedure, supposing, events[-1])],
        get_calendar(opening.calendar),
        readings=readings_at(now) | dict(supposing.readings),
        known_on=today,
        counts=limits_of(opening, now).count,
    )
    around, found = as_shown(*surroundings(user, case, state, today, supposing=supposing))
    offered = actions(table, state, replace(around, roles=frozenset(ROLES)))
    if PERSON in around.roles:
        own = {act.key for act in table.acts if PERSON in act.by}
        offered = tuple(action for action in offered if action.key in own)
    return Run(table, state, found.answers, offered)


def _supposed(key: str, supposing: Supposing, last: Event) -> Iterator[Event]:
    """What the acts of the reforms would have recorded after the last event."""
    for ahead, (type_, body) in enumerate(recorded_as(key, supposing), 1):
        yield Event(last.seq + ahead, type_, last.at, last.actor, body)


def _weighed_anew(table: Procedure, event: Event, readings: Mapping[str, str]) -> Event:
    """The event with its counts weighed under the readings supposed; a withheld count keeps what followed from it."""
    act = table.of_event(event.type)
    counts = {field.name for field in act.fields if field.type == "tally"} if act else set()
    body = {
        name: {**value, "readings": {**value.get("readings", {}), **readings}}
        if name in counts and isinstance(value, Mapping)
        else value
        for name, value in event.body.items()
    }
    return replace(event, body=body)
