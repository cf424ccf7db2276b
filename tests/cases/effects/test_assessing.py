"""Yearly assessment acted out: one grade a year, decided by the right level, corrected after the audit."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

OPENED = {"year_ended_on": "2026-12-31", "post": "general_director"}
BASIS = {"enterprise_graded_on": "2027-01-20", "assessed_as_party_member": True}
MEETING = {"held_on": "2027-02-01", "attended": "toàn thể Hội đồng thành viên", "minutes": "x"}
PARTY = {"agrees": True, "document": "3-CV/ĐU"}
GRADE = {"number": "5/QĐ", "decided_on": "2027-02-10", "grade": "good"}
DAY = "2027-02-10"


@pytest.fixture
def heard(office):
    office.settle_all()
    case = office.open("assessment-manager", office.officer, OPENED, day="2027-01-25")
    own = {"assessment": "x", "own_grade": "excellent"}
    office.do(office.himself, case, "file-self-assessment", own, "2027-01-26")
    office.do(office.officer, case, "record-basis", BASIS, "2027-01-27")
    office.do(office.officer, case, "record-meeting", MEETING, "2027-02-02")
    office.do(office.officer, case, "record-party-opinion", PARTY, "2027-02-05")
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "2/BM"}, "2027-02-06")
    return case


def grades(office, year=2026):
    from canbo.registry.models import Grade

    return list(Grade.objects.current().filter(person=office.director, year=year))


def test_the_grade_of_the_year_is_in_the_register_and_told_to_the_person(office, heard):
    office.do(office.council, heard, "grade", GRADE, DAY)
    (grade,) = grades(office)
    assert (grade.grade, grade.decided_on, grade.body) == ("good", date(2027, 2, 10), office.company)
    assert grade.source == f"{heard.number}, 5/QĐ"
    office.do(office.officer, heard, "tell-result", {"told_on": "2027-02-11"}, "2027-02-11")
    office.do(
        office.officer,
        heard,
        "compare-audit",
        {"audited_report_differs": False, "difference_affects_grade": False},
        "2027-04-01",
    )
    office.do(office.officer, heard, "close", {}, "2027-04-01")
    assert office.state(heard) == "closed"


def test_after_the_audit_the_grade_is_corrected_and_the_old_row_stays(office, heard):
    from canbo.registry.models import Grade

    office.do(office.council, heard, "grade", GRADE, DAY)
    with pytest.raises(CanboError, match="unknown, missing"):
        office.do(
            office.council,
            heard,
            "correct-grade",
            {"decided_on": "2027-04-02", "grade": "fulfilled", "reason": "x"},
            "2027-04-02",
        )
    office.do(
        office.officer,
        heard,
        "compare-audit",
        {"audited_report_differs": True, "difference_affects_grade": True},
        "2027-04-01",
    )
    correction = {"number": "8/QĐ", "decided_on": "2027-04-02", "grade": "fulfilled", "reason": "lợi nhuận thấp hơn"}
    office.do(office.council, heard, "correct-grade", correction, "2027-04-02")
    assert [grade.grade for grade in grades(office)] == ["fulfilled"]
    assert Grade.objects.filter(person=office.director, year=2026).count() == 2
    number = next(
        event.seq
        for event in office.view(office.council, heard, "2027-04-02").state.events
        if event.type == "year_graded"
    )
    mended = {"corrects": number, "reason": "ghi nhầm", "fields": {"grade": "excellent"}}
    office.do(office.council, heard, "correct", mended, "2027-04-03")
    assert [grade.grade for grade in grades(office)] == ["fulfilled"]


def test_a_corrected_decision_mends_the_grade(office, heard):
    office.do(office.council, heard, "grade", GRADE, DAY)
    number = office.view(office.council, heard, DAY).state.version
    mended = {"corrects": number, "reason": "ghi nhầm", "fields": {"grade": "fulfilled"}}
    office.do(office.council, heard, "correct", mended, "2027-02-11")
    assert [grade.grade for grade in grades(office)] == ["fulfilled"]


def test_a_year_is_graded_once(office, heard):
    from canbo.registry.models import Grade

    Grade.objects.create(person=office.director, body=office.company, year=2026, grade="good")
    with pytest.raises(CanboError, match="a grade of 2026 in the register already"):
        office.do(office.council, heard, "grade", GRADE, DAY)
    assert len(grades(office)) == 1
    offered = {action.key: action for action in office.view(office.council, heard, DAY).actions}
    (told,) = offered["grade"].blocked
    assert told.en == "Trần Minh Hòa (mẫu) has a grade of 2026 in the register already; correct that one."
    office.do(office.officer, heard, "lapse", {"why": "graded", "since": DAY, "rests_on": "5/QĐ"}, DAY)
    assert office.state(heard) == "lapsed"
    with pytest.raises(CanboError, match="a grade of 2026 in the register already"):
        office.open("assessment-manager", office.officer, OPENED, day=DAY)


def test_before_the_enterprise_is_graded_nobody_is(office):
    office.settle_all()
    case = office.open("assessment-manager", office.officer, OPENED, day="2027-01-15")
    office.do(office.himself, case, "file-self-assessment", {"assessment": "x", "own_grade": "good"}, "2027-01-15")
    with pytest.raises(CanboError, match="unknown, missing"):
        office.do(office.officer, case, "record-meeting", MEETING | {"held_on": "2027-01-15"}, "2027-01-15")


def test_a_managers_case_is_not_opened_as_a_representatives(office):
    with pytest.raises(CanboError, match="Missing: post"):
        office.open("assessment-representative", office.officer, {"year_ended_on": "2026-12-31"}, day="2027-01-15")
