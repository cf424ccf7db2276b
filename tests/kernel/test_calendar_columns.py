"""Columns give what `Calendar` gives, on every day there is."""

import datetime as dt

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from canbo.kernel.calendar import CalendarError
from canbo.kernel.calendar_columns import add_working_days_expr
from canbo.law.calendars import get_calendar

D = dt.date
VN = get_calendar("vn-state")
EVERY_DAY = [VN.first + dt.timedelta(days=i) for i in range((VN.last - VN.first).days + 1)]


def scalar(calendar, day, n, known_on):
    try:
        return calendar.add_working_days(day, n, known_on)
    except CalendarError:
        return None


@pytest.mark.parametrize("name", ["vn-state", "vn-six-day"])
@pytest.mark.parametrize("known_on", [None, D(2013, 6, 1)])
@pytest.mark.parametrize("n", [-260, -30, -5, -1, 0, 1, 2, 10, 30, 500])
def test_every_day_of_the_calendar_gives_the_same_answer(name, known_on, n):
    calendar = get_calendar(name)
    expected = {day: scalar(calendar, day, n, known_on) for day in EVERY_DAY}
    answered = [day for day, answer in expected.items() if answer is not None]
    frame = pl.DataFrame({"day": answered}).lazy()
    given_ = frame.select(due=add_working_days_expr(pl.col("day"), n, calendar, known_on)).collect()["due"]
    assert given_.to_list() == [expected[day] for day in answered]
    assert len(answered) > len(EVERY_DAY) - 800


@given(
    st.lists(
        st.tuples(st.none() | st.dates(D(2012, 1, 1), D(2048, 12, 31)), st.none() | st.integers(-300, 300)), max_size=30
    ),
    st.none() | st.dates(D(2010, 1, 1), D(2026, 12, 31)),
)
def test_a_column_of_counts_with_gaps(rows, known_on):
    frame = pl.DataFrame(rows, schema={"day": pl.Date, "n": pl.Int32}, orient="row")
    expected = [None if None in row else VN.add_working_days(*row, known_on) for row in rows]
    expr = add_working_days_expr(pl.col("day"), pl.col("n"), VN, known_on)
    assert frame.select(due=expr)["due"].to_list() == expected
    assert frame.lazy().with_columns(due=expr).collect(engine="streaming")["due"].to_list() == expected


@pytest.mark.parametrize("n", [0, 1, -1, None])
def test_a_missing_day_gives_a_missing_answer(n):
    frame = pl.DataFrame({"day": [None, D(2026, 6, 1)], "n": [n, n]}, schema={"day": pl.Date, "n": pl.Int64})
    answers = frame.select(due=add_working_days_expr(pl.col("day"), pl.col("n"), VN))["due"]
    assert answers[0] is None
    assert (answers[1] is None) == (n is None)
    assert answers.dtype == pl.Date


def test_an_empty_column_and_a_column_of_nothing():
    for frame in (pl.DataFrame(schema={"day": pl.Date}), pl.DataFrame({"day": [None, None]})):
        due = frame.select(due=add_working_days_expr(pl.col("day"), 3, VN))["due"]
        assert due.to_list() == [None] * frame.height


def test_one_day_for_all_rows():
    frame = pl.DataFrame({"n": [1, 2, -1]})
    expr = add_working_days_expr(pl.lit(D(2025, 12, 31)), pl.col("n"), VN)
    assert frame.with_columns(due=expr)["due"].to_list() == [D(2026, 1, 5), D(2026, 1, 6), D(2025, 12, 30)]


@pytest.mark.parametrize("days", [1, 250_000])
@pytest.mark.parametrize(
    ("day", "n", "what"),
    [
        (D(2009, 12, 31), 1, "A day of the column is outside the calendar vn-state, 2010-01-01 to 2050-12-31"),
        (D(2009, 12, 31), 0, "A day of the column is outside"),
        (D(2051, 1, 1), -1, "A day of the column is outside"),
        (D(2050, 12, 30), 2, "An answer is outside the calendar vn-state"),
        (D(2050, 12, 31), 1, "An answer is outside"),
        (D(2010, 1, 4), -1, "An answer is outside"),
        (D(2026, 1, 1), 10**15, "A number of working days is outside"),
        (D(2026, 1, 1), -(10**15), "A number of working days is outside"),
    ],
)
def test_what_lies_outside_the_calendar_is_refused_and_never_a_wrong_day(day, n, what, days):
    frame = pl.DataFrame({"day": [D(2026, 1, 5)] * (days - 1) + [day]}).lazy()
    lazy = frame.with_columns(due=add_working_days_expr(pl.col("day"), n, VN))
    for engine in ("in-memory", "streaming"):
        with pytest.raises(CalendarError, match=what):
            lazy.collect(engine=engine)


def test_the_first_and_the_last_answer_are_given():
    frame = pl.DataFrame({"day": [D(2010, 1, 5), D(2050, 12, 29)], "n": [-1, 1]})
    due = frame.select(due=add_working_days_expr(pl.col("day"), pl.col("n"), VN))["due"]
    assert due.to_list() == [D(2010, 1, 4), D(2050, 12, 30)]


@pytest.mark.parametrize("known_on", [None, D(2025, 12, 20)])
def test_a_few_days_by_heart_on_rest_days_and_over_an_exchange(known_on):
    days = [D(2010, 1, 1), D(2025, 12, 31), D(2026, 1, 1), D(2026, 1, 3), D(2026, 1, 9), D(2026, 1, 10)]
    after = {
        None: [4, 5, 5, 5, 10, 12],
        D(2025, 12, 20): [4, 2, 2, 5, 12, 12],  # neither 2 January off nor 10 January worked was known
    }
    frame = pl.DataFrame({"day": days})
    due = frame.select(due=add_working_days_expr(pl.col("day"), 1, VN, known_on))["due"]
    assert [day.day for day in due] == after[known_on]


def test_the_type_of_the_answer_is_known_before_it_is_collected():
    lazy = pl.LazyFrame({"day": [D(2026, 1, 5)]}).select(due=add_working_days_expr(pl.col("day"), 1, VN))
    assert lazy.collect_schema() == {"due": pl.Date}
