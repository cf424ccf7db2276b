"""Time limits by Articles 145 to 148 of the Civil Code, on Vietnam's own calendar."""

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canbo.kernel.calendar import Deadline
from canbo.kernel.calendar_acts import cited_in
from canbo.law.calendars import get_calendar

D = dt.date
VN = get_calendar("vn-state")
DAYS = st.dates(D(2016, 1, 1), D(2044, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "unit", "expected"),
    [
        # The trigger does not count, whether it is a working day or not.
        (D(2026, 6, 1), 1, "working-day", D(2026, 6, 2)),
        (D(2026, 6, 6), 1, "working-day", D(2026, 6, 8)),
        (D(2026, 6, 1), 1, "day", D(2026, 6, 2)),
        # A limit of days: ends on its last day, on Friday as on Monday; a day off carries it on.
        (D(2026, 6, 1), 4, "day", D(2026, 6, 5)),
        (D(2026, 6, 1), 5, "day", D(2026, 6, 8)),
        (D(2026, 6, 1), 6, "day", D(2026, 6, 8)),
        (D(2026, 6, 1), 7, "day", D(2026, 6, 8)),
        # The corresponding day, and the month's last day where there is none.
        (D(2026, 3, 10), 2, "month", D(2026, 5, 11)),
        (D(2026, 5, 31), 1, "month", D(2026, 6, 30)),
        (D(2024, 1, 30), 1, "month", D(2024, 2, 29)),
        (D(2025, 1, 30), 1, "month", D(2025, 2, 28)),
        (D(2024, 2, 29), 1, "year", D(2025, 2, 28)),
        (D(2024, 2, 29), 4, "year", D(2028, 2, 29)),
        (D(2023, 6, 1), 12, "month", D(2024, 6, 3)),
        (D(2023, 6, 1), 1, "year", D(2024, 6, 3)),
        # Over Tết and both exchanges of 2026.
        (D(2026, 2, 13), 1, "working-day", D(2026, 2, 23)),
        (D(2026, 2, 13), 1, "day", D(2026, 2, 23)),
        (D(2026, 8, 21), 1, "working-day", D(2026, 8, 22)),
        (D(2026, 8, 28), 1, "working-day", D(2026, 9, 3)),
        (D(2026, 4, 25), 1, "day", D(2026, 4, 28)),
    ],
)
def test_a_limit_counted_forward(start, count, unit, expected):
    assert VN.deadline(start, count, unit).due == expected


@pytest.mark.parametrize(
    ("start", "count", "unit", "expected"),
    [
        (D(2026, 6, 5), 1, "working-day", D(2026, 6, 4)),
        (D(2026, 6, 8), 1, "working-day", D(2026, 6, 5)),
        (D(2026, 6, 12), 3, "day", D(2026, 6, 9)),
        (D(2026, 6, 9), 3, "day", D(2026, 6, 5)),
        (D(2026, 6, 10), 3, "day", D(2026, 6, 5)),
        (D(2026, 6, 11), 3, "day", D(2026, 6, 8)),
        (D(2026, 7, 31), 1, "month", D(2026, 6, 30)),
        (D(2026, 7, 6), 1, "month", D(2026, 6, 5)),
        (D(2028, 2, 29), 1, "year", D(2027, 2, 26)),
        (D(2026, 9, 5), 90, "day", D(2026, 6, 5)),
    ],
)
def test_a_limit_counted_back_goes_back_over_days_off(start, count, unit, expected):
    assert VN.deadline(start, count, unit, before=True).due == expected


