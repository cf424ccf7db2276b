"""Every reachable state of every procedure: no dead end, no decision by the wrong hand, no step before its need."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from exploration import DAY, explored, favourable
from story import Story

from canbo.law.book import lawbook
from canbo.procedures.book import PROCEDURES
from canbo.procedures.common import COMMON
from canbo.procedures.table import ROLES


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
