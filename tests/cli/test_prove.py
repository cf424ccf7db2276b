"""`canbo prove`: one question or procedure, in words and in JSON."""

import pytest

pytest.importorskip("z3")


def test_one_question_in_json(canbo):
    found = canbo("prove", "concurrent-office-allowed", "--on", "2026-11-21", "--json").json
    assert list(found) == ["on", "findings", "notes"]
    gap = found["findings"][0]
    assert list(gap) == ["kind", "subject", "provisions", "vi", "en", "witness", "as_printed"]
    assert (gap["kind"], gap["provisions"]) == ("gap", ["181/2026:8.1"])
    assert gap["witness"]["facts"] == {"position": "council_chair", "second_post": "manager_other_company"}


def test_one_procedure_in_words(canbo):
    said = canbo("prove", "resignation", "--on", "2026-11-21", "--lang", "en").out
    assert "Resignation, at “Reported, awaiting the decision”" in said


def test_nothing_found_is_said(canbo):
    assert canbo("prove", "resignation-ground", "--lang", "en").out.strip() == "Nothing was found."


def test_a_name_that_is_neither_is_refused(canbo):
    refused = canbo("prove", "resigning", "--lang", "en")
    assert "There is no question called resigning" in refused.sentence
