"""The ways of Article 15 as stories: moved without the procedure, led by the owner's agency, acting for a time."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct
from canbo.procedures.mending import unfit

ANSWERS = {
    "who-decides": "owner_agency",
    "prior-opinion-from": "none",
    "appointment-route": "conversion",
    "delegation-ends": None,
}
MOVE = {
    "post_changes_by_reorganisation": True, "rank_of_present_post": "equivalent", "position": "general_director",
    "reorganisation": "x",
}  # fmt: skip
MOVED = {"number": "4/QĐ", "decided_on": "2026-11-27", "effective_on": "2026-12-01"}
DAY = "2026-11-27"


def proposed(**said):
    story = Story("conversion")
    story.does("personnel_body", "propose", "2026-11-23", ANSWERS, **MOVE | said)
    return story


def test_an_equivalent_or_higher_post_is_changed_without_the_procedure():
    assert proposed().does("authority", "move", DAY, ANSWERS, **MOVED).state == "moved"


@pytest.mark.parametrize(("route", "sentence"), [("from_outside", "answers otherwise"), (None, "unknown")])
def test_otherwise_it_is_not(route, sentence):
    story = proposed()
    with pytest.raises(IllegalAct, match=sentence):
        story.does("authority", "move", DAY, ANSWERS | {"appointment-route": route}, **MOVED)
    assert story.does("authority", "not-move", DAY, ANSWERS, decided_on=DAY, reasons="x").state == "not_moved"


@pytest.mark.parametrize("position", ["controller", "head_controller"])
def test_a_controller_is_moved_to_a_suitable_post_on_which_no_route_is_named(position):
    unnamed = ANSWERS | {"appointment-route": None}
    assert proposed(position=position).does("authority", "move", DAY, unnamed, **MOVED).state == "moved"


def test_the_opinion_the_post_needs_comes_first():
    needed = ANSWERS | {"prior-opinion-from": "owner_agency"}
    story = proposed()
    with pytest.raises(IllegalAct, match="prior opinion"):
        story.does("authority", "move", DAY, needed, **MOVED)
    story.does("opinion_giver", "give-opinion", DAY, needed, agrees=True)
    assert story.does("authority", "move", DAY, needed, **MOVED).state == "moved"


LED = ANSWERS | {
    "appointment-route": "owner_led",
    "appointment-conditions": True,
    "dossier-complete": True,
    "term-end": None,
}
LEADS = {
    "position": "general_director",
    "enterprise_newly_established": True,
    "leadership_disunited_and_in_breach": False,
    "no_leaders_left": False,
    "post_changes_by_reorganisation": False,
    "source_of_candidate": "elsewhere",
    "work": "x",
    "reason": "x",
}
DECISION = {"number": "1/QĐ", "decided_on": DAY, "effective_on": "2026-12-01", "years": 5}


def led():
    story = Story("appointment-owner-led")
    story.does("authority", "propose-appointment", "2026-11-20", LED, **LEADS)
    return story


@pytest.mark.parametrize(("route", "sentence"), [("in_house", "answers otherwise"), (None, "unknown")])
def test_the_agency_leads_only_where_the_law_says_so(route, sentence):
    with pytest.raises(IllegalAct, match=sentence):
        Story("appointment-owner-led").does(
            "authority", "propose-appointment", "2026-11-20", LED | {"appointment-route": route}, **LEADS
        )


def test_led_to_the_appointment_within_thirty_days_of_the_approval():
    story = led()
    story.does("authority", "approve-proposal", "2026-11-23", LED, document="9/CT", approved_on="2026-11-23")
    answer = {"workplace_document": "1/CV", "answered_on": DAY, "agrees": True}
    story.does("personnel_body", "exchange-in-writing", DAY, LED, **answer)
    story.does("personnel_body", "meet-candidate", DAY, LED, held_on=DAY, agrees=True, minutes="x")
    with pytest.raises(IllegalAct, match="Party committee"):
        story.does("personnel_body", "submit", DAY, LED, report="x")
    story.does("personnel_body", "record-party-opinion", DAY, LED, party_document="2/ĐU", agrees=True)
    story.does("personnel_body", "submit", DAY, LED, report="x")
    assert story.does("authority", "appoint", DAY, LED, **DECISION).state == "appointed"
    assert story.due("process") is not None


def test_or_declined_at_the_start():
    declined = led().does("authority", "decline-proposal", DAY, LED, decided_on=DAY, reasons="x")
    assert declined.state == "not_approved"


ACTING = {"position": "general_director", "capacity": "x", "reason": "x"}
DELEGATED = {"number": "5/NQ", "decided_on": DAY, "effective_on": "2026-12-01", "until": "2027-06-30"}


def acting(**said):
    story = Story("delegation")
    story.does("personnel_body", "propose", "2026-11-23", ANSWERS, **ACTING)
    story.does("authority", "delegate", DAY, ANSWERS, **DELEGATED | said)
    return story


@pytest.mark.parametrize(
    ("until", "fits"),
    [("2026-11-30", False), ("2026-12-01", True), ("2027-11-30", True), ("2027-12-01", True), ("2027-12-02", False)],
)
def test_powers_are_delegated_for_twelve_months_at_most(until, fits):
    if fits:
        assert acting(until=until).state().state == "delegated"
    else:
        with pytest.raises(IllegalAct, match="until 2027-12-01 at the latest"):
            acting(until=until)


def test_the_clock_warns_of_the_last_day_that_the_decision_names():
    story = acting()
    assert story.due("length") == dt.date(2027, 6, 30)
    (run,) = story.state().clocks
    assert run.fixed and run.due.deadline.basis[0].said("en") == "The last day named: 30 June 2027"  # noqa: PT018
    assert not story.actions("authority", DAY, ANSWERS)["suspend-clock"].possible


@pytest.mark.parametrize(("until", "fits"), [("2027-12-01", True), ("2027-12-02", False), ("2031-12-01", False)])
def test_a_corrected_last_day_keeps_to_the_law_and_moves_the_clock(until, fits):
    story = acting()
    fault = unfit(story.procedure, story.state(), 2, {"until": until}, {"until": until})
    assert bool(fault) is not fits
    if fits:
        story.does("authority", "correct", DAY, ANSWERS, corrects=2, reason="x", fields={"until": until})
        assert story.due("length") == dt.date.fromisoformat(until)


@pytest.mark.parametrize("what", ["post-not-empty", "delegation-months-used"])
def test_what_the_register_holds_is_told_before_the_decision(what):
    story = Story("delegation")
    story.does("personnel_body", "propose", "2026-11-23", ANSWERS, **ACTING)
    told = {what: Words("Sổ nói khác.", "The register says otherwise.")}
    offered = story.actions("authority", DAY, ANSWERS, register=told.get)["delegate"]
    assert [reason.en for reason in offered.blocked] == ["The register says otherwise."]
    assert story.actions("authority", DAY, ANSWERS)["delegate"].possible


@pytest.mark.parametrize(("day", "over"), [("2027-06-29", False), ("2027-06-30", False), ("2027-07-01", True)])
def test_it_runs_out_on_the_day_decided(day, over):
    story = acting()
    if over:
        assert story.does("personnel_body", "record-end", day, ANSWERS).state == "over"
    else:
        with pytest.raises(IllegalAct, match="lasts until 2027-06-30"):
            story.does("personnel_body", "record-end", day, ANSWERS)


@pytest.mark.parametrize("why", ["filled", "withdrawn"])
def test_or_is_ended_before(why):
    ended = acting().does("authority", "end", "2027-01-05", ANSWERS, decided_on="2027-01-05", why=why)
    assert ended.state == "over"


def test_or_never_given():
    story = Story("delegation")
    story.does("personnel_body", "propose", "2026-11-23", ANSWERS, **ACTING)
    assert story.does("authority", "not-delegate", DAY, ANSWERS, decided_on=DAY, reasons="x").state == "not_delegated"


@pytest.mark.parametrize("role", ["person", "opinion_giver", "personnel_body"])
def test_nobody_but_the_authority_moves_or_delegates(role):
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        proposed().does(role, "move", DAY, ANSWERS, **MOVED)
