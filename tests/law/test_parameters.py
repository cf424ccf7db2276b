"""Numbers that change with time: one value a day, from the day it was set, within the range the law was checked for."""

import datetime as dt
from itertools import pairwise

import pytest

from canbo.law.instruments import get_instrument
from canbo.law.parameters import BASE_SALARY, DATED, base_salary, values_on


@pytest.mark.parametrize(
    ("day", "dong"),
    [
        (dt.date(2010, 5, 1), 730_000),
        (dt.date(2013, 6, 30), 1_050_000),
        (dt.date(2013, 7, 1), 1_150_000),
        (dt.date(2019, 7, 1), 1_490_000),
        (dt.date(2023, 6, 30), 1_490_000),
        (dt.date(2023, 7, 1), 1_800_000),
        (dt.date(2024, 6, 30), 1_800_000),
        (dt.date(2024, 7, 1), 2_340_000),
        (dt.date(2026, 6, 30), 2_340_000),
        (dt.date(2026, 7, 1), 2_530_000),
        (dt.date(2050, 1, 1), 2_530_000),
    ],
)
def test_the_base_salary_of_a_day_is_the_one_last_set(day, dong):
    assert BASE_SALARY.on(day).value == dong
    assert values_on(day)["base_salary"] == dong


def test_before_the_first_there_is_none():
    assert BASE_SALARY.on(dt.date(2010, 4, 30)) is None
    assert values_on(dt.date(2010, 4, 30)) == {"on": dt.date(2010, 4, 30), "base_salary": None}


@pytest.mark.parametrize("parameter", DATED)
def test_a_history_runs_forward_with_a_source_for_each_value(parameter):
    assert all(earlier.start < later.start for earlier, later in pairwise(parameter.history))
    assert all(entry.source for entry in parameter.history)
    assert parameter.vi
    assert parameter.en


def test_what_is_confirmed_was_set_by_an_instrument_we_list():
    for entry in BASE_SALARY.history:
        if entry.confirmed:
            assert get_instrument(entry.source.removesuffix("/NĐ-CP")).start == entry.start


def test_every_value_lies_within_the_range_that_arithmetic_was_checked_for():
    assert all(base_salary.low <= entry.value <= base_salary.high for entry in BASE_SALARY.history)
