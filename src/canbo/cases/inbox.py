"""What waits for whom: the open cases somebody sees, by whose act is due next."""

from dataclasses import dataclass
from datetime import date

from canbo.cases.around import roles_of, situation
from canbo.cases.models import Case
from canbo.cases.projection import Opening
from canbo.cases.visibility import cases_visible_to
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


def inbox(user: User, on: date, *, closed: int = 20) -> Inbox:
    """The cases a user sees, told apart by whether the next act is theirs; the latest `closed` ones that ended."""
    seen = cases_visible_to(user).select_related("person", "body__owner_agency")
    still_open = sorted(seen.filter(closed_at=None), key=lambda case: (case.due_on or date.max, case.number))
    mine, others = [], []
    for case in still_open:
        opening = Opening(case.procedure, case.begun, case.person.code, case.body.code)
        answers = situation(opening, case.person, case.body, None, on).values
        waits = case.waiting_for in roles_of(user, case.person, case.body, answers)
        (mine if waits else others).append(case)
    ended = seen.exclude(closed_at=None).order_by("-closed_at")[:closed]
    return Inbox(tuple(mine), tuple(others), tuple(ended), on)
