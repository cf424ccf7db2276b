"""Corrections that the case could not have taken: values that do not fit it, and ways that later acts rest on."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import ALLOWED, Story

from canbo.procedures.mending import unfit

ANSWERS = ALLOWED | {"appointment-route": "in_house", "relief-ground": True}
READINGS = {"reading_12_1_quorum": "two_thirds", "reading_12_5": "report"}


def count(**votes):
    return {"convened": 10, "excused": 0, "present": 10, "votes": votes, "readings": READINGS}


def said(story, number, **fields):
    return [words.en for words in unfit(story.procedure, story.state(), number, fields, fields)]


@pytest.fixture
def counted():
    """Step 1 counted with a selected; the case stands at step 2."""
    story = Story("appointment-in-house")
    does = lambda role, key, **fields: story.does(role, key, "2026-01-09", ANSWERS, **fields)  # noqa: E731
    does(
        "personnel_body",
        "propose-appointment",
        position="general_director",
        held_on="2026-01-05",
        work="x",
        minutes="x",
    )
    does("authority", "approve-proposal", approved_on="2026-01-06")
    numbers = {f"convened_step_{n}": 10 for n in range(1, 5)}
    does("personnel_body", "list-convened", party_document="1", approved_on="2026-01-07", regulation="x", **numbers)
    does("personnel_body", "list-candidates", candidates=["a", "b"])
    does("personnel_body", "count-step-1", held_on="2026-01-08", announced=True, minutes="x", votes=count(a=6, b=2))
    return story


def test_a_count_may_be_corrected_to_lead_elsewhere_while_nothing_rests_on_it(counted):
    assert counted.state().state == "step_2"
    assert said(counted, 5, votes=count(a=2, b=2)) == []


def test_once_the_next_step_is_counted_it_may_not_but_may_say_other_numbers_that_lead_the_same_way(counted):
    counted.does(
        "personnel_body",
        "count-step-2",
        "2026-01-09",
        ANSWERS,
        held_on="2026-01-09",
        announced=True,
        minutes="x",
        votes=count(a=6),
    )
    (why,) = said(counted, 5, votes=count(a=2, b=2))
    assert "act 6 (Record step 2" in why
    assert "rests on the way it went" in why
    assert said(counted, 5, votes=count(a=7, b=1)) == []


def test_a_count_of_a_meeting_that_was_not_held_is_no_correction(counted):
    (why,) = said(counted, 5, votes={**count(a=2, b=1), "present": 3})
    assert why.startswith("Without its quorum a meeting is not held")


def test_a_correction_is_checked_against_the_case_as_it_stood_before_the_act():
    story = Story("relief")
    does = lambda role, key, **fields: story.does(role, key, "2026-11-06", ANSWERS, **fields)  # noqa: E731
    does("personnel_body", "establish-ground", ground="181/2026:35.1.a", established_on="2026-11-01", evidence="x")
    does("personnel_body", "record-talk", held_on="2026-11-03", minutes="x")
    does("personnel_body", "propose", report="x")
    does("authority", "relieve", decided_on="2026-11-06", effective_on="2026-11-06")
    does("authority", "record-placement", placement="professional", new_post_from="2026-11-06")
    assert "Only who is relieved over two failing years in a row is let go here." in said(story, 5, placement="left")
    assert said(story, 5, new_post_from="2026-11-09") == []


def test_an_earlier_correction_counts_as_what_the_act_said(counted):
    counted.does(
        "personnel_body", "correct", "2026-01-09", ANSWERS, corrects=5, reason="x", fields={"votes": count(a=2, b=2)}
    )
    assert counted.state().state == "stopped"
    assert said(counted, 5, votes=count(a=6, b=2)) == []
