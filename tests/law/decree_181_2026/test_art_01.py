import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026 import art_01, art_02

law = Law("181/2026", [art_01.ARTICLE, art_02.ARTICLE])


@pytest.mark.parametrize(
    ("position", "enterprise_class", "regulated"),
    [
        ("council_chair", "listed_group", True),
        ("general_director", "wholly_state", True),
        ("general_director", "majority_state", False),
        ("hired_director", "wholly_state", False),
        ("controller", None, True),
        ("representative_part_time", "minority_state", True),
        ("council_member", None, None),
        (None, "wholly_state", None),
    ],
)
def test_office_holders_controllers_and_representatives_are_regulated(position, enterprise_class, regulated):
    assert law.says("1.p1", position=position, enterprise_class=enterprise_class) is regulated
