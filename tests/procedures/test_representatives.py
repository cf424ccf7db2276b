"""Representatives as stories: assigned step by step, reassigned ninety days ahead, refused, found other work."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.procedures.engine import IllegalAct

ANSWERS = {
    "who-decides": "owner_agency", "prior-opinion-from": "none", "representative-conditions": True,
    "reassignment-conditions": True, "dossier-complete": True,
}  # fmt: skip
PROPOSAL = {"position": "representative_full_time", "board_term_end": "2030-06-30", "structure": "một người"}
MET = {"held_on": "2026-11-24", "undertakes": True, "minutes": "x"}
ANSWER = {"answered_on": "2026-11-25", "agrees": True, "background": "x"}
PARTY = {"agrees": True, "document": "12-CV/ĐU"}
ASSIGNED = {"number": "7/QĐ", "decided_on": "2026-11-27", "effective_on": "2026-12-01", "years": 5}
DAY = "2026-11-27"


def consulted(*, undertakes=True):
    story = Story("assignment")
    story.does("personnel_body", "propose", "2026-11-23", ANSWERS, **PROPOSAL)
    story.does("authority", "meet-candidate", DAY, ANSWERS, **MET | {"undertakes": undertakes})
    story.does("personnel_body", "consult-workplace", DAY, ANSWERS, **ANSWER)
    return story


def heard(**said):
    story = consulted(**said)
    story.does("personnel_body", "record-party-opinion", DAY, ANSWERS, **PARTY)
    return story


def test_assigned_after_meeting_workplace_and_party_committee():
    story = heard()
    assert story.does("authority", "assign", DAY, ANSWERS, **ASSIGNED).state == "assigned"


@pytest.mark.parametrize("key", ["consult-workplace", "record-party-opinion", "assign"])
def test_no_step_before_the_one_that_comes_first(key):
    story = Story("assignment")
    story.does("personnel_body", "propose", "2026-11-23", ANSWERS, **PROPOSAL)
    offered = story.actions("everybody", DAY, ANSWERS)
    assert not offered[key].possible
    assert offered["meet-candidate"].possible


def test_without_the_undertaking_nobody_is_assigned():
    story = heard(undertakes=False)
    with pytest.raises(IllegalAct, match="has not given the undertaking"):
        story.does("authority", "assign", DAY, ANSWERS, **ASSIGNED)
    declined = story.does("authority", "not-assign", DAY, ANSWERS, decided_on=DAY, reasons="không cam kết")
    assert declined.state == "not_assigned"


@pytest.mark.parametrize("question", ["representative-conditions", "dossier-complete"])
@pytest.mark.parametrize(("answer", "sentence"), [(False, "not met"), (None, "unknown")])
def test_what_the_law_asks_decides(question, answer, sentence):
    with pytest.raises(IllegalAct, match=sentence):
        heard().does("authority", "assign", DAY, ANSWERS | {question: answer}, **ASSIGNED)


def test_the_inspecting_body_may_be_asked_and_a_prior_opinion_is_waited_for():
    story = heard()
    story.does("authority", "consult-inspectors", DAY, ANSWERS, answered_on=DAY, document="5/TTr")
    needed = ANSWERS | {"prior-opinion-from": "owner_agency"}
    with pytest.raises(IllegalAct, match="prior opinion"):
        story.does("authority", "assign", DAY, needed, **ASSIGNED)
    story.does("opinion_giver", "give-opinion", DAY, needed, agrees=True)
    assert story.does("authority", "assign", DAY, needed, **ASSIGNED).state == "assigned"


def test_no_clock_runs_on_an_assignment():
    assert heard().state().clocks == ()


TERM = {"term_end": "2027-06-30", "post": "representative_full_time"}
AGAIN = {
    "number": "9/QĐ", "decided_on": "2027-04-20", "effective_on": "2027-07-01", "new_term_end": "2030-06-30",
    "board_term_end": "2030-06-30",
}  # fmt: skip


def opened():
    story = Story("reassignment")
    story.does("personnel_body", "open", "2027-01-04", ANSWERS, **TERM)
    return story


def assessed():
    story = opened()
    story.does("person", "file-self-assessment", "2027-03-15", ANSWERS, assessment="x")
    return story


def test_the_self_assessment_is_due_ninety_days_before_the_term_ends():
    # 1 April 2027, a Thursday, is the ninetieth day before 30 June
    assert opened().due("self-assessment") == dt.date(2027, 4, 1)


@pytest.mark.parametrize(("day", "late"), [("2027-03-31", False), ("2027-04-01", False), ("2027-04-02", True)])
def test_late_is_the_day_after(day, late):
    story = opened()
    state = story.does("person", "file-self-assessment", day, ANSWERS, assessment="x")
    assert state.clocks[0].late(dt.date.fromisoformat(day)) is late


def test_reassigned_after_the_party_committees_opinion():
    story = assessed()
    with pytest.raises(IllegalAct, match="Not while the case is at"):
        story.does("authority", "reassign", "2027-04-20", ANSWERS, **AGAIN)
    story.does("personnel_body", "record-party-opinion", "2027-04-01", ANSWERS, **PARTY)
    assert story.does("authority", "reassign", "2027-04-20", ANSWERS, **AGAIN).state == "reassigned"


def test_nobody_is_reassigned_or_not_before_the_party_committee_is_heard():
    for story in (opened(), assessed()):
        with pytest.raises(IllegalAct, match="Not while the case is at"):
            story.does("authority", "not-reassign", "2027-04-20", ANSWERS, decided_on="2027-04-20", reasons="x")


def test_where_nothing_is_filed_the_committee_is_heard_and_the_agency_may_only_say_no_until_it_is():
    story = opened()
    story.does("personnel_body", "record-party-opinion", "2027-04-05", ANSWERS, **PARTY | {"agrees": False})
    with pytest.raises(IllegalAct, match="Missing: the self-assessment"):
        story.does("authority", "reassign", "2027-04-20", ANSWERS, **AGAIN)
    late = Story("reassignment")
    late.events = list(story.events)
    declined = story.does("authority", "not-reassign", "2027-04-20", ANSWERS, decided_on="2027-04-20", reasons="x")
    assert declined.state == "not_reassigned"
    assert late.does("person", "file-self-assessment", "2027-04-21", ANSWERS, assessment="x").state == "assessed"
    with pytest.raises(IllegalAct, match="Done already"):
        late.does("person", "file-self-assessment", "2027-04-21", ANSWERS, assessment="y")


@pytest.mark.parametrize("reached", [opened, assessed])
def test_the_inspecting_body_may_be_asked_before_a_reassignment_too(reached):
    story = reached()
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        story.does("personnel_body", "consult-inspectors", "2027-04-01", ANSWERS, answered_on="2027-04-01")
    where = story.state().state
    story.does("authority", "consult-inspectors", "2027-04-01", ANSWERS, answered_on="2027-04-01", document="5/TTr")
    assert story.state().state == where


@pytest.mark.parametrize("reached", [opened, assessed])
def test_a_reassignment_lapses_when_the_representative_is_gone(reached):
    story = reached()
    gone = {"why": "resigned", "since": "2027-04-01", "rests_on": "7/QĐ"}
    assert story.does("personnel_body", "lapse", "2027-04-02", ANSWERS, **gone).state == "lapsed"
    assert all(run.stopped_on is not None for run in story.state().clocks)


def test_whoever_is_not_reassigned_is_found_other_work():
    story = assessed()
    story.does("personnel_body", "record-party-opinion", "2027-04-01", ANSWERS, **PARTY)
    declined = story.does("authority", "not-reassign", "2027-04-20", ANSWERS, decided_on="2027-04-20", reasons="x")
    assert declined.state == "not_reassigned"
    settled = story.does(
        "authority", "record-other-work", "2027-07-01", ANSWERS, other_work="x", settled_on="2027-07-01"
    )
    assert settled.state == "settled"


@pytest.mark.parametrize("role", ["person", "opinion_giver", "personnel_body"])
def test_nobody_but_the_agency_decides(role):
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        heard().does(role, "assign", DAY, ANSWERS, **ASSIGNED)
