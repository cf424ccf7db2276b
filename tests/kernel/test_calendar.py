"""A calendar of three invented years: rests at the weekend, one holiday by statute, two acts."""

import datetime as dt

import pytest

from canbo.kernel.calendar import (
    Act,
    Calendar,
    CalendarError,
    Counting,
    Grounds,
    Holiday,
    Occasion,
    Swap,
)
from canbo.kernel.fact import Words

D = dt.date
FIRST = D(2021, 1, 1)
FEAST = Words("Ngày hội", "Feast")
COUNTING = Counting("code Art. 1", "code Art. 2.1", "code Art. 2.3", "code Art. 2.4", "code Art. 2.5")
GROUNDS = Grounds(lambda _: COUNTING, lambda _: "labour Art. 3", lambda _: "week Art. 1")
# 2021-05-03 is a Monday, 2022-05-03 a Tuesday, 2023-05-03 a Wednesday.
SCHEDULE = Act(
    id="1/X",
    announced_on=D(2021, 4, 1),
    says=Words("Lịch 2022", "Schedule of 2022"),
    read_at="https://example.org/1",
    fixes=(
        Occasion(
            "feast-2022",
            (Holiday(D(2022, 5, 3), FEAST, "labour Art. 2"), Holiday(D(2022, 5, 4), FEAST, "labour Art. 2")),
        ),
    ),
    schedule_of=2022,
)
EXCHANGE = Act(
    id="2/X",
    announced_on=D(2022, 4, 20),
    says=Words("Hoán đổi", "Exchange"),
    read_at="https://example.org/2",
    swaps=(Swap("feast-2022", off=D(2022, 5, 2), worked=D(2022, 5, 7)),),
)
OF_2021 = Act(
    id="0/X",
    announced_on=D(2020, 12, 1),
    says=Words("Lịch 2021", "Schedule of 2021"),
    read_at="https://example.org/0",
    schedule_of=2021,
)


@pytest.fixture
def toy() -> Calendar:
    return build()


def build(*, first=FIRST, rest=frozenset({5, 6}), **more) -> Calendar:
    statute = [Occasion(f"feast-{y}", (Holiday(D(y, 5, 3), FEAST, "labour Art. 2"),)) for y in (2021, 2022, 2023)]
    return Calendar(
        "toy",
        about=Words("lịch thử", "toy calendar"),
        first=first,
        last=D(2023, 12, 31),
        weekly_rest=rest,
        occasions=statute,
        acts=(EXCHANGE, OF_2021, SCHEDULE),
        grounds=GROUNDS,
        **more,
    )


