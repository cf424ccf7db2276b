"""Proposed reforms on the command line: listed, supposed in an answer, supposed for a population."""

import csv

import pytest

from canbo.law.reforms import REFORMS

ON = ("--on", "2026-06-30")
FILED = ("--fact", "position=council_chair", "--fact", "resignation_filed_on=2026-06-05")
PEOPLE = "person_id,position,resignation_filed_on,resignation_urgency\n007,council_chair,2026-06-05,urgent\n"


def test_they_are_listed_with_their_sources_and_what_they_assume(canbo):
    listed = canbo("law", "reforms", "--json").json
    assert list(listed) == ["reforms"]
    assert [entry["name"] for entry in listed["reforms"]] == list(REFORMS)
    assert [entry["procedures"] for entry in listed["reforms"] if entry["procedures"]] == [
        ["resignation", "resignation-260-own-level", "resignation-260-higher-level"],
        ["resignation", "resignation-260-own-level", "resignation-260-higher-level"],
        ["resignation"],
        ["relief"],
        ["relief"],
    ]
    told = canbo("law", "reforms", "--lang", "en").out
    assert "two-step-procedure  Resignation in two steps (article:reform.procedure)" in told
    assert "The article gives no interval" in told
    assert "Quy trình từ chức hai bước" in canbo("law", "reforms").out


def test_an_answer_under_a_reform_says_so_in_words_and_in_json(canbo):
    words = ("ask", "resignation-decision-due", *FILED, *ON, "--reform", "two-step-procedure")
    told = canbo(*words, "--lang", "en").out
    assert told.startswith("By when must a letter of resignation be decided on? 19/06/2026")
    assert (
        "SUPPOSED, not the law in force: Resignation in two steps (two-step-procedure, article:reform.procedure)"
        in told
    )
    assert "GIẢ ĐỊNH, không phải luật hiện hành: Quy trình từ chức hai bước" in canbo(*words).out
    answer = canbo(*words, "--json").json
    assert answer["value"] == "2026-06-19"
    assert [entry["name"] for entry in answer["reforms"]] == ["two-step-procedure"]
    assert "reforms" not in canbo(*words[:-2], "--json").json


def test_a_question_that_a_reform_brings_can_be_asked(canbo):
    facts = ("left_by=resignation", "term_end=2028-06-01", "old_post_pay=30000000", "new_post_pay=20000000")
    given = [word for fact in facts for word in ("--fact", fact)]
    assert canbo("ask", "kept-pay", *given, *ON, "--reform", "kept-pay", "--json").json["value"] == 10_000_000
    assert "There is no question called kept-pay" in canbo("ask", "kept-pay", *given, *ON, "--lang", "en").sentence


def test_a_population_is_screened_under_several(canbo, tmp_path):
    source, target = tmp_path / "people.csv", tmp_path / "answers.csv"
    source.write_text(PEOPLE, encoding="utf-8")
    words = ("screen", source, "-o", target, "--question", "resignation-decision-due", *ON)
    done = canbo(*words, "--reform", "time-limits", "--reform", "two-step-procedure", "--json").json
    assert done["reforms"] == ["two-step-procedure", "time-limits"]
    (row,) = csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines())
    assert row["resignation-decision-due.value"] == "2026-06-08"
    assert row["canbo.reforms"] == "two-step-procedure;time-limits"
    assert "reforms" not in canbo(*words, "--json").json
    assert "canbo.reforms" not in target.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--reform", "time-limit"), "There is no reform called time-limit; did you mean time-limits?"),
        (("--reform", "kept-pay", "--reform", "kept-pay"), "Reform kept-pay is named twice; keep one."),
        (
            ("--reform", "kept-pay", "--begun", "2026-05-20"),
            "Reform kept-pay is supposed from 2026-05-21 on, not on 2026-05-20; ask about a later day, or without it.",
        ),
    ],
)
def test_what_cannot_be_supposed_is_refused(canbo, words, said):
    assert canbo("ask", "leaving-form", *ON, *words, "--lang", "en").sentence == said
