"""What Z3 is told is what one person is told: every example of the kernel, and facts at random."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.kernel.cases import CASES
from tests.kernel.toy import PARAMETERS, a, b, c, colour, day, n, until, value

from canbo.kernel.build import facts_in, first_known, months_between, shifted, when
from canbo.kernel.expr import Param, Ref, Unsettled

z3 = pytest.importorskip("z3")

from canbo.kernel.proof import Encoder, ProofError  # noqa: E402
from canbo.kernel.proof import solver as door  # noqa: E402
from canbo.kernel.proof.encode import Symbol, conjoined, negated  # noqa: E402


def number(encoder, value):
    """A value as Z3 has it."""
    if isinstance(value, bool):
        return value
    if isinstance(value, dt.date):
        return value.toordinal()
    return encoder.place(value) if isinstance(value, str) else value


class World:
    """One expression with its facts pinned by assertions, never folded into the formula beforehand."""

    def __init__(self, expr, facts):
        self.encoder = Encoder(PARAMETERS, partial=True)
        self.symbol = self.encoder.encode(expr)
        self.solver = z3.Solver()
        ranges = [law for law in self.encoder.laws() if "loose" in str(law)]  # the examples leave the ranges on purpose
        self.solver.add(*ranges)
        for spec, of in self.encoder.facts.values():
            known = facts.get(spec.name) is not None
            if of.known is not True:
                self.solver.add(of.known == known)
            if known:
                self.solver.add(of.value == number(self.encoder, facts[spec.name]))
            elif spec.is_act:
                self.solver.add(of.value == False)  # noqa: E712 - a term, not a truth

    def can(self, claim) -> bool:
        return claim is not False and self.solver.check(*([] if claim is True else [claim])) == z3.sat

    def agrees(self, said) -> bool:
        """Whether it can be what was said and, unless a node is only bounded, nothing else."""
        if said is None:
            return not self.can(self.symbol.known)
        same = self.symbol.value == number(self.encoder, said)
        if not self.can(conjoined(self.symbol.known, same)):
            return False
        return bool(self.encoder.loose) or not self.can(negated(conjoined(self.symbol.known, same)))


@pytest.mark.parametrize(("expr", "facts", "said"), CASES)
def test_every_node_means_what_the_examples_say(expr, facts, said):
    assert World(expr, facts).agrees(said)


ON = Param("on", "date")
NESTED = (
    when(a, when(b, n, 3), Unsettled("17.2", "int")) > 2,
    (a & Unsettled("12.5")) | (b & ~c) | ((n % 12 > 3) & (n // 12 < 4)),
    when(c | (n > 40), colour, "red").isin("red") & ~(a | b),
    first_known(n, when(a, n + 1, 5)) * 3 <= 100,
    when(day < ON, colour, when(a, "blue", "red")),
)
FACTS = st.fixed_dictionaries(
    {
        "a": st.sampled_from([True, False, None]),
        "b": st.sampled_from([True, False, None]),
        "c": st.sampled_from([True, False, None]),
        "n": st.none() | st.integers(0, 100),
        "day": st.none() | st.dates(dt.date(1990, 1, 1), dt.date(2050, 1, 1)),
        "colour": st.sampled_from(["red", "blue", None]),
    }
)


@given(st.sampled_from(NESTED), FACTS)
def test_facts_at_random_give_what_one_person_is_told(expr, facts):
    assert World(expr, facts).agrees(value(expr, **facts))


DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2100, 1, 1))


@given(DAYS, st.integers(-400, 400), st.sampled_from(["month", "working-day"]))
def test_a_day_moved_lies_within_the_bounds_that_proofs_use(start, count, unit):
    expr = shifted(day, n, unit)
    assert World(expr, {"day": start, "n": count}).agrees(value(expr, day=start, n=count))


@given(DAYS, DAYS)
def test_months_between_days_lie_within_the_bounds_that_proofs_use(start, end):
    expr = months_between(day, until)
    assert World(expr, {"day": start, "until": end}).agrees(value(expr, day=start, until=end))


def test_a_day_moved_from_a_fixed_day_is_exact():
    encoder = Encoder(PARAMETERS)
    due = encoder.encode(shifted(ON, 3, "working-day"))
    assert not encoder.loose
    assert due.value.as_long() == dt.date(2026, 11, 25).toordinal()


def test_facts_are_known_unless_they_are_recorded_instead_of_computed():
    encoder = Encoder(PARAMETERS)
    encoder.encode(first_known(n, when(a, 1, 2)) > 1)
    assert encoder.facts["a"][1].known is True
    assert encoder.facts["n"][1].known is not True


def test_a_node_can_be_set_aside():
    encoder = Encoder(PARAMETERS, given={a: Symbol(known=True, value=False)})
    encoder.encode(a | b)
    assert set(encoder.facts) == {"b"}


def test_a_switch_overrules_what_a_node_says():
    switched = z3.Bool("switched")
    encoder = Encoder(PARAMETERS, forced={a & b: (switched, True)})
    claim = encoder.encode((a & b) | c).no
    solver = z3.Solver()
    solver.add(claim)
    assert solver.check(z3.Not(switched)) == z3.sat
    assert solver.check(switched) == z3.unsat


def test_only_joint_rules_whose_facts_are_all_there_are_laws():
    encoder = Encoder(PARAMETERS)
    encoder.encode(a & (n > 3))
    before = len(encoder.laws())
    assert len(encoder.laws([b | a])) == before
    assert len(encoder.laws([a | (n > 50)])) == before + 1
    assert facts_in(a | (n > 50)) == (a, n)


def test_references_are_followed_before_a_proof():
    with pytest.raises(ProofError, match="resolve references"):
        Encoder(PARAMETERS).encode(Ref("1"))


def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setattr(door, "find_spec", lambda _name: None)
    assert not door.installed()
    with pytest.raises(ProofError, match=r"^Proofs need the extra “proof”"):
        door.z3()
