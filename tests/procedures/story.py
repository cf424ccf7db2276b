"""A case told act by act, for tests of every procedure."""

import datetime as dt
from typing import Any

from canbo.law.calendars import get_calendar
from canbo.procedures.book import get_procedure
from canbo.procedures.engine import actions, decide, fold
from canbo.procedures.in_force import as_of
from canbo.procedures.reformed import REFORMED
from canbo.procedures.state import CaseState, Event, Surroundings

HANOI = dt.timezone(dt.timedelta(hours=7))
ALLOWED = {"who-decides": "council_or_chairman", "prior-opinion-from": "none", "may-resign": True}
EVERYBODY = frozenset({"person", "personnel_body", "authority", "opinion_giver", "counting_committee"})


def at(day: str) -> dt.datetime:
    """Nine in the morning in Hanoi on that day."""
    return dt.datetime.fromisoformat(f"{day}T09:00:00").replace(tzinfo=HANOI)


class Story:
    """Does acts one after another and remembers the events."""

    def __init__(self, key: str, **readings: str) -> None:
        self.procedure = REFORMED.get(key) or get_procedure(key)
        self.events: list[Event] = []
        self.folded: dict[tuple[int, dt.date | None], CaseState] = {}
        self.readings = readings
        self.calendar = get_calendar("vn-state")

    def state(self, known_on: dt.date | None = None) -> CaseState:
        key = (len(self.events), known_on)
        if key not in self.folded:
            self.folded[key] = self._fold(known_on)
        return self.folded[key]

    def _fold(self, known_on: dt.date | None) -> CaseState:
        table = as_of(self.procedure, self.events[0].at.date()) if self.events else self.procedure
        return fold(table, self.events, self.calendar, readings=self.readings, known_on=known_on)

    def does(self, role: str, key: str, day: str, answers: dict[str, Any] | None = None, **fields: Any) -> CaseState:
        self.events.append(self.tries(role, key, day, answers, **fields))
        return self.state()

    def tries(self, role: str, key: str, day: str, answers: dict[str, Any] | None = None, **fields: Any) -> Event:
        """The event that the act would make; nothing is remembered."""
        around = self.around(role, day, answers)
        return decide(self.procedure, self.state(), key, fields, actor="u-1", at=at(day), around=around)

    def around(self, role: str, day: str, answers: dict[str, Any] | None = None, **more: Any) -> Surroundings:
        roles = EVERYBODY if role == "everybody" else frozenset({role})
        return Surroundings(dt.date.fromisoformat(day), roles, ALLOWED if answers is None else answers, **more)

    def actions(self, role: str, day: str, answers: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        found = actions(self.procedure, self.state(), self.around(role, day, answers, **more))
        return {action.key: action for action in found}

    def due(self, clock: str) -> dt.date | None:
        run = next(run for run in self.state().clocks if run.key == clock)
        return None if run.due is None else run.due.deadline.due
