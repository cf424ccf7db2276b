from itertools import product

import pytest
from tests.law.asking import Law

from canbo.law import facts as f
from canbo.law.decree_181_2026 import appendix, art_14

law = Law("181/2026", [art_14.ARTICLE, appendix.ARTICLE])
CHAIRS = ("council_chair", "company_chair")


@pytest.mark.parametrize(("row", "source"), [("14.1", "in_house"), ("14.2", "elsewhere")])
def test_each_clause_is_for_chairmen_of_listed_enterprises_and_one_source(row, source):
    cases = product(f.position.spec.choice_names, f.enterprise_class.spec.choice_names, ("in_house", "elsewhere"))
    for position, class_, came in cases:
        within = position in CHAIRS and class_ == "listed_group" and came == source
        assert law.says(row, position=position, enterprise_class=class_, candidate_source=came) is within


@pytest.mark.parametrize("row", ["14.1", "14.2"])
def test_what_is_not_known_leaves_the_clause_open(row):
    assert law.says(row, position="council_chair", enterprise_class="listed_group") is None
    assert law.misses(row, position="council_chair", enterprise_class="listed_group") == ("candidate_source",)
    assert law.says(row, position="general_director") is False


@pytest.mark.parametrize(("row", "by"), [("14.1.d", "council_or_chairman"), ("14.2.c", "owner_agency")])
def test_the_process_takes_thirty_working_days_from_the_approval_in_principle(row, by):
    term = law.row(row).term
    assert (term.count, term.unit, term.by) == (30, "working-day", by)
    assert (term.after, term.until) == ("appointment_approved_in_principle", "appointment_process_completed")
    assert not term.before


@pytest.mark.parametrize(
    ("row", "who"),
    [
        ("14.1.a", "leadership_collective"),
        ("14.1.b", "owner_agency"),
        ("14.1.c", "home_affairs"),
        ("14.1.đ", "owner_agency"),
        ("14.1.e", "home_affairs"),
        ("14.2.a", "owner_agency"),
        ("14.2.b", "home_affairs"),
        ("14.2.d", "owner_agency"),
        ("14.2.đ", "home_affairs"),
    ],
)
def test_who_acts_at_each_step(row, who):
    assert law.row(row).power.who == who


@pytest.mark.parametrize("row", ["14.1.e", "14.2.đ"])
def test_whether_the_prime_minister_decides_is_left_to_its_reading(row):
    assert [reading.fact for reading in law.row(row).readings] == ["reading_14"]
