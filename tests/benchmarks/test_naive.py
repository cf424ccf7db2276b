"""The yardstick measures the same length: the plain walk gives what every example says a node means."""

import pytest
from benchmarks.naive import Walker
from tests.kernel.cases import CASES
from tests.kernel.toy import PARAMETERS, a, b, c, missing, waived

from canbo.kernel.build import when
from canbo.kernel.expr import Ref, Unsettled


def test_the_walk_gives_what_the_examples_say():
    for expr, facts, said in CASES:
        assert Walker(facts, PARAMETERS).find(expr)[0] == said, (expr, facts)


@pytest.mark.parametrize("expr", [a & b | c, when(a, b, c), a & waived, a | Unsettled("17.2")])
@pytest.mark.parametrize("facts", [{}, {"a": True}, {"a": False}, {"a": True, "b": False}, {"c": True}])
def test_the_walk_lacks_what_the_program_lacks(expr, facts):
    assert Walker(facts, PARAMETERS).find(expr)[1] == frozenset(missing(expr, **facts))


def test_what_is_no_node_of_the_law_is_an_error():
    with pytest.raises(TypeError):
        Walker({}, PARAMETERS).find(Ref("34.1"))
