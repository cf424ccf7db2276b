import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_02 import ARTICLE

law = Law("181/2026", [ARTICLE])
CLASSES = ("listed_group", "wholly_state", "majority_state", "minority_state")
MANAGERS = {"a": "council_chair", "b": "company_chair", "c": "council_member", "d": "general_director"}


@pytest.mark.parametrize("enterprise_class", CLASSES)
def test_over_half_is_a_state_owned_enterprise_and_half_or_less_has_state_capital(enterprise_class):
    assert law.says("2.1", enterprise_class=enterprise_class) is (enterprise_class != "minority_state")
    assert law.says("2.2", enterprise_class=enterprise_class) is (enterprise_class == "minority_state")


def test_an_enterprise_of_unknown_class_is_neither():
    assert (law.says("2.1"), law.says("2.2")) == (None, None)


@pytest.mark.parametrize("enterprise_class", CLASSES)
@pytest.mark.parametrize(("point", "position"), MANAGERS.items())
def test_managers_are_those_of_wholly_state_owned_enterprises(point, position, enterprise_class):
    wholly = enterprise_class in ("listed_group", "wholly_state")
    facts = {"position": position, "enterprise_class": enterprise_class}
    assert law.says(f"2.3.{point}", **facts) is wholly
    assert law.says("2.3", **facts) is wholly


@pytest.mark.parametrize("point", MANAGERS)
def test_each_point_names_one_post(point):
    others = [position for other, position in MANAGERS.items() if other != point]
    assert all(law.says(f"2.3.{point}", position=p, enterprise_class="wholly_state") is False for p in others)


def test_a_hired_director_is_no_manager():
    assert law.says("2.3", position="hired_director", enterprise_class="wholly_state") is False


def test_a_manager_of_an_unknown_class_is_unknown_and_needs_the_class():
    assert law.says("2.3", position="council_chair") is None
    assert law.misses("2.3", position="council_chair") == ("enterprise_class",)


@pytest.mark.parametrize("position", ["controller", "head_controller"])
def test_a_controller_is_one_in_whatever_enterprise(position):
    assert law.says("2.4", position=position) is True
    assert law.says("2.5", position=position) is False


@pytest.mark.parametrize("position", ["representative_full_time", "representative_part_time"])
def test_a_representative_is_one_in_whatever_enterprise(position):
    assert law.says("2.5", position=position) is True
    assert law.says("2.4", position=position) is False


def test_an_unknown_post_is_unknown():
    assert (law.says("2.4"), law.says("2.5")) == (None, None)


def test_others_concerned_are_declared_with_the_reason():
    assert law.row("2.6").kind == "declaration"
    assert law.row("2.6").why is not None
