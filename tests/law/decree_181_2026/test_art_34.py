import datetime as dt

import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.law.decree_181_2026 import ARTICLES

ON = dt.date(2026, 11, 21)
law = Law("181/2026", ARTICLES, on=ON)
CHAIR = {"position": "council_chair"}
NO_GROUND = {
    "own_view_of_limited_capacity": False,
    "low_confidence_votes": 0,
    "confidence_votes_cast": 21,
    "other_legitimate_reasons": False,
    "head_answers_for_subordinates_corruption": False,
    "failing_years_in_a_row": 0,
    "failing_years_this_term": 0,
    "conduct_offends_public": False,
    "family_breaks_law": False,
    "position_abused_by_others": False,
    "shirks_with_very_serious_consequences": False,
}
NO_BAR = {
    "unfinished_defence_task": False,
    "under_inspection_or_audit": False,
    "enterprise_under_inspection_or_audit": False,
    "failing_years_in_a_row": 0,
    "found_degenerate": False,
    "found_politically_unfit": False,
    "found_serious_corruption_in_unit": False,
    "found_head_of_serious_disunity": False,
    "relief_requested_by_authority": False,
}
PLAIN_GROUNDS = {
    "a": "own_view_of_limited_capacity",
    "c": "other_legitimate_reasons",
    "d": "head_answers_for_subordinates_corruption",
    "e": "conduct_offends_public",
    "g": "family_breaks_law",
    "h": "position_abused_by_others",
    "i": "shirks_with_very_serious_consequences",
}
CITED_FROM_DD = [
    "found_degenerate",
    "found_politically_unfit",
    "found_serious_corruption_in_unit",
    "found_head_of_serious_disunity",
    "relief_requested_by_authority",
]


@pytest.mark.parametrize(("point", "fact"), PLAIN_GROUNDS.items())
@pytest.mark.parametrize("truth", [True, False, None])
def test_a_plain_ground_is_what_its_fact_says(point, fact, truth):
    assert law.says(f"34.1.{point}", **CHAIR, **{fact: truth}) is truth


@pytest.mark.parametrize("fact", PLAIN_GROUNDS.values())
def test_any_one_ground_is_enough(fact):
    assert law.says("34.1", **CHAIR, **NO_GROUND | {fact: True}) is True


def test_without_any_ground_there_is_none():
    assert law.says("34.1", **CHAIR, **NO_GROUND) is False


@pytest.mark.parametrize("fact", PLAIN_GROUNDS.values())
def test_one_open_ground_leaves_it_open(fact):
    facts = CHAIR | NO_GROUND | {fact: None}
    assert law.says("34.1", **facts) is None
    assert law.misses("34.1", **facts) == (fact,)


@pytest.mark.parametrize(
    ("low", "cast", "over_half"),
    [
        (10, 21, False),
        (11, 21, True),
        (9, 20, False),
        (10, 20, False),
        (11, 20, True),
        (0, 1, False),
        (1, 1, True),
        (1, 2, False),
        (2, 2, True),
        (50_000, 99_999, True),
        (49_999, 99_999, False),
        (0, None, False),
        (3, None, None),
        (None, 21, None),
    ],
)
def test_more_than_half_of_the_votes_cast_are_low(low, cast, over_half):
    assert law.says("34.1.b", **CHAIR, low_confidence_votes=low, confidence_votes_cast=cast) is over_half


def test_an_unknown_round_asks_for_both_numbers():
    assert law.misses("34.1.b", **CHAIR) == ("low_confidence_votes", "confidence_votes_cast")


@pytest.mark.parametrize(
    ("in_a_row", "in_term", "reading", "ground"),
    [
        (1, 1, "same_as_35_1_d", False),
        (2, 2, "same_as_35_1_d", True),
        (3, 3, "same_as_35_1_d", True),
        (1, 2, "same_as_35_1_d", False),
        (1, 1, "not_consecutive", False),
        (1, 2, "not_consecutive", True),
        (1, 3, "not_consecutive", True),
        (1, 2, None, None),
        (2, 1, None, None),
        (2, 2, None, True),
        (1, 1, None, False),
        (2, None, "same_as_35_1_d", True),
        (None, 2, "not_consecutive", True),
        (None, 2, "same_as_35_1_d", None),
        (2, None, None, None),
    ],
)
def test_two_failing_years_in_a_row_or_any_two_as_the_reading_has_it(in_a_row, in_term, reading, ground):
    facts = {"failing_years_in_a_row": in_a_row, "failing_years_this_term": in_term, "reading_34_1_dd": reading}
    assert law.says("34.1.đ", **CHAIR, **facts) is ground