class TestWorkingDays:
    def test_a_weekday_works_and_the_weekend_rests(self, toy):
        week = [toy.is_working_day(D(2021, 6, 7) + dt.timedelta(days=i)) for i in range(7)]
        assert week == [True] * 5 + [False] * 2

    def test_a_holiday_a_swapped_day_and_a_made_up_saturday(self, toy):
        assert not toy.is_working_day(D(2022, 5, 3))
        assert not toy.is_working_day(D(2022, 5, 2))
        assert toy.is_working_day(D(2022, 5, 7))
        assert not toy.is_working_day(D(2022, 5, 8))

    @pytest.mark.parametrize(
        ("day", "n", "expected"),
        [
            (D(2021, 6, 7), 1, D(2021, 6, 8)),
            (D(2021, 6, 11), 1, D(2021, 6, 14)),
            (D(2021, 6, 12), 1, D(2021, 6, 14)),
            (D(2021, 6, 14), -1, D(2021, 6, 11)),
            (D(2021, 6, 13), -1, D(2021, 6, 11)),
            (D(2021, 6, 12), 0, D(2021, 6, 12)),
            (D(2021, 4, 30), 1, D(2021, 5, 4)),
            (D(2022, 4, 29), 1, D(2022, 5, 5)),
            (D(2022, 5, 6), 1, D(2022, 5, 7)),
            (D(2022, 5, 9), -1, D(2022, 5, 7)),
        ],
    )
    def test_adding_working_days(self, toy, day, n, expected):
        assert toy.add_working_days(day, n) == expected

    def test_three_left_none_left_one_over(self, toy):
        due = D(2021, 6, 10)
        assert toy.working_days_between(D(2021, 6, 7), due) == 3
        assert toy.working_days_between(due, due) == 0
        assert toy.working_days_between(D(2021, 6, 11), due) == -1

    def test_from_a_working_day_to_a_day_off_no_day_counts_and_back_one_does(self, toy):
        friday, saturday, monday = D(2021, 6, 11), D(2021, 6, 12), D(2021, 6, 14)
        assert toy.working_days_between(friday, saturday) == 0
        assert toy.working_days_between(saturday, monday) == 1
        assert toy.working_days_between(monday, saturday) == 0

    def test_a_due_friday_is_one_over_on_saturday_already(self, toy):
        assert toy.working_days_between(D(2021, 6, 12), D(2021, 6, 11)) == -1

    def test_the_first_and_last_working_day_are_reached_and_no_further(self, toy):
        assert toy.add_working_days(D(2021, 1, 4), -1) == D(2021, 1, 1)
        assert toy.add_working_days(D(2023, 12, 28), 1) == D(2023, 12, 29)
        with pytest.raises(CalendarError, match="-2 working days from 2021-01-04 is outside the calendar toy"):
            toy.add_working_days(D(2021, 1, 4), -2)
        with pytest.raises(CalendarError, match="1 working day from 2023-12-29"):
            toy.add_working_days(D(2023, 12, 29), 1)


class TestWhyOff:
    def test_a_working_day_has_no_reason(self, toy):
        assert toy.why_off(D(2022, 5, 7)) is None

    def test_weekly_rest_names_the_weekday_and_the_law(self, toy):
        skip = toy.why_off(D(2021, 6, 13))
        assert (skip.why_vi, skip.why_en) == ("Chủ nhật, ngày nghỉ hằng tuần", "Sunday, weekly rest")
        assert (skip.source, skip.act) == ("week Art. 1", None)

    def test_a_holiday_of_statute_cites_the_statute(self, toy):
        assert toy.why_off(D(2021, 5, 3)).source == "labour Art. 2"

    def test_a_holiday_fixed_by_an_act_cites_both(self, toy):
        assert toy.why_off(D(2022, 5, 4)).source == "1/X (2021-04-01); labour Art. 2"
        assert toy.why_off(D(2022, 5, 4)).act is SCHEDULE

    def test_a_swapped_day_names_the_day_that_is_worked(self, toy):
        skip = toy.why_off(D(2022, 5, 2))
        assert skip.why_vi == "Nghỉ hoán đổi, làm bù thứ Bảy 07/05/2022"
        assert skip.why_en == "Day off in exchange for work on Saturday 7 May 2022"
        assert skip.source == "2/X (2022-04-20)"


