import pytest
from tests.law.asking import Law

from canbo.law.decree_46_2010.art_03 import ARTICLE

law = Law("46/2010", [ARTICLE])


@pytest.mark.parametrize("truth", [True, False, None])
def test_leaving_at_own_wish_with_consent_entitles(truth):
    assert law.says("3.1", leaves_voluntarily=truth) is truth


@pytest.mark.parametrize(("years", "entitled"), [(0, False), (1, False), (2, True), (3, True), (None, None)])
def test_two_failing_years_in_a_row_entitle(years, entitled):
    assert law.says("3.2", failing_years_in_a_row=years) is entitled
