"""Why: only the provisions on which a value rests, the deepest ones, in printed order."""

import datetime as dt

from tests.kernel.toy import PARAMETERS, a, b, c, day, m, n, reading, until

from canbo.kernel.build import choose, earlier_until_settled, first_known, later_of, shifted, when
from canbo.kernel.expr import Expr, Named, Unsettled
from canbo.kernel.scalar import compile_program
from canbo.kernel.trail import trail

P1, P2, P3 = Named("1", a), Named("2", b), Named("3", c)


def steps(expr: Expr, **facts):
    return trail(expr, compile_program([expr]).values(facts, PARAMETERS))


def cited(expr: Expr, **facts) -> list[str]:
    return [step.citation for step in steps(expr, **facts)]


class TestConjunctionsAndDisjunctions:
    def test_a_true_conjunction_rests_on_all_its_parts(self):
        assert cited(P1 & P2 & P3, a=True, b=True, c=True) == ["1", "2", "3"]

    def test_a_false_one_on_its_false_parts(self):
        assert cited(P1 & P2 & P3, a=True, b=False) == ["2"]
        assert cited(P1 & P2 & P3, a=False, b=False, c=True) == ["1", "2"]

    def test_an_unknown_one_on_its_unknown_parts(self):
        assert cited(P1 & P2 & P3, a=True) == ["2", "3"]

    def test_a_true_disjunction_rests_on_its_true_parts(self):
        assert cited(P1 | P2 | P3, b=True) == ["2"]

    def test_a_false_one_on_all_its_parts(self):
        assert cited(P1 | P2 | P3, a=False, b=False, c=False) == ["1", "2", "3"]

    def test_negation_passes_through(self):
        assert cited(P1 & ~P2, a=True, b=True) == ["2"]
        assert [step.value for step in steps(P1 & ~P2, a=True, b=False)] == [True, False]

    def test_printed_order_is_kept_whatever_is_met_first(self):
        assert cited((P3 | P1) & P2, a=True, b=True, c=True) == ["3", "1", "2"]


class TestConditionals:
    def test_on_the_condition_and_the_branch_taken(self):
        assert cited(when(P1, P2, P3), a=True, b=False, c=True) == ["1", "2"]
        assert cited(when(P1, P2, P3), a=False, b=False, c=True) == ["1", "3"]

    def test_with_agreeing_branches_on_the_branches_alone(self):
        assert cited(when(P1, P2, P3), b=True, c=True) == ["2", "3"]

    def test_left_open_on_everything(self):
        assert cited(when(P1, P2, P3), b=True, c=False) == ["1", "2", "3"]

    def test_a_record_goes_before_what_is_computed(self):
        source = first_known(Named("1", n + 0), Named("2", m + 0))
        assert cited(source, n=1, m=2) == ["1"]
        assert cited(source, m=2) == ["1", "2"]

    def test_the_day_of_a_warning_rests_on_both_days_while_the_reading_is_open(self):
        warned = Named("1", earlier_until_settled(reading, "wide", shifted(day, 1, "day"), shifted(until, 1, "day")))
        facts = {"day": dt.date(2026, 1, 1), "until": dt.date(2026, 2, 1)}
        assert [fact.name for fact in steps(warned, **facts)[0].facts] == ["reading_x", "day", "until"]
        assert [fact.name for fact in steps(warned, **facts, reading_x="wide")[0].facts] == ["reading_x", "day"]


class TestDepth:
    def test_only_the_deepest_provisions_are_listed(self):
        clause = Named("clause", P1 | P2)
        assert cited(clause, a=True) == ["1"]

    def test_a_clause_with_a_fact_of_its_own_is_listed_beside_its_points(self):
        clause = Named("clause", c & (P1 | P2))
        assert cited(clause, a=True, c=True) == ["1", "clause"]
        assert cited(clause, a=True, c=False) == ["clause"]

    def test_a_provision_that_reckons_from_others_is_listed(self):
        time, wage = Named("time", n + 1), Named("wage", m + 0)
        assert cited(Named("rate", time * wage // 4), n=1, m=2) == ["time", "wage", "rate"]
        assert cited(Named("floor", later_of(time, wage)), n=1, m=2) == ["time", "wage", "floor"]

    def test_a_provision_that_only_hands_on_a_value_is_not(self):
        inner = Named("inner", n + 1)
        assert cited(Named("outer", inner), n=1) == ["inner"]

    def test_a_part_met_twice_is_listed_once(self):
        assert cited((P1 & P2) | (P1 & P3), a=True, b=True, c=True) == ["1", "2", "3"]


class TestFacts:
    def test_a_step_names_the_facts_that_mattered_in_it(self):
        point = Named("1", a & ~b)
        assert [fact.name for fact in steps(point, a=True, b=True)[0].facts] == ["b"]
        assert [fact.name for fact in steps(point, a=True, b=False)[0].facts] == ["a", "b"]
        assert [fact.name for fact in steps(point, a=None, b=False)[0].facts] == ["a"]

    def test_a_reading_is_named_where_it_mattered_only(self):
        point = Named("1", choose(reading, {"wide": n > 2, "narrow": n >= 2}))
        assert [fact.name for fact in steps(point, n=2)[0].facts] == ["reading_x", "n"]
        assert [fact.name for fact in steps(point, n=5)[0].facts] == ["n"]
        assert [fact.name for fact in steps(point, n=5, reading_x="wide")[0].facts] == ["reading_x", "n"]


class TestSilence:
    def test_the_silence_of_the_law_is_a_step_of_its_own(self):
        silence = when(P1, n, Unsettled("17.2", "int"))
        found = steps(silence, a=False)
        assert [(step.citation, step.silent) for step in found] == [("1", False), ("17.2", True)]

    def test_it_is_told_only_where_nothing_else_is_open(self):
        expr = P1 & Unsettled("17.2")
        assert cited(expr) == ["1"]
        assert cited(expr, a=True) == ["17.2"]
        assert cited(expr, a=False) == ["1"]


def test_without_any_provision_there_is_nothing_to_cite():
    assert steps(a & b, a=True, b=True) == []
