"""How days off come about: holidays, days given back for them, exchanges, and what they contradict."""

import datetime as dt

import pytest

from canbo.kernel.calendar import Act, CalendarError, Counting, Grounds, Holiday, KnownDays, Occasion, Swap
from canbo.kernel.fact import Words

D = dt.date
LAST = D(2021, 6, 30)
GROUNDS = Grounds(lambda _: Counting("", "", "", "", ""), lambda _: "back Art. 1", lambda _: "week Art. 1")


def feast(key, *days):
    return Occasion(key, tuple(Holiday(day, Words(f"Lễ {key}", f"Feast {key}"), f"law {key}") for day in days))


def act(**parts) -> Act:
    says = Words("Văn bản", "Act")
    return Act(**{"id": "1/X", "announced_on": D(2021, 1, 1), "says": says, "read_at": "here"} | parts)


def june(*occasions, acts=(), rest=frozenset({5, 6}), follows_swaps=True, last=LAST, grounds=GROUNDS) -> KnownDays:
    """June 2021; the 1st is a Tuesday, the 5th a Saturday."""
    return KnownDays(
        first=D(2021, 6, 1),
        last=last,
        weekly_rest=rest,
        statute={occasion.key: occasion for occasion in occasions},
        acts=acts,
        grounds=grounds,
        follows_swaps=follows_swaps,
    )


def off(days: KnownDays) -> list[int]:
    return sorted(day.day for day in days.off)


@pytest.mark.parametrize(
    ("holidays", "expected"),
    [
        ([8], [8]),
        ([5], [5, 7]),
        ([6], [6, 7]),
        ([5, 6], [5, 6, 7, 8]),
        ([5, 6, 7], [5, 6, 7, 8, 9]),
        ([4, 5], [4, 5, 7]),
        ([11, 12, 13, 14], [11, 12, 13, 14, 15, 16]),
        ([11, 13, 14, 15], [11, 13, 14, 15, 16]),
    ],
)
def test_a_rest_day_that_is_a_holiday_is_given_back_on_the_next_working_day(holidays, expected):
    assert off(june(feast("a", *(D(2021, 6, day) for day in holidays)))) == expected


def test_days_of_two_feasts_are_given_back_one_after_the_other():
    assert off(june(feast("a", D(2021, 6, 5)), feast("b", D(2021, 6, 6)))) == [5, 6, 7, 8]


def test_a_saturday_that_is_worked_every_week_is_not_given_back():
    assert off(june(feast("a", D(2021, 6, 5)), rest=frozenset({6}))) == [5]
    assert off(june(feast("a", D(2021, 6, 6)), rest=frozenset({6}))) == [6, 7]


def test_a_day_given_back_names_its_holiday_and_its_law():
    skip = june(feast("a", D(2021, 6, 6))).why_off(D(2021, 6, 7))
    assert skip.why_vi == "Nghỉ bù Lễ a (Chủ nhật 06/06/2021)"
    assert skip.why_en == "Day off for Feast a falling on Sunday 6 June 2021"
    assert skip.source == "back Art. 1"


def test_a_day_given_back_after_the_last_day_is_left_out():
    a = feast("a", D(2021, 6, 6), D(2021, 7, 1))
    assert off(june(a, last=D(2021, 6, 6))) == [6]
    assert off(june(a, last=D(2021, 6, 7))) == [6, 7]


def test_holidays_on_the_first_and_on_the_last_day_are_there():
    assert off(june(feast("a", D(2021, 5, 31), D(2021, 6, 1), D(2021, 6, 30), D(2021, 7, 1)))) == [1, 30]


def test_the_law_of_rest_and_of_days_given_back_is_that_of_the_day():
    by_day = Grounds(GROUNDS.counting, lambda day: f"back {day}", lambda day: f"week {day}")
    days = june(feast("a", D(2021, 6, 6)), grounds=by_day)
    assert days.why_off(D(2021, 6, 12)).source == "week 2021-06-12"
    assert days.why_off(D(2021, 6, 7)).source == "back 2021-06-07"


def test_two_feasts_on_one_day_are_both_named_and_given_back_once():
    days = june(feast("a", D(2021, 6, 6)), feast("b", D(2021, 6, 6)))
    assert days.why_off(D(2021, 6, 6)).why_en == "Feast a; Feast b"
    assert days.why_off(D(2021, 6, 6)).why_vi == "Lễ a; Lễ b"
    assert days.why_off(D(2021, 6, 6)).source == "law a; law b"
    assert off(days) == [6, 7]


def test_two_feasts_on_one_day_keep_the_act_that_fixed_either():
    fixed = act(fixes=(feast("c", D(2021, 6, 6)),))
    assert june(feast("a", D(2021, 6, 6)), acts=(fixed,)).why_off(D(2021, 6, 6)).act is fixed
    first = june(feast("c", D(2021, 6, 9)), feast("b", D(2021, 6, 6)), acts=(fixed,)).why_off(D(2021, 6, 6))
    assert (first.why_en, first.act) == ("Feast c; Feast b", fixed)


def test_a_feast_that_no_statute_names_cites_its_act_alone():
    named = Holiday(D(2021, 6, 24), Words("Lễ c", "Feast c"), "")
    assert june(acts=(act(fixes=(Occasion("c", (named,)),)),)).why_off(D(2021, 6, 24)).source == "1/X (2021-01-01)"


def test_an_act_replaces_the_days_of_its_feast_only():
    fixed = act(fixes=(feast("a", D(2021, 6, 9), D(2021, 6, 10)),))
    assert off(june(feast("a", D(2021, 6, 8)), feast("b", D(2021, 6, 15)), acts=(fixed,))) == [9, 10, 15]


