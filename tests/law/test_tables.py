"""The shapes of the long tables: each column with its kind, its choices and whether a row must have it."""

import datetime as dt

from canbo.kernel.folds import Column
from canbo.law.tables import ROWS, Grade, Position, shape_of


def test_a_column_has_the_kind_of_its_declaration_and_none_is_a_cell_nobody_knows():
    assert shape_of(ROWS["confidence_rounds"]) == {
        "held_on": Column(dt.date, (), required=True),
        "low": Column(int, (), required=True),
        "cast": Column(int, (), required=True),
    }


def test_a_closed_list_is_text_with_its_choices_in_order():
    grade = shape_of(ROWS["grades"])["grade"]
    assert grade == Column(str, ("excellent", "good", "fulfilled", "not_fulfilled"), required=True)
    assert grade.choices == Grade.__args__
    assert shape_of(ROWS["persons"])["position"] == Column(str, Position.__args__, required=False)


def test_the_choices_of_two_lists_stand_once_each():
    assert shape_of(ROWS["sanctions"])["form"].choices == (
        "reprimand", "warning", "removal", "forced_termination", "expulsion",
    )  # fmt: skip


def test_a_column_that_may_be_left_out_is_not_required():
    terms = shape_of(ROWS["terms"])
    assert [name for name, column in terms.items() if not column.required] == ["left_on", "left_by", "leaving_ground"]
    assert [name for name, column in shape_of(ROWS["persons"]).items() if column.required] == []
    assert {column.type for column in shape_of(ROWS["sanctions"]).values()} == {str, bool, dt.date}