class TestTheNewYearOf2026:
    def test_two_working_days_from_the_last_day_of_2025(self):
        due = VN.deadline(D(2025, 12, 31), 2, "working-day")
        assert (due.due, due.provisional, due.trigger) == (D(2026, 1, 6), False, D(2025, 12, 31))
        assert [(skip.day, skip.source) for skip in due.skipped] == [
            (D(2026, 1, 1), "45/2019/QH14 Art. 112.1.a"),
            (D(2026, 1, 2), "12729/VPCP-KGVX (2025-12-25)"),
            (D(2026, 1, 3), "188/1999/QĐ-TTg Art. 1"),
            (D(2026, 1, 4), "188/1999/QĐ-TTg Art. 1"),
        ]

    @pytest.mark.parametrize(
        ("known_on", "expected", "provisional"),
        [
            (D(2025, 10, 15), D(2026, 1, 5), True),
            (D(2025, 12, 20), D(2026, 1, 5), True),
            (D(2025, 12, 24), D(2026, 1, 5), True),
            (D(2025, 12, 25), D(2026, 1, 6), False),
            (D(2026, 3, 1), D(2026, 1, 6), False),
        ],
    )
    def test_as_known_on_other_days(self, known_on, expected, provisional):
        due = VN.deadline(D(2025, 12, 31), 2, "working-day", known_on=known_on)
        assert (due.due, due.provisional) == (expected, provisional)

    def test_the_made_up_saturday_counts_and_the_derivation_says_so(self):
        due = VN.deadline(D(2026, 1, 9), 1, "working-day")
        assert due.due == D(2026, 1, 10)
        said = "12729/VPCP-KGVX (2025-12-25): Saturday 10 January 2026 is worked for Friday 2 January 2026"
        assert said in due.to_json("en")["basis"]


class TestSkipped:
    def test_days_off_inside_a_limit_of_days_count_and_are_not_skipped(self):
        assert VN.deadline(D(2026, 6, 1), 11, "day").skipped == ()

    def test_only_the_days_off_at_its_end_are(self):
        due = VN.deadline(D(2026, 6, 1), 12, "day")
        assert [skip.day for skip in due.skipped] == [D(2026, 6, 13), D(2026, 6, 14)]

    def test_counted_back_they_come_in_the_order_met(self):
        due = VN.deadline(D(2026, 6, 10), 3, "day", before=True)
        assert [skip.day for skip in due.skipped] == [D(2026, 6, 7), D(2026, 6, 6)]

    def test_a_holiday_at_the_weekend_is_told_as_the_holiday(self):
        due = VN.deadline(D(2026, 4, 24), 1, "working-day")
        told = {skip.day: skip.why_en for skip in due.skipped}
        assert told == {
            D(2026, 4, 25): "Saturday, weekly rest",
            D(2026, 4, 26): "Hùng Kings' Commemoration Day (10th of the 3rd lunar month)",
            D(2026, 4, 27): "Day off for Hùng Kings' Commemoration Day (10th of the 3rd lunar month) "
            "falling on Sunday 26 April 2026",
        }


class TestJson:
    def test_exactly_the_four_keys_and_three_in_a_skipped_day(self):
        told = VN.deadline(D(2025, 12, 31), 2, "working-day").to_json()
        assert list(told) == ["due", "provisional", "skipped", "basis"]
        assert all(list(skip) == ["day", "why", "source"] for skip in told["skipped"])

    def test_vietnamese_unless_asked_otherwise(self):
        due = VN.deadline(D(2026, 6, 1), 5, "day")
        assert due.to_json()["basis"] == [
            "91/2015/QH13 Điều 147: thứ Hai 01/06/2026 không tính",
            "91/2015/QH13 Điều 148.1: 5 ngày, hết thứ Bảy 06/06/2026",
            (
                "91/2015/QH13 Điều 148.5: thứ Bảy 06/06/2026 là ngày nghỉ; "
                "hạn kết thúc khi hết ngày làm việc kế tiếp, thứ Hai 08/06/2026"
            ),
            "vn-state: lịch làm việc của cơ quan nhà nước, nghỉ thứ Bảy và Chủ nhật",
        ]
        assert due.to_json("en")["basis"] == [
            "91/2015/QH13 Art. 147: Monday 1 June 2026 does not count",
            "91/2015/QH13 Art. 148.1: 5 days, to the end of Saturday 6 June 2026",
            (
                "91/2015/QH13 Art. 148.5: Saturday 6 June 2026 is a day off; "
                "the limit ends with the next working day, Monday 8 June 2026"
            ),
            "vn-state: calendar of public bodies, resting on Saturday and Sunday",
        ]
        assert due.to_json("vi")["skipped"][0] == {
            "day": "2026-06-06",
            "why": "Thứ Bảy, ngày nghỉ hằng tuần",
            "source": "188/1999/QĐ-TTg Điều 1",
        }


