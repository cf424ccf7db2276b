"""The facts of the law's own histories: one person and many give the same, and both what a plain count gives."""

from datetime import date, timedelta

import polars as pl
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.kernel.random_histories import DAYS, by_columns, by_rows, persons

from canbo.kernel.dates import add_months
from canbo.law.facts import BOOK
from canbo.law.histories import HISTORIES, facts_as_of, facts_as_of_columns

ON = date(2026, 6, 15)
ONE_DAY = timedelta(days=1)


@settings(deadline=None, max_examples=10)
@given(st.lists(persons(HISTORIES, rows=3), min_size=2, max_size=8), st.sampled_from(DAYS))
def test_rows_and_columns_agree(people, on):
    assert by_columns(HISTORIES, people, on) == by_rows(HISTORIES, people, on)


@settings(deadline=None)
@given(persons(HISTORIES, rows=3), st.sampled_from(DAYS))
def test_every_value_is_one_its_fact_can_have(person, on):
    tables, attested = person
    assume(all(round_["cast"] != 0 for round_ in tables["confidence_rounds"]))  # the register refuses a round of nobody

    for name, value in facts_as_of(tables, on, attested).items():
        if name not in ("leaving_ground", "term_years"):  # given back as recorded; the register refuses bad ones
            assert BOOK.get(name).parse(value) == value


SPANS = st.lists(st.tuples(st.integers(0, 700), st.integers(0, 200)), max_size=5)


@settings(deadline=None)
@given(SPANS)
def test_service_is_what_a_count_day_by_day_gives(spans):
    first = date(2023, 11, 20)
    rows = [
        {
            "start": first + timedelta(days=start),
            "end": first + timedelta(days=start + length),
            "counts": True,
            "paid_out": False,
        }
        for start, length in spans
    ]

    facts = facts_as_of({"service_periods": rows}, ON, {"service_periods": ON})

    assert (facts["service_months"], facts["service_odd_days"]) == day_by_day(rows)


def day_by_day(rows):
    worked = {row["start"] + n * ONE_DAY for row in rows for n in range((row["end"] - row["start"]).days + 1)}
    worked = {day for day in worked if day < ON}
    begins = [day for day in sorted(worked) if day - ONE_DAY not in worked]
    months = days = 0
    for begin in begins:
        whole = 0
        while all(begin + n * ONE_DAY in worked for n in range((add_months(begin, whole + 1) - begin).days)):
            whole += 1
        months += whole
        day = add_months(begin, whole)
        while day in worked:
            days, day = days + 1, day + ONE_DAY
    return (months, days) if len(begins) < 2 else (months + days // 30, days % 30)


def test_columns_come_with_the_persons_own_cells_and_their_bodys_attestations():
    persons = pl.DataFrame(
        {"person_id": ["an", "binh"], "body_id": ["x", "y"], "retirement_date": [date(2028, 12, 31), None]}
    )
    terms = pl.DataFrame(
        {
            "person_id": ["an", "an", "binh"],
            "post_kind": ["council_chair", "representative_part_time", "council_member"],
            "body_id": ["x", "y", "y"],
            "start": [date(2022, 1, 1)] * 3,
            "end": [date(2026, 12, 31)] * 3,
            "years": [5, 5, 5],
        }
    )
    attested = pl.DataFrame({"body_id": ["x"], "kind": ["terms"], "attested_to": [ON]})

    facts = facts_as_of_columns({"terms": terms}, persons, ON, attested)

    assert facts.select(
        "person_id", "term_end", "months_to_retirement_at_term_end", "terms_served_here", "serving_warning"
    ).rows() == [("an", date(2026, 12, 31), 24, 1, None), ("binh", date(2026, 12, 31), None, None, None)]
