"""Hiring a director as a story: plan, approval, notice, review, choice, contract, monitoring, end; or given up."""

import datetime as dt
import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct
from canbo.procedures.ways import stated

ANSWERS = {"who-decides": "owner_agency", "hired-director-conditions": True}
PLAN = {
    "position": "hired_director",
    "defence_or_security_enterprise": False,
    "submitted_on": "2026-11-20",
    "bases": "x",
    "need": "x",
    "way": "x",
    "pay": "x",
    "gain": "x",
    "rights": "x",
}
APPROVED = {"number": "3/QĐ", "decided_on": "2026-11-27"}
REVIEW = {"appointee": "P-1", "reputed_in_field": True}
CHOSEN = {"number": "6/NQ", "decided_on": "2026-11-27", "hired": "P-1"}
CONTRACT = {
    "number": "1/HĐ",
    "signed_on": "2026-11-27",
    "contract_from": "2026-12-01",
    "contract_until": "2029-11-30",
    "capital": "x",
    "remuneration": "x",
}
DAY = "2026-11-27"


def planned(**said):
    story = Story("hiring-director")
    story.does("personnel_body", "submit-plan", "2026-11-23", ANSWERS, **PLAN | said)
    return story


def noticed():
    story = planned()
    story.does("authority", "approve-plan", DAY, ANSWERS, **APPROVED)
    story.does("personnel_body", "give-notice", DAY, ANSWERS, given_on=DAY, how="x")
    return story


def selected():
    story = noticed()
    story.does("personnel_body", "review-candidate", DAY, ANSWERS, **REVIEW)
    story.does("authority", "select", DAY, ANSWERS, **CHOSEN)
    return story


def test_the_plan_is_decided_within_thirty_days_of_its_submission():
    # 20 December 2026 is a Sunday
    assert planned().due("plan") == dt.date(2026, 12, 21)


def test_a_refusal_gives_its_reasons_and_a_new_plan_starts_the_time_anew():
    story = planned()
    with pytest.raises(IllegalAct, match="reasons in writing"):
        story.does("authority", "refuse-plan", DAY, ANSWERS, decided_on=DAY)
    refused = story.does("authority", "refuse-plan", DAY, ANSWERS, decided_on=DAY, reasons="x")
    assert refused.state == "refused"
    story.does("personnel_body", "resubmit-plan", "2026-12-01", ANSWERS, submitted_on="2026-12-01", report="x")
    assert story.due("plan") == dt.date(2026, 12, 31)
    assert (
        story.does("authority", "approve-plan", "2026-12-02", ANSWERS, **APPROVED | {"decided_on": "2026-12-02"}).state
        == "approved"
    )


def test_no_plan_is_approved_in_defence_and_security():
    with pytest.raises(IllegalAct, match="defence and security"):
        planned(defence_or_security_enterprise=True).does("authority", "approve-plan", DAY, ANSWERS, **APPROVED)
    ordinary = planned(defence_or_security_enterprise=False)
    assert ordinary.does("authority", "approve-plan", DAY, ANSWERS, **APPROVED).state == "approved"


def test_a_plan_says_whether_the_enterprise_works_in_defence_or_security():
    with pytest.raises(IllegalAct, match="Missing: the enterprise is a State-owned one in national defence"):
        planned(defence_or_security_enterprise=None)


def test_a_plan_that_does_not_say_so_is_approved_once_it_does():
    story = planned()
    (plan,) = story.events
    story.events = [replace(plan, body={**plan.body, "defence_or_security_enterprise": None})]
    story.folded.clear()
    with pytest.raises(IllegalAct, match=r"does not say \(missing\): the enterprise is a State-owned one") as refused:
        story.does("authority", "approve-plan", DAY, ANSWERS, **APPROVED)
    assert "hãy bổ sung" in refused.value.said("vi")
    mended = {"corrects": 1, "reason": "x", "fields": {"defence_or_security_enterprise": False}}
    story.does("personnel_body", "correct", DAY, ANSWERS, **mended)
    assert story.does("authority", "approve-plan", DAY, ANSWERS, **APPROVED).state == "approved"


def test_once_the_plan_is_approved_the_matter_is_the_councils():
    story = planned()
    assert "matter" not in stated(story.procedure, story.state())
    story.does("authority", "approve-plan", DAY, ANSWERS, **APPROVED)
    found = stated(story.procedure, story.state())
    assert (found["matter"], found["position"]) == ("appointment", "hired_director")


def test_nobody_is_chosen_without_a_review_or_beside_it():
    story = noticed()
    with pytest.raises(IllegalAct, match="the review"):
        story.does("authority", "select", DAY, ANSWERS, **CHOSEN)
    story.does("personnel_body", "review-candidate", DAY, ANSWERS, **REVIEW)
    with pytest.raises(IllegalAct, match="has not been reviewed"):
        story.does("authority", "select", DAY, ANSWERS, **CHOSEN | {"hired": "P-2"})
    assert story.does("authority", "select", DAY, ANSWERS, **CHOSEN).state == "selected"


