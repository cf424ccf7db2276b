"""Every reachable state of every procedure: no dead end, no decision by the wrong hand, no step before its need."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.law.book import lawbook
from canbo.procedures.book import PROCEDURES
from canbo.procedures.common import COMMON
from canbo.procedures.engine import as_asked
from canbo.procedures.table import ROLES

FAVOURABLE = {
    "who-decides": "owner_agency", "prior-opinion-from": "none", "may-resign": True, "discontinuation-allowed": False,
    "discontinuation-allowance": 1_000_000,
}  # fmt: skip
SAMPLES = {"text": "x", "date": "2026-11-23", "int": 1, "bool": True}


def fields_of(act, state):
    asked = as_asked(act, state).fields
    return {f.name: f.choices[0][0] if f.type == "choice" else SAMPLES[f.type] for f in asked if f.required}


def explored(key):
    """All states reached by all acts of the table, each with the acts that lead out of it."""
    ways: dict[str, set[str]] = {}
    queue = [[]]
    while queue:
        path = queue.pop()
        story = Story(key)
        for act in path:
            story.does("everybody", act.key, "2026-11-23", FAVOURABLE, **fields_of(act, story.state()))
        here = story.state().state
        offered = story.actions("everybody", "2026-11-23", FAVOURABLE)
        possible = {key_ for key_, action in offered.items() if action.possible and story.procedure.act(key_)}
        if here in ways and possible <= ways[here]:
            continue
        ways[here] = ways.get(here, set()) | possible
        queue += [[*path, act] for act in story.procedure.acts if act.key in possible]
    return ways


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
        action = story.actions(role, "2026-11-23", FAVOURABLE).get(act.key)
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
