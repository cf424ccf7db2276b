"""Fact columns as they come from files: types, gaps, and the first cell that a fact cannot have."""

import datetime as dt
import unicodedata

import polars as pl
import pytest

from canbo.kernel.columns import column_type
from canbo.law.facts import BOOK
from canbo.screening.errors import ScreenError
from canbo.screening.prepare import prepare


def prepared(name, values, dtype=None) -> list:
    column = prepare(pl.DataFrame({name: pl.Series(values, dtype=dtype, strict=False)})).get_column(name)
    assert column.dtype == column_type(BOOK.get(name))
    return column.to_list()


def refusal(columns, first=1, lang="en") -> str:
    with pytest.raises(ScreenError) as refused:
        prepare(pl.DataFrame(columns), first)
    return refused.value.said(lang)


@pytest.mark.parametrize(
    ("values", "dtype"),
    [
        ([True, False, None], pl.Boolean),
        ([1, 0, None], pl.Int8),
        ([1.0, 0.0, None], pl.Float64),
        (["yes", "no", ""], pl.String),
        (["Có", "Không", "  "], pl.String),
        ([unicodedata.normalize("NFD", "có"), unicodedata.normalize("NFD", "không"), None], pl.String),
        (["x", "0", None], pl.Categorical),
        (["1.0", "0.0", None], pl.String),
    ],
)
def test_yes_and_no_are_understood_as_they_come(values, dtype):
    assert prepared("serving_warning", values, dtype) == [True, False, None]


@pytest.mark.parametrize(
    ("values", "dtype"),
    [
        ([14, None], pl.Int64),
        ([14, None], pl.UInt8),
        ([14.0, None], pl.Float32),
        (["14", ""], pl.String),
        (["14.0", ""], pl.String),
        ([" 14.00 ", ""], pl.String),
        ([" 14 ", " "], pl.String),
    ],
)
def test_whole_numbers_are_understood_as_they_come(values, dtype):
    assert prepared("low_confidence_votes", values, dtype) == [14, None]


@pytest.mark.parametrize(
    ("values", "dtype"),
    [
        ([dt.date(2026, 11, 1), None], pl.Date),
        ([dt.datetime.fromisoformat("2026-11-01T00:00"), None], pl.Datetime("us")),
        (["2026-11-01T00:00", None], pl.String),
        ([" 2026-11-01 00:00:00.000000 ", None], pl.String),
        (["2026-11-01", ""], pl.String),
        (["01/11/2026", None], pl.String),
    ],
)
def test_days_are_understood_as_they_come(values, dtype):
    assert prepared("sanction_effective_on", values, dtype) == [dt.date(2026, 11, 1), None]


def test_choices_are_understood_as_they_come():
    assert prepared("position", ["controller", " council_chair", None, ""]) == [
        "controller",
        "council_chair",
        None,
        None,
    ]
    assert prepared("left_by", ["relief", None], pl.Enum(["relief", "resignation", "death"])) == ["relief", None]
    assert prepared("leaving_ground", ["181/2026:35.1.đ", unicodedata.normalize("NFD", "181/2026:35.1.đ")]) == [
        "181/2026:35.1.đ", "181/2026:35.1.đ",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["serving_warning", "low_confidence_votes", "birth_date", "position"])
@pytest.mark.parametrize("dtype", [pl.Null, pl.String])
def test_a_column_without_values_is_unknown_for_everybody(name, dtype):
    assert prepared(name, [None, None], dtype) == [None, None]


def test_columns_that_are_no_facts_stay_as_they_are():
    frame = pl.DataFrame({"person_id": ["007"], "note": [1.5], "serving_warning": ["yes"]})
    assert prepare(frame).select("person_id", "note").equals(frame.select("person_id", "note"))


NO_TRUTH = "is not a yes or no; write true or false."
NO_NUMBER = "is not a whole number; write digits only, such as 14."
NO_DAY = "is not a day; write it as 2026-11-21."
NO_CHOICE = "is not one of its values; choose from resignation, relief."
OUTSIDE = "is outside its range; give a whole number from 0 to 100000."
NO_YEAR = "is outside 1900-01-01 to 2150-12-31; check the year."
VOTES, BORN = "low_confidence_votes", "birth_date"


@pytest.mark.parametrize(
    ("name", "value", "dtype", "fault"),
    [
        ("serving_warning", 2, pl.Int64, NO_TRUTH),
        ("serving_warning", 0.5, pl.Float64, NO_TRUTH),
        ("serving_warning", "maybe", pl.String, NO_TRUTH),
        (VOTES, 1.5, pl.Float64, NO_NUMBER),
        (VOTES, float("nan"), pl.Float64, NO_NUMBER),
        (VOTES, "1.5", pl.String, NO_NUMBER),
        (VOTES, "14.", pl.String, NO_NUMBER),
        (BORN, "1970-01-01T05:00", pl.String, NO_DAY),
        (BORN, "1970-01-01 00:00:01", pl.String, NO_DAY),
        (VOTES, True, pl.Boolean, NO_NUMBER),
        (VOTES, -1, pl.Int16, OUTSIDE),
        (VOTES, 2**63, pl.UInt64, OUTSIDE),
        (BORN, dt.date(1899, 12, 31), pl.Date, NO_YEAR),
        (BORN, dt.date(2151, 1, 1), pl.Datetime("ms"), NO_YEAR),
        (BORN, 19700101, pl.Int64, NO_DAY),
        ("left_by", "death", pl.String, NO_CHOICE),
        ("left_by", "death", pl.Categorical, NO_CHOICE),
    ],
)
def test_a_value_that_a_fact_cannot_have_is_named_by_row_and_column(name, value, dtype, fault):
    columns = {name: pl.Series([None, None, value, value], dtype=dtype)}
    assert refusal(columns) == f"Row 3, column {name}: {name}={value} {fault}"


