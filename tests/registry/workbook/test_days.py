"""Five ways to write a day, and what is refused."""

from datetime import date

import pytest

from canbo.registry.workbook.days import DayError, day_from_text


@pytest.mark.parametrize(
    "text",
    [
        "21/11/2026",
        "21-11-2026",
        "21.11.2026",
        "2026-11-21",
        "21 tháng 11 năm 2026",
        "ngày 21 tháng 11 năm 2026",
        "Ngày 21 THÁNG 11, năm 2026",
        "  21 tháng 11   năm 2026 ",
    ],
)
def test_a_day_in_each_style(text):
    assert day_from_text(text) == date(2026, 11, 21)


@pytest.mark.parametrize(("text", "day"), [("1/2/2026", date(2026, 2, 1)), ("2026-2-1", date(2026, 2, 1))])
def test_the_day_stands_before_the_month_unless_the_year_stands_first(text, day):
    assert day_from_text(text) == day


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("29/02/2026", "not in the calendar"),
        ("31/04/2026", "not in the calendar"),
        ("0/1/2026", "not in the calendar"),
        ("32/13/2026", "not in the calendar"),
        ("11/21/2026", "write the day before the month"),
        ("21/11/26", "write the year in four digits"),
        ("21/11/20266", "write the year in four digits"),
        ("21 tháng 11 năm 26", "write the year in four digits"),
        ("2026/11/21", "is not a day"),
        ("21.11-2026", "is not a day"),
        ("11/2026", "is not a day"),
        ("2026", "is not a day"),
        ("21 Nov 2026", "is not a day"),
        ("21/11/2026 08:00", "is not a day"),
        ("21/11/2026, 22/11/2026", "is not a day"),
        ("２１/11/2026x", "is not a day"),
        ("31/12/1899", "outside 1900-2150"),
        ("01/01/2151", "outside 1900-2150"),
        ("", "is not a day"),
    ],
)
def test_what_is_no_day_is_refused_with_a_reason(text, said):
    with pytest.raises(DayError, match=said):
        day_from_text(text)


@pytest.mark.parametrize(("text", "day"), [("01/01/1900", date(1900, 1, 1)), ("31/12/2150", date(2150, 12, 31))])
def test_the_first_and_the_last_day_of_the_register(text, day):
    assert day_from_text(text) == day


def test_leap_days_are_days():
    assert day_from_text("29/02/2028") == date(2028, 2, 29)
