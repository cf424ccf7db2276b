"""Decisions that end a term: a resignation accepted, relief; and where who resigned is placed."""

from datetime import date
from typing import Any

from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.cases.models import Case
from canbo.cases.posts import post_of
from canbo.kernel.errors import CanboError
from canbo.law.instruments import governing
from canbo.law.retirement import months_left
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.models import Term

MONTHS = 60  # five years: 181/2026:34.5
_DECISION = {
    ("leaving-on-request", "46/2010"): "46/2010:4.1.b",
    ("leaving-on-request", "170/2025"): "170/2025:57.2.b",
    ("leaving-after-failing-years", "46/2010"): "46/2010:4.2.b",
    ("leaving-after-failing-years", "170/2025"): "170/2025:58.title",
}
"""What each decision to let a civil servant go rests on, by the decree that governs that day."""


def resigned(deed: Deed) -> list[Any]:
    """An accepted resignation ends the term of the post that the letter gives up: day, form and ground of leaving."""
    leaves = not_before_the_decision(
        deed, "181/2026:34.4", "đến lúc ấy vẫn phải làm nhiệm vụ", "the duties go on until then"
    )
    ground = str(deed.state.data.get("resignation_filed", {}).get("ground", ""))
    return ended(deed, deed.seat(), leaves, "resignation", ground)


def placed(deed: Deed) -> list[Any]:
    """Nothing is written; what is said of the years of service left must be so by the register, if it knows (34.5).

    Counted from leaving the old post or from taking up the new (reading 154).
    """
    retires, said = deed.retires, deed.body["under_five_years_left"] is True
    left = date.fromisoformat(str(deed.state.data["resignation_accepted"]["effective_on"]))
    days = (left, deed.day("new_post_from"))
    if retires is None or said in {months_left(retires, day) < MONTHS for day in days}:
        return []
    vi, en = ("còn từ đủ năm năm", "five years or more are") if said else ("còn dưới năm năm", "under five years are")
    raise IllegalAct(
        f"By the register {deed.person.full_name} retires on {retires}: {en} left (181/2026:34.5);"
        " mend whichever is wrong.",
        f"Theo sổ, {deed.person.full_name} nghỉ hưu ngày {retires:%d/%m/%Y}: {vi} (181/2026:34.5); sai ở đâu thì sửa ở"
        " đó.",
    )


def resigned_under_260(deed: Deed) -> list[Any]:
    """Under Regulation 260 every term in the body ends; the register names no ground of that Regulation."""
    leaves = not_before_the_decision(deed, "260/2009:resignation", "chưa có quyết định", "nothing was decided yet")
    return ended(deed, deed.sat(), leaves, "resignation")


def relieved(deed: Deed) -> list[Any]:
    """Relief ends the term of the post that the case is about."""
    leaves = not_before_the_decision(deed, "181/2026:35.3.b", "chưa có quyết định", "nothing was decided yet")
    ground = str(deed.state.data.get("relief_ground_established", {}).get("ground", ""))
    return ended(deed, deed.seat(), leaves, "relief", ground)


def rests_on(_case: Case, state: CaseState) -> object:
    """The post given up or taken away, and the ground."""
    said = (state.data.get(event, {}).get("ground") for event in ("resignation_filed", "relief_ground_established"))
    return post_of(state), *said


def left_service(deed: Deed) -> list[Any]:
    """Who leaves the enterprise's service leaves every post in it."""
    return _left_for_good(deed, "leaving_service")


def retired(deed: Deed) -> list[Any]:
    """Who retires leaves every post in the body."""
    return _left_for_good(deed, "retirement")


def left_civil_service(deed: Deed) -> list[Any]:
    """Who leaves the civil service leaves every post in that body that the register holds, if any."""
    decrees = governing("leaving_civil_service", deed.day("decided_on")) or ("46/2010",)
    decision = _DECISION[deed.case.procedure, decrees[-1]]
    day = not_before_the_decision(deed, decision, "chưa có quyết định", "nothing was decided yet")
    terms = deed.sat()
    return ended(deed, terms, day, "leaving_service") if terms else []


def _left_for_good(deed: Deed, form: str) -> list[Any]:
    day = not_before_the_decision(deed, "181/2026:37.p1", "chưa có quyết định", "nothing was decided yet")
    return ended(deed, deed.sat(), day, form)


def ended(deed: Deed, terms: list[Term], leaves: date, form: str, ground: str = "") -> list[Any]:
    """End these terms; CanboError where there are none, IllegalAct for a day before one began."""
    if not terms:
        raise CanboError(
            f"{deed.person.full_name} holds no post in {deed.case.body.name} any more; nothing is left to leave.",
            f"{deed.person.full_name} không còn giữ chức vụ nào tại {deed.case.body.name}; không còn gì để thôi.",
        )
    for term in terms:
        if leaves < term.start:
            raise IllegalAct(
                f"The day it takes effect, {leaves}, is before the term began on {term.start}.",
                f"Ngày có hiệu lực {leaves:%d/%m/%Y} trước ngày bắt đầu nhiệm kỳ {term.start:%d/%m/%Y}.",
            )
    return [deed.mend(term, source=deed.source, left_on=leaves, left_by=form, leaving_ground=ground) for term in terms]
