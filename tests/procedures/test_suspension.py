"""Suspension as a story: ground, advice, decision, extension, lapse, revocation, complaint."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.procedures.engine import IllegalAct
from canbo.procedures.suspension_ends import first_day, last_day, latest_extension, latest_first

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


def test_the_last_day_that_a_decision_names_has_a_clock_beside_the_longest(proposed):
    proposed.does("authority", "suspend", "2026-12-02", ANSWERS, **DECISION, until="2026-12-15")
    assert (proposed.due("named"), proposed.due("length")) == (dt.date(2026, 12, 15), dt.date(2027, 1, 14))
    more = {"reason": "chưa kết luận", "decided_on": "2026-12-15", "until": "2026-12-31"}
    proposed.does("authority", "extend", "2026-12-15", ANSWERS, **more)
    run = next(run for run in proposed.state().clocks if run.key == "named")
    assert run.due.deadline.due == dt.date(2026, 12, 31)
    assert [due.deadline.due for due in run.earlier] == [dt.date(2026, 12, 15)]


def test_where_a_decision_names_none_only_the_longest_runs(suspended):
    assert {run.key for run in suspended.state().clocks} == {"advice", "decision", "length"}


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
    revoked = DECISION | {"decided_on": "2026-12-11", "effective_on": "2026-12-11"}
    assert suspended.does("authority", "revoke", "2026-12-11", ANSWERS, **revoked).state == "revoked"


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
        with pytest.raises(IllegalAct, match="not run out" if until else "not over"):
            proposed.does("personnel_body", "record-end", day, ANSWERS)


def on_request(until="2026-12-31"):
    """Suspended at the procuracy's request."""
    story = begun("181/2026:36.2.g")
    asked = {"requested_by": "Viện kiểm sát"} | ({"until": until} if until else {})
    story.does("authority", "suspend-on-request", "2026-12-02", ANSWERS, **DECISION, **asked)
    return story


MORE = {"decided_on": "2026-12-28", "requested_by": "Viện kiểm sát", "request": "88/VKS"}


@pytest.mark.parametrize(("until", "day", "lapses"), [
    ("2027-03-31", "2027-03-31", False), ("2027-03-31", "2027-04-01", True), (None, "2028-01-01", False),
])  # fmt: skip
def test_the_requesting_body_may_ask_for_longer_more_than_once(until, day, lapses):
    story = on_request()
    story.does("authority", "prolong-on-request", "2026-12-28", ANSWERS, **MORE, until="2027-01-31")
    again = {**MORE, "decided_on": "2027-01-29"} | ({"until": until} if until else {})
    story.does("authority", "prolong-on-request", "2027-01-29", ANSWERS, **again)
    ended = story.actions("personnel_body", day, ANSWERS)["record-end"]
    assert ended.possible is lapses


def test_prolonged_only_while_it_lasts_and_to_a_later_day():
    with pytest.raises(IllegalAct, match="lapsed by itself"):
        on_request().does("authority", "prolong-on-request", "2027-01-01", ANSWERS, **MORE, until="2027-03-31")
    with pytest.raises(IllegalAct, match="not later than the one before"):
        on_request().does("authority", "prolong-on-request", "2026-12-28", ANSWERS, **MORE, until="2026-12-31")
    with pytest.raises(IllegalAct, match="number of the request"):
        on_request().does("authority", "prolong-on-request", "2026-12-28", ANSWERS, **{**MORE, "request": ""})
    open_ended = on_request(until=None)
    state = open_ended.does("authority", "prolong-on-request", "2028-01-03", ANSWERS, **{**MORE, "until": "2028-02-01"})
    assert last_day(state) == dt.date(2028, 2, 1)


TEN = {"until": "2026-12-16"}


def shorter():
    """Suspended for ten working days."""
    story = begun()
    story.does("authority", "suspend", "2026-12-02", ANSWERS, **DECISION, **TEN)
    return story


def test_a_decision_may_name_an_earlier_day_and_lapses_then():
    story = shorter()
    assert last_day(story.state()) == dt.date(2026, 12, 16)
    with pytest.raises(IllegalAct, match="until 2026-12-16"):
        story.does("personnel_body", "record-lapse", "2026-12-16", ANSWERS)
    with pytest.raises(IllegalAct, match="run out on 2026-12-16"):
        story.does("authority", "extend", "2026-12-17", ANSWERS, reason="muộn", decided_on="2026-12-17")
    assert story.does("personnel_body", "record-lapse", "2026-12-17", ANSWERS).state == "lapsed"


def test_the_day_named_cannot_lie_before_the_first():
    with pytest.raises(IllegalAct, match="before the day it takes effect"):
        begun().does("authority", "suspend", "2026-12-02", ANSWERS, **DECISION, until="2026-12-01")
    story = begun()
    story.does("authority", "suspend", "2026-12-02", ANSWERS, **DECISION, until="2026-12-02")
    assert last_day(story.state()) == dt.date(2026, 12, 2)


@pytest.mark.parametrize(("named", "last"), [("2026-12-31", dt.date(2026, 12, 31)), (None, dt.date(2027, 1, 28))])
def test_an_extension_names_its_day_or_lasts_thirty_working_days_from_the_day_named_before(named, last):
    story = shorter()
    until = {"until": named} if named else {}
    state = story.does("authority", "extend", "2026-12-15", ANSWERS, reason="x", decided_on="2026-12-15", **until)
    assert last_day(state) == last
    assert latest_extension(state) == dt.date(2027, 1, 28)
    assert not story.actions("personnel_body", last.isoformat(), ANSWERS)["record-lapse"].possible
    assert story.actions("personnel_body", (last + dt.timedelta(days=1)).isoformat(), ANSWERS)["record-lapse"].possible


