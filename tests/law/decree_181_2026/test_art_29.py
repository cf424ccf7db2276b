import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_29 import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize("row", ["29.1", "29.2", "29.3", "29.3.a", "29.3.b"])
def test_no_criterion_is_turned_into_a_number(row):
    assert law.row(row).expr is None
    assert law.row(row).why is not None


def test_an_enterprise_graded_b_leaves_the_managers_grade_to_the_authority():
    row = law.row("29.3.p1")
    assert (row.kind, row.power.who, row.expr) == ("power", "authority", None)
