"""Days in the order in which things happen: nothing is decided before what it rests on, or holds before it is decided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from canbo.kernel.fact import Words

from .clocks import acted_on
from .state import Event

DECIDED, EFFECTIVE, HELD = "decided_on", "effective_on", "held_on"


def _day(body: Mapping[str, Any], name: str) -> dt.date | None:
    return dt.date.fromisoformat(str(body[name])) if body.get(name) else None


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
    late = [event for event in done if decided is not None and acted_on(event) > decided]
    if decided is None or not late:
        return None
    first, day = late[0], acted_on(late[0])
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
    told = [value for name, value in done[0].body.items() if name.endswith("_on")]
    begun = min([acted_on(done[0]), *(dt.date.fromisoformat(str(value)) for value in told if value)])
    if held >= begun:
        return None
    return Words(
        f"Ngày họp hoặc trao đổi {held:%d/%m/%Y} có trước ngày bắt đầu vụ việc {begun:%d/%m/%Y}; hãy xem lại.",
        f"Held on {held}, before the case began on {begun}; check the day.",
    )


DAYS_IN_ORDER = (held_before_decided, decided_before_done, held_before_begun)