def said(due: Deadline) -> str:
    return "\n".join(due.to_json("en")["basis"])


class TestBasis:
    def test_a_missing_corresponding_day_is_told(self):
        assert "148.3: 1 month, to the end of Tuesday 30 June 2026 (no day 31 that month)" in said(
            VN.deadline(D(2026, 5, 31), 1, "month")
        )
        assert "148.4: 1 year, to the end of Friday 28 February 2025 (no day 29 that month)" in said(
            VN.deadline(D(2024, 2, 29), 1, "year")
        )
        assert "no day" not in said(VN.deadline(D(2026, 5, 29), 1, "month"))

    def test_a_limit_counted_back_says_why_it_rolls_back(self):
        rolled = said(VN.deadline(D(2026, 6, 10), 3, "day", before=True))
        assert "Counted back from Wednesday 10 June 2026; that day does not count" in rolled
        assert "goes to the preceding working day, Friday 5 June 2026" in rolled
        assert "the law is silent" in rolled
        assert "preceding working day" not in said(VN.deadline(D(2026, 6, 12), 3, "day", before=True))

    def test_a_limit_counted_back_is_told_whole_in_both_languages(self):
        due = VN.deadline(D(2026, 6, 10), 3, "day", before=True)
        assert due.to_json("vi")["basis"][::2] == [
            "91/2015/QH13 Điều 147: Tính lùi từ thứ Tư 10/06/2026; ngày này không tính",
            (
                "91/2015/QH13 Điều 148.5: Chủ nhật 07/06/2026 là ngày nghỉ; hạn tính lùi về ngày làm việc liền trước, "
                "thứ Sáu 05/06/2026, vì dời về sau sẽ rút ngắn thời gian được bảo đảm "
                "(cách hiểu của chúng tôi, luật không nói)"
            ),
        ]
        assert due.to_json("en")["basis"][::2] == [
            "91/2015/QH13 Art. 147: Counted back from Wednesday 10 June 2026; that day does not count",
            (
                "91/2015/QH13 Art. 148.5: Sunday 7 June 2026 is a day off; a limit counted back goes to the preceding "
                "working day, Friday 5 June 2026, because going forward would shorten what it protects "
                "(our reading, the law is silent)"
            ),
        ]
        assert due.calendar == "vn-state"

    @pytest.mark.parametrize(
        ("asked", "vi", "en"),
        [
            (
                {"start": D(2026, 12, 31)},
                ["Tạm tính theo luật: chưa có lịch nghỉ công bố cho năm 2027"],
                ["Provisional, by statute: no schedule is announced for 2027"],
            ),
            (
                {"start": D(2025, 12, 31), "known_on": D(2025, 12, 20)},
                [
                    "Theo các văn bản công bố đến hết 20/12/2025",
                    "Tạm tính: có ngày trong thời hạn có thể được hoán đổi bằng một thông báo sau đó",
                ],
                [
                    "As announced up to 20 December 2025",
                    "Provisional: a day in this limit may still be exchanged by a later announcement",
                ],
            ),
        ],
    )
    def test_what_may_still_change_is_told_last_without_a_citation(self, asked, vi, en):
        due = VN.deadline(count=1, unit="working-day", **asked)
        assert due.to_json("vi")["basis"][4:] == vi
        assert due.to_json("en")["basis"][4:] == en
        assert {step.source for step in due.basis[4:]} == {""}

    def test_a_reading_of_ours_cites_nothing(self):
        vi, en = (VN.deadline(D(2026, 6, 1), 1, "working-day").to_json(lang)["basis"][2] for lang in ("vi", "en"))
        assert vi.startswith("Luật không định nghĩa ngày làm việc; ")
        assert en.startswith("The law does not define a working day; ")

    def test_what_a_working_day_is_is_told_as_our_reading(self):
        assert "does not define a working day" in said(VN.deadline(D(2026, 6, 1), 1, "working-day"))
        assert "does not define a working day" not in said(VN.deadline(D(2026, 6, 1), 1, "day"))

    def test_before_2017_the_civil_code_of_2005_is_cited(self):
        assert said(VN.deadline(D(2016, 12, 31), 3, "day")).startswith("33/2005/QH11 Art. 152: ")
        assert said(VN.deadline(D(2017, 1, 1), 3, "day")).startswith("91/2015/QH13 Art. 147: ")

    def test_a_day_read_second_hand_names_where(self):
        told = said(VN.deadline(D(2019, 4, 26), 1, "working-day"))
        assert "6519/VPCP-KGVX (2018-07-11): Secondary source, read at https://luatvietnam.vn/" in told
        told = "\n".join(VN.deadline(D(2019, 4, 26), 1, "working-day").to_json("vi")["basis"])
        assert "6519/VPCP-KGVX (2018-07-11): Nguồn thứ cấp, đọc tại https://luatvietnam.vn/" in told

    def test_culture_day_keeps_its_flag(self):
        due = VN.deadline(D(2026, 11, 23), 1, "working-day")
        assert due.due == D(2026, 11, 25)
        assert "80-NQ/TW (2026-01-07): Verify the law" in said(due)
        assert due.skipped[0].why_en == "Vietnam Culture Day (verify the law)"

    def test_before_the_resolution_nobody_knew_of_culture_day(self):
        assert VN.deadline(D(2026, 11, 23), 1, "working-day", known_on=D(2026, 1, 6)).due == D(2026, 11, 24)
        assert VN.deadline(D(2026, 11, 23), 1, "working-day", known_on=D(2026, 1, 7)).due == D(2026, 11, 25)

    def test_a_year_without_a_schedule_is_named(self):
        due = VN.deadline(D(2026, 12, 31), 1, "working-day")
        assert due.provisional
        assert "Provisional, by statute: no schedule is announced for 2027" in said(due)
        assert "may still be exchanged" not in said(due)

    def test_as_known_on_is_told(self):
        told = said(VN.deadline(D(2025, 12, 31), 2, "working-day", known_on=D(2025, 12, 20)))
        assert "As announced up to 20 December 2025" in told
        assert "may still be exchanged by a later announcement" in told

    @pytest.mark.parametrize("unit", ["working-day", "day", "month", "year"])
    @pytest.mark.parametrize("before", [False, True])
    def test_every_sentence_is_said_in_both_languages(self, unit, before):
        due = VN.deadline(D(2027, 5, 31), 1, unit, before=before, known_on=D(2025, 1, 1))
        vi, en = due.to_json("vi"), due.to_json("en")
        assert len(vi["basis"]) == len(en["basis"])
        assert not set(vi["basis"]) & set(en["basis"])


