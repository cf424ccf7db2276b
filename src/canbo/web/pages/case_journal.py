"""The record of a case as a page tells it: what was done, when, by whom, and what of it the reader may see."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from canbo.cases.actors import user_of
from canbo.cases.for_person import VOTES, is_shown
from canbo.cases.models import CaseEvent, PersonalValue
from canbo.cases.verbs import CaseView
from canbo.kernel.fact import Words
from canbo.kernel.words import say_value
from canbo.procedures.common import COMMON
from canbo.procedures.table import PERSON, Act, Field
from canbo.web.language import current, say

ERASED = Words("đã xóa theo luật", "erased under the law")


@dataclass(frozen=True)
class Entry:
    """One event: `details` are label and value; `hash` is what a receipt repeats."""

    seq: int
    words: Words
    at: datetime
    who: str
    details: tuple[tuple[str, str], ...]
    hash: str


def journal(view: CaseView, rows: Sequence[CaseEvent]) -> list[Entry]:
    """Every event the case has, oldest first, with what this reader may see of each."""
    acts = {act.event: act for act in (*view.procedure.acts, *COMMON)}
    values = {(v.event_id, v.field): json.loads(v.value) for v in PersonalValue.objects.filter(event__in=rows)}
    as_person = PERSON in view.around.roles
    return [
        Entry(
            row.seq,
            acts[row.type].words if row.type in acts else Words(row.type, row.type),
            row.local_at,
            _who(row.actor),
            tuple(_details(row, acts.get(row.type), values, as_person=as_person)),
            row.hash,
        )
        for row in rows
    ]


def _who(actor: str) -> str:
    user = user_of(actor)
    return str(user) if user is not None else actor


def _details(
    row: CaseEvent, act: Act | None, values: dict[tuple[int, str], object], *, as_person: bool
) -> Iterator[tuple[str, str]]:
    if act is None:
        return
    if as_person and not is_shown(row, act):
        yield say("Nội dung", "Content"), say("không hiện với người nộp đơn", "not shown to the person concerned")
        return
    for field in act.fields:
        if as_person and field.name in VOTES:
            continue
        if field.personal:
            if field.name not in row.data.get("personal", {}):
                continue
            kept = values.get((row.seq, field.name))
            shown = ERASED.said(current()) if kept is None else str(kept)
        elif field.name in row.data:
            shown = _said(field, row.data[field.name])
        else:
            continue
        yield field.words.said(current()), shown


def _said(field: Field, value: object) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name}: {said}" for name, said in value.items())
    if field.type == "choice":
        return dict(field.choices).get(str(value), Words(str(value), str(value))).said(current())
    if field.type == "date":
        return say_value(datetime.fromisoformat(str(value)).date(), current())
    return say_value(value, current()) if isinstance(value, bool | int) else str(value)
