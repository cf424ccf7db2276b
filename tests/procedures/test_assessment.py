"""Yearly assessment as stories: of a manager, of a representative, reported up, corrected after the audit."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct

ANSWERS = {
    "who-decides": "council_or_chairman", "prior-opinion-from": "none", "assessment-may-begin": True,
    "grade-correction-due": None,
}  # fmt: skip
OPENED = {"year_ended_on": "2026-12-31", "post": "general_director"}
OWN = {"assessment": "x", "own_grade": "good"}
MEETING = {"held_on": "2027-02-01", "attended": "x", "minutes": "x"}
PARTY = {"agrees": True, "document": "3-CV/ĐU"}
GRADE = {"number": "5/QĐ", "decided_on": "2027-02-10", "grade": "good"}
COMPARED = {"audited_report_differs": True, "difference_affects_grade": True}
CORRECTION = {"number": "8/QĐ", "decided_on": "2027-04-02", "grade": "fulfilled", "reason": "x"}
DAY = "2027-02-10"


def assessed(key="assessment-manager", **opened):
    story = Story(key)
    story.does("personnel_body", "open", "2027-01-25", ANSWERS, **OPENED | opened)
    story.does("person", "file-self-assessment", "2027-01-26", ANSWERS, **OWN)
    return story


def heard():
    story = assessed()
    story.does("personnel_body", "record-meeting", "2027-02-02", ANSWERS, **MEETING)
    story.does("personnel_body", "record-party-opinion", "2027-02-05", ANSWERS, **PARTY)
    return story


def graded():
    story = heard()
    story.does("authority", "grade", DAY, ANSWERS, **GRADE)
    return story


def test_a_manager_is_graded_within_the_year_after():
    story = graded()
    assert story.due("year") == dt.date(2027, 12, 31)
    assert story.state().clocks[0].stopped_on == dt.date(2027, 2, 10)


@pytest.mark.parametrize("key", ["record-party-opinion", "grade"])
def test_no_opinion_and_no_grade_before_the_meeting(key):
    assert not assessed().actions("everybody", DAY, ANSWERS)[key].possible


@pytest.mark.parametrize(("may", "sentence"), [(False, "not met"), (None, "unknown")])
def test_neither_meeting_nor_grade_before_it_may_begin(may, sentence):
    early = ANSWERS | {"assessment-may-begin": may}
    with pytest.raises(IllegalAct, match=sentence):
        assessed().does("personnel_body", "record-meeting", "2027-02-02", early, **MEETING)
    with pytest.raises(IllegalAct, match=sentence):
        heard().does("authority", "grade", DAY, early, **GRADE)


def test_what_a_higher_level_decides_is_reported_to_it_once():
    above = ANSWERS | {"who-decides": "owner_agency"}
    story = heard()
    with pytest.raises(IllegalAct, match="no report to it"):
        story.does("authority", "grade", DAY, above, **GRADE)
    story.does("personnel_body", "report-up", DAY, above, report="x")
    with pytest.raises(IllegalAct, match="once"):
        story.does("personnel_body", "report-up", DAY, above, report="x")
    assert story.does("authority", "grade", DAY, above, **GRADE).state == "graded"


def test_told_compared_and_closed_where_the_audit_changes_nothing():
    story = graded()
    story.does("authority", "tell-result", DAY, ANSWERS, told_on=DAY)
    same = ANSWERS | {"grade-correction-due": False}
    for answers, sentence in (
        (ANSWERS, "unknown"),
        (ANSWERS | {"grade-correction-due": True}, "need not be corrected: not met"),
    ):
        with pytest.raises(IllegalAct, match=sentence):
            story.does("personnel_body", "close", "2027-04-01", answers)
    compared = {"audited_report_differs": False, "difference_affects_grade": False}
    story.does("personnel_body", "compare-audit", "2027-04-01", same, **compared)
    assert story.does("personnel_body", "close", "2027-04-01", same).state == "closed"


def test_corrected_where_it_affects_the_grade_and_told_again():
    story = graded()
    due = ANSWERS | {"grade-correction-due": True}
    for answers, sentence in ((ANSWERS, "unknown"), (ANSWERS | {"grade-correction-due": False}, "not met")):
        with pytest.raises(IllegalAct, match=sentence):
            story.does("authority", "correct-grade", "2027-04-02", answers, **CORRECTION)
    story.does("personnel_body", "compare-audit", "2027-04-01", due, **COMPARED)
    assert story.does("authority", "correct-grade", "2027-04-02", due, **CORRECTION).state == "corrected"
    assert story.does("authority", "tell-correction", "2027-04-03", due, told_on="2027-04-03").state == "closed"


def test_of_a_representative_the_agency_may_hear_the_council_and_decides():
    above = ANSWERS | {"who-decides": "owner_agency"}
    story = assessed("assessment-representative", post="controller")
    story.does("authority", "hear-council", DAY, above, council_document="2/HĐTV")
    assert story.does("authority", "grade", DAY, above, **GRADE).state == "graded"


def test_or_decides_without_hearing_it():
    above = ANSWERS | {"who-decides": "owner_agency"}
    assert (
        assessed("assessment-representative", post="controller").does("authority", "grade", DAY, above, **GRADE).state
        == "graded"
    )


@pytest.mark.parametrize("grade", ["excellent", "good", "fulfilled", "not_fulfilled"])
def test_there_are_four_grades(grade):
    assert heard().does("authority", "grade", DAY, ANSWERS, **GRADE | {"grade": grade}).state == "graded"


def test_and_no_fifth():
    with pytest.raises(IllegalAct, match="does not fit"):
        heard().does("authority", "grade", DAY, ANSWERS, **GRADE | {"grade": "B"})


@pytest.mark.parametrize("role", ["person", "personnel_body", "opinion_giver"])
def test_nobody_but_the_authority_grades(role):
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        heard().does(role, "grade", DAY, ANSWERS, **GRADE)


LAPSED = {"why": "graded", "since": "2027-02-10", "rests_on": "5/QĐ"}


@pytest.mark.parametrize("state", ["opened", "self_assessed", "met", "heard"])
def test_an_assessment_in_which_nothing_is_left_to_grade_lapses(state):
    story = heard()
    place = ["opened", "self_assessed", "met", "heard"].index(state) + 1
    story.events, story.folded = story.events[:place], {}
    assert story.state().state == state
    lapsed = story.does("personnel_body", "lapse", DAY, ANSWERS, **LAPSED)
    assert lapsed.state == "lapsed"
    assert all(run.stopped_on for run in lapsed.clocks)


def test_one_that_is_graded_does_not():
    assert not graded().actions("everybody", DAY, ANSWERS)["lapse"].possible


def test_that_the_year_is_graded_already_is_told_before_the_grade():
    told = {"year-graded": Words("Năm ấy đã xếp loại.", "The year has its grade.")}
    offered = heard().actions("authority", DAY, ANSWERS, register=told.get)["grade"]
    assert [reason.en for reason in offered.blocked] == ["The year has its grade."]
    assert heard().actions("authority", DAY, ANSWERS)["grade"].possible
