"""Working days over columns: two gathers from the tables of the calendar, the same answers as `Calendar`."""

from __future__ import annotations

import datetime as dt

import polars as pl

from .calendar import Calendar, CalendarError

_EPOCH = dt.date(1970, 1, 1)


def add_working_days_expr(
    day: pl.Expr, n: pl.Expr | int, calendar: Calendar, known_on: dt.date | None = None
) -> pl.Expr:
    """Give the nth working day after `day` (a Date column), before it for negative n, `day` itself for 0.

    Null where `day` or `n` is null. Collecting raises CalendarError where a day, or the answer, lies outside
    the calendar. Equal to `Calendar.add_working_days` for every day.
    """
    known = calendar.known(known_on)
    length = len(known.before) - 1
    before = pl.lit(pl.Series(known.before, dtype=pl.Int64))
    working = pl.lit(pl.Series([known.first + dt.timedelta(days=i) for i in known.working], dtype=pl.Date))
    range_ = f"the calendar {calendar.name}, {calendar.first} to {calendar.last}"

    day = day.cast(pl.Date)
    index = day.cast(pl.Int32).cast(pl.Int64) - (known.first - _EPOCH).days
    index = _within(index, 0, length - 1, f"A day of the column is outside {range_}: leave out such rows.")
    steps = pl.lit(n, dtype=pl.Int64) if isinstance(n, int) else n.cast(pl.Int64)
    steps = _within(steps, -length, length, f"A number of working days is outside {range_}: ask for less.")
    ahead = (steps > 0).cast(pl.Int64)
    place = before.gather(index + ahead) + steps - ahead
    # Zero steps name no working day; their place is taken out before the look-up and the day put back after it.
    place = pl.when(steps != 0).then(place)
    place = _within(place, 0, len(known.working) - 1, f"An answer is outside {range_}: ask for less.")
    return pl.coalesce(working.gather(place), pl.when(steps == 0).then(day))


def _within(numbers: pl.Expr, low: int, high: int, refusal: str) -> pl.Expr:
    """Refuse numbers outside low..high: a gather would take a negative place from the end."""

    def checked(values: pl.Series) -> pl.Series:
        if ((values < low) | (values > high)).any():
            raise CalendarError(refusal)
        return values

    return numbers.map_batches(checked, return_dtype=pl.Int64, is_elementwise=True)
