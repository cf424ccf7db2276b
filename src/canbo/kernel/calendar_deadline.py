"""A due date with its derivation: trigger, days skipped, and each rule that was applied."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from .calendar_acts import Act, Skip, cited_in
from .calendar_days import KnownDays
from .calendar_words import date_words, day_words
from .fact import Words

WORKING_DAY, DAY, MONTH, YEAR = "working-day", "day", "month", "year"
UNIT_WORDS = {
    WORKING_DAY: (Words("ngày làm việc", "working day"), Words("ngày làm việc", "working days")),
    DAY: (Words("ngày", "day"), Words("ngày", "days")),
    MONTH: (Words("tháng", "month"), Words("tháng", "months")),
    YEAR: (Words("năm", "year"), Words("năm", "years")),
}


@dataclass(frozen=True)
class Basis:
    """One step of the derivation: our sentence, and the citation it rests on ("" for our own reading)."""

    source: str
    says: Words

    def said(self, lang: str) -> str:
        """Return the sentence with its citation in the language asked."""
        return f"{cited_in(self.source, lang)}: {self.says.said(lang)}" if self.source else self.says.said(lang)


WORKING_DAY_READING = Basis(
    "",
    Words(
        "Luật không định nghĩa ngày làm việc; đếm mọi ngày trừ ngày nghỉ hằng tuần, ngày lễ, nghỉ bù và nghỉ hoán đổi, "
        "kể cả ngày làm bù (cách hiểu của chúng tôi)",
        "The law does not define a working day; every day counts but weekly rest, holidays, days given back and days "
        "exchanged, and a rest day that is worked counts too (our reading)",
    ),
)


@dataclass(frozen=True)
class Deadline:
    """A time limit counted out: `due` counts to its end (24:00).

    `provisional` says that a day it touches may still change by an announcement not yet known.
    """

    due: dt.date
    provisional: bool
    skipped: tuple[Skip, ...]
    basis: tuple[Basis, ...]
    trigger: dt.date
    calendar: str

    def to_json(self, lang: str = "vi") -> dict[str, object]:
        """Give `due` (ISO), `provisional`, `skipped` and `basis` with their words in the language asked."""
        return {
            "due": self.due.isoformat(),
            "provisional": self.provisional,
            "skipped": [skip.to_json(lang) for skip in self.skipped],
            "basis": [step.said(lang) for step in self.basis],
        }


@dataclass(frozen=True)
class Counted:
    """A limit as it was counted: `nominal` is where the count ends, `due` where the law lets it end.

    `touched` are the days whose being worked or not decides, in the order met; the last one is `due`.
    """

    start: dt.date
    count: int
    unit: str
    before: bool
    nominal: dt.date
    due: dt.date
    touched: tuple[dt.date, ...]
    open_days: tuple[dt.date, ...]
    known_on: dt.date | None


def derive(counted: Counted, days: KnownDays, calendar: str, about: Words) -> Deadline:
    """Tell the whole derivation of a counted limit."""
    skipped = tuple(skip for day in counted.touched if (skip := days.why_off(day)) is not None)
    return Deadline(
        due=counted.due,
        provisional=bool(counted.open_days),
        skipped=skipped,
        basis=tuple(_steps(counted, days, skipped, Basis(calendar, about))),
        trigger=counted.start,
        calendar=calendar,
    )


def _steps(counted: Counted, days: KnownDays, skipped: tuple[Skip, ...], calendar: Basis) -> Iterator[Basis]:
    yield _first_day(counted, days)
    yield _last_day(counted, days)
    if counted.unit == WORKING_DAY:
        yield WORKING_DAY_READING
    if counted.due != counted.nominal:
        yield _roll(counted, days)
    yield calendar
    worked = [days.worked[day] for day in counted.touched if day in days.worked]
    for swap, act in worked:
        on, off = day_words(swap.worked), day_words(swap.off)
        yield Basis(act.cited, Words(f"{on.vi} là ngày làm bù cho {off.vi}", f"{on.en} is worked for {off.en}"))
    acts = [skip.act for skip in skipped if skip.act] + [act for _, act in worked]
    yield from _doubts(dict.fromkeys(acts))
    if counted.known_on is not None:
        day = date_words(counted.known_on)
        yield Basis("", Words(f"Theo các văn bản công bố đến hết {day.vi}", f"As announced up to {day.en}"))
    yield from _provisional(counted, days)


def _first_day(counted: Counted, days: KnownDays) -> Basis:
    counting = days.grounds.counting(counted.start)
    start = day_words(counted.start)
    if counted.before:
        vi = f"Tính lùi từ {start.vi}; ngày này không tính"
        return Basis(counting.first_day, Words(vi, f"Counted back from {start.en}; that day does not count"))
    return Basis(counting.first_day, Words(f"{start.vi} không tính", f"{start.en} does not count"))


def _last_day(counted: Counted, days: KnownDays) -> Basis:
    counting = days.grounds.counting(counted.start)
    source = {MONTH: counting.months, YEAR: counting.years}.get(counted.unit, counting.days)
    one, many = UNIT_WORDS[counted.unit]
    unit = one if counted.count == 1 else many
    end = day_words(counted.nominal)
    vi, en = f"{counted.count} {unit.vi}, hết {end.vi}", f"{counted.count} {unit.en}, to the end of {end.en}"
    if counted.unit in {MONTH, YEAR} and counted.nominal.day != counted.start.day:
        vi, en = f"{vi} (tháng cuối không có ngày {counted.start.day})", f"{en} (no day {counted.start.day} that month)"
    return Basis(source, Words(vi, en))


def _roll(counted: Counted, days: KnownDays) -> Basis:
    source = days.grounds.counting(counted.start).roll
    end, due = day_words(counted.nominal), day_words(counted.due)
    if counted.before:
        vi = (
            f"{end.vi} là ngày nghỉ; hạn tính lùi về ngày làm việc liền trước, {due.vi}, "
            "vì dời về sau sẽ rút ngắn thời gian được bảo đảm (cách hiểu của chúng tôi, luật không nói)"
        )
        en = (
            f"{end.en} is a day off; a limit counted back goes to the preceding working day, {due.en}, "
            "because going forward would shorten what it protects (our reading, the law is silent)"
        )
        return Basis(source, Words(vi, en))
    vi = f"{end.vi} là ngày nghỉ; hạn kết thúc khi hết ngày làm việc kế tiếp, {due.vi}"
    return Basis(source, Words(vi, f"{end.en} is a day off; the limit ends with the next working day, {due.en}"))


def _doubts(acts: dict[Act, None]) -> Iterator[Basis]:
    for act in acts:
        if act.secondary:
            vi, en = f"Nguồn thứ cấp, đọc tại {act.read_at}", f"Secondary source, read at {act.read_at}"
            yield Basis(act.cited, Words(vi, en))
        if act.verify is not None:
            yield Basis(act.cited, act.verify)


def _provisional(counted: Counted, days: KnownDays) -> Iterator[Basis]:
    years = sorted({day.year for day in counted.open_days} - days.scheduled)
    for year in years:
        vi = f"Tạm tính theo luật: chưa có lịch nghỉ công bố cho năm {year}"
        yield Basis("", Words(vi, f"Provisional, by statute: no schedule is announced for {year}"))
    if counted.open_days and not years:
        vi = "Tạm tính: có ngày trong thời hạn có thể được hoán đổi bằng một thông báo sau đó"
        yield Basis("", Words(vi, "Provisional: a day in this limit may still be exchanged by a later announcement"))