class TestProvisional:
    def test_the_last_day_of_2026_is_not_and_the_first_of_2027_is(self):
        assert not VN.deadline(D(2026, 12, 1), 30, "day").provisional
        assert VN.deadline(D(2026, 12, 1), 31, "day").provisional

    def test_a_limit_of_days_is_provisional_only_by_where_it_ends(self):
        assert not VN.deadline(D(2023, 12, 1), 3, "year").provisional
        assert VN.deadline(D(2024, 1, 2), 3, "year").provisional


@given(DAYS, st.integers(1, 400), st.sampled_from(["working-day", "day", "month", "year"]), st.booleans())
def test_every_limit_agrees_with_a_plain_count(start, count, unit, before):
    if unit in {"month", "year"}:
        count = 1 + count % (24 if unit == "month" else 2)
    assert VN.deadline(start, count, unit, before=before).due == plainly(start, count, unit, before=before)


def plainly(start: D, count: int, unit: str, *, before: bool) -> D:
    """The same limit counted on the fingers: one day at a time, one month at a time."""
    step = dt.timedelta(days=-1 if before else 1)
    day = start
    if unit == "working-day":
        while count:
            day += step
            count -= VN.why_off(day) is None
        return day
    if unit == "day":
        for _ in range(count):
            day += step
    else:
        year, month = start.year, start.month
        for _ in range(count * (12 if unit == "year" else 1)):
            month += -1 if before else 1
            if month in {0, 13}:
                year, month = (year - 1, 12) if before else (year + 1, 1)
        day = D(year, month, min(start.day, calendar.monthrange(year, month)[1]))
    while VN.why_off(day) is not None:
        day += step
    return day


