"""What waits for whom: the open cases somebody sees, by whose act is due next."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F

from canbo.cases.chain import day_of
from canbo.cases.models import Case
from canbo.cases.visibility import cases_visible_to
from canbo.cases.waits import mine
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
    """The cases a user sees, told apart by whether the next act is theirs; the latest `closed` ones that ended.

    The number of queries does not grow with the cases: whom each waits for is kept beside it (`canbo.cases.waits`).
    """
    seen = cases_visible_to(user).select_related("person", "body__owner_agency")
    still_open = seen.filter(closed_at=None).annotate(is_mine=mine(user, day_of(now)))
    cases = list(still_open.prefetch_related("waits", "clocks").order_by(F("due_on").asc(nulls_last=True), "number"))
    ended = seen.exclude(closed_at=None).order_by("-closed_at")[:closed]
    return Inbox(
        tuple(case for case in cases if case.is_mine),
        tuple(case for case in cases if not case.is_mine),
        tuple(ended),
        day_of(now),
    )
