"""Invented persons for measurements: lawful, the same everywhere, and partly unknown."""

import polars as pl
import pytest
from benchmarks.population import UNKNOWN_PERCENT, persons, rows_of, write
from polars.testing import assert_frame_equal

from canbo.law.facts import BOOK, parse_facts
from canbo.screening.prepare import prepare

COUNT = 2_000


@pytest.fixture(scope="module")
def people():
    return persons(0, COUNT)


def test_every_fact_is_a_column_beside_the_person(people):
    assert people.columns == ["person_id", *BOOK.by_name]


def test_their_facts_are_within_range_and_agree(people):
    assert_frame_equal(prepare(people), people)


def test_one_alone_is_the_same_as_in_the_file(people):
    known = next(rows_of(people))
    assert parse_facts(known) == known
    assert None not in known.values()


def test_the_same_rows_are_the_same_persons(people):
    assert_frame_equal(persons(1_000, 500), people.slice(1_000, 500))


def test_about_a_tenth_is_unknown(people):
    unknown = people.drop("person_id").null_count().sum_horizontal()[0]
    assert unknown / (COUNT * len(BOOK.by_name)) == pytest.approx(UNKNOWN_PERCENT / 100, abs=0.02)


@pytest.mark.parametrize("count", [1, 250_000, 250_001])
def test_a_file_has_as_many_rows_as_asked_for(tmp_path, count):
    write(tmp_path / "people.parquet", count)
    found = pl.scan_parquet(tmp_path / "people.parquet").select(pl.col("person_id").n_unique()).collect().item()
    assert found == count
