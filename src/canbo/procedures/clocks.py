"""Clocks over a case's events: due days are reckoned from the law's rows, never stored.

A clock is reckoned anew after every event; where its day moved, the earlier reckoning is kept with the event that
moved it. Where an announced day off, a settled reading or a document that prevails moves the day, the record says so in
an event of its own (`MOVED`), with what was known before. While suspended a clock of working days counts none; resumed, it counts what was left.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from canbo.kernel.calendar import Calendar
from canbo.kernel.calendar_deadline import Basis, Deadline
from canbo.kernel.calendar_words import date_words
from canbo.kernel.fact import Words
from canbo.kernel.provision import Term
from canbo.law.deadlines import counts_from
from canbo.law.reforms import lawbook_under

from .corrections import CORRECTED, corrected
from .state import ClockRun, Due, Event
from .table import Clock

SUSPENDED, RESUMED = "clock_suspended", "clock_resumed"
PREVAILED = "prevailed"
MOVED = "due_day_moved"
"""Nobody's act: its body has `clock`, `was` and `due` (days), `known_before` (day) and `readings` (choices before).

Where a document that prevails (42.3) moved it, `limit` is the count before; 0 is that of the law.
"""
WHY = {
    "started": Words("bắt đầu tính", "started"),
    "extended": Words("được kéo dài", "extended"),
    SUSPENDED: Words("tạm dừng", "suspended"),
    RESUMED: Words("tính tiếp", "resumed"),
    CORRECTED: Words("sửa ngày bắt đầu", "start corrected"),
    MOVED: Words("lịch nghỉ hoặc cách đọc luật thay đổi", "days off or a reading of the law changed"),
    PREVAILED: Words("văn bản ưu tiên đặt thời hạn khác", "a document that prevails sets another time limit"),
}
PAUSING = ("working-day", "day")
"""Limits in days can be suspended; one in months or years says how long something may last at most."""
Counts = Callable[[str, dt.date | None], int | None]
"""The count that a document sets for the time limit of a provision, given the day it was kept, if it was; None: none."""


def by_the_law(_provision: str, _kept_on: dt.date | None) -> int | None:
    """No document sets any count."""
    return None


def runs(  # noqa: PLR0917 - what the due days rest on
    clocks: Sequence[Clock],
    events: Sequence[Event],
    calendar: Calendar,
    readings: Mapping[str, str],
    known_on: dt.date | None,
    counts: Counts = by_the_law,
) -> tuple[ClockRun, ...]:
    """Every clock that these events started, as it stands after the last of them."""
    found = []
    for clock in clocks:
        run: ClockRun | None = None
        for end in range(1, len(events) + 1):
            now = _reckoned(clock, corrected(events[:end]), calendar, readings, known_on, counts)
            if now is not None and run is not None:
                last = events[end - 1]
                if last.type == MOVED and last.body.get("clock") == clock.key:
                    known = _known_before(clock, events[: end - 1], last, calendar, readings, counts)
                    now = _moved(run, now, last, known)
                else:
                    now = _kept(run, now, last)
            run = now
        if run is not None:
            found.append(run)
    return tuple(found)


def _kept(before: ClockRun, now: ClockRun, last: Event) -> ClockRun:
    """The run after one more event; where its day moved, the reckoning before is kept, and who moved it."""
    if before.due is None or (now.due is not None and now.due.deadline.due == before.due.deadline.due):
        return replace(now, earlier=before.earlier)
    due = now.due
    if due is not None and last.type == CORRECTED:
        due = Due(due.deadline, last.seq, WHY[CORRECTED])
    return replace(now, due=due, earlier=(*before.earlier, before.due))


def _known_before(  # noqa: PLR0917
    clock: Clock, events: Sequence[Event], moved: Event, calendar: Calendar, readings: Mapping[str, str], counts: Counts
) -> ClockRun | None:
    """The run as it was reckoned with what was known before its day moved."""
    before = dict(readings) | dict(moved.body.get("readings", {}))
    choices = {name: choice for name, choice in before.items() if choice}
    known_on = dt.date.fromisoformat(str(moved.body["known_before"]))
    if "limit" in moved.body:
        limit = int(moved.body["limit"]) or None
        return _reckoned(clock, corrected(events), calendar, choices, known_on, lambda _provision, _kept_on: limit)
    return _reckoned(clock, corrected(events), calendar, choices, known_on, counts)


def _moved(run: ClockRun, now: ClockRun, event: Event, known: ClockRun | None) -> ClockRun:
    """The run after its day moved by nobody's act; what the day was stands in the record."""
    if now.due is None or run.due is None:
        return replace(now, earlier=run.earlier)
    old = known.due.deadline if known is not None and known.due is not None else run.due.deadline
    was = Due(replace(old, due=dt.date.fromisoformat(str(event.body["was"]))), run.due.because, run.due.why)
    why = WHY[PREVAILED if "limit" in event.body else MOVED]
    return replace(now, due=Due(now.due.deadline, event.seq, why), earlier=(*run.earlier, was))


