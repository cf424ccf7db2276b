"""The long tables a register keeps about one person, as `canbo.law.histories` reads them.

A table is a sequence of rows (mappings) for one person, or a data frame with a `person_id` column for many.
Two kinds of closing day, never mixed:

* `end`, `to`, `until`: the last day that still counts; nothing recorded (None) means open;
* `ended_on`, `revoked_on`, `left_on`: the day an act took effect, from which the row no longer holds;
  None means that there was no such act.

Everywhere else None is a cell nobody knows: it makes an answer unknown where the answer can depend on it.
Ids are text. Days are `datetime.date`. Each table name is also a kind of record that a body attests.
"""

from datetime import date
from types import NoneType
from typing import Literal, NotRequired, TypedDict, get_args, get_origin, get_type_hints

from canbo.kernel.folds import Column, Shape

Position = Literal[
    "council_chair",
    "company_chair",
    "council_member",
    "general_director",
    "hired_director",
    "controller",
    "head_controller",
    "representative_full_time",
    "representative_part_time",
]
Grade = Literal["excellent", "good", "fulfilled", "not_fulfilled"]
"""Decree 181 Art. 28.2, best first."""
OfficeSanction = Literal["reprimand", "warning", "removal", "forced_termination"]
"""Decree 181 Art. 32.2 a-d; `removal` also stands for the revocation of a representative."""
PartySanction = Literal["reprimand", "warning", "removal", "expulsion"]
ProceedingKind = Literal[
    "disciplinary",
    "charge",
    "investigation",
    "prosecution",
    "trial",
    "inspection",
    "audit",
    "responsibility_review",
]
"""In order: xử lý kỷ luật; khởi tố bị can; điều tra; truy tố; xét xử; thanh tra, kiểm tra; kiểm toán;
xem xét trách nhiệm cá nhân (Art. 17.3.b). All of the person's own conduct (reading of Art. 34.2.b)."""


class PersonRow(TypedDict):
    """`persons`: at most one row: whom, and in which post, the question is about.

    Without `body_id` and `position` the one post that runs on the day is meant; several that run leave it unknown.
    """

    body_id: NotRequired[str | None]
    position: NotRequired[Position | None]
    retirement_date: NotRequired[date | None]


class TermRow(TypedDict):
    """`terms`: one row an appointment or assignment; a reappointment is a new row, an extension a later `end`.

    A term that goes on in another post after a reorganisation (Art. 15.1) has, in the row of the new post, the day it
    began in the old one; the row of the old post is there only where it is not counted twice for that (Art. 9.2).

    `post_kind` is a `Position`, or any other word for a post outside Decree 181 (one taken up after leaving).
    `left_on`: the day the post was left by resignation or relief; `left_by` says by which, `leaving_ground` (the
    citation of the point) on what ground.
    """

    post_kind: str | None
    body_id: str | None
    start: date | None
    end: date | None
    years: int | None
    left_on: NotRequired[date | None]
    left_by: NotRequired[Literal["resignation", "relief"] | None]
    leaving_ground: NotRequired[str | None]


class GradeRow(TypedDict):
    """`grades`: one row a year that was assessed (a `Grade`)."""

    year: int | None
    grade: Grade | None


class ConfidenceRoundRow(TypedDict):
    """`confidence_rounds`: one row a round held."""

    held_on: date | None
    low: int | None
    cast: int | None


class SanctionRow(TypedDict):
    """`sanctions`: of the office (`OfficeSanction`) and of the Party (`PartySanction`).

    `effective_on` is the day the twelve months run from: for an office sanction that follows one of the Party,
    the day the Party's took effect (Art. 32.1.c). `ended_on` is an end by an act (cancelled, replaced); the lapse
    after twelve months needs no entry.
    """

    form: OfficeSanction | PartySanction | None
    is_party: bool | None
    duty_related: bool | None
    effective_on: date | None
    ended_on: date | None
    announced_on: date | None


class ProceedingRow(TypedDict):
    """`proceedings`: a `ProceedingKind`, pending from `from_` to `to`."""

    kind: ProceedingKind | None
    from_: date | None
    to: date | None


class SuspensionRow(TypedDict):
    """`suspensions`: temporary suspensions from work (Art. 36); kept for the radar, no fact rests on them yet."""

    from_: date | None
    until: date | None
    revoked_on: date | None


class ServicePeriodRow(TypedDict):
    """`service_periods`: time with compulsory social insurance.

    `counts`: towards the allowance (Decree 46 Art. 6.1); `paid_out`: an allowance was already paid for it.
    `body_id`: the enterprise; for time at its subsidiary, the parent with which it is counted (Decree 181 Art. 9.2).
    """

    start: date | None
    end: date | None
    counts: bool | None
    paid_out: bool | None
    body_id: NotRequired[str | None]


class FindingRow(TypedDict):
    """`findings`: an act or finding that settles a yes-no fact, from the day `on`, to `until` if limited.

    `fact`: one of `canbo.law.histories.FINDING_FACTS`. Of several that run, the latest counts.
    """

    fact: str
    value: bool | None
    on: date | None
    until: date | None


ROWS: dict[str, type] = {
    "persons": PersonRow,
    "terms": TermRow,
    "grades": GradeRow,
    "confidence_rounds": ConfidenceRoundRow,
    "sanctions": SanctionRow,
    "proceedings": ProceedingRow,
    "suspensions": SuspensionRow,
    "service_periods": ServicePeriodRow,
    "findings": FindingRow,
}
"""Row shape by table name."""


def shape_of(row: type) -> Shape:
    """The columns that a row shape declares."""
    required: frozenset[str] = row.__required_keys__  # type: ignore[attr-defined]
    return {name: _column(hint, required=name in required) for name, hint in get_type_hints(row).items()}


def _column(hint: object, *, required: bool) -> Column:
    kinds = [part for part in (get_args(hint) or (hint,)) if part is not NoneType]
    choices = tuple(choice for kind in kinds if get_origin(kind) is Literal for choice in get_args(kind))
    return Column(str, tuple(dict.fromkeys(choices)), required) if choices else Column(kinds[0], (), required)
