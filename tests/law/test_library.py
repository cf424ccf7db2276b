"""The encoded law as lists: instruments, provisions, readings, coverage."""

import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.lawbook import full_citation
from canbo.kernel.provision import reads
from canbo.kernel.words import say
from canbo.law.book import lawbook
from canbo.law.instruments import ALL
from canbo.law.library import (
    all_readings,
    coverage,
    list_instruments,
    list_provisions,
    reading_json,
    rows,
    show_provision,
)
from canbo.law.units import instruments_with_units, units


def test_every_instrument_is_listed_and_what_is_encoded_is_marked():
    listed = {entry["id"]: entry for entry in list_instruments()}
    assert list(listed) == [one.id for one in ALL]
    encoded = {name for name, entry in listed.items() if entry["encoded"]}
    assert encoded == {article.instrument for article in lawbook().articles.values()}
    assert listed["159/2020"] == {
        "id": "159/2020", "vi": "Nghị định 159/2020/NĐ-CP", "en": "Decree 159/2020", "from": "2021-03-01",
        "to": "2026-05-20", "encoded": False,
    }  # fmt: skip
    assert (listed["181/2026"]["from"], listed["181/2026"]["to"]) == ("2026-05-21", None)


def test_the_provisions_of_an_instrument_are_listed_in_printed_order_with_kind_and_words():
    listed = list_provisions("181/2026")
    assert [entry["id"] for entry in listed] == [c for c in lawbook().citations if c.startswith("181/2026:")]
    row = lawbook().find("181/2026:34.1.b")[1]
    (entry,) = [entry for entry in listed if entry["id"] == "181/2026:34.1.b"]
    assert entry == {"id": "181/2026:34.1.b", "kind": row.kind, "vi": row.words.vi, "en": row.words.en}


def test_an_instrument_without_rules_has_no_provisions_and_an_unknown_one_is_refused():
    assert list_provisions("159/2020") == []
    with pytest.raises(CanboError):
        list_provisions("1/1900")


def test_a_row_that_computes_says_what_and_one_that_does_not_says_why_or_who():
    (computing,) = show_provision("181/2026:34.1.b")["provisions"]
    assert computing["computes"]["vi"] != computing["computes"]["en"]
    assert computing["facts"] == ["low_confidence_votes", "confidence_votes_cast"]
    declared = [entry for entry in show_provision("22/2008:59")["provisions"] if entry["kind"] == "declaration"]
    assert all(entry["why"]["vi"] and entry["computes"] is None for entry in declared)


def test_a_clause_is_shown_with_its_points_and_a_neighbour_is_not():
    shown = [entry["id"] for entry in show_provision("181/2026:3")["provisions"]]
    assert shown
    assert all(citation.startswith("181/2026:3.") for citation in shown)


def test_a_citation_without_instrument_is_of_the_decree():
    assert show_provision("34.1.b") == show_provision("181/2026:34.1.b")


def test_what_is_not_encoded_is_refused_in_both_languages():
    with pytest.raises(CanboError) as refused:
        show_provision("159/2020:3")
    assert refused.value.said("en") == "159/2020:3 is not encoded here; canbo law list 159/2020 shows what is."
    assert refused.value.said("vi") == (
        "159/2020:3 chưa được mã hóa ở đây; lệnh canbo law list 159/2020 cho biết đã có những gì."
    )


def test_a_provision_is_shown_with_everything_that_is_known_of_it():
    shown = show_provision("35.1.c")
    (entry,) = shown["provisions"]
    row = lawbook().find("181/2026:35.1.c")[1]
    assert shown["citation"] == entry["id"] == "181/2026:35.1.c"
    assert list(entry) == ["id", "cited", "kind", "vi", "en", "computes", "facts", "why", "readings"]
    assert entry["cited"] == {
        "vi": "điểm c khoản 1 Điều 35 Nghị định 181/2026/NĐ-CP", "en": "Decree 181/2026, Article 35(1)(c)",
    }  # fmt: skip
    assert (entry["kind"], entry["vi"], entry["en"], entry["why"]) == (row.kind, row.words.vi, row.words.en, None)
    assert entry["computes"] == {lang: say(row.expr, lang) for lang in ("vi", "en")}
    assert entry["facts"] == list(reads(row))
    assert entry["readings"] == [reading_json(reading) for reading in row.readings]


def test_a_row_that_computes_nothing_says_why_in_both_languages():
    (entry,) = [e for e in show_provision("22/2008:59")["provisions"] if e["why"]][:1]
    why = lawbook().find(entry["id"])[1].why
    assert entry["why"] == {"vi": why.vi, "en": why.en}
    assert (entry["computes"], entry["facts"]) == (None, [])


def test_a_reading_is_told_whole():
    reading, _ = all_readings()[82]
    assert reading_json(reading) == {
        "row": 82,
        "name": "reading_35_1_c",
        "confidence": reading.confidence,
        "evidence": reading.evidence,
        "doubt": {"vi": reading.doubt.vi, "en": reading.doubt.en},
        "taken": {"vi": reading.taken.vi, "en": reading.taken.en},
        "alternatives": [{"vi": one.vi, "en": one.en} for one in reading.alternatives],
    }
    assert reading_json(reading)["alternatives"]


def test_a_reading_of_several_provisions_names_them_all_in_printed_order():
    several = {row: beside for row, (_, beside) in all_readings().items() if len(beside) > 1}
    assert several
    for row, beside in several.items():
        assert list(beside) == [
            full_citation(article, one) for article, one in rows() for reading in one.readings if reading.row == row
        ]


def test_a_reading_stands_beside_every_provision_it_concerns():
    found = all_readings()
    assert list(found) == list(dict.fromkeys(reading.row for _, row in rows() for reading in row.readings))
    reading, beside = found[82]
    assert (reading.fact, beside) == ("reading_35_1_c", ("181/2026:35.1.c",))
    told = reading_json(reading)
    assert (told["row"], told["name"]) == (82, "reading_35_1_c")
    assert all(set(told[key]) == {"vi", "en"} for key in ("doubt", "taken"))


def test_coverage_counts_a_unit_once_and_names_what_is_left():
    encoded = {full_citation(article, row): row.kind for article, row in rows()}
    for entry in coverage()["instruments"].values():
        assert entry["covered"] + len(entry["uncovered"]) == entry["units"]
        assert not encoded.keys() & set(entry["uncovered"])
        assert list(entry["by_kind"]) == sorted(entry["by_kind"])
        assert sum(entry["by_kind"].values()) == entry["covered"] <= entry["units"]


def test_coverage_is_that_of_the_units_listed_for_each_instrument():
    kinds = {full_citation(article, row): row.kind for article, row in rows()}
    found = coverage()
    assert list(found) == ["instruments"]
    assert tuple(found["instruments"]) == instruments_with_units()
    for instrument, entry in found["instruments"].items():
        assert list(entry) == ["units", "covered", "by_kind", "uncovered"]
        assert entry["units"] == len(units(instrument))
        assert entry["uncovered"] == [unit for unit in units(instrument) if unit not in kinds]
        for kind, count in entry["by_kind"].items():
            assert count == sum(kinds.get(unit) == kind for unit in units(instrument))
