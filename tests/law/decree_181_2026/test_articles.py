"""What holds for every encoded article of the Decree."""

import pytest

from canbo.kernel.lawbook import full_citation
from canbo.law.decree_181_2026 import ARTICLES
from canbo.law.units import units

COMPUTES_NOTHING = (
    "power",
    "duty",
    "deadline",
    "vote",
    "paper",
    "sanction",
    "repeal",
)  # the kind itself says what it is
every_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.citation)


@every_article
def test_every_unit_has_its_row_in_printed_order_and_no_row_is_invented(article):
    printed = [unit for unit in units("181/2026") if unit.startswith(f"{article.citation}.")]
    assert [full_citation(article, row) for row in article.rows] == printed


@every_article
def test_a_row_computes_or_says_why_not(article):
    silent = [row.path for row in article.rows if not (row.expr is not None or row.collects or row.why)]
    rows = {row.path: row for row in article.rows}
    assert [path for path in silent if rows[path].kind not in COMPUTES_NOTHING] == []


@every_article
def test_words_stand_in_both_languages(article):
    reasons = [row.why for row in article.rows if row.why and row.kind != "vote"]  # a vote keeps its rule's name there
    for words in [row.words for row in article.rows] + reasons:
        assert words.vi
        assert words.en
        assert words.vi != words.en


def test_articles_come_in_printed_order():
    order = [units("181/2026").index(full_citation(article, article.rows[0])) for article in ARTICLES]
    assert order == sorted(order)
