"""Time limits of the law counted out: the provision says how many of which unit, the calendar says which day."""

from __future__ import annotations

import datetime as dt

from canbo.kernel.calendar_deadline import Deadline
from canbo.kernel.lawbook import LawError

from .book import lawbook
from .calendars import get_calendar
from .instruments import get_instrument


def counts_from(citation: str, trigger: dt.date) -> dt.date:
    """The day a time limit counts from: it binds nobody before the law that sets it came into force."""
    begun = get_instrument(citation.partition(":")[0]).start
    return max(trigger, begun) if begun else trigger


def due(
    citation: str, trigger: dt.date, *, calendar: str = "vn-state", known_on: dt.date | None = None,
    count: int | None = None,
) -> Deadline:  # fmt: skip
    """The last day of the time limit that a provision sets, with its derivation.

    `count` stands in for that of the law where a document that prevails sets another.

    Raises LawError when the provision sets none, CalendarError when a day lies outside the calendar.
    """
    _, row = lawbook().find(citation)
    if row.term is None:
        raise LawError(
            f"{citation} sets no time limit; canbo law show {citation} shows what it does.",
            f"{citation} không đặt ra thời hạn; lệnh canbo law show {citation} cho biết quy định gì.",
        )
    term = row.term
    return get_calendar(calendar).deadline(
        trigger, count or term.count, term.unit, before=term.before, known_on=known_on
    )