def test_only_where_the_readings_differ_is_the_reading_missing():
    differ = CHAIR | {"failing_years_in_a_row": 1, "failing_years_this_term": 2}
    assert law.misses("34.1.đ", **differ) == ("reading_34_1_dd",)
    assert law.misses("34.1.đ", **differ | {"failing_years_in_a_row": 2}) == ()


@pytest.mark.parametrize(
    ("abused", "unaware", "ground"),
    [
        (True, None, True),
        (True, False, True),
        (True, True, False),
        (False, None, False),
        (False, True, False),
        (None, True, False),
        (None, None, None),
    ],
)
def test_whoever_proves_not_to_have_known_of_the_abuse_is_excepted(abused, unaware, ground):
    facts = {"position_abused_by_others": abused, "unaware_of_abuse": unaware}
    assert law.says("34.1.h", **CHAIR, **facts) is ground


def test_nobody_is_asked_for_a_proof_that_was_not_brought():
    assert law.misses("34.1.h", **CHAIR) == ("position_abused_by_others",)


@pytest.mark.parametrize("truth", [True, False, None])
def test_an_unfinished_defence_task_bars(truth):
    assert law.says("34.2.a", **CHAIR, unfinished_defence_task=truth) is truth


@pytest.mark.parametrize(
    ("own", "enterprise", "reading", "barred"),
    [
        (True, False, "own_conduct", True),
        (False, True, "own_conduct", False),
        (None, True, "own_conduct", None),
        (False, True, "enterprise_too", True),
        (True, None, "enterprise_too", True),
        (False, False, "enterprise_too", False),
        (False, None, "enterprise_too", None),
        (True, None, None, True),
        (True, True, None, True),
        (False, False, None, False),
        (False, True, None, None),
        (False, None, None, None),
    ],
)
def test_inspection_bars_as_the_reading_has_it_and_plainly_where_readings_agree(own, enterprise, reading, barred):
    facts = {
        "under_inspection_or_audit": own,
        "enterprise_under_inspection_or_audit": enterprise,
        "reading_34_2_b": reading,
    }
    assert law.says("34.2.b", **CHAIR, **facts) is barred


def test_the_enterprises_inspection_matters_only_until_the_reading_leaves_it_out():
    asked = CHAIR | {"under_inspection_or_audit": False}
    assert set(law.misses("34.2.b", **asked)) == {"enterprise_under_inspection_or_audit", "reading_34_2_b"}
    assert law.misses("34.2.b", **asked, reading_34_2_b="own_conduct") == ()


@pytest.mark.parametrize("fact", CITED_FROM_DD)
@pytest.mark.parametrize("reading", ["from_dd", "from_d", None])
def test_relief_under_dd_e_g_h_i_bars_whatever_is_read(fact, reading):
    assert law.says("34.2.c", **CHAIR, **NO_BAR | {fact: True}, reading_34_2_c=reading) is True


@pytest.mark.parametrize(
    ("years", "reading", "barred"),
    [
        (1, "from_dd", False),
        (2, "from_dd", False),
        (1, "from_d", False),
        (2, "from_d", True),
        (3, "from_d", True),
        (1, None, False),
        (2, None, None),
        (None, "from_dd", False),
        (None, "from_d", None),
    ],
)
def test_two_failing_years_bar_only_where_the_list_starts_at_d(years, reading, barred):
    facts = CHAIR | NO_BAR | {"failing_years_in_a_row": years, "reading_34_2_c": reading}
    assert law.says("34.2.c", **facts) is barred


@pytest.mark.parametrize(
    "case", [{"unfinished_defence_task": True}, {"under_inspection_or_audit": True}, {"found_degenerate": True}]
)
def test_any_one_bar_is_enough(case):
    assert law.says("34.2", **CHAIR, **NO_BAR | case) is True


def test_no_bar_is_none_whatever_is_read():
    assert law.says("34.2", **CHAIR, **NO_BAR) is False


