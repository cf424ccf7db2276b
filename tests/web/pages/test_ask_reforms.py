"""A proposed reform on the ask page: offered where it matters, told beside the answer, kept in the address."""

import re
from datetime import date

import pytest

from canbo.law.book import questions
from canbo.law.reforms import REFORMS, touching

FILED = {"position": "council_chair", "resignation_filed_on": "2026-11-02"}


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


@pytest.fixture
def officer(signed_in):
    return signed_in("officer")


def page(client, question, **facts):
    return client.get(f"/ask/{question}/", facts, follow=True)


def offered(text):
    found = re.search(r'<select id="id_reform" name="reform">(.*?)</select>', text, re.DOTALL)
    return re.findall(r'value="([^"]*)"( selected)?', found[1]) if found else []


def given(text):
    found = re.search(r'<p class="given">(.*?)</p>', text, re.DOTALL)[1]
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


def test_the_law_in_force_is_asked_unless_another_is_chosen(officer):
    text = page(officer, "resignation-decision-due", **FILED).text
    assert offered(text) == [("", ""), ("two-step-procedure", ""), ("time-limits", "")]
    assert "Giả định, không phải luật hiện hành" not in text
    assert given(text).startswith("01/12/2026")


def test_an_answer_under_a_reform_says_so_with_its_source_and_what_it_assumes(officer):
    answer = page(officer, "resignation-decision-due", **FILED, reform="two-step-procedure")
    assert offered(answer.text)[1] == ("two-step-procedure", " selected")
    assert given(answer.text).startswith("16/11/2026")
    assert "Giả định, không phải luật hiện hành" in answer.text
    assert REFORMS["two-step-procedure"].assumes.vi in answer.text
    assert "reform=two-step-procedure" in answer.request["QUERY_STRING"]


def test_it_is_told_in_english(signed_in):
    text = page(
        signed_in("officer", language="en"), "resignation-decision-due", **FILED, reform="two-step-procedure"
    ).text
    assert "Supposed, not the law in force:" in text
    assert "Resignation in two steps" in text


def test_a_question_that_no_reform_touches_offers_none(officer):
    assert touching("term-end") == ()
    text = page(officer, "term-end", reform="kept-pay").text
    assert offered(text) == []
    assert "reform=" not in text


def test_a_name_that_is_no_reform_or_touches_something_else_is_left_out(officer):
    for name in ("kept-pay", "xyz", "<script>"):
        answer = page(officer, "resignation-decision-due", **FILED, reform=name)
        assert "reform" not in answer.request["QUERY_STRING"]
        assert given(answer.text).startswith("01/12/2026")


@pytest.mark.parametrize("reform", REFORMS)
def test_every_question_of_a_reform_has_its_page_and_opens_under_it(officer, reform):
    for question in REFORMS[reform].questions:
        answer = page(officer, question.name, reform=reform)
        assert answer.status_code == 200
        assert question.words.vi in answer.text
        assert (reform, " selected") in offered(answer.text)


def test_a_question_of_its_own_is_asked_under_the_reform_that_brings_it(officer):
    answer = page(officer, "kept-pay")
    assert answer.request["QUERY_STRING"] == "reform=kept-pay"
    assert offered(answer.text) == [("kept-pay", " selected")]


def test_questions_of_reforms_are_listed_apart(officer):
    text = officer.get("/ask/").text
    apart = text[text.index("Nếu áp dụng đề xuất cải cách") :]
    own = {(q.name, r.key) for r in REFORMS.values() for q in r.questions if q.name not in questions().questions}
    assert set(re.findall(r'href="/ask/([\w-]+)/\?reform=([\w-]+)"', apart)) == own


def test_another_law_gives_the_whole_form_anew(officer):
    address = "/ask/leaving-form/"
    sent = {"was": "2026-11-21|||/|", "reform": "compulsory-resignation"}
    answer = officer.get(address, sent, headers={"HX-Request": "true"})
    assert answer.headers["HX-Retarget"] == "#asking"
    assert answer.headers["HX-Replace-Url"] == f"{address}?reform=compulsory-resignation"


def test_a_day_before_the_reform_is_told_in_a_sentence(officer):
    text = page(officer, "leaving-form", reform="compulsory-resignation", on="2026-05-20").text
    assert "được giả định từ 21/05/2026" in text