@given(DAYS, st.integers(1, 300), st.integers(1, 300))
def test_a_longer_limit_never_ends_earlier(start, one, other):
    short, long = sorted((one, other))
    for unit in ("working-day", "day"):
        assert VN.deadline(start, short, unit).due <= VN.deadline(start, long, unit).due
        back = VN.deadline(start, short, unit, before=True).due
        assert back >= VN.deadline(start, long, unit, before=True).due


@given(DAYS, DAYS, st.integers(1, 60))
def test_a_later_trigger_never_ends_earlier(one, other, count):
    early, late = sorted((one, other))
    for unit in ("working-day", "day", "month"):
        assert VN.deadline(early, count, unit).due <= VN.deadline(late, count, unit).due


@given(DAYS, st.integers(1, 60), st.sampled_from(["working-day", "day", "month", "year"]), st.booleans())
def test_a_limit_ends_on_a_working_day_and_skips_only_days_off(start, count, unit, before):
    due = VN.deadline(start, 1 + count % 2 if unit == "year" else count, unit, before=before)
    assert VN.is_working_day(due.due)
    assert all(not VN.is_working_day(skip.day) for skip in due.skipped)
    assert (due.due < start) if before else (due.due > start)


def test_the_whole_answer_in_both_languages():
    due = VN.deadline(D(2026, 4, 28), 2, "working-day")
    vi, en = due.to_json("vi"), due.to_json("en")
    assert due.to_json() == vi
    assert [(skip["day"], skip["why"], skip["source"]) for skip in vi["skipped"]] == [
        ("2026-04-30", "Ngày Chiến thắng", "45/2019/QH14 Điều 112.1.c"),
        ("2026-05-01", "Ngày Quốc tế lao động", "45/2019/QH14 Điều 112.1.d"),
        ("2026-05-02", "Thứ Bảy, ngày nghỉ hằng tuần", "188/1999/QĐ-TTg Điều 1"),
        ("2026-05-03", "Chủ nhật, ngày nghỉ hằng tuần", "188/1999/QĐ-TTg Điều 1"),
    ]
    assert [(skip["why"], skip["source"]) for skip in en["skipped"]] == [
        ("Victory Day", "45/2019/QH14 Art. 112.1.c"),
        ("International Labour Day", "45/2019/QH14 Art. 112.1.d"),
        ("Saturday, weekly rest", "188/1999/QĐ-TTg Art. 1"),
        ("Sunday, weekly rest", "188/1999/QĐ-TTg Art. 1"),
    ]
    assert vi["basis"][:2] == [
        "91/2015/QH13 Điều 147: thứ Ba 28/04/2026 không tính",
        "91/2015/QH13 Điều 148.1: 2 ngày làm việc, hết thứ Hai 04/05/2026",
    ]
    assert en["basis"][:2] == [
        "91/2015/QH13 Art. 147: Tuesday 28 April 2026 does not count",
        "91/2015/QH13 Art. 148.1: 2 working days, to the end of Monday 4 May 2026",
    ]
    assert (vi["due"], vi["provisional"]) == ("2026-05-04", False)


@pytest.mark.parametrize(
    ("source", "vi"),
    [("1/2000 Art. 2", "1/2000 Điều 2"), ("1/2000 Arts 2, 3", "1/2000 Điều 2, 3"), ("1/2000", "1/2000")],
)
def test_a_citation_says_article_in_the_language_asked(source, vi):
    assert cited_in(source, "vi") == vi
    assert cited_in(source, "en") == source
