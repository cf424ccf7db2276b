"""Yearly assessment: the grade of the year, and its correction after the audit."""

from typing import Any

from canbo.cases.effects.deed import Deed
from canbo.procedures.engine import IllegalAct
from canbo.registry.models import Grade

CORRECTED = "grade_corrected"


def graded(deed: Deed) -> list[Any]:
    """The grade of the year in this body; a year is graded once. One corrected after the audit stays corrected."""
    year = int(str(deed.state.data["assessment_opened"]["year_ended_on"])[:4])
    known = list(Grade.objects.current().filter(person=deed.person, body=deed.case.body, year=year))
    if known and known[0] not in deed.mine(known):
        raise IllegalAct(
            f"{deed.person.full_name} has a grade of {year} in the register already; correct that one.",
            f"Sổ đã có xếp loại năm {year} của {deed.person.full_name}; hãy sửa bản ghi ấy.",
        )
    standing = deed.state.data.get(CORRECTED, deed.body)
    row = deed.enter(
        Grade(person=deed.person),
        body=deed.case.body, year=year, grade=str(standing["grade"]), decided_on=standing["decided_on"],
    )  # fmt: skip
    return [row]


def corrected(deed: Deed) -> list[Any]:
    """The audited report changes the grade; the row before stays, superseded."""
    rows = deed.mine(list(Grade.objects.current().filter(person=deed.person, body=deed.case.body)))
    if not rows:
        raise IllegalAct(
            "The register holds no grade of this case any more; look at the person's record.",
            "Sổ không còn xếp loại của vụ việc này; hãy xem hồ sơ của người ấy.",
        )
    grade, day = str(deed.body["grade"]), deed.day("decided_on")
    return [row.correct(by=deed.user, at=deed.now, source=deed.source, grade=grade, decided_on=day) for row in rows]
