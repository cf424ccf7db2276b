"""Working days and time limits: which days count, which day a limit ends on, and why.

The kernel knows no law: holidays, acts and citations are given; `canbo.law.calendars` has Vietnam's.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable

from .calendar_acts import Act, CalendarError, Holiday, Occasion, Skip, Swap
from .calendar_days import ONE_DAY, Counting, Grounds, KnownDays
from .calendar_deadline import DAY, MONTH, UNIT_WORDS, WORKING_DAY, YEAR, Basis, Counted, Deadline, derive
from .dates import add_months
from .fact import Words

__all__ = [
    "DAY", "MONTH", "WORKING_DAY", "YEAR", "Act", "Basis", "Calendar", "CalendarError", "Counting", "Deadline",
    "Grounds", "Holiday", "KnownDays", "Occasion", "Skip", "Swap",
]  # fmt: skip


class Calendar:
    """The calendar of a kind of body: its weekly rest, the holidays of statute, and the acts on days off.

    `weekly_rest` are weekdays, Monday 0. `known_on` everywhere means: with only the acts announced by that
    day; None means all acts in the data. A calendar that does not follow swaps arranges its own week.
    """

    def __init__(
        self,
        name: str,
        *,
        about: Words,
        first: dt.date,
        last: dt.date,
        weekly_rest: frozenset[int],
        occasions: Iterable[Occasion],
        acts: Iterable[Act],
        grounds: Grounds,
        follows_swaps: bool = True,
    ) -> None:
        self.name, self.about = name, about
        self.first, self.last = first, last
        self.weekly_rest, self.follows_swaps = weekly_rest, follows_swaps
        self.acts = tuple(sorted(acts, key=lambda act: act.announced_on))
        self._announced = [act.announced_on for act in self.acts]
        self._ever_scheduled = frozenset(act.schedule_of for act in self.acts)
        self._statute = {occasion.key: occasion for occasion in occasions}
        self._grounds = grounds
        self._versions: dict[int, KnownDays] = {}

    def known(self, known_on: dt.date | None = None) -> KnownDays:
        """Return the days as known then; the same object for every day between two announcements."""
        if known_on is not None:
            _plain_day(known_on)
        version = len(self.acts) if known_on is None else bisect_right(self._announced, known_on)
        if version not in self._versions:
            self._versions[version] = KnownDays(
                first=self.first,
                last=self.last,
                weekly_rest=self.weekly_rest,
                statute=self._statute,
                acts=self.acts[:version],
                grounds=self._grounds,
                follows_swaps=self.follows_swaps,
            )
        return self._versions[version]

    def is_working_day(self, day: dt.date, known_on: dt.date | None = None) -> bool:
        """Return whether the day counts as a working day."""
        index, days = self._index(day), self.known(known_on)
        return days.before[index] < days.before[index + 1]

    def why_off(self, day: dt.date, known_on: dt.date | None = None) -> Skip | None:
        """Why the day does not count, with the law or act; None on a working day."""
        self._index(day)
        return self.known(known_on).why_off(day)

    def provisional(self, day: dt.date, known_on: dt.date | None = None) -> bool:
        """Return whether an announcement not yet known may still change this day.

        So is every day of a year without an announced schedule. Asked as known on an earlier day, so is every day
        of a year whose schedule came later, and every day around an occasion with no exchange decided by then.
        """
        self._index(day)
        if day.year not in self._ever_scheduled:
            return True
        if known_on is None or day <= known_on:
            return False
        days = self.known(known_on)
        return day.year not in days.scheduled or day in days.open

    def add_working_days(self, day: dt.date, n: int, known_on: dt.date | None = None) -> dt.date:
        """Return the nth working day after `day` (before it when n is negative); `day` itself for 0."""
        index, days = self._index(day), self.known(known_on)
        if n == 0:
            return day
        place = days.before[index + 1] + n - 1 if n > 0 else days.before[index] + n
        if not 0 <= place < len(days.working):
            raise self._beyond(
                f"{n} working day{'' if abs(n) == 1 else 's'} from {day}", f"{n} ngày làm việc kể từ {day}"
            )
        return self.first + dt.timedelta(days=days.working[place])

    def working_days_between(self, a: dt.date, b: dt.date, known_on: dt.date | None = None) -> int:
        """Return the working days after `a` up to `b`; when b is earlier, minus those from `b` to before `a`.

        So it is the n for which `add_working_days(a, n)` gives a working day `b`: 3 is "three left", -1 "one over".
        """
        start, end, days = self._index(a), self._index(b), self.known(known_on)
        return days.before[end + 1] - days.before[start + 1] if end >= start else days.before[end] - days.before[start]

    def deadline(
        self, start: dt.date, count: int, unit: str, *, before: bool = False, known_on: dt.date | None = None
    ) -> Deadline:
        """Count a limit out from its trigger; `before` counts back from it ("no later than N days before").

        The trigger does not count. Working days end on a working day; days, months and years that end on a day
        off go on to the next working day, or back to the preceding one when counted back. Raises CalendarError.
        """
        self._index(start)
        _check_limit(count, unit)
        if unit == WORKING_DAY:
            nominal = due = self.add_working_days(start, -count if before else count, known_on)
            touched = self._steps(start, due, before=before)[1:]
        else:
            nominal = self._nominal(start, -count if before else count, unit)
            due = self._roll(nominal, known_on, before=before)
            touched = self._steps(nominal, due, before=before)
        open_days = tuple(day for day in touched if self.provisional(day, known_on))
        counted = Counted(start, count, unit, before, nominal, due, touched, open_days, known_on)
        return derive(counted, self.known(known_on), self.name, self.about)

    def _nominal(self, start: dt.date, count: int, unit: str) -> dt.date:
        months = {MONTH: count, YEAR: 12 * count}.get(unit, 0)
        words = UNIT_WORDS[unit][abs(count) != 1]
        beyond = self._beyond(f"{abs(count)} {words.en} from {start}", f"{abs(count)} {words.vi} kể từ {start}")
        year = (start.year * 12 + start.month - 1 + months) // 12
        # Asked before any arithmetic: no date could hold a limit of a million years.
        if abs(count) > (self.last - self.first).days or not self.first.year <= year <= self.last.year:
            raise beyond
        day = add_months(start, months) if months else start + dt.timedelta(days=count)
        if not self.first <= day <= self.last:
            raise beyond
        return day

    def _roll(self, day: dt.date, known_on: dt.date | None, *, before: bool) -> dt.date:
        if self.is_working_day(day, known_on):
            return day
        try:
            return self.add_working_days(day, -1 if before else 1, known_on)
        except CalendarError as beyond:
            raise self._beyond(
                f"The working day {'before' if before else 'after'} {day}, a day off,",
                f"Ngày làm việc {'trước' if before else 'sau'} ngày nghỉ {day}",
            ) from beyond

    @staticmethod
    def _steps(start: dt.date, end: dt.date, *, before: bool) -> tuple[dt.date, ...]:
        step = -ONE_DAY if before else ONE_DAY
        return tuple(start + i * step for i in range(abs((end - start).days) + 1))

    def _index(self, day: dt.date) -> int:
        _plain_day(day)
        if not self.first <= day <= self.last:
            raise CalendarError(
                f"{day} is outside the calendar {self.name}: ask about {self.first} to {self.last}.",
                f"{day} không nằm trong lịch {self.name}: hãy hỏi về ngày từ {self.first} đến {self.last}.",
            )
        return (day - self.first).days

    def _beyond(self, en: str, vi: str) -> CalendarError:
        return CalendarError(
            f"{en} is outside the calendar {self.name}, {self.first} to {self.last}: ask for less.",
            f"{vi} không nằm trong lịch {self.name}, {self.first} đến {self.last}: hãy hỏi ít hơn.",
        )


def _plain_day(day: dt.date) -> None:
    if isinstance(day, dt.datetime) or not isinstance(day, dt.date):
        raise CalendarError(
            f"“{day}” is not a day: give a date without a time.", f"“{day}” không phải là một ngày: hãy bỏ phần giờ."
        )


def _check_limit(count: int, unit: str) -> None:
    if unit not in UNIT_WORDS:
        raise CalendarError(
            f"The unit “{unit}” is unknown: use one of {', '.join(UNIT_WORDS)}.",
            f"Không có đơn vị “{unit}”: hãy dùng một trong {', '.join(UNIT_WORDS)}.",
        )
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise CalendarError(
            f"A limit of {count} cannot be counted: give a whole number from 1 up.",
            f"Không đếm được thời hạn {count}: hãy nhập số nguyên từ 1 trở lên.",
        )
