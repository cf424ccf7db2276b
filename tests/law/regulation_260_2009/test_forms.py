"""The file of a resignation under Regulation 260: four papers, each of them needed."""

import pytest
from tests.law.asking import Law

from canbo.law.regulation_260_2009.forms import ARTICLES

law = Law("260/2009", ARTICLES)
PAPERS = dict.fromkeys(
    ("resignation_letter_in_file", "authority_minutes_in_file", "advising_report_in_file", "related_papers_in_file"),
    True,
)


def test_four_papers_make_the_file():
    assert law.says("file", **PAPERS) is True


@pytest.mark.parametrize("paper", PAPERS)
def test_without_one_of_them_the_file_is_not_complete(paper):
    assert law.says("file", **PAPERS | {paper: False}) is False


def test_what_is_only_named_computes_nothing():
    assert [row.path for row in ARTICLES[0].rows if row.expr is not None] == ["file"]
