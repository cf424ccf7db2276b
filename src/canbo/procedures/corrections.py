"""Corrections: an event points at another and says what it should have said; both stay in the record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .state import Event

CORRECTED = "event_corrected"


def corrected(events: Sequence[Event]) -> list[Event]:
    """The events with corrected bodies in place; each correction stands where it was made."""
    bodies = {event.seq: dict(event.body) for event in events}
    for event in events:
        if event.type == CORRECTED and event.body.get("corrects") in bodies:
            bodies[event.body["corrects"]] |= dict(event.body.get("fields", {}))
    return [replace(event, body=bodies[event.seq]) for event in events]
