import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.law.decree_181_2026.art_37 import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize("path", ["37.p1", "37.p2"])
def test_benefits_are_those_of_other_law_and_the_article_says_so(path):
    row = law.row(path)
    assert row.kind == "entitlement"
    assert row.expr is None
    assert row.why is not None


def test_no_row_leads_to_the_allowance_of_civil_servants():
    assert law.book.uses() == {}


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("37") == MANAGERS | CONTROLLERS | REPRESENTATIVES
