"""Corrections that the case could not have taken: values that do not fit it, and ways that later acts rest on."""

import re
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


@pytest.fixture
def relieved():
    """Established on the 1st, talked on the 3rd, proposed on the 4th, relieved on the 6th, placed on the 9th."""
    story = Story("relief")
    does = lambda role, key, day, **fields: story.does(role, key, day, ANSWERS, **fields)  # noqa: E731
    does(
        "personnel_body",
        "establish-ground",
        "2026-11-02",
        ground="181/2026:35.1.a",
        established_on="2026-11-01",
        evidence="x",
    )
    does("personnel_body", "record-talk", "2026-11-03", held_on="2026-11-03", minutes="x")
    does("personnel_body", "propose", "2026-11-04", report="x")
    does("authority", "relieve", "2026-11-06", decided_on="2026-11-06", effective_on="2026-11-06")
    does("authority", "record-placement", "2026-11-09", placement="professional", new_post_from="2026-11-09")
    return story


@pytest.mark.parametrize(("held", "fits"), [("2026-11-04", True), ("2026-11-05", False), ("2026-11-07", False)])
def test_a_meeting_is_not_corrected_to_after_what_was_done_on_it(relieved, held, fits):
    why = said(relieved, 2, held_on=held)
    if fits:
        assert why == []
        return
    (sentence,) = why
    assert f"act 2 is of {held}, after act 3 (Propose to the authority" in sentence
    assert "of 2026-11-04, which was done later" in sentence


@pytest.mark.parametrize(
    ("number", "fields"),
    [
        (2, {"acted_on": "2026-11-05"}), (1, {"established_on": "2026-11-05"}), (3, {"acted_on": "2026-11-07"}),
        (1, {"acted_on": "2026-11-04", "established_on": "2026-11-04"}), (4, {"decided_on": "2026-11-10",
        "effective_on": "2026-11-10"}),
    ],
)  # fmt: skip
def test_nor_any_other_day_on_which_an_act_was_done(relieved, number, fields):
    (sentence,) = said(relieved, number, **fields)
    assert re.search(r"act \d .*2026-11-\d\d.* act \d .*2026-11-\d\d|before the case began", sentence)


def test_the_sentence_says_it_in_vietnamese_too(relieved):
    (words,) = unfit(relieved.procedure, relieved.state(), 2, {"held_on": "2026-11-07"}, {"held_on": "2026-11-07"})
    assert words.vi.startswith("Sửa như vậy thì việc số 2 ngày 07/11/2026 lại có sau việc số 3 (")
    assert "ngày 04/11/2026, là việc làm sau" in words.vi


def test_nothing_is_held_before_the_corrected_day_of_the_first_act(relieved):
    (sentence,) = said(relieved, 1, acted_on="2026-11-04", established_on="2026-11-04")
    assert "act 1 is of 2026-11-04, after act 2 (" in sentence
    assert said(relieved, 1, acted_on="2026-11-03", established_on="2026-11-03") == []


def test_the_later_of_two_wrong_days_is_corrected_first_and_then_the_earlier(relieved):
    correct = lambda **said: relieved.does("personnel_body", "correct", "2026-11-09", ANSWERS, reason="x", **said)  # noqa: E731
    assert said(relieved, 2, held_on="2026-11-05")
    correct(corrects=3, fields={"acted_on": "2026-11-05"})
    assert said(relieved, 2, held_on="2026-11-05") == []


def test_what_was_out_of_order_before_does_not_keep_anything_from_being_corrected(relieved):
    """As in a record kept before these checks: the talk stands there as of a day after the decision."""
    relieved.does(
        "personnel_body", "correct", "2026-11-09", ANSWERS, corrects=2, reason="x", fields={"held_on": "2026-11-08"}
    )
    assert said(relieved, 2, held_on="2026-11-07") == []
    assert said(relieved, 4, decided_on="2026-11-07", effective_on="2026-11-07") == []
    assert said(relieved, 1, established_on="2026-10-30") == []
    assert said(relieved, 4, effective_on="2026-11-09") == []
    assert said(relieved, 4, effective_on="2026-11-05") != []


def test_a_step_is_not_corrected_to_after_the_next(counted):
    more = {"held_on": "2026-01-09", "announced": True, "minutes": "x", "votes": count(a=6)}
    counted.does("personnel_body", "count-step-2", "2026-01-12", ANSWERS, **more)
    (sentence,) = said(counted, 5, held_on="2026-01-10")
    assert sentence.startswith("So corrected the day of act 6 (Record step 2")
    assert "Held on 2026-01-09, before what comes before it in the process, on 2026-01-10" in sentence
    assert said(counted, 5, held_on="2026-01-09") == []
