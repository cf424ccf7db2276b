"""The allowance: half a month's wage a year, never under one month's, rounded once."""

import datetime as dt
from fractions import Fraction

import pytest
from tests.law.asking import Law

from canbo.law.decree_46_2010 import ARTICLES

law = Law("46/2010", ARTICLES, on=dt.date(2025, 6, 1))
IGNORE = {"reading_46_6_2_days": "ignore"}
YEARS = {0: 0, 1: 3, 2: 7, 3: 15, 4: 24, 5: 27, 6: 36, 20: 120}  # half-years: months of service


@pytest.mark.parametrize(
    ("half_years", "wage", "amount"),
    [
        (1, 1, 0),
        (1, 2, 1),
        (1, 3, 1),
        (2, 1, 1),
        (2, 10_000_001, 5_000_001),
        (2, 10_000_000, 5_000_000),
        (5, 10_000_001, 12_500_001),
        (5, 10_000_002, 12_500_003),
        (5, 10_000_003, 12_500_004),
        (20, 7_777_777, 38_888_885),
        (0, 10_000_000, 0),
    ],
)
def test_the_rate_is_half_a_wage_a_year_rounded_half_up_to_a_whole_dong(half_years, wage, amount):
    facts = IGNORE | {"service_months": YEARS[half_years], "service_odd_days": 0, "monthly_wage": wage}
    assert law.says("5.rate", **facts) == amount
    exact = Fraction(wage * half_years, 4)
    assert amount - Fraction(1, 2) <= exact < amount + Fraction(1, 2)


@pytest.mark.parametrize(
    ("half_years", "wages"),
    [(0, 0), (1, 1), (2, 1), (3, 1), (4, 1), (5, Fraction(5, 4)), (6, Fraction(3, 2)), (20, 5)],
)
def test_the_allowance_is_at_least_one_wage_for_whoever_has_time_that_counts(half_years, wages):
    facts = IGNORE | {"service_months": YEARS[half_years], "service_odd_days": 0, "monthly_wage": 8_000_000}
    assert law.says("5.floor", **facts) == wages * 8_000_000


def test_without_time_that_counts_nothing_is_due_whatever_the_wage():
    assert law.says("5.floor", **IGNORE, service_months=2) == 0


def test_the_wage_is_needed_once_time_counts():
    assert law.says("5.floor", **IGNORE, service_months=24) is None
    assert "monthly_wage" in law.misses("5.floor", **IGNORE, service_months=24)


@pytest.mark.parametrize(
    ("months", "odd_days", "wages"),
    [
        (6, 1, 1),  # half a year or a whole one: the floor either way
        (3, 1, 1),
        (14, 1, 1),
        (26, 1, None),  # four half-years or five: the floor or more
        (30, 1, None),
        (33, 1, Fraction(3, 2)),
        (2, 1, None),
        (26, 0, 1),
        (26, None, None),
    ],
)
def test_the_reading_of_odd_days_is_asked_only_where_the_amounts_differ(months, odd_days, wages):
    facts = {"service_months": months, "service_odd_days": odd_days, "monthly_wage": 8_000_000}
    assert law.says("5.floor", **facts) == (None if wages is None else wages * 8_000_000)


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
        counted = half_years_by_hand(months + more)
        rate = rounded_half_up(Fraction(wage * counted, 4))
        assert law.says("5.rate", **facts, monthly_wage=wage) == rate, months
        assert law.says("5.floor", **facts, monthly_wage=wage) == (max(rate, wage) if counted else 0), months


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
    assert law.says("5.wage", **facts) == rounded_half_up(coefficient * 2_340_000)


def test_a_half_dong_goes_up():
    facts = {"grade_coefficient": 235, "position_allowance": 0, "reserved_difference": 0}
    facts |= {"extra_seniority_percent": 5, "professional_seniority_percent": 5}
    assert Fraction(2_590_875, 1_000_000) * 2_340_000 == Fraction("6062647.5")
    assert law.says("5.wage", **facts) == 6_062_648


def test_a_recorded_wage_comes_before_its_components():
    components = {"grade_coefficient": 498, "position_allowance": 0, "reserved_difference": 0}
    components |= {"extra_seniority_percent": 0, "professional_seniority_percent": 0}
    assert law.says("5.wage", **components, monthly_wage=9_000_000) == 9_000_000
