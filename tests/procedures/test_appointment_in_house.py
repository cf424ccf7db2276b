"""An in-house appointment as a story: approval, four steps with every branch, file, opinions, decision, delay."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from in_house import ANSWERS, CONVENED, DAY, DECISION, PARTY, PROPOSAL, Appointment, held

from canbo.kernel.fact import Words
from canbo.procedures.counting_committee import counters
from canbo.procedures.engine import IllegalAct
from canbo.procedures.four_steps import appointee, off_the_list, standing
from canbo.procedures.ways import stated


@pytest.mark.parametrize("step", [1, 2])
@pytest.mark.parametrize(
    ("votes", "onward"),
    [({"a": 11}, True), ({"a": 10}, True), ({"a": 7}, True), ({"a": 6}, False), ({"a": 10, "b": 11}, True)],
)
def test_steps_1_and_2_select_over_half_send_on_three_tenths_or_stop(step, votes, onward):
    story = Appointment().listed()
    if step == 2:
        story.counts(1, {"a": 10, "b": 10})
    assert story.counts(step, votes) == (f"step_{step + 1}" if onward else "stopped")


@pytest.mark.parametrize(
    ("votes", "present", "state"),
    [(11, 21, "step_4"), (10, 21, "stopped"), (8, 15, "step_4"), (7, 15, "stopped")],
)
def test_step_3_needs_over_half_of_those_present(votes, present, state):
    story = Appointment().listed()
    story.counts(1, {"a": 11})
    story.counts(2, {"a": 11})
    assert story.counts(3, {"a": votes}, present=present) == state


@pytest.mark.parametrize(
    ("votes", "convened", "more", "state"),
    [
        ({"a": 11}, 20, {}, "chosen"),
        ({"a": 10, "b": 10}, 20, {}, "head_decides"),
        ({"a": 10, "b": 10}, 20, {"head_vacant": True}, "reported"),
        ({"a": 9}, 20, {"readings": {"reading_12_5": "report", "reading_12_1_quorum": "two_thirds"}}, "reported"),
        ({"a": 9}, 20, {"readings": {"reading_12_5": "stop", "reading_12_1_quorum": "two_thirds"}}, "stopped"),
    ],
)
def test_step_4_leads_where_the_count_says(votes, convened, more, state):
    story = Appointment().before_step_4(convened_step_4=convened)
    assert story.counts(4, votes, present=20, convened=convened, **more) == state


def test_a_count_that_nobodys_reading_settles_is_not_recorded():
    with pytest.raises(IllegalAct, match="does not settle it"):
        Appointment().before_step_4().counts(4, {"a": 9})


def test_a_meeting_without_quorum_decides_nothing():
    with pytest.raises(IllegalAct, match="Without its quorum"):
        Appointment().listed().counts(1, {"a": 11}, present=13)


def test_step_4_waits_for_the_party_committees_written_opinion():
    story = Appointment().listed()
    for step in (1, 2, 3):
        story.counts(step, {"a": 11})
    with pytest.raises(IllegalAct, match="Party committee's written opinion"):
        story.counts(4, {"a": 11})


@pytest.mark.parametrize("role", ["personnel_body", "authority", "person", "opinion_giver"])
def test_nobody_but_the_counting_committee_records_step_3(role):
    story = Appointment().listed()
    story.counts(1, {"a": 11})
    story.counts(2, {"a": 11})
    with pytest.raises(IllegalAct, match="Only the counting committee"):
        story.does(role, "count-step-3", DAY, held_on=DAY, votes=held({"a": 11}))


def test_each_step_votes_on_whom_the_step_before_left():
    story = Appointment().listed()
    table = story.procedure
    assert standing(table, story.state(), "count-step-1") == ("a", "b", "c")
    story.counts(1, {"a": 7, "b": 8, "c": 6})
    assert standing(table, story.state(), "count-step-2") == ("b", "a")
    assert off_the_list(table, story.state(), "count-step-2", {"votes": held({"c": 1})}).en.startswith("c is not")
    story.counts(2, {"a": 11})
    assert standing(table, story.state(), "count-step-3") == ("a",)
    assert off_the_list(table, story.state(), "count-step-3", {"votes": held({"a": 1})}) is None


def test_whoever_step_4_selects_is_proposed_and_nobody_before():
    story = Appointment().before_step_4()
    assert not appointee(story.procedure, story.state())
    story.counts(4, {"a": 11})
    assert appointee(story.procedure, story.state()) == "a"


def test_of_two_at_half_the_head_chooses_one():
    story = Appointment().before_step_4(convened_step_4=20)
    story.counts(4, {"a": 10, "b": 10}, present=20, convened=20)
    assert standing(story.procedure, story.state(), "head-chooses") == ("a", "b")
    story.does("personnel_body", "head-chooses", DAY, appointee="b", differing="x")
    assert (story.state().state, appointee(story.procedure, story.state())) == ("chosen", "b")


def test_without_a_head_the_authority_chooses():
    story = Appointment().before_step_4(convened_step_4=20)
    story.counts(4, {"a": 10, "b": 10}, present=20, convened=20, head_vacant=True)
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        story.does("personnel_body", "choose-reported", DAY, appointee="a", reason="x")
    assert story.does("authority", "choose-reported", DAY, appointee="a", reason="x").state == "chosen"


def test_after_a_stop_the_authority_directs_a_new_list_and_nobody_is_proposed_any_more():
    story = Appointment().listed()
    story.counts(1, {"a": 6})
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        story.does("personnel_body", "direct", DAY, reason="x")
    assert story.does("authority", "direct", DAY, reason="x").state == "approved"
    story.does("personnel_body", "list-candidates", DAY, candidates=["b"])
    assert standing(story.procedure, story.state(), "count-step-1") == ("b",)


STOPS = {"readings": {"reading_12_5": "stop", "reading_12_1_quorum": "two_thirds"}}


def started_again(story):
    """Directed to start again, with a new list on which the first three steps select b."""
    story.does("authority", "direct", DAY, reason="x")
    story.does("personnel_body", "list-candidates", DAY, candidates=["b"])
    for step in (1, 2, 3):
        story.counts(step, {"b": 11})
    return story


def test_an_opinion_about_an_earlier_list_does_not_serve_for_the_new_one():
    story = Appointment().before_step_4()
    assert story.counts(4, {"a": 9}, **STOPS) == "stopped"
    started_again(story)
    with pytest.raises(IllegalAct, match="Party committee's written opinion; the one recorded before is about a list"):
        story.counts(4, {"b": 11})
    story.does("personnel_body", "record-party-opinion", DAY, why_again="danh sách mới", **PARTY)
    assert story.counts(4, {"b": 11}) == "chosen"
    assert story.actions("personnel_body", DAY, ANSWERS)["submit"].possible


def test_a_corrected_list_is_no_new_list():
    story = Appointment().before_step_4()
    listed = next(event.seq for event in story.events if event.type == "candidates_listed")
    mended = {"candidates": ["a", "b"]}
    story.does("personnel_body", "correct", DAY, corrects=listed, reason="ghi thừa", fields=mended)
    assert story.counts(4, {"a": 11}) == "chosen"


def test_who_is_convened_and_who_counts_stays_after_a_restart_until_decided_anew():
    story = Appointment().before_step_4()
    story.counts(4, {"a": 9}, **STOPS)
    assert started_again(story).state().state == "step_4"
    assert (story.state().done["convened_listed"], counters(story.state())) == (1, ("u-7",))
    anew = Appointment().listed()
    anew.counts(1, {"a": 6})
    anew.does("authority", "direct", DAY, reason="x")
    anew.does("personnel_body", "list-convened", DAY, **CONVENED | {"convened_step_1": 23})
    assert anew.state().data["convened_listed"]["convened_step_1"] == 23


def test_a_prior_opinion_about_somebody_of_an_earlier_list_does_not_serve():
    heard = ANSWERS | {"prior-opinion-from": "owner_agency"}
    story = Appointment().before_step_4()
    story.counts(4, {"a": 11})
    story.does("opinion_giver", "give-opinion", DAY, heard, agrees=True)
    story.does("personnel_body", "review-standards", DAY, fit_for_duties=True)
    wrong, counted = {"votes": held({"a": 9}, **STOPS)}, story.events[-3].seq
    story.does("personnel_body", "correct", DAY, corrects=counted, reason="đếm sai", fields=wrong)
    assert story.state().state == "stopped"
    started_again(story)
    story.does("personnel_body", "record-party-opinion", DAY, why_again="danh sách mới", **PARTY)
    story.counts(4, {"b": 11})
    assert "fit_for_duties" not in stated(story.procedure, story.state())
    story.does("personnel_body", "review-standards", DAY, fit_for_duties=False)
    assert stated(story.procedure, story.state())["fit_for_duties"] is False
    assert stated(story.procedure, story.state())["position"] == "general_director"
    story.does("personnel_body", "submit", DAY, report="x")
    with pytest.raises(IllegalAct, match="prior opinion of the owner's representative agency; the one recorded before"):
        story.does("authority", "appoint", DAY, heard, **DECISION)
    story.does("opinion_giver", "give-opinion", DAY, heard, agrees=True, why_again="người khác")
    assert story.does("authority", "appoint", DAY, heard, **DECISION).state == "appointed"


def test_thirty_working_days_from_the_approval():
    # off: 24 November (Culture Day), 1 January and what the calendar of 2027 adds
    story = Appointment().listed()
    assert story.due("process") == story.calendar.add_working_days(dt.date(2026, 11, 23), 30)


def test_a_delay_is_explained_once_the_time_is_over_and_the_approval_decided_anew():
    story = Appointment().listed()
    due = story.due("process")
    with pytest.raises(IllegalAct, match="has not run out"):
        story.does("personnel_body", "explain-delay", str(due), reason="x")
    late = str(due + dt.timedelta(days=1))
    with pytest.raises(IllegalAct, match="reasons of the delay"):
        story.does("authority", "renew-approval", late, approved_on=late)
    story.does("personnel_body", "explain-delay", late, reason="x")
    story.does("authority", "renew-approval", late, approved_on=late)
    assert story.due("process") == story.calendar.add_working_days(dt.date.fromisoformat(late), 30)


def test_the_authority_ends_it_at_any_time():
    story = Appointment().listed()
    ended = story.does("authority", "end", DAY, decided_on=DAY, reasons="x")
    assert ended.state == "ended"
    assert all(run.stopped_on for run in ended.clocks)


def test_not_approved_in_principle():
    story = Appointment()
    story.does("personnel_body", "propose-appointment", "2026-11-23", **PROPOSAL)
    assert story.does("authority", "decline-proposal", DAY, decided_on=DAY, reasons="x").state == "not_approved"


def test_appointed():
    story = Appointment().submitted()
    state = story.does("authority", "appoint", DAY, **DECISION)
    assert state.state == "appointed"
    assert all(run.stopped_on for run in state.clocks)


def test_not_appointed_with_reasons():
    story = Appointment().submitted()
    with pytest.raises(IllegalAct, match="reasons in writing"):
        story.does("authority", "refuse", DAY, decided_on=DAY)
    assert story.does("authority", "refuse", DAY, decided_on=DAY, reasons="x").state == "refused"


@pytest.mark.parametrize(
    ("question", "value", "sentence"),
    [
        ("appointment-conditions", False, "conditions of appointment are met: not met"),
        ("dossier-complete", False, "The file is complete: not met"),
        ("who-decides", None, "Unknown: who decides"),
        ("term-limit-reached", True, "The limit of terms at this enterprise is reached"),
        ("prior-opinion-from", "owner_agency", "prior opinion of the owner's representative agency is missing"),
    ],
)
def test_what_keeps_from_appointing(question, value, sentence):
    story = Appointment().submitted()
    with pytest.raises(IllegalAct, match=sentence):
        story.does("authority", "appoint", DAY, ANSWERS | {question: value}, **DECISION)


@pytest.mark.parametrize("question", ["appointment-conditions", "dossier-complete"])
def test_unknown_keeps_from_appointing_and_names_the_facts(question):
    story = Appointment().submitted()
    missing = {question: Words("đủ sức khỏe", "is physically fit")}
    action = next(
        a
        for a in story.actions("authority", DAY, ANSWERS | {question: None}, missing=missing).values()
        if a.key == "appoint"
    )
    assert [reason.en for reason in action.blocked if "unknown, missing: is physically fit" in reason.en]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"prior-opinion-from": "prime_minister"}, "procedure of Article 14"),
        ({"appointment-route": "from_outside"}, "from elsewhere"),
    ],
)
def test_a_post_that_goes_another_way_is_not_opened_here(answers, sentence):
    with pytest.raises(IllegalAct, match=sentence):
        Appointment().does("personnel_body", "propose-appointment", "2026-11-23", ANSWERS | answers, **PROPOSAL)


def test_the_committee_named_last_counts():
    story = Appointment().listed()
    story.does("personnel_body", "name-counting-committee", DAY, members=["u-8", "u-9"], why_again="ốm")
    assert counters(story.state()) == ("u-8", "u-9")


def test_a_number_out_of_the_laws_range_is_not_recorded():
    story = Appointment().submitted()
    with pytest.raises(IllegalAct, match="outside its range"):
        story.does("personnel_body", "review-standards", DAY, months_in_equivalent_post=5000)
