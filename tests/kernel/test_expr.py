"""How a provision may be written, and what is refused while it is written."""

import datetime as dt

import pytest
from tests.kernel.toy import a, b, c, colour, day, m, n, reading, until

from canbo.kernel.build import when
from canbo.kernel.expr import (
    FALSE,
    TRUE,
    And,
    Const,
    Earlier,
    Expr,
    ExprError,
    If,
    Named,
    Not,
    OneOf,
    Or,
    Param,
    Ref,
    Unsettled,
    compare,
)


class TestTruthInPython:
    @pytest.mark.parametrize(
        "tempted",
        [
            lambda: bool(a),
            lambda: a and b,
            lambda: a or b,
            lambda: not a,
            lambda: 1 if n > 3 else 2,
            lambda: 1 < n < 3,
            lambda: any([a, b]),
            lambda: bool(n == m),
        ],
    )
    def test_an_expression_is_never_a_python_truth_value(self, tempted):
        with pytest.raises(ExprError, match="unknown stays unknown"):
            tempted()


class TestInterning:
    def test_the_same_expression_is_the_same_object(self):
        assert (a & b) is (a & b)
        assert (n + 1 > m) is (n + 1 > m)
        assert when(a, n, m) is when(a, n, m)

    def test_true_and_one_are_not_the_same_constant(self):
        assert Const(value=True) is not Const(1)
        assert Const(value=1).type == "int"
        assert Const(value=True).type == "bool"

    def test_equality_builds_a_comparison_and_identity_finds_a_node(self):
        assert isinstance(n == m, Expr)
        assert {n: "n", m: "m"}[m] == "m"

    def test_a_default_left_out_is_the_default_given(self):
        assert Ref("34.1") is Ref("34.1", "bool")
        assert Ref("34.1") is not Ref("34.1", "date")
        assert Unsettled("17.2") is Unsettled("17.2", "bool")

    def test_frozen(self):
        with pytest.raises(AttributeError):
            (a & b).operands = ()


class TestConnectives:
    def test_lists_are_flat_and_name_each_part_once(self):
        assert (a & b & a & c).args == (a, b, c)
        assert (a | (b | c) | b).args == (a, b, c)
        assert (a & (b | c)).args == (a, b | c)

    def test_constants_are_taken_in(self):
        assert (a & TRUE) is a
        assert (a & FALSE) is FALSE
        assert (a | FALSE) is a
        assert (a | TRUE) is TRUE
        assert (a & a) is a

    def test_negation_undoes_itself(self):
        assert ~~a is a
        assert isinstance(~a, Not)
        assert ~TRUE is FALSE
        assert ~FALSE is TRUE

    @pytest.mark.parametrize("wrong", [lambda: a & n, lambda: n | a, lambda: ~n, lambda: ~day])
    def test_only_truth_values_are_joined(self, wrong):
        with pytest.raises(ExprError, match="bool wanted"):
            wrong()


class TestComparisons:
    @pytest.mark.parametrize("compared", [n == 3, n != 3, n < 3, n <= 3, n > 3, n >= 3, day < until])
    def test_a_comparison_is_a_truth_value(self, compared):
        assert compared.type == "bool"

    def test_unlike_is_the_negation_of_like(self):
        assert (n != 3) is ~(n == 3)

    def test_a_choice_is_compared_with_its_list(self):
        assert isinstance(colour == "red", OneOf)
        assert (colour == "red") is colour.isin("red")

    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            (lambda: n > day, "cannot compare int with date"),
            (lambda: n == "3", "cannot compare int with choice"),
            (lambda: n > True, "cannot compare int with bool"),
            (lambda: a == b, "compare truth values with"),
            (lambda: a > b, "compare truth values with"),
            (lambda: colour < "red", "choices have no order"),
            (lambda: n > 0.5, "cannot stand in a provision"),
            (lambda: n > None, "cannot stand in a provision"),
            (lambda: n.isin("red"), "choice wanted, int given"),
        ],
    )
    def test_what_cannot_be_compared_is_refused(self, wrong, said):
        with pytest.raises(ExprError, match=said):
            wrong()


class TestArithmetic:
    @pytest.mark.parametrize("built", [n + 1, 1 + n, n - m, 1 - n, 2 * n, n * 2, n // 4, n % 12])
    def test_arithmetic_gives_a_whole_number(self, built):
        assert built.type == "int"

    @pytest.mark.parametrize("wrong", [lambda: n // m, lambda: n // 0, lambda: n % -4, lambda: n // -1, lambda: n % m])
    def test_one_divides_by_a_positive_constant_only(self, wrong):
        with pytest.raises(ExprError, match="positive constant"):
            wrong()

    @pytest.mark.parametrize("wrong", [lambda: n * 0.5, lambda: n + day, lambda: n + a, lambda: colour * 2])
    def test_only_whole_numbers_are_reckoned_with(self, wrong):
        with pytest.raises(ExprError):
            wrong()

    def test_true_division_does_not_exist(self):
        with pytest.raises(TypeError):
            n / 2


class TestBranches:
    branched = when(a, n, m)

    def test_a_comparison_is_pushed_into_the_branches(self):
        assert (self.branched > 3) is If(a, n > 3, m > 3)
        assert compare(">", 3, self.branched) is If(a, compare(">", 3, n), compare(">", 3, m))
        assert (c & (self.branched > 3)).args[1] is If(a, n > 3, m > 3)

    def test_on_both_sides(self):
        assert (self.branched < when(b, 1, 2)) is If(a, If(b, n < 1, n < 2), If(b, m < 1, m < 2))

    def test_arithmetic_is_pushed_into_the_branches(self):
        assert (self.branched + 1) is If(a, n + 1, m + 1)
        assert (10 - self.branched) is If(a, 10 - n, 10 - m)
        assert (self.branched // 4 * 2 > 3) is If(a, n // 4 * 2 > 3, m // 4 * 2 > 3)

    def test_membership_is_pushed_into_the_branches(self):
        assert when(a, colour, "red").isin("red") is If(a, colour.isin("red"), TRUE)

    def test_the_type_of_a_conditional_is_that_of_its_branches(self):
        assert when(a, n, m).type == "int"
        assert when(a, "red", "blue").type == "choice"
        assert when(a, dt.date(2026, 1, 1), day).type == "date"


@pytest.mark.parametrize(
    ("expr", "type_"),
    [
        (a, "bool"),
        (Param("on", "date"), "date"),
        (Ref("6.2", "int"), "int"),
        (Unsettled("17.2", "choice"), "choice"),
        (Named("181/2026:1", n + 1), "int"),
        (Earlier(reading.isin("wide"), day, until), "date"),
        (And((a, b)), "bool"),
        (Or((a, b)), "bool"),
    ],
)
def test_every_node_knows_its_type(expr, type_):
    assert expr.type == type_


def test_the_bare_base_has_no_type():
    with pytest.raises(ExprError, match="has no type"):
        _ = Expr().type
