"""Acts that every procedure has: which clocks can be suspended, and which cannot."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import ALLOWED, Story

ANSWERS = ALLOWED | {"suspension-ground": True, "reappointment-route": "reappoint", "delegation-ends": None}


def possible(story, day):
    return story.actions("authority", day, ANSWERS)["suspend-clock"]


def suspended_person():
    story = Story("suspension")
    ground = {"ground": "181/2026:36.2.a", "established_on": "2026-06-01", "evidence": "x"}
    story.does("personnel_body", "establish-ground", "2026-06-01", ANSWERS, **ground)
    story.does("personnel_body", "propose", "2026-06-01", ANSWERS, report="x")
    return story


def test_the_longest_a_suspension_may_last_cannot_be_suspended_and_the_time_to_decide_on_it_can():
    story = suspended_person()
    assert possible(story, "2026-06-02").possible
    story.does("authority", "suspend", "2026-06-02", ANSWERS, decided_on="2026-06-02", effective_on="2026-06-02")
    found = possible(story, "2026-06-03")
    assert [words.en for words in found.blocked] == [
        "What runs is the longest that something may last, or is counted back; it cannot be suspended."
    ]
    assert found.blocked[0].vi.startswith("Thời hạn đang chạy")


def test_a_limit_counted_back_from_the_end_of_a_term_cannot_be_suspended():
    story = Story("reappointment")
    story.does("personnel_body", "open", "2026-05-25", ANSWERS, term_end="2027-03-31", post="general_director")
    assert {run.key for run in story.state().clocks} == {"notice", "before-term-ends"}
    assert not possible(story, "2026-06-01").possible


def test_the_twelve_months_of_a_delegation_cannot_be_suspended():
    story = Story("delegation")
    opening = {"position": "general_director", "capacity": "x", "reason": "y"}
    story.does("personnel_body", "propose", "2026-06-01", ANSWERS, **opening)
    decision = {"decided_on": "2026-06-02", "effective_on": "2026-06-02", "until": "2026-09-01"}
    story.does("authority", "delegate", "2026-06-02", ANSWERS, **decision)
    assert [run.fixed for run in story.state().clocks] == [True]
    assert not possible(story, "2026-06-03").possible


@pytest.mark.parametrize("key", ["resignation", "relief"])
def test_limits_in_working_days_from_an_event_can_be_suspended(key):
    story = Story(key)
    act = story.procedure.act(story.procedure.opens)
    given = {
        f.name: f.choices[0][0] if f.choices else "2026-06-01" if f.type == "date" else "x"
        for f in act.fields
        if f.required
    }
    story.does("personnel_body", act.key, "2026-06-01", ANSWERS | {"relief-ground": True}, **given)
    assert possible(story, "2026-06-02").possible
