"""What the four steps hold to, whatever their counts: order of days, the list approved, announcement, minutes."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from in_house import DAY, LATER, PARTY, Appointment, held

from canbo.procedures.engine import IllegalAct


def test_late_again_the_delay_is_explained_again():
    story = Appointment().listed()
    for _ in range(2):
        late = str(story.due("process") + dt.timedelta(days=1))
        story.does("personnel_body", "explain-delay", late, reason="x")
        story.does("authority", "renew-approval", late, approved_on=late)
    late = str(story.due("process") + dt.timedelta(days=1))
    with pytest.raises(IllegalAct, match="reasons of the delay; the one recorded before is for the decision before"):
        story.does("authority", "renew-approval", late, approved_on=late)
    story.does("personnel_body", "explain-delay", late, reason="x")
    story.does("authority", "renew-approval", late, approved_on=late)
    assert story.due("process") == story.calendar.add_working_days(dt.date.fromisoformat(late), 30)


@pytest.mark.parametrize(
    ("step", "day", "before"),
    [
        (1, "2026-11-24", "2026-11-25"),
        (2, "2026-11-25", "2026-11-26"),
        (3, "2026-11-25", "2026-11-27"),
        (4, "2026-11-27", "2026-11-28"),
    ],
)
def test_no_step_is_held_before_the_list_is_approved_or_before_the_step_it_follows(step, day, before):
    # The list was approved on 25 November, and each step is held a day after the one before.
    story = Appointment().listed()
    for earlier in range(1, step):
        story.held_on(earlier, f"2026-11-{25 + earlier}")
    if step == 4:
        story.does("personnel_body", "record-party-opinion", LATER, **PARTY)
    with pytest.raises(IllegalAct, match=f"Held on {day}, before what comes before it in the process, on {before}"):
        story.held_on(step, day)
    assert story.held_on(step, before).state != f"step_{step}"


def test_after_a_new_start_the_steps_are_held_after_those_of_the_earlier_list():
    story = Appointment().listed()
    story.held_on(1, "2026-11-26")
    story.held_on(2, "2026-11-27", {"a": 5, "b": 5})
    story.does("authority", "direct", LATER, reason="x")
    story.does("personnel_body", "list-candidates", LATER, candidates=["a", "b"])
    with pytest.raises(IllegalAct, match="on 2026-11-27; check the day"):
        story.held_on(1, "2026-11-26")
    assert story.held_on(1, "2026-11-27").state == "step_2"


@pytest.mark.parametrize("step", [1, 2, 3, 4])
@pytest.mark.parametrize(("approved", "convened"), [(40, 10), (20, 21), (22, 21)])
def test_as_many_are_convened_as_the_list_approved_says(step, approved, convened):
    story = Appointment().listed(**{f"convened_step_{step}": approved})
    for earlier in range(1, step):
        story.counts(earlier, {"a": 11})
    if step == 4:
        story.does("personnel_body", "record-party-opinion", DAY, **PARTY)
    with pytest.raises(IllegalAct, match=rf"says {convened} were convened; .* has {approved}.*12.1.p6"):
        story.counts(step, {"a": convened}, convened=convened, present=convened)
    assert story.counts(step, {"a": approved}, convened=approved, present=approved) in {f"step_{step + 1}", "chosen"}


@pytest.mark.parametrize(("step", "article"), [(1, "12.2.p6"), (2, "12.3.p3"), (4, "12.5.p4")])
def test_a_result_that_was_not_announced_at_the_meeting_is_not_recorded(step, article):
    story = Appointment().before_step_4() if step == 4 else Appointment().listed()
    if step == 2:
        story.counts(1, {"a": 11})
    said = {"held_on": DAY, "votes": held({"a": 11}), "minutes": "x"}
    with pytest.raises(IllegalAct, match=f"announced at the meeting.*{article}"):
        story.does("personnel_body", f"count-step-{step}", DAY, announced=False, **said)
    assert story.does("personnel_body", f"count-step-{step}", DAY, announced=True, **said).state != f"step_{step}"


def test_step_3_names_its_minutes():
    story = Appointment().listed()
    story.counts(1, {"a": 11})
    story.counts(2, {"a": 11})
    with pytest.raises(IllegalAct, match=r"Missing: number of the minutes.*12\.1\.p3"):
        story.does("counting_committee", "count-step-3", DAY, held_on=DAY, votes=held({"a": 11}))