@pytest.mark.parametrize(("met", "sentence"), [(False, "not met"), (None, "unknown")])
def test_nor_without_the_conditions(met, sentence):
    story = noticed()
    story.does("personnel_body", "review-candidate", DAY, ANSWERS, **REVIEW)
    with pytest.raises(IllegalAct, match=sentence):
        story.does("authority", "select", DAY, ANSWERS | {"hired-director-conditions": met}, **CHOSEN)


def test_hired_followed_and_ended():
    story = selected()
    assert story.does("authority", "sign-contract", DAY, ANSWERS, **CONTRACT).state == "hired"
    for day in ("2027-01-05", "2027-02-05"):
        story.does("personnel_body", "monitor", day, ANSWERS, assessed_on=day, progress_made="x")
    end = {"decided_on": "2027-03-01", "ended_on": "2027-03-02", "way": "alone"}
    with pytest.raises(IllegalAct, match="Missing: reason"):
        story.does("authority", "end-contract", "2027-03-01", ANSWERS, **end)
    assert story.does("authority", "end-contract", "2027-03-01", ANSWERS, **end, reason="x").state == "ended"


def hired():
    story = selected()
    story.does("authority", "sign-contract", DAY, ANSWERS, **CONTRACT)
    return story


def test_the_clock_of_the_contract_is_its_own_last_day():
    story = hired()
    assert story.due("contract") == dt.date(2029, 11, 30)
    end = {"decided_on": "2027-03-01", "ended_on": "2027-03-02", "way": "agreement", "reason": "x"}
    ended = story.does("authority", "end-contract", "2027-03-01", ANSWERS, **end)
    assert next(run.stopped_on for run in ended.clocks if run.key == "contract") == dt.date(2027, 3, 1)


@pytest.mark.parametrize(
    ("way", "ended_on", "fits"),
    [
        ("time_over", "2026-12-02", False),
        ("time_over", "2029-11-30", False),
        ("time_over", "2029-12-01", True),
        ("time_over", "2029-12-02", False),
        ("alone", "2029-11-30", True),
        ("agreement", "2029-12-01", True),
        ("agreement", "2029-12-02", False),
    ],
)
def test_a_contract_has_run_its_time_once_its_last_day_is_over(way, ended_on, fits):
    story, day = hired(), "2029-12-03"
    end = {"decided_on": day, "ended_on": ended_on, "way": way, "reason": "x"}
    if fits:
        assert story.does("authority", "end-contract", day, ANSWERS, **end).state == "ended"
    else:
        with pytest.raises(IllegalAct, match=r"2029-1[12]-\d\d.*41\.1\.d"):
            story.does("authority", "end-contract", day, ANSWERS, **end)


def test_a_plan_not_yet_decided_on_may_be_given_up():
    given_up = planned().does("personnel_body", "give-up", DAY, ANSWERS, decided_on=DAY, reason="x")
    assert given_up.state == "given_up"
    assert all(run.stopped_on for run in given_up.clocks)


def test_that_a_director_sits_is_told_before_the_contract():
    told = {"director-sits": Words("Có người giữ.", "Somebody sits.")}
    offered = selected().actions("authority", DAY, ANSWERS, register=told.get)["sign-contract"]
    assert [reason.en for reason in offered.blocked] == ["Somebody sits."]


@pytest.mark.parametrize(("until", "fits"), [("2026-11-30", False), ("2026-12-01", True), ("2026-12-02", True)])
def test_a_contract_does_not_end_before_it_begins(until, fits):
    story = selected()
    if fits:
        assert (
            story.does("authority", "sign-contract", DAY, ANSWERS, **CONTRACT | {"contract_until": until}).state
            == "hired"
        )
    else:
        with pytest.raises(IllegalAct, match="ends before it begins"):
            story.does("authority", "sign-contract", DAY, ANSWERS, **CONTRACT | {"contract_until": until})


def test_selected_again_or_given_up():
    story = selected()
    assert story.does("authority", "select-again", DAY, ANSWERS, reason="x").state == "noticed"
    given_up = story.does("personnel_body", "give-up", DAY, ANSWERS, decided_on=DAY, reason="x")
    assert given_up.state == "given_up"


@pytest.mark.parametrize("role", ["person", "personnel_body", "opinion_giver"])
def test_nobody_but_the_authority_approves_and_signs(role):
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        planned().does(role, "approve-plan", DAY, ANSWERS, **APPROVED)
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        selected().does(role, "sign-contract", DAY, ANSWERS, **CONTRACT)
