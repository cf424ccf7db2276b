"""Who must be relieved is not let resign instead; what the special rule of 35(2) leaves of that."""

import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.law.decree_181_2026 import ARTICLES

law = Law("181/2026", ARTICLES)
CHAIR = {"position": "council_chair"}
NOTHING = {
    "serving_warning": False,
    "found_unable_to_continue": False,
    "duty_reprimands_this_term": 0,
    "low_confidence_votes": 0,
    "confidence_votes_cast": 20,
    "failing_years_in_a_row": 0,
    "failing_years_this_term": 0,
    "found_degenerate": False,
    "found_politically_unfit": False,
    "found_serious_corruption_in_unit": False,
    "found_head_of_serious_disunity": False,
    "relief_requested_by_authority": False,
    "refuses_to_resign": False,
}
SPECIAL, ABSOLUTE = {"reading_33_1": "special_rule"}, {"reading_33_1": "absolute_bar"}
CASES_A_TO_D = [
    {"serving_warning": True, "found_unable_to_continue": True},
    {"duty_reprimands_this_term": 2},
    {"low_confidence_votes": 15},
    {"failing_years_in_a_row": 2},
]
OTHER_CASES = [
    {"found_degenerate": True},
    {"found_politically_unfit": True},
    {"found_serious_corruption_in_unit": True},
    {"found_head_of_serious_disunity": True},
    {"relief_requested_by_authority": True},
    {"refuses_to_resign": True, "own_view_of_limited_capacity": True},
    {"other_relief_case": True},
]


@pytest.mark.parametrize("case", CASES_A_TO_D)
def test_in_cases_a_to_d_the_bar_hangs_on_the_reading(case):
    facts = CHAIR | NOTHING | case
    assert law.says("33.1.p1", **facts, **SPECIAL) is False
    assert law.says("33.1.p1", **facts, **ABSOLUTE) is True
    assert law.says("33.1.p1", **facts) is None
    assert law.misses("33.1.p1", **facts) == ("reading_33_1",)


@pytest.mark.parametrize("case", OTHER_CASES)
@pytest.mark.parametrize("reading", [SPECIAL, ABSOLUTE, {}])
def test_in_every_other_case_the_bar_stands_under_either_reading(case, reading):
    assert law.says("33.1.p1", **CHAIR, **NOTHING | case, **reading) is True


@pytest.mark.parametrize("reading", [SPECIAL, ABSOLUTE, {}])
def test_who_need_not_be_relieved_is_not_barred(reading):
    assert law.says("33.1.p1", **CHAIR, **NOTHING, **reading) is False


def test_an_open_finding_leaves_the_bar_open():
    facts = CHAIR | NOTHING | SPECIAL | {"found_degenerate": None}
    assert law.says("33.1.p1", **facts) is None
    assert law.misses("33.1.p1", **facts) == ("found_degenerate",)


@pytest.mark.parametrize(
    ("position", "reading", "barred"),
    [
        ("hired_director", None, False),
        ("controller", "excluded", False),
        ("controller", "included", True),
        ("controller", None, None),
        ("representative_full_time", None, True),
        (None, "included", None),
    ],
)
def test_the_bar_reaches_those_of_the_scope(position, reading, barred):
    facts = {"position": position, "reading_controllers_34_35": reading, "found_degenerate": True}
    assert law.says("33.1.p1", **facts) is barred


@pytest.mark.parametrize("path", ["33.2", "33.3"])
def test_encouragement_and_reference_compute_nothing_and_say_why(path):
    assert law.row(path).expr is None
    assert law.row(path).why is not None


def test_timely_consideration_is_the_authoritys_duty():
    assert law.row("33.1").kind == "duty"
    assert law.row("33.1").power.who == "authority"


@pytest.mark.parametrize(("reading", "controllers"), [("included", CONTROLLERS), ("excluded", set()), (None, set())])
def test_the_article_speaks_of_controllers_only_where_it_is_read_so(reading, controllers):
    posts = MANAGERS | REPRESENTATIVES | controllers
    assert law.reaches("33", reading_controllers_34_35=reading) == posts
