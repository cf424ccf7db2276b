"""What an effect is given: the decision, by whom and when, and whether it mends an earlier one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from canbo.cases.models import Case
from canbo.cases.posts import post_of
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.choices import Position
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Override, Person, Term, User
from canbo.registry.models.base import Record


@dataclass(frozen=True)
class Deed:
    """One recorded decision. `body`: its values as they now stand; `number`: that of its event in the case.

    `mends`: a correction has changed them, or what they rest on.
    """

    case: Case
    state: CaseState
    body: Mapping[str, Any]
    user: User
    now: datetime
    mends: bool
    number: int

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

    def wrote(self, rows: Any) -> list[Any]:
        """The current ones among `rows`, as this case wrote them; IllegalAct where something later took their place."""
        known = self.mine(list(rows.filter(source__startswith=self.case.number).select_related("superseded_by")))
        current = [row for row in known if row.superseded_at is None]
        if not current and any(row.superseded_by and not self.mine([row.superseded_by]) for row in known):
            raise overtaken()
        return current

    def began(self, row: Any) -> bool:
        """Whether this case put the row into the register, and did not only change one that was there."""
        first = row
        while (before := first.supersedes.first()) is not None:
            first = before
        return bool(self.mine([first]))

    def sat(self) -> list[Term]:
        """The terms the person sits in the body of the case; of a mended decision the terms it ended."""
        terms = Term.objects.filter(person=self.person, post__body=self.case.body).select_related("post")
        return self.wrote(terms) if self.mends else sitting_terms(terms.current(), self.state.events[-1].at.date())

    def seat(self) -> list[Term]:
        """The terms of the post that the case is about: the one it names, else the only one sat. Raises IllegalAct."""
        post = post_of(self.state)
        terms = self.sat()
        if self.mends and terms and post not in {None, *(term.post.position for term in terms)}:
            was, now = Position(terms[0].post.position), Position(post)
            raise another(self, Words(was.vi, was.en), Words(now.vi, now.en))
        if post is None and len({term.post.position for term in terms}) > 1:
            raise IllegalAct(
                "The case does not name the post, and there are several; correct its first act first (field post).",
                "Vụ việc chưa nêu chức vụ mà người này giữ nhiều chức vụ; hãy sửa việc đầu tiên trước (mục post).",
            )
        return [term for term in terms if post in (None, term.post.position)]

    def mend(self, row: Any, **changes: Any) -> Any:
        """The row as it now stands: mended where anything differs, with nothing new written where all is as it was."""
        if all(getattr(row, name) == value for name, value in changes.items()):
            return row
        return row.correct(by=self.user, at=self.now, **changes)

    def enter(self, row: Record, earlier: Sequence[Any] | None = None, **changes: Any) -> Record:
        """Put a new row into the register, or mend the first of `earlier`, by default what this decision wrote."""
        if earlier is None:
            earlier = self.wrote(type(row).objects.filter(person=self.person)) if self.mends else []
        if earlier:
            mended: Record = self.mend(earlier[0], source=self.source, **changes)
            return mended
        for name, value in changes.items():
            setattr(row, name, value)
        row.recorded_at, row.recorded_by, row.source = self.now, self.user, self.source
        row.save()
        return row


Effect = Callable[[Deed], list[Any]]


def overtaken() -> IllegalAct:
    """What a decision wrote has been changed by something later, which a correction must not undo."""
    return IllegalAct(
        "A later decision or an import has changed what this one wrote in the register; correct that one.",
        "Quyết định sau hoặc lần nhập sổ sau đã thay đổi nội dung này trong sổ; hãy sửa ở quyết định hoặc lần nhập ấy.",
    )


def another(deed: Deed, was: Words, now: Words) -> IllegalAct:
    """A decision about one post or person is none about another: who decides and who is heard follow from it."""
    return IllegalAct(
        f"Act {deed.number} has taken effect in the register for {was.en}; corrected to {now.en} it would be"
        " another decision (181/2026:5, 6, 7). Open a case about the right one, and mend the register by an import.",
        f"Việc số {deed.number} đã có hiệu lực trong sổ đối với {was.vi}; sửa thành {now.vi} thì là một quyết định khác"
        " (181/2026:5, 6, 7). Hãy mở vụ việc đúng đối tượng và sửa sổ bằng cách nhập lại.",
    )


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
