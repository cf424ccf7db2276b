import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026 import art_13

law = Law("181/2026", [art_13.ARTICLE])


@pytest.mark.parametrize(
    ("row", "by"),
    [
        ("13.1", "authority"),
        ("13.1.step1", "authority"),
        ("13.1.step2", "authority"),
        ("13.1.p1", "authority"),
        ("13.1.step3", "personnel_body"),
    ],
)
def test_on_its_own_initiative_the_authority_directs_the_steps_and_the_personnel_body_reviews(row, by):
    assert law.row(row).power.who == by


def test_on_the_initiative_of_the_enterprise_the_personnel_body_takes_the_steps():
    assert law.row("13.2").power.who == "personnel_body"


def test_the_steps_come_in_printed_order_with_the_talk_before_the_review():
    assert [row.path for row in art_13.ARTICLE.rows] == ["1", "1.step1", "1.step2", "1.p1", "1.step3", "2"]


def test_nothing_in_the_article_is_turned_into_a_yes_or_no():
    assert [row.path for row in art_13.ARTICLE.rows if row.expr is not None] == []
