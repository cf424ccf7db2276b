import unicodedata

import pytest

import canbo.law.instruments
from canbo.kernel.citation import POINTS, Citation
from canbo.law.instrument import InstrumentError
from canbo.law.units import instruments_with_units, notes, printed_place, units

EVERY = [unit for instrument in instruments_with_units() for unit in notes(instrument)]


def test_every_instrument_has_the_number_of_units_it_prints():
    assert {instrument: len(units(instrument)) for instrument in instruments_with_units()} == {
        "181/2026": 354,
        "46/2010": 28,
        "22/2008": 4,
        "260/2009": 16,
        "article": 10,
        "lawpage": 6,
    }


@pytest.mark.parametrize("unit", EVERY, ids=lambda unit: unit.id)
def test_a_unit_is_printed_and_read_back_in_both_languages(unit):
    citation = Citation.parse(unit.id)
    assert str(citation) == unit.id
    instrument = canbo.law.instruments.get_instrument(citation.instrument)
    assert citation.vi().endswith(instrument.vi)
    assert citation.en().startswith(instrument.en)
    for spoken in (citation.vi(), citation.en(), unicodedata.normalize("NFD", citation.vi()).upper()):
        assert Citation.parse(spoken) == citation
    for short in (citation.vi(short=True), citation.en(short=True)):
        assert Citation.parse(short, default=citation.instrument) == citation


def test_no_two_units_share_an_id_or_a_long_form():
    for forms in ([u.id for u in EVERY], [Citation.parse(u.id).vi() for u in EVERY]):
        assert len(set(forms)) == len(forms)


def test_notes_stand_in_both_languages_or_in_neither():
    for unit in EVERY:
        assert bool(unit.vi) == bool(unit.en), unit.id
        assert unicodedata.is_normalized("NFC", unit.vi)


def test_points_come_in_vietnamese_order_without_a_gap_but_one():
    as_printed = {"181/2026:19.2": "abcde"}  # probably abcdđ; the English text is the only one read
    by_parent: dict[str, list[Citation]] = {}
    for unit in EVERY:
        citation = Citation.parse(unit.id)
        if len(citation.parts[-1]) == 1 and citation.parts[-1].isalpha():
            by_parent.setdefault(unit.id.rpartition(".")[0], []).append(citation)
    assert len(by_parent) > 40
    for parent, points in by_parent.items():
        assert points == sorted(points, key=lambda c: c.sort_key), parent
        assert "".join(c.parts[-1] for c in points) == as_printed.get(parent, POINTS[: len(points)]), parent


def test_printed_order_keeps_unnumbered_paragraphs_where_they_stand():
    printed = ["181/2026:12.2", "181/2026:12.2.p1", "181/2026:12.2.a", "181/2026:12.2.p2", "181/2026:12.2.b"]
    shuffled = [printed[place] for place in (3, 0, 4, 2, 1)]
    assert sorted(shuffled, key=printed_place) == printed
    assert printed_place("181/2026:99") == len(EVERY)


def test_an_instrument_without_units_is_refused_in_one_sentence():
    listed = ", ".join(instruments_with_units())
    for asked, shown in (("159/2020", "159/2020"), ("x" * 41, "x" * 40)):
        with pytest.raises(InstrumentError) as refused:
            units(asked)
        assert str(refused.value) == f"No units are listed for “{shown}”: the instruments with units are {listed}."
