"""Every reachable state of every procedure: no dead end, no decision by the wrong hand, no step before its need."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.law.book import lawbook
from canbo.procedures.book import PROCEDURES
from canbo.procedures.common import COMMON
from canbo.procedures.engine import IllegalAct, as_asked
from canbo.procedures.table import ROLES, Branch

SETTLED = {
    "who-decides": "owner_agency", "prior-opinion-from": "none", "discontinuation-allowed": False,
    "discontinuation-allowance": 1_000_000, "discipline-ends": dt.date(2027, 11, 23),
}  # fmt: skip
DAY, MUCH_LATER = "2026-11-23", "2028-11-23"
SAMPLES = {"text": "x", "date": DAY, "int": 1, "bool": True, "person": "P-1", "people": ["P-1"], "file": "0" * 64}
SAMPLES |= {"users": ["u-1"], "people": ["P-1", "P-2"]}
ROUTES = {
    "appointment-in-house": "in_house", "appointment-outside-authority": "from_outside",
    "appointment-outside-enterprise": "from_outside",
}  # fmt: skip


def favourable(procedure):
    """Answers under which the procedure goes on: every question it asks is met or settled."""
    route = {"appointment-route": ROUTES.get(procedure.key, "prime_minister_in_house")}
    return {name: (SETTLED | route).get(name, True) for name in procedure.questions}


# A count for each outcome of each rule that a table branches on.
_VOTES: dict[str, dict[str, dict[str, int]]] = {
    "appointment-step-1": {"selected": {"P-1": 11}, "forwarded": {"P-1": 6, "P-2": 7}, "stopped": {"P-1": 5}},
    "appointment-step-2": {"selected": {"P-1": 11}, "forwarded": {"P-1": 6, "P-2": 7}, "stopped": {"P-1": 5}},
    "appointment-step-3": {"selected": {"P-1": 11}, "stopped": {"P-1": 10, "P-2": 10}},
    "appointment-step-4": {"selected": {"P-1": 11}, "report": {"P-1": 9}, "stopped": {"P-1": 9}},
}
_HELD = {"convened": 20, "excused": 0, "present": 20, "readings": {"reading_12_1_quorum": "two_thirds"}}
COUNTS: dict[tuple[str, str], dict[str, object]] = {
    (rule, outcome): {**_HELD, "votes": votes} for rule, ways in _VOTES.items() for outcome, votes in ways.items()
}
COUNTS["appointment-step-4", "head-decides"] = {**_HELD, "votes": {"P-1": 10, "P-2": 10}}
for _end, _choice in (("report", "report"), ("stopped", "stop")):
    COUNTS["appointment-step-4", _end]["readings"] = {**_HELD["readings"], "reading_12_5": _choice}  # type: ignore[dict-item]


def fields_of(act):
    """Values for every field that must be given: once for each way the act can lead, else once for each choice."""
    needed = [field for field in act.fields if field.required]
    given = {field.name: SAMPLES[field.type] for field in needed if field.type in SAMPLES}
    given |= {field.name: field.choices[0][0] for field in needed if field.type == "choice"}
    if not isinstance(act.to, Branch):
        choices = [(field.name, name) for field in needed if field.type == "choice" for name, _ in field.choices]
        return [given, *(given | {field: name} for field, name in choices)]
    field = next(field for field in act.fields if field.name == act.to.field)
    if field.type == "tally":
        return [given | {field.name: COUNTS[field.rule, outcome]} for outcome, _ in act.to.ways]
    return [given | {field.name: value} for value, _ in act.to.ways]


def explored(key):
    """All states reached by all acts of the table, each with the acts that lead out of it."""
    ways: dict[str, set[str]] = {}
    queue = [[]]
    while queue:
        path = queue.pop()
        story = Story(key)
        answers = favourable(story.procedure)
        for act, fields, day in path:
            story.does("everybody", act, day, answers, **fields)
        here, since = story.state().state, path[-1][2] if path else DAY
        found = [step for day in sorted({since, MUCH_LATER}) for step in possible(story, day, answers)]
        if here in ways and {act for act, _, _ in found} <= ways[here]:
            continue
        ways[here] = ways.get(here, set()) | {act for act, _, _ in found}
        queue += [[*path, step] for step in first_days(found)]
    return ways


def possible(story, day, answers):
    """Every act that can be done that day, with values that lead somewhere."""
    offered = story.actions("everybody", day, answers)
    for act in story.procedure.acts:
        if act.key in offered and offered[act.key].possible:
            for fields in fields_of(as_asked(act, story.state())):
                try:
                    story.tries("everybody", act.key, day, answers, **fields)
                except IllegalAct:
                    continue
                yield act.key, fields, day


def first_days(steps):
    """Each act with each of its values once, on the first day it can be done."""
    seen = {}
    for act, fields, day in steps:
        seen.setdefault((act, repr(fields)), (act, fields, day))
    return seen.values()


@pytest.mark.parametrize("key", PROCEDURES)
def test_every_state_is_reached_and_only_final_ones_end(key):
    procedure, ways = PROCEDURES[key], explored(key)
    assert {state.key for state in procedure.states} == set(ways) - {""}
    for state in procedure.states:
        assert bool(ways[state.key]) is not state.final, state.key


@pytest.mark.parametrize("key", PROCEDURES)
def test_every_end_can_be_reached_from_every_state(key):
    procedure, ways = PROCEDURES[key], explored(key)
    ends = {state.key for state in procedure.states if state.final}
    reaching = set(ends)
    for _ in ways:
        for state, keys in ways.items():
            targets = {to for k in keys for to in procedure.act(k).targets or (state,)}
            if targets & reaching:
                reaching.add(state)
    assert set(ways) <= reaching


@pytest.mark.parametrize(
    ("procedure", "act"), [(p, a) for p in PROCEDURES.values() for a in p.acts], ids=lambda x: x.key
)
def test_nobody_but_those_named_may_act(procedure, act):
    story = Story(procedure.key)
    for role in set(ROLES) - set(act.by):
        action = story.actions(role, DAY, favourable(procedure)).get(act.key)
        assert action is None or not action.possible


@pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=lambda p: p.key)
def test_every_citation_is_encoded_and_every_clock_is_the_laws(procedure):
    book = lawbook()
    for act in (*procedure.acts, *COMMON):
        for citation in act.provisions:
            assert any(c == citation or c.startswith(f"{citation}.") for c in book.citations), citation
    for clock in procedure.clocks:
        assert book.find(clock.provision)[1].term is not None


@pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=lambda p: p.key)
def test_words_in_both_languages(procedure):
    for said in (procedure, *procedure.states, *procedure.acts, *procedure.clocks):
        assert said.words.vi
        assert said.words.en not in ("", said.words.vi)
