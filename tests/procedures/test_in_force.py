"""Which time limits run in a case begun on a day."""

import datetime as dt

import pytest

from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.in_force import as_of, governed

LAST, FIRST = dt.date(2025, 6, 30), dt.date(2025, 7, 1)


@pytest.mark.parametrize(
    ("key", "day", "clocks"),
    [
        ("leaving-on-request", LAST, ["answer"]),
        ("leaving-on-request", FIRST, ["answer-170"]),
        ("leaving-after-failing-years", LAST, ["notice", "decision", "payment"]),
        ("leaving-after-failing-years", FIRST, []),
    ],
)
def test_a_limit_of_a_decree_that_does_not_hold_does_not_run(key, day, clocks):
    assert [clock.key for clock in as_of(get_procedure(key), day).clocks] == clocks


def test_those_of_the_law_in_force_all_run_and_so_do_those_the_tables_own_decree_will_set():
    for procedure in PROCEDURES.values():
        if procedure.instrument == "181/2026":
            assert as_of(procedure, dt.date(2026, 11, 23)) is procedure
            assert as_of(procedure, dt.date(2026, 5, 20)) is procedure


def test_a_case_begun_after_the_end_of_its_decree_says_what_governs():
    table = get_procedure("leaving-after-failing-years")
    assert governed(table, LAST) is None
    said = governed(table, FIRST)
    assert "held until 2025-06-30; Decree 170/2025 governs this case" in said.en
    assert "đến hết ngày 30/06/2025; vụ việc này theo Nghị định 170/2025/NĐ-CP" in said.vi


@pytest.mark.parametrize("key", ["resignation", "suspension"])
def test_a_decree_in_force_needs_no_saying(key):
    assert governed(get_procedure(key), dt.date(2026, 11, 23)) is None
