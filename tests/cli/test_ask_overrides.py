"""`canbo ask --overrides FILE`: documents that prevail under Article 42(3)."""

import json

import pytest

ON = ("--on", "2026-11-21")
ENTRY = {
    "provision": "35.1.b",
    "value": True,
    "citation": "Quy định 400-QĐ/TW, Điều 5",
    "from": "2026-09-01",
    "author": "Nguyễn Thị An",
    "reason": "văn bản mới",
}
ASKED = ("ask", "relief-ground", "--fact", "position=council_member")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "overrides.json"
    path.write_text(json.dumps([ENTRY]), encoding="utf-8")
    return path


def test_an_answer_that_used_one_says_so(canbo, file):
    answer = canbo(*ASKED, *ON, "--overrides", file, "--json").json
    assert answer["verdict"] == "yes"
    assert [one["citation"] for one in answer["overrides"]] == [ENTRY["citation"]]
    assert [step["override"]["author"] for step in answer["because"]] == [ENTRY["author"]]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("vi", "QUY ĐỊNH ƯU TIÊN (khoản 3 Điều 42): 181/2026:35.1.b"),
        ("en", "OVERRIDDEN (Article 42(3)): 181/2026:35.1.b"),
    ],
)
def test_it_is_told_on_the_terminal_in_both_languages(canbo, file, lang, words):
    said = canbo(*ASKED, *ON, "--overrides", file, "--lang", lang).out
    assert words in said
    assert ENTRY["citation"] in said
    assert ENTRY["author"] in said


def test_on_a_day_it_does_not_hold_the_answer_has_no_word_of_it(canbo, file):
    answer = canbo(*ASKED, "--on", "2026-08-31", "--overrides", file, "--json").json
    assert answer["verdict"] == "unknown"
    assert "overrides" not in answer
    assert answer == canbo(*ASKED, "--on", "2026-08-31", "--json").json


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "is not JSON in UTF-8"),
        ("{}", "A file of overrides is a JSON list"),
        (json.dumps([ENTRY | {"provision": "42.3"}]), "181/2026:42.3 computes nothing"),
        (json.dumps([ENTRY | {"value": 3}]), "181/2026:35.1.b gives true or false"),
        ('[{"provision": "35.1.b", "provision": "35.1.c"}]', "provision stands twice"),
    ],
)
def test_a_file_with_a_fault_is_refused_in_one_line(canbo, tmp_path, text, said):
    path = tmp_path / "overrides.json"
    path.write_text(text, encoding="utf-8")
    assert said in canbo(*ASKED, *ON, "--overrides", path, "--lang", "en").sentence


def test_a_file_that_is_not_there_is_refused(canbo, tmp_path):
    assert "cannot be read" in canbo(*ASKED, "--overrides", tmp_path / "none.json", "--lang", "en").sentence


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("vi", "TUỔI NGHỈ HƯU ĐÃ ĐIỀU CHỈNH: 135/2020:4"),
        ("en", "RETIREMENT AGE CORRECTED: 135/2020:4"),
    ],
)
def test_a_corrected_retirement_age_goes_into_the_same_file_and_is_told(canbo, tmp_path, lang, words):
    path = tmp_path / "ages.json"
    corrected = ENTRY | {"provision": "135/2020:4", "value": 780, "from": "1966-04-01", "where": {"sex": "male"}}
    path.write_text(json.dumps([corrected]), encoding="utf-8")
    asked = ("ask", "post-after-leaving", "--fact", "sex=male", "--overrides", path, *ON, "--lang", lang)
    assert words in canbo(*asked, "--fact", "birth_date=1966-04-01").out
    assert words not in canbo(*asked, "--fact", "birth_date=1966-03-31").out
