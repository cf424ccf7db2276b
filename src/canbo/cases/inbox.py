"""What waits for whom: the open cases somebody sees, by whose act is due next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from canbo.cases.around import roles_of, situation
from canbo.cases.chain import day_of
from canbo.cases.models import Case, CaseEvent
from canbo.cases.projection import Opening, state_of
from canbo.cases.visibility import cases_visible_to
from canbo.procedures.book import get_procedure
from canbo.procedures.state import CaseState
from canbo.procedures.table import OPINION_GIVER, PERSON, Procedure
from canbo.registry.models import User


@dataclass(frozen=True)
class Inbox:
    """Open cases: those that wait for me, those that wait for others, both nearest first; closed ones last."""

    mine: tuple[Case, ...]
    others: tuple[Case, ...]
    closed: tuple[Case, ...]
    on: date

    @property
    def overdue(self) -> tuple[Case, ...]:
        """Open cases whose clock has run out."""
        return tuple(case for case in (*self.mine, *self.others) if case.due_on is not None and case.due_on < self.on)


def inbox(user: User, now: datetime, *, closed: int = 20) -> Inbox:
    """The cases a user sees, told apart by whether the next act is theirs; the latest `closed` ones that ended."""
    seen = cases_visible_to(user).select_related("person", "body__owner_agency")
    still_open = sorted(seen.filter(closed_at=None), key=lambda case: (case.due_on or date.max, case.number))
    mine, others = [], []
    for case in still_open:
        (mine if waits_for(user, case, now) else others).append(case)
    ended = seen.exclude(closed_at=None).order_by("-closed_at")[:closed]
    return Inbox(tuple(mine), tuple(others), tuple(ended), day_of(now))


def waits_for(user: User, case: Case, now: datetime) -> bool:
    """Say whether an act that the case waits for is this user's."""
    if case.person_id is not None and user.person_id == case.person_id:
        return False
    state = state_of(list(CaseEvent.objects.of(case.number)), now)
    opening = Opening(case.procedure, case.begun, case.person.code if case.person else "", case.body.code)
    answers = situation(opening, case.person, case.body, state, day_of(now)).values
    roles = roles_of(user, case.person, case.body, answers, state)
    return bool(roles & awaited(get_procedure(case.procedure), state, answers))


def awaited(procedure: Procedure, state: CaseState, answers: Mapping[str, Any]) -> frozenset[str]:
    """The roles whose act comes next: whose clock runs, else who can lead on; and a prior opinion not yet given."""
    running = {run.by for run in state.clocks if run.stopped_on is None}
    here = [act for act in procedure.acts if state.state in act.from_]
    leading = {role for act in here if set(act.targets) - {state.state} for role in act.by if role != PERSON}
    wanted = answers.get("prior-opinion-from") not in (None, "none")
    heard = any(OPINION_GIVER in act.by and not state.done.get(act.event) for act in here)
    return frozenset(running or leading) | ({OPINION_GIVER} if wanted and heard else frozenset())
