import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_41 import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize("point", ["1", "1.a", "1.b", "1.c", "1.d"])
def test_rights_are_powers_of_those_who_hire_and_never_a_yes_or_no(point):
    row = law.row(f"41.{point}")
    assert (row.kind, row.power.who, row.expr) == ("power", "council_or_chairman", None)


@pytest.mark.parametrize("point", ["2", "2.a", "2.b", "2.c", "2.d"])
def test_responsibilities_are_duties_of_those_who_hire(point):
    row = law.row(f"41.{point}")
    assert (row.kind, row.power.who, row.expr) == ("duty", "council_or_chairman", None)
