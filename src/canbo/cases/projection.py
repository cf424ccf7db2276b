"""From events to read models: what a case is, computed by the engine from its events and from nothing else.

The writer stores it, `rebuild` and `verify` compute it again. What was known of calendar, readings and documents that
prevail (42.3) at `known_at` is an argument, so that the same events give the same row on any day.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from canbo.cases.chain import HANOI, ChainError, day_of
from canbo.cases.drafts import OPENS
from canbo.cases.limits import Limits, limits_at
from canbo.cases.models import CaseEvent
from canbo.law.calendars import get_calendar
from canbo.procedures.book import get_procedure
from canbo.procedures.engine import fold
from canbo.procedures.in_force import as_of
from canbo.procedures.state import CaseState, Event
from canbo.procedures.table import Procedure
from canbo.registry.models import ReadingSetting


@dataclass(frozen=True)
class Opening:
    """What a case is about. It stands in the body of the first event and never changes.

    `begun` pins the law; `person` and `body` are codes of the register, `person` empty where a post has nobody yet;
    `calendar` is that of the deciding body.
    """

    procedure: str
    begun: date
    person: str
    body: str
    calendar: str = "vn-state"

    def to_body(self) -> dict[str, str]:
        """As it stands in the event."""
        return {
            "procedure": self.procedure,
            "begun": self.begun.isoformat(),
            "person": self.person,
            "body": self.body,
            "calendar": self.calendar,
        }

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Opening":
        """Read from the body of a case's first event. Raises ChainError."""
        said: Any = data.get(OPENS)
        try:
            return cls(**{**said, "begun": date.fromisoformat(said["begun"])})
        except (TypeError, KeyError, ValueError) as error:
            raise ChainError(
                "The first event of the case does not say what the case is about.",
                "Sự kiện đầu tiên không nêu vụ việc về ai, theo thủ tục nào.",
            ) from error


@dataclass(frozen=True)
class ClockRow:
    """One time limit; the columns of `CaseClock`."""

    key: str
    provision: str
    by: str
    started_on: date
    due_on: date | None = None
    stopped_on: date | None = None
    suspended_on: date | None = None

    @property
    def running(self) -> bool:
        return self.due_on is not None and self.stopped_on is None and self.suspended_on is None


@dataclass(frozen=True)
class CaseRow:
    """What the read models keep of a case besides what the writer itself counts."""

    opening: Opening
    state: str
    closed_at: datetime | None = None
    clocks: tuple[ClockRow, ...] = ()

    @property
    def next_clock(self) -> ClockRow | None:
        """The running clock that ends first."""
        running = [clock for clock in self.clocks if clock.running]
        return min(running, key=lambda clock: (clock.due_on, clock.key), default=None)


Projection = Callable[[Sequence[CaseEvent], datetime], CaseRow]


def history(rows: Sequence[CaseEvent]) -> tuple[Event, ...]:
    """The events of one case as the engine reads them: numbered within the case, by Vietnam's clock."""
    return tuple(
        Event(number, row.type, row.at.astimezone(HANOI), row.actor, row.data) for number, row in enumerate(rows, 1)
    )


def state_of(rows: Sequence[CaseEvent], known_at: datetime) -> CaseState:
    """The engine's fold of one case's events, as calendar, readings and overrides were known at `known_at`."""
    opening = Opening.of(rows[0].data)
    return fold(
        as_of(get_procedure(opening.procedure), opening.begun),
        history(rows),
        get_calendar(opening.calendar),
        readings=readings_at(known_at),
        known_on=day_of(known_at),
        counts=limits_of(opening, known_at).count,
    )


def readings_at(known_at: datetime) -> dict[str, str]:
    """The contested readings as they were settled at a moment."""
    settings = ReadingSetting.objects.filter(set_at__lte=known_at).in_force()
    return {name: setting.choice for name, setting in settings.items()}


def limits_of(opening: Opening, known_at: datetime) -> Limits:
    """The time limits of a case that documents set otherwise than the law, as known at a moment."""
    provisions = {clock.provision for clock in get_procedure(opening.procedure).clocks}
    return limits_at(provisions, opening.person, opening.body, opening.begun, known_at)


def project(rows: Sequence[CaseEvent], known_at: datetime) -> CaseRow:
    """The read models of one case."""
    opening = Opening.of(rows[0].data)
    procedure = get_procedure(opening.procedure)
    state = state_of(rows, known_at)
    clocks = tuple(
        ClockRow(
            run.key,
            run.provision,
            run.by,
            run.started_on,
            None if run.due is None else run.due.deadline.due,
            run.stopped_on,
            run.suspended_on,
        )
        for run in state.clocks
    )
    return CaseRow(opening, state.state, _closed_at(procedure, state), clocks)


def _closed_at(procedure: Procedure, state: CaseState) -> datetime | None:
    """When the case came to the final state it is in."""
    if not state.state or not procedure.state(state.state).final:
        return None
    acts = ((event, procedure.of_event(event.type)) for event in reversed(state.events))
    return next((event.at for event, act in acts if act is not None and state.state in act.targets), None)
