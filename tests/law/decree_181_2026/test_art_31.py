import pytest
from tests.law.asking import MANAGERS, REPRESENTATIVES, Law

from canbo.law.decree_181_2026.art_31 import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize(
    ("position", "named"),
    [
        ("council_chair", True),
        ("general_director", True),
        ("representative_full_time", True),
        ("representative_part_time", True),
        ("controller", False),
        ("head_controller", False),
        (None, None),
    ],
)
def test_managers_and_representatives_are_named_controllers_are_not(position, named):
    assert law.says(ARTICLE.scope, position=position) is named


def test_commendation_is_owed_under_other_law_which_is_said():
    row = law.row("31.p1")
    assert (row.kind, row.expr) == ("entitlement", None)
    assert row.why is not None


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("31") == MANAGERS | REPRESENTATIVES
