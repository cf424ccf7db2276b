"""The record of a case as a page tells it: what was done, when, by whom, and what of it the reader may see."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from canbo.cases.by_itself import name_of, told_of
from canbo.cases.commitments import MARK
from canbo.cases.for_person import VOTES, is_shown
from canbo.cases.models import CaseEvent
from canbo.cases.verbs import CaseView
from canbo.kernel.fact import Words
from canbo.procedures.common import COMMON
from canbo.procedures.corrections import CORRECTED
from canbo.procedures.engine import ACTED_ON
from canbo.procedures.table import PERSON, Act
from canbo.web.language import current, say
from canbo.web.pages.case_corrections import Change, Kept, changes, correctable, mended, personal_of, values_after
from canbo.web.pages.case_values import followed, label_of, paired, said, who

ERASED = Words("đã xóa theo luật", "erased under the law")


@dataclass(frozen=True)
class Entry:
    """One event: `number` counts within the case, `details` are label and value, `hash` is what a receipt repeats.

    A correction has `aim`, the event it corrects, and its `changes`; `mendable` says that the reader may
    correct it, `withheld` that it keeps something back which the reader may ask for.
    """

    seq: int
    number: int
    words: Words
    at: datetime
    who: str
    details: tuple[tuple[str, str], ...]
    hash: str
    changes: tuple[Change, ...] = ()
    aim: tuple[int, Words] | None = None
    mendable: bool = False
    withheld: bool = False


def journal(view: CaseView, rows: Sequence[CaseEvent]) -> list[Entry]:
    """Every event the case has, oldest first, with what this reader may see of each."""
    acts = {act.event: act for act in (*view.procedure.acts, *COMMON)}
    kept = personal_of(rows)
    return [_entry(view, acts, rows[:number], kept) for number in range(1, len(rows) + 1)]


def _entry(view: CaseView, acts: Mapping[str, Act], rows: Sequence[CaseEvent], kept: Kept) -> Entry:
    row, number, as_person = rows[-1], len(rows), PERSON in view.around.roles
    told = values_after(rows, kept)[-1]
    aim, mending = _aim(rows, acts, told, kept) if row.type == CORRECTED else (None, ())
    if aim is not None and as_person:
        corrected = rows[aim[0] - 1]
        open_ = is_shown(corrected, acts.get(corrected.type))
        mending = tuple(change for change in mending if open_ and change.name not in VOTES)
        details: tuple[tuple[str, str], ...] = () if mending else (_hidden(),)
    else:
        details = tuple(_details(row, acts.get(row.type), told, as_person=as_person))
    return Entry(
        row.seq, number, acts[row.type].words if row.type in acts else name_of(row.type), row.local_at,
        who(row.actor), details, row.hash, mending, aim, correctable(view, number) is not None,
        number in view.withheld,
    )  # fmt: skip


def _aim(
    rows: Sequence[CaseEvent], acts: Mapping[str, Act], told: Mapping[str, Any], kept: Kept
) -> tuple[tuple[int, Words] | None, tuple[Change, ...]]:
    """Which event a correction corrects, and each change with what held before it."""
    at = told.get("corrects")
    act = acts.get(rows[at - 1].type) if isinstance(at, int) and 0 < at < len(rows) else None
    if act is None or not isinstance(at, int):
        return None, ()
    before = values_after(rows[:-1], kept)[at - 1]
    return (at, act.words), tuple(changes(act, before, mended(told)))


def _hidden() -> tuple[str, str]:
    return say("Nội dung", "Content"), say("không hiện với đương sự", "not shown to the person concerned")


def _details(row: CaseEvent, act: Act | None, told: Mapping[str, Any], *, as_person: bool) -> Iterator[tuple[str, str]]:
    if act is None:
        yield from told_of(row, current())
        return
    if as_person and not is_shown(row, act):
        yield _hidden()
        return
    for field in (*paired(act.fields), ACTED_ON):
        if (as_person and field.name in VOTES) or (row.type == CORRECTED and field.name in ("corrects", "fields")):
            continue
        if field.withheld:
            if MARK + field.name in row.data.get("personal", {}):
                outcome = followed(field, row.data)
                told_vi, told_en = (f"; kết quả: {outcome}", f"; outcome: {outcome}") if outcome else ("", "")
                yield label_of(field), say(f"giữ kín{told_vi}", f"withheld{told_en}")
        elif field.name in told:
            yield label_of(field), said(field, told[field.name])
        elif field.name in row.data.get("personal", {}):
            yield label_of(field), ERASED.said(current())