class TestKnownOn:
    def test_the_day_before_the_day_of_and_the_day_after_an_announcement(self, toy):
        swapped = D(2022, 5, 2)
        assert toy.is_working_day(swapped, D(2022, 4, 19))
        assert not toy.is_working_day(swapped, D(2022, 4, 20))
        assert not toy.is_working_day(swapped, D(2022, 4, 21))

    def test_before_its_schedule_a_year_follows_the_statute(self, toy):
        assert toy.is_working_day(D(2022, 5, 4), D(2021, 3, 31))
        assert not toy.is_working_day(D(2022, 5, 3), D(2021, 3, 31))
        assert not toy.is_working_day(D(2022, 5, 4), D(2021, 4, 1))

    def test_no_day_known_means_all_acts(self, toy):
        assert toy.known() is toy.known(D(2023, 1, 1))

    def test_days_between_two_announcements_share_their_tables(self, toy):
        assert toy.known(D(2021, 4, 1)) is toy.known(D(2022, 4, 19))
        assert toy.known(D(2021, 4, 1)) is not toy.known(D(2021, 3, 31))

    def test_adding_and_counting_ask_as_known_on(self, toy):
        assert toy.add_working_days(D(2022, 4, 29), 1, D(2022, 4, 19)) == D(2022, 5, 2)
        assert toy.working_days_between(D(2022, 4, 29), D(2022, 5, 5), D(2022, 4, 19)) == 2
        assert toy.working_days_between(D(2022, 4, 29), D(2022, 5, 5)) == 1

    def test_before_an_exchange_is_announced_its_day_is_not_off(self, toy):
        assert toy.why_off(D(2022, 5, 2), D(2022, 4, 19)) is None
        assert toy.why_off(D(2022, 5, 2), D(2022, 4, 20)) is not None

    @pytest.mark.parametrize(
        ("known_on", "due", "skipped"),
        [(D(2022, 4, 19), D(2022, 5, 2), [1]), (D(2022, 4, 20), D(2022, 5, 5), [1, 2, 3, 4])],
    )
    def test_a_limit_that_ends_on_a_sunday_goes_on_over_what_was_known_to_be_off(self, toy, known_on, due, skipped):
        limit = toy.deadline(D(2022, 4, 30), 1, "day", known_on=known_on)
        assert (limit.due, [skip.day.day for skip in limit.skipped]) == (due, skipped)

    @pytest.mark.parametrize(("known_on", "due"), [(D(2022, 4, 19), D(2022, 5, 2)), (D(2022, 4, 20), D(2022, 5, 5))])
    def test_a_limit_ends_on_a_day_not_yet_known_to_be_exchanged(self, toy, known_on, due):
        assert toy.deadline(D(2022, 4, 30), 2, "day", known_on=known_on).due == due

    @pytest.mark.parametrize(("known_on", "due"), [(D(2022, 4, 19), D(2022, 5, 2)), (D(2022, 4, 20), D(2022, 4, 29))])
    def test_counted_back_it_ends_there_too(self, toy, known_on, due):
        assert toy.deadline(D(2022, 5, 5), 3, "day", before=True, known_on=known_on).due == due


class TestLimits:
    def test_working_days_counted_back_skip_what_they_meet_on_the_way(self, toy):
        limit = toy.deadline(D(2022, 5, 9), 3, "working-day", before=True)
        assert limit.due == D(2022, 5, 5)
        assert [skip.day for skip in limit.skipped] == [D(2022, 5, 8)]
        assert (limit.calendar, limit.trigger) == ("toy", D(2022, 5, 9))

    def test_a_rest_day_worked_within_the_limit_is_named_with_its_act(self, toy):
        told = toy.deadline(D(2022, 5, 6), 1, "working-day")
        assert told.due == D(2022, 5, 7)
        assert "2/X (2022-04-20): thứ Bảy 07/05/2022 là ngày làm bù cho thứ Hai 02/05/2022" in told.to_json()["basis"]
        assert "2/X (2022-04-20): Saturday 7 May 2022 is worked for Monday 2 May 2022" in told.to_json("en")["basis"]

    def test_months_of_the_first_and_of_the_last_year(self, toy):
        assert toy.deadline(D(2021, 2, 1), 3, "month").due == D(2021, 5, 4)
        assert toy.deadline(D(2023, 11, 1), 3, "month", before=True).due == D(2023, 8, 1)
        assert toy.deadline(D(2021, 1, 4), 2, "year").due == D(2023, 1, 4)

    def test_the_longest_limit_there_is(self, toy):
        assert toy.deadline(D(2023, 12, 31), 1094, "day", before=True).due == D(2021, 1, 1)
        with pytest.raises(CalendarError, match=r"^1095 days from 2023-12-31 is outside"):
            toy.deadline(D(2023, 12, 31), 1095, "day", before=True)
        with pytest.raises(CalendarError, match=r"^The working day after 2023-12-31, a day off, is outside"):
            toy.deadline(D(2021, 1, 1), 1094, "day")


