"""What the record keeps back from everybody but those who must know, such as the count of step 3 (Article 12(4)).

A withheld value never stands in the body of its event: the body commits to it, as to a personal value, and keeps only
what followed from it, and not even that where the way of the case does not tell it. So no journal, list, bundle or
paper can show it. It is read here and nowhere else, by the authority of the case, its counting committee or an
inspector, and every look is on record.

A file may be withheld too, by whoever attaches it: then its name is such a value, and its content is taken only through
`canbo.cases.attachments.content_for`, which records the look.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from canbo.cases.actors import actor_of
from canbo.cases.commitments import MARK
from canbo.cases.look_models import Look
from canbo.cases.models import Case, CaseEvent, PersonalValue
from canbo.kernel.errors import CanboError
from canbo.procedures.table import AUTHORITY, COUNTING_COMMITTEE, PERSON, Act, Field
from canbo.procedures.ways import followed, tells
from canbo.registry.models import User
from canbo.registry.roles import Role

FILE = "file"
"""What a look at the content of a withheld file is recorded as a look at."""


class NotForYou(CanboError):  # noqa: N818 - says what it is
    """Somebody asks for what is kept back from them, or for what is not there."""


@dataclass(frozen=True)
class Kept:
    """One withheld value as it now stands: the event that holds it, by its number in the case, and its field."""

    number: int
    row: CaseEvent
    act: Act
    field: Field


def may_look(user: User, roles: frozenset[str]) -> bool:
    """Tell whether somebody with these roles in the case is shown what is withheld."""
    if PERSON in roles:
        return False
    return bool(roles & {AUTHORITY, COUNTING_COMMITTEE}) or user.role == Role.INSPECTOR


def set_apart(act: Act | None, given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What of an act's values stands in the body, and what is withheld, by the name it is committed to under."""
    body, withheld = dict(given), {}
    for field in act.fields if act is not None else ():
        if field.withheld and field.name in body:
            value = body.pop(field.name)
            withheld[MARK + field.name] = value
            if act is not None and field.type == "tally" and tells(act):
                body |= followed(field, value)
    return body, withheld


def kept_in(procedure: Any, rows: list[CaseEvent]) -> list[Kept]:
    """The withheld values of a case's events, each where it was recorded first."""
    found = []
    for number, row in enumerate(rows, 1):
        act = procedure.of_event(row.type)
        committed = row.data.get("personal", {})
        found += [
            Kept(number, row, act, field)
            for field in (act.fields if act is not None else ())
            if field.withheld and MARK + field.name in committed
        ]
    return found


def look(
    *, user: User, case: Case, roles: frozenset[str], kept: Kept, rows: list[CaseEvent], door: str, now: datetime
) -> Any:
    """The value, as last corrected, for somebody who may see it; the look is recorded. Raises NotForYou.

    Changes case_look.
    """
    if not may_look(user, roles):
        raise NotForYou(
            "Only the authority of the case, its counting committee and inspectors are shown this (181/2026:12.4.p2).",
            "Chỉ cấp có thẩm quyền của vụ việc, ban kiểm phiếu và thanh tra được xem nội dung này (181/2026:12.4.p2).",
        )
    value = as_it_stands(kept, rows)
    if value is None:
        raise NotForYou("The value was erased under the law.", "Nội dung này đã xóa theo luật.")
    record_look(user=user, case=case, row=kept.row, field=kept.field.name, door=door, now=now)
    return value


def as_it_stands(kept: Kept, rows: list[CaseEvent]) -> Any | None:
    """The value as last corrected, None once erased: for what the record itself checks, shown to nobody."""
    name = MARK + kept.field.name
    mends = [row.seq for row in rows if row.data.get("corrects") == kept.number]
    values = PersonalValue.objects.filter(event__in=[kept.row.seq, *mends], field=name).order_by("event_id")
    latest = values.last()
    return None if latest is None else json.loads(latest.value)


def record_look(*, user: User, case: Case, row: CaseEvent, field: str, door: str, now: datetime) -> None:
    """Put one look on record. Changes case_look."""
    Look.objects.create(case=case.number, event=row.seq, field=field, actor=actor_of(user), at=now, door=door)


def looks_at(case: Case) -> list[Look]:
    """Who has looked at the values that a case withholds, latest first."""
    return list(Look.objects.filter(case=case.number).exclude(field=FILE))


def looks_at_file(row: CaseEvent) -> list[Look]:
    """Who has taken the withheld file that this event attached, latest first."""
    return list(Look.objects.filter(case=row.case, event=row.seq, field=FILE))
