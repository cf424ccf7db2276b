"""Folds over one person's rows: sure, absent, unknown, at the edges."""

from datetime import date, timedelta

import pytest

from canbo.kernel.folds import (
    Active,
    Among,
    Between,
    Column,
    Count,
    First,
    Histories,
    Holds,
    LastYear,
    Latest,
    Months,
    NotCutShort,
    Running,
    Same,
    Span,
    Years,
)
from canbo.kernel.folds_rows import fold_rows

ON = date(2026, 6, 15)
EVE, MORROW = ON - timedelta(days=1), ON + timedelta(days=1)
SHAPES = {
    "own": {"place": Column(str, (), required=False), "born": Column(date, (), required=False)},
    "stays": {
        "start": Column(date),
        "last": Column(date),
        "ended": Column(date),
        "kind": Column(str, ("long", "short"), required=False),
        "place": Column(str, (), required=False),
        "size": Column(int, (), required=False),
    },
    "marks": {"year": Column(int), "mark": Column(str, ("good", "bad"))},
}
SPAN = Span("start", "last", "ended")


def stay(start=date(2026, 1, 1), last=None, ended=None, **more):
    return {"start": start, "last": last, "ended": ended, **more}


def value(fold, *rows, attested=None, on=ON, **own):
    tables = {"own": [own], fold.table: rows}
    facts = fold_rows(Histories("own", SHAPES, (fold,)), tables, on, {fold.table: attested} if attested else {})
    return facts.get(fold.name)


class TestActive:
    fold = Active("stays_now", "stays", SPAN, (Among("kind", ("long",)),))

    @pytest.mark.parametrize(
        ("row", "expected"),
        [
            (stay(ON), True),
            (stay(MORROW), False),
            (stay(last=EVE), False),
            (stay(last=ON), True),
            (stay(ended=MORROW), True),
            (stay(ended=ON), False),
            (stay(None), None),
            (stay(None, last=EVE), False),
        ],
    )
    def test_holds_from_its_start_through_its_last_day_and_not_on_the_day_it_is_ended(self, row, expected):
        assert value(self.fold, row | {"kind": "long"}, attested=ON) is expected

    @pytest.mark.parametrize(("kind", "expected"), [("long", True), ("short", False), (None, None)])
    def test_only_rows_of_its_kind_hold(self, kind, expected):
        assert value(self.fold, stay(kind=kind), attested=ON) is expected

    def test_a_sure_row_settles_it_whatever_the_others_and_the_attestation(self):
        assert value(self.fold, stay(kind=None), stay(kind="long")) is True

    @pytest.mark.parametrize(("attested", "expected"), [(None, None), (EVE, None), (ON, False), (MORROW, False)])
    def test_absence_is_no_only_where_attested_up_to_the_day(self, attested, expected):
        assert value(self.fold, attested=attested) is expected

    @pytest.mark.parametrize(
        ("on", "expected"), [(date(2027, 2, 27), True), (date(2027, 2, 28), False), (date(2027, 3, 1), False)]
    )
    def test_months_run_to_the_corresponding_day(self, on, expected):
        fold = Active("in_effect", "stays", Span("start", ended="ended", months=12))

        assert value(fold, stay(date(2026, 2, 28)), on=on, attested=on) is expected


class TestRunning:
    fold = Running("size_now", "stays", SPAN, "size", (Same("place", "place", if_known=True),))

    def test_gives_the_cell_of_the_row_that_holds(self):
        assert value(self.fold, stay(size=3), stay(last=EVE, size=4)) == 3

    def test_is_unknown_without_a_row_even_if_attested(self):
        assert value(self.fold, stay(MORROW, size=3), attested=ON) is None

    def test_rows_that_disagree_leave_it_unknown(self):
        assert value(self.fold, stay(size=3), stay(size=4)) is None

    def test_rows_that_agree_do_not(self):
        assert value(self.fold, stay(size=3), stay(size=3)) == 3

    def test_the_persons_own_cell_tells_rows_apart(self):
        assert value(self.fold, stay(size=3, place="a"), stay(size=4, place="b"), place="b") == 4

    def test_a_row_that_may_hold_leaves_it_unknown(self):
        assert value(self.fold, stay(size=3), stay(None, size=3)) is None


