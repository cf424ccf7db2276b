"""Folds over the rows of one person, in plain Python."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from canbo.kernel.dates import add_months, completed_months
from canbo.kernel.fact import FIRST_DAY, LAST_DAY
from canbo.kernel.folds import (
    WORDS,
    Active,
    Among,
    Between,
    Column,
    Condition,
    Count,
    Either,
    First,
    Fold,
    FoldError,
    Histories,
    Holds,
    LastYear,
    Latest,
    Months,
    NotCutShort,
    Running,
    Same,
    Shape,
    Span,
    Years,
)

Row = Mapping[str, object]
Values = dict[str, object]


def fold_rows(
    histories: Histories, tables: Mapping[str, Sequence[Row]], on: date, attested: Mapping[str, date]
) -> dict[str, object]:
    """The facts known of one person on the day `on`.

    `attested`: by table, the day up to which it is complete. Raises FoldError for a row that is not as declared.
    """
    histories.check_tables([*tables, *attested])
    for table, rows in tables.items():
        check_rows(table, histories.shapes[table], rows)
    persons = tables.get(histories.person, ())
    if len(persons) > 1:
        raise FoldError(f"{histories.person} has {len(persons)} rows; give one person at a time.")
    values: Values = {"on": on, **dict.fromkeys(histories.shapes[histories.person])}
    for person in persons:
        values |= {c: person.get(c) for c in histories.shapes[histories.person]}
    for fold in histories.folds:
        values[fold.name] = _fold(fold, tables, values, on, attested)
    return {fact: values[fact] for fact in histories.facts if values[fact] is not None}


def check_rows(table: str, shape: Shape, rows: Sequence[Row]) -> None:
    """Raise FoldError at the first cell that is not as its column declares."""
    for number, row in enumerate(rows, 1):
        for name, column in shape.items():
            if name not in row:
                if column.required:
                    raise FoldError(f"{table}, row {number}: {name} is missing; give it, None if nobody knows.")
                continue
            cell = row[name]
            if cell is None:
                continue
            if fault := _fault(cell, column):
                raise FoldError(f"{table}, row {number}: {name} {fault}.")


def _fault(cell: object, column: Column) -> str:
    # A bool is an int and a datetime is a date in Python; neither may pass for the other here.
    alien = bool if column.type is int else datetime if column.type is date else ()
    if not isinstance(cell, column.type) or isinstance(cell, alien):
        return f"must be {WORDS[column.type]}, not {cell!r}; convert it"
    if column.choices and cell not in column.choices:
        return f"{cell!r} is none of {', '.join(column.choices)}; correct it"
    if isinstance(cell, date) and not FIRST_DAY <= cell <= LAST_DAY:
        return f"{cell} is outside {FIRST_DAY} to {LAST_DAY}; correct the year, or leave an open end empty"
    return ""


def every(truths: Iterable[bool | None]) -> bool | None:
    """Kleene's and."""
    answer: bool | None = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            answer = None
    return answer


def _day(row: Row, column: str | None) -> date | None:
    cell = row.get(column) if column else None
    return cell if isinstance(cell, date) else None


def _named_day(values: Values, name: str | None) -> date | None:
    cell = values[name] if name else None
    return cell if isinstance(cell, date) else None


def _bounds(row: Row, span: Span) -> tuple[date | None, date]:
    """The first day of a row, if known, and the first day it no longer holds."""
    start, last, ended = _day(row, span.start), _day(row, span.last), _day(row, span.ended)
    ends = [last + timedelta(days=1) if last else date.max, ended or date.max]
    if span.months is not None and start is not None:
        ends.append(add_months(start, span.months))
    return start, min(ends)


def _holds(row: Row, span: Span, on: date) -> bool | None:
    start, end = _bounds(row, span)
    return False if on >= end else None if start is None else start <= on


def _meets(row: Row, condition: Condition, values: Values, on: date) -> bool | None:
    match condition:
        case Among(column, among):
            cell = row.get(column)
            return None if cell is None else cell in among
        case Same(column, name, if_known):
            cell, other = row.get(column), values[name]
            if other is None and if_known:
                return True
            return None if cell is None or other is None else cell == other
        case Holds(span):
            return _holds(row, span, on)
        case NotCutShort(start, ended, months):
            begun, cut = _day(row, start), _day(row, ended)
            if cut is None or cut > on:
                return True
            return None if begun is None else cut >= add_months(begun, months)


