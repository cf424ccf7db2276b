"""The table of a procedure as it runs on a day: no time limit of an instrument that does not hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from canbo.kernel.fact import Words
from canbo.law.instruments import MATTERS, get_instrument, governing, status_on

from .table import Clock, Procedure


def as_of(procedure: Procedure, day: dt.date) -> Procedure:
    """The same table with the time limits that run in a case begun that day.

    One whose instrument has ended does not run, nor one of another instrument than the table's before that holds. What
    the table's own instrument sets for a case begun before it came into force counts from the day it did.
    """
    kept = tuple(clock for clock in procedure.clocks if _runs(clock, procedure.instrument, day))
    return procedure if kept == procedure.clocks else replace(procedure, clocks=kept)


def governed(procedure: Procedure, day: dt.date) -> Words | None:
    """Which instrument governs a case begun that day, where that of the table had ended by then; else None."""
    ended = get_instrument(procedure.instrument)
    if status_on(ended.id, day) != "ended" or ended.end is None:
        return None
    matter = next((name for name, ids in MATTERS.items() if ended.id in ids), None)
    held = [get_instrument(one) for one in governing(matter, day)] if matter else []
    if not held:
        return None
    vi, en = ", ".join(one.vi for one in held), ", ".join(one.en for one in held)
    return Words(
        f"{ended.vi} có hiệu lực đến hết ngày {ended.end:%d/%m/%Y}; vụ việc này theo {vi}. Không tính thời hạn nào của văn bản"
        " đã hết hiệu lực.",
        f"{ended.en} held until {ended.end}; {en} governs this case. No time limit of the instrument that has ended is counted.",
    )


def _runs(clock: Clock, instrument: str, day: dt.date) -> bool:
    own = clock.provision.partition(":")[0]
    status = status_on(own, day)
    return status != "ended" and (status != "not_yet" or own == instrument)
