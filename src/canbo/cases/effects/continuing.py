"""Going on in a post or not: reappointment begins a new term where the last ends, extension moves its end.

A decision not to go on ends the term on its last day (reading 149).
"""

from datetime import date, timedelta
from typing import Any

from canbo.cases.effects.deed import Deed, not_before_the_decision, overtaken
from canbo.cases.models import Case
from canbo.cases.posts import POST, post_of, term_end_of
from canbo.kernel.dates import add_months, completed_months
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.choices import LeftBy
from canbo.registry.models import Term

YEAR = 12
LONGEST = 5  # years: 181/2026:9.1


def reappointed(deed: Deed) -> list[Any]:
    """The next term: five years at most (9.1), and never beyond retirement (17.2)."""
    not_too_long(deed.day("effective_on"), deed.day("new_term_end"), deed.retires)
    return renewed(deed)


def not_too_long(start: date, end: date, retires: date | None) -> None:
    """Refuse a term that outlasts five years, or retirement where its day is known, with IllegalAct."""
    longest = add_months(start, LONGEST * YEAR)
    latest = longest if retires is None else min(longest, retires)
    if end > latest:
        raise IllegalAct(
            f"The new term ends on {latest} at the latest: five years, or retirement (181/2026:9.1, 17.2).",
            f"Nhiệm kỳ mới muộn nhất đến {latest:%d/%m/%Y}: năm năm, hoặc tuổi nghỉ hưu (181/2026:9.1, 17.2).",
        )


def renewed(deed: Deed) -> list[Any]:
    """The present term ends on the day of effect, by reappointment; the new one has the next number."""
    start = not_before_the_decision(deed, "181/2026:17.4", "chưa có quyết định", "nothing was decided yet")
    end = deed.day("new_term_end")
    if end <= start:
        raise _backwards(start, end)
    months = completed_months(start, end + timedelta(days=1))
    said = {
        "start": start,
        "end": end,
        "years": months // YEAR if months and months % YEAR == 0 else None,
        "decision_number": str(deed.body.get("number", "")),
    }
    if deed.mends:
        return _mended(deed, start, said)
    term = _one(deed)
    if start <= term.start:
        raise _backwards(term.start, start)
    new = Term(person=deed.person, post=term.post, number=(term.number or 0) + 1 if term.number else None, **said)
    new.recorded_at, new.recorded_by, new.source = deed.now, deed.user, deed.source
    left = term.correct(by=deed.user, at=deed.now, source=deed.source, left_on=start, left_by="reappointment")
    new.save()
    return [left, new]


def _mended(deed: Deed, start: date, said: dict[str, Any]) -> list[Any]:
    mine = sorted(deed.seat(), key=lambda term: (deed.began(term), term.start))
    if len(mine) != 2 or not deed.began(mine[1]):  # noqa: PLR2004 - the term that ended, and the next
        raise overtaken()
    before, new = mine
    if start <= before.start:
        raise _backwards(before.start, start)
    return [
        deed.mend(before, source=deed.source, left_on=start, left_by="reappointment"),
        deed.mend(new, source=deed.source, **said),
    ]


def extended(deed: Deed) -> list[Any]:
    """The term goes on until the day decided, no later than retirement."""
    not_before_the_decision(deed, "181/2026:17.4", "chưa có quyết định", "nothing was decided yet")
    until, retires = deed.day("until"), deed.retires
    if retires is not None and until > retires:
        raise IllegalAct(
            f"An extension lasts until retirement at the latest: {retires} (181/2026:17.2).",
            f"Chỉ kéo dài đến khi nghỉ hưu, muộn nhất {retires:%d/%m/%Y} (181/2026:17.2).",
        )
    term = _one(deed)
    if until <= term.start:
        raise _backwards(term.start, until)
    return [deed.mend(term, source=deed.source, end=until)]


def in_view(deed: Deed) -> list[Any]:
    """Nothing is written; a case about a term whose end a decision has settled already is refused."""
    post = deed.body.get(POST)
    for term in [] if deed.mends else deed.sat():
        if post in (None, term.post.position) and term.left_on is not None and not term.goes_on:
            raise _ends_already(deed, term)
    return []


def declined(deed: Deed) -> list[Any]:
    """Not reappointed, extended or reassigned: the term ends on its last day, by that decision."""
    term = _one(deed)
    if term.left_on is not None and not deed.mends:
        raise _ends_already(deed, term)
    leaves = (term.ends_on or date.fromisoformat(str(term_end_of(deed.state)))) + timedelta(days=1)
    if leaves < term.start:
        raise _backwards(term.start, leaves)
    return [deed.mend(term, source=deed.source, left_on=leaves, left_by=LeftBy.TERM_ENDED)]


def rests_on(_case: Case, state: CaseState) -> object:
    """The post that the case names, and the end of its term."""
    return post_of(state), term_end_of(state)


def _ends_already(deed: Deed, term: Term) -> IllegalAct:
    how = LeftBy(term.left_by).label if term.left_by else "-"
    return IllegalAct(
        f"It is settled that {deed.person.full_name} leaves this post on {term.left_on}; nothing is left to decide.",
        f"Đã có quyết định để {deed.person.full_name} thôi chức vụ này từ {term.left_on:%d/%m/%Y} ({how}); "
        "không còn gì để quyết định.",
    )


def _one(deed: Deed) -> Term:
    """The term of the post that the case is about."""
    terms = deed.seat()
    if len(terms) != 1:
        raise IllegalAct(
            "The register does not show which term this is: correct the opening act (field post) first.",
            "Sổ không cho biết đây là nhiệm kỳ nào: hãy sửa việc mở vụ việc (mục post) trước.",
        )
    return terms[0]


def _backwards(start: date, end: date) -> IllegalAct:
    return IllegalAct(
        f"{end} is not after {start}; check the days of the decision.",
        f"{end:%d/%m/%Y} không sau {start:%d/%m/%Y}; hãy kiểm tra các ngày trong quyết định.",
    )
