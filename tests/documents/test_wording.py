import datetime as dt

import pytest

from canbo.documents.wording import day, dong, first_lower, first_upper, halves, moment, place_and_day, whole


@pytest.mark.parametrize(
    ("on", "written"),
    [
        (dt.date(2027, 1, 5), "ngày 05 tháng 01 năm 2027"),
        (dt.date(2027, 2, 9), "ngày 09 tháng 02 năm 2027"),
        (dt.date(2027, 3, 10), "ngày 10 tháng 3 năm 2027"),
        (dt.date(2027, 9, 9), "ngày 09 tháng 9 năm 2027"),
        (dt.date(2027, 12, 31), "ngày 31 tháng 12 năm 2027"),
    ],
)
def test_zeros_stand_before_days_below_ten_and_before_the_first_two_months_only(on, written):
    assert day(on) == written


def test_a_day_in_english():
    assert day(dt.date(2027, 1, 5), "en") == "5 January 2027"


def test_place_and_day():
    assert place_and_day("Hà Nội", dt.date(2027, 1, 5)) == "Hà Nội, ngày 05 tháng 01 năm 2027"


def test_a_day_not_known_is_left_open():
    assert place_and_day("Hà Nội", None) == "Hà Nội, ngày …… tháng …… năm ……"


def test_a_day_without_a_place_stands_alone():
    assert place_and_day("", dt.date(2027, 1, 5)) == "ngày 05 tháng 01 năm 2027"


def test_a_moment_is_told_by_vietnams_clock():
    late = dt.datetime(2026, 12, 2, 18, 5, 7, tzinfo=dt.UTC)
    assert moment(late) == "01 giờ 05 phút 07 giây, ngày 03 tháng 12 năm 2026 (giờ Việt Nam)"
    assert moment(late, "en") == "01:05:07, 3 December 2026 (UTC+7)"


def test_numbers_and_money():
    assert whole(12_345_678) == "12.345.678"
    assert whole(12_345_678, "en") == "12,345,678"
    assert dong(0) == "0 đồng"
    assert dong(67_901_229, "en") == "VND 67,901,229"


@pytest.mark.parametrize(
    ("count", "vi", "en"),
    [(0, "0 năm", "0 years"), (1, "0,5 năm", "0.5 years"), (2, "1 năm", "1 year"), (21, "10,5 năm", "10.5 years")],
)
def test_half_years_are_told_in_years(count, vi, en):
    assert (halves(count), halves(count, "en")) == (vi, en)


def test_first_letters_change_and_the_rest_stays():
    assert first_upper("ông An") == "Ông An"
    assert first_lower("Đang Hà Nội") == "đang Hà Nội"
    assert first_upper("") == ""
