"""What a decision changes in the register, in the transaction that records it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from canbo.cases.models import Case
from canbo.cases.posts import POST
from canbo.kernel.errors import CanboError
from canbo.procedures.corrections import CORRECTED
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Term, User

ACCEPTED = "resignation_accepted"


def in_the_register(case: Case, before: CaseState, after: CaseState, *, user: User, now: datetime) -> list[Term]:
    """An accepted resignation ends the term of the post that the letter gives up: day, form and ground of leaving.

    A correction of that decision corrects the terms it ended. Returns the terms as they now stand; the rows before
    stay, superseded.
    """
    last = after.events[-1]
    if last.type not in (ACCEPTED, CORRECTED) or ACCEPTED not in after.data:
        return []
    if after.data[ACCEPTED] == before.data.get(ACCEPTED):
        return []
    decision = after.data[ACCEPTED]
    leaves = _leaving_day(decision)
    terms = Term.objects.current().filter(person=case.person, post__body=case.body).select_related("post")
    if last.type == CORRECTED:
        ended = [term for term in terms if term.source.startswith(f"{case.number},")]
    else:
        ended = _given_up(sitting_terms(terms, after.events[-1].at.date()), after)
    if not ended:
        raise CanboError(
            f"{case.person.full_name} holds no post in {case.body.name} any more; nothing is left to resign from.",
            f"{case.person.full_name} không còn giữ chức vụ nào tại {case.body.name}; không còn gì để từ chức.",
        )
    return [_left(term, case, after, decision, leaves, user, now) for term in ended]


def _given_up(sitting: list[Term], state: CaseState) -> list[Term]:
    """The terms of the post named in the letter; a letter that names none is of the only post there is."""
    post = state.data.get("resignation_filed", {}).get(POST)
    if post in (None, "") and len({term.post.position for term in sitting}) > 1:
        raise IllegalAct(
            "The letter does not name the post given up, and there are several; correct the letter first (field post).",
            "Đơn chưa nêu chức vụ xin thôi mà người này giữ nhiều chức vụ; hãy sửa đơn trước (mục post).",
        )
    return [term for term in sitting if post in (None, "", term.post.position)]


def _leaving_day(decision: Mapping[str, Any]) -> date:
    """Until the decision the duties go on, so that nobody leaves before it."""
    leaves = date.fromisoformat(str(decision["effective_on"]))
    decided = date.fromisoformat(str(decision["decided_on"]))
    if leaves < decided:
        raise IllegalAct(
            f"It cannot take effect on {leaves}, before the decision of {decided}: the duties go on until then "
            "(181/2026:34.4).",
            f"Không thể có hiệu lực từ {leaves:%d/%m/%Y}, trước quyết định ngày {decided:%d/%m/%Y}: đến lúc ấy vẫn "
            "phải làm nhiệm vụ (181/2026:34.4).",
        )
    return leaves


def _left(  # noqa: PLR0917 - one term and all that is said of its end
    term: Term, case: Case, state: CaseState, decision: Mapping[str, Any], leaves: date, user: User, now: datetime
) -> Term:
    if leaves < term.start:
        raise IllegalAct(
            f"The day it takes effect, {leaves}, is before the term began on {term.start}.",
            f"Ngày có hiệu lực {leaves:%d/%m/%Y} trước ngày bắt đầu nhiệm kỳ {term.start:%d/%m/%Y}.",
        )
    ground = str(state.data.get("resignation_filed", {}).get("ground", ""))
    return term.correct(
        by=user,
        at=now,
        source=f"{case.number}, {decision['number']}",
        left_on=leaves,
        left_by="resignation",
        leaving_ground=ground,
    )
