"""The resignation in two steps: every reachable state, every hand, every day; and that nobody runs a case by it."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import ALLOWED, Story

from canbo.kernel.errors import CanboError
from canbo.law.ask import ask
from canbo.law.reforms import REFORMS, lawbook_under
from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.reformed import REFORMED, TWO_STEPS, get_reformed, in_two_steps
from canbo.procedures.table import ROLES, Branch

FILED, DAY = "2026-06-05", "2026-06-08"
ANSWERS = ALLOWED | {"resignation-ground-260": True}
SAMPLES = {"text": "x", "date": FILED, "int": 1, "bool": True}


class Supposed(Story):
    """A case told under a changed table."""

    def __init__(self, key: str) -> None:
        super().__init__("resignation")
        self.procedure = REFORMED[key]

    def file(self):
        return self.does("person", "file", FILED, ground="181/2026:34.1.a", reason="sức khỏe")


def fields_of(act):
    return {f.name: f.choices[0][0] if f.type == "choice" else SAMPLES[f.type] for f in act.fields if f.required}


def explored(key):
    """All states reached by all acts of the table, each with the acts that lead out of it and how far it is."""
    ways, shortest, queue = {}, {}, [[]]
    while queue:
        path = queue.pop(0)
        story = Supposed(key)
        for act in path:
            story.does("everybody", act.key, DAY, ANSWERS, **fields_of(act))
        here = story.state().state
        offered = story.actions("everybody", DAY, ANSWERS)
        possible = {name for name, action in offered.items() if action.possible and story.procedure.act(name)}
        shortest.setdefault(here, len(path))
        if here in ways and possible <= ways[here]:
            continue
        ways[here] = ways.get(here, set()) | possible
        queue += [[*path, act] for act in story.procedure.acts if act.key in possible]
    return ways, shortest


@pytest.mark.parametrize("key", REFORMED)
def test_every_state_is_reached_only_final_ones_end_and_an_end_is_in_reach_of_each(key):
    procedure, (ways, _) = REFORMED[key], explored(key)
    assert {state.key for state in procedure.states} == set(ways) - {""}
    reaching = {state.key for state in procedure.states if state.final}
    for state in procedure.states:
        assert bool(ways[state.key]) is not state.final, state.key
    for _ in ways:
        reaching |= {here for here, acts in ways.items() if any(set(procedure.act(a).targets) & reaching for a in acts)}
    assert set(ways) <= reaching


def test_from_the_letter_to_the_decision_there_are_two_steps_and_in_force_four():
    _, shortest = explored("resignation-two-steps")
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
        assert not isinstance(act.to, Branch)
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
    assert in_two_steps(in_force) == REFORMED["resignation-two-steps"]
    assert in_force.reforms == ()
    assert {"report", "extend", "record-talk"} <= {act.key for act in in_force.acts}
    assert REFORMED.keys().isdisjoint(PROCEDURES)


def test_a_procedure_is_found_by_the_reforms_that_are_supposed():
    assert get_reformed("resignation", []) is get_procedure("resignation")
    assert get_reformed("resignation", ["kept-pay"]) is get_procedure("resignation")
    assert get_reformed("resignation", ["kept-pay", "two-step-procedure"]) is REFORMED["resignation-two-steps"]
    assert get_reformed("leaving-on-request", ["two-step-procedure"]) is get_procedure("leaving-on-request")
    with pytest.raises(CanboError, match="no reform called x"):
        get_reformed("resignation", ["x"])
    with pytest.raises(CanboError, match="no procedure called x"):
        get_reformed("x", [])


def test_every_procedure_that_a_reform_names_is_there_and_supposes_it():
    named = {(reform.key, old, new) for reform in REFORMS.values() for old, new in reform.procedures.items()}
    assert {new for _, _, new in named} == set(REFORMED)
    for reform, old, new in named:
        assert old in PROCEDURES
        assert reform in REFORMED[new].reforms


def test_of_regulation_260_two_steps_are_left_of_three_and_four():
    _, shortest = explored("resignation-260-two-steps")
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
    assert found is REFORMED["resignation-260-two-steps"]
    assert found.states[1:] == get_procedure(f"resignation-260-{level}-level").states[-3:]
