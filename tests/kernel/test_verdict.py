import itertools

import pytest

from canbo.kernel.verdict import Verdict, all_known_true, any_known_true, negated, verdict_of

TRUTHS = (True, False, None)


@pytest.mark.parametrize("truths", list(itertools.product(TRUTHS, repeat=3)))
def test_kleene_conjunction_and_disjunction_are_dual(truths):
    assert negated(all_known_true(truths)) is any_known_true(negated(t) for t in truths)


@pytest.mark.parametrize("truths", list(itertools.product(TRUTHS, repeat=2)))
def test_one_false_decides_a_conjunction_else_one_unknown_opens_it(truths):
    expected = False if False in truths else None if None in truths else True
    assert all_known_true(truths) is expected


def test_of_nothing_all_hold_and_none_does():
    assert all_known_true(()) is True
    assert any_known_true(()) is False


@pytest.mark.parametrize(("truth", "said"), [(True, Verdict.YES), (False, Verdict.NO), (None, Verdict.UNKNOWN)])
def test_unknown_is_a_verdict_of_its_own(truth, said):
    assert verdict_of(truth) is said
