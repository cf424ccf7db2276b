"""Rows that are not as their table declares are refused in one sentence, and nothing is answered."""

from datetime import date, datetime

import pytest

from canbo.kernel.folds import Active, Column, FoldError, Histories, Span
from canbo.kernel.folds_rows import fold_rows

ON = date(2026, 6, 15)
SHAPES = {
    "own": {},
    "stays": {
        "start": Column(date),
        "last": Column(date),
        "kind": Column(str, ("long", "short"), required=False),
        "size": Column(int, (), required=False),
    },
}
HISTORIES = Histories("own", SHAPES, (Active("stays_now", "stays", Span("start", "last")),))


def stay(start=ON, last=None, **more):
    return {"start": start, "last": last, **more}


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"start": ON}, "stays, row 2: last is missing; give it, None if nobody knows."),
        (stay("2026-01-01"), "stays, row 2: start must be a day (datetime.date), not '2026-01-01'; convert it."),
        (stay(datetime(2026, 1, 1)), "stays, row 2: start must be a day (datetime.date), not "),  # noqa: DTZ001
        (stay(date(9999, 12, 31)), "stays, row 2: start 9999-12-31 is outside 1900-01-01 to 2150-12-31; "),
        (stay(size=True), "stays, row 2: size must be a whole number, not True; convert it."),
        (stay(kind="middling"), "stays, row 2: kind 'middling' is none of long, short; correct it."),
    ],
)
def test_a_cell_that_is_not_as_declared_is_refused_with_its_row(row, sentence):
    with pytest.raises(FoldError) as error:
        fold_rows(HISTORIES, {"stays": [stay(), row]}, ON, {})

    assert str(error.value).startswith(sentence)


def test_the_first_and_the_last_day_of_facts_are_days():
    facts = fold_rows(HISTORIES, {"stays": [stay(date(1900, 1, 1), date(2150, 12, 31))]}, ON, {})

    assert facts == {"stays_now": True}


@pytest.mark.parametrize(("tables", "attested"), [({"stay": []}, {}), ({}, {"stay": ON})])
def test_a_table_nobody_declared_is_refused(tables, attested):
    with pytest.raises(FoldError, match="there is no table 'stay'; the tables are own, stays"):
        fold_rows(HISTORIES, tables, ON, attested)


def test_two_persons_at_once_are_refused():
    with pytest.raises(FoldError, match="own has 2 rows; give one person at a time"):
        fold_rows(HISTORIES, {"own": [{}, {}]}, ON, {})
