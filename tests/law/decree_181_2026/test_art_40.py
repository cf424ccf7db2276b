import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_10 import ARTICLE as ART_10
from canbo.law.decree_181_2026.art_40 import ARTICLE

law = Law("181/2026", [ART_10, ARTICLE])
NO_BAR = {
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
}
FIT = NO_BAR | {
    "nationalities": "vietnamese",
    "meets_enterprise_law_standards": True,
    "record_and_assets_verified": True,
    "relevant_experience": True,
    "fit_for_duties": True,
}
WAIVED = {
    "meets_standards_of_post": False,  # clause 1
    "planned_for_post": False,  # 2
    "months_in_equivalent_post": 0,  # 3
    "graded_fulfilled_last_three_years": False,  # 5
    "graded_good_last_three_years": False,
    "first_or_higher_post": True,  # 7
    "can_serve_full_term": False,
}
NEEDED = [fact for fact in FIT if fact != "nationalities"]


def test_whoever_meets_all_of_it_can_be_hired():
    assert law.says("40.1", **FIT) is True


@pytest.mark.parametrize("fact", NEEDED)
def test_each_condition_alone_decides(fact):
    assert law.says("40.1", **FIT | {fact: not FIT[fact]}) is False


@pytest.mark.parametrize("fact", [*NEEDED, "nationalities"])
def test_each_condition_alone_left_open_leaves_it_open_and_is_what_is_missing(fact):
    facts = {name: value for name, value in FIT.items() if name != fact}
    assert law.says("40.1", **facts) is None
    assert law.misses("40.1", **facts) == (fact,)


def test_clauses_1_2_3_5_and_7_of_article_10_need_not_be_met():
    assert law.says("40.1", **FIT | WAIVED) is True
    assert set(law.misses("40.1")).isdisjoint(WAIVED)


@pytest.mark.parametrize(
    ("nationalities", "citizen"),
    [
        ("vietnamese", True),
        ("vietnamese_and_one_foreign", True),
        ("vietnamese_and_several_foreign", True),
        ("foreign", False),
    ],
)
def test_only_a_vietnamese_citizen_is_hired(nationalities, citizen):
    assert law.says("40.1", **FIT | {"nationalities": nationalities}) is citizen


@pytest.mark.parametrize("keeps", [True, False, None])
def test_one_foreign_nationality_beside_the_vietnamese_brings_further_rules(keeps):
    facts = {"nationalities": "vietnamese_and_one_foreign", "meets_foreign_nationality_rules": keeps}
    assert law.says("40.1.p1", **facts) is keeps


@pytest.mark.parametrize("nationalities", ["vietnamese", "foreign"])
@pytest.mark.parametrize("keeps", [True, False, None])
def test_without_a_second_nationality_they_do_not_apply(nationalities, keeps):
    assert law.says("40.1.p1", nationalities=nationalities, meets_foreign_nationality_rules=keeps) is True


@pytest.mark.parametrize("keeps", [True, False, None])
def test_on_several_foreign_nationalities_the_law_is_silent(keeps):
    facts = {"nationalities": "vietnamese_and_several_foreign", "meets_foreign_nationality_rules": keeps}
    assert law.says("40.1.p1", **facts) is None
    assert law.misses("40.1.p1", **facts) == ()


def test_with_the_nationality_unknown_it_is_asked_for():
    assert law.says("40.1.p1", meets_foreign_nationality_rules=False) is None
    assert "nationalities" in law.misses("40.1.p1")


@pytest.mark.parametrize(("path", "who"), [(f"40.{clause}", "council_or_chairman") for clause in (2, 3, 4)])
def test_the_contract_the_way_of_hiring_and_the_oversight_are_with_those_who_hire(path, who):
    assert law.row(path).power.who == who


def test_the_doubtful_places_stand_beside_their_rows():
    assert [[r.row for r in law.row(path).readings] for path in ("40.1", "40.1.p1")] == [[100], [101]]