class TestProvisional:
    def test_a_year_without_a_schedule_is_provisional_and_its_neighbours_are_not(self, toy):
        assert not toy.provisional(D(2022, 12, 31))
        assert toy.provisional(D(2023, 1, 1))
        assert toy.provisional(D(2023, 12, 31))

    def test_a_year_never_scheduled_stays_provisional_however_late_one_asks(self, toy):
        assert toy.provisional(D(2023, 6, 1), D(2023, 12, 31))

    def test_as_known_before_the_schedule_the_whole_year_is_provisional(self, toy):
        assert toy.provisional(D(2022, 10, 3), D(2021, 3, 31))
        assert not toy.provisional(D(2022, 10, 3), D(2021, 4, 1))

    def test_days_near_an_occasion_with_no_exchange_decided_are_provisional_as_known_before(self, toy):
        before = D(2021, 2, 1)
        assert not toy.provisional(D(2021, 4, 18), before)
        assert toy.provisional(D(2021, 4, 19), before)
        assert toy.provisional(D(2021, 5, 17), before)
        assert not toy.provisional(D(2021, 5, 18), before)

    def test_a_day_that_has_come_changes_no_more(self, toy):
        day = D(2021, 5, 4)
        assert toy.provisional(day, D(2021, 5, 3))
        assert not toy.provisional(day, D(2021, 5, 4))
        assert not toy.provisional(day)

    def test_a_body_that_follows_no_swaps_awaits_none(self):
        six = build(rest=frozenset({6}), follows_swaps=False)
        assert not six.provisional(D(2021, 5, 4), D(2021, 2, 1))
        assert six.provisional(D(2022, 5, 4), D(2021, 2, 1))


class TestOtherWeeks:
    def test_a_body_that_works_on_saturdays(self):
        six = build(rest=frozenset({6}), follows_swaps=False)
        assert six.is_working_day(D(2021, 6, 12))
        assert not six.is_working_day(D(2021, 6, 13))

    def test_it_keeps_the_holidays_of_the_acts_but_not_their_swaps(self):
        six = build(rest=frozenset({6}), follows_swaps=False)
        assert not six.is_working_day(D(2022, 5, 4))
        assert six.is_working_day(D(2022, 5, 2))


