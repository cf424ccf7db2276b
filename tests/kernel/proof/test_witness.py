"""The smallest witness, and only the facts that are enough."""

import pytest
from tests.kernel.toy import PARAMETERS, a, b, c, colour, n, reading

from canbo.kernel.build import choose, first_known
from canbo.kernel.expr import Const

pytest.importorskip("z3")

from canbo.kernel.proof import Encoder, always, least, possible, variables


def found(expr, *rules, wanted=True):
    encoder = Encoder(PARAMETERS)
    symbol = encoder.encode(expr)
    claim = symbol.yes if wanted else symbol.no
    return least(encoder.laws(rules), claim, variables(encoder), encoder.names)


def test_the_fewest_yeses_and_the_plainest_numbers():
    assert found((a & b & (n > 3)) | (c & (n > 7))).facts == {"c": True, "n": 8}


def test_what_does_not_matter_is_left_out_of_the_facts_but_not_of_the_world():
    witness = found((n >= 2) & (a | ~a) & colour.isin("blue", "red"))
    assert witness.facts == {"n": 2}
    assert witness.whole == {"a": False, "n": 2, "colour": "red"}


def test_a_reading_that_does_not_matter_goes_first():
    assert found(choose(reading, {"wide": n >= 2, "narrow": n > 2}) & (n > 5)).facts == {"n": 6}
    assert found(choose(reading, {"wide": n >= 2, "narrow": n > 2}) & (n < 3)).facts == {"n": 2, "reading_x": "wide"}


def test_joint_rules_bind_the_witness():
    assert found(n > 3, ~(n > 3) | a).facts == {"n": 4}
    assert found(n > 3, ~(n > 3) | a).whole == {"n": 4}
    assert found((n > 3) & (a | b), ~(n > 3) | a).whole == {"n": 4, "a": True, "b": False}


def test_what_is_not_recorded_says_so():
    assert found(first_known(n, Const(7)) > 6).whole == {"n": None}
    assert found(first_known(n, Const(7)) < 6).whole == {"n": 0}


def test_none_where_lawful_facts_cannot_make_it_so():
    assert found((n > 3) & (n < 4)) is None
    assert found(n > 100) is None  # its range ends there
    assert found(a & ~a) is None


def test_possible_and_always():
    encoder = Encoder(PARAMETERS)
    symbol = encoder.encode((n >= 0) | a)
    assert possible(encoder.laws(), symbol.yes)
    assert always(encoder.laws(), symbol.yes)
    assert not possible(encoder.laws(), symbol.no)
