"""Many persons: the same meanings as columns, unknown as null, whole numbers that do not wrap."""

import datetime as dt

import polars as pl
import pytest
from tests.kernel.cases import CASES
from tests.kernel.toy import PARAMETERS, a, b, c, colour, day, m, n, reading, value, waived

from canbo.kernel.build import choose, facts_in, shifted, when
from canbo.kernel.columns import BITS, Columns, column_type
from canbo.kernel.errors import CanboError
from canbo.kernel.expr import Fact, Named, Ref, Unsettled
from canbo.kernel.fact import FactSpec
from canbo.law.calendars import get_calendar

CALENDAR = get_calendar("vn-state")


def frame_of(facts, rows) -> pl.DataFrame:
    columns = {f.name: pl.Series([row.get(f.name) for row in rows], dtype=column_type(f.spec)) for f in facts}
    return pl.DataFrame({"row": range(len(rows))} | columns)


def computed(expr, rows) -> list:
    """What an expression gives for each row."""
    columns = Columns([expr], PARAMETERS, CALENDAR)
    frame = columns.evaluate(frame_of(facts_in(expr), rows))
    return frame.select("row", value=columns.read(expr, frame)).get_column("value").to_list()


def lacking(expr, rows) -> list[tuple[str, ...]]:
    """The missing facts of each row."""
    names = [fact.name for fact in facts_in(expr)]
    columns = Columns([expr], PARAMETERS, CALENDAR)
    frame, mask = columns.masks(expr, names, columns.evaluate(frame_of(facts_in(expr), rows)))
    return [tuple(name for bit, name in enumerate(names) if row >> bit & 1) for row in frame.get_column(mask)]


def test_every_node_means_what_the_examples_say():
    by_expression = {expr: [case[1:] for case in CASES if case[0] is expr] for expr, *_ in CASES}
    for expr, cases in by_expression.items():
        assert computed(expr, [facts for facts, _ in cases]) == [said for _, said in cases], expr


def test_rows_together_give_what_each_gives_alone():
    expr = (a & (when(b, n, m) > 3)) | ~c
    rows = [
        {"a": x, "b": y, "c": z, "n": i, "m": j}
        for x in (True, None)
        for y in (True, False, None)
        for z in (True, False, None)
        for i in (3, 4, None)
        for j in (3, 4)
    ]
    assert computed(expr, rows) == [value(expr, **row) for row in rows]


class TestTrapsOfPolars:
    def test_an_unknown_condition_does_not_take_the_other_branch(self):
        assert computed(when(a, b, c), [{"a": None, "b": True, "c": False}]) == [None]
        assert computed(when(a, n, m), [{"a": None, "n": 1, "m": 2}]) == [None]

    def test_a_column_that_is_not_there_is_unknown_for_everybody(self):
        columns = Columns([a & b], PARAMETERS, CALENDAR)
        frame = columns.evaluate(pl.DataFrame({"a": [True, False]}))
        assert frame.select(columns.read(a & b, frame)).to_series().to_list() == [None, False]

    def test_an_act_that_is_not_there_was_not_done(self):
        columns = Columns([a & ~waived], PARAMETERS, CALENDAR)
        frame = columns.evaluate(pl.DataFrame({"a": [True, False]}))
        assert frame.select(columns.read(a & ~waived, frame)).to_series().to_list() == [True, False]

    @pytest.mark.parametrize(("narrow", "high"), [(pl.Int8, 2**7 - 1), (pl.Int16, 2**15 - 1), (pl.Int32, 2**31 - 1)])
    def test_narrow_whole_numbers_do_not_wrap(self, narrow, high):
        columns = Columns([3 * n + m], PARAMETERS, CALENDAR)
        frame = columns.evaluate(pl.DataFrame({"n": [high], "m": [high]}, schema={"n": narrow, "m": narrow}))
        assert frame.select(columns.read(3 * n + m, frame)).to_series().to_list() == [4 * high]

    def test_division_rounds_down_below_zero_too(self):
        assert computed((n - m) // 4, [{"n": 0, "m": 1}, {"n": 0, "m": 4}, {"n": 0, "m": 5}]) == [-1, -1, -2]
        assert computed((n - m) % 4, [{"n": 0, "m": 1}, {"n": 0, "m": 4}]) == [3, 0]

    def test_a_choice_may_meet_a_constant_in_a_conditional(self):
        rows = [{"a": True}, {"a": False, "colour": "red"}, {"a": None, "colour": "blue"}]
        assert computed(when(a, "blue", colour), rows) == ["blue", "red", "blue"]

    def test_an_empty_frame_gives_an_empty_column(self):
        assert computed(a & (n > 3), []) == []


class TestMissing:
    def test_the_masks_name_what_can_still_change_each_row(self):
        rows = [{}, {"a": True}, {"a": True, "b": False}, {"a": False, "c": None}, {"a": False, "c": True}]
        assert lacking((a & b) | c, rows) == [("a", "b", "c"), ("b", "c"), ("c",), ("c",), ()]

    def test_a_branch_that_is_not_taken_lacks_nothing(self):
        rows = [{"a": True}, {"a": False}, {"n": 1, "m": 2}, {"n": 1, "m": 1}]
        assert lacking(when(a, n, m), rows) == [("n",), ("m",), ("a",), ()]

    def test_an_open_reading_is_missing_where_it_matters(self):
        contested = choose(reading, {"wide": n > 2, "narrow": n >= 2})
        assert lacking(contested, [{"n": 1}, {"n": 2}, {"n": 3}]) == [(), ("reading_x",), ()]

    def test_silence_and_acts_are_never_missing(self):
        assert lacking(a & Unsettled("17.2"), [{"a": True}, {}]) == [(), ("a",)]
        assert lacking(a | waived, [{"a": False}, {}]) == [(), ("a",)]

    def test_a_bare_fact_has_a_mask_of_its_own(self):
        assert lacking(a, [{"a": True}, {}]) == [(), ("a",)]

    def test_more_facts_than_a_mask_holds_are_refused(self):
        facts = [Fact(FactSpec(f"g{i}", "bool", "x", "x")) for i in range(BITS + 1)]
        wide = facts[0]
        for fact in facts[1:]:
            wide = wide | fact
        with pytest.raises(CanboError, match=f"a mask holds {BITS}; split the question"):
            lacking(wide, [{}])


def test_working_days_are_those_of_the_calendar():
    rows = [{"day": dt.date(2026, 4, 29), "n": 1}, {"day": dt.date(2026, 8, 28), "n": 1}, {"day": None, "n": 1}]
    expected = [CALENDAR.add_working_days(row["day"], 1) if row["day"] else None for row in rows]
    assert computed(shifted(day, n, "working-day"), rows) == expected


def test_a_part_that_many_provisions_share_is_one_column():
    shared = Named("1", (a & b) | c)
    columns = Columns([shared & a, shared | b], PARAMETERS, CALENDAR)
    assert sum(node is shared for level in columns.plan.levels for node in level) == 1


def test_an_unresolved_reference_is_refused():
    with pytest.raises(CanboError, match="resolve references first"):
        Columns([Ref("34.1") & a], PARAMETERS, CALENDAR).evaluate(pl.DataFrame({"a": [True]}))
