"""`canbo procedures`: what the tables say, and their diagrams."""

import xml.etree.ElementTree as ET

import pytest

from canbo.procedures.book import PROCEDURES


def test_every_procedure_is_listed_with_its_key_words_and_instrument(canbo):
    rows = canbo("procedures", "list", "--json").json["procedures"]
    assert [row["key"] for row in rows] == list(PROCEDURES)
    assert rows[list(PROCEDURES).index("resignation")]["instrument"] == "181/2026"
    assert "Từ chức [181/2026]" in canbo("procedures", "list").out
    assert "Resignation [181/2026]" in canbo("procedures", "list", "--lang", "en").out


def test_one_procedure_says_who_does_what_and_where_it_leads(canbo):
    shown = canbo("procedures", "show", "resignation", "--json").json
    acts = {act["key"]: act for act in shown["acts"]}
    assert acts["accept"]["by"] == ["authority"]
    assert acts["accept"]["to"] == ["accepted"]
    assert acts["file"]["from"] == []
    assert {clock["provision"] for clock in shown["clocks"]} == {"181/2026:34.3.b", "181/2026:34.3.c"}
    assert {state["key"] for state in shown["states"] if state["final"]} >= {"refused", "withdrawn"}
    told = canbo("procedures", "show", "resignation", "--lang", "en").out
    assert "accept · Accept · the competent authority → " in told


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_diagram_is_an_svg_that_stands_alone(canbo, tmp_path, lang):
    file = tmp_path / "r.svg"
    canbo("procedures", "show", "resignation", "--svg", file, "--lang", lang)
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - our own drawing
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.find("{http://www.w3.org/2000/svg}title").text == PROCEDURES["resignation"].words.said(lang)
    assert root.find("{http://www.w3.org/2000/svg}style") is not None


def test_a_procedure_there_is_not_and_a_place_that_cannot_be_written(canbo, tmp_path):
    found = canbo("procedures", "show", "no-such", "--lang", "en")
    assert (found.code, found.out) == (1, "")
    assert found.err.startswith("There is no procedure called no-such; use one of ")
    found = canbo("procedures", "show", "relief", "--svg", tmp_path / "no" / "r.svg", "--lang", "en")
    assert found.code == 1
    assert "cannot be written" in found.err


@pytest.mark.parametrize(
    ("lang", "said"), [("vi", "GIẢ ĐỊNH, không phải luật hiện hành"), ("en", "SUPPOSED, not the law")]
)
def test_under_a_reform_the_table_is_the_proposed_one_and_says_so(canbo, lang, said):
    told = canbo("procedures", "show", "resignation", "--reform", "time-limits", "--lang", lang).out
    assert said in told
    assert "say-urgency" in told
    assert "[article:reform.time.special]" in told
    shown = canbo("procedures", "show", "relief", "--reform", "compulsory-resignation", "--json").json
    assert shown["reforms"] == ["compulsory-resignation"]
    assert "compel" in {act["key"] for act in shown["acts"]}
    assert "reforms" not in canbo("procedures", "show", "relief", "--json").json


def test_a_reform_that_there_is_not_is_refused(canbo):
    found = canbo("procedures", "show", "relief", "--reform", "no-such", "--lang", "en")
    assert (found.code, found.out) == (1, "")
    assert "no reform called no-such" in found.err
