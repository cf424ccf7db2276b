import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_30 import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize(
    ("position", "manager", "other"),
    [
        ("council_chair", True, False),
        ("company_chair", True, False),
        ("council_member", True, False),
        ("general_director", True, False),
        ("controller", False, True),
        ("head_controller", False, True),
        ("representative_full_time", False, True),
        ("representative_part_time", False, True),
        ("hired_director", False, False),
        (None, None, None),
    ],
)
def test_managers_go_one_way_representatives_and_controllers_another(position, manager, other):
    assert (law.says("30.1", position=position), law.says("30.2", position=position)) == (manager, other)


@pytest.mark.parametrize(
    ("row", "kind", "who"),
    [
        ("30.1.b", "duty", "council_or_chairman"),
        ("30.1.d", "power", "council_or_chairman"),
        ("30.2.b", "power", "owner_agency"),
        ("30.2.c", "power", "owner_agency"),
        ("30.3", "duty", "authority"),
    ],
)
def test_each_step_names_who_takes_it(row, kind, who):
    assert (law.row(row).kind, law.row(row).power.who) == (kind, who)


def test_the_papers_are_self_assessments_and_the_party_committees_opinion():
    assert [row.path for row in ARTICLE.rows if row.kind == "paper"] == ["1.a", "1.c", "2.a"]


@pytest.mark.parametrize("row", ["30.1.b", "30.1.d", "30.2.b"])
def test_a_shareholders_meeting_is_read_as_the_members_council(row):
    assert 59 in [reading.row for reading in law.row(row).readings]
