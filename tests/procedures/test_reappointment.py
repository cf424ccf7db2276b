"""Reappointment and extension as stories: counted back from the end of the term, votes, opinions, each way it ends."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from exploration import COUNTS
from renewing import (
    ANSWERS,
    ASSESSED,
    DAY,
    DECISION,
    PARTY,
    count,
    to_assessed,
    to_counted,
    to_proposed,
    to_voted,
    told,
)

from canbo.kernel.calendar import Calendar
from canbo.procedures.book import PROCEDURES
from canbo.procedures.counting_committee import counters
from canbo.procedures.engine import IllegalAct
from canbo.procedures.reappointment import WHY_LAPSED
from canbo.procedures.ways import stated, target


def worked(story, days):
    calendar: Calendar = story.calendar
    return calendar.deadline(dt.date(2027, 6, 30), days, "working-day", before=True).due


def test_the_notice_is_due_ninety_working_days_before_the_term_ends():
    story = told()
    assert story.due("notice") == worked(story, 90)
    assert story.due("before-term-ends") == worked(story, 1)


def test_under_the_other_reading_ninety_calendar_days_rolled_back_over_days_off():
    # 1 April 2027, a Thursday, is ninety days before 30 June
    assert told(reading_17_1="calendar_days").due("notice") == dt.date(2027, 4, 1)
    assert told(reading_17_1="working_days").due("notice") == told().due("notice")


def test_fifteen_days_for_the_person_and_thirty_for_the_steps():
    story = told()
    story.does("authority", "notify", "2027-02-01", ANSWERS)
    # 16 February 2027
    assert story.due("self-assessment") == dt.date(2027, 2, 16)
    story.does("person", "file-self-assessment", "2027-02-15", ANSWERS, assessment="x")
    assert story.due("steps") == dt.date(2027, 3, 17)


def test_reappointed_after_both_votes_and_the_partys_opinion():
    story = to_voted()
    with pytest.raises(IllegalAct, match="Party committee's written opinion"):
        story.does("authority", "reappoint", DAY, ANSWERS, **DECISION)
    story.does("personnel_body", "record-party-opinion", DAY, ANSWERS, **PARTY)
    assert story.does("authority", "reappoint", DAY, ANSWERS, **DECISION).state == "reappointed"


@pytest.mark.parametrize(
    ("question", "value", "sentence"),
    [
        ("reappointment-conditions", False, "not met"),
        ("reappointment-conditions", None, "unknown"),
        ("dossier-complete", False, "not met"),
        ("dossier-complete", None, "unknown"),
        ("reappointment-route", "extend", "answers otherwise"),
        ("reappointment-route", None, "unknown"),
        ("prior-opinion-from", "owner_agency", "owner's representative agency is missing"),
        ("who-decides", None, "who decides"),
        ("inspectors-consulted-first", True, "that body has not been consulted"),
        ("inspectors-consulted-first", None, "Unknown whether an inspecting or auditing body"),
        ("term-limit-reached", True, "The limit of terms at this enterprise is reached"),
    ],
)
def test_no_decision_while_the_law_does_not_say_so(question, value, sentence):
    story = to_voted()
    story.does("personnel_body", "record-party-opinion", DAY, ANSWERS, **PARTY)
    with pytest.raises(IllegalAct, match=sentence):
        story.does("authority", "reappoint", DAY, ANSWERS | {question: value}, **DECISION)


def test_below_half_at_the_conference_it_is_reported_and_the_authority_may_still_decide():
    story = to_counted("report")
    assert story.does("authority", "report", DAY, ANSWERS, **ASSESSED).state == "reported"
    story.does("personnel_body", "record-party-opinion", DAY, ANSWERS, **PARTY)
    assert story.does("authority", "reappoint", DAY, ANSWERS, **DECISION).state == "reappointed"


@pytest.mark.parametrize("role", ["personnel_body", "authority", "person", "opinion_giver"])
def test_nobody_but_the_counting_committee_records_the_conference(role):
    story = to_assessed()
    with pytest.raises(IllegalAct, match="Missing: the counting committee"):
        story.does("counting_committee", "count-key", DAY, ANSWERS, **count("reappointment-key", "selected"))
    story.does("authority", "name-counting-committee", DAY, ANSWERS, members=["u-7"])
    with pytest.raises(IllegalAct, match="Only the counting committee can"):
        story.does(role, "count-key", DAY, ANSWERS, **count("reappointment-key", "selected"))
    story.does("personnel_body", "name-counting-committee", DAY, ANSWERS, members=["u-8"], why_again="ốm")
    assert counters(story.state()) == ("u-8",)


def test_the_count_of_the_conference_is_withheld_and_that_of_the_collective_is_not():
    held = {
        field.rule: field.withheld
        for key in ("reappointment", "extension")
        for act in PROCEDURES[key].acts
        for field in act.fields
        if field.type == "tally"
    }
    assert held == {"reappointment-key": True, "reappointment-collective": False, "extension": False}


def test_no_name_of_a_state_tells_the_count_of_the_conference():
    said = [state.words.said(lang) for state in PROCEDURES["reappointment"].states for lang in ("vi", "en")]
    after = {to for act in PROCEDURES["reappointment"].acts if act.key == "count-key" for to in act.targets}
    assert after == {"heard"}
    told = [PROCEDURES["reappointment"].state(key).words.said(lang) for key in after for lang in ("vi", "en")]
    assert not [words for words in told if "%" in words or "half" in words or "tín nhiệm" in words]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("outcome", ["selected", "head-decides", "report"])
def test_whatever_the_count_of_the_conference_the_case_stands_in_one_state(outcome):
    story = to_counted(outcome)
    assert story.state().state == "heard"
    kept = dict(story.events[-1].body)
    del kept["votes"]  # as the record keeps it
    assert target(PROCEDURES["reappointment"].act("count-key"), kept) == "heard"


@pytest.mark.parametrize(("key", "state"), [("propose", "proposed"), ("report", "reported")])
@pytest.mark.parametrize("role", ["personnel_body", "counting_committee", "person"])
def test_the_authority_alone_takes_it_on_after_the_conference_and_states_the_conditions(key, state, role):
    story = to_counted()
    with pytest.raises(IllegalAct, match="Only the competent authority can"):
        story.does(role, key, DAY, ANSWERS, **ASSESSED)
    assert story.does("authority", key, DAY, ANSWERS, **ASSESSED).state == state
    assert stated(PROCEDURES["reappointment"], story.state())["fit_for_duties"] is True


def test_what_the_head_said_is_asked_each_time_and_withheld():
    story = to_counted()
    with pytest.raises(IllegalAct, match="Missing: the head, at exactly half"):
        story.does("authority", "propose", DAY, ANSWERS, **ASSESSED | {"head": ""})
    for key in ("propose", "report"):
        (head,) = [field for field in PROCEDURES["reappointment"].act(key).fields if field.name == "head"]
        assert (head.withheld, head.required) == (True, True)


def test_a_count_that_settles_nothing_is_not_recorded():
    story = to_assessed()
    story.does("personnel_body", "name-counting-committee", DAY, ANSWERS, members=["u-7"])
    few = {**COUNTS["reappointment-key", "selected"], "present": 1, "votes": {"P-1": 1}}
    few["readings"] = {"reading_12_1_quorum": "two_thirds"}
    with pytest.raises(IllegalAct, match="does not settle it"):
        story.does("counting_committee", "count-key", DAY, ANSWERS, held_on="2027-03-15", votes=few)


@pytest.mark.parametrize(("agrees", "state"), [(True, "voted"), (False, "reported")])
def test_at_exactly_half_the_head_decides(agrees, state):
    story = to_proposed()
    tie = story.does(
        "personnel_body", "count-collective", DAY, ANSWERS, **count("reappointment-collective", "head-decides")
    )
    assert tie.state == "tied"
    decided = story.does("authority", "head-decides", DAY, ANSWERS, agrees=agrees, decided_on=DAY)
    assert decided.state == state


DECLINED = {"decided_on": DAY, "reasons": "x"}
WORK = {"kind": "professional", "other_work": "chuyên viên", "new_post_from": "2027-07-01"}


def test_not_reappointed_with_reasons_and_then_given_other_work():
    story = to_voted()
    assert story.does("authority", "not-reappoint", DAY, ANSWERS, **DECLINED).state == "not_reappointed"
    assert not [run.key for run in story.state().clocks if run.stopped_on is None]
    assert story.does("personnel_body", "record-other-work", DAY, ANSWERS, **WORK).state == "placed"


@pytest.mark.parametrize("kind", ["equal_post", "higher_post", "general_director", ""])
def test_no_equal_or_higher_post_is_given_instead(kind):
    story = to_voted()
    story.does("authority", "not-reappoint", DAY, ANSWERS, **DECLINED)
    with pytest.raises(IllegalAct, match="kind of work"):
        story.does("authority", "record-other-work", DAY, ANSWERS, **WORK | {"kind": kind})
    assert story.does("authority", "record-other-work", DAY, ANSWERS, **WORK | {"kind": "lower_post"}).state == "placed"


@pytest.mark.parametrize(("why", "lapses"), [("retired", True), ("died", True), ("mistaken", False)])
def test_who_is_gone_before_other_work_is_found_ends_the_case_and_a_mistake_takes_a_decision(why, lapses):
    story = to_voted()
    story.does("authority", "not-reappoint", DAY, ANSWERS, **DECLINED)
    if lapses:
        assert story.does("authority", "lapse", DAY, ANSWERS, **GONE | {"why": why}).state == "lapsed"
    else:
        with pytest.raises(IllegalAct, match="corrected or undone by a decision"):
            story.does("authority", "lapse", DAY, ANSWERS, **GONE | {"why": why})


def test_deferred_only_in_a_case_of_17_3_and_taken_up_again():
    story, defer = told(), {"ground": "181/2026:17.3.b"}
    with pytest.raises(IllegalAct, match="answers otherwise"):
        story.does("authority", "defer", "2027-02-01", ANSWERS, **defer)
    waiting = ANSWERS | {"reappointment-route": "defer"}
    assert story.does("authority", "defer", "2027-02-01", waiting, **defer).state == "deferred"
    with pytest.raises(IllegalAct, match="answers otherwise"):
        story.does("personnel_body", "resume", "2027-03-01", waiting)
    assert story.does("personnel_body", "resume", "2027-03-01", ANSWERS).state == "opened"


DEFERRING = ANSWERS | {"reappointment-route": "defer"}
DEFER = {"ground": "181/2026:17.3.a"}


def test_it_is_deferred_from_every_state_undecided():
    procedure = PROCEDURES["reappointment"]
    undecided = {state.key for state in procedure.states if not state.final} - {"deferred", "not_reappointed"}
    assert set(procedure.act("defer").from_) == undecided


@pytest.mark.parametrize("reached", [to_counted, to_proposed, to_voted])
def test_charged_after_the_conference_it_is_deferred_and_begins_anew_with_the_notice(reached):
    story = reached()
    assert story.does("authority", "defer", DAY, DEFERRING, **DEFER).state == "deferred"
    assert story.does("authority", "resume", DAY, ANSWERS).state == "opened"


def test_an_opinion_from_before_a_deferral_is_had_again():
    story, needed = to_voted(), ANSWERS | {"prior-opinion-from": "owner_agency"}
    story.does("personnel_body", "record-party-opinion", DAY, needed, **PARTY)
    story.does("opinion_giver", "give-opinion", DAY, needed, agrees=True)
    story.does("authority", "defer", DAY, DEFERRING, **DEFER)
    story.does("authority", "resume", DAY, needed)
    story.does("authority", "notify", DAY, needed)
    story.does("person", "file-self-assessment", DAY, needed, assessment="x")
    story.does("counting_committee", "count-key", DAY, needed, **count("reappointment-key", "report"))
    story.does("authority", "report", DAY, needed, **ASSESSED)
    blocked = " ".join(words.en for words in story.actions("authority", DAY, needed)["reappoint"].blocked)
    assert "Party committee's written opinion" in blocked
    assert "owner's representative agency is missing" in blocked
    story.does("personnel_body", "record-party-opinion", DAY, needed, **PARTY, why_again="sau khi xem xét tiếp")
    story.does("opinion_giver", "give-opinion", DAY, needed, agrees=True, why_again="sau khi xem xét tiếp")
    assert story.does("authority", "reappoint", DAY, needed, **DECISION).state == "reappointed"


@pytest.mark.parametrize("key", ["reappointment", "extension"])
def test_who_is_told_that_the_process_is_unfinished_stays_where_the_case_is(key):
    answers = ANSWERS | {"reappointment-route": "extend"} if key == "extension" else ANSWERS
    story, said = to_assessed(key, answers), {"reason": "hội nghị phải dời do bão", "document": "3/TB"}
    with pytest.raises(IllegalAct, match="Only the competent authority can"):
        story.does("personnel_body", "tell-unfinished", DAY, answers, **said)
    with pytest.raises(IllegalAct, match="Missing: reason"):
        story.does("authority", "tell-unfinished", DAY, answers, document="3/TB")
    running = [run.key for run in story.state().clocks if run.stopped_on is None]
    assert story.does("authority", "tell-unfinished", DAY, answers, **said).state == "assessed"
    assert [run.key for run in story.state().clocks if run.stopped_on is None] == running
    assert "opened" not in PROCEDURES[key].act("tell-unfinished").from_


@pytest.mark.parametrize(("day", "stopped"), [("2027-06-29", False), ("2027-06-30", False), ("2027-07-01", True)])
def test_when_the_term_has_ended_undecided_somebody_else_acts(day, stopped):
    story, acting = to_voted(), {"acting": "Phó Tổng giám đốc"}
    if stopped:
        assert story.does("authority", "record-powers-stopped", day, ANSWERS, **acting).state == "voted"
    else:
        with pytest.raises(IllegalAct, match="runs until 2027-06-30"):
            story.does("authority", "record-powers-stopped", day, ANSWERS, **acting)


@pytest.mark.parametrize("role", ["person", "opinion_giver", "personnel_body"])
def test_nobody_but_the_authority_decides(role):
    story = to_voted()
    story.does("personnel_body", "record-party-opinion", DAY, ANSWERS, **PARTY)
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        story.does(role, "reappoint", DAY, ANSWERS, **DECISION)


EXTENDING = ANSWERS | {"reappointment-route": "extend"}
UNTIL = {"number": "5/QĐ", "decided_on": DAY, "effective_on": "2027-07-01", "until": "2028-03-31"}


@pytest.mark.parametrize("outcome", ["selected", "head-decides", "report"])
def test_extended_until_retirement_however_the_collective_voted(outcome):
    story = to_assessed("extension", EXTENDING)
    assert story.due("steps") == dt.date(2027, 4, 1)
    story.does("personnel_body", "count-collective", DAY, EXTENDING, fit=True, **count("extension", outcome))
    if outcome == "head-decides":
        story.does("authority", "head-decides", DAY, EXTENDING, agrees=True, decided_on=DAY)
    story.does("personnel_body", "record-party-opinion", DAY, EXTENDING, **PARTY)
    assert story.does("authority", "extend", DAY, EXTENDING, **UNTIL).state == "extended"


@pytest.mark.parametrize("outcome", ["selected", "report"])
def test_found_unfit_nobody_is_extended_however_the_collective_voted(outcome):
    story = to_assessed("extension", EXTENDING)
    story.does("personnel_body", "count-collective", DAY, EXTENDING, fit=False, **count("extension", outcome))
    story.does("personnel_body", "record-party-opinion", DAY, EXTENDING, **PARTY)
    with pytest.raises(IllegalAct, match="has not found that health, prestige and demands allow"):
        story.does("authority", "extend", DAY, EXTENDING, **UNTIL)
    assert story.does("authority", "not-extend", DAY, EXTENDING, **DECLINED).state == "not_extended"


def test_extension_is_not_for_those_who_may_be_reappointed():
    with pytest.raises(IllegalAct, match="answers otherwise"):
        told("extension").does("authority", "notify", "2027-02-01", ANSWERS)


def test_not_extended_with_reasons():
    story = to_assessed("extension", EXTENDING)
    declined = story.does("authority", "not-extend", DAY, EXTENDING, decided_on=DAY, reasons="x")
    assert declined.state == "not_extended"


def test_while_the_enterprise_is_inspected_that_body_is_consulted_before_reappointment():
    story, inspected = to_voted(), ANSWERS | {"inspectors-consulted-first": True}
    story.does("personnel_body", "record-party-opinion", DAY, inspected, **PARTY)
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        story.does("personnel_body", "consult-inspectors", DAY, inspected, answered_on=DAY)
    story.does("authority", "consult-inspectors", DAY, inspected, answered_on=DAY, document="5/TTr", opinion="x")
    assert story.does("authority", "reappoint", DAY, inspected, **DECISION).state == "reappointed"


def test_not_to_reappoint_needs_nobody_consulted():
    declined = {"decided_on": DAY, "reasons": "x"}
    answers = ANSWERS | {"inspectors-consulted-first": True}
    assert to_voted().does("authority", "not-reappoint", DAY, answers, **declined).state == "not_reappointed"


GONE = {"why": "resigned", "since": DAY, "rests_on": "7/QĐ-HĐTV"}
STOPS = {
    "reappointment": {"notice", "self-assessment", "steps", "before-term-ends"},
    "extension": {"notice", "self-assessment", "steps", "before-term-ends"},
}


@pytest.mark.parametrize("key", STOPS)
@pytest.mark.parametrize("role", ["authority", "personnel_body"])
def test_with_nothing_left_to_decide_it_lapses_and_no_clock_runs_on(key, role):
    story = told(key)
    waiting = {run.key for run in story.state().clocks if run.stopped_on is None}
    assert waiting == {"notice", "before-term-ends"}
    state = story.does(role, "lapse", DAY, ANSWERS, **GONE)
    assert state.state == "lapsed"
    assert all(run.stopped_on is not None for run in state.clocks)
    with pytest.raises(IllegalAct):
        story.does("authority", "lapse", DAY, ANSWERS, **GONE)


@pytest.mark.parametrize("key", STOPS)
def test_a_lapse_stops_every_clock_of_the_table(key):
    stopping = {clock.key for clock in PROCEDURES[key].clocks if f"{key}_lapsed" in clock.stops}
    assert stopping == STOPS[key] == {clock.key for clock in PROCEDURES[key].clocks}


@pytest.mark.parametrize("key", STOPS)
def test_a_lapse_comes_from_every_state_undecided(key):
    procedure = PROCEDURES[key]
    assert set(procedure.act("lapse").from_) == {state.key for state in procedure.states if not state.final}


@pytest.mark.parametrize("why", [name for name, _ in WHY_LAPSED])
def test_each_reason_of_a_lapse(why):
    assert to_voted().does("authority", "lapse", DAY, ANSWERS, **GONE | {"why": why}).state == "lapsed"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"why": "term_over"}, "why: the value does not fit"),
        ({"why": ""}, "Missing: why"),
        ({"rests_on": ""}, "Missing: number of the document"),
        ({"since": "2027-03-21"}, "the day is in the future"),
    ],
)
def test_a_lapse_names_a_reason_of_the_list_its_day_and_its_paper(wrong, sentence):
    with pytest.raises(IllegalAct, match=sentence):
        to_voted().does("authority", "lapse", DAY, ANSWERS, **GONE | wrong)


@pytest.mark.parametrize("role", ["person", "opinion_giver", "counting_committee"])
def test_nobody_else_lets_it_lapse(role):
    with pytest.raises(IllegalAct, match="Only the competent authority / the personnel advisory body"):
        to_voted().does(role, "lapse", DAY, ANSWERS, **GONE)
