"""The five components of the wage, by examples reckoned by hand."""

import datetime as dt

import pytest
from tests.law.asking import Law

from canbo.law.decree_46_2010 import ARTICLES

PARTS = {
    "grade_coefficient": 498,
    "position_allowance": 0,
    "extra_seniority_percent": 0,
    "professional_seniority_percent": 0,
    "reserved_difference": 0,
}


def wage(on: str, **facts) -> int | None:
    return Law("46/2010", ARTICLES, on=dt.date.fromisoformat(on)).says("5.wage", **facts)


@pytest.mark.parametrize(
    ("parts", "wage_in_2024"),
    [
        ({}, 11_653_200),  # 4.98 x 2,340,000
        ({"position_allowance": 50}, 12_823_200),  # 5.48
        ({"reserved_difference": 10}, 11_887_200),  # 5.08
        ({"extra_seniority_percent": 5}, 12_235_860),  # 4.98 + 0.249
        ({"professional_seniority_percent": 10}, 12_818_520),  # 4.98 + 0.498
        # 4.98 + 0.50 + 0.10 + 5 % of 4.98 + 10 % of (4.98 + 0.50 + 0.249) = 6.4019
        (
            {
                "position_allowance": 50,
                "reserved_difference": 10,
                "extra_seniority_percent": 5,
                "professional_seniority_percent": 10,
            },
            14_980_446,
        ),
    ],
)
def test_the_components_add_up(parts, wage_in_2024):
    assert wage("2024-07-01", **PARTS | parts) == wage_in_2024


@pytest.mark.parametrize(
    ("on", "base"),
    [
        ("2010-07-01", 730_000),
        ("2013-06-30", 1_050_000),
        ("2013-07-01", 1_150_000),
        ("2019-06-30", 1_390_000),
        ("2019-07-01", 1_490_000),
        ("2023-06-30", 1_490_000),
        ("2023-07-01", 1_800_000),
        ("2024-06-30", 1_800_000),
        ("2024-07-01", 2_340_000),
    ],
)
def test_the_base_salary_is_that_of_the_day(on, base):
    assert wage(on, **PARTS | {"grade_coefficient": 100}) == base


def test_half_a_dong_is_rounded_up_once_at_the_end():
    # 1.01 x 1.05 x 1.10 x 1,490,000 = 1,738,159.5
    parts = {"grade_coefficient": 101, "extra_seniority_percent": 5, "professional_seniority_percent": 10}
    assert wage("2020-01-01", **PARTS | parts) == 1_738_160


def test_a_recorded_wage_goes_before_the_components():
    assert wage("2024-07-01", **PARTS, monthly_wage=9_000_000) == 9_000_000


@pytest.mark.parametrize("part", PARTS)
def test_a_component_nobody_established_is_not_zero(part):
    assert wage("2024-07-01", **PARTS | {part: None}) is None


def test_before_the_first_base_salary_nothing_is_reckoned():
    assert wage("2010-04-30", **PARTS) is None
