"""The read models as rows: what they hold, what they should hold, and writing the one over the other."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from canbo.cases.models import Case, CaseClock, CaseEvent
from canbo.cases.projection import CaseRow, Projection
from canbo.kernel.errors import CanboError
from canbo.registry.models import Body, Person

CLOCK_COLUMNS = ("key", "provision", "by", "started_on", "due_on", "stopped_on", "suspended_on")
FROM_EVENTS = ("procedure", "begun", "person", "body", "state", "version", "head", "opened_at", "closed_at")
"""Columns that follow from the events alone; the others depend on what was known at `known_at` too."""


class UnknownParty(CanboError):  # noqa: N818 - says what is wrong
    """A case names a person or a body that the register does not have."""


def expected(events: Sequence[CaseEvent], known_at: datetime, project: Projection) -> dict[str, Any]:
    """The columns of the case that has these events, `clocks` among them as tuples of columns."""
    row: CaseRow = project(events, known_at)
    first, last, clock = events[0], events[-1], row.next_clock
    return {
        "number": first.case,
        "procedure": row.opening.procedure,
        "begun": row.opening.begun,
        "person": row.opening.person,
        "body": row.opening.body,
        "state": row.state,
        "version": len(events),
        "head": last.hash,
        "opened_at": first.at,
        "closed_at": row.closed_at,
        "waiting_for": clock.by if clock else "",
        "due_on": clock.due_on if clock else None,
        "known_at": known_at,
        "clocks": tuple(tuple(getattr(clock, name) for name in CLOCK_COLUMNS) for clock in row.clocks),
    }


def stored(case: Case) -> dict[str, Any]:
    """The same columns as they stand in the tables."""
    columns = {
        field.name: getattr(case, field.name)
        for field in Case._meta.concrete_fields  # noqa: SLF001 - Django's public description of a model
        if not field.is_relation
    }
    clocks = sorted(case.clocks.all(), key=lambda clock: clock.pk)
    return columns | {
        "person": case.person.code if case.person else "",
        "body": case.body.code,
        "clocks": tuple(tuple(getattr(clock, name) for name in CLOCK_COLUMNS) for clock in clocks),
    }


def write(columns: dict[str, Any]) -> Case:
    """Store one case's read models, whatever stood there. Raises UnknownParty."""
    plain = {name: value for name, value in columns.items() if name not in ("clocks", "number")}
    person = Person.objects.filter(code=columns["person"]).first()
    body = Body.objects.filter(code=columns["body"]).first()
    nobody = columns["person"] == ""
    if (person is None and not nobody) or body is None:
        what = columns["body"] if body is None else columns["person"]
        raise UnknownParty(
            f"Case {columns['number']} is about {what}, which is not in the register; enter it there first.",
            f"Vụ việc {columns['number']} liên quan đến {what} nhưng sổ nhân sự không có; hãy ghi vào sổ trước.",
        )
    case, _ = Case.objects.update_or_create(
        number=columns["number"], defaults={**plain, "person": person, "body": body}
    )
    case.clocks.all().delete()
    CaseClock.objects.bulk_create(
        CaseClock(case=case, **dict(zip(CLOCK_COLUMNS, values, strict=True))) for values in columns["clocks"]
    )
    return case
