"""Fact columns as they come, given the types of their facts; the first value that a fact cannot have is refused."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

import polars as pl

from canbo.kernel.columns import Columns, column_type
from canbo.kernel.fact import FIRST_DAY, LAST_DAY, FactError, FactSpec
from canbo.kernel.scalar import Parameters
from canbo.law.calendars import get_calendar
from canbo.law.facts import BOOK, CONSTRAINTS, Constraint

from .errors import ScreenError


def prepare(frame: pl.DataFrame, first: int = 1) -> pl.DataFrame:
    """Give the fact columns their types; `first` is the number of the frame's first row, for refusals.

    Columns that are no facts stay as they are. An empty text is unknown. Raises ScreenError naming row and column.
    """
    typed: list[pl.Series] = []
    faults: list[tuple[int, ScreenError]] = []
    for column in frame.iter_columns():
        spec = BOOK.by_name.get(column.name)
        if spec is None:
            continue
        try:
            typed.append(_typed(spec, column))
        except _FaultError as fault:
            faults.append((fault.place, _refusal(fault, spec, first)))
    if faults:
        raise min(faults, key=lambda fault: fault[0])[1]
    prepared = frame.with_columns(typed)
    _check_constraints(prepared, first)
    return prepared


class _FaultError(Exception):
    """The place of the first value that a fact cannot have, and why it cannot."""

    def __init__(self, place: int, error: FactError) -> None:
        super().__init__(place)
        self.place, self.error = place, error


def _refusal(fault: _FaultError, spec: FactSpec, first: int) -> ScreenError:
    row = first + fault.place
    return ScreenError(
        f"Row {row}, column {spec.name}: {fault.error.said('en')}",
        f"Dòng {row}, cột {spec.name}: {fault.error.said('vi')}",
    )


def _typed(spec: FactSpec, column: pl.Series) -> pl.Series:
    """The column in the type of its fact; _FaultError at the first value that has none there."""
    wanted = column_type(spec)
    if column.dtype == pl.Null:
        return column.cast(wanted)
    if spec.type == "bool" and column.dtype == pl.Boolean:
        return column
    if spec.type == "int" and column.dtype.is_integer():
        return _within(spec, column, spec.low, spec.high).cast(pl.Int64)
    if spec.type == "date" and column.dtype in (pl.Date, pl.Datetime):
        _check_whole_days(spec, column)
        return _within(spec, column.dt.date(), FIRST_DAY, LAST_DAY)
    if spec.type == "choice" and column.dtype == wanted:
        return column
    if column.dtype.is_nested():  # lists cannot be told apart by Polars; none of them is a value of a fact
        column = pl.Series(column.name, [None if cell is None else str(cell) for cell in column.to_list()])
    return _read(spec, column, wanted)


def _within(spec: FactSpec, column: pl.Series, low: int | dt.date, high: int | dt.date) -> pl.Series:
    least, most = column.min(), column.max()
    if least is not None and (least < low or most > high):  # type: ignore[operator]
        place, value = next((i, v) for i, v in enumerate(column) if v is not None and not low <= v <= high)
        try:
            spec.check_range(value)
        except FactError as error:
            raise _FaultError(place, error) from error
    return column


def _check_whole_days(spec: FactSpec, column: pl.Series) -> None:
    """Refuse the first moment that is not the beginning of its day: whether it stands for that day is not known."""
    if column.dtype != pl.Datetime:
        return
    timed = (column.dt.time() != dt.time()).fill_null(value=False).arg_true()
    if len(timed):
        try:
            spec.parse(str(column[int(timed[0])]))
        except FactError as error:
            raise _FaultError(int(timed[0]), error) from error


def _read(spec: FactSpec, column: pl.Series, wanted: pl.DataType) -> pl.Series:
    """Read each distinct value once, in the order of rows, and give every row its own."""
    distinct = column.unique(maintain_order=True).drop_nulls()
    read = []
    for value in distinct:
        try:
            read.append(_value(spec, value))
        except FactError as error:
            raise _FaultError(int((column == value).arg_true()[0]), error) from error
    return column.replace_strict(distinct, pl.Series(read, dtype=wanted), default=None, return_dtype=wanted)


def _value(spec: FactSpec, value: object) -> object:
    if isinstance(value, str):
        if not value.strip():
            return None
        value = _bare(spec, value.strip())
    if spec.type == "bool" and isinstance(value, float) and value.is_integer():
        value = int(value)
    return spec.parse(value)


def _bare(spec: FactSpec, text: str) -> str:
    """The text as the same value has it in a typed column: 11.0 is 11, a day from its beginning is the day."""
    form = _FORMS.get(spec.type)
    found = form.fullmatch(text) if form else None
    return found[1] if found else text


_WHOLE = re.compile(r"([+-]?[0-9]+)\.0+")
_FORMS = {"int": _WHOLE, "bool": _WHOLE, "date": re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(?::00(?:\.0+)?)?")}


@cache
def _rules(names: frozenset[str]) -> tuple[tuple[Constraint, ...], Columns]:
    rules = tuple(rule for rule in CONSTRAINTS if names.issuperset(rule.fact_names))
    days = get_calendar("vn-state")
    return rules, Columns([rule.rule for rule in rules], Parameters({}, days.add_working_days), days)


def _check_constraints(frame: pl.DataFrame, first: int) -> None:
    """Refuse the first row whose facts contradict one another."""
    joined = {name for rule in CONSTRAINTS for name in rule.fact_names}
    rules, columns = _rules(frozenset(joined.intersection(frame.columns)))
    held = columns.evaluate(frame.select(joined.intersection(frame.columns)))
    broken = [
        (int(places[0]), rule)
        for rule in rules
        if len(places := (~held.get_column(columns.name(rule.rule)).fill_null(value=True)).arg_true())
    ]
    if not broken:
        return
    place, rule = min(broken, key=lambda found: found[0])
    given = ", ".join(f"{name}={frame.get_column(name)[place]}" for name in rule.fact_names)
    row = first + place
    raise ScreenError(
        f"Row {row}: {given}: {rule.words.en}; correct the row.",
        f"Dòng {row}: {given}: {rule.words.vi}; hãy sửa dòng này.",
    )
