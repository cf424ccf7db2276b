"""Suspension as a story: ground, advice, decision, extension, lapse, revocation, complaint."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.procedures.engine import IllegalAct

ANSWERS = {"who-decides": "owner_agency", "suspension-ground": True}
GROUND = {"ground": "181/2026:36.2.b", "established_on": "2026-11-27", "evidence": "báo cáo"}
DECISION = {"number": "7/QĐ", "decided_on": "2026-12-02", "effective_on": "2026-12-02"}


def begun(ground="181/2026:36.2.b"):
    story = Story("suspension")
    story.does("personnel_body", "establish-ground", "2026-11-27", ANSWERS, **(GROUND | {"ground": ground}))
    story.does("personnel_body", "propose", "2026-12-01", ANSWERS, report="tham mưu")
    return story


@pytest.fixture
def proposed():
    return begun()


@pytest.mark.parametrize("point", "abcdđeg")
def test_the_way_of_suspending_is_that_of_the_ground(point):
    asked, own = {"requested_by": "Viện kiểm sát"}, point in "abcdđ"
    wrong, right = ("suspend-on-request", "suspend") if own else ("suspend", "suspend-on-request")
    story = begun(f"181/2026:36.2.{point}")
    with pytest.raises(IllegalAct, match="The ground is"):
        story.does("authority", wrong, "2026-12-02", ANSWERS, **DECISION, **({} if wrong == "suspend" else asked))
    state = story.does("authority", right, "2026-12-02", ANSWERS, **DECISION, **({} if right == "suspend" else asked))
    assert state.state.startswith("suspended")


@pytest.fixture
def suspended(proposed):
    proposed.does("authority", "suspend", "2026-12-02", ANSWERS, **DECISION)
    return proposed


def test_two_working_days_to_advise_and_one_to_decide(proposed):
    assert proposed.due("advice") == dt.date(2026, 12, 1)
    assert proposed.due("decision") == dt.date(2026, 12, 2)


def test_thirty_working_days_at_most(suspended):
    # 1 January 2027 is a day off
    assert suspended.due("length") == dt.date(2027, 1, 14)


def test_extended_once_by_thirty_more_over_the_new_year_days(suspended):
    suspended.does("authority", "extend", "2027-01-14", ANSWERS, reason="chưa kết luận", decided_on="2027-01-14")
    run = next(run for run in suspended.state().clocks if run.key == "length")
    assert run.due.deadline.due > dt.date(2027, 2, 25)
    assert [due.deadline.due for due in run.earlier] == [dt.date(2027, 1, 14)]
    with pytest.raises(IllegalAct, match="once"):
        suspended.does("authority", "extend", "2027-01-15", ANSWERS, reason="nữa", decided_on="2027-01-15")


def test_not_extended_after_it_ran_out(suspended):
    with pytest.raises(IllegalAct, match="run out"):
        suspended.does("authority", "extend", "2027-01-15", ANSWERS, reason="muộn", decided_on="2027-01-15")


def test_it_lapses_by_itself_the_day_after_its_last(suspended):
    with pytest.raises(IllegalAct, match="not run out"):
        suspended.does("personnel_body", "record-lapse", "2027-01-14", ANSWERS)
    assert suspended.does("personnel_body", "record-lapse", "2027-01-15", ANSWERS).state == "lapsed"


def test_revoked_within_three_working_days_of_the_ground(suspended):
    with pytest.raises(IllegalAct, match="No ground to revoke"):
        suspended.does("authority", "revoke", "2026-12-10", ANSWERS, **DECISION)
    ground = {"established_on": "2026-12-10", "reason": "không vi phạm"}
    suspended.does("personnel_body", "establish-revocation", "2026-12-10", ANSWERS, **ground)
    assert suspended.due("revocation") == dt.date(2026, 12, 15)
    assert suspended.does("authority", "revoke", "2026-12-11", ANSWERS, **DECISION).state == "revoked"


@pytest.mark.parametrize(("until", "day", "lapses"), [
    ("2026-12-31", "2026-12-31", False), ("2026-12-31", "2027-01-01", True), (None, "2028-01-01", False),
])  # fmt: skip
def test_at_a_bodys_request_it_lasts_as_that_body_asks(until, day, lapses):
    proposed = begun("181/2026:36.2.g")
    asked = {"requested_by": "Viện kiểm sát"} | ({"until": until} if until else {})
    state = proposed.does("authority", "suspend-on-request", "2026-12-02", ANSWERS, **DECISION, **asked)
    assert "length" not in {run.key for run in state.clocks}
    if lapses:
        assert proposed.does("personnel_body", "record-end", day, ANSWERS).state == "lapsed"
    else:
        with pytest.raises(IllegalAct, match="not over"):
            proposed.does("personnel_body", "record-end", day, ANSWERS)


def test_the_person_may_ask_again_and_is_answered(suspended):
    with pytest.raises(IllegalAct, match="the person's request"):
        suspended.does("authority", "answer", "2026-12-08", ANSWERS, wrong=True, reasons="x")
    suspended.does("person", "ask-again", "2026-12-07", ANSWERS, reason="không đúng")
    assert suspended.does("authority", "answer", "2026-12-08", ANSWERS, wrong=True, reasons="x").state == "suspended"


def test_not_suspended_without_a_ground(proposed):
    with pytest.raises(IllegalAct, match="not met"):
        proposed.does("authority", "suspend", "2026-12-02", ANSWERS | {"suspension-ground": False}, **DECISION)
    declined = proposed.does("authority", "decline", "2026-12-02", ANSWERS, decided_on="2026-12-02", reasons="x")
    assert declined.state == "declined"


def test_announced_to_the_person_and_at_work(suspended):
    announced = suspended.does("personnel_body", "announce", "2026-12-03", ANSWERS, given_on="2026-12-02")
    assert announced.state == "suspended"


@pytest.mark.parametrize("role", ["person", "opinion_giver", "personnel_body"])
def test_nobody_but_the_authority_suspends(proposed, role):
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        proposed.does(role, "suspend", "2026-12-02", ANSWERS, **DECISION)
