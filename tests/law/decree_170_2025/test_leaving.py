"""Decree 170/2025: three wages and one and a half a year; a secondary source, and said to be one."""

import datetime as dt
from fractions import Fraction

import pytest
from tests.law.asking import Law

from canbo.law.decree_170_2025 import ARTICLES

law = Law("170/2025", ARTICLES, on=dt.date(2025, 8, 1))
LEAVES = {"leaves_voluntarily": True, "service_odd_days": 0}


@pytest.mark.parametrize(
    ("months", "wages"),
    [
        (0, 0),
        (5, 0),
        (6, 1),
        (11, 1),
        (12, Fraction(9, 2)),
        (14, Fraction(9, 2)),
        (15, Fraction(21, 4)),
        (19, 6),
        (24, 6),
        (120, 18),
    ],
)
def test_three_wages_and_one_and_a_half_a_year_from_twelve_months_on(months, wages):
    assert law.says("58.1", **LEAVES, service_months=months, monthly_wage=4_000_000) == wages * 4_000_000


@pytest.mark.parametrize(
    ("wage", "amount"), [(1, 5), (2, 11), (3, 16), (10_000_001, 52_500_005), (10_000_002, 52_500_011)]
)
def test_the_fraction_is_rounded_half_up_once(wage, amount):
    assert law.says("58.1", **LEAVES, service_months=15, monthly_wage=wage) == amount


@pytest.mark.parametrize(("months", "due"), [(5, 0), (6, 7_000_000), (7, 7_000_000)])
def test_half_a_year_of_service_gives_one_wage(months, due):
    assert law.says("58.3", service_months=months, service_odd_days=0, monthly_wage=7_000_000) == due


@pytest.mark.parametrize(
    ("months", "days", "reading", "half_years"),
    [
        (2, 1, "ignore", 0),
        (2, 1, "round_up", 1),
        (2, 1, None, None),
        (11, 1, None, 2),
        (6, 0, None, 1),
        (7, 0, None, 2),
        (120, None, None, 20),
    ],
)
def test_time_counts_as_under_decree_46(months, days, reading, half_years):
    facts = {"service_months": months, "service_odd_days": days, "reading_46_6_2_days": reading}
    assert law.says("59", **facts) == half_years


@pytest.mark.parametrize(
    ("months", "days", "wages"), [(11, 1, None), (5, 1, None), (23, 1, 6), (7, 1, 1), (120, 1, 18), (4, 1, 0)]
)
def test_the_reading_of_odd_days_is_asked_only_where_the_amounts_differ(months, days, wages):
    facts = {"leaves_voluntarily": True, "service_months": months, "service_odd_days": days, "monthly_wage": 4_000_000}
    assert law.says("58.1", **facts) == (None if wages is None else wages * 4_000_000)


@pytest.mark.parametrize(
    ("leaves", "years", "amount"), [(False, 0, 0), (False, 1, 0), (False, 2, None), (False, 3, None)]
)
def test_what_those_get_who_are_let_go_is_not_settled_and_not_guessed(leaves, years, amount):
    facts = {"leaves_voluntarily": leaves, "failing_years_in_a_row": years, "service_months": 60, "monthly_wage": 1}
    assert law.says("58.1", **facts) == amount


@pytest.mark.parametrize("truth", [True, False, None])
def test_the_allowance_is_for_those_who_leave_at_their_own_wish(truth):
    assert law.says("58.who", leaves_voluntarily=truth) is truth


@pytest.mark.parametrize(
    ("point", "fact"), [("a", "retirement_notice_given"), ("b", "staff_streamlined"), ("c", "forced_termination")]
)
@pytest.mark.parametrize(("done", "bars"), [(True, True), (False, False), (None, False)])
def test_the_employing_bodys_own_act_takes_the_allowance_away_once_it_is_recorded(point, fact, done, bars):
    assert law.says(f"58.4.{point}", **{fact: done}) is bars
    assert law.says("58.4", **{fact: done}) is bars


REASONS = {
    "1": "discipline_or_criminal_liability_pending",
    "2": "committed_service_unfinished",
    "3": "debts_unsettled",
    "4": "work_needs_or_no_replacement",
}
NONE = dict.fromkeys(REASONS.values(), False)