def _fold(
    fold: Fold, tables: Mapping[str, Sequence[Row]], values: Values, on: date, attested: Mapping[str, date]
) -> object:
    match fold:
        case Either(_, names):
            return next((values[name] for name in names if values[name] is not None), None)
        case Between(_, start, end):
            first, last = _named_day(values, start), _named_day(values, end)
            return None if first is None or last is None else max(completed_months(first, last), 0)
        case _:
            rows = tables.get(fold.table, ())
    if isinstance(fold, Years):
        return _years(fold, rows, values, on)
    if isinstance(fold, LastYear):
        return _agreed([(row.get(fold.value), True) for row in rows if row.get(fold.year) == on.year - 1])
    met = [(row, every(_meets(row, c, values, on) for c in fold.where)) for row in rows]
    upto = attested.get(fold.table, date.min)
    match fold:
        case Active(span=span):
            held = [every((truth, _holds(row, span, on))) for row, truth in met]
            return True if True in held else None if None in held or upto < on else False
        case Running(span=span, value=value):
            held_rows = [(row.get(value), every((truth, _holds(row, span, on)))) for row, truth in met]
            return _agreed([(cell, truth) for cell, truth in held_rows if truth is not False])
        case Count(day=day, since=since):
            dated = [truth for _, _, truth in _dated(met, day, _window(values, since), on)]
            return None if None in dated or upto < on else dated.count(True)
        case Latest(day=day, value=value, since=since, absent=absent, blank_is_never=blank_is_never):
            events = [pair for pair in met if not blank_is_never or pair[0].get(day) is not None]
            return _latest(_dated(events, day, _window(values, since), on), value, absent if upto >= on else None)
        case First(day=day, since=since, absent=absent):
            return _first(_dated(met, day, _window(values, since), on), upto, on, values[absent] if absent else None)
        case Months():
            return _months(fold, met, _named_day(values, fold.until), upto)


Dated = list[tuple[Row, date | None, bool | None]]


def _window(values: Values, since: str | None) -> tuple[date | None, ...]:
    return (_named_day(values, since),) if since else ()


def _dated(met: list[tuple[Row, bool | None]], column: str, since: tuple[date | None, ...], on: date) -> Dated:
    """Rows that may have their day from `since` to `on`."""
    dated: Dated = []
    for row, truth in met:
        day = _day(row, column)
        late = None if day is None else day <= on
        early = (None if day is None or first is None else first <= day for first in since)
        whole = every((truth, late, *early))
        if whole is not False:
            dated.append((row, day, whole))
    return dated


def _agreed(cells: list[tuple[object, bool | None]]) -> object:
    """The one cell that sure rows share; unknown without a row, with an unsure row, or if they disagree."""
    first = cells[0][0] if cells else None
    return first if all(truth and cell == first for cell, truth in cells) else None


def _latest(dated: Dated, value: str, absent: object) -> object:
    if not dated:
        return absent
    best = max((day for _, day, truth in dated if truth and day), default=date.min)
    return _agreed([(row.get(value), truth) for row, day, truth in dated if day is None or day >= best])


def _first(dated: Dated, upto: date, on: date, absent: object) -> object:
    if not dated:
        return absent if upto >= on else None
    best = min((day for _, day, truth in dated if truth and day), default=None)
    if best is None or best > upto:
        return None
    return best if all(truth or (day is not None and day >= best) for _, day, truth in dated) else None


def _years(fold: Years, rows: Sequence[Row], values: Values, on: date) -> object:
    found: dict[object, set[bool | None]] = {}
    for row in rows:
        cell = row.get(fold.value)
        found.setdefault(row.get(fold.year), set()).add(None if cell is None else cell in fold.among)
    said = {year: truths.pop() if len(truths) == 1 else None for year, truths in found.items()}
    last, first = on.year - 1, 1 if fold.last is None else on.year - fold.last
    since = _named_day(values, fold.since)
    if since is not None:
        first = max(first, since.year)
    if fold.how == "run":
        for year in range(last, first - 1, -1):
            truth = said.get(year)
            if truth is not True:
                return None if truth is None else last - year
            if fold.since and since is None:
                return None
        return max(last - first + 1, 0)
    if fold.since and since is None:
        return None
    truths = [said.get(year) for year in range(first, last + 1)]
    if fold.how == "all":
        return every(truths)
    return None if None in truths else truths.count(True)


def _months(fold: Months, met: list[tuple[Row, bool | None]], until: date | None, upto: date) -> int | None:
    if until is None or upto < until:
        return None
    periods: list[tuple[date, date]] = []
    for row, truth in met:
        start, end = _bounds(row, fold.span)
        begins = None if start is None else start < until and start < end
        if every((truth, begins)) is None:
            return None
        if truth and begins and start is not None:
            periods.append((start, min(end, until)))
    stretches: list[tuple[date, date]] = []
    for start, end in sorted(periods):
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(end, stretches[-1][1]))
        else:
            stretches.append((start, end))
    if fold.unbroken:
        stretches = [stretch for stretch in stretches if stretch[1] == until]
    months = days = 0
    for start, end in stretches:
        whole = completed_months(start, end)
        months, days = months + whole, days + (end - add_months(start, whole)).days
    if len(stretches) > 1:
        months, days = months + days // 30, days % 30
    return months if fold.give == "months" else days
