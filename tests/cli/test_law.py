"""`canbo law`: instruments, provisions, readings and how much of the law is covered."""

import unicodedata
from collections import Counter

import pytest

from canbo.law.units import instruments_with_units, units

FIRST_PART = [2, 5, 6, 7, 8, 9, 17, 20, 22, 32, 33, 34, 35, 36, 37]


def test_instruments_are_listed_with_their_days(canbo):
    listed = canbo("law", "list", "--json").json
    assert list(listed) == ["instruments"]
    by_id = {entry["id"]: entry for entry in listed["instruments"]}
    assert list(by_id["181/2026"]) == ["id", "vi", "en", "from", "to", "encoded"]
    assert (by_id["181/2026"]["from"], by_id["181/2026"]["to"], by_id["181/2026"]["encoded"]) == (
        "2026-05-21", None, True,
    )  # fmt: skip
    assert (by_id["46/2010"]["to"], by_id["260/2009"]["to"]) == ("2025-06-30", "2021-11-02")
    assert by_id["159/2020"]["encoded"] is False


def test_provisions_of_an_instrument_are_listed_in_printed_order(canbo):
    listed = canbo("law", "list", "181/2026", "--json").json["provisions"]
    assert list(listed[0]) == ["id", "kind", "vi", "en"]
    points = [entry["id"] for entry in listed if entry["id"].startswith("181/2026:35.1.")]
    assert [point.rpartition(".")[2] for point in points] == list("abcdđeghikl")


def test_one_point_is_shown_with_its_reading(canbo):
    shown = canbo("law", "show", "181/2026:35.1.c", "--json").json
    assert shown["citation"] == "181/2026:35.1.c"
    (point,) = shown["provisions"]
    assert list(point) == ["id", "cited", "kind", "vi", "en", "computes", "facts", "why", "readings"]
    assert point["cited"] == {
        "vi": "điểm c khoản 1 Điều 35 Nghị định 181/2026/NĐ-CP", "en": "Decree 181/2026, Article 35(1)(c)",
    }  # fmt: skip
    assert {"low_confidence_votes", "confidence_votes_cast", "reading_35_1_c"} == set(point["facts"])
    (reading,) = point["readings"]
    assert (reading["row"], reading["name"]) == (82, "reading_35_1_c")
    assert set(reading) == {"row", "name", "confidence", "evidence", "doubt", "taken", "alternatives"}


@pytest.mark.parametrize(
    "text",
    [
        "181/2026:34.1.đ",
        "34.1.đ",
        "điểm đ khoản 1 Điều 34 Nghị định 181/2026/NĐ-CP",
        "Decree 181/2026, Article 34(1)(đ)",
        unicodedata.normalize("NFD", "điểm đ khoản 1 Điều 34"),
    ],
)
def test_a_citation_is_understood_however_it_is_written(canbo, text):
    assert canbo("law", "show", text, "--json").json["citation"] == "181/2026:34.1.đ"


def test_an_article_is_shown_with_all_its_rows(canbo):
    shown = canbo("law", "show", "Điều 34", "--json").json["provisions"]
    assert [entry["id"] for entry in shown] == [unit for unit in units("181/2026") if unit.startswith("181/2026:34.")]


def test_provisions_are_read_in_two_languages(canbo):
    assert canbo("law", "show", "34.1.b").out.startswith("điểm b khoản 1 Điều 34 Nghị định 181/2026/NĐ-CP [ground]: ")
    assert canbo("law", "show", "34.1.b", "--lang", "en").out.startswith("Decree 181/2026, Article 34(1)(b) [ground]: ")
    assert "  #82 " in canbo("law", "show", "35.1.c").out


def test_coverage_counts_every_unit_by_kind(canbo):
    found = canbo("law", "coverage", "--json").json
    assert list(found) == ["instruments"]
    assert tuple(found["instruments"]) == instruments_with_units()
    for instrument, entry in found["instruments"].items():
        assert list(entry) == ["units", "covered", "by_kind", "uncovered"]
        assert entry["units"] == len(units(instrument)) == entry["covered"] + len(entry["uncovered"])
        assert sum(entry["by_kind"].values()) == entry["covered"]
        assert set(entry["uncovered"]) <= set(units(instrument))


def test_the_units_are_as_many_as_the_law_has(canbo):
    counted = {name: entry["units"] for name, entry in canbo("law", "coverage", "--json").json["instruments"].items()}
    assert counted == {
        "181/2026": 354, "46/2010": 28, "22/2008": 4, "260/2009": 16, "article": 10, "lawpage": 6,
    }  # fmt: skip


def test_the_first_part_of_the_law_is_covered_whole(canbo):
    found = canbo("law", "coverage", "--json").json["instruments"]
    for instrument in ("46/2010", "22/2008", "260/2009"):
        assert found[instrument]["uncovered"] == []
    articles = {str(number) for number in FIRST_PART} | {"appendix"}
    left = Counter(unit.partition(":")[2].partition(".")[0] for unit in found["181/2026"]["uncovered"])
    assert articles.isdisjoint(left)
    assert articles <= {unit.partition(":")[2].partition(".")[0] for unit in units("181/2026")}


def test_coverage_is_told_with_what_is_left(canbo):
    told = canbo("law", "coverage").out.splitlines()
    titles = {entry["id"]: entry for entry in canbo("law", "list", "--json").json["instruments"]}
    assert f"46/2010: 28/28  {titles['46/2010']['vi']}" in told
    assert f"46/2010: 28/28  {titles['46/2010']['en']}" in canbo("law", "coverage", "--lang", "en").out.splitlines()
    assert canbo("law", "coverage", "--lang", "fr").sentence.startswith("--lang fr ")
    left = canbo("law", "coverage", "--json").json["instruments"]["181/2026"]["uncovered"]
    assert [line.strip() for line in told if line.startswith("    181/2026:")] == left


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("list", "1/1900"), "1/1900"),
        (("show", "181/2026:99"), "181/2026:99 is not encoded here; canbo law list 181/2026 shows what is."),
        (("show", "181/2026:34.1.w"), "There is no point “w”"),
        (("show", "181/2026:34.9"), "181/2026:34.9 is not encoded here"),
        (("show", "the article on resigning"), "“article on resigning” is not understood"),
        (("show", ""), "write it as 181/2026:34.1.đ"),
    ],
)
def test_what_is_not_there_is_refused(canbo, words, part):
    assert part in canbo("law", *words, "--lang", "en").sentence


def test_what_is_not_encoded_is_told_in_vietnamese_too(canbo):
    assert canbo("law", "show", "181/2026:99").sentence.startswith("181/2026:99 chưa được mã hóa ở đây;")
