import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026.art_38 import ARTICLE

law = Law("181/2026", [ARTICLE])
TRUTHS = [True, False, None]


@pytest.mark.parametrize("truth", TRUTHS)
def test_an_enterprise_of_defence_or_security_does_not_hire(truth):
    assert law.says("38.2", defence_or_security_enterprise=truth) is truth


@pytest.mark.parametrize("truth", TRUTHS)
def test_experience_results_and_standing_in_the_field_are_needed(truth):
    assert law.says("38.4", reputed_in_field=truth) is truth


def test_what_is_unknown_is_told():
    assert law.misses("38.2") == ("defence_or_security_enterprise",)
    assert law.misses("38.4") == ("reputed_in_field",)


@pytest.mark.parametrize("path", ["38.1", "38.3"])
def test_the_plan_and_the_order_of_preference_ask_nothing_of_the_person_and_say_why(path):
    row = law.row(path)
    assert row.expr is None
    assert row.why.vi
    assert row.why.en


def test_the_headings_are_read_as_hiring_and_the_waiver_as_in_article_40():
    assert [reading.row for reading in law.row("38.1").readings] == [99]
    assert [reading.row for reading in law.row("38.4").readings] == [100]
