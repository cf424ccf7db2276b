"""Numbers of the law that change with time, each with its one home, its days and its source."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from canbo.kernel.expr import Param
from canbo.kernel.fact import Value


@dataclass(frozen=True)
class Dated:
    """A value from a day on, and the act that set it; `confirmed` is false for what is announced or unverified."""

    start: dt.date
    value: int
    source: str
    confirmed: bool = True


@dataclass(frozen=True)
class DatedParameter:
    """A parameter with its history, oldest first."""

    name: str
    vi: str
    en: str
    unit: str
    history: tuple[Dated, ...]

    def on(self, day: dt.date) -> Dated | None:
        """The value of that day; None before the first."""
        return next((entry for entry in reversed(self.history) if entry.start <= day), None)


BASE_SALARY = DatedParameter(
    "base_salary",
    "mức lương cơ sở (trước 01/7/2013 là lương tối thiểu chung)",
    "base salary (general minimum wage before July 2013)",
    "dong",
    (
        Dated(dt.date(2010, 5, 1), 730_000, "28/2010/NĐ-CP", confirmed=False),
        Dated(dt.date(2011, 5, 1), 830_000, "22/2011/NĐ-CP", confirmed=False),
        Dated(dt.date(2012, 5, 1), 1_050_000, "31/2012/NĐ-CP"),
        Dated(dt.date(2013, 7, 1), 1_150_000, "66/2013/NĐ-CP"),
        Dated(dt.date(2016, 5, 1), 1_210_000, "47/2016/NĐ-CP", confirmed=False),
        Dated(dt.date(2017, 7, 1), 1_300_000, "47/2017/NĐ-CP"),
        Dated(dt.date(2018, 7, 1), 1_390_000, "72/2018/NĐ-CP"),
        Dated(dt.date(2019, 7, 1), 1_490_000, "38/2019/NĐ-CP"),
        Dated(dt.date(2023, 7, 1), 1_800_000, "24/2023/NĐ-CP"),
        Dated(dt.date(2024, 7, 1), 2_340_000, "73/2024/NĐ-CP"),
        Dated(dt.date(2026, 7, 1), 2_530_000, "announced March 2026, decree not seen", confirmed=False),
    ),
)
DATED = (BASE_SALARY,)

on = Param("on", "date")
base_salary = Param("base_salary", "int", high=1_000_000_000)


def values_on(day: dt.date) -> dict[str, Value | None]:
    """The parameters of that day, the day itself among them."""
    values: dict[str, Value | None] = {"on": day}
    for parameter in DATED:
        entry = parameter.on(day)
        values[parameter.name] = None if entry is None else entry.value
    return values
