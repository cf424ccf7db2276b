"""Both interpreters give the same answers; frames that are not as declared are refused."""

from datetime import date, timedelta
from typing import get_args

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.kernel.random_histories import DAYS, by_columns, by_rows, persons

from canbo.kernel import dates
from canbo.kernel.folds import (
    Active,
    Among,
    Between,
    Column,
    Count,
    Either,
    First,
    Fold,
    FoldError,
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
from canbo.kernel.folds_columns import fold_columns
from canbo.kernel.folds_frames import completed_months, odd_days

ON = date(2026, 2, 28)
SPAN = Span("start", "last", "ended")
LONG = (Among("kind", ("long", "endless")),)
MARKS = ("marks", "year", "mark")
HISTORIES = Histories(
    "own",
    {
        "own": {"place": Column(str, (), required=False), "born": Column(date, (), required=False)},
        "stays": {
            "start": Column(date),
            "last": Column(date),
            "ended": Column(date),
            "kind": Column(str, ("long", "short", "endless"), required=False),
            "place": Column(str, (), required=False),
            "size": Column(int, (), required=False),
            "paid": Column(bool, (), required=False),
        },
        "marks": {"year": Column(int), "mark": Column(str, ("good", "fair", "bad"))},
    },
    (
        Active("active", "stays", SPAN, LONG),
        Active("in_effect", "stays", Span("start", ended="ended", months=12), (Among("paid", (True,)),)),
        Running("start", "stays", SPAN, "start", (Same("place", "place", if_known=True),)),
        Running("size", "stays", SPAN, "size"),
        Running("_place_now", "stays", SPAN, "place"),
        Either("here", ("place", "_place_now")),
        Count("count", "stays", "start", (*LONG, NotCutShort("start", "ended", 12))),
        Count("count_here", "stays", "start", (Same("place", "here"),), since="born"),
        Latest("latest", "stays", "start", "kind", absent="short"),
        Latest("latest_size", "stays", "start", "size", LONG, since="born"),
        Latest("latest_ended", "stays", "ended", "paid", (Holds(Span("start")),), absent=False, blank_is_never=True),
        First("first", "stays", "start", LONG, absent="on"),
        First("first_since", "stays", "start", since="born"),
        Years("run", *MARKS, ("bad",), "run"),
        Years("run_since", *MARKS, ("bad", "fair"), "run", since="born"),
        Years("run_of_two", *MARKS, ("bad",), "run", last=2),
        Years("count_since", *MARKS, ("bad",), "count", since="born"),
        Years("count_of_two", *MARKS, ("bad",), "count", last=2),
        Years("all_of_three", *MARKS, ("good", "fair"), "all", last=3),
        Years("all_since", *MARKS, ("good",), "all", since="born"),
        LastYear("last_mark", *MARKS),
        Months("months", "stays", SPAN, where=LONG),
        Months("odd_days", "stays", SPAN, "odd_days", where=LONG),
        Months("months_capped", "stays", Span("start", months=5), until="first_since"),
        Months("months_unbroken", "stays", SPAN, where=(Same("place", "here"),), until="first", unbroken=True),
        Months("odd_days_unbroken", "stays", SPAN, "odd_days", unbroken=True),
        Between("age", "born", "on"),
        Between("wait", "born", "first"),
    ),
)


def test_every_kind_of_fold_is_compared():
    assert {type(fold) for fold in HISTORIES.folds} == set(get_args(Fold))


@settings(deadline=None, max_examples=60)
@given(st.lists(persons(HISTORIES), min_size=1, max_size=6), st.sampled_from(DAYS))
def test_rows_and_columns_agree(people, on):
    assert by_columns(HISTORIES, people, on) == by_rows(HISTORIES, people, on)


def test_months_and_odd_days_are_counted_as_by_the_calendar():
    starts = [date(2023, 12, 25) + timedelta(days=n) for n in range(75)]
    pairs = [(start, start + timedelta(days=n)) for start in starts for n in range(430)]
    frame = pl.DataFrame(pairs, schema=["start", "until"], orient="row")
    start, until = pl.col("start"), pl.col("until")

    counted = frame.select(months=completed_months(start, until), days=odd_days(start, until))

    months = [dates.completed_months(*pair) for pair in pairs]
    days = [(end - dates.add_months(begin, whole)).days for (begin, end), whole in zip(pairs, months, strict=True)]
    assert counted["months"].to_list() == months
    assert counted["days"].to_list() == days


def test_unknown_days_have_unknown_months():
    frame = pl.DataFrame({"a": [None, ON], "b": [ON, None]}, schema={"a": pl.Date(), "b": pl.Date()})

    assert frame.select(completed_months(pl.col("a"), pl.col("b"))).to_series().to_list() == [None, None]


NOBODY = pl.DataFrame(schema={"person_id": pl.String(), "kind": pl.String(), "attested_to": pl.Date()})
STAY = {"person_id": ["an"], "start": [ON], "last": [None], "ended": [None]}


def ask(stays=None, own=None, attested=NOBODY, **tables):
    own = pl.DataFrame({"person_id": ["an", "binh"]}) if own is None else own
    return fold_columns(
        HISTORIES, tables | ({} if stays is None else {"stays": pl.DataFrame(stays)}), own, ON, attested
    )


def test_one_row_a_person_in_their_order_whoever_else_the_tables_hold():
    own = pl.DataFrame({"person_id": ["dung", "an"], "born": [date(2000, 1, 1), None]})
    stays = {"person_id": ["an", "chi"], "start": [ON, ON], "last": [None, None], "ended": [None, None], "size": [3, 4]}

    answers = ask(stays, own)

    assert answers.select("person_id", "size", "age").rows() == [("dung", None, 313), ("an", 3, None)]
    assert answers.columns == ["person_id", *HISTORIES.facts]


def test_nobody_gives_no_rows_with_the_same_columns():
    answers = ask(STAY, pl.DataFrame(schema={"person_id": pl.String()}))

    assert (answers.height, answers.columns) == (0, ["person_id", *HISTORIES.facts])


def test_a_body_attests_for_its_people():
    own = pl.DataFrame({"person_id": ["an", "binh", "chi"], "body_id": ["x", "y", None]})
    attested = pl.DataFrame(
        {"body_id": ["x", "x", "y"], "kind": ["stays", "stays", "marks"], "attested_to": [date(2025, 1, 1), ON, ON]}
    )

    assert ask(own=own, attested=attested)["active"].to_list() == [False, None, None]


def test_small_numbers_and_closed_lists_of_polars_are_read_as_what_they_are():
    marks = pl.DataFrame(
        {"person_id": ["an"] * 2, "year": [2024, 2025], "mark": ["good", "bad"]},
        schema_overrides={"year": pl.Int16(), "mark": pl.Enum(["good", "fair", "bad"])},
    )

    assert ask(marks=marks).select("run", "last_mark").row(0) == (1, "bad")


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            {"stays": {"person_id": ["an"], "start": [ON]}},
            "stays has no column last; give it, empty where nobody knows.",
        ),
        (
            {"stays": STAY | {"start": ["2026-01-01"]}},
            "stays: start must be a day (datetime.date), not String; convert the column.",
        ),
        ({"stays": STAY | {"size": [1.5]}}, "stays: size must be a whole number, not Float64; convert the column."),
        (
            {"stays": STAY | {"kind": ["middling"]}},
            "stays, row 1: kind middling is none of long, short, endless; correct it.",
        ),
        (
            {"stays": STAY | {"last": [date(9999, 12, 31)]}},
            "stays, row 1: last 9999-12-31 is outside 1900-01-01 to 2150-12-31; ",
        ),
        ({"stays": STAY | {"person_id": [1]}}, "stays needs a column person_id of the type it has among the persons; "),
        ({"stay": pl.DataFrame(STAY)}, "there is no table 'stay'; the tables are own, stays, marks."),
        (
            {"own": pl.DataFrame({"person_id": ["an", "an"]})},
            "own needs a column person_id in which nobody stands twice.",
        ),
        ({"own": pl.DataFrame({"id": ["an"]})}, "own needs a column person_id in which nobody stands twice."),
        (
            {"attested": NOBODY.rename({"person_id": "who"})},
            "attestations need the columns kind, attested_to, and person_id or ",
        ),
        (
            {"attested": pl.DataFrame({"person_id": ["an"], "kind": ["stay"], "attested_to": [ON]})},
            "there is no table 'stay'",
        ),
    ],
)
def test_a_frame_that_is_not_as_declared_is_refused(wrong, sentence):
    with pytest.raises(FoldError) as error:
        ask(**wrong)

    assert str(error.value).startswith(sentence)
