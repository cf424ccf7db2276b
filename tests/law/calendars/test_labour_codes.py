import datetime as dt

import pytest

from canbo.law.calendars.labour_codes import CODES, code_on, national_day, statute, tet

D = dt.date


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (D(2010, 1, 1), "35-L/CTN"),
        (D(2013, 4, 30), "35-L/CTN"),
        (D(2013, 5, 1), "10/2012/QH13"),
        (D(2020, 12, 31), "10/2012/QH13"),
        (D(2021, 1, 1), "45/2019/QH14"),
        (D(2050, 12, 31), "45/2019/QH14"),
    ],
)
def test_the_code_in_force(day, number):
    assert code_on(day).number == number


def test_only_the_code_of_1994_lists_holidays_without_points():
    assert [code.source("a") for code in CODES] == [
        "35-L/CTN Art. 73",
        "10/2012/QH13 Art. 115.1.a",
        "45/2019/QH14 Art. 112.1.a",
    ]


def holidays(occasion) -> list[D]:
    return [holiday.day for holiday in occasion.holidays]


@pytest.mark.parametrize(
    ("year", "first", "days"),
    [
        (2010, D(2010, 2, 13), 4),  # Sunday, four days
        (2013, D(2013, 2, 9), 4),  # the code of 2012 came after Tết
        (2014, D(2014, 1, 29), 5),
        (2026, D(2026, 2, 16), 5),  # a Tuesday: one day before
        (2027, D(2027, 2, 4), 5),  # a Saturday: two
    ],
)
def test_tet_by_statute_and_habit(year, first, days):
    assert holidays(tet(year)) == [first + dt.timedelta(days=i) for i in range(days)]


def test_tet_as_an_act_chose_it():
    assert holidays(tet(2014, days_before=1)) == [D(2014, 1, 30) + dt.timedelta(days=i) for i in range(5)]


def test_the_days_of_tet_have_names():
    assert [holiday.name.vi for holiday in tet(2025).holidays] == [
        "Tết Âm lịch, ngày áp cuối năm",
        "Tết Âm lịch, ngày cuối năm",
        "Tết Âm lịch, mùng 1",
        "Tết Âm lịch, mùng 2",
        "Tết Âm lịch, mùng 3",
    ]


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2020, [D(2020, 9, 2)]),
        (2021, [D(2021, 9, 2), D(2021, 9, 3)]),
        (2022, [D(2022, 9, 1), D(2022, 9, 2)]),
        (2023, [D(2023, 9, 1), D(2023, 9, 2)]),
        (2024, [D(2024, 9, 2), D(2024, 9, 3)]),
        (2025, [D(2025, 9, 1), D(2025, 9, 2)]),
        (2026, [D(2026, 9, 1), D(2026, 9, 2)]),
    ],
)
def test_national_day_by_habit_is_what_was_announced(year, days):
    assert holidays(national_day(year)) == days


def test_on_a_sunday_either_day_beside_it_gives_the_same_days_off():
    def off(occasion) -> set[D]:
        """The Monday and what the weekend gives back."""
        free, owed = set(), [day for day in holidays(occasion) if day.weekday() >= 5]
        day = D(2029, 9, 3)
        while owed or day in holidays(occasion):
            free.add(day)
            if day not in holidays(occasion):
                owed.pop()
            day += dt.timedelta(days=1)
        return free

    assert D(2029, 9, 2).weekday() == 6
    assert off(national_day(2029, beside=+1)) == off(national_day(2029, beside=-1)) == {D(2029, 9, 3), D(2029, 9, 4)}


def test_every_year_has_its_five_feasts_and_no_day_is_two_of_them():
    occasions = list(statute())
    assert len({occasion.key for occasion in occasions}) == len(occasions) == 5 * 41
    days = [holiday.day for occasion in occasions for holiday in occasion.holidays]
    assert len(days) == len(set(days))


def told(occasion):
    return [(holiday.name.vi, holiday.name.en, holiday.source) for holiday in occasion.holidays]


def test_every_feast_of_a_year_is_named_in_both_languages_and_cites_its_point():
    law = "45/2019/QH14 Art. 112.1"
    of_2026 = [occasion for occasion in statute() if occasion.key.endswith("-2026")]
    assert [(occasion.key, told(occasion)) for occasion in of_2026] == [
        ("new-year-2026", [("Tết Dương lịch", "New Year's Day", f"{law}.a")]),
        (
            "tet-2026",
            [
                ("Tết Âm lịch, ngày cuối năm", "Lunar New Year's Eve", f"{law}.b"),
                *((f"Tết Âm lịch, mùng {n}", f"Lunar New Year, day {n}", f"{law}.b") for n in (1, 2, 3, 4)),
            ],
        ),
        (
            "hung-kings-2026",
            [
                (
                    "Giỗ Tổ Hùng Vương (10/3 âm lịch)",
                    "Hùng Kings' Commemoration Day (10th of the 3rd lunar month)",
                    f"{law}.e",
                )
            ],
        ),
        (
            "victory-labour-2026",
            [
                ("Ngày Chiến thắng", "Victory Day", f"{law}.c"),
                ("Ngày Quốc tế lao động", "International Labour Day", f"{law}.d"),
            ],
        ),
        (
            "national-day-2026",
            [
                ("Nghỉ Quốc khánh (ngày liền kề)", "National Day (the day beside it)", f"{law}.đ"),
                ("Quốc khánh", "National Day", f"{law}.đ"),
            ],
        ),
    ]
    assert told(tet(2025))[0][1] == "the day before Lunar New Year's Eve"


def test_the_calendar_begins_and_ends_with_whole_years():
    days = [holiday.day for occasion in statute() for holiday in occasion.holidays]
    assert (min(days), max(days)) == (D(2010, 1, 1), D(2050, 9, 2))
    fixed = {(day.month, day.day) for day in days if day.year == 2050}
    assert {(1, 1), (4, 30), (5, 1), (9, 2)} <= fixed


@pytest.mark.parametrize(
    ("day", "compensation", "weekly_rest"),
    [
        (D(2012, 1, 1), "35-L/CTN Art. 73", "35-L/CTN Art. 72"),
        (D(2015, 1, 1), "10/2012/QH13 Art. 115.3", "10/2012/QH13 Art. 110.1"),
        (D(2026, 1, 1), "45/2019/QH14 Art. 111.3", "45/2019/QH14 Art. 111.1"),
    ],
)
def test_a_code_says_what_a_feast_on_a_day_of_rest_gives_back(day, compensation, weekly_rest):
    assert (code_on(day).compensation, code_on(day).weekly_rest) == (compensation, weekly_rest)
