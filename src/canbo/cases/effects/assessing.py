"""Yearly assessment: the grade of the year, and its correction after the audit."""

from datetime import date
from typing import Any

from canbo.cases.effects.deed import Deed
from canbo.cases.in_the_way import graded_already
from canbo.cases.models import Case
from canbo.kernel.errors import CanboError
from canbo.procedures.assessment import year_of
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.models import Grade

CORRECTED = "grade_corrected"


def graded(deed: Deed) -> list[Any]:
    """The grade of the year in this body; a year is graded once. One corrected after the audit stays corrected."""
    year = year_of(deed.state)
    if year is None:
        raise CanboError("The case names no year.", "Vụ việc không nêu năm được đánh giá.")
    _once(deed, year)
    standing = deed.state.data.get(CORRECTED, deed.body)
    row = deed.enter(
        Grade(person=deed.person),
        body=deed.case.body, year=year, grade=str(standing["grade"]),
        decided_on=date.fromisoformat(str(standing["decided_on"])),
    )  # fmt: skip
    return [row]


def rests_on(_case: Case, state: CaseState) -> object:
    """The year assessed."""
    return year_of(state)


def opened(deed: Deed) -> list[Any]:
    """No assessment is begun of a year that has its grade."""
    _once(deed, int(str(deed.body["year_ended_on"])[:4]))
    return []


def _once(deed: Deed, year: int) -> None:
    found = graded_already(deed.person, deed.case.body, year, deed.case)
    if found is not None:
        raise IllegalAct(found.en, found.vi)


def corrected(deed: Deed) -> list[Any]:
    """The audited report changes the grade; the row before stays, superseded."""
    rows = deed.wrote(Grade.objects.filter(person=deed.person, body=deed.case.body))
    if not rows:
        raise IllegalAct(
            "The register holds no grade of this case any more; look at the person's record.",
            "Sổ không còn xếp loại của vụ việc này; hãy xem hồ sơ của người ấy.",
        )
    grade, day = str(deed.body["grade"]), deed.day("decided_on")
    return [deed.mend(row, source=deed.source, grade=grade, decided_on=day) for row in rows]
