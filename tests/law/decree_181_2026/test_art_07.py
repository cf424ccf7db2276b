import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026 import appendix, art_03, art_05, art_06, art_07

law = Law("181/2026", [a.ARTICLE for a in (art_03, art_05, art_06, art_07, appendix)])
ENTERPRISES = [("1", "listed_group", "wholly_state"), ("2", "wholly_state", "listed_group")]


@pytest.mark.parametrize(("clause", "own", "other"), ENTERPRISES)
def test_each_clause_has_its_class_of_enterprise(clause, own, other):
    assert law.says(f"7.{clause}", enterprise_class=own) is True
    assert law.says(f"7.{clause}", enterprise_class=other) is False
    assert law.says(f"7.{clause}") is None


@pytest.mark.parametrize(("clause", "own", "other"), ENTERPRISES)
@pytest.mark.parametrize(("point", "position"), [("a", "general_director"), ("b", "hired_director")])
def test_the_council_decides_on_its_director_hired_or_not(clause, own, other, point, position):
    row, matter = f"7.{clause}.{point}", {"matter": "appointment"}
    assert law.says(row, enterprise_class=own, position=position, **matter) is True
    assert law.says(row, enterprise_class=other, position=position, **matter) is False
    assert law.says(row, enterprise_class="majority_state", position=position, **matter) is False
    assert law.says(row, enterprise_class=own, position="council_member", **matter) is False
    assert law.says(row, enterprise_class=own, position=position) is None
    assert law.misses(row, enterprise_class=own, position=position) == ("matter",)
    assert law.says(row, position=position, **matter) is None


@pytest.mark.parametrize(("clause", "own", "other"), ENTERPRISES)
@pytest.mark.parametrize(
    ("matter", "decides"),
    [("planning", True), ("leaving_service", True), ("hiring_plan", False), ("assignment", False)],
)
def test_it_decides_all_personnel_work_but_not_the_hiring_plan(clause, own, other, matter, decides):
    assert law.says(f"7.{clause}.a", enterprise_class=own, position="general_director", matter=matter) is decides
    assert law.says(f"7.{clause}.b", enterprise_class=own, position="hired_director", matter=matter) is decides


@pytest.mark.parametrize("point", ["a", "b"])
def test_the_directors_and_hired_directors_points_do_not_mix(point):
    wrong = {"a": "hired_director", "b": "general_director"}[point]
    facts = {"enterprise_class": "wholly_state", "position": wrong, "matter": "appointment"}
    assert law.says(f"7.2.{point}", **facts) is False