@pytest.mark.parametrize(
    ("position", "reading", "truth"),
    [
        ("hired_director", "included", False),
        ("controller", "included", True),
        ("controller", "excluded", False),
        ("controller", None, None),
        ("representative_part_time", "excluded", True),
        ("general_director", None, True),
        (None, None, None),
    ],
)
@pytest.mark.parametrize(
    ("row", "fact"), [("34.1", "own_view_of_limited_capacity"), ("34.2", "unfinished_defence_task")]
)
def test_grounds_and_bars_reach_those_of_the_scope(row, fact, position, reading, truth):
    assert law.says(row, position=position, reading_controllers_34_35=reading, **{fact: True}) is truth


@pytest.mark.parametrize(
    ("months", "earliest"),
    [
        (0, "2028-11-21"),
        (23, "2026-12-21"),
        (24, "2026-11-21"),
        (25, "2026-10-21"),
    ],
)
def test_an_equivalent_post_waits_for_twenty_four_months_in_the_new_one(months, earliest):
    assert law.says("34.5", new_post_months=months) == dt.date.fromisoformat(earliest)


def test_without_the_months_served_the_earliest_day_is_unknown():
    assert law.says("34.5") is None
    assert law.misses("34.5") == ("new_post_months",)


@pytest.mark.parametrize(
    ("path", "count", "cap", "after", "until", "by"),
    [
        ("34.3.b", 10, None, "resignation_filed", "resignation_proposed", "personnel_body"),
        ("34.3.c", 10, 15, "resignation_proposed", "resignation_decided", "authority"),
    ],
)
def test_time_limits_are_ten_working_days(path, count, cap, after, until, by):
    term = law.row(path).term
    assert (term.count, term.unit, term.extendable_to) == (count, "working-day", cap)
    assert (term.after, term.until, term.by) == (after, until, by)


def test_the_fifteen_days_hang_on_a_reading():
    assert law.row("34.3.c").term.reading == "reading_15_days"
    assert law.row("34.3.b").term.reading is None


def test_duties_go_on_until_the_resignation_is_accepted():
    assert law.row("34.4").power.who == "person"


@pytest.mark.parametrize(("reading", "controllers"), [("included", CONTROLLERS), ("excluded", set()), (None, set())])
def test_the_article_speaks_of_controllers_only_where_it_is_read_so(reading, controllers):
    posts = MANAGERS | REPRESENTATIVES | controllers
    assert law.reaches("34", reading_controllers_34_35=reading) == posts


@pytest.mark.parametrize("path", ["34.3.b", "34.3.c"])
def test_the_time_limit_runs_forward_from_its_event(path):
    assert not law.row(path).term.before


@pytest.mark.parametrize("truth", [True, False])
def test_the_letter_is_in_the_file_or_it_is_not(truth):
    assert law.says("34.3.a", resignation_letter_in_file=truth) is truth


@pytest.mark.parametrize(
    ("filed", "due"),
    [("2026-11-17", "2026-12-01"), ("2026-11-20", "2026-12-04"), ("2026-11-21", "2026-12-04")],
)
def test_the_personnel_body_has_ten_working_days_from_the_letter(filed, due):
    assert law.says("34.3.b", resignation_filed_on=filed) == dt.date.fromisoformat(due)


@pytest.mark.parametrize(
    ("extended", "reading", "due"),
    [
        (False, None, "2026-12-15"),
        (True, "total_cap", "2026-12-22"),
        (True, "added_to_ten", "2027-01-05"),
        (True, None, "2026-12-22"),  # a warning comes by the earlier day
    ],
)
@pytest.mark.parametrize(
    "proposed",
    [
        {"resignation_proposed_on": "2026-12-01"},
        {"resignation_filed_on": "2026-11-17"},  # not recorded: the last day for it
        {"resignation_filed_on": "2026-11-03", "resignation_proposed_on": "2026-12-01"},
    ],
)
def test_the_authority_decides_in_ten_working_days_or_as_long_as_the_extension_is_read(
    proposed, extended, reading, due
):
    facts = proposed | {"resignation_time_extended": extended, "reading_15_days": reading}
    assert law.says("34.3.c", **facts) == dt.date.fromisoformat(due)
