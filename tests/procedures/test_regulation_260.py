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
