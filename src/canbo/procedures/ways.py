"""Where an act leads, and what its values say: branches, counts of votes, facts stated, persons named."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words
from canbo.kernel.votes import READINGS, Tally, VoteError, weigh

from .corrections import corrected
from .state import CaseState, Event
from .table import Act, Branch, Field, Procedure

LISTED = "candidates_listed"
OUTCOME, AHEAD = "_outcome", "_ahead"
"""After the name of a withheld count: what followed from it, and for whom."""


def target(act: Act, body: Mapping[str, Any]) -> str | None:
    """The state an act leads to; empty where it leaves the case where it is, None where its values lead nowhere."""
    if not isinstance(act.to, Branch):
        return act.to
    value = body.get(act.to.field)
    field = next(field for field in act.fields if field.name == act.to.field)
    if value is None and field.withheld and not tells(act):
        return act.targets[0]
    if field.type == "tally":
        value = outcome(field, body)
    return next((state for found, state in act.to.ways if found == value and type(found) is type(value)), None)


def tells(act: Act) -> bool:
    """Whether the way that a case takes tells what followed from a count: not where every outcome leads to one state."""
    return len(act.targets) > 1


def outcome(field: Field, body: Mapping[str, Any]) -> str | None:
    """What followed from a count; None where none was given. Of a withheld count only this stands in the body."""
    count = body.get(field.name)
    if count is None:
        return body.get(field.name + OUTCOME)
    return weighed(field, count).outcome


def ahead(field: Field, body: Mapping[str, Any]) -> tuple[str, ...]:
    """Whom a count selected, sent on or left to be chosen from, by code."""
    count = body.get(field.name)
    return tuple(body.get(field.name + AHEAD, ())) if count is None else weighed(field, count).candidates


def followed(field: Field, count: Mapping[str, Any]) -> dict[str, Any]:
    """What the body keeps of a count that is withheld: what followed from it, and for whom."""
    found = weighed(field, count)
    return {field.name + OUTCOME: found.outcome, field.name + AHEAD: list(found.candidates)}


def weighed(field: Field, count: Mapping[str, Any]) -> Tally:
    """What follows from a count under the field's rule. Raises VoteError."""
    return weigh(field.rule, count)


def with_readings(act: Act, body: Mapping[str, Any], readings: Mapping[str, str]) -> dict[str, Any]:
    """The values with each count told under which readings it was weighed, so that it is never weighed otherwise."""
    known = {name: readings[name] for name in READINGS if readings.get(name)}
    return {
        name: {**value, "readings": {**known, **value.get("readings", {})}}
        if isinstance(value, Mapping) and _is_tally(act, name)
        else value
        for name, value in body.items()
    }


def _is_tally(act: Act, name: str) -> bool:
    return any(field.name == name and field.type == "tally" for field in act.fields)


def nowhere(act: Act, body: Mapping[str, Any]) -> Words | None:
    """Why the values lead nowhere, in words; None when they lead somewhere, or have another fault."""
    if not isinstance(act.to, Branch):
        return None
    branch: Branch = act.to
    field = next(field for field in act.fields if field.name == branch.field)
    if field.type == "tally" and isinstance(body.get(field.name), Mapping):
        try:
            found = weighed(field, body[field.name])
        except VoteError:
            return None
        if target(act, body) is None:
            vi, en = (" ".join(sentence.said(lang) for sentence in found.why) for lang in ("vi", "en"))
            return Words(f"Chưa kết luận được theo số phiếu này: {vi}", f"The count does not settle it: {en}")
    return None


def of_the_latest_list(state: CaseState) -> list[Event]:
    """The events but those between the first list of candidates and the latest: they are about others (reading 138)."""
    lists = [event.seq for event in state.events if event.type == LISTED] or [0]
    return [event for event in state.events if not lists[0] < event.seq < lists[-1]]


def stated(procedure: Procedure, state: CaseState) -> dict[str, Any]:
    """The facts that the case itself states, and those of where it stands, by fact name; what was said last holds."""
    found: dict[str, Any] = {}
    for event in of_the_latest_list(state):
        act = procedure.of_event(event.type)
        body = state.data.get(event.type, {})
        found |= stated_by(act, body)
    return found | dict(procedure.facts_at.get(state.state, {}))


def stated_by(act: Act | None, body: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that one act's values state, by fact name."""
    fields = () if act is None else act.fields
    said = {field: body.get(field.name) for field in fields if field.fact}
    return {field.fact: _value(field, value) for field, value in said.items() if value not in (None, "")}


def _value(field: Field, value: Any) -> Any:
    return dt.date.fromisoformat(str(value)) if field.type == "date" else value


def named(procedure: Procedure, state: CaseState) -> frozenset[str]:
    """Codes of all persons whom the case has named, before a correction too: none of them handles it."""
    codes: set[str] = set()
    for event in (*state.events, *corrected(state.events)):
        act = procedure.of_event(event.type)
        for field in act.fields if act is not None else ():
            value = event.body.get(field.name)
            if field.type == "person" and value:
                codes.add(str(value))
            elif field.type == "people" and isinstance(value, list):
                codes |= {str(code) for code in value}
            elif field.type == "tally":
                votes = value.get("votes") if isinstance(value, Mapping) else None
                codes |= set(votes or ()) | set(event.body.get(field.name + AHEAD, ()))
    return frozenset(codes)