def test_of_two_acts_on_one_feast_the_later_holds():
    first, second = (act(fixes=(feast("a", D(2021, 6, day)),)) for day in (9, 10))
    assert off(june(feast("a", D(2021, 6, 8)), acts=(first, second))) == [10]


def test_an_act_may_add_a_feast_no_statute_knows():
    assert off(june(acts=(act(fixes=(feast("c", D(2021, 6, 24)),)),))) == [24]


def test_an_exchange_moves_work_from_a_weekday_to_a_rest_day():
    days = june(acts=(act(swaps=(Swap("a", off=D(2021, 6, 4), worked=D(2021, 6, 12)),)),))
    assert off(days) == [4]
    assert days.why_off(D(2021, 6, 12)) is None
    swap = Swap("a", off=D(2021, 6, 4), worked=D(2021, 6, 12))
    assert days.worked == {swap.worked: (swap, days.why_off(swap.off).act)}
    assert not days.is_weekly_rest(D(2021, 6, 12))
    assert days.is_weekly_rest(D(2021, 6, 13))


@pytest.mark.parametrize(
    ("day_off", "worked", "what"),
    [
        (D(2021, 6, 8), D(2021, 6, 12), "exchanges 2021-06-08, which is a day off already"),
        (D(2021, 6, 5), D(2021, 6, 12), "exchanges 2021-06-05, which is a day off already"),
        (D(2021, 6, 4), D(2021, 6, 11), "has 2021-06-11 worked, which is not a weekly rest day"),
        (D(2021, 6, 4), D(2021, 6, 19), "has 2021-06-19 worked, which is not a weekly rest day"),
    ],
)
def test_an_exchange_that_contradicts_the_calendar_is_refused(day_off, worked, what):
    feasts = (feast("a", D(2021, 6, 8)), feast("b", D(2021, 6, 19)))
    with pytest.raises(CalendarError, match=f"1/X {what}: correct the act"):
        june(*feasts, acts=(act(swaps=(Swap("a", off=day_off, worked=worked),)),))


def test_whatever_makes_a_day_off_tells_its_own_day():
    doubtful = act(
        fixes=(feast("c", D(2021, 6, 20)),),
        swaps=(Swap("c", off=D(2021, 6, 25), worked=D(2021, 6, 26)),),
        secondary=True,
    )
    days = june(feast("a", D(2021, 6, 6)), feast("b", D(2021, 6, 6), D(2021, 6, 9)), acts=(doubtful,))
    assert off(days) == [6, 7, 9, 20, 21, 25]
    assert {day: skip.day for day, skip in days.off.items()} == {day: day for day in days.off}
    assert days.why_off(D(2021, 6, 5)).day == D(2021, 6, 5)
    assert days.why_off(D(2021, 6, 25)).act is doubtful
    assert days.why_off(D(2021, 6, 25)).why_en.endswith("Saturday 26 June 2021 (secondary source)")


def test_doubts_about_an_act_stand_at_the_end_of_the_reason():
    doubtful = act(fixes=(feast("c", D(2021, 6, 6)),), secondary=True, verify=Words("Kiểm tra", "Verify"))
    days = june(acts=(doubtful,))
    assert days.why_off(D(2021, 6, 6)).why_en == "Feast c (secondary source) (verify the law)"
    assert days.why_off(D(2021, 6, 7)).why_en == (
        "Day off for Feast c falling on Sunday 6 June 2021 (secondary source) (verify the law)"
    )
    assert (
        days.why_off(D(2021, 6, 7)).why_vi == "Nghỉ bù Lễ c (Chủ nhật 06/06/2021) (nguồn thứ cấp) (cần kiểm tra luật)"
    )


def test_the_tables_count_what_the_reasons_say():
    days = june(feast("a", D(2021, 6, 6)), acts=(act(swaps=(Swap("a", off=D(2021, 6, 11), worked=D(2021, 6, 12)),)),))
    works = [index for index in range(30) if days.why_off(D(2021, 6, 1) + dt.timedelta(days=index)) is None]
    assert list(days.working) == works
    assert list(days.before) == [sum(at < index for at in works) for index in range(31)]
    assert (days.working.typecode, days.before.typecode) == ("i", "i")


def test_an_occasion_stays_open_until_a_schedule_or_an_exchange_settles_it():
    a = feast("a", D(2021, 6, 15))
    schedule = act(fixes=(a,), schedule_of=2021)
    standing = act(fixes=(a,))
    exchange = act(swaps=(Swap("a", off=D(2021, 6, 14), worked=D(2021, 6, 19)),))
    assert D(2021, 6, 15) in june(a).open
    assert june(a, acts=(schedule,)).open == frozenset()
    assert D(2021, 6, 15) in june(a, acts=(standing,)).open
    assert june(a, acts=(exchange,)).open == frozenset()
    assert june(a, follows_swaps=False).open == frozenset()


def test_an_act_lists_its_days():
    whole = act(
        fixes=(feast("a", D(2021, 6, 8), D(2021, 6, 9)),),
        swaps=(
            Swap("a", off=D(2021, 6, 7), worked=D(2021, 6, 12)),
            Swap("a", off=D(2021, 6, 10), worked=D(2021, 6, 5)),
        ),
    )
    assert whole.days_off == tuple(D(2021, 6, day) for day in (7, 8, 9, 10))
    assert whole.days_worked == (D(2021, 6, 5), D(2021, 6, 12))
    assert whole.cited == "1/X (2021-01-01)"
