import datetime as dt

import pytest
from tests.kernel.toy import a, b, c, n, reading

from canbo.kernel import TRUE, Article, Words, choose, ground, ref
from canbo.kernel.errors import CanboError
from canbo.kernel.expr import Named
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.question import CompiledVariant, Question, QuestionBook, Variant

D = dt.date
OLD = Variant("1/2020", ref("1.1"), valid_from=D(2020, 1, 1), valid_to=D(2026, 5, 20))
NEW = Variant("1/2026", ref("1.1"), valid_from=D(2026, 5, 21))
LAW = Lawbook.of(
    [
        Article("1/2020:1", vi="điều", en="article", rows=[ground("1", a, vi="một", en="one")]),
        Article("1/2026:1", vi="điều", en="article", scope=c, rows=[ground("1", b, vi="một", en="one")]),
    ]
)


def question(name="may-leave", **more) -> Question:
    return Question(name, Words("Được không?", "May it be?"), "verdict", (OLD, NEW), **more)


@pytest.mark.parametrize(
    ("on", "begun", "pinned", "found"),
    [
        (D(2019, 12, 31), D(2019, 12, 31), True, None),
        (D(2020, 1, 1), D(2020, 1, 1), True, OLD),
        (D(2026, 5, 20), D(2026, 5, 20), True, OLD),
        (D(2026, 5, 21), D(2026, 5, 21), True, NEW),
        (D(2026, 5, 21), D(2026, 5, 20), True, None),
        (D(2026, 5, 21), D(2026, 5, 20), False, NEW),
        (D(2050, 1, 1), D(2030, 1, 1), True, NEW),
    ],
)
def test_the_law_of_the_day_answers_and_for_a_pinned_matter_that_of_its_beginning_too(on, begun, pinned, found):
    assert question(pinned=pinned).variant_on(on, begun) is found


class TestCompiled:
    def compiled(self, expr, scope=TRUE, answer="verdict") -> CompiledVariant:
        asked = Question("q", Words("q", "q"), answer, (Variant("1/2026", expr, scope),))
        return CompiledVariant(asked, asked.variants[0], LAW)

    def test_a_verdict_is_decided_within_its_scope(self):
        assert self.compiled(ref("1.1"), c).root is (c & Named("1/2026:1.1", b))

    def test_the_scope_is_not_asked_again_by_what_it_refers_to(self):
        assert self.compiled(~ref("1.1"), c).expr is ~Named("1/2026:1.1", b)
        assert self.compiled(~ref("1.1")).expr is ~(c & Named("1/2026:1.1", b))

    def test_a_number_is_the_number_itself(self):
        assert self.compiled(n + 1, c, "number").root is n + 1

    def test_facts_come_scope_first_and_readings_last(self):
        contested = choose(reading, {"wide": a, "narrow": b})
        assert self.compiled(contested & a, c).fact_order == ("c", "a", "b", "reading_x")

    def test_provisions_are_listed_once_in_printed_order(self):
        assert self.compiled(ref("1.1", "1/2020:1.1") & ref("1.1")).provisions == ("1/2026:1.1", "1/2020:1.1")


class TestBook:
    def test_a_name_is_used_once(self):
        with pytest.raises(CanboError, match="Two questions share a name"):
            QuestionBook.of(LAW, (question(), question()))

    def test_an_unknown_question_is_refused_with_the_nearest_in_both_languages(self):
        book = QuestionBook.of(LAW, (question(),))
        with pytest.raises(CanboError, match="no question called may-leaf; did you mean may-leave") as refused:
            book.get("may-leaf")
        assert refused.value.said("vi").startswith("Không có câu hỏi may-leaf")

    def test_a_variant_is_compiled_when_first_asked_and_kept(self):
        asked = question()
        book = QuestionBook.of(LAW, (asked,))
        assert book.compiled(asked, NEW) is book.compiled(asked, NEW)
        assert book.compiled(asked, OLD) is not book.compiled(asked, NEW)
