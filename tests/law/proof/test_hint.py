"""The hint says what trying every lawful value of the missing facts says."""

import datetime as dt
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("z3")

from canbo.kernel.errors import CanboError
from canbo.kernel.proof import solver as door
from canbo.law.ask import agree, ask
from canbo.law.book import questions
from canbo.law.proof.ground import parameters_on
from canbo.law.proof.hint import hint

ON = dt.date(2026, 11, 21)
ASKED = (
    "relief-ground",
    "may-resign",
    "leaving-form",
    "reappointment-route",
    "appointment-conditions",
    "resignation-barred",
)


def values_of(spec):
    """Every value of a fact, or for numbers those around the thresholds."""
    match spec.type:
        case "bool":
            return [False, True]
        case "choice":
            return list(spec.choice_names)
        case _:
            return [v for v in (0, 1, 2, 3, 5, 11, 12, 13, 17, 18, 24, 60) if spec.low <= v <= spec.high]


@st.composite
def situations(draw):
    """A question, nearly all its facts, and a few that are missing and can be tried in full."""
    name = draw(st.sampled_from(ASKED))
    question = questions().get(name)
    compiled = questions().compiled(question, question.variants[0])
    lean = draw(st.sampled_from((0.1, 0.5)))
    facts = {}
    for spec in compiled.facts:
        if spec.type == "bool":
            facts[spec.name] = draw(st.floats(0, 1)) < lean
        else:
            facts[spec.name] = draw(st.sampled_from(values_of(spec)))
    tried = [spec for spec in compiled.facts if spec.type in ("bool", "choice") and not spec.is_act]
    missing = draw(st.lists(st.sampled_from(tried), unique_by=lambda spec: spec.name, max_size=3))
    for spec in missing:
        del facts[spec.name]
    return name, compiled, facts, sorted(missing, key=lambda spec: compiled.fact_order.index(spec.name))


def answer(compiled, facts):
    (within, value), _ = compiled.program.run(facts, parameters_on(ON))
    return within, value if within else None


@settings(max_examples=150)
@given(situations())
def test_it_agrees_with_trying_every_completion(situation):
    name, compiled, facts, missing = situation
    worlds = {}
    for values in product(*(values_of(spec) for spec in missing)):
        world = facts | {spec.name: value for spec, value in zip(missing, values, strict=True)}
        if agree(world):
            worlds[values] = answer(compiled, world)
    if not worlds or not agree(facts):
        return
    found = hint(name, facts, ON)
    assert found.decided is (len(set(worlds.values())) == 1)
    matter = {
        missing[place].name
        for values, said in worlds.items()
        for place in range(len(missing))
        for other in values_of(missing[place])
        if worlds.get((*values[:place], other, *values[place + 1 :]), said) != said
    }
    if found.decided:
        assert found.value == next(iter(worlds.values()))[1]
        assert found.facts_that_matter == ()
    else:
        assert set(found.facts_that_matter) == matter


def test_it_decides_where_a_rule_alone_waits():
    both = {
        "position": "council_member",
        "low_confidence_votes": 8,
        "confidence_votes_cast": 9,
        "failing_years_in_a_row": 0,
    }
    assert hint("leaving-form", both, ON).value == "relief"
    assert hint("relief-ground", both, ON).decided is True


def test_every_fact_that_matters_is_missing_in_the_answer_too():
    found = hint("may-resign", {"position": "council_member"}, ON)
    assert found.decided is False
    assert set(found.facts_that_matter) <= set(ask("may-resign", {"position": "council_member"}, ON).missing)


def test_no_law_no_hint():
    assert hint("relief-ground", {}, dt.date(2020, 1, 1)).decided is None


def test_a_silence_is_decided_without_a_value():
    facts = {"position": "council_chair", "second_post": "manager_other_company"}
    found = hint("concurrent-office-allowed", facts, ON)
    assert (found.decided, found.value) == (True, None)


def test_days_that_are_only_bounded_give_no_hint():
    assert hint("discipline-ends", {}, ON).decided in (None, False)


def test_facts_that_cannot_be_are_refused():
    with pytest.raises(CanboError, match="low votes cannot exceed"):
        hint("relief-ground", {"low_confidence_votes": 3, "confidence_votes_cast": 2}, ON)


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setattr(door, "find_spec", lambda _name: None)
    with pytest.raises(CanboError, match="install"):
        hint("leaving-form", {"position": "council_member", "reading_33_1": "special_rule"}, ON)