@pytest.mark.parametrize(("point", "fact"), REASONS.items())
@pytest.mark.parametrize("truth", [True, False, None])
def test_each_reason_for_refusing_is_what_its_fact_says(point, fact, truth):
    assert law.says(f"57.2.c.{point}", **{fact: truth}) is truth
    assert law.says("57.2.c", **NONE | {fact: truth}) is truth


@pytest.mark.parametrize(("stated", "bars"), [(True, True), (False, False), (None, False)])
def test_another_lawful_reason_counts_once_the_body_has_stated_it(stated, bars):
    assert law.says("57.2.c", **NONE, other_lawful_refusal_reason=stated) is bars


def test_rotation_is_no_longer_a_reason():
    assert law.says("57.2.c", **NONE, rotated_or_seconded=True) is False


def test_the_body_answers_within_thirty_days():
    term = law.row("57.2.b").term
    assert (term.count, term.unit, term.after, term.until) == (30, "day", "leaving_applied", "leaving_answered")


def test_every_list_says_that_the_source_is_secondary():
    for path in ("57.2.b", "57.2.c", "58.who", "58.1", "58.2", "58.3", "58.4", "59"):
        assert "secondary source" in [reading.confidence for reading in law.row(path).readings]


@pytest.mark.parametrize("path", ["57.2.b"])
def test_the_time_limit_runs_forward_from_its_event(path):
    assert not law.row(path).term.before


def half_years_by_hand(months):
    odd = months % 12
    return months // 12 * 2 + (0 if odd < 3 else 1 if odd <= 6 else 2)


def rounded_half_up(exact):
    return int(exact + Fraction(1, 2))


@pytest.mark.parametrize(
    ("days", "reading", "more"), [(0, "round_up", 0), (1, "round_up", 1), (30, "round_up", 1), (1, "ignore", 0)]
)
@pytest.mark.parametrize("wage", [1, 2, 3, 8_000_000, 10_000_001])
def test_months_of_three_years_give_what_is_worked_out_by_hand(days, reading, more, wage):
    for months in range(40):
        facts = {"service_months": months, "service_odd_days": days, "reading_46_6_2_days": reading}
        counted, some = half_years_by_hand(months + more), wage if months + more >= 6 else 0
        full = rounded_half_up(Fraction(wage * (12 + 3 * counted), 4))
        due = full if months + more >= 12 else some
        assert law.says("59", **facts) == counted, months
        assert law.says("58.3", **facts, monthly_wage=wage) == some, months
        assert law.says("58.1", leaves_voluntarily=True, **facts, monthly_wage=wage) == due, months


# Hundredths and percent: rank and grade, position, reserved difference, extra and professional seniority.
PAYS = [
    (498, 0, 0, 0, 0), (498, 70, 0, 0, 0), (498, 70, 33, 0, 0), (498, 70, 33, 11, 0), (498, 70, 33, 11, 9),
    (235, 0, 0, 5, 5), (1, 1, 1, 1, 1), (10_000, 9_999, 9_998, 100, 99),
]  # fmt: skip


@pytest.mark.parametrize("pay", PAYS)
def test_the_wage_is_the_sum_of_its_components_times_the_base_salary(pay):
    grade, position, reserved, extra, professional = (Fraction(part, 100) for part in pay)
    above_scale = grade * extra
    coefficient = grade + position + reserved + above_scale + (grade + position + above_scale) * professional
    names = (
        "grade_coefficient", "position_allowance", "reserved_difference", "extra_seniority_percent",
        "professional_seniority_percent",
    )  # fmt: skip
    facts = dict(zip(names, pay, strict=True))
    assert law.says("58.2", **facts) == rounded_half_up(coefficient * 2_340_000)
    assert law.says("58.2", **facts, monthly_wage=9_000_000) == 9_000_000


@pytest.mark.parametrize(("years", "named"), [(0, False), (1, False), (2, True), (3, True), (None, None)])
def test_the_title_names_those_let_go_after_two_failing_years(years, named):
    assert law.says("58.title", **({} if years is None else {"failing_years_in_a_row": years})) is named
