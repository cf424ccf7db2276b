"""The acts as data: each dated, sourced, said in both languages, and consistent with one another."""

import datetime as dt
import unicodedata
from collections import Counter

import pytest

from canbo.kernel.calendar_days import SWAP_REACH
from canbo.law.calendars.acts import ACTS
from canbo.law.calendars.acts_before_2024 import ACTS_BEFORE_2024
from canbo.law.calendars.labour_codes import statute

EVERY_ACT = (*ACTS_BEFORE_2024, *ACTS)
STATUTE = {occasion.key: occasion for occasion in statute()}


@pytest.mark.parametrize("act", EVERY_ACT, ids=lambda act: act.cited)
def test_an_act_says_what_it_does_and_where_we_read_it(act):
    assert act.id
    assert act.read_at.startswith("http")
    for words in (act.says.vi, act.says.en):
        assert words == unicodedata.normalize("NFC", words).strip() != ""


@pytest.mark.parametrize("act", EVERY_ACT, ids=lambda act: act.cited)
def test_an_act_is_announced_by_the_first_day_it_changes(act):
    assert act.days_off
    assert act.announced_on <= min(act.days_off + act.days_worked)


def test_every_year_up_to_2026_has_one_schedule_and_later_years_none():
    scheduled = Counter(act.schedule_of for act in EVERY_ACT if act.schedule_of is not None)
    assert scheduled == Counter(range(2010, 2027))


def test_what_is_before_2024_is_secondary_and_what_is_after_is_not():
    assert all(act.secondary for act in ACTS_BEFORE_2024)
    assert not any(act.secondary for act in ACTS)
    assert max(act.schedule_of for act in ACTS_BEFORE_2024) == 2023


def test_each_list_is_in_order_of_announcement_or_of_years():
    assert [act.schedule_of for act in ACTS_BEFORE_2024] == sorted(act.schedule_of for act in ACTS_BEFORE_2024)
    assert [act.announced_on for act in ACTS] == sorted(act.announced_on for act in ACTS)


@pytest.mark.parametrize("act", [act for act in EVERY_ACT if act.swaps], ids=lambda act: act.cited)
def test_an_exchange_is_for_an_occasion_and_within_reach_of_it(act):
    for swap in act.swaps:
        holidays = [holiday.day for holiday in STATUTE[swap.occasion].holidays]
        for day in (swap.off, swap.worked):
            assert min(abs(day - holiday) for holiday in holidays) <= dt.timedelta(days=SWAP_REACH)


def test_no_rest_day_is_worked_twice_and_no_day_exchanged_twice():
    for days in ([s.off for act in EVERY_ACT for s in act.swaps], [s.worked for act in EVERY_ACT for s in act.swaps]):
        assert len(days) == len(set(days))


def test_the_acts_of_2026_as_they_were_announced():
    acts = {act.id: act for act in ACTS}
    assert acts["12729/VPCP-KGVX"].announced_on == dt.date(2025, 12, 25)
    assert acts["12729/VPCP-KGVX"].days_off == (dt.date(2026, 1, 2),)
    assert acts["12729/VPCP-KGVX"].days_worked == (dt.date(2026, 1, 10),)
    assert acts["9441/TB-BNV"].announced_on == dt.date(2025, 10, 16)
    assert acts["9441/TB-BNV"].days_worked == (dt.date(2026, 8, 22),)
    assert acts["2450/VPCP-KGVX"].days_worked == (dt.date(2024, 5, 4),)


def test_culture_day_waits_for_a_lawyer():
    culture_day = next(act for act in ACTS if act.id == "80-NQ/TW")
    assert culture_day.verify is not None
    assert culture_day.settles == frozenset()
    assert [day.year for day in culture_day.days_off] == list(range(2026, 2051))
