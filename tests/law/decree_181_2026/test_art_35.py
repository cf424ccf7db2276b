import datetime as dt

import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.law.decree_181_2026 import ARTICLES

law = Law("181/2026", ARTICLES, on=dt.date(2026, 11, 21))
CHAIR = {"position": "council_chair"}
NO_GROUND = {
    "serving_warning": False,
    "found_unable_to_continue": False,
    "duty_reprimands_this_term": 0,
    "low_confidence_votes": 0,
    "confidence_votes_cast": 21,
    "failing_years_in_a_row": 0,
    "found_degenerate": False,
    "found_politically_unfit": False,
    "found_serious_corruption_in_unit": False,
    "found_head_of_serious_disunity": False,
    "relief_requested_by_authority": False,
    "refuses_to_resign": False,
}
PLAIN_GROUNDS = {
    "đ": "found_degenerate",
    "e": "found_politically_unfit",
    "g": "found_serious_corruption_in_unit",
    "h": "found_head_of_serious_disunity",
    "i": "relief_requested_by_authority",
}
UNWILLING = {
    "own_view_of_limited_capacity": False,
    "head_answers_for_subordinates_corruption": False,
    "failing_years_this_term": 0,
    "conduct_offends_public": False,
    "family_breaks_law": False,
    "position_abused_by_others": False,
    "shirks_with_very_serious_consequences": False,
    "refuses_to_resign": True,
}


@pytest.mark.parametrize(("point", "fact"), PLAIN_GROUNDS.items())
@pytest.mark.parametrize("truth", [True, False, None])
def test_a_finding_or_request_is_a_ground_by_itself(point, fact, truth):
    assert law.says(f"35.1.{point}", **CHAIR, **{fact: truth}) is truth
    assert law.says("35.1", **CHAIR, **NO_GROUND | {fact: truth}) is truth


@pytest.mark.parametrize(
    ("warning", "unable", "ground"),
    [
        (True, True, True),
        (True, False, False),
        (False, True, False),
        (True, None, None),
        (None, True, None),
        (False, None, False),
        (None, False, False),
    ],
)
def test_a_warning_counts_together_with_the_authoritys_finding(warning, unable, ground):
    assert law.says("35.1.a", **CHAIR, serving_warning=warning, found_unable_to_continue=unable) is ground


@pytest.mark.parametrize(("reprimands", "ground"), [(0, False), (1, False), (2, True), (3, True), (None, None)])
def test_two_reprimands_over_duties_within_a_term(reprimands, ground):
    assert law.says("35.1.b", **CHAIR, duty_reprimands_this_term=reprimands) is ground


@pytest.mark.parametrize(
    ("low", "cast", "over", "at_least", "unset"),
    [
        (11, 21, False, False, False),
        (13, 21, False, False, False),
        (14, 21, False, True, None),
        (15, 21, True, True, True),
        (13, 20, False, False, False),
        (14, 20, True, True, True),
        (11, 20, False, False, False),
        (2, 3, False, True, None),
        (1, 1, True, True, True),
        (0, 1, False, False, False),
        (66_666, 99_999, False, True, None),
        (0, None, False, False, False),
        (5, None, None, None, None),
        (None, 21, None, None, None),
    ],
)
def test_two_thirds_low_are_plain_except_at_exactly_two_thirds(low, cast, over, at_least, unset):
    facts = CHAIR | {"low_confidence_votes": low, "confidence_votes_cast": cast}
    assert law.says("35.1.c", **facts, reading_35_1_c="over_two_thirds") is over
    assert law.says("35.1.c", **facts, reading_35_1_c="at_least_two_thirds") is at_least
    assert law.says("35.1.c", **facts) is unset


@pytest.mark.parametrize(("low", "missing"), [(13, ()), (14, ("reading_35_1_c",)), (15, ())])
def test_the_reading_is_asked_for_at_exactly_two_thirds_only(low, missing):
    assert law.misses("35.1.c", **CHAIR, low_confidence_votes=low, confidence_votes_cast=21) == missing


@pytest.mark.parametrize(("years", "ground"), [(0, False), (1, False), (2, True), (3, True), (None, None)])
def test_two_failing_years_in_a_row(years, ground):
    assert law.says("35.1.d", **CHAIR, failing_years_in_a_row=years) is ground


@pytest.mark.parametrize(
    ("case", "ground"),
    [
        ({"own_view_of_limited_capacity": True}, True),
        ({"low_confidence_votes": 11}, True),
        ({"low_confidence_votes": 10}, False),
        ({"head_answers_for_subordinates_corruption": True}, True),
        ({"failing_years_this_term": 2, "reading_34_1_dd": "not_consecutive"}, True),
        ({"failing_years_this_term": 2, "reading_34_1_dd": "same_as_35_1_d"}, False),
        ({"conduct_offends_public": True}, True),
        ({"family_breaks_law": True}, True),
        ({"position_abused_by_others": True}, True),
        ({"position_abused_by_others": True, "unaware_of_abuse": True}, False),
        ({"shirks_with_very_serious_consequences": True}, True),
        ({"other_legitimate_reasons": True}, False),
        ({"own_view_of_limited_capacity": True, "refuses_to_resign": False}, False),
        ({"own_view_of_limited_capacity": True, "refuses_to_resign": None}, None),
        ({"own_view_of_limited_capacity": None}, None),
        ({}, False),
    ],
)
def test_who_is_in_a_case_of_resignation_but_unwilling_is_relieved(case, ground):
    assert law.says("35.1.k", **CHAIR, **NO_GROUND | UNWILLING | case) is ground


