"""What a case's own events tell its papers, so that nobody types it again. Pure: a folded case in, plain values out.

Who issues, signs and receives, and the person's name and post, are not in the events: whoever asks adds them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Any

from canbo.procedures.assessment import year_of
from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.clocks import acted_on
from canbo.procedures.corrections import corrected
from canbo.procedures.state import CaseState, Event

from .papers import get_paper
from .papers_personnel import EVENTS, matter_of
from .papers_personnel import KIND as PERSONNEL

FILED = ("resignation_filed", "leaving_applied")
DECIDED = ("leaving_agreed", "leaving_decided")
RECORDED: dict[str, tuple[str, ...]] = {  # the events that record a paper, and so give its number and day
    "resignation-letter": ("resignation_filed",),
    "talk-minutes": ("talk_recorded",),
    "report": ("resignation_proposed",),
    "opinion": ("opinion_given",),
    "extension-notice": ("decision_extended",),
    "resignation-acceptance": ("resignation_accepted",),
    "resignation-refusal": ("resignation_refused",),
    "leaving-application": ("leaving_applied",),
    "leaving-notice": ("leaving_notified",),
    "leaving-decision": DECIDED,
    "leaving-refusal": ("leaving_refused",),
    PERSONNEL: EVENTS,
}
_CIVIL = ("leaving-on-request", "leaving-after-failing-years")
OF: dict[
    str, tuple[str, ...]
] = {  # the procedures whose words a paper has; an event of the same name elsewhere makes none
    "resignation-letter": ("resignation",),
    "talk-minutes": ("resignation",),
    "report": ("resignation",),
    "opinion": ("resignation",),
    "extension-notice": ("resignation",),
    "resignation-acceptance": ("resignation",),
    "resignation-refusal": ("resignation",),
    "leaving-application": _CIVIL,
    "leaving-notice": _CIVIL,
    "leaving-decision": _CIVIL,
    "leaving-refusal": _CIVIL,
    PERSONNEL: tuple(key for key in PROCEDURES if key not in ("resignation", *_CIVIL)),
}
TOLD: dict[str, tuple[str, ...]] = {  # events before, whose fields it repeats
    "report": ("resignation_filed", "talk_recorded"),
    "opinion-request": ("resignation_filed", "resignation_proposed"),
    "leaving-notice": ("graded",),
    "allowance-sheet": DECIDED,
}
_ROUTES = {"leaving-on-request": "request", "leaving-after-failing-years": "failing"}


def kinds_of(procedure: str, events: Collection[str]) -> tuple[str, ...]:
    """The papers that these events of this procedure have brought about, in the order of the case."""
    return tuple(kind for kind, types in RECORDED.items() if procedure in OF[kind] and set(types) & set(events))


def values_of(state: CaseState, kind: str) -> dict[str, Any]:
    """What the events say of this paper: fields under their own names, days as ISO text, time limits that run.

    A paper's number and day come from the event that records it (a decision, an opinion, a notice), if it is there.
    """
    paper = get_paper(kind)
    events = {event.type: event for event in corrected(state.events)}
    told: dict[str, Any] = {}
    for type_ in TOLD.get(kind, ()):
        told |= events[type_].body if type_ in events else {}
    for type_ in RECORDED.get(kind, ()) if kind != PERSONNEL else ():
        if type_ in events:
            told |= events[type_].body
            told |= _signed(events[type_])
    told |= _common(state, events)
    decided = last_decision(state) if kind == PERSONNEL else None
    if decided is not None:
        told |= _decided(state, decided)
    return {name: value for name, value in told.items() if paper.value(name) is not None and value is not None}


def last_decision(state: CaseState) -> Event | None:
    """The latest decision of a case, of those that have no paper of their own."""
    decided = [event for event in corrected(state.events) if event.type in EVENTS]
    return decided[-1] if decided else None


def _decided(state: CaseState, event: Event) -> dict[str, Any]:
    """What one decision says: its own values, its choices in words, and what it is about."""
    act = get_procedure(state.procedure).of_event(event.type)
    said = {
        field.name: dict(field.choices)[event.body[field.name]].vi
        for field in (act.fields if act is not None else ())
        if field.type == "choice" and event.body.get(field.name) in dict(field.choices)
    }
    year = year_of(state)
    return {
        **event.body, **_signed(event), "matter": matter_of(state.procedure, event.type),
        "sanction": said.get("form"), "grade_in_words": said.get("grade"), "year": str(year) if year else None,
    }  # fmt: skip


def receipt_of(state: CaseState, event: Event) -> dict[str, Any]:
    """What the receipt for one event says, but for its place in the record: case, seq, hash, moment recorded."""
    running = [run for run in state.clocks if run.stopped_on is None and run.suspended_on is None]
    return {
        "procedure": state.procedure,
        "event": event.type,
        "filed_on": acted_on(event).isoformat(),
        "clocks": [{"clock": run.key, "due": _iso(run.due.deadline.due)} for run in running if run.due],
    }


def _signed(event: Event) -> dict[str, Any]:
    """The number and the day that the event gives the paper."""
    body = event.body
    return {
        "number": body.get("number") or body.get("document"),
        "date": body.get("decided_on") or body.get("held_on") or acted_on(event).isoformat(),
    }


def _common(state: CaseState, events: dict[str, Event]) -> dict[str, Any]:
    filed = next((events[type_] for type_ in FILED if type_ in events), None)
    opinion = events.get("opinion_given")
    decision = next((run for run in state.clocks if run.key == "decision" and run.due is not None), None)
    decided = next((events[type_].body for type_ in DECIDED if type_ in events), {})
    return {
        "filed_on": acted_on(filed).isoformat() if filed else None,
        "opinion_document": opinion.body.get("document") if opinion else None,
        "due": _iso(decision.due.deadline.due) if decision and decision.due else None,
        "route": _ROUTES.get(get_procedure(state.procedure).key),
        "decision_number": decided.get("number"),
    }


def _iso(day: dt.date) -> str:
    return day.isoformat()