def test_an_extension_that_ends_no_later_extends_nothing():
    more = {"reason": "x", "decided_on": "2026-12-15"}
    with pytest.raises(IllegalAct, match="not later than the one before"):
        shorter().does("authority", "extend", "2026-12-15", ANSWERS, until="2026-12-16", **more)


def test_nothing_lasts_before_a_decision_and_without_a_day_it_lasts_the_longest(proposed):
    assert first_day(proposed.state()) is latest_first(proposed.state()) is latest_extension(proposed.state()) is None
    assert last_day(proposed.state()) is None
    state = proposed.does("authority", "suspend", "2026-12-02", ANSWERS, **DECISION)
    assert last_day(state) == latest_first(state) == dt.date(2027, 1, 14)
    state = proposed.does("authority", "extend", "2027-01-14", ANSWERS, reason="x", decided_on="2027-01-14")
    assert last_day(state) == latest_extension(state) == proposed.due("length")
    assert latest_first(state) == dt.date(2027, 1, 14)


def asked(story, day="2026-12-07"):
    story.does("person", "ask-again", day, ANSWERS, reason="không đúng")
    return story


WRONG, RIGHT = {"wrong": True, "reasons": "x"}, {"wrong": False, "reasons": "x"}
RESTORED = {"decided_on": "2027-02-01", "restored": "lương, thi đua"}


def test_the_person_may_ask_again_and_each_request_is_answered_once(suspended):
    with pytest.raises(IllegalAct, match="the person's request"):
        suspended.does("authority", "answer", "2026-12-08", ANSWERS, **WRONG)
    asked(suspended).does("authority", "answer", "2026-12-08", ANSWERS, **RIGHT)
    with pytest.raises(IllegalAct, match="has been answered"):
        suspended.does("authority", "answer", "2026-12-09", ANSWERS, **WRONG)
    assert "revocation-found-wrong" not in {run.key for run in suspended.state().clocks}
    assert not suspended.actions("authority", "2026-12-09", ANSWERS)["revoke"].possible
    assert asked(suspended, "2026-12-10").state().state == "suspended"


def test_found_wrong_it_is_revoked_within_three_working_days_and_rights_are_restored(suspended):
    asked(suspended).does("authority", "answer", "2026-12-08", ANSWERS, **WRONG)
    assert suspended.due("revocation-found-wrong") == dt.date(2026, 12, 11)
    with pytest.raises(IllegalAct, match="It was answered"):
        suspended.does("authority", "answer", "2026-12-09", ANSWERS, **RIGHT)
    revoked = DECISION | {"decided_on": "2026-12-09", "effective_on": "2026-12-09"}
    assert suspended.does("authority", "revoke", "2026-12-09", ANSWERS, **revoked).state == "revoked"
    for outcome in ("breach", "elsewhere"):
        with pytest.raises(IllegalAct, match="rights are to be restored"):
            suspended.does("personnel_body", "conclude", "2027-02-01", ANSWERS, **concluded(outcome))
    state = suspended.does("authority", "restore-rights", "2027-02-01", ANSWERS, **RESTORED)
    assert state.state == "restored"
    assert all(run.stopped_on for run in state.clocks)


def concluded(outcome):
    return {"outcome": outcome, "concluded_on": "2027-02-01", "rests_on": "5-KL/UBKT"}


def over(story):
    story.does("personnel_body", "record-lapse", "2027-01-15", ANSWERS)
    return story


def test_after_it_has_lapsed_one_may_still_ask_and_be_found_right(suspended):
    over(suspended)
    with pytest.raises(IllegalAct, match="Neither is it concluded"):
        suspended.does("authority", "restore-rights", "2027-02-01", ANSWERS, **RESTORED)
    asked(suspended, "2027-01-20").does("authority", "answer-afterwards", "2027-01-25", ANSWERS, **WRONG)
    assert "revocation-found-wrong" not in {run.key for run in suspended.state().clocks}
    assert suspended.does("authority", "restore-rights", "2027-02-01", ANSWERS, **RESTORED).state == "restored"


@pytest.mark.parametrize(
    ("outcome", "state"), [("no_breach", "to_restore"), ("breach", "concluded"), ("elsewhere", "concluded")]
)
def test_rights_are_restored_once_no_breach_is_concluded(suspended, outcome, state):
    found = over(suspended).does("personnel_body", "conclude", "2027-02-01", ANSWERS, **concluded(outcome))
    assert found.state == state
    if outcome == "no_breach":
        assert suspended.does("authority", "restore-rights", "2027-02-01", ANSWERS, **RESTORED).state == "restored"


LAPSE = {"since": "2026-12-10", "rests_on": "giấy chứng tử"}


def test_with_the_person_gone_it_ends_from_every_state_and_what_was_decided_by_mistake_is_revoked(suspended):
    story = Story("suspension")
    story.does("personnel_body", "establish-ground", "2026-11-27", ANSWERS, **GROUND)
    assert story.does("personnel_body", "lapse", "2026-12-10", ANSWERS, why="mistaken", **LAPSE).state == "dropped"
    assert begun().does("authority", "lapse", "2026-12-10", ANSWERS, why="retired", **LAPSE).state == "dropped"
    with pytest.raises(IllegalAct, match="is revoked"):
        suspended.does("authority", "lapse", "2026-12-10", ANSWERS, why="mistaken", **LAPSE)
    state = suspended.does("authority", "lapse", "2026-12-10", ANSWERS, why="died", **LAPSE)
    assert state.state == "dropped"
    assert all(run.stopped_on for run in state.clocks)


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
