"""Reforms by name: what they say of themselves, how several go together, apart from the law in force."""

import datetime as dt
from itertools import combinations

import pytest

from canbo.kernel.citation import Citation
from canbo.law.ask import ask
from canbo.law.book import lawbook, questions
from canbo.law.catalogue import reform_list
from canbo.law.facts import BOOK
from canbo.law.reforms import REFORMS, ReformError, get_reforms, lawbook_under, questions_under
from canbo.law.units import units

ON = dt.date(2026, 11, 23)
each_reform = pytest.mark.parametrize("key", REFORMS)
EVERY = tuple(REFORMS)


def test_every_proposal_of_the_article_is_a_reform_and_in_its_order():
    proposals = [unit for unit in units("article") if unit.startswith("article:reform.")]
    assert [reform.source for reform in REFORMS.values()] == proposals


@each_reform
def test_its_proposal_computes_nothing_in_the_law_in_force_and_something_under_it(key):
    source = REFORMS[key].source
    assert lawbook().resolve(source) is None
    assert key in lawbook().find(source)[1].why.en
    assert lawbook_under([key]).resolve(source) is not None


@each_reform
def test_every_reference_leads_somewhere_and_every_question_compiles(key):
    lawbook_under([key]).check()
    book = questions_under([key])
    for question in REFORMS[key].questions:
        for variant in question.variants:
            compiled = book.compiled(question, variant)
            assert compiled.provisions
            assert all(BOOK.get(name) for name in compiled.fact_order)
            assert compiled.expr.type == {"verdict": "bool", "number": "int"}.get(question.answer, question.answer)
            assert question.words.vi.endswith("?")
            assert question.words.en.endswith("?")


@pytest.mark.parametrize("keys", [*combinations(EVERY, 2), EVERY], ids="+".join)
def test_reforms_go_together(keys):
    lawbook_under(keys).check()
    book = questions_under(keys)
    for question in book.questions.values():
        for variant in question.variants:
            assert book.compiled(question, variant).provisions


@each_reform
def test_only_what_it_names_differs_from_the_law_in_force(key):
    named = {change.citation for change in REFORMS[key].changes}
    after = lawbook_under([key])
    for citation in lawbook().citations:
        if citation not in named:
            assert after.find(citation)[1] is lawbook().find(citation)[1]


def test_the_law_in_force_is_the_same_object_when_nothing_is_supposed():
    assert lawbook_under(()) is lawbook()
    assert questions_under(()) is questions()


def test_it_is_compiled_once_whatever_the_order_of_the_names():
    assert questions_under(EVERY) is questions_under(tuple(reversed(EVERY)))


def test_an_answer_says_what_it_supposes_and_one_under_the_law_in_force_says_nothing():
    facts = {"position": "council_chair", "resignation_filed_on": "2026-11-20"}
    plain = ask("resignation-decision-due", facts, ON)
    supposed = ask("resignation-decision-due", facts, ON, reforms=["time-limits", "two-step-procedure"])
    assert "reforms" not in plain.to_json()
    assert list(supposed.to_json())[:-1] == list(plain.to_json())
    assert [entry["name"] for entry in supposed.to_json()["reforms"]] == ["two-step-procedure", "time-limits"]
    assert set(supposed.to_json()["reforms"][0]) == {"name", "vi", "en", "source"}


@each_reform
def test_before_its_first_day_it_is_refused(key):
    first = REFORMS[key].from_day
    for question in REFORMS[key].questions:
        assert ask(question.name, {}, first, reforms=[key]).reforms
        with pytest.raises(ReformError, match=f"Reform {key} is supposed from {first} on"):
            ask(question.name, {}, ON, begun=first - dt.timedelta(days=1), reforms=[key])


def test_a_name_that_is_not_known_or_stands_twice_is_refused():
    with pytest.raises(ReformError, match="did you mean time-limits"):
        get_reforms(["time-limit"])
    with pytest.raises(ReformError, match="canbo law reforms lists them"):
        get_reforms(["xyz"])
    with pytest.raises(ReformError, match="named twice"):
        get_reforms(["kept-pay", "kept-pay"])


def test_a_question_of_a_reform_is_none_of_the_law_in_force():
    own = {q.name for reform in REFORMS.values() for q in reform.questions} - set(questions().questions)
    assert own == {"kept-pay", "must-resign", "proposal-due", "head-answers-for-delay", "inspection-due"}
    with pytest.raises(ValueError, match="no question called kept-pay"):
        ask("kept-pay", {}, ON)


def test_they_are_listed_with_what_they_change_and_assume():
    for entry, reform in zip(reform_list(), REFORMS.values(), strict=True):
        assert entry["name"] == reform.key
        assert entry["vi"] != entry["en"]
        assert str(Citation.parse(entry["source"])) == entry["source"]
        assert entry["changes"][0] == entry["source"]
        assert entry["assumes"] is None or entry["assumes"]["vi"] != entry["assumes"]["en"]
