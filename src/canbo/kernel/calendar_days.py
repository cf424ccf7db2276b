"""The days of one calendar as known on one day, counted out once so that adding working days is two look-ups."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from .calendar_acts import Act, CalendarError, Holiday, Occasion, Skip, Swap
from .calendar_words import WEEKDAYS, day_words

# No exchange on record reaches further from its holiday than ten days; two weeks is the margin.
SWAP_REACH = 14
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Counting:
    """Where the law says when a time limit begins and ends; each a citation."""

    first_day: str
    days: str
    months: str
    years: str
    roll: str


@dataclass(frozen=True)
class Grounds:
    """The law in force on a day: of counting (by the day of the trigger), compensation and weekly rest."""

    counting: Callable[[dt.date], Counting]
    compensation: Callable[[dt.date], str]
    weekly_rest: Callable[[dt.date], str]


class KnownDays:
    """Days off, worked rest days and counts from `first` to `last`, under the acts given (in order of announcement).

    `before[i]` counts the working days before day `i`; `working[n]` is the index of working day `n`;
    days are numbered from `first`. Both have one dtype (`i`) so that columns can gather from them.
    """

    def __init__(
        self,
        *,
        first: dt.date,
        last: dt.date,
        weekly_rest: frozenset[int],
        statute: Mapping[str, Occasion],
        acts: Sequence[Act],
        grounds: Grounds,
        follows_swaps: bool,
    ) -> None:
        self.first, self.last = first, last
        self.weekly_rest, self.grounds = weekly_rest, grounds
        self.scheduled = frozenset(act.schedule_of for act in acts if act.schedule_of is not None)
        settled = frozenset(key for act in acts for key in act.settles)
        occasions: dict[str, tuple[Occasion, Act | None]] = {key: (feast, None) for key, feast in statute.items()}
        occasions |= {feast.key: (feast, act) for act in acts for feast in act.fixes}
        awaited = (feast for feast, _ in occasions.values() if follows_swaps and feast.key not in settled)
        self.open = frozenset(_near(awaited))
        self.off = self._holidays(occasions.values())
        self.off |= self._compensation()
        self.off = {day: _marked(skip) for day, skip in self.off.items()}
        self.worked: dict[dt.date, tuple[Swap, Act]] = {}
        if follows_swaps:
            for act in acts:
                for swap in act.swaps:
                    self._exchange(swap, act)
        self._count()

    def why_off(self, day: dt.date) -> Skip | None:
        """Why the day does not count, None on a working day. A holiday at the weekend is told as the holiday."""
        known = self.off.get(day)
        if known is None and self.is_weekly_rest(day):
            weekday = WEEKDAYS[day.weekday()]
            vi = f"{weekday.vi[0].upper()}{weekday.vi[1:]}, ngày nghỉ hằng tuần"
            return Skip(day, vi, f"{weekday.en}, weekly rest", self.grounds.weekly_rest(day))
        return known

    def is_weekly_rest(self, day: dt.date) -> bool:
        """Return whether the week rests on this day and no act has it worked."""
        return day.weekday() in self.weekly_rest and day not in self.worked

    def _holidays(self, occasions: Iterable[tuple[Occasion, Act | None]]) -> dict[dt.date, Skip]:
        off: dict[dt.date, Skip] = {}
        for feast, act in occasions:
            for holiday in feast.holidays:
                if self.first <= holiday.day <= self.last:
                    off[holiday.day] = _joined(off.get(holiday.day), _holiday_skip(holiday, act))
        return off

    def _compensation(self) -> dict[dt.date, Skip]:
        """Give a weekly rest day that is a holiday back on the next working day, earliest first."""
        given: dict[dt.date, Skip] = {}
        for day in sorted(self.off):
            if day.weekday() not in self.weekly_rest:
                continue
            free = day + ONE_DAY
            while free.weekday() in self.weekly_rest or free in self.off or free in given:
                free += ONE_DAY
            if free <= self.last:
                of, on = self.off[day], day_words(day)
                vi, en = f"Nghỉ bù {of.why_vi} ({on.vi})", f"Day off for {of.why_en} falling on {on.en}"
                given[free] = Skip(free, vi, en, self.grounds.compensation(free), of.act)
        return given

    def _exchange(self, swap: Swap, act: Act) -> None:
        if swap.off in self.off or swap.off.weekday() in self.weekly_rest:
            raise CalendarError(f"{act.id} exchanges {swap.off}, which is a day off already: correct the act.")
        if swap.worked in self.off or swap.worked.weekday() not in self.weekly_rest:
            raise CalendarError(f"{act.id} has {swap.worked} worked, which is not a weekly rest day: correct the act.")
        made_up = day_words(swap.worked)
        vi = f"Nghỉ hoán đổi, làm bù {made_up.vi}"
        en = f"Day off in exchange for work on {made_up.en}"
        self.off[swap.off] = _marked(Skip(swap.off, vi, en, act.cited, act))
        self.worked[swap.worked] = (swap, act)

    def _count(self) -> None:
        length = (self.last - self.first).days + 1
        works = [(self.first.weekday() + index) % 7 not in self.weekly_rest for index in range(length)]
        for day in self.off:
            works[(day - self.first).days] = False
        for day in self.worked:
            works[(day - self.first).days] = True
        self.working = array("i", (index for index in range(length) if works[index]))
        self.before = array("i", accumulate(works, initial=0))


def _near(occasions: Iterable[Occasion]) -> Iterator[dt.date]:
    for occasion in occasions:
        for holiday in occasion.holidays:
            for distance in range(-SWAP_REACH, SWAP_REACH + 1):
                yield holiday.day + dt.timedelta(days=distance)


def _holiday_skip(holiday: Holiday, act: Act | None) -> Skip:
    if act is None:
        return Skip(holiday.day, holiday.name.vi, holiday.name.en, holiday.source)
    source = f"{act.cited}; {holiday.source}" if holiday.source else act.cited
    return Skip(holiday.day, holiday.name.vi, holiday.name.en, source, act)


def _marked(skip: Skip) -> Skip:
    """Say in the reason itself that the act was read second hand or should be verified."""
    vi, en = skip.why_vi, skip.why_en
    if skip.act is not None and skip.act.secondary:
        vi, en = f"{vi} (nguồn thứ cấp)", f"{en} (secondary source)"
    if skip.act is not None and skip.act.verify is not None:
        vi, en = f"{vi} (cần kiểm tra luật)", f"{en} (verify the law)"
    return Skip(skip.day, vi, en, skip.source, skip.act)


def _joined(one: Skip | None, other: Skip) -> Skip:
    if one is None:
        return other
    vi, en = f"{one.why_vi}; {other.why_vi}", f"{one.why_en}; {other.why_en}"
    return Skip(one.day, vi, en, f"{one.source}; {other.source}", one.act or other.act)
