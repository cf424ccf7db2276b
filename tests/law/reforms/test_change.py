"""Changes of a law book: one goes in, another comes out, and what finds no row is refused."""

from dataclasses import replace

import pytest

from canbo.kernel import Article, Words, duty, ground, ref
from canbo.kernel.build import facts_in
from canbo.kernel.expr import ExprError
from canbo.kernel.lawbook import Lawbook, LawError
from canbo.law import facts as f
from canbo.law.reforms.change import AddAfter, Drop, Revise, changed, replace_row

BOOK = Lawbook.of(
    [
        Article(
            "22/2008:1",
            vi="Điều", en="Article",
            rows=[
                ground("1", f.debts_unsettled, vi="một", en="one"),
                ground("2", ref("1.1"), vi="hai", en="two"),
            ],
        )
    ]
)  # fmt: skip
NEW = ground("1", f.leaves_voluntarily, vi="mới", en="new")


def test_a_row_is_replaced_and_what_refers_to_it_follows():
    book = changed(BOOK, [replace_row("22/2008:1.1", NEW)])
    assert book.find("22/2008:1.1")[1] is NEW
    assert [fact.name for fact in _facts(book, "22/2008:1.2")] == ["leaves_voluntarily"]


def _facts(book, citation):
    return facts_in(book.resolve(citation))


def test_the_book_that_went_in_stays_as_it_is():
    changed(BOOK, [replace_row("22/2008:1.1", NEW), Drop("22/2008:1.2")])
    assert BOOK.citations == ("22/2008:1.1", "22/2008:1.2")
    assert BOOK.find("22/2008:1.1")[1].words.en == "one"


def test_changes_are_made_one_after_another():
    say = Revise("22/2008:1.1", lambda row: replace(row, words=Words(row.words.vi + "!", row.words.en + "!")))
    assert changed(BOOK, [say, say]).find("22/2008:1.1")[1].words.en == "one!!"


def test_a_row_is_added_after_another_and_taken_out_again():
    added = duty("1.p1", by="authority", vi="thêm", en="added")
    book = changed(BOOK, [AddAfter("22/2008:1.1", added)])
    assert book.citations == ("22/2008:1.1", "22/2008:1.1.p1", "22/2008:1.2")
    assert changed(book, [Drop("22/2008:1.1.p1")]).citations == BOOK.citations


def test_what_still_refers_to_a_dropped_row_is_refused():
    with pytest.raises(LawError, match=r"22/2008:1\.1 is not encoded here"):
        changed(BOOK, [Drop("22/2008:1.1")]).check()


def test_a_change_of_a_row_that_is_not_there_is_refused():
    with pytest.raises(LawError, match=r"22/2008:1\.9 is not in this law book"):
        changed(BOOK, [Drop("22/2008:1.9")])


def test_a_revised_row_keeps_its_number():
    with pytest.raises(LawError, match="keeps its number"):
        changed(BOOK, [Revise("22/2008:1.1", lambda row: replace(row, path="7"))])


def test_a_row_with_a_number_that_is_taken_is_refused():
    with pytest.raises(ExprError, match="two rows with one number"):
        changed(BOOK, [AddAfter("22/2008:1.1", NEW)])


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (Drop("22/2008:1.9"), "22/2008:1.9 is not in this law book; a reform changes rows that are there."),
        (
            Revise("22/2008:1.1", lambda row: replace(row, path="7")),
            "22/2008:1.1 would become 7; a revised row keeps its number.",
        ),
    ],
)
def test_a_refusal_names_the_row(change, sentence):
    with pytest.raises(LawError) as refused:
        changed(BOOK, [change])
    assert str(refused.value) == sentence


def test_an_article_keeps_its_heading_and_its_scope():
    old = Article("22/2008:2", vi="Tên", en="Name", rows=[NEW], scope=f.debts_unsettled, scope_from="22/2008:2.1")
    (new,) = changed(Lawbook.of([old]), [Revise("22/2008:2.1", replace)]).articles.values()
    assert (new.citation, new.vi, new.en, new.scope, new.scope_from) == (
        "22/2008:2", "Tên", "Name", old.scope, old.scope_from,
    )  # fmt: skip


def test_the_rows_around_a_change_stay_in_their_places():
    rows = [ground(str(n), f.debts_unsettled, vi="một", en="one") for n in (1, 2, 3)]
    book = Lawbook.of([Article("22/2008:3", vi="Điều", en="Article", rows=rows)])
    added = duty("2.p1", by="authority", vi="thêm", en="added")
    for change, paths in (
        (Revise("22/2008:3.2", lambda row: replace(row, words=NEW.words)), ["1", "2", "3"]),
        (Drop("22/2008:3.2"), ["1", "3"]),
        (AddAfter("22/2008:3.2", added), ["1", "2", "2.p1", "3"]),
        (AddAfter("22/2008:3.3", duty("4", by="authority", vi="x", en="y")), ["1", "2", "3", "4"]),
    ):
        assert [row.path for row in changed(book, [change]).articles["22/2008:3"].rows] == paths
