"""The page about speed holds the figures it was given and no others."""

import re

import pytest
from benchmarks.page import HEAD, TAIL, Table, number, seconds, whole

TABLE = Table("One person", ["reader", "time"], [["canbo", "0.100 ms"], ["walk", "4.1 ms"]], "Side by side.")


def test_a_table_is_printed_in_columns():
    assert TABLE.text() == "One person\nreader  time\ncanbo   0.100 ms\nwalk    4.1 ms"


def test_a_table_is_written_as_markdown():
    assert TABLE.markdown().splitlines() == [
        "## One person", "", "Side by side.", "",
        "| reader | time |", "| --- | ---: |", "| canbo | 0.100 ms |", "| walk | 4.1 ms |",
    ]  # fmt: skip


def test_the_page_says_where_and_when():
    page = whole("2026-11-22, two processors", [TABLE])
    assert "on 2026-11-22, two processors." in page
    assert TABLE.markdown() in page


def test_the_prose_around_the_tables_has_no_measured_figure():
    assert not re.findall(r"\d[\d.,]* (?:s|ms|µs|MB)\b", HEAD + TAIL)


@pytest.mark.parametrize(
    ("value", "told"), [(0.0214, "0.021 s"), (0.9999, "1.000 s"), (1.0, "1.0 s"), (12.34, "12.3 s")]
)
def test_seconds_have_as_many_digits_as_mean_something(value, told):
    assert seconds(value) == told


@pytest.mark.parametrize(("value", "told"), [(1.04, "1.0"), (99.94, "99.9"), (100.0, "100"), (1234.5, "1,234")])
def test_ratios_are_short(value, told):
    assert number(value) == told
