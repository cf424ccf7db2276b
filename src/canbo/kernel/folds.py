"""Folds: how long tables about a person become facts as of a day, declared once, three-valued.

A fold reads the rows of one table that fulfil its conditions. A condition over a cell nobody knows (None) is
itself unknown, and so is every answer that such a row could change. Absence proves nothing: "no", "none" and a
total are answered only where the table is attested to be complete up to the day the answer reaches to.

Folds run in the order given; a later one may name an earlier one (`since`, `until`, `Same`, `Between`), the cells
of the person's own row, or `on`. Names that begin with an underscore are steps, not facts.
`canbo.kernel.folds_rows` computes them for one person, `canbo.kernel.folds_columns` for many.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from canbo.kernel.errors import CanboError

WORDS = {date: "a day (datetime.date)", int: "a whole number", bool: "True or False", str: "text"}


class FoldError(CanboError):
    """A table that cannot be read: which table, which row, what is wrong."""


@dataclass(frozen=True)
class Column:
    """One column: `date`, `int`, `bool` or `str`; `choices` closes the list of a `str`.

    Days outside the range of a fact are refused: an open end is None, never a day in the year 9999.
    """

    type: type
    choices: tuple[str, ...] = ()
    required: bool = True


Shape = Mapping[str, Column]
"""The columns of a table, by name."""


# Which rows: the conditions of a fold, all of which must hold.


@dataclass(frozen=True)
class Among:
    """The cell is one of `values`."""

    column: str
    values: tuple[object, ...]


@dataclass(frozen=True)
class Same:
    """The cell equals the value named; with `if_known`, every row passes while that value is unknown."""

    column: str
    name: str
    if_known: bool = False


@dataclass(frozen=True)
class Span:
    """The days a row holds: from `start`, to `last` inclusive, not from `ended` on, at most `months` long.

    An empty `last` or `ended` means open; an empty `start` is unknown.
    """

    start: str
    last: str | None = None
    ended: str | None = None
    months: int | None = None


@dataclass(frozen=True)
class Holds:
    """The row holds on the day asked about."""

    span: Span


@dataclass(frozen=True)
class NotCutShort:
    """No act has ended the row before its months had run."""

    start: str
    ended: str
    months: int


Condition = Among | Same | Holds | NotCutShort


# What becomes of them.


@dataclass(frozen=True)
class Active:
    """Yes if a row holds on the day; no if none does and that is attested."""

    name: str
    table: str
    span: Span
    where: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Running:
    """The cell `value` of the row that holds on the day; unknown where several rows hold and disagree."""

    name: str
    table: str
    span: Span
    value: str
    where: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Count:
    """How many rows have their `day` from `since` to the day asked about; always needs attestation."""

    name: str
    table: str
    day: str
    where: tuple[Condition, ...] = ()
    since: str | None = None


@dataclass(frozen=True)
class Latest:
    """The cell `value` of the row with the greatest `day` from `since` to the day asked about.

    Rows of one day that disagree leave it unknown. `absent` is the answer where it is attested that there is none.
    With `blank_is_never` an empty `day` is a row without that event.
    """

    name: str
    table: str
    day: str
    value: str
    where: tuple[Condition, ...] = ()
    since: str | None = None
    absent: bool | int | str | None = None
    blank_is_never: bool = False


@dataclass(frozen=True)
class First:
    """The least `day` from `since` to the day asked about; attested up to it, else an earlier row may be missing.

    `absent` names the value that stands in where it is attested that there is none.
    """

    name: str
    table: str
    day: str
    where: tuple[Condition, ...] = ()
    since: str | None = None
    absent: str | None = None


@dataclass(frozen=True)
class Years:
    """Over whole years up to the last one completed: rows say, by `year`, whether `value` is `among` the words.

    `run`: how many of the latest years in a row; `count`: how many; `all`: whether each of them.
    `last` bounds the years to the latest so many, `since` to those from the year of the day named.
    A year without a row was not assessed, which is unknown, never a no.
    """

    name: str
    table: str
    year: str
    value: str
    among: tuple[str, ...]
    how: Literal["run", "count", "all"]
    last: int | None = None
    since: str | None = None


@dataclass(frozen=True)
class LastYear:
    """The cell `value` of the last completed year; unknown without a row or if rows disagree."""

    name: str
    table: str
    year: str
    value: str


@dataclass(frozen=True)
class Months:
    """Completed months, or the odd days beyond them, before the day `until`; overlaps count once.

    Each unbroken stretch is counted by the calendar; the odd days of several stretches are added, thirty of them a
    month (Civil Code Art. 146). `unbroken` counts only the stretch that reaches `until`. Always needs attestation.
    """

    name: str
    table: str
    span: Span
    give: Literal["months", "odd_days"] = "months"
    where: tuple[Condition, ...] = ()
    until: str = "on"
    unbroken: bool = False


@dataclass(frozen=True)
class Between:
    """Completed months from one named day to another; 0 if it is not later."""

    name: str
    start: str
    end: str


@dataclass(frozen=True)
class Either:
    """The first of the named values that is known."""

    name: str
    names: tuple[str, ...]


TableFold = Active | Running | Count | Latest | First | Years | LastYear | Months
Fold = TableFold | Between | Either


@dataclass(frozen=True)
class Histories:
    """Folds with the shapes of the tables they read; `person` is the table of the person's own single row."""

    person: str
    shapes: Mapping[str, Shape]
    folds: tuple[Fold, ...]
    facts: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        known = {"on", *self.shapes[self.person]}
        for fold in self.folds:
            if not isinstance(fold, Between | Either):
                self.check_tables((fold.table,))
            for name in named(fold):
                if name not in known:
                    raise FoldError(f"fold {fold.name} names {name}, which no fold before it gives; declare it first.")
            if fold.name in known:
                raise FoldError(f"fold {fold.name} is declared twice; give one of them another name.")
            known.add(fold.name)
        object.__setattr__(self, "facts", tuple(f.name for f in self.folds if not f.name.startswith("_")))

    def check_tables(self, names: Sequence[str]) -> None:
        """Raise FoldError if there is no such table."""
        for name in names:
            if name not in self.shapes:
                raise FoldError(f"there is no table {name!r}; the tables are {', '.join(self.shapes)}.")


def named(fold: Fold) -> tuple[str, ...]:
    """The values a fold takes from elsewhere."""
    match fold:
        case Between(_, start, end):
            return (start, end)
        case Either(_, names):
            return names
        case Months(until=until):
            extra: tuple[str | None, ...] = (until,)
        case First(since=since, absent=absent):
            extra = (since, absent)
        case Count(since=since) | Latest(since=since) | Years(since=since):
            extra = (since,)
        case _:
            extra = ()
    same = () if isinstance(fold, Years | LastYear) else tuple(c.name for c in fold.where if isinstance(c, Same))
    return same + tuple(name for name in extra if name is not None)