class TestRefusals:
    @pytest.mark.parametrize("day", [D(2020, 12, 31), D(2024, 1, 1)])
    def test_a_day_outside_the_calendar_is_refused_everywhere(self, toy, day):
        inside = D(2022, 1, 4)
        for asked in (
            lambda: toy.is_working_day(day),
            lambda: toy.why_off(day),
            lambda: toy.provisional(day),
            lambda: toy.add_working_days(day, 1),
            lambda: toy.working_days_between(day, inside),
            lambda: toy.working_days_between(inside, day),
            lambda: toy.deadline(day, 1, "day"),
        ):
            with pytest.raises(CalendarError) as refused:
                asked()
            assert str(refused.value) == f"{day} is outside the calendar toy: ask about 2021-01-01 to 2023-12-31."

    @pytest.mark.parametrize("day", [dt.datetime(2022, 1, 4, 9, 30), "2022-01-04", None])  # noqa: DTZ001
    def test_what_is_not_a_plain_day_is_refused(self, toy, day):
        with pytest.raises(CalendarError, match="is not a day: give a date without a time"):
            toy.is_working_day(day)

    def test_a_moment_is_no_day_to_be_known_on(self, toy):
        with pytest.raises(CalendarError, match="is not a day"):
            toy.is_working_day(D(2022, 1, 4), dt.datetime(2022, 1, 4, 9, 30))  # noqa: DTZ001

    @pytest.mark.parametrize("count", [0, -1, True, 1.5, "2"])
    def test_a_count_that_is_no_whole_number_from_1_is_refused(self, toy, count):
        with pytest.raises(CalendarError, match="cannot be counted: give a whole number from 1 up"):
            toy.deadline(D(2022, 1, 4), count, "day")

    def test_an_unknown_unit_is_refused(self, toy):
        with pytest.raises(CalendarError) as refused:
            toy.deadline(D(2022, 1, 4), 1, "week")
        assert str(refused.value) == "The unit “week” is unknown: use one of working-day, day, month, year."

    @pytest.mark.parametrize("unit", ["working-day", "day", "month", "year"])
    @pytest.mark.parametrize("before", [False, True])
    @pytest.mark.parametrize("count", [1000, 10**12])
    def test_a_limit_that_leaves_the_calendar_is_refused_in_one_sentence(self, toy, unit, before, count):
        with pytest.raises(CalendarError, match="is outside the calendar toy, 2021-01-01 to 2023-12-31: ask for less"):
            toy.deadline(D(2022, 1, 4), count, unit, before=before)

    def test_a_limit_that_ends_on_the_last_days_and_cannot_roll_is_refused(self, toy):
        assert toy.deadline(D(2023, 12, 28), 1, "day").due == D(2023, 12, 29)
        with pytest.raises(CalendarError, match="The working day after 2023-12-30, a day off, is outside"):
            toy.deadline(D(2023, 12, 28), 2, "day")

    def test_a_limit_back_to_the_first_day_is_counted(self, toy):
        assert toy.deadline(D(2021, 2, 1), 1, "month", before=True).due == D(2021, 1, 1)
        with pytest.raises(CalendarError, match="1 month from 2021-01-31"):
            toy.deadline(D(2021, 1, 31), 1, "month", before=True)

    @pytest.mark.parametrize(
        ("asked", "vi"),
        [
            (
                lambda toy: toy.why_off(D(2024, 1, 1)),
                "2024-01-01 không nằm trong lịch toy: hãy hỏi về ngày từ 2021-01-01 đến 2023-12-31.",
            ),
            (lambda toy: toy.why_off("mai"), "“mai” không phải là một ngày: hãy bỏ phần giờ."),
            (
                lambda toy: toy.deadline(D(2022, 1, 4), 1, "week"),
                "Không có đơn vị “week”: hãy dùng một trong working-day, day, month, year.",
            ),
            (
                lambda toy: toy.deadline(D(2022, 1, 4), 0, "day"),
                "Không đếm được thời hạn 0: hãy nhập số nguyên từ 1 trở lên.",
            ),
            (
                lambda toy: toy.add_working_days(D(2023, 12, 29), 1),
                "1 ngày làm việc kể từ 2023-12-29 không nằm trong lịch toy, 2021-01-01 đến 2023-12-31: hãy hỏi ít hơn.",
            ),
            (
                lambda toy: toy.deadline(D(2022, 1, 4), 5, "year", before=True),
                "5 năm kể từ 2022-01-04 không nằm trong lịch toy, 2021-01-01 đến 2023-12-31: hãy hỏi ít hơn.",
            ),
            (
                lambda toy: toy.deadline(D(2023, 12, 28), 2, "day"),
                (
                    "Ngày làm việc sau ngày nghỉ 2023-12-30 không nằm trong lịch toy, 2021-01-01 đến 2023-12-31: "
                    "hãy hỏi ít hơn."
                ),
            ),
        ],
    )
    def test_the_refusal_is_a_whole_sentence_in_vietnamese_too(self, toy, asked, vi):
        with pytest.raises(CalendarError) as refused:
            asked(toy)
        assert refused.value.said("vi") == vi

    def test_a_limit_counted_back_to_days_off_at_the_very_beginning_is_refused(self):
        from_saturday = build(first=D(2021, 1, 2))
        with pytest.raises(CalendarError) as refused:
            from_saturday.deadline(D(2021, 1, 4), 1, "day", before=True)
        bounds = "2021-01-02 to 2023-12-31"
        assert refused.value.said("en") == (
            f"The working day before 2021-01-03, a day off, is outside the calendar toy, {bounds}: ask for less."
        )
        assert refused.value.said("vi") == (
            "Ngày làm việc trước ngày nghỉ 2021-01-03 không nằm trong lịch toy, 2021-01-02 đến 2023-12-31: "
            "hãy hỏi ít hơn."
        )
