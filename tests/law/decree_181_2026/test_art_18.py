import pytest
from tests.law.asking import MANAGERS, Law

from canbo.law.decree_181_2026 import art_09, art_10, art_17, art_18

law = Law("181/2026", [art_09.ARTICLE, art_10.ARTICLE, art_17.ARTICLE, art_18.ARTICLE])
MANAGER = {"position": "council_member"}


@pytest.mark.parametrize(
    ("fulfilled", "standards", "met"),
    [(True, True, True), (False, True, False), (True, False, False), (None, True, None), (False, None, False)],
)
def test_duties_were_fulfilled_and_standards_are_still_met(fulfilled, standards, met):
    facts = {"fulfilled_term_duties": fulfilled, "meets_standards_of_post": standards}
    assert law.says("18.1", **MANAGER, **facts) is met


@pytest.mark.parametrize(("row", "fact"), [("18.2", "enterprise_needs_person"), ("18.3", "fit_for_duties")])
@pytest.mark.parametrize("truth", [True, False, None])
def test_need_and_health(row, fact, truth):
    assert law.says(row, **MANAGER, **{fact: truth}) is truth


DEFERRAL = (
    "barred_from_office",
    "disciplinary_proceedings_pending",
    "under_criminal_proceedings",
    "barred_from_higher_post",
    "responsibility_under_review",
    "inpatient_or_maternity",
    "other_deferral_case",
)


@pytest.mark.parametrize("fact", DEFERRAL)
@pytest.mark.parametrize(("truth", "met"), [(True, False), (False, True), (None, None)])
def test_no_case_of_deferral_may_be_there(fact, truth, met):
    assert law.says("18.4", **MANAGER, **dict.fromkeys(DEFERRAL, False) | {fact: truth}) is met


@pytest.mark.parametrize("row", ["18.1", "18.2", "18.3", "18.4"])
def test_for_others_than_managers_the_conditions_hold_nothing(row):
    facts = dict.fromkeys(("fulfilled_term_duties", "enterprise_needs_person", "fit_for_duties"), False)
    assert law.says(row, position="controller", **facts) is True


def test_who_is_not_reappointed_is_the_authoritys_care():
    assert law.row("18.5").power.who == "authority"


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("18") == MANAGERS
