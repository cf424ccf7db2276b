import pytest
from tests.law.asking import Law

from canbo.law import facts as f
from canbo.law.decree_181_2026 import appendix, art_05

law = Law("181/2026", [art_05.ARTICLE, appendix.ARTICLE])
HEARD_ON = {"appointment", "reappointment", "extension", "transfer", "relief", "resignation"}
CHAIR = {"position": "council_chair", "enterprise_class": "listed_group", "matter": "appointment"}


@pytest.mark.parametrize("matter", f.matter.spec.choice_names)
@pytest.mark.parametrize("position", ["council_chair", "company_chair"])
def test_the_prime_minister_is_heard_on_a_closed_list_of_matters(position, matter):
    assert law.says("5.1", **CHAIR | {"position": position, "matter": matter}) is (matter in HEARD_ON)


@pytest.mark.parametrize("position", [p for p in f.position.spec.choice_names if not p.endswith("_chair")])
def test_the_prime_minister_is_heard_on_chairmen_only(position):
    assert law.says("5.1", **CHAIR | {"position": position}) is False


@pytest.mark.parametrize("enterprise_class", ["wholly_state", "majority_state", "minority_state"])
def test_the_prime_minister_is_heard_for_listed_enterprises_only(enterprise_class):
    assert law.says("5.1", **CHAIR | {"enterprise_class": enterprise_class}) is False


@pytest.mark.parametrize("fact", CHAIR)
def test_each_of_the_three_facts_is_needed(fact):
    facts = {name: value for name, value in CHAIR.items() if name != fact}
    assert law.says("5.1", **facts) is None
    assert law.misses("5.1", **facts) == (fact,)


def test_a_matter_off_the_list_needs_nothing_more():
    assert law.says("5.1", matter="discipline") is False


def test_the_prime_minister_may_ask_for_action():
    power = law.row("5.2").power
    assert power is not None
    assert power.who == "prime_minister"
    assert law.row("5.2").expr is None
