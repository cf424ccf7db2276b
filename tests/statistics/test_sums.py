import random

from canbo.statistics.sums import Balance, Change, failing, single_changes

TABLE = {"a": 1, "b": 2, "c": 3, "d": 4, "row_1": 3, "row_2": 7, "column_1": 4, "column_2": 6}
BALANCES = (
    Balance("row_1", ("row_1",), ("a", "b")),
    Balance("row_2", ("row_2",), ("c", "d")),
    Balance("column_1", ("column_1",), ("a", "c")),
    Balance("column_2", ("column_2",), ("b", "d")),
)


def test_a_table_that_adds_up_has_nothing_failing_and_nothing_to_mend():
    assert failing(TABLE, BALANCES) == ()
    assert single_changes(TABLE, BALANCES) == ()


def test_a_wrong_cell_breaks_its_row_and_its_column_and_is_found():
    wrong = TABLE | {"d": 9}
    assert [balance.name for balance in failing(wrong, BALANCES)] == ["row_2", "column_2"]
    assert single_changes(wrong, BALANCES) == (Change("d", 9, 4),)


def test_a_wrong_sum_breaks_one_balance_and_is_found():
    wrong = TABLE | {"row_1": 5}
    assert single_changes(wrong, BALANCES) == (Change("row_1", 5, 3),)


def test_two_wrong_figures_far_apart_have_no_single_mend():
    assert single_changes(TABLE | {"a": 2, "d": 5}, BALANCES) == ()


def test_every_possible_mend_is_told_when_there_are_several():
    changes = single_changes({"sum": 5, "x": 1, "y": 2}, (Balance("sum", ("sum",), ("x", "y")),))
    assert changes == (Change("sum", 5, 3), Change("x", 1, 3), Change("y", 2, 4))


def test_a_count_is_never_read_below_zero():
    assert single_changes({"sum": 1, "x": 0, "y": 3}, (Balance("sum", ("sum",), ("x", "y")),)) == (
        Change("sum", 1, 3),
        Change("y", 3, 1),
    )


def test_a_figure_counted_twice_is_only_changed_by_whole_numbers():
    assert single_changes({"sum": 5, "x": 1}, (Balance("sum", ("sum",), ("x", "x")),)) == (Change("sum", 5, 2),)
    assert single_changes({"sum": 6, "x": 1}, (Balance("sum", ("sum",), ("x", "x")),)) == (
        Change("sum", 6, 2),
        Change("x", 1, 3),
    )


def test_the_search_agrees_with_trying_every_value_of_every_figure():
    dice = random.Random(260)
    for _ in range(200):
        figures = {name: dice.randint(0, 9) for name in TABLE}
        tried = {
            Change(name, figures[name], value)
            for name in figures
            for value in range(30)
            if value != figures[name] and not failing({**figures, name: value}, BALANCES)
        }
        assert set(single_changes(figures, BALANCES)) == (tried if failing(figures, BALANCES) else set())
