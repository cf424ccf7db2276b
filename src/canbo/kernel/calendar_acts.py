"""What a calendar is made of: holidays of statute, and the dated acts that fix, add or exchange days off."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from .errors import CanboError
from .fact import Words


class CalendarError(CanboError):
    """A day, count, unit or calendar that cannot be reckoned with, or data that contradict themselves."""


@dataclass(frozen=True)
class Holiday:
    """A day that is a holiday by name; `source` cites the statute, as in `45/2019/QH14 Art. 112.1.a`."""

    day: dt.date
    name: Words
    source: str


@dataclass(frozen=True)
class Occasion:
    """The holidays of one feast in one year, as in `tet-2026`: what an act fixes or exchanges days for."""

    key: str
    holidays: tuple[Holiday, ...]


@dataclass(frozen=True)
class Swap:
    """A working day made a day off in exchange for a weekly rest day that is worked, for one occasion."""

    occasion: str
    off: dt.date
    worked: dt.date


@dataclass(frozen=True)
class Act:
    """A dated act on days off.

    `announced_on` is the day of the act, or of the first report where the act itself was not found.
    `fixes` replaces the statutory holidays of those occasions. `schedule_of` is the year whose schedule the
    act announces; until one is known, the whole year is provisional. `secondary` marks what was not read in
    the act itself, `verify` what a lawyer should still confirm. `read_at` is where we read it.
    """

    id: str
    announced_on: dt.date
    says: Words
    read_at: str
    fixes: tuple[Occasion, ...] = ()
    swaps: tuple[Swap, ...] = ()
    schedule_of: int | None = None
    secondary: bool = False
    verify: Words | None = None

    @property
    def cited(self) -> str:
        """Number and day, as in `12729/VPCP-KGVX (2025-12-25)`."""
        return f"{self.id} ({self.announced_on})"

    @property
    def days_off(self) -> tuple[dt.date, ...]:
        """Days the act makes a day off, in order: holidays it fixes and days it exchanges."""
        fixed = (holiday.day for occasion in self.fixes for holiday in occasion.holidays)
        return tuple(sorted({*fixed, *(swap.off for swap in self.swaps)}))

    @property
    def days_worked(self) -> tuple[dt.date, ...]:
        """Weekly rest days the act makes working days, in order."""
        return tuple(sorted(swap.worked for swap in self.swaps))

    @property
    def settles(self) -> frozenset[str]:
        """Occasions after which no further exchange is awaited. A standing act leaves each year's exchange open."""
        fixed = (occasion.key for occasion in self.fixes if self.schedule_of is not None)
        return frozenset((*fixed, *(swap.occasion for swap in self.swaps)))


@dataclass(frozen=True)
class Skip:
    """A day that does not count: why, and the law or act that made it a day off; `act` where an act did."""

    day: dt.date
    why_vi: str
    why_en: str
    source: str
    act: Act | None = None

    def why(self, lang: str) -> str:
        """Return the reason in the language asked (`vi` or `en`)."""
        return self.why_en if lang == "en" else self.why_vi

    def to_json(self, lang: str) -> dict[str, str]:
        """Give `day` (ISO), `why` and `source` in the language asked."""
        return {"day": self.day.isoformat(), "why": self.why(lang), "source": cited_in(self.source, lang)}


def cited_in(source: str, lang: str) -> str:
    """Say the citation in the language asked: `Art.` is `Điều` in Vietnamese."""
    return source if lang == "en" else source.replace(" Art. ", " Điều ").replace(" Arts ", " Điều ")
