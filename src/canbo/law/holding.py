"""Whether one provision holds for somebody: the ground that a case names, apart from the question it belongs to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache

from canbo.kernel.fact import Value
from canbo.kernel.scalar import Parameters, Program, compile_program

from .ask import CALENDAR, WorkingDays
from .book import lawbook
from .parameters import values_on
from .retirement import with_retirement


def holds(
    citation: str, facts: Mapping[str, Value | None], on: dt.date, known_on: dt.date | None = None
) -> bool | None:
    """What the provision says of these facts on a day; None while facts are missing.

    Raises LookupError for a provision that computes nothing.
    """
    known = with_retirement({name: value for name, value in facts.items() if value is not None}, on)
    value = _program(citation).run(known, Parameters(values_on(on), WorkingDays(CALENDAR, known_on)))[0][0]
    return value if isinstance(value, bool) else None


@cache
def _program(citation: str) -> Program:
    rule = lawbook().resolve(citation)
    if rule is None:
        raise LookupError(f"{citation} computes nothing")
    return compile_program([rule])
