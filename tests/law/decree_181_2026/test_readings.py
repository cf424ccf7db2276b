import unicodedata

import pytest

from canbo.kernel import Reading
from canbo.law.decree_181_2026 import ARTICLES, readings
from canbo.law.facts import BOOK

READINGS = {name: value for name, value in vars(readings).items() if isinstance(value, Reading)}
every_reading = pytest.mark.parametrize("reading", READINGS.values(), ids=READINGS)


@every_reading
def test_a_reading_tells_doubt_and_meaning_in_both_languages(reading):
    for words in (reading.doubt, reading.taken, *reading.alternatives):
        assert words.vi == unicodedata.normalize("NFC", words.vi)
        assert words.vi
        assert words.en
    assert reading.evidence
    assert reading.confidence


@pytest.mark.parametrize("reading", [r for r in READINGS.values() if r.fact], ids=lambda r: r.fact)
def test_a_contested_reading_names_its_fact_and_another_way_to_read(reading):
    spec = BOOK.get(reading.fact)
    assert spec.is_reading
    assert f"{reading.row})" in spec.en
    assert reading.alternatives


def test_one_row_is_read_in_one_way_only():
    rows = [reading.row for reading in READINGS.values()]
    assert sorted(rows) == sorted(set(rows))


def test_every_reading_is_shown_beside_a_provision():
    shown = {id(reading) for article in ARTICLES for row in article.rows for reading in row.readings}
    cited = {str(article.citation) for article in ARTICLES}
    waiting = [name for name, reading in READINGS.items() if id(reading) not in shown]
    assert [name for name in waiting if f"181/2026:{article_of(name)}" in cited] == []


def article_of(name: str) -> str:
    return name[1:].partition("_")[0]
