"""Time that counts, in half-years; days below a month under both readings and under none."""

import pytest
from tests.law.asking import Law

from canbo.law.decree_46_2010.art_06 import ARTICLE

law = Law("46/2010", [ARTICLE])


def half_years(months, days, reading=None):
    return law.says("6.2", service_months=months, service_odd_days=days, reading_46_6_2_days=reading)


@pytest.mark.parametrize(
    ("months", "counted"),
    [
        (0, 0),
        (1, 0),
        (2, 0),
        (3, 1),
        (4, 1),
        (6, 1),
        (7, 2),
        (11, 2),
        (12, 2),
        (14, 2),
        (15, 3),
        (18, 3),
        (19, 4),
        (24, 4),
    ],
)
@pytest.mark.parametrize("reading", ["ignore", "round_up", None])
def test_whole_months_count_alike_whatever_is_read(months, counted, reading):
    assert half_years(months, 0, reading) == counted


@pytest.mark.parametrize(
    ("months", "ignored", "rounded", "open_"),
    [
        (0, 0, 0, 0),
        (2, 0, 1, None),
        (3, 1, 1, 1),
        (5, 1, 1, 1),
        (6, 1, 2, None),
        (7, 2, 2, 2),
        (11, 2, 2, 2),
        (12, 2, 2, 2),
        (14, 2, 3, None),
        (18, 3, 4, None),
        (23, 4, 4, 4),
        (120, 20, 20, 20),
    ],
)
@pytest.mark.parametrize("days", [1, 15, 30])
def test_odd_days_matter_only_where_the_readings_differ(months, ignored, rounded, open_, days):
    assert half_years(months, days, "ignore") == ignored
    assert half_years(months, days, "round_up") == rounded
    assert half_years(months, days) == open_


@pytest.mark.parametrize(("months", "counted"), [(2, None), (3, 1), (6, None), (11, 2), (23, 4)])
def test_unknown_odd_days_matter_only_where_one_day_would(months, counted):
    assert half_years(months, None, "round_up") == counted
    assert half_years(months, None) == counted
    assert half_years(months, None, "ignore") is not None


def test_what_is_missing_is_named():
    assert law.misses("6.2", service_months=2, service_odd_days=1) == ("reading_46_6_2_days",)
    assert set(law.misses("6.2", service_months=2)) == {"reading_46_6_2_days", "service_odd_days"}
    assert law.misses("6.2", service_odd_days=0, reading_46_6_2_days="ignore") == ("service_months",)
    assert law.misses("6.2", service_months=3) == ()


@pytest.mark.parametrize(
    ("months", "bands"),
    [
        (2, (True, False, False)),
        (3, (False, True, False)),
        (6, (False, True, False)),
        (7, (False, False, True)),
        (11, (False, False, True)),
        (12, (True, False, False)),
        (15, (False, True, False)),
    ],
)
def test_the_three_bands_of_odd_months(months, bands):
    facts = {"service_months": months, "service_odd_days": 0}
    assert tuple(law.says(f"6.2.{point}", **facts) for point in "abc") == bands


@pytest.mark.parametrize(
    ("months", "bands"),
    [(2, (None, None, False)), (6, (False, None, None)), (11, (None, False, None)), (4, (False, True, False))],
)
def test_a_band_is_open_only_where_a_day_would_leave_it(months, bands):
    facts = {"service_months": months, "service_odd_days": 1}
    assert tuple(law.says(f"6.2.{point}", **facts) for point in "abc") == bands


@pytest.mark.parametrize(
    ("days", "reading", "months"), [(0, None, 5), (1, "ignore", 5), (1, "round_up", 6), (1, None, None)]
)
def test_the_time_is_all_insured_months(days, reading, months):
    assert law.says("6.1", service_months=5, service_odd_days=days, reading_46_6_2_days=reading) == months


def test_ten_kinds_of_time_count_with_vietnamese_letters():
    letters = [row.path.removeprefix("1.") for row in ARTICLE.rows if row.path.startswith("1.")]
    assert letters == ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"]


@pytest.mark.parametrize(
    ("days", "reading", "more"), [(0, "round_up", 0), (1, "round_up", 1), (30, "round_up", 1), (1, "ignore", 0)]
)
def test_months_of_three_years_give_what_is_worked_out_by_hand(days, reading, more):
    for months in range(40):
        facts = {"service_months": months, "service_odd_days": days, "reading_46_6_2_days": reading}
        years, odd = divmod(months + more, 12)
        bands = (odd < 3, 3 <= odd <= 6, odd > 6)
        assert tuple(law.says(f"6.2.{point}", **facts) for point in "abc") == bands, months
        assert half_years(months, days, reading) == 2 * years + bands.index(True), months
        assert law.says("6.1", **facts) == months + more
