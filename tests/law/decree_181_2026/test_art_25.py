from tests.law.asking import Law

from canbo.law.decree_181_2026.art_25 import ARTICLE

law = Law("181/2026", [ARTICLE])


def test_the_file_is_that_of_articles_16_and_21():
    row = law.row("25.p1")
    assert row.kind == "paper"
    for words in (row.words.vi, row.words.en):
        assert "16" in words
        assert "21" in words
