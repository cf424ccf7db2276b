"""Leaving under Regulation 260 as stories: three steps at own level, four at a higher one."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story, at

from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct, decide

ANSWERS = {"resignation-ground-260": True, "resignation-file-complete-260": True}
OWN, ABOVE = "resignation-260-own-level", "resignation-260-higher-level"
LETTER = {"ground": "260/2009:ground.2", "reason": "x"}
TALK = {"held_on": "2019-06-04", "minutes": "x", "opinions": "x", "report": "x"}
MEETING = {"held_on": "2019-06-05", "votes_for": 6, "votes_against": 1, "minutes": "x"}
DECISION = {"number": "3/QĐ", "decided_on": "2019-06-05", "effective_on": "2019-06-10"}
REFUSAL = {"decided_on": "2019-06-05", "reasons": "x"}
DAY = "2019-06-05"


def reported(key):
    story = Story(key)
    story.does("person", "file", "2019-06-03", ANSWERS, **LETTER)
    story.does("personnel_body", "report", "2019-06-04", ANSWERS, **TALK)
    return story


def ready(key):
    story = reported(key)
    if key == ABOVE:
        story.does("personnel_body", "submit", DAY, ANSWERS, **MEETING)
    return story


def decision(key):
    return DECISION if key == ABOVE else DECISION | MEETING


@pytest.mark.parametrize(("key", "steps"), [(OWN, 3), (ABOVE, 4)])
def test_as_many_steps_as_the_article_counts(key, steps):
    story = ready(key)
    assert story.does("authority", "accept", DAY, ANSWERS, **decision(key)).state == "accepted"
    assert len(story.events) == steps


@pytest.mark.parametrize("key", [OWN, ABOVE])
def test_no_step_is_left_out_and_no_clock_runs(key):
    story = Story(key)
    story.does("person", "file", "2019-06-03", ANSWERS, **LETTER)
    offered = story.actions("everybody", DAY, ANSWERS)
    assert not offered["accept"].possible
    assert not offered["refuse"].possible
    assert story.state().clocks == ()


def test_at_a_higher_level_the_own_body_meets_first():
    assert not reported(ABOVE).actions("authority", DAY, ANSWERS)["accept"].possible


@pytest.mark.parametrize("key", [OWN, ABOVE])
@pytest.mark.parametrize("question", list(ANSWERS))
@pytest.mark.parametrize(("answer", "sentence"), [(False, "not met"), (None, "unknown")])
def test_ground_and_file_decide(key, question, answer, sentence):
    with pytest.raises(IllegalAct, match=sentence):
        ready(key).does("authority", "accept", DAY, ANSWERS | {question: answer}, **decision(key))


@pytest.mark.parametrize("key", [OWN, ABOVE])
def test_refused_with_reasons_or_withdrawn(key):
    more = {} if key == ABOVE else MEETING
    assert ready(key).does("authority", "refuse", DAY, ANSWERS, **REFUSAL, **more).state == "refused"
    assert ready(key).does("person", "withdraw", DAY, ANSWERS).state == "withdrawn"


def test_the_letter_is_taken_only_while_the_regulation_is_in_force():
    story = Story(OWN)
    unknown = ANSWERS | {"resignation-ground-260": None}
    with pytest.raises(IllegalAct, match="not in force on 2026-11-23"):
        story.does("person", "file", "2026-11-23", unknown, **LETTER)
    around = story.around("person", "2019-06-03", unknown, missing={"resignation-ground-260": Words("x", "y")})
    event = decide(story.procedure, story.state(), "file", LETTER, actor="u-1", at=at("2019-06-03"), around=around)
    assert event.type == "resignation_260_filed"


@pytest.mark.parametrize("role", ["person", "personnel_body", "opinion_giver"])
def test_nobody_but_the_authority_decides(role):
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        ready(OWN).does(role, "accept", DAY, ANSWERS, **decision(OWN))


def met(key, votes_for, votes_against):
    """What the meeting counted, and the story with the decision ready: at own level both are one act."""
    count = MEETING | {"votes_for": votes_for, "votes_against": votes_against}
    story = reported(key)
    if key == ABOVE:
        story.does("personnel_body", "submit", DAY, ANSWERS, **count)
        return story, {}
    return story, count


@pytest.mark.parametrize("key", [OWN, ABOVE])
@pytest.mark.parametrize(
    ("votes", "accepted"),
    [((9, 0), True), ((5, 4), True), ((4, 4), True), ((1, 0), True), ((4, 5), False), ((0, 9), False), ((0, 0), False)],
)
def test_what_more_voted_against_than_for_is_not_accepted(key, votes, accepted):
    story, count = met(key, *votes)
    if accepted:
        assert story.does("authority", "accept", DAY, ANSWERS, **DECISION, **count).state == "accepted"
    else:
        with pytest.raises(IllegalAct, match="voted in secret"):
            story.does("authority", "accept", DAY, ANSWERS, **DECISION, **count)
        assert story.does("authority", "refuse", DAY, ANSWERS, **REFUSAL, **count).state == "refused"


def test_the_count_of_the_own_body_counts_as_it_was_corrected():
    story, _ = met(ABOVE, 0, 9)
    counted = {"corrects": 3, "reason": "x", "fields": {"votes_for": 9, "votes_against": 0}}
    story.does("personnel_body", "correct", DAY, ANSWERS, **counted)
    assert story.does("authority", "accept", DAY, ANSWERS, **DECISION).state == "accepted"


@pytest.mark.parametrize("key", [OWN, ABOVE])
@pytest.mark.parametrize(("held", "sentence"), [(False, "not so"), (None, "unknown")])
def test_the_ground_named_in_the_letter_has_to_hold(key, held, sentence):
    story = ready(key)
    around = story.around("authority", DAY, ANSWERS, holds=lambda _citation: held)
    with pytest.raises(IllegalAct, match=sentence):
        decide(story.procedure, story.state(), "accept", decision(key), actor="u-1", at=at(DAY), around=around)


GONE = {"why": "died", "since": "2019-06-04", "rests_on": "12/TB", "document": "13/TB"}


@pytest.mark.parametrize("role", ["personnel_body", "authority"])
@pytest.mark.parametrize("why", ["died", "moved", "mistaken"])
@pytest.mark.parametrize("key", [OWN, ABOVE])
def test_with_nobody_left_or_by_mistake_it_ends_without_a_decision(key, why, role):
    filed = Story(key)
    filed.does("person", "file", "2019-06-03", ANSWERS, **LETTER)
    for story in (filed, reported(key), ready(key)):
        assert story.does(role, "lapse", DAY, ANSWERS, **(GONE | {"why": why})).state == "lapsed"


def test_the_person_withdraws_and_does_not_end_it_so():
    assert not ready(OWN).actions("person", DAY, ANSWERS)["lapse"].possible
