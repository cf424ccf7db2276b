"""What can be asked and what is needed for it."""

import pytest

from canbo.kernel.errors import CanboError
from canbo.law.book import questions
from canbo.law.catalogue import fact_list, provisions_of, question_list, reform_list
from canbo.law.facts import BOOK
from canbo.law.reforms import REFORMS
from canbo.law.units import printed_place


def test_every_question_is_listed_once_in_its_order():
    assert [entry["name"] for entry in question_list()] == list(questions().questions)


def test_a_question_of_two_laws_lists_the_provisions_of_both():
    cited = provisions_of(questions().get("discontinuation-allowance"))
    assert {citation.partition(":")[0] for citation in cited} == {"46/2010", "170/2025"}
    assert len(set(cited)) == len(cited)


def test_the_provisions_of_a_clause_come_in_printed_order():
    cited = provisions_of(questions().get("relief-ground"))
    points = [citation for citation in cited if citation.startswith("181/2026:35.1.")]
    assert points == sorted(points, key=printed_place)
    assert {"181/2026:35.1.a", "181/2026:35.1.đ", "181/2026:35.1.l"} <= set(points)


def test_all_facts_are_listed_as_they_are_declared():
    assert fact_list() == list(BOOK.by_name.values())


def test_the_facts_of_a_question_are_those_of_all_its_laws_with_readings_last():
    names = [spec.name for spec in fact_list("relief-ground")]
    assert names[0] == "position"
    assert names[-1].startswith("reading_")
    assert len(set(names)) == len(names)
    both = {spec.name for spec in fact_list("discontinuation-allowance")}
    question = questions().get("discontinuation-allowance")
    assert both == {name for v in question.variants for name in questions().compiled(question, v).fact_order}


def test_an_unknown_question_needs_no_facts_but_a_sentence():
    with pytest.raises(CanboError, match="did you mean relief-ground"):
        fact_list("relief_ground")


def test_a_question_is_listed_with_its_words_and_the_kind_of_its_answer():
    for entry, question in zip(question_list(), questions().questions.values(), strict=True):
        assert entry == {
            "name": question.name,
            "vi": question.words.vi,
            "en": question.words.en,
            "answer": question.answer,
            "provisions": list(provisions_of(question)),
        }
    assert {entry["answer"] for entry in question_list()} == {"verdict", "date", "number", "choice"}


def test_a_reform_is_listed_with_everything_it_says_of_itself():
    assert [entry["name"] for entry in reform_list()] == list(REFORMS)
    by_name = {entry["name"]: entry for entry in reform_list()}
    assert by_name["two-paper-file"] == {
        "name": "two-paper-file", "vi": "Hồ sơ từ chức chỉ gồm hai giấy tờ", "en": "A file of two papers",
        "source": "article:reform.file", "from": "2026-05-21", "changes": ["article:reform.file"],
        "questions": ["resignation-file-complete"], "procedures": [], "assumes": None,
    }  # fmt: skip
    pay = by_name["kept-pay"]
    assert (pay["questions"], pay["procedures"]) == (["kept-pay", "post-after-leaving"], ["resignation"])
    assert pay["assumes"]["vi"].startswith("Phần giữ lại là chênh lệch")
    assert pay["assumes"]["en"].startswith("What is kept is the difference")
