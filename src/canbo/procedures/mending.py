"""What a correction would do to the case: the values must fit it as it stood then, and what came later must still stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from canbo.kernel.fact import Words

from .corrections import corrected
from .days import disorder, outruns, overtakes
from .engine import standing
from .state import CaseState, Event
from .table import Act, Procedure
from .ways import nowhere, target


def unfit(
    procedure: Procedure, state: CaseState, number: int, said: Mapping[str, Any], kept: Mapping[str, Any]
) -> list[Words]:
    """Why event `number` cannot be corrected so; empty when it can.

    `said` are the values given, `kept` those of them that the record would hold, without what is withheld. What was
    wrong before the correction too is no reason against it: two wrong days are mended one after the other.
    """
    events = corrected(state.events)
    place = next(index for index, event in enumerate(events) if event.seq == number)
    event = events[place]
    act = procedure.of_event(event.type)
    if act is None:
        return []
    mended = [*events[:place], replace(event, body={**event.body, **kept}), *events[place + 1 :]]
    faults = _own(procedure, act, events[: place + 1], {**event.body, **said})
    if faults:
        return faults
    there = {seq for seq, _ in _stranded(procedure, events)}
    stranded = [(seq, one) for seq, one in _stranded(procedure, mended) if seq not in there]
    late = next(_overtaken(procedure, act, events, mended, place), None)
    return [_rests(stranded)] if stranded else [late] if late is not None else []


def _own(procedure: Procedure, act: Act, events: Sequence[Event], body: Mapping[str, Any]) -> list[Words]:
    """What would newly be wrong in the last of these events, were `body` what it says."""
    lost = nowhere(act, body)
    if lost is not None:
        return [lost]
    *earlier, event = events
    done = [one for one in earlier if procedure.of_event(one.type) is not None]
    before = standing(procedure, earlier)
    there = disorder(done, event.body)
    found = [words for key, words in disorder(done, body).items() if key not in there]
    for check in (*act.checks, *act.order):
        words = check(before, body)
        if words is not None and check(before, event.body) is None:
            found.append(words)
    return found


def _overtaken(
    procedure: Procedure, act: Act, events: Sequence[Event], mended: Sequence[Event], place: int
) -> Iterator[Words]:
    """Later acts, in their order, whose days would no longer come after that of the event corrected."""
    was, now = events[place], mended[place]
    for at in range(place + 1, len(events)):
        later, found = events[at], procedure.of_event(events[at].type)
        if found is None:
            continue
        days = overtakes(act, was, now, later) or (outruns(was, now, later) if place == 0 else None)
        if days is not None:
            yield _after(now, *days, later, found)
        then, instead = standing(procedure, events[:at]), standing(procedure, mended[:at])
        for check in found.order:
            words = check(instead, later.body)
            if words is not None and check(then, later.body) is None:
                yield _no_longer(later, found, words)


def _after(now: Event, day: dt.date, other: dt.date, later: Event, act: Act) -> Words:
    return Words(
        f"Sửa như vậy thì việc số {now.seq} ngày {day:%d/%m/%Y} lại có sau việc số {later.seq} ({act.words.vi}) ngày"
        f" {other:%d/%m/%Y}, là việc làm sau; hãy xem lại ngày, hoặc sửa ngày của việc số {later.seq} trước.",
        f"So corrected act {now.seq} is of {day}, after act {later.seq} ({act.words.en}) of {other}, which was done later;"
        f" check the day, or correct that of act {later.seq} first.",
    )


def _no_longer(later: Event, act: Act, words: Words) -> Words:
    return Words(
        f"Sửa như vậy thì ngày của việc số {later.seq} ({act.words.vi}) không còn đúng thứ tự: {words.vi}",
        f"So corrected the day of act {later.seq} ({act.words.en}) is out of order: {words.en}",
    )


def _stranded(procedure: Procedure, events: Sequence[Event]) -> list[tuple[int, Act]]:
    """The acts, by number, that could not have been done where the acts before them led."""
    found, where = [], ""
    for event in events:
        act = procedure.of_event(event.type)
        if act is not None:
            if act.from_ != ("*",) and where not in act.from_:
                found.append((event.seq, act))
            where = target(act, event.body) or where
    return found


def _rests(stranded: Sequence[tuple[int, Act]]) -> Words:
    vi = ", ".join(f"{seq} ({act.words.vi})" for seq, act in stranded)
    en = ", ".join(f"{seq} ({act.words.en})" for seq, act in stranded)
    return Words(
        f"Sửa như vậy thì vụ việc rẽ sang hướng khác, mà việc số {vi} làm sau đã dựa vào hướng cũ; hãy kết thúc hoặc làm lại"
        " bằng một việc có trong quy trình.",
        f"So corrected the case would have gone another way, and act {en}, done since, rests on the way it went; end it or"
        " start again by an act of the procedure.",
    )
