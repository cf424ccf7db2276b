"""The Prime Minister's route as a story: principle, review, approval, thirty working days, submission, decision."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from exploration import COUNTS
from story import Story

from canbo.procedures.engine import IllegalAct

LAW = {
    "who-decides": "owner_agency",
    "prior-opinion-from": "prime_minister",
    "appointment-conditions": True,
    "dossier-complete": True,
    "term-end": None,
}
IN_HOUSE = LAW | {"appointment-route": "prime_minister_in_house"}
OUTSIDE = LAW | {"appointment-route": "prime_minister_from_outside"}
APPROVED = {"document": "900/TTg", "approved_on": "2026-11-23"}
REVIEW = {"document": "77/BNV", "reviewed_on": "2026-12-10"}
DAY = "2026-12-10"
DECISION = {"number": "1/QĐ", "decided_on": DAY, "effective_on": "2026-12-15", "years": 5}
FILE = {"examination_date": DAY, "initial_file_reused": False}


def proposed(key, answers, **more):
    story = Story(key)
    fields = {"position": "council_chair", **more}
    story.does("personnel_body", "propose-appointment", "2026-11-20", answers, **fields)
    return story


def approved(key="appointment-prime-minister-outside", answers=OUTSIDE, **more):
    story = proposed(key, answers, **(more or {"workplace": "x", "reason": "x"}))
    story.does(
        "authority", "submit-principle", "2026-11-20", answers, document="1/TTr", submitted_on="2026-11-20", work="x"
    )
    story.does(
        "personnel_body", "record-principle-review", "2026-11-23", answers, document="70/BNV", reviewed_on="2026-11-23"
    )
    story.does("authority", "approve-proposal", "2026-11-23", answers, **APPROVED)
    return story


def met():
    story = approved()
    answer = {"workplace_document": "1/CV", "answered_on": DAY, "agrees": True}
    story.does("personnel_body", "exchange-in-writing", DAY, OUTSIDE, **answer)
    story.does("personnel_body", "meet-candidate", DAY, OUTSIDE, held_on=DAY, agrees=True, minutes="x")
    return story


def submitted():
    story = met()
    story.does("personnel_body", "record-party-opinion", DAY, OUTSIDE, party_document="2/ĐU", agrees=True)
    story.does("authority", "submit", DAY, OUTSIDE, report="x")
    return story


@pytest.mark.parametrize(("key", "answers"), [
    ("appointment-prime-minister-in-house", IN_HOUSE), ("appointment-prime-minister-outside", OUTSIDE),
])  # fmt: skip
def test_other_posts_go_by_articles_12_and_13(key, answers):
    fields = {"held_on": "2026-11-20", "minutes": "x"} if "in-house" in key else {"workplace": "x", "reason": "x"}
    with pytest.raises(IllegalAct, match="not heard on this post"):
        proposed(key, answers | {"prior-opinion-from": "owner_agency"}, **fields)
    with pytest.raises(IllegalAct, match="By which route"):
        proposed(key, answers | {"appointment-route": "in_house"}, **fields)
    by_him = answers | {"prior-opinion-from": "none", "who-decides": "prime_minister"}
    assert proposed(key, by_him, **fields).state().state == "proposed"


def test_no_principle_is_approved_before_the_ministry_has_reviewed_it():
    story = proposed("appointment-prime-minister-outside", OUTSIDE, workplace="x", reason="x")
    offered = story.actions("everybody", "2026-11-23", OUTSIDE)
    assert not offered["record-principle-review"].possible
    assert not offered["approve-proposal"].possible
    assert offered["submit-principle"].possible


def test_a_principle_may_be_declined():
    story = proposed("appointment-prime-minister-outside", OUTSIDE, workplace="x", reason="x")
    story.does(
        "authority", "submit-principle", "2026-11-20", OUTSIDE, document="1/TTr", submitted_on="2026-11-20", work="x"
    )
    story.does(
        "personnel_body", "record-principle-review", "2026-11-23", OUTSIDE, document="70/BNV", reviewed_on="2026-11-23"
    )
    declined = {"document": "901/TTg", "decided_on": "2026-11-23", "reasons": "x"}
    assert story.does("authority", "decline-proposal", "2026-11-23", OUTSIDE, **declined).state == "not_approved"


def test_thirty_working_days_run_from_the_document_to_the_submission():
    # 24 November and 1 January are days off
    story = submitted()
    assert story.due("process") == dt.date(2027, 1, 6)
    assert story.state().clocks[0].stopped_on == dt.date(2026, 12, 10)


def test_from_elsewhere_to_the_decision():
    story = submitted()
    assert not story.actions("authority", DAY, OUTSIDE)["appoint"].possible
    assert story.does("personnel_body", "record-review", DAY, OUTSIDE, **REVIEW).state == "reviewed"
    with pytest.raises(IllegalAct, match="prior opinion of the Prime Minister is missing"):
        story.does("authority", "appoint", DAY, OUTSIDE, **DECISION)
    story.does("opinion_giver", "give-opinion", DAY, OUTSIDE, agrees=True, document="950/TTg")
    assert story.does("authority", "appoint", DAY, OUTSIDE, **DECISION).state == "appointed"


def test_or_refused_with_reasons():
    story = submitted()
    refused = story.does("authority", "refuse", DAY, OUTSIDE, decided_on=DAY, reasons="x")
    assert refused.state == "refused"


def test_the_comments_of_the_committee_there_come_before_the_submission():
    with pytest.raises(IllegalAct, match="Party committee"):
        met().does("authority", "submit", DAY, OUTSIDE, report="x")


def test_a_difficulty_is_reported_and_lateness_explained():
    story = approved()
    story.does("authority", "report-difficulty", "2026-12-01", OUTSIDE, report="x")
    with pytest.raises(IllegalAct, match="has not run out"):
        story.does("personnel_body", "explain-delay", "2027-01-06", OUTSIDE, reason="x")
    story.does("personnel_body", "explain-delay", "2027-01-07", OUTSIDE, reason="x")
    story.does("authority", "renew-approval", "2027-01-07", OUTSIDE, approved_on="2027-01-07")
    assert story.due("process") > dt.date(2027, 1, 7)
    ended = story.does("authority", "end", "2027-01-08", OUTSIDE, decided_on="2027-01-08", reasons="x")
    assert ended.state == "ended"


@pytest.mark.parametrize("submitted_too", [False, True])
def test_it_can_be_ended_while_the_answer_on_the_principle_is_awaited(submitted_too):
    story = proposed("appointment-prime-minister-outside", OUTSIDE, workplace="x", reason="x")
    if submitted_too:
        story.does(
            "authority", "submit-principle", "2026-11-20", OUTSIDE, document="1", submitted_on="2026-11-20", work="x"
        )
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        story.does("personnel_body", "end", "2026-11-23", OUTSIDE, decided_on="2026-11-23", reasons="x")
    assert story.does("authority", "end", "2026-11-23", OUTSIDE, decided_on="2026-11-23", reasons="x").state == "ended"


ATTENDED = {"agency_attended": "Vụ Tổ chức", "reviewer_attended": "Bộ Nội vụ"}


def chosen():
    story = approved("appointment-prime-minister-in-house", IN_HOUSE, held_on="2026-11-20", minutes="x")
    officer = "personnel_body"
    convened = {f"convened_step_{n}": 20 for n in range(1, 5)}
    story.does(
        officer, "list-convened", DAY, IN_HOUSE, party_document="1/ĐU", approved_on=DAY, regulation="x", **convened
    )
    story.does(officer, "name-counting-committee", DAY, IN_HOUSE, members=["u-2"])
    return voted(story)


def voted(story, **again):
    """From the list through the four steps, which all select the same person."""
    officer = "personnel_body"
    story.does(officer, "list-candidates", DAY, IN_HOUSE, candidates=["P-1", "P-2"])
    told = {"announced": True, "minutes": "x"} | ATTENDED
    said = {1: told, 2: told, 3: {"minutes_document": "5/BB"} | ATTENDED}
    for step in (1, 2, 3):
        votes = COUNTS[f"appointment-step-{step}", "selected"]
        story.does("counting_committee", f"count-step-{step}", DAY, IN_HOUSE, held_on=DAY, votes=votes, **said[step])
    story.does(officer, "record-party-opinion", DAY, IN_HOUSE, party_document="2/ĐU", agrees=True, **again)
    votes = COUNTS["appointment-step-4", "selected"]
    story.does(officer, "count-step-4", DAY, IN_HOUSE, held_on=DAY, votes=votes, **told)
    return story


def test_in_house_the_four_steps_are_attended_and_submitted():
    story = chosen()
    story.does("authority", "submit", DAY, IN_HOUSE, report="x")
    story.does("personnel_body", "record-review", DAY, IN_HOUSE, **REVIEW)
    story.does("opinion_giver", "give-opinion", DAY, IN_HOUSE, agrees=True, document="950/TTg")
    assert story.does("authority", "appoint", DAY, IN_HOUSE, **DECISION).state == "appointed"


@pytest.mark.parametrize("step", [1, 2, 3, 4])
@pytest.mark.parametrize(
    ("missing", "who"), [("agency_attended", "the owner's agency"), ("reviewer_attended", "the reviewing body")]
)
def test_each_step_says_who_attended_it(step, missing, who):
    story = chosen()
    place = next(n for n, event in enumerate(story.events) if event.type == f"step_{step}_counted")
    counted = story.events[place]
    story.events, story.folded = story.events[:place], {}
    fields = {name: value for name, value in counted.body.items() if name != missing}
    with pytest.raises(IllegalAct, match=f"Missing: who attended for {who}.*14.1.d"):
        story.does("counting_committee", f"count-step-{step}", DAY, IN_HOUSE, **fields)
    assert story.does("counting_committee", f"count-step-{step}", DAY, IN_HOUSE, **counted.body).state != f"step_{step}"


@pytest.mark.parametrize("role", ["person", "opinion_giver", "personnel_body"])
def test_nobody_but_the_authority_records_the_approval(role):
    story = proposed("appointment-prime-minister-outside", OUTSIDE, workplace="x", reason="x")
    story.does(
        "authority", "submit-principle", "2026-11-20", OUTSIDE, document="1/TTr", submitted_on="2026-11-20", work="x"
    )
    story.does(
        "personnel_body", "record-principle-review", "2026-11-23", OUTSIDE, document="70/BNV", reviewed_on="2026-11-23"
    )
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        story.does(role, "approve-proposal", "2026-11-23", OUTSIDE, **APPROVED)
