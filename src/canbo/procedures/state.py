"""What a case is: a frozen value folded from its events, and what surrounds it when somebody looks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from canbo.kernel.calendar_deadline import Deadline
from canbo.kernel.fact import Words


@dataclass(frozen=True)
class Event:
    """Something that was done: past tense, never changed. `body` holds plain values (text, numbers, ISO days)."""

    seq: int
    type: str
    at: dt.datetime
    actor: str
    body: Mapping[str, Any]


@dataclass(frozen=True)
class Due:
    """One reckoning of a clock: the deadline, and which event brought it about."""

    deadline: Deadline
    because: int
    why: Words


@dataclass(frozen=True)
class ClockRun:
    """A clock that was started: when, its present due day, the earlier reckonings, when it stopped, if it can pause."""

    key: str
    provision: str
    words: Words
    by: str
    started_on: dt.date
    due: Due | None
    earlier: tuple[Due, ...] = ()
    stopped_on: dt.date | None = None
    suspended_on: dt.date | None = None
    fixed: bool = False

    @property
    def running(self) -> bool:
        """Tell whether it counts now."""
        return self.stopped_on is None and self.suspended_on is None

    def late(self, today: dt.date) -> bool:
        """Tell whether it ran out before it was stopped."""
        end = self.stopped_on or today
        return self.due is not None and end > self.due.deadline.due


@dataclass(frozen=True)
class Substitute:
    """Somebody who stands in for a role, from a day to the end of another, both included; None leaves that side open."""

    actor: str
    begin: dt.date | None = None
    end: dt.date | None = None

    def on(self, day: dt.date) -> bool:
        """Tell whether they stand in on that day."""
        return (self.begin is None or self.begin <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True)
class CaseState:
    """The fold of a case's events. `data` maps each event type to the effective body of its latest event."""

    procedure: str
    state: str
    events: tuple[Event, ...]
    data: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    done: Mapping[str, int] = field(default_factory=dict)
    clocks: tuple[ClockRun, ...] = ()
    substitutes: Mapping[str, Substitute] = field(default_factory=dict)

    @property
    def version(self) -> int:
        """How many events the case has; a writer must have seen all of them."""
        return len(self.events)

    def substitutes_on(self, day: dt.date) -> dict[str, str]:
        """Who stands in on a day, by role."""
        return {role: found.actor for role, found in self.substitutes.items() if found.on(day)}

    def day_of(self, type_: str) -> dt.date | None:
        """The day the latest event of a type was done."""
        found = [event for event in self.events if event.type == type_]
        return found[-1].at.date() if found else None


@dataclass(frozen=True)
class Surroundings:
    """What an act is judged against: the day, the roles of whoever asks, and the law's answers for the person.

    `answers` maps a question to its bare value (True, False, a choice, or None for unknown); `missing` maps it to
    the words of the facts that are missing. `holds` tells of a provision whether it holds for the person, None while
    facts are missing. `withdrawal_allowed` is the installation's choice (reading 120). `register` tells what in the
    register stands in the way of something, such as `post-taken`, in words; None where nothing does.
    """

    today: dt.date
    roles: frozenset[str]
    answers: Mapping[str, Any] = field(default_factory=dict)
    missing: Mapping[str, Words] = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)
    withdrawal_allowed: bool = True
    holds: Callable[[str], bool | None] = field(default=lambda _citation: True, compare=False)
    register: Callable[[str], Words | None] = field(default=lambda _what: None, compare=False)


@dataclass(frozen=True)
class Action:
    """An act as offered from a state: possible, or blocked with every reason in words."""

    key: str
    words: Words
    provisions: tuple[str, ...]
    blocked: tuple[Words, ...] = ()

    @property
    def possible(self) -> bool:
        """Tell whether it can be done now."""
        return not self.blocked
