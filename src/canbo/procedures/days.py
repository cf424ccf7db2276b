"""Days in the order in which things happen: nothing is decided before what it rests on, or holds before it is decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from canbo.kernel.fact import Words

from .clocks import acted_on
from .state import Event
from .table import Act

DECIDED, EFFECTIVE, HELD = "decided_on", "effective_on", "held_on"


def _day(body: Mapping[str, Any], name: str) -> dt.date | None:
    return dt.date.fromisoformat(str(body[name])) if body.get(name) else None


def done_on(event: Event, *more: str) -> dt.date:
    """The last day on which an act says that it was done: acted on (else recorded), held, decided, and `more` fields."""
    told = [_day(event.body, name) for name in (HELD, DECIDED, *more)]
    return max([acted_on(event), *(day for day in told if day is not None)])


def begun_on(event: Event) -> dt.date:
    """The earliest day that the first act of a case tells of."""
    told = [_day(event.body, name) for name in event.body if name.endswith("_on")]
    return min([acted_on(event), *(day for day in told if day is not None)])


def held_before_decided(_done: Sequence[Event], body: Mapping[str, Any]) -> Words | None:
    """A decision holds from the day it is made, or later."""
    decided, effective = _day(body, DECIDED), _day(body, EFFECTIVE)
    if decided is None or effective is None or effective >= decided:
        return None
    return Words(
        f"Có hiệu lực ngày {effective:%d/%m/%Y}, trước quyết định ngày {decided:%d/%m/%Y}; hãy xem lại hai ngày.",
        f"In effect on {effective}, before the decision of {decided}; check the two days.",
    )


def decided_before_done(done: Sequence[Event], body: Mapping[str, Any]) -> Words | None:
    """A decision comes after the acts it rests on, each on the day it says it was done, else on that of its record."""
    decided = _day(body, DECIDED)
    late = [event for event in done if decided is not None and done_on(event) > decided]
    if decided is None or not late:
        return None
    first, day = late[0], done_on(late[0])
    return Words(
        f"Quyết định ngày {decided:%d/%m/%Y}, trước việc số {first.seq} ngày {day:%d/%m/%Y}; việc ghi muộn thì hãy sửa"
        " ngày thực hiện của việc ấy.",
        f"Decided on {decided}, before act {first.seq} of {day}; where that act was recorded late, correct the day it was"
        " acted on.",
    )


def held_before_begun(done: Sequence[Event], body: Mapping[str, Any]) -> Words | None:
    """A talk or a meeting in a case comes after what began it: the earliest day that the first act tells of."""
    held = _day(body, HELD)
    if held is None or not done:
        return None
    begun = begun_on(done[0])
    if held >= begun:
        return None
    return Words(
        f"Ngày họp hoặc trao đổi {held:%d/%m/%Y} có trước ngày bắt đầu vụ việc {begun:%d/%m/%Y}; hãy xem lại.",
        f"Held on {held}, before the case began on {begun}; check the day.",
    )


DAYS_IN_ORDER = (held_before_decided, decided_before_done, held_before_begun)


def disorder(done: Sequence[Event], body: Mapping[str, Any]) -> dict[tuple[str, int], Words]:
    """What is out of order between an act's values and each of the acts before it, by check and number of that act."""
    asked = [("effect", 0, held_before_decided(done, body))]
    asked += [("decision", event.seq, decided_before_done([event], body)) for event in done]
    asked += [("meeting", event.seq, held_before_begun([event], body)) for event in done[:1]]
    return {(kind, number): words for kind, number, words in asked if words is not None}


def overtakes(act: Act, was: Event, now: Event, later: Event) -> tuple[dt.date, dt.date] | None:
    """The two days where a correction of `was`, an event of `act`, sets it after `later`, and it was not so before.

    A later act is of the day it was decided; without one it is at the latest of the day it was recorded or acted on.
    """
    past = [field.name for field in act.fields if field.type == "date" and field.past]
    day = _day(later.body, DECIDED) or max(acted_on(later), later.at.date())
    before, after = done_on(was, *past), done_on(now, *past)
    return (after, day) if before <= day < after else None


def outruns(was: Event, now: Event, later: Event) -> tuple[dt.date, dt.date] | None:
    """The two days where a correction of the first act sets what began the case after a meeting held in it."""
    held = _day(later.body, HELD)
    if held is None or not begun_on(was) <= held < begun_on(now):
        return None
    return begun_on(now), held
