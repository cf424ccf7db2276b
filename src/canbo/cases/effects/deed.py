"""What an effect is given: the decision, by whom and when, and whether it mends an earlier one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from canbo.cases.models import Case
from canbo.cases.posts import POST
from canbo.kernel.errors import CanboError
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Override, Person, Term, User
from canbo.registry.models.base import Record


@dataclass(frozen=True)
class Deed:
    """One recorded decision. `body`: its values as they now stand; `mends`: a correction has changed them."""

    case: Case
    state: CaseState
    body: Mapping[str, Any]
    user: User
    now: datetime
    mends: bool

    @property
    def source(self) -> str:
        """Where a row of the register comes from: the case and the number of the decision."""
        return f"{self.case.number}, {self.body.get('number', '')}".rstrip(", ")

    @property
    def person(self) -> Person:
        """Whom the case is about."""
        if self.case.person is None:
            raise CanboError("The case is about nobody yet.", "Vụ việc chưa gắn với người nào.")
        return self.case.person

    @property
    def retires(self) -> date | None:
        """When the person retires: as recorded, else by the ages, as corrected; None while neither is known."""
        return self.person.retires_under(Override.objects.of_age().as_law())

    def day(self, name: str) -> date:
        """A day among the values."""
        return date.fromisoformat(str(self.body[name]))

    def mine(self, rows: Sequence[Any]) -> list[Any]:
        """Those rows of the register that an earlier form of this decision wrote."""
        return [row for row in rows if f"{row.source},".startswith(f"{self.case.number},")]

    def sat(self) -> list[Term]:
        """The terms the person sits in the body of the case; of a mended decision the terms it ended."""
        terms = Term.objects.current().filter(person=self.person, post__body=self.case.body).select_related("post")
        return self.mine(list(terms)) if self.mends else sitting_terms(terms, self.state.events[-1].at.date())

    def seat(self) -> list[Term]:
        """The terms of the post that the case is about: the one it names, else the only one sat. Raises IllegalAct."""
        post = next((body[POST] for body in self.state.data.values() if body.get(POST)), None)
        terms = self.sat()
        if post is None and len({term.post.position for term in terms}) > 1:
            raise IllegalAct(
                "The case does not name the post, and there are several; correct its first act first (field post).",
                "Vụ việc chưa nêu chức vụ mà người này giữ nhiều chức vụ; hãy sửa việc đầu tiên trước (mục post).",
            )
        return [term for term in terms if post in (None, term.post.position)]

    def enter(self, row: Record, earlier: Sequence[Any] | None = None, **changes: Any) -> Record:
        """Put a new row into the register, or mend the first of `earlier`, by default what this decision wrote."""
        if earlier is None:
            earlier = self.mine(list(type(row).objects.current().filter(person=self.person))) if self.mends else []
        if earlier:
            mended: Record = earlier[0].correct(by=self.user, at=self.now, source=self.source, **changes)
            return mended
        for name, value in changes.items():
            setattr(row, name, value)
        row.recorded_at, row.recorded_by, row.source = self.now, self.user, self.source
        row.save()
        return row


Effect = Callable[[Deed], list[Any]]


def not_before_the_decision(deed: Deed, provision: str, vi: str, en: str) -> date:
    """The day of effect, which cannot lie before the decision; `vi` and `en` say why. Raises IllegalAct."""
    effective, decided = deed.day("effective_on"), deed.day("decided_on")
    if effective < decided:
        raise IllegalAct(
            f"It cannot take effect on {effective}, before the decision of {decided}: {en} ({provision}).",
            f"Không thể có hiệu lực từ {effective:%d/%m/%Y}, trước quyết định ngày {decided:%d/%m/%Y}: {vi} "
            f"({provision}).",
        )
    return effective
