import pytest
from tests.law.asking import Law

from canbo.law import facts as f
from canbo.law.decree_181_2026.art_03 import ARTICLE

law = Law("181/2026", [ARTICLE])
MATTERS = f.matter.spec.choice_names
OF_MANAGERS = {
    "assessment", "planning", "appointment", "reappointment", "extension", "transfer", "resignation", "relief",
    "commendation", "discipline",
}  # fmt: skip
OF_REPRESENTATIVES = {
    "assessment", "assignment", "reassignment", "relief", "cessation", "resignation", "commendation", "discipline",
}  # fmt: skip
OF_ALL = {"suspension", "leaving_service", "retirement"}


@pytest.mark.parametrize("matter", MATTERS)
def test_matters_are_listed_under_their_point(matter):
    assert law.says("3.1.a", matter=matter) is (matter in OF_MANAGERS)
    assert law.says("3.1.b", matter=matter) is (matter in OF_REPRESENTATIVES)
    assert law.says("3.1.c", matter=matter) is (matter in OF_ALL)
    assert law.says("3.1", matter=matter) is (matter != "hiring_plan")


@pytest.mark.parametrize("row", ["3.1", "3.1.a", "3.1.b", "3.1.c"])
def test_an_unknown_matter_is_unknown(row):
    assert law.says(row) is None
    assert law.misses(row) == ("matter",)


@pytest.mark.parametrize(
    ("position", "is_one"), [("controller", True), ("head_controller", True), ("council_chair", False), (None, None)]
)
def test_a_controller_is_one_by_the_post(position, is_one):
    assert law.says("3.3", position=position) is is_one


@pytest.mark.parametrize("path", ["3.p1", "3.2"])
def test_what_is_not_computed_says_why(path):
    assert law.row(path).expr is None
    assert law.row(path).why is not None
