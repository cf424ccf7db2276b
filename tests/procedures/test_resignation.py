"""Resignation as a story: letter, talk, report, opinion, decision, and each way it ends."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import ALLOWED, Story

from canbo.procedures.engine import IllegalAct

LETTER = {"ground": "181/2026:34.1.a", "reason": "lý do"}
TALK = {"held_on": "2026-11-23", "minutes": "biên bản", "stands_by_letter": True}
REPORT = {"proposal": "accept", "report": "báo cáo"}
DECISION = {"number": "15/QĐ-HĐTV", "decided_on": "2026-11-27", "effective_on": "2026-12-01"}
REFUSAL = {"number": "16/HĐTV", "decided_on": "2026-11-27", "reasons": "lý do"}


@pytest.fixture
def filed():
    story = Story("resignation")
    story.does("person", "file", "2026-11-20", **LETTER)
    return story


@pytest.fixture
def proposed(filed):
    filed.does("personnel_body", "record-talk", "2026-11-23", **TALK)
    filed.does("personnel_body", "report", "2026-11-25", **REPORT)
    return filed


def test_the_letter_starts_ten_working_days_over_the_culture_day(filed):
    assert (filed.state().state, filed.due("talk")) == ("filed", dt.date(2026, 12, 7))


def test_the_report_stops_that_clock_and_starts_the_authoritys(proposed):
    talk, decision = proposed.state().clocks
    assert (talk.stopped_on, decision.started_on) == (dt.date(2026, 11, 25), dt.date(2026, 11, 25))
    assert proposed.due("decision") == dt.date(2026, 12, 9)


def test_no_report_without_the_minutes_of_the_talk(filed):
    report = filed.actions("personnel_body", "2026-11-23")["report"]
    assert [reason.en for reason in report.blocked] == ["Missing: the minutes of the talk."]


def test_accepted_then_placed(proposed):
    assert proposed.does("authority", "accept", "2026-11-27", **DECISION).state == "accepted"
    placed = {"placement": "professional", "new_post_from": "2026-12-02", "under_five_years_left": True}
    assert proposed.does("personnel_body", "record-placement", "2026-12-02", **placed).state == "placed"


@pytest.mark.parametrize(
    ("instead_of_relief", "under_five", "fitting"),
    [
        (None, True, {"professional", "suitable_post"}),
        (None, False, {"lower_post", "suitable_post"}),
        (False, False, {"lower_post", "suitable_post"}),
        (True, True, {"lower_post", "suitable_post"}),
        (True, False, {"lower_post", "suitable_post"}),
    ],
)
def test_the_placement_is_that_of_the_years_left(proposed, instead_of_relief, under_five, fitting):
    proposed.does("authority", "accept", "2026-11-27", **DECISION)
    placed = {"new_post_from": "2026-12-02", "under_five_years_left": under_five}
    placed |= {} if instead_of_relief is None else {"instead_of_relief": instead_of_relief}
    for placement in ("professional", "lower_post", "suitable_post"):
        if placement in fitting:
            assert proposed.tries("personnel_body", "record-placement", "2026-12-02", placement=placement, **placed)
        else:
            with pytest.raises(IllegalAct, match=r"34\(5\)|35\(4\)"):
                proposed.tries("personnel_body", "record-placement", "2026-12-02", placement=placement, **placed)


def test_refused_with_reasons_in_writing(proposed):
    without = {name: value for name, value in REFUSAL.items() if name != "reasons"}
    with pytest.raises(IllegalAct, match="reasons in writing"):
        proposed.does("authority", "refuse", "2026-11-27", **without)
    assert proposed.does("authority", "refuse", "2026-11-27", **REFUSAL).state == "refused"


@pytest.mark.parametrize("until", ["filed", "proposed"])
def test_withdrawn_by_the_person_alone_until_the_decision(until, request):
    story = request.getfixturevalue(until)
    for other in ("personnel_body", "authority", "opinion_giver"):
        assert not story.actions(other, "2026-11-26")["withdraw"].possible
    assert story.does("person", "withdraw", "2026-11-26").state == "withdrawn"


def test_not_withdrawn_after_the_decision_nor_where_switched_off(proposed):
    assert not proposed.actions("person", "2026-11-26", withdrawal_allowed=False)["withdraw"].possible
    proposed.does("authority", "accept", "2026-11-27", **DECISION)
    assert not proposed.actions("person", "2026-11-28")["withdraw"].possible


@pytest.mark.parametrize("giver", ["prime_minister", "owner_agency"])
def test_the_prior_opinion_the_post_needs_comes_first(proposed, giver):
    answers = {**ALLOWED, "prior-opinion-from": giver}
    assert not proposed.actions("authority", "2026-11-26", answers)["accept"].possible
    proposed.does("opinion_giver", "give-opinion", "2026-11-26", answers, agrees=True, document="12/CV")
    assert proposed.actions("authority", "2026-11-26", answers)["accept"].possible


HEARD = {**ALLOWED, "prior-opinion-from": "owner_agency"}


def test_an_opinion_that_disagrees_bars_no_decision(proposed):
    proposed.does("opinion_giver", "give-opinion", "2026-11-26", HEARD, agrees=False, document="12/CV")
    assert proposed.actions("authority", "2026-11-26", HEARD)["accept"].possible


def test_another_opinion_says_why_and_takes_the_place_of_the_first(proposed):
    first = {"agrees": False, "document": "12/CV"}
    with pytest.raises(IllegalAct, match="no field “why_again”"):
        proposed.does("opinion_giver", "give-opinion", "2026-11-26", HEARD, **first, why_again="x")
    proposed.does("opinion_giver", "give-opinion", "2026-11-26", HEARD, **first)
    with pytest.raises(IllegalAct, match=r"Missing: why another opinion is given\. \(181/2026:5\.1") as refused:
        proposed.does("opinion_giver", "give-opinion", "2026-11-26", HEARD, agrees=True, document="13/CV")
    assert "Thiếu: lý do cho ý kiến lại." in refused.value.said("vi")
    state = proposed.does("opinion_giver", "give-opinion", "2026-11-26", HEARD, agrees=True, why_again="x")
    assert (state.data["opinion_given"]["agrees"], state.done["opinion_given"]) == (True, 2)


def test_a_talk_held_again_says_why(filed):
    filed.does("personnel_body", "record-talk", "2026-11-23", **TALK)
    with pytest.raises(IllegalAct, match=r"Missing: why the talk is held again\. \(181/2026:34\.3\.b"):
        filed.does("personnel_body", "record-talk", "2026-11-24", **TALK)


@pytest.mark.parametrize(("verdict", "said"), [(None, "unknown"), (False, "not met")])
def test_not_accepted_while_the_law_says_no_or_does_not_know(proposed, verdict, said):
    answers = {**ALLOWED, "may-resign": verdict}
    accept = proposed.actions("authority", "2026-11-26", answers)["accept"]
    assert said in accept.blocked[0].en
    assert proposed.actions("authority", "2026-11-26", answers)["refuse"].possible


@pytest.mark.parametrize(
    ("readings", "due"),
    [
        ({}, dt.date(2026, 12, 16)),
        ({"reading_15_days": "total_cap"}, dt.date(2026, 12, 16)),
        ({"reading_15_days": "added_to_ten"}, dt.date(2026, 12, 30)),
    ],
)
def test_extended_to_fifteen_working_days_by_the_reading(proposed, readings, due):
    proposed.readings = readings
    proposed.does("authority", "extend", "2026-12-09", reason="lý do khách quan")
    run = proposed.state().clocks[1]
    assert (proposed.due("decision"), [d.deadline.due for d in run.earlier]) == (due, [dt.date(2026, 12, 9)])


def test_extended_once_and_only_in_time(proposed):
    assert not proposed.actions("authority", "2026-12-10")["extend"].possible
    proposed.does("authority", "extend", "2026-12-09", reason="lý do")
    assert not proposed.actions("authority", "2026-12-09")["extend"].possible


def test_suspended_and_resumed_counts_what_was_left(proposed):
    proposed.does("authority", "suspend-clock", "2026-11-30", clock="decision", reason="lý do")
    assert proposed.due("decision") is None
    proposed.does("authority", "resume-clock", "2026-12-14", clock="decision", reason="lý do")
    # Three of ten working days (26, 27, 30 November) were used up; seven are left after 14 December.
    assert proposed.due("decision") == dt.date(2026, 12, 23)


def test_a_corrected_start_moves_the_clock_and_keeps_the_old_day(filed):
    filed.does(
        "personnel_body", "correct", "2026-11-24", corrects=1, reason="nhận sớm hơn", fields={"acted_on": "2026-11-19"}
    )
    run = filed.state().clocks[0]
    assert filed.due("talk") == dt.date(2026, 12, 4)
    assert [d.deadline.due for d in run.earlier] == [dt.date(2026, 12, 7)]


def test_a_day_off_that_moves_moves_the_clock():
    story = Story("resignation")
    story.does("person", "file", "2025-12-19", **LETTER)
    before, after = (story.state(known_on=dt.date(2025, 12, day)).clocks[0].due.deadline.due for day in (20, 26))
    assert (before, after) == (dt.date(2026, 1, 5), dt.date(2026, 1, 6))


@pytest.mark.parametrize(
    ("role", "key", "fields"),
    [
        ("authority", "accept", DECISION), ("person", "accept", DECISION), ("personnel_body", "report", REPORT),
        ("person", "file", LETTER), ("personnel_body", "record-talk", {**TALK, "held_on": "không"}),
        ("personnel_body", "record-talk", {**TALK, "mood": "tốt"}), ("personnel_body", "dance", {}),
        ("personnel_body", "record-talk", {**TALK, "acted_on": "2026-12-31"}),
    ],
)  # fmt: skip
def test_an_illegal_act_says_why_in_both_languages_and_moves_nothing(filed, role, key, fields):
    before = (filed.state(), list(filed.events))
    with pytest.raises(IllegalAct) as refused:
        filed.does(role, key, "2026-11-23", **fields)
    assert str(refused.value)
    assert refused.value.said("vi") != str(refused.value)
    assert (filed.state(), filed.events) == before


def test_replayed_events_give_the_same_state(proposed):
    assert proposed.state() == proposed.state()