def test_a_personal_reason_can_never_be_forced():
    facts = CHAIR | NO_GROUND | UNWILLING | {"other_legitimate_reasons": True}
    assert law.says("34.1.c", **facts) is True
    assert law.says("35.1.k", **facts) is False


@pytest.mark.parametrize(("named", "ground"), [(True, True), (False, False), (None, False)])
def test_another_case_is_one_when_the_authority_names_it(named, ground):
    assert law.says("35.1.l", **CHAIR, other_relief_case=named) is ground
    assert law.misses("35.1.l", **CHAIR) == ()


def test_without_any_ground_there_is_none():
    assert law.says("35.1", **CHAIR, **NO_GROUND) is False


@pytest.mark.parametrize(
    ("case", "in_a_to_d"),
    [
        ({"serving_warning": True, "found_unable_to_continue": True}, True),
        ({"duty_reprimands_this_term": 2}, True),
        ({"low_confidence_votes": 15}, True),
        ({"failing_years_in_a_row": 2}, True),
        ({"found_degenerate": True}, False),
        ({"relief_requested_by_authority": True}, False),
        ({}, False),
    ],
)
@pytest.mark.parametrize("reading", ["special_rule", "absolute_bar", None])
def test_a_letter_is_considered_in_cases_a_to_d_under_the_special_rule(case, in_a_to_d, reading):
    expected = {"special_rule": True, "absolute_bar": False, None: None}[reading] if in_a_to_d else False
    assert law.says("35.2", **CHAIR, **NO_GROUND | case, reading_33_1=reading) is expected


def test_an_open_case_leaves_the_letter_open():
    facts = CHAIR | NO_GROUND | {"duty_reprimands_this_term": None, "reading_33_1": "special_rule"}
    assert law.says("35.2", **facts) is None
    assert law.misses("35.2", **facts) == ("duty_reprimands_this_term",)


@pytest.mark.parametrize(
    ("row", "months", "earliest"),
    [
        ("35.4", 0, "2029-11-21"),
        ("35.4", 35, "2026-12-21"),
        ("35.4", 36, "2026-11-21"),
        ("35.4", 37, "2026-10-21"),
        ("35.5", 35, "2026-12-21"),
        ("35.5", 36, "2026-11-21"),
        ("35.5", 37, "2026-10-21"),
        ("35.4.p1", 23, "2026-12-21"),
        ("35.4.p1", 24, "2026-11-21"),
        ("35.4.p1", 25, "2026-10-21"),
    ],
)
def test_another_post_waits_for_36_months_or_24_after_a_resignation(row, months, earliest):
    assert law.says(row, new_post_months=months) == dt.date.fromisoformat(earliest)


@pytest.mark.parametrize("row", ["35.4", "35.4.p1", "35.5"])
def test_without_the_months_served_the_earliest_day_is_unknown(row):
    assert law.says(row) is None
    assert law.misses(row) == ("new_post_months",)


@pytest.mark.parametrize(
    ("ground", "let_go"), [("35.1.d", True), ("35.1.đ", False), ("35.1.c", False), ("34.1.đ", False), (None, None)]
)
def test_two_failing_years_end_the_employment(ground, let_go):
    assert law.says("35.5.p1", leaving_ground=ground) is let_go


@pytest.mark.parametrize(
    ("position", "reading", "truth"),
    [
        ("hired_director", "included", False),
        ("head_controller", "included", True),
        ("head_controller", "excluded", False),
        ("head_controller", None, None),
        ("representative_full_time", None, True),
        ("company_chair", "excluded", True),
        (None, None, None),
    ],
)
@pytest.mark.parametrize("row", ["35.1", "35.1.đ"])
def test_grounds_reach_those_of_the_scope(row, position, reading, truth):
    assert law.says(row, position=position, reading_controllers_34_35=reading, found_degenerate=True) is truth


@pytest.mark.parametrize(
    ("path", "cap", "after", "until", "by"),
    [
        ("35.3.a", None, "relief_ground_established", "relief_proposed", "personnel_body"),
        ("35.3.b", 15, "relief_proposed", "relief_decided", "authority"),
    ],
)
def test_time_limits_are_ten_working_days(path, cap, after, until, by):
    term = law.row(path).term
    assert (term.count, term.unit, term.extendable_to) == (10, "working-day", cap)
    assert (term.after, term.until, term.by) == (after, until, by)


def test_the_fifteen_days_hang_on_a_reading():
    assert law.row("35.3.b").term.reading == "reading_15_days"


def test_retirement_is_left_to_labour_law_and_says_so():
    assert law.row("35.6").expr is None
    assert law.row("35.6").why is not None


@pytest.mark.parametrize(("reading", "controllers"), [("included", CONTROLLERS), ("excluded", set()), (None, set())])
def test_the_article_speaks_of_controllers_only_where_it_is_read_so(reading, controllers):
    posts = MANAGERS | REPRESENTATIVES | controllers
    assert law.reaches("35", reading_controllers_34_35=reading) == posts


@pytest.mark.parametrize("path", ["35.3.a", "35.3.b"])
def test_the_time_limit_runs_forward_from_its_event(path):
    assert not law.row(path).term.before
