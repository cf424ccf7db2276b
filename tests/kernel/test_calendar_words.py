import datetime as dt

import pytest

from canbo.kernel.calendar_words import date_words, day_words


@pytest.mark.parametrize(
    ("day", "vi", "en"),
    [
        (dt.date(2026, 1, 5), "thứ Hai 05/01/2026", "Monday 5 January 2026"),
        (dt.date(2026, 12, 26), "thứ Bảy 26/12/2026", "Saturday 26 December 2026"),
        (dt.date(2026, 8, 30), "Chủ nhật 30/08/2026", "Sunday 30 August 2026"),
    ],
)
def test_a_day_with_its_weekday(day, vi, en):
    assert (day_words(day).vi, day_words(day).en) == (vi, en)


def test_a_date_without_its_weekday():
    words = date_words(dt.date(2026, 3, 9))
    assert (words.vi, words.en) == ("09/03/2026", "9 March 2026")
