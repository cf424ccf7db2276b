from itertools import product

import pytest
from tests.law.asking import Law

from canbo.law import facts as f
from canbo.law.decree_181_2026 import appendix, art_02, art_03, art_04, art_05, art_06, art_07
from canbo.law.decree_181_2026.authority import SOMEBODY_DECIDES, WHO_DECIDES

law = Law("181/2026", [a.ARTICLE for a in (art_02, art_03, art_04, art_05, art_06, art_07, appendix)])
LEVELS = ["none", "council_or_chairman", "owner_agency", "prime_minister"]
DIRECTOR = {"position": "general_director", "enterprise_class": "wholly_state", "matter": "appointment"}
EVERY = list(product(f.position.spec.choice_names, f.enterprise_class.spec.choice_names, f.matter.spec.choice_names))


@pytest.mark.parametrize("reading", ["opinion", "decision"])
def test_the_higher_of_two_levels_decides_for_every_post_class_and_matter(reading):
    for position, enterprise_class, matter in EVERY:
        case = {"position": position, "enterprise_class": enterprise_class, "matter": matter, "reading_14": reading}
        own = law.says(WHO_DECIDES, **case) if law.says(SOMEBODY_DECIDES, **case) else None
        for other in LEVELS:
            highest = max(own or "none", other, key=LEVELS.index)
            expected = None if highest == "none" else highest
            assert law.says("4.5", **case, highest_level_of_other_posts=other) == expected, (case, other)


def test_the_levels_of_other_posts_are_those_compared():
    assert sorted(f.highest_level_of_other_posts.spec.choice_names) == sorted(LEVELS)


@pytest.mark.parametrize(
    ("other", "decides"),
    [
        ("none", "council_or_chairman"),
        ("council_or_chairman", "council_or_chairman"),
        ("owner_agency", "owner_agency"),
        ("prime_minister", "prime_minister"),
        (None, None),
    ],
)
def test_a_director_who_holds_a_higher_post_too_is_decided_on_there(other, decides):
    assert law.says("4.5", **DIRECTOR, highest_level_of_other_posts=other) == decides


def test_whether_another_post_is_held_has_to_be_known():
    assert law.misses("4.5", **DIRECTOR) == ("highest_level_of_other_posts",)


@pytest.mark.parametrize(("other", "decides"), [("none", None), ("owner_agency", "owner_agency")])
def test_a_matter_that_nobody_is_given_has_the_level_of_the_other_posts_or_none(other, decides):
    nobody = {"position": "general_director", "enterprise_class": "wholly_state", "matter": "assignment"}
    assert law.says("4.5", **nobody, highest_level_of_other_posts=other) == decides
    assert law.misses("4.5", **nobody, highest_level_of_other_posts=other) == ()


def test_a_post_under_the_prime_minister_needs_nothing_more():
    assert law.says("4.5", highest_level_of_other_posts="prime_minister") == "prime_minister"


def test_while_it_is_open_whether_the_prime_minister_decides_so_is_the_highest_level():
    chair = {"position": "council_chair", "enterprise_class": "listed_group", "matter": "appointment"}
    assert law.says("4.5", **chair, highest_level_of_other_posts="owner_agency") is None
    assert law.misses("4.5", **chair, highest_level_of_other_posts="owner_agency") == ("reading_14",)


@pytest.mark.parametrize(
    ("position", "apart"),
    [
        ("controller", True),
        ("representative_full_time", True),
        ("company_chair", True),
        ("hired_director", False),
        (None, None),
    ],
)
def test_those_the_decree_governs_are_no_civil_servants(position, apart):
    assert law.says("4.4", position=position, enterprise_class="wholly_state") is apart


@pytest.mark.parametrize("row", ["4.1", "4.2", "4.3"])
def test_a_principle_without_a_test_says_why(row):
    assert law.row(row).kind == "principle"
    assert law.row(row).expr is None
    assert law.row(row).why is not None
