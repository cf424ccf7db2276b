"""Due days that move by nobody's act: a day off announced, a reading settled, a document that prevails.

The move is recorded as an event of its own before anything else happens in the case, so that the day that held until
then stays on record with what was known, and whoever is late by it is not called so silently.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from canbo.cases.actors import SYSTEM
from canbo.cases.chain import day_of
from canbo.cases.drafts import Draft
from canbo.cases.models import Case, CaseEvent
from canbo.cases.notices import tell
from canbo.cases.projection import ClockRow, Opening, limits_of, project
from canbo.cases.writer import append, writing
from canbo.procedures.clocks import MOVED
from canbo.registry.models import ReadingSetting


def keep_moved(case: Case, rows: Sequence[CaseEvent], now: datetime) -> list[CaseEvent]:
    """The events of a case after every due day that has moved was recorded; the caller holds the record.

    Changes, where a day has moved: case_event, the case's read models, case_wait, notice, mail.
    """
    drafts = list(_moves(case, rows, now))
    if not drafts:
        return list(rows)
    new = append(case.number, drafts, actor=SYSTEM, at=now, expected_version=len(rows))
    tell(case, [*rows, *new], new, now=now)
    return [*rows, *new]


def recorded_moves(number: str, now: datetime) -> int:
    """Do so for one case by itself; returns how many days moved."""
    with writing():
        case = Case.objects.select_related("person", "body").get(number=number)
        rows = list(CaseEvent.objects.of(number))
        return len(keep_moved(case, rows, now)) - len(rows)


def _moves(case: Case, rows: Sequence[CaseEvent], now: datetime) -> Iterator[Draft]:
    """What is known now, against what was known at the last event and against what the tables hold."""
    last = rows[-1].at
    present = project(rows, now)
    if present.closed_at is not None:
        return
    before = {clock.key: clock for clock in project(rows, last).clocks}
    held = dict(case.clocks.values_list("key", "due_on"))
    opening = Opening.of(rows[0].data)
    then, today = limits_of(opening, last), limits_of(opening, now)
    for clock in present.clocks:
        was = _was(clock, held.get(clock.key), before[clock.key])
        if clock.running and was is not None and was != clock.due_on:
            body: dict[str, object] = {
                "clock": clock.key,
                "was": was,
                "due": clock.due_on,
                "known_before": day_of(last),
                "readings": _choices(last, now),
            }
            if then.count(clock.provision) != today.count(clock.provision):
                body["limit"] = then.count(clock.provision) or 0
            yield Draft(MOVED, body)


def _was(clock: ClockRow, held: object, before: ClockRow) -> object:
    return held if held is not None and held != clock.due_on else before.due_on


def _choices(last: datetime, now: datetime) -> dict[str, str]:
    """The readings that changed since the last event, each with the choice that held then (empty: none)."""
    then, today = (ReadingSetting.objects.filter(set_at__lte=at).in_force() for at in (last, now))
    was = {name: then[name].choice if name in then else "" for name in {*then, *today}}
    return {name: choice for name, choice in sorted(was.items()) if choice != _choice(today.get(name))}


def _choice(setting: ReadingSetting | None) -> str:
    return setting.choice if setting is not None else ""
