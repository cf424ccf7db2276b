import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_24 import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize(
    ("row", "who"),
    [
        ("24.1", "personnel_body"),
        ("24.2", "owner_agency"),
        ("24.2.a", "owner_agency"),
        ("24.2.b", "owner_agency"),
        ("24.4", "owner_agency"),
    ],
)
def test_each_step_names_who_takes_it(row, who):
    assert law.row(row).power.who == who


def test_only_the_decision_itself_is_free():
    assert [row.path for row in ARTICLE.rows if row.kind == "power"] == ["4"]


def test_the_opinion_asked_for_in_writing_is_the_party_committees_by_a_reading():
    row = law.row("24.3")
    assert (row.kind, [reading.row for reading in row.readings]) == ("paper", [49])
