"""Days in order: below, at and above each, for a decision, its effect and a talk; corrected days count as corrected."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import ALLOWED, Story

from canbo.procedures.engine import IllegalAct

ANSWERS = ALLOWED | {"relief-ground": True}
SIGNED = {"decided_on": "2026-11-27", "effective_on": "2026-11-27"}


@pytest.fixture
def proposed():
    story = Story("relief")
    ground = {"ground": "181/2026:35.1.a", "established_on": "2026-11-20", "evidence": "x"}
    story.does("personnel_body", "establish-ground", "2026-11-23", ANSWERS, **ground)
    story.does("personnel_body", "record-talk", "2026-11-25", ANSWERS, held_on="2026-11-25", minutes="x")
    story.does("personnel_body", "propose", "2026-11-26", ANSWERS, report="x")
    return story


@pytest.mark.parametrize("day", ["2026-11-27", "2026-11-28"])
def test_a_decision_holds_from_its_day_or_later(proposed, day):
    assert (
        proposed.does("authority", "relieve", "2026-11-28", ANSWERS, **SIGNED | {"effective_on": day}).state
        == "relieved"
    )


def test_never_before_it_was_made(proposed):
    with pytest.raises(IllegalAct, match="In effect on 2026-11-26, before the decision of 2026-11-27") as refused:
        proposed.does("authority", "relieve", "2026-11-28", ANSWERS, **SIGNED | {"effective_on": "2026-11-26"})
    assert "trước quyết định ngày 27/11/2026" in refused.value.said("vi")


@pytest.mark.parametrize("day", ["2026-11-26", "2026-11-27"])
def test_a_decision_comes_on_the_day_of_the_last_act_or_later(proposed, day):
    said = {"decided_on": day, "effective_on": "2026-12-01"}
    assert proposed.does("authority", "relieve", "2026-11-28", ANSWERS, **said).state == "relieved"


def test_not_before_what_it_rests_on_unless_that_was_recorded_late(proposed):
    said = {"decided_on": "2026-11-25", "effective_on": "2026-12-01"}
    with pytest.raises(IllegalAct, match="Decided on 2026-11-25, before act 3 of 2026-11-26") as refused:
        proposed.does("authority", "relieve", "2026-11-28", ANSWERS, **said)
    assert "trước việc số 3" in refused.value.said("vi")
    late = {"corrects": 3, "reason": "ghi muộn", "fields": {"acted_on": "2026-11-25"}}
    proposed.does("personnel_body", "correct", "2026-11-28", ANSWERS, **late)
    assert proposed.does("authority", "relieve", "2026-11-28", ANSWERS, **said).state == "relieved"


@pytest.mark.parametrize(("day", "fits"), [("2026-11-19", False), ("2026-11-20", True), ("2026-11-21", True)])
def test_a_talk_comes_on_the_day_that_began_the_case_or_later(day, fits):
    story = Story("relief")
    ground = {"ground": "181/2026:35.1.a", "established_on": "2026-11-20", "evidence": "x"}
    story.does("personnel_body", "establish-ground", "2026-11-23", ANSWERS, **ground)
    if fits:
        story.does("personnel_body", "record-talk", "2026-11-25", ANSWERS, held_on=day, minutes="x")
        return
    with pytest.raises(IllegalAct, match="Held on 2026-11-19, before the case began on 2026-11-20") as refused:
        story.does("personnel_body", "record-talk", "2026-11-25", ANSWERS, held_on=day, minutes="x")
    assert "trước ngày bắt đầu vụ việc 20/11/2026" in refused.value.said("vi")
