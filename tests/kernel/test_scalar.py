"""One person: values of every node, and the facts that can still change what is unknown."""

import datetime as dt
import subprocess
import sys

import pytest
from tests.kernel.cases import CASES
from tests.kernel.toy import PARAMETERS, a, b, c, colour, day, m, missing, n, nodes, reading, until, value, waived

from canbo.kernel.build import choose, earlier_until_settled, first_known, shifted, when
from canbo.kernel.errors import CanboError
from canbo.kernel.expr import Fact, Named, Param, Ref, Unsettled
from canbo.kernel.fact import FactSpec
from canbo.kernel.scalar import Parameters, compile_program


def test_every_node_means_what_the_examples_say():
    for expr, facts, said in CASES:
        found = value(expr, **facts)
        assert found == said, (expr, facts)
        assert type(found) is type(said), (expr, facts)


def test_the_values_of_all_nodes_agree_with_the_root():
    for expr, facts, said in CASES:
        assert nodes(expr, **facts)[expr] == said, (expr, facts)


def test_what_is_known_lacks_nothing():
    for expr, facts, said in CASES:
        if said is not None:
            assert missing(expr, **facts) == (), (expr, facts)


def test_what_is_unknown_lacks_something_unless_the_law_is_silent():
    for expr, facts, said in CASES:
        if said is None and not any(isinstance(node, Unsettled) for node in compile_program([expr]).nodes):
            names = missing(expr, **facts)
            assert names, (expr, facts)
            assert all(facts[name] is None for name in names), (expr, facts)


class TestMissing:
    def test_only_what_can_still_change_it(self):
        assert missing(a & b & c, a=True) == ("b", "c")
        assert missing(a & b & c, a=True, b=False) == ()
        assert missing((a & b) | c, a=False) == ("c",)
        assert missing(3 * n > 2 * m, n=5) == ("m",)

    def test_a_branch_that_is_not_taken_lacks_nothing(self):
        assert missing(when(a, n, m), a=True) == ("n",)
        assert missing(when(a, n, m), a=False) == ("m",)
        assert missing(when(a, n, m), n=1, m=2) == ("a",)
        assert missing(when(a, n, m), n=1, m=1) == ()

    def test_an_open_reading_is_missing_where_it_matters(self):
        contested = choose(reading, {"wide": n > 2, "narrow": n >= 2})
        assert missing(contested, n=2) == ("reading_x",)
        assert missing(contested, n=3) == ()

    def test_a_warning_that_can_be_given_lacks_nothing(self):
        warned = earlier_until_settled(reading, "wide", day, until)
        assert missing(warned, day=dt.date(2026, 1, 1), until=dt.date(2026, 2, 1)) == ()
        assert missing(warned, reading_x="wide") == ("day",)

    def test_either_of_two_sources_will_do(self):
        assert missing(first_known(n, m)) == ("n", "m")
        assert missing(first_known(n, m), m=1) == ()

    def test_the_silence_of_the_law_is_no_fact(self):
        assert missing(a & Unsettled("17.2"), a=True) == ()
        assert missing(a & Unsettled("17.2")) == ("a",)

    def test_an_act_that_is_not_recorded_is_no_open_question(self):
        assert missing(a | waived) == ("a",)
        assert missing(a | waived, a=False) == ()

    def test_they_come_in_the_order_asked_for(self):
        program = compile_program([a & b & c])
        _, (mask,) = program.run({}, PARAMETERS)
        assert program.decode(mask) == ("a", "b", "c")
        assert program.decode(mask, ["c", "a", "b"]) == ("c", "a", "b")


class TestDays:
    def test_working_days_are_counted_by_the_calendar_of_the_asking(self):
        friday = dt.date(2026, 11, 20)
        assert value(shifted(day, 1, "working-day"), day=friday) == dt.date(2026, 11, 23)
        assert value(shifted(day, -5, "working-day"), day=friday) == dt.date(2026, 11, 13)

    @pytest.mark.parametrize("unit", ["day", "month"])
    @pytest.mark.parametrize("count", [10_000_000, -10_000_000])
    def test_a_day_outside_the_years_a_date_can_have_is_refused_in_a_sentence(self, unit, count):
        with pytest.raises(CanboError, match="leaves the calendar; check the number of"):
            value(shifted(day, n, unit), day=dt.date(2026, 1, 1), n=count)

    def test_a_parameter_the_law_has_not_got_on_that_day_is_unknown(self):
        salary = Param("base_salary", "int") * n
        program = compile_program([salary])
        (found,), (mask,) = program.run({"n": 2}, Parameters({}, PARAMETERS.add_working_days))
        assert (found, mask) == (None, 0)


class TestPrograms:
    def test_roots_share_their_nodes_and_keep_their_own_masks(self):
        program = compile_program([a & b, b | c])
        values, masks = program.run({"b": True}, PARAMETERS)
        assert values == (None, True)
        assert [program.decode(mask) for mask in masks] == [("a",), ()]
        assert len(program.nodes) == len(set(program.nodes))

    def test_a_root_may_be_a_constant_or_a_bare_fact(self):
        assert compile_program([a]).run({}, PARAMETERS) == ((None,), (1,))
        assert value(colour, colour="red") == "red"

    def test_many_facts_fit_one_mask(self):
        facts = [Fact(FactSpec(f"f{i}", "bool", "x", "x")) for i in range(200)]
        wide = facts[0]
        for fact in facts[1:]:
            wide = wide & fact
        assert missing(wide) == tuple(f"f{i}" for i in range(200))

    def test_an_unresolved_reference_is_refused(self):
        with pytest.raises(CanboError, match="resolve references first"):
            compile_program([Ref("34.1") & a])

    def test_facts_the_program_does_not_use_are_ignored(self):
        assert value(a, a=True, nothing_of_the_kind=3) is True

    def test_a_name_is_what_it_names(self):
        named = Named("1", n + 1)
        assert nodes(named > 3, n=3)[named] == 4

    def test_one_person_is_answered_without_a_data_frame(self):
        code = "import sys, canbo.kernel.answer, canbo.kernel.search; print('polars' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "False"
