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


@pytest.mark.parametrize(
    ("names", "en", "vi"),
    [
        (
            ["time-limit"],
            "There is no reform called time-limit; did you mean time-limits?",
            "Không có đề xuất cải cách time-limit; có phải ý bạn là time-limits?",
        ),
        (
            ["9" * 41],
            f"There is no reform called {'9' * 40}; canbo law reforms lists them.",
            f"Không có đề xuất cải cách {'9' * 40}; lệnh canbo law reforms liệt kê các đề xuất.",
        ),
        (
            ["kept-pay", "time-limits", "kept-pay"],
            "Reform kept-pay is named twice; keep one.",
            "Đề xuất kept-pay nêu hai lần; hãy giữ một.",
        ),
    ],
)
def test_a_refusal_says_the_same_in_both_languages(names, en, vi):
    with pytest.raises(ReformError) as refused:
        get_reforms(names)
    assert (refused.value.said("en"), refused.value.said("vi")) == (en, vi)


def test_a_day_before_a_reform_is_refused_in_both_languages():
    reform = REFORMS["time-limits"]
    reform.check_day(reform.from_day)
    with pytest.raises(ReformError) as refused:
        reform.check_day(reform.from_day - dt.timedelta(days=1))
    assert refused.value.said("en") == (
        "Reform time-limits is supposed from 2026-05-21 on, not on 2026-05-20; ask about a later day, or without it."
    )
    assert refused.value.said("vi") == (
        "Đề xuất time-limits được giả định từ 21/05/2026, không phải ngày 20/05/2026; hãy hỏi ngày muộn hơn,"
        " hoặc không dùng đề xuất này."
    )


def test_the_law_under_one_or_several_is_that_of_all_their_changes_and_questions():
    one, other = REFORMS["two-step-procedure"], REFORMS["kept-pay"]
    book, asked = lawbook_under(["kept-pay", "two-step-procedure"]), questions_under(["kept-pay", "two-step-procedure"])
    assert get_reforms(["kept-pay", "two-step-procedure"]) == (one, other)
    assert "181/2026:34.3.b" not in book.citations
    assert book.resolve(other.source) is not None
    assert {q.name for q in (*one.questions, *other.questions)} <= set(asked.questions)
    assert asked.questions["resignation-file-complete"] is one.questions[0]
    assert set(questions().questions) <= set(asked.questions)


def test_the_rows_that_a_reform_rewrites_say_what_is_then_the_law():
    steps = lawbook_under(["two-step-procedure"]).find("181/2026:34.3.c")[1]
    assert steps.words.vi == (
        "Mười ngày làm việc từ khi nhận đơn để cấp có thẩm quyền trao đổi với người từ chức và quyết định."
    )
    assert steps.words.en == "Ten working days from the letter for the authority to talk with the person and decide."
    assert (steps.term.reading, steps.readings) == (None, ())
    before = lawbook().find("181/2026:34.3.c")[1].words
    limits = lawbook_under(["time-limits"]).find("181/2026:34.3.c")[1].words
    assert limits.vi == f"{before.vi.rstrip('.')}; cấp bách hoặc đặc biệt thì theo thời hạn riêng."
    assert limits.en == f"{before.en.rstrip('.')}; urgent and special cases have limits of their own."