class TestCount:
    fold = Count("stays_since_birth", "stays", "start", (Among("kind", ("long",)),), since="born")

    def test_counts_from_the_first_day_to_the_last_both_included(self):
        rows = [stay(day, kind="long") for day in (date(2025, 12, 31), date(2026, 1, 1), ON, MORROW)]

        assert value(self.fold, *rows, attested=ON, born=date(2026, 1, 1)) == 2

    @pytest.mark.parametrize(("attested", "expected"), [(None, None), (EVE, None), (ON, 1)])
    def test_is_only_a_lower_bound_until_attested(self, attested, expected):
        assert value(self.fold, stay(kind="long"), attested=attested, born=date(2000, 1, 1)) == expected

    @pytest.mark.parametrize("row", [stay(kind=None), stay(None, kind="long")])
    def test_a_row_that_may_count_leaves_it_unknown(self, row):
        assert value(self.fold, row, attested=ON, born=date(2000, 1, 1)) is None

    def test_without_its_first_day_it_is_unknown_only_if_rows_could_count(self):
        assert value(self.fold, stay(kind="long"), attested=ON) is None
        assert value(self.fold, stay(kind="short"), attested=ON) == 0


class TestLatest:
    fold = Latest("last_size", "stays", "start", "size", absent=0)

    def test_takes_the_greatest_day_that_is_not_yet_to_come(self):
        assert value(self.fold, stay(EVE, size=1), stay(ON, size=2), stay(MORROW, size=3)) == 2

    def test_rows_of_one_day_must_agree(self):
        assert value(self.fold, stay(ON, size=1), stay(ON, size=2)) is None
        assert value(self.fold, stay(ON, size=2), stay(ON, size=2)) == 2

    def test_a_row_without_a_day_could_be_the_latest(self):
        assert value(self.fold, stay(ON, size=1), stay(None, size=1)) is None

    def test_or_is_no_such_event_where_blank_is_never(self):
        fold = Latest("ended_size", "stays", "ended", "size", blank_is_never=True)

        assert value(fold, stay(ended=EVE, size=1), stay(ended=None, size=2)) == 1

    def test_an_unsure_row_matters_only_if_it_is_not_older(self):
        fold = Latest("last_long", "stays", "start", "size", (Among("kind", ("long",)),))

        assert value(fold, stay(EVE, kind=None, size=1), stay(ON, kind="long", size=2)) == 2
        assert value(fold, stay(EVE, kind="long", size=2), stay(ON, kind=None, size=1)) is None

    def test_an_unknown_cell_of_the_latest_is_unknown(self):
        assert value(self.fold, stay(EVE, size=1), stay(ON, size=None), attested=ON) is None

    @pytest.mark.parametrize(("attested", "expected"), [(None, None), (EVE, None), (ON, 0)])
    def test_absence_needs_attestation(self, attested, expected):
        assert value(self.fold, attested=attested) == expected


class TestFirst:
    fold = First("first_start", "stays", "start", absent="on")

    @pytest.mark.parametrize(
        ("attested", "expected"), [(None, None), (date(2025, 12, 31), None), (date(2026, 1, 1), date(2026, 1, 1))]
    )
    def test_an_earlier_row_may_be_missing_until_attested_up_to_it(self, attested, expected):
        assert value(self.fold, stay(EVE), stay(date(2026, 1, 1)), attested=attested) == expected

    @pytest.mark.parametrize(("attested", "expected"), [(None, None), (EVE, None), (ON, ON)])
    def test_the_stand_in_needs_attestation_up_to_the_day(self, attested, expected):
        assert value(self.fold, stay(MORROW), attested=attested) == expected

    def test_an_unsure_row_matters_only_if_it_is_older(self):
        fold = First("first_long", "stays", "start", (Among("kind", ("long",)),))

        assert value(fold, stay(EVE, kind="long"), stay(EVE, kind=None), attested=ON) == EVE
        assert value(fold, stay(ON, kind="long"), stay(EVE, kind=None), attested=ON) is None

    def test_a_row_without_a_day_could_be_the_first(self):
        assert value(self.fold, stay(EVE), stay(None), attested=ON) is None


