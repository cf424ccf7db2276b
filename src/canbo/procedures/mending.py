"""What a correction would do to the case: the values must fit it as it stood then, and what came later must still stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from canbo.kernel.fact import Words

from .corrections import corrected
from .engine import as_asked, mismatches, standing
from .state import CaseState, Event
from .table import Act, Procedure
from .ways import nowhere, target


def unfit(
    procedure: Procedure, state: CaseState, number: int, said: Mapping[str, Any], kept: Mapping[str, Any]
) -> list[Words]:
    """Why event `number` cannot be corrected so; empty when it can.

    `said` are the values given, `kept` those of them that the record would hold, without what is withheld.
    """
    events = corrected(state.events)
    place = next(index for index, event in enumerate(events) if event.seq == number)
    event, before = events[place], standing(procedure, events[:place])
    act = procedure.of_event(event.type)
    if act is None:
        return []
    body = {**event.body, **said}
    lost = nowhere(act, body)
    faults = mismatches(procedure, as_asked(act, before), before, body) if lost is None else [lost]
    if faults:
        return faults
    mended = [*events[:place], replace(event, body={**event.body, **kept}), *events[place + 1 :]]
    there = {seq for seq, _ in _stranded(procedure, events)}
    stranded = [(seq, one) for seq, one in _stranded(procedure, mended) if seq not in there]
    return [_rests(stranded)] if stranded else []


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
