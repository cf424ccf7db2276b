import pytest
from tests.law.asking import Law

from canbo.law.law_22_2008 import ARTICLES

law = Law("22/2008", ARTICLES)


@pytest.mark.parametrize("row", ["58.3.a", "58.3.b"])
@pytest.mark.parametrize(("years", "follows"), [(0, False), (1, False), (2, True), (3, True), (None, None)])
def test_two_failing_years_in_a_row_have_their_consequence(row, years, follows):
    assert law.says(row, failing_years_in_a_row=years) is follows


@pytest.mark.parametrize(("row", "reading"), [("58.3.c", 124), ("59.4", 125)])
def test_what_the_source_garbles_or_leaves_out_is_declared_and_not_guessed(row, reading):
    assert law.row(row).expr is None
    assert law.row(row).kind == "declaration"
    assert [found.row for found in law.row(row).readings] == [reading]