def marks(**by_year):
    return [{"year": int(year[1:]), "mark": mark} for year, mark in by_year.items()]


class TestYears:
    run = Years("bad_run", "marks", "year", "mark", ("bad",), "run")

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            ([], None),
            (marks(y2025="good"), 0),
            (marks(y2025="bad"), None),
            (marks(y2025="bad", y2024="good"), 1),
            (marks(y2025="bad", y2024="bad", y2023="good"), 2),
            (marks(y2025="bad", y2023="good"), None),
            (marks(y2024="bad", y2023="good"), None),
            (marks(y2026="bad", y2025="good"), 0),
            (marks(y2025=None, y2024="good"), None),
        ],
    )
    def test_a_run_counts_back_from_the_last_completed_year_and_stops_at_an_unassessed_one(self, rows, expected):
        assert value(self.run, *rows, attested=ON) == expected

    def test_a_run_may_be_bounded(self):
        fold = Years("bad_run", "marks", "year", "mark", ("bad",), "run", since="born")

        assert value(fold, *marks(y2025="bad", y2024="bad"), born=date(2024, 12, 31)) == 2
        assert value(fold, born=date(2026, 1, 1)) == 0
        assert value(fold, born=date(2027, 1, 1)) == 0
        assert value(fold, *marks(y2025="bad", y2024="bad")) is None

    def test_rows_of_one_year_that_disagree_say_nothing(self):
        assert value(self.run, *marks(y2025="good"), *marks(y2025="bad")) is None
        assert value(self.run, *marks(y2025="good"), *marks(y2025="good")) == 0

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            (marks(y2025="bad", y2024="bad"), 2),
            (marks(y2025="bad", y2024="good"), 1),
            (marks(y2025="bad", y2024="good", y2023="bad"), 1),
            (marks(y2025="good"), None),
            (marks(y2025="bad", y2024=None), None),
        ],
    )
    def test_a_count_needs_every_year_since(self, rows, expected):
        fold = Years("bad_years", "marks", "year", "mark", ("bad",), "count", since="born")

        assert value(fold, *rows, born=date(2024, 12, 31)) == expected
        assert value(fold, *rows) is None

    def test_since_this_year_there_is_no_completed_year(self):
        fold = Years("bad_years", "marks", "year", "mark", ("bad",), "count", since="born")

        assert value(fold, born=date(2026, 1, 1)) == 0

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            (marks(y2025="good", y2024="good", y2023="good"), True),
            (marks(y2025="good", y2024="bad", y2023="good"), False),
            (marks(y2023="bad"), False),
            (marks(y2025="good", y2024="good", y2022="bad"), None),
            (marks(y2025="good", y2024="good", y2023=None), None),
        ],
    )
    def test_all_is_settled_by_one_bad_year_and_else_needs_each(self, rows, expected):
        fold = Years("all_good", "marks", "year", "mark", ("good",), "all", last=3)

        assert value(fold, *rows) is expected

    @pytest.mark.parametrize(
        ("rows", "expected"), [(marks(y2025="bad"), "bad"), (marks(y2024="bad"), None), (marks(y2026="bad"), None)]
    )
    def test_the_mark_of_the_last_year_is_of_no_other(self, rows, expected):
        assert value(LastYear("last_mark", "marks", "year", "mark"), *rows) == expected


