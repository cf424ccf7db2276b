"""The table of a procedure as it runs on a day: no time limit of an instrument that does not hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from canbo.law.instruments import status_on

from .table import Clock, Procedure


def as_of(procedure: Procedure, day: dt.date) -> Procedure:
    """The same table with the time limits that run in a case begun that day.

    One whose instrument has ended does not run, nor one of another instrument than the table's before that holds. What
    the table's own instrument sets for a case begun before it came into force counts from the day it did.
    """
    kept = tuple(clock for clock in procedure.clocks if _runs(clock, procedure.instrument, day))
    return procedure if kept == procedure.clocks else replace(procedure, clocks=kept)


def _runs(clock: Clock, instrument: str, day: dt.date) -> bool:
    own = clock.provision.partition(":")[0]
    status = status_on(own, day)
    return status != "ended" and (status != "not_yet" or own == instrument)
