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
from canbo.procedures.counts import counted, transitions_of
from canbo.procedures.table import ROLES

# Acts that wait for a day between those explored; the stories of the procedure do them.
TOLD_APART = {"suspension": {"record-end"}}


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
        assert clock.named or book.find(clock.provision)[1].term is not None


@pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=lambda p: p.key)
def test_words_in_both_languages(procedure):
    for said in (procedure, *procedure.states, *procedure.acts, *procedure.clocks):
        assert said.words.vi
        assert said.words.en not in ("", said.words.vi)


@pytest.mark.parametrize("key", PROCEDURES)
def test_the_exploration_reaches_what_the_table_offers_and_its_counts_are_printed(key, capsys):
    procedure, ways = PROCEDURES[key], explored(key)
    reached = {(state, act) for state, acts in ways.items() for act in acts}
    ends = [state.key for state in procedure.states if state.final and state.key in ways]
    offered = counted(procedure)
    with capsys.disabled():
        print(  # noqa: T201 - the counts are to be read in the run
            f"\n{key}: {len(ways) - 1} of {offered.states} states, {len(reached)} of {offered.transitions} transitions,"
            f" {len(ends)} of {offered.ends} ends",
            end="",
        )
    assert reached <= transitions_of(procedure)
    assert {act.key for act in procedure.acts} - {act for _, act in reached} <= TOLD_APART.get(key, set())
    assert (len(ways) - 1, len(ends)) == (offered.states, offered.ends)
