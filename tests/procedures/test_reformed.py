"""Procedures as the proposals would have them: every state, every hand; and that nobody runs a case by them."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from exploration import explored
from story import ALLOWED, Story

from canbo.kernel.errors import CanboError
from canbo.law.ask import ask
from canbo.law.reforms import REFORMS, lawbook_under
from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.reformed import CHANGES, REFORMED, get_reformed
from canbo.procedures.reformed_resignation import TWO_STEPS
from canbo.procedures.table import ROLES

FILED, DAY = "2026-06-05", "2026-06-08"
ANSWERS = ALLOWED | {
    "resignation-ground-260": True, "resignation-file-complete-260": True, "relief-ground": True, "must-resign": True,
    "may-resign-instead-of-relief": True,
}  # fmt: skip


class Supposed(Story):
    """A case told under a changed table."""

    def __init__(self, key: str, *reforms: str) -> None:
        super().__init__(key)
        self.procedure = get_reformed(key, reforms) if reforms else self.procedure

    def file(self):
        return self.does("person", "file", FILED, ground="181/2026:34.1.a", reason="sức khỏe")


def distances(procedure):
    """How many acts each state is away from the beginning."""
    ways, found, queue = explored(procedure.key), {"": 0}, [""]
    while queue:
        here = queue.pop(0)
        for state in {to for act in ways[here] for to in procedure.act(act).targets}:
            if state not in found:
                found[state] = found[here] + 1
                queue.append(state)
    return found


@pytest.mark.parametrize("key", REFORMED)
def test_every_state_is_reached_only_final_ones_end_and_an_end_is_in_reach_of_each(key):
    procedure, ways = REFORMED[key], explored(key)
    assert {state.key for state in procedure.states} == set(ways) - {""}
    reaching = {state.key for state in procedure.states if state.final}
    for state in procedure.states:
        assert bool(ways[state.key]) is not state.final, state.key
    for _ in ways:
        reaching |= {here for here, acts in ways.items() if any(set(procedure.act(a).targets) & reaching for a in acts)}
    assert set(ways) <= reaching


def test_from_the_letter_to_the_decision_there_are_two_steps_and_in_force_four():
    shortest = distances(REFORMED["resignation-two-steps"])
    assert (shortest["filed"], shortest["accepted"], shortest["refused"]) == (1, 2, 2)
    assert (
        len(
            [act for act in get_procedure("resignation").acts if act.key in ("file", "record-talk", "report", "accept")]
        )
        == 4
    )


@pytest.mark.parametrize("act", REFORMED["resignation-two-steps"].acts, ids=lambda act: act.key)
def test_nobody_but_those_named_may_act(act):
    for begin in (False, True):
        story = Supposed("resignation-two-steps")
        if begin:
            story.file()
        for role in set(ROLES) - set(act.by):
            action = story.actions(role, DAY).get(act.key)
            assert action is None or not action.possible


@pytest.mark.parametrize("key", REFORMED)
def test_every_citation_is_encoded_and_every_clock_is_of_the_law_it_supposes(key):
    procedure = REFORMED[key]
    book = lawbook_under(procedure.reforms)
    for act in procedure.acts:
        for citation in (*act.provisions, *(c for need in act.needs for c in need.provisions)):
            assert any(c == citation or c.startswith(f"{citation}.") for c in book.citations), citation
    for clock in procedure.clocks:
        assert clock.reforms == procedure.reforms
        assert book.find(clock.provision)[1].term is not None


def test_a_decision_tells_of_the_talk_and_counts_ten_working_days_from_the_letter():
    story = Supposed("resignation-two-steps")
    story.file()
    assert story.due("decision") == dt.date(2026, 6, 19)
    facts = {"position": "council_chair", "resignation_filed_on": FILED}
    assert ask("resignation-decision-due", facts, dt.date(2026, 6, 8), reforms=TWO_STEPS).value == story.due("decision")
    decided = {"number": "1/QĐ", "decided_on": DAY, "effective_on": DAY}
    with pytest.raises(CanboError, match="Missing: day of the talk"):
        story.does("authority", "accept", DAY, **decided)
    assert story.does("authority", "accept", DAY, **decided, held_on=DAY, minutes="x").state == "accepted"
    assert story.state().clocks[0].stopped_on == dt.date.fromisoformat(DAY)


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"may-resign": False}, "The resignation may be considered: not met."),
        ({"may-resign": None}, "unknown"),
        ({"who-decides": None}, "Unknown: who decides"),
        ({"prior-opinion-from": "prime_minister"}, "The prior opinion of the Prime Minister is missing."),
    ],
)
def test_what_the_law_asks_for_is_still_asked_for(answers, reason):
    story = Supposed("resignation-two-steps")
    story.file()
    action = story.actions("authority", DAY, ALLOWED | answers)["accept"]
    assert not action.possible
    assert any(reason in words.en for words in action.blocked)


def test_the_table_in_force_stays_as_it_is_and_no_case_is_run_by_a_proposal():
    in_force = get_procedure("resignation")
    assert in_force is not REFORMED["resignation-two-steps"]
    assert in_force.reforms == ()
    assert {"report", "extend", "record-talk"} <= {act.key for act in in_force.acts}
    assert REFORMED.keys().isdisjoint(PROCEDURES)


def test_a_procedure_is_found_by_the_reforms_that_are_supposed():
    assert get_reformed("resignation", []) is get_procedure("resignation")
    assert get_reformed("resignation", ["periodic-inspection"]) is get_procedure("resignation")
    assert get_reformed("resignation", ["two-step-procedure", "two-paper-file"]) is REFORMED["resignation-two-steps"]
    assert get_reformed("leaving-on-request", ["two-step-procedure"]) is get_procedure("leaving-on-request")
    with pytest.raises(CanboError, match="no reform called x"):
        get_reformed("resignation", ["x"])
    with pytest.raises(CanboError, match="no procedure called x"):
        get_reformed("x", [])


def test_every_procedure_that_a_reform_names_is_there_and_supposes_it():
    named = {(reform.key, old, new) for reform in REFORMS.values() for old, new in reform.procedures.items()}
    assert {new for _, _, new in named} == set(REFORMED) == set(CHANGES)
    for reform, old, new in named:
        assert old in PROCEDURES
        assert REFORMED[new].reforms == (reform,)
        assert REFORMED[new].key == new


def test_every_proposal_but_that_of_the_file_and_that_of_inspections_changes_a_procedure():
    without = {reform.key for reform in REFORMS.values() if not reform.procedures}
    assert without == {"two-paper-file", "periodic-inspection"}


def test_of_regulation_260_two_steps_are_left_of_three_and_four():
    shortest = distances(REFORMED["resignation-260-two-steps"])
    assert (shortest["filed"], shortest["accepted"], shortest["refused"]) == (1, 2, 2)
    story = Supposed("resignation-260-two-steps")
    letter = {"ground": "260/2009:ground.2", "reason": "x", "lacks_prestige": True}
    story.does("person", "file", FILED, ANSWERS, **letter)
    decided = {"number": "1/QĐ", "decided_on": DAY, "effective_on": DAY}
    with pytest.raises(CanboError, match="Missing: day of the talk"):
        story.does("authority", "accept", DAY, ANSWERS, **decided)
    with pytest.raises(CanboError, match="There is a ground to resign: not met"):
        story.does("authority", "accept", DAY, {"resignation-ground-260": False}, **decided, held_on=DAY, minutes="x")
    with pytest.raises(CanboError, match="Only the competent authority"):
        story.does("personnel_body", "accept", DAY, ANSWERS, **decided, held_on=DAY, minutes="x")
    assert story.does("authority", "accept", DAY, ANSWERS, **decided, held_on=DAY, minutes="x").state == "accepted"
    assert story.state().clocks == ()


@pytest.mark.parametrize("level", ["own", "higher"])
def test_either_level_is_changed_into_the_same_two_steps(level):
    found = get_reformed(f"resignation-260-{level}-level", TWO_STEPS)
    assert found.acts == REFORMED["resignation-260-two-steps"].acts
    ends = tuple(state for state in get_procedure(f"resignation-260-{level}-level").states if state.final)
    assert found.states[1:] == ends


@pytest.mark.parametrize(
    ("said", "due"),
    [
        (None, {"talk": "2026-06-19"}),
        ("ordinary", {"talk": "2026-06-19"}),
        ("urgent", {"talk": "2026-06-19", "urgent-decision": "2026-06-08"}),
        ("special", {"talk": "2026-06-19", "special-decision": "2026-07-17"}),
    ],
)
def test_the_time_to_decide_follows_what_the_authority_says_of_the_urgency(said, due):
    story = Supposed("resignation-by-urgency")
    story.file()
    if said:
        story.does("authority", "say-urgency", DAY, resignation_urgency=said)
    found = {run.key: run.due.deadline.due.isoformat() for run in story.state().clocks}
    assert found == due
    if said:
        facts = {"position": "council_chair", "resignation_filed_on": FILED, "resignation_urgency": said}
        asked = ask("resignation-decision-due", facts, dt.date(2026, 6, 8), reforms=("time-limits",)).value
        assert said == "ordinary" or asked.isoformat() == due[f"{said}-decision"]


def test_said_again_the_urgency_takes_another_limit_and_only_the_authority_says_it():
    story = Supposed("resignation-by-urgency")
    story.file()
    story.does("authority", "say-urgency", DAY, resignation_urgency="urgent")
    story.does("authority", "say-urgency", DAY, resignation_urgency="special")
    assert {run.key for run in story.state().clocks} == {"talk", "special-decision"}
    with pytest.raises(CanboError, match="Only the competent authority"):
        story.tries("personnel_body", "say-urgency", DAY, resignation_urgency="urgent")


def test_of_several_proposals_each_changes_what_the_one_before_left():
    story = Supposed("resignation", "time-limits", "kept-pay", "two-step-procedure")
    assert story.procedure.reforms == ("two-step-procedure", "time-limits", "kept-pay")
    story.does("person", "file", FILED, ground="181/2026:34.1.a", reason="sức khỏe")
    assert story.due("decision") == dt.date(2026, 6, 19)
    story.does("authority", "say-urgency", DAY, resignation_urgency="urgent")
    assert {run.key: run.due.deadline.due for run in story.state().clocks} == {"urgent-decision": dt.date(2026, 6, 8)}
    decided = {"number": "1/QĐ", "decided_on": DAY, "effective_on": DAY, "held_on": DAY, "minutes": "x"}
    story.does("authority", "accept", DAY, **decided)
    placed = {"placement": "equal_or_lower_post", "new_post_from": DAY, "under_five_years_left": False}
    pay = {"old_post_pay": 30_000_000, "new_post_pay": 20_000_000}
    assert story.does("authority", "record-placement", DAY, **placed, **pay).state == "placed"


def test_the_unwilling_are_made_to_resign_on_grounds_that_others_established():
    story = Supposed("relief-or-compulsory-resignation")
    must = ALLOWED | {"relief-ground": False, "must-resign": True}
    opening = {"established_on": FILED, "evidence": "x"}
    with pytest.raises(CanboError, match="ground: the value does not fit"):
        story.tries("authority", "establish-ground", DAY, must, ground="181/2026:35.1.k", **opening)
    with pytest.raises(CanboError, match="not met"):
        story.tries(
            "authority", "establish-ground", DAY, must | {"must-resign": False}, ground="181/2026:34.1.b", **opening
        )
    story.does("authority", "establish-ground", DAY, must, ground="181/2026:34.1.b", **opening)
    story.does("personnel_body", "record-talk", DAY, must, held_on=DAY, minutes="x")
    story.does("personnel_body", "propose", DAY, must, report="x")
    decided = {"number": "1/QĐ", "decided_on": DAY, "effective_on": DAY}
    with pytest.raises(CanboError, match="There is a ground for relief: not met"):
        story.tries("authority", "relieve", DAY, must, **decided)
    with pytest.raises(CanboError, match="The person must resign: not met"):
        story.tries("authority", "compel", DAY, must | {"must-resign": False}, **decided)
    assert story.does("authority", "compel", DAY, must, **decided).state == "compelled"
    assert all(run.stopped_on for run in story.state().clocks)


def test_the_head_has_a_time_limit_of_its_own_from_the_day_the_ground_was_established():
    story = Supposed("relief-with-accountable-heads")
    ground = {"ground": "181/2026:35.1.a", "established_on": FILED, "evidence": "x"}
    story.does("authority", "establish-ground", DAY, ANSWERS, **ground)
    run = next(run for run in story.state().clocks if run.key == "head-proposal")
    assert (run.due.deadline.due, run.by) == (dt.date(2026, 6, 19), "authority")
    asked = ask(
        "proposal-due", {"leaving_ground_established_on": FILED}, dt.date(2026, 6, 8), reforms=("accountable-heads",)
    )
    assert asked.value == run.due.deadline.due