class TestMonths:
    months = Months("months", "stays", SPAN)
    days = Months("days", "stays", SPAN, "odd_days")

    def both(self, *rows, attested=ON):
        return value(self.months, *rows, attested=attested), value(self.days, *rows, attested=attested)

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            ([], (0, 0)),
            ([stay(date(2026, 1, 1), date(2026, 1, 31))], (1, 0)),
            ([stay(date(2026, 1, 1), date(2026, 1, 30))], (0, 30)),
            ([stay(date(2026, 5, 15))], (1, 0)),
            ([stay(date(2026, 5, 16))], (0, 30)),
            ([stay(date(2026, 6, 15))], (0, 0)),
            ([stay(date(2026, 6, 14), date(2030, 1, 1))], (0, 1)),
            ([stay(date(2026, 2, 1), date(2026, 1, 1))], (0, 0)),
            ([stay(date(2025, 1, 1), ended=date(2025, 3, 1))], (2, 0)),
        ],
    )
    def test_a_stretch_is_counted_by_the_calendar_up_to_the_day_before(self, rows, expected):
        assert self.both(*rows) == expected

    def test_overlaps_and_neighbours_make_one_stretch(self):
        rows = [
            stay(date(2025, 1, 10), date(2025, 2, 9)),
            stay(date(2025, 1, 20), date(2025, 1, 25)),
            stay(date(2025, 2, 10), date(2025, 3, 9)),
        ]
        assert self.both(*rows) == (2, 0)

    @pytest.mark.parametrize(("second_last", "expected"), [(14, (0, 29)), (15, (1, 0)), (16, (1, 1))])
    def test_odd_days_of_broken_periods_make_a_month_of_thirty(self, second_last, expected):
        assert (
            self.both(stay(date(2025, 1, 1), date(2025, 1, 15)), stay(date(2025, 3, 1), date(2025, 3, second_last)))
            == expected
        )

    @pytest.mark.parametrize(("attested", "expected"), [(None, (None, None)), (EVE, (None, None)), (ON, (1, 0))])
    def test_is_only_a_lower_bound_until_attested(self, attested, expected):
        assert self.both(stay(date(2025, 1, 1), date(2025, 1, 31)), attested=attested) == expected

    @pytest.mark.parametrize(
        ("row", "expected"), [(stay(None), None), (stay(None, last=EVE), None), (stay(ON, kind=None), 0)]
    )
    def test_a_row_that_may_add_leaves_it_unknown(self, row, expected):
        fold = Months("long_months", "stays", SPAN, where=(Among("kind", ("long",)),))

        assert value(fold, {"kind": "long"} | row, attested=ON) == expected

    def test_unbroken_takes_the_stretch_that_reaches_the_day_named(self):
        fold = Months("months_before", "stays", SPAN, until="born", unbroken=True)
        rows = [stay(date(2020, 1, 1), date(2021, 12, 31)), stay(date(2022, 2, 1), date(2022, 4, 30))]

        assert value(fold, *rows, attested=ON, born=date(2022, 5, 1)) == 3
        assert value(fold, *rows, attested=ON, born=date(2022, 5, 2)) == 0
        assert value(fold, *rows, attested=ON) is None


@pytest.mark.parametrize(
    ("born", "expected"),
    [(date(2026, 4, 15), 2), (date(2026, 4, 16), 1), (date(2026, 6, 15), 0), (date(2027, 1, 1), 0), (None, None)],
)
def test_between_counts_completed_months_and_none_backwards(born, expected):
    histories = Histories("own", SHAPES, (Between("age", "born", "on"),))

    assert fold_rows(histories, {"own": [{"born": born}]}, ON, {}).get("age") == expected


@pytest.mark.parametrize(
    ("start", "ended", "expected"),
    [
        (date(2025, 6, 1), None, 1),
        (date(2025, 6, 1), MORROW, 1),
        (date(2025, 6, 15), EVE, 0),
        (date(2025, 6, 14), EVE, 1),
        (date(2025, 6, 13), EVE, 1),
    ],
)
def test_a_row_ended_before_its_months_had_run_was_cut_short(start, ended, expected):
    fold = Count("stood", "stays", "start", (NotCutShort("start", "ended", 12),))

    assert value(fold, stay(start, ended=ended), attested=ON) == expected


def test_a_row_of_unknown_start_may_have_been_cut_short():
    fold = Active("stood", "stays", Span("last"), (NotCutShort("start", "ended", 12),))

    assert value(fold, stay(None, EVE, EVE), attested=ON) is None
    assert value(fold, stay(None, EVE, None), attested=ON) is True


def test_holds_narrows_to_the_rows_of_the_day():
    fold = Latest("size", "stays", "start", "size", (Holds(SPAN),))

    assert value(fold, stay(date(2020, 1, 1), size=1), stay(date(2021, 1, 1), EVE, size=2)) == 1
