import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.appendix import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize(
    ("enterprise_class", "listed"),
    [
        ("listed_group", True),
        ("wholly_state", False),
        ("majority_state", False),
        ("minority_state", False),
        (None, None),
    ],
)
def test_only_a_listed_enterprise_is_on_the_list(enterprise_class, listed):
    assert law.says("appendix.1-9", enterprise_class=enterprise_class) is listed
