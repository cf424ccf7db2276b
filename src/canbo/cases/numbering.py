"""Numbers that acts give papers: the case says which act wants one and in whose register; the floor above gives it.

Decisions are numbered by whoever decides, opinions by whoever gives them. What the Prime Minister's office issues is
numbered there, so its number is typed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from canbo.cases.models import Case
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState, Surroundings
from canbo.procedures.table import OPINION_GIVER, Act, Field
from canbo.registry.models import Body, User

ELSEWHERE = "prime_minister"
COLLECTIVE = "council_or_chairman"


@dataclass(frozen=True)
class Wanted:
    """A number for the paper that `event` records, in the register of `issuer` of the year of `on`.

    `typed` is the number when the body gave it elsewhere; then it is only kept from being used again. `collective`
    says that the members' council or the chairman issues it and not the body as such.
    """

    case: str
    event: str
    issuer: Body
    collective: bool
    on: date
    typed: str
    by: User


Giver = Callable[[Wanted], str]
_givers: list[Giver] = []


def register_giver(giver: Giver) -> None:
    """Name who keeps the registers of numbers; the last one named does."""
    _givers[:] = [giver]


def numbered(  # noqa: PLR0917 - an act and all it is judged against
    case: Case, act: Act, fields: Mapping[str, Any], around: Surroundings, user: User, on: date
) -> dict[str, Any]:
    """The fields with the number of the paper in them: the one typed, or the next of the register. CanboError.

    Changes: one row of the register of numbers, in the transaction of the act.
    """
    field = number_field(act)
    if field is None or not _givers:
        return dict(fields)
    typed = str(fields.get(field.name) or "").strip()
    issuer = issuer_of(case, act, around)
    if issuer is None:
        if not typed:
            raise IllegalAct(
                f"{act.words.en}: missing: {field.words.en}; the body that issues it numbers it, type it here.",
                f"{act.words.vi}: thiếu: {field.words.vi}; cơ quan ban hành tự đánh số, hãy ghi số ấy vào đây.",
            )
        return {**fields, field.name: typed}
    said = fields.get("decided_on") or fields.get("acted_on")
    day = date.fromisoformat(str(said)) if said else on
    collective = OPINION_GIVER not in act.by and around.answers.get("who-decides") == COLLECTIVE
    wanted = Wanted(case.number, act.event, issuer, collective, day, typed, user)
    return {**fields, field.name: _givers[0](wanted)}


def renumbered(  # noqa: PLR0917 - as numbered
    case: Case, act: Act | None, state: CaseState, said: Mapping[str, Any], around: Surroundings, user: User, on: date
) -> None:
    """Keep a number that a correction names from being used again. CanboError where it is used already."""
    field = number_field(act) if act is not None else None
    new = (said.get("fields") or {}).get(field.name) if field is not None else None
    if act is None or field is None or new in (None, ""):
        return
    before = state.data.get(act.event, {})
    if str(new).strip() != str(before.get(field.name, "")):
        numbered(case, act, {**before, field.name: new}, around, user, on)


def number_field(act: Act) -> Field | None:
    """The field that holds the number of the paper an act issues, if it issues one."""
    return next((field for field in act.fields if field.numbered), None)


def issuer_of(case: Case, act: Act, around: Surroundings) -> Body | None:
    """Whose register the paper is numbered in; None where that body is none of the register of bodies."""
    asked = "prior-opinion-from" if OPINION_GIVER in act.by else "who-decides"
    answer = around.answers.get(asked)
    if answer == ELSEWHERE:
        return None
    agency: Body | None = case.body.owner_agency
    return agency if answer == "owner_agency" and agency is not None else case.body
