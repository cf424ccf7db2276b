"""Thresholds, the next fact to ask and the least change: each found by trying and checked here by brute force."""

import datetime as dt
from itertools import combinations, product

import pytest
from tests.kernel.toy import PARAMETERS, a, b, c, colour, day, m, n, until, value

from canbo.kernel.build import months_between, shifted, when
from canbo.kernel.expr import TRUE, Expr, Param
from canbo.kernel.scalar import compile_program
from canbo.kernel.search import Trial, ask_next, candidates, least_changes, settling_answers

ON = Param("on", "date")


def trial(expr: Expr, allowed=lambda facts: True, **facts) -> Trial:
    return Trial(compile_program([TRUE, expr]), facts, PARAMETERS, allowed)


def found(expr: Expr, fact, **facts) -> tuple:
    return candidates(fact.spec, compile_program([expr]), facts, PARAMETERS)


class TestThresholds:
    @pytest.mark.parametrize(
        ("expr", "others"),
        [
            (n > 41, {}),
            (n >= 41, {}),
            (n < 41, {}),
            (2 * n > m, {"m": 21}),
            (2 * n > m, {"m": 20}),
            (3 * n > 2 * m, {"m": 21}),
            (3 * n >= 2 * m, {"m": 21}),
            (m > 2 * n, {"m": 21}),
            (100 - n < m, {"m": 7}),
            (n // 12 >= 2, {}),
        ],
    )
    def test_the_two_values_beside_a_threshold_are_those_between_which_the_truth_turns(self, expr, others):
        truths = [value(expr, n=x, **others) for x in range(101)]
        (turn,) = [x for x in range(100) if truths[x] != truths[x + 1]]
        assert found(expr, n, **others) == (turn, turn + 1)

    def test_several_thresholds_of_one_fact_are_all_found(self):
        assert found((n > 3) & (n < 10), n) == (3, 4, 9, 10)

    def test_days_turn_too(self):
        waited = months_between(day, ON) >= 24
        assert found(waited, day) == (dt.date(2024, 11, 21), dt.date(2024, 11, 22))
        assert found(shifted(day, 12, "month") > ON, day) == (dt.date(2025, 11, 21), dt.date(2025, 11, 22))

    def test_a_threshold_that_hangs_on_an_unknown_fact_is_not_guessed(self):
        assert found(2 * n > m, n) == (n.spec.low, n.spec.high)
        assert found(day < until, day) == ()

    def test_truths_and_choices_are_tried_whole(self):
        assert found(a & b, a) == (True, False)
        assert found(colour.isin("red"), colour) == ("red", "blue")


class TestSettlingAnswers:
    def test_the_answers_that_settle_the_matter_alone_with_what_they_give(self):
        assert settling_answers(trial((a & b) | c, a=True), ("b", "c")) == {"b": {True: True}, "c": {True: True}}
        assert settling_answers(trial(a & b & c, a=True), ("b", "c")) == {"b": {False: False}, "c": {False: False}}

    def test_values_can_settle_too(self):
        assert settling_answers(trial(when(a, n, m), n=1, m=2), ("a",)) == {"a": {True: 1, False: 2}}

    def test_impossible_facts_settle_nothing(self):
        refused = trial(n > 5, allowed=lambda facts: facts.get("n", 0) <= 5)
        assert settling_answers(refused, ("n",)) == {"n": {5: False}}


class TestAskNext:
    def test_the_fact_that_leaves_least_open(self):
        assert ask_next(trial((a & b) | (a & c)), ("a", "b", "c")) == "a"
        assert ask_next(trial(c & (a | b)), ("c", "a", "b")) == "c"

    def test_among_equals_the_first_in_the_law(self):
        assert ask_next(trial(a & b), ("a", "b")) == "a"
        assert ask_next(trial(a & b), ("b", "a")) == "b"

    def test_nothing_missing_nothing_to_ask(self):
        assert ask_next(trial(a, a=True), ()) is None

    def test_it_is_the_best_by_brute_force(self):
        expr = (a & (n > 3)) | (b & c & (m > 2))
        names = ("a", "n", "b", "c", "m")
        tried = trial(expr)

        def left(name):
            open_ = [tried.outcome({name: v})[1] for v in tried.values_for(name)]
            return sum(open_) / len(open_)

        assert left(ask_next(tried, names)) == min(left(name) for name in names)


class TestLeastChanges:
    def test_one_act_is_enough_where_one_is(self):
        assert least_changes(trial(a & ~b, a=True, b=True), ("a", "b")) == [{"b": False}]

    def test_as_many_as_are_needed_and_no_more(self):
        assert least_changes(trial(a & ~b & c, a=False, b=True, c=True), ("a", "b", "c")) == [{"a": True, "b": False}]

    def test_the_nearest_value_of_a_threshold(self):
        assert least_changes(trial(n >= 24, n=20), ("n",)) == [{"n": 24}]
        assert least_changes(trial(2 * n > m, n=10, m=21), ("n",)) == [{"n": 11}]

    def test_at_most_three_ways_are_shown(self):
        expr = a | b | c | (n > 3)
        facts = {"a": False, "b": False, "c": False, "n": 0}
        assert least_changes(trial(expr, **facts), ("a", "b", "c", "n")) == [{"a": True}, {"b": True}, {"c": True}]

    def test_what_may_not_be_changed_is_left_alone(self):
        assert least_changes(trial(a & b, a=False, b=True), ("b",)) == []

    def test_what_contradicts_other_facts_is_no_way(self):
        allowed = trial(a | b, allowed=lambda facts: not facts.get("a"), a=False, b=False)
        assert least_changes(allowed, ("a", "b")) == [{"b": True}]

    def test_more_than_three_facts_are_no_small_change(self):
        every = a & b & c & (n > 3)
        facts = {"a": False, "b": False, "c": False, "n": 0}
        assert least_changes(trial(every, **facts), ("a", "b", "c", "n")) == []

    @pytest.mark.parametrize("start", list(product([True, False], repeat=3)))
    def test_they_are_the_smallest_sets_there_are(self, start):
        expr = (a & b) | (~a & c) | (~b & ~c)
        facts = dict(zip("abc", start, strict=True))
        if value(expr, **facts):
            return
        size, ways = next(
            (k, ways)
            for k in (1, 2, 3)
            if (
                ways := [
                    {name: not facts[name] for name in names}
                    for names in combinations("abc", k)
                    if value(expr, **facts | {name: not facts[name] for name in names})
                ]
            )
        )
        changes = least_changes(trial(expr, **facts), ("a", "b", "c"))
        assert changes == ways
        assert all(len(change) == size for change in changes)
