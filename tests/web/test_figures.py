from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from canbo.law.calendars import get_calendar
from canbo.web import figures

# A Saturday. Tuesday 24 November is Vietnam Culture Day, a day off.
TODAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize("value", [date(2026, 12, 1), "2026-12-01", datetime(2026, 12, 1, 9, 30, tzinfo=UTC)])
def test_a_day_is_written_day_first_in_both_languages(value, lang):
    assert figures.day(value) == "01/12/2026"


def test_a_moment_belongs_to_its_day_in_vietnam(vietnamese):
    assert figures.day(datetime(2026, 11, 30, 18, 0, tzinfo=UTC)) == "01/12/2026"


def test_a_text_that_is_no_day_is_refused():
    with pytest.raises(ValueError, match="31/12"):
        figures.day("31/12/2026")


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (date(2026, 11, 21), "Thứ Bảy", "Saturday"),
        (date(2026, 11, 22), "Chủ Nhật", "Sunday"),
        (date(2026, 11, 23), "Thứ Hai", "Monday"),
    ],
)
def test_a_weekday_has_its_name(value, vi, en, lang):
    assert figures.weekday(value) == {"vi": vi, "en": en}[lang]


@pytest.mark.parametrize(
    ("due", "vi", "en"),
    [
        (date(2026, 12, 1), "còn 6 ngày làm việc", "6 working days left"),
        (date(2026, 11, 23), "còn 1 ngày làm việc", "1 working day left"),
        (date(2026, 11, 22), "còn chưa đến 1 ngày làm việc", "less than a working day left"),
        (TODAY, "hôm nay", "today"),
        (date(2026, 11, 20), "quá chưa đến 1 ngày làm việc", "less than a working day overdue"),
        (date(2026, 11, 19), "quá 1 ngày làm việc", "1 working day overdue"),
        (date(2026, 11, 12), "quá 6 ngày làm việc", "6 working days overdue"),
    ],
)
def test_a_distance_counts_working_days_without_holidays(due, vi, en, lang):
    assert figures.distance(due, TODAY) == {"vi": vi, "en": en}[lang]


def test_a_distance_is_told_in_years_once_beyond_a_year_of_working_days(vietnamese):
    calendar = get_calendar(figures.CALENDAR)
    last_counted = calendar.add_working_days(MONDAY, figures.FAR)
    first_told_otherwise = calendar.add_working_days(MONDAY, figures.FAR + 1)
    assert figures.distance(last_counted, MONDAY) == "còn 250 ngày làm việc"
    assert figures.distance(first_told_otherwise, MONDAY) == "còn 1 năm"


@pytest.mark.parametrize(
    ("due", "vi", "en"),
    [
        (date(2028, 4, 21), "còn 1 năm 5 tháng", "1 year 5 months left"),
        (date(2028, 11, 21), "còn 2 năm", "2 years left"),
        (date(2028, 11, 20), "còn 1 năm 11 tháng", "1 year 11 months left"),
        (date(2055, 12, 21), "còn 29 năm 1 tháng", "29 years 1 month left"),
        (date(2005, 11, 21), "quá 21 năm", "21 years overdue"),
    ],
)
def test_far_dates_are_told_in_years_and_months_even_outside_the_calendar(due, vi, en, lang):
    assert figures.distance(due, TODAY) == {"vi": vi, "en": en}[lang]


def test_what_happened_is_ago_and_never_overdue(lang):
    assert figures.ago(date(2026, 11, 12), TODAY) == {"vi": "6 ngày làm việc trước", "en": "6 working days ago"}[lang]
    assert figures.ago(date(2023, 4, 14), TODAY) == {"vi": "3 năm 7 tháng trước", "en": "3 years 7 months ago"}[lang]
    assert figures.ago(date(2026, 12, 1), TODAY) == figures.distance(date(2026, 12, 1), TODAY)


def test_a_row_is_late_after_its_day_and_soon_up_to_thirty_working_days():
    days = [date.fromordinal(TODAY.toordinal() + n) for n in range(1, 80)]
    last_soon = max(day for day in days if figures.working_days(TODAY, day) == figures.SOON)
    assert figures.tone(date(2026, 11, 20), TODAY) == "late"
    assert figures.tone(TODAY, TODAY) == "soon"
    assert figures.tone(last_soon, TODAY) == "soon"
    assert figures.tone(date.fromordinal(last_soon.toordinal() + 1), TODAY) == ""


def test_a_date_beyond_the_calendar_is_not_soon():
    assert figures.tone(date(2055, 1, 1), TODAY) == ""


@pytest.mark.parametrize(
    ("value", "places", "vi", "en"),
    [
        (1234, None, "1.234", "1,234"),
        (-1234567, None, "-1.234.567", "-1,234,567"),
        (1234.5, None, "1.234,5", "1,234.5"),
        (Decimal("1234.50"), None, "1.234,50", "1,234.50"),
        (Fraction(2, 3), None, "0,67", "0.67"),
        (52.38, 1, "52,4", "52.4"),
        (999, None, "999", "999"),
    ],
)
def test_numbers_are_grouped_as_the_reader_groups_them(value, places, vi, en, lang):
    assert figures.number(value, places) == {"vi": vi, "en": en}[lang]


def test_money_is_whole_dong(lang):
    assert figures.money(12345000) == {"vi": "12.345.000 đồng", "en": "12,345,000 đồng"}[lang]
