"""The encoded law as lists: instruments, provisions, readings, coverage."""

import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.lawbook import full_citation
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


def test_every_instrument_is_listed_and_what_is_encoded_is_marked():
    listed = {entry["id"]: entry for entry in list_instruments()}
    assert list(listed) == [one.id for one in ALL]
    encoded = {name for name, entry in listed.items() if entry["encoded"]}
    assert encoded == {article.instrument for article in lawbook().articles.values()}


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
    assert refused.value.said("vi").startswith("159/2020:3 chưa được mã hóa ở đây;")


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
