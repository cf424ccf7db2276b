import datetime as dt

import pytest
from tests.kernel.toy import a, b, c, colour, day, m, n, reading, until, value

from canbo.kernel.build import (
    choose,
    earlier_of,
    earlier_until_settled,
    facts_in,
    first_known,
    later_of,
    months_between,
    shifted,
    walk,
    when,
)
from canbo.kernel.expr import ExprError, If, Shift

D1, D2 = dt.date(2026, 1, 31), dt.date(2026, 3, 1)


def test_like_branches_need_no_condition():
    assert when(a, n, n) is n


def test_branches_of_different_types_are_refused():
    with pytest.raises(ExprError, match="int and date"):
        when(a, n, day)
    with pytest.raises(ExprError, match="bool wanted"):
        when(n, a, b)


def test_a_reading_needs_a_branch_for_each_choice_and_none_beside():
    with pytest.raises(ExprError, match="reading_x needs a branch"):
        choose(reading, {"wide": a})
    with pytest.raises(ExprError, match="reading_x needs a branch"):
        choose(reading, {"wide": a, "narrow": b, "odd": c})


@pytest.mark.parametrize(
    ("choice", "wide", "narrow", "said"),
    [
        ("wide", True, False, True),
        ("narrow", True, False, False),
        (None, True, False, None),
        (None, True, True, True),
        (None, False, False, False),
        (None, None, True, None),
        ("narrow", None, True, True),
    ],
)
def test_an_open_reading_matters_only_where_the_branches_differ(choice, wide, narrow, said):
    assert value(choose(reading, {"wide": a, "narrow": b}), reading_x=choice, a=wide, b=narrow) is said


def test_branches_that_are_alike_do_not_mention_the_reading():
    assert choose(reading, {"wide": a, "narrow": a}) is a


@pytest.mark.parametrize(
    ("choice", "picked"), [("wide", D2), ("narrow", D1), (None, D1)]
)  # while nobody has chosen: the earlier
def test_a_warning_takes_the_earlier_day_until_the_reading_is_settled(choice, picked):
    warned = earlier_until_settled(reading, "wide", day, until)
    assert value(warned, reading_x=choice, day=D2, until=D1) == picked


def test_while_one_day_is_unknown_an_open_reading_gives_none():
    warned = earlier_until_settled(reading, "wide", day, until)
    assert value(warned, day=D2) is None
    assert value(warned, reading_x="wide", day=D2) == D2


@pytest.mark.parametrize(("recorded", "computed", "said"), [(3, 5, 3), (None, 5, 5), (3, None, 3), (None, None, None)])
def test_what_is_recorded_goes_before_what_is_computed(recorded, computed, said):
    assert value(first_known(n, m), n=recorded, m=computed) == said


@pytest.mark.parametrize(
    ("x", "y", "later", "earlier"), [(1, 2, 2, 1), (2, 1, 2, 1), (2, 2, 2, 2), (None, 1, None, None)]
)
def test_the_later_and_the_earlier_of_two(x, y, later, earlier):
    assert value(later_of(n, m), n=x, m=y) == later
    assert value(earlier_of(n, m), n=x, m=y) == earlier


def test_a_year_is_twelve_months():
    assert shifted(day, n, "year") is Shift("month", day, n * 12)


@pytest.mark.parametrize(
    "wrong", [lambda: shifted(day, 1, "week"), lambda: shifted(n, 1, "day"), lambda: shifted(day, a, "day")]
)
def test_only_a_day_is_moved_and_only_by_known_units(wrong):
    with pytest.raises(ExprError):
        wrong()


def test_months_lie_between_days():
    with pytest.raises(ExprError, match="date wanted"):
        months_between(n, day)


def test_walking_gives_operands_first_each_once_in_printed_order():
    expr = (a & b) | (b & c)
    order = walk(expr)
    assert order[-1] is expr
    assert len(order) == len({id(node) for node in order})
    places = {node: place for place, node in enumerate(order)}
    assert all(places[arg] < places[node] for node in order for arg in node.args)


def test_facts_come_in_printed_order():
    assert facts_in((c | a) & (n > 3) & colour.isin("red") & a) == (c, a, n, colour)
    assert facts_in(If(b, a, c)) == (b, a, c)


def test_a_deep_tree_is_walked_without_recursion():
    deep = n
    for _ in range(5000):
        deep = deep + m
    assert len(walk(deep)) == 5002