def acted_on(event: Event) -> dt.date:
    """The day an event counts from: the day it says it was acted on, else the day it was recorded."""
    said = event.body.get("acted_on")
    return dt.date.fromisoformat(str(said)) if said else event.at.date()


def _concerned(clock: Clock, events: Sequence[Event]) -> bool:
    """Whether the limit is for a case of this kind, by what was recorded last."""
    if clock.only is None:
        return True
    name, values = clock.only
    said = [str(event.body[name]) for event in events if event.body.get(name)]
    return (said[-1] if said else "") in values


def _anchored(clock: Clock, start: Event) -> dt.date | None:
    """The day a clock counts from; None where its day is not given."""
    if not clock.anchor:
        return acted_on(start)
    said = start.body.get(clock.anchor)
    return counts_from(clock.provision, dt.date.fromisoformat(str(said))) if said else None


def _reckoned(  # noqa: PLR0917
    clock: Clock,
    events: Sequence[Event],
    calendar: Calendar,
    readings: Mapping[str, str],
    known_on: dt.date | None,
    counts: Counts,
) -> ClockRun | None:
    starts = [event for event in events if event.type in clock.starts]
    if not starts or not _concerned(clock, events):
        return None
    start = starts[-1]
    after = [event for event in events if event.seq > start.seq]
    stop = next((event for event in after if event.type in clock.stops), None)
    stopped = acted_on(stop) if stop is not None else None
    if clock.named:
        return _named(clock, start, stopped, calendar)
    term = _term(clock)
    term = replace(term, count=counts(clock.provision, stopped) or term.count)
    count, why, because = term.count, WHY["started"], start.seq
    if clock.extended_by is not None:
        extension = next((event for event in after if event.type == clock.extended_by), None)
        if extension is not None and term.extendable_to is not None:
            count, why, because = _extended(term, readings), WHY["extended"], extension.seq
    begun = _anchored(clock, start)
    if begun is None:
        return None
    unit = _unit(term, readings)
    due: Deadline | None = calendar.deadline(begun, count, unit, before=term.before, known_on=known_on)
    suspended: dt.date | None = None
    for pause in (e for e in after if e.type in (SUSPENDED, RESUMED) and e.body.get("clock") == clock.key):
        if pause.type == SUSPENDED:
            suspended, because, why = acted_on(pause), pause.seq, WHY[SUSPENDED]
        elif suspended is not None:
            left = max(count - _counted(calendar, unit, begun, suspended, known_on), 1)
            begun, count = acted_on(pause), left
            due = calendar.deadline(begun, count, unit, known_on=known_on)
            suspended, because, why = None, pause.seq, WHY[RESUMED]
    reckoned = None if suspended or due is None else Due(due, because, why)
    return ClockRun(
        clock.key, clock.provision, clock.words, clock.by, acted_on(start), reckoned, (), stopped, suspended,
        fixed=clock.fixed or term.before or unit not in PAUSING,
    )  # fmt: skip


def _named(clock: Clock, start: Event, stopped: dt.date | None, calendar: Calendar) -> ClockRun | None:
    """The run of a limit whose last day the starting event names; None where it names none."""
    said = start.body.get(clock.named)
    if not said:
        return None
    last = dt.date.fromisoformat(str(said))
    why = Basis("", Words(f"Ngày cuối đã nêu: {date_words(last).vi}", f"The last day named: {date_words(last).en}"))
    due = Due(Deadline(last, False, (), (why,), acted_on(start), calendar.name), start.seq, WHY["started"])
    return ClockRun(
        clock.key, clock.provision, clock.words, clock.by, acted_on(start), due, (), stopped, None, fixed=True
    )  # fmt: skip


def _term(clock: Clock) -> Term:
    term = lawbook_under(clock.reforms).find(clock.provision)[1].term
    if term is None:
        raise LookupError(f"{clock.provision} sets no time limit")
    return term


def _unit(term: Term, readings: Mapping[str, str]) -> str:
    """Working days, unless the contested reading has been settled for calendar days; unset, the earlier day warns."""
    settled = readings.get(term.reading) if term.reading else None
    return "day" if settled == "calendar_days" else term.unit


def _extended(term: Term, readings: Mapping[str, str]) -> int:
    """The longest count; while the reading of the fifteen days is open, the shorter one, so that nobody is late."""
    longest = term.extendable_to or term.count
    added = term.reading is not None and readings.get(term.reading) == "added_to_ten"
    return term.count + longest if added else longest


def _counted(calendar: Calendar, unit: str, begun: dt.date, until: dt.date, known_on: dt.date | None) -> int:
    """Days counted before a suspension, working days or all; the day of the trigger is not one."""
    days = calendar.working_days_between(begun, until, known_on) if unit == "working-day" else (until - begun).days
    return max(days, 0)
