import datetime as dt

import pytest
from tests.kernel.toy import a, b, c, colour, day, m, n, reading, until, value

from canbo.kernel.build import (
    choose,
    earlier_until_settled,
    first_known,
    months_between,
    shifted,
    walk,
    when,
)
from canbo.kernel.expr import FALSE, TRUE, If, Named, Unsettled
from canbo.kernel.rebuild import rebuilt, supposing

EVERY_NODE = [
    (a & b) | ~c,
    (n + 2 * m) // 4 > n % 3,
    when(a, n, m) + 1,
    colour.isin("red", "blue"),
    choose(reading, {"wide": n > 2, "narrow": n >= 2}),
    earlier_until_settled(reading, "wide", day, until),
    first_known(n, m),
    shifted(day, n, "month"),
    months_between(day, until),
    Named("1", a & Unsettled("2")),
]


@pytest.mark.parametrize("expr", EVERY_NODE, ids=lambda expr: type(expr).__name__)
def test_a_tree_built_again_from_its_own_parts_is_the_same_tree(expr):
    done = {}
    for node in walk(expr):
        done[node] = rebuilt(node, done)
    assert done[expr] is expr


def test_a_conditional_put_in_later_is_pushed_into_as_one_there_from_the_start():
    comparison = n + 1 > 3
    put_in = {n: when(a, n, m)}
    for node in walk(comparison):
        put_in.setdefault(node, rebuilt(node, put_in))
    assert put_in[comparison] is If(a, n + 1 > 3, m + 1 > 3)


class TestSupposing:
    def test_what_is_given_is_taken_as_true_wherever_it_stands(self):
        assert supposing((a | b) & c, a | b) is c
        assert supposing(~(a & c), a) is ~c
        assert supposing(when(c & (a | b), n, m), a | b) is If(c, n, m)

    def test_each_part_of_what_is_given_counts(self):
        assert supposing(a | c, a & b) is TRUE
        assert supposing(b & c, a & b) is c

    def test_what_is_denied_by_it_is_false(self):
        assert supposing(~(a | b) & c, a | b) is FALSE

    def test_without_a_scope_nothing_changes(self):
        assert supposing((a & b) | c, TRUE) is ((a & b) | c)

    @pytest.mark.parametrize(
        "facts", [{"a": True, "b": x, "c": y} for x in (True, False, None) for y in (True, False, None)]
    )
    def test_for_those_within_the_scope_it_says_what_it_said(self, facts):
        expr = (a & b) | ~(a & c)
        assert value(supposing(expr, a), **facts) is value(expr, **facts)

    def test_a_day_that_hangs_on_the_scope_needs_the_scope_no_more(self):
        expr = when(a & b, day, until)
        assert value(supposing(expr, a), b=True, day=dt.date(2026, 1, 1)) == dt.date(2026, 1, 1)