@pytest.mark.parametrize("unit", ["ms", "us", "ns"])
def test_a_moment_within_a_day_is_refused_in_a_typed_column_as_in_text(unit):
    moment = dt.datetime.fromisoformat("1970-01-01T05:00")
    columns = {BORN: pl.Series([None, moment.replace(hour=0), moment], dtype=pl.Datetime(unit))}
    assert refusal(columns) == f"Row 3, column {BORN}: {BORN}=1970-01-01 05:00:00 {NO_DAY}"
    assert refusal(columns, lang="vi").startswith(
        f"Dòng 3, cột {BORN}: {BORN}=1970-01-01 05:00:00 không phải là một ngày"
    )


@pytest.mark.parametrize(("low", "high"), [(0, 100_000)])
def test_the_edges_of_a_range_are_accepted(low, high):
    assert prepared("low_confidence_votes", [low, high]) == [low, high]
    assert "Row 2" in refusal({"low_confidence_votes": [low, low - 1]})
    assert "Row 2" in refusal({"low_confidence_votes": [high, high + 1]})


def test_the_first_faulty_row_is_named_whatever_its_column():
    columns = {"serving_warning": ["yes", "no", "perhaps"], "low_confidence_votes": ["1", "one", "x"]}
    assert refusal(columns).startswith("Row 2, column low_confidence_votes: low_confidence_votes=one ")


def test_of_one_row_the_first_column_is_named():
    assert "column serving_warning" in refusal({"serving_warning": ["?"], "low_confidence_votes": ["?"]})


def test_the_first_of_several_faulty_values_is_named():
    assert refusal({"serving_warning": ["yes", "zzz", "aaa", "zzz"]}).startswith(
        "Row 2, column serving_warning: serving_warning=zzz"
    )


def test_rows_are_counted_from_the_first_of_the_file():
    assert refusal({"serving_warning": ["?"]}, first=250_001).startswith("Row 250001, ")


def test_faults_are_told_in_vietnamese_too():
    assert refusal({"serving_warning": ["?"]}, lang="vi") == (
        "Dòng 1, cột serving_warning: serving_warning=? không phải là có hay không; hãy viết có hoặc không."
    )


def test_facts_that_contradict_one_another_are_refused_by_row():
    columns = {"low_confidence_votes": [1, 22, None, 30], "confidence_votes_cast": [21, 21, 21, 21]}
    given = "low_confidence_votes=22, confidence_votes_cast=21"
    assert refusal(columns) == f"Row 2: {given}: low votes cannot exceed the votes cast; correct the row."
    assert refusal(columns, lang="vi").startswith(f"Dòng 2: {given}: ")


def test_as_many_low_votes_as_cast_and_one_of_both_unknown_contradict_nothing():
    prepare(pl.DataFrame({"low_confidence_votes": [21, 22, None], "confidence_votes_cast": [21, None, 21]}))


def test_the_first_of_several_contradictions_is_named():
    day = dt.date(2026, 1, 1)
    columns = {
        "low_confidence_votes": [1, 1, 22], "confidence_votes_cast": [21, 21, 21],
        "term_start": [day, day, day], "term_end": [day, dt.date(2025, 1, 1), day],
    }  # fmt: skip
    assert refusal(columns).startswith("Row 2: term_start=2026-01-01, term_end=2025-01-01: ")


def test_no_rows_and_no_columns_are_no_fault():
    assert prepare(pl.DataFrame({"serving_warning": pl.Series([], dtype=pl.String)})).height == 0
    assert prepare(pl.DataFrame()).shape == (0, 0)


def test_two_hundred_thousand_rows_of_junk_are_refused_at_the_first():
    junk = [f"junk {i}" for i in range(200_000)]
    columns = dict.fromkeys(("serving_warning", "low_confidence_votes", "birth_date", "position"), junk)
    assert refusal(columns).startswith("Row 1, column serving_warning: serving_warning=junk 0 ")


def test_a_list_is_no_value_of_a_fact():
    told = refusal({"low_confidence_votes": [None, [14, 20]]})
    assert told.startswith("Row 2, column low_confidence_votes: low_confidence_votes=[14, 20] is not a whole number; ")
    assert prepared("low_confidence_votes", [None, None], pl.List(pl.Int64)) == [None, None]
