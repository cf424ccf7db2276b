"""What a sheet of the workbook is made of: columns, references to other sheets, natural keys. Declared once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from canbo.kernel.fact import Words
from canbo.registry.language import WordChoices

Choices = tuple[tuple[str, Words], ...]


class Kind(StrEnum):
    """How the cells of a column are read."""

    CODE = "code"  # text without spaces inside
    TEXT = "text"
    NAME = "name"  # text in letters
    DAY = "day"
    WHOLE = "whole"
    CHOICE = "choice"
    YES_NO = "yes_no"
    CITATION = "citation"


WIDTHS = {
    Kind.CODE: 14,
    Kind.TEXT: 28,
    Kind.NAME: 36,
    Kind.DAY: 13,
    Kind.WHOLE: 11,
    Kind.CHOICE: 36,
    Kind.YES_NO: 11,
    Kind.CITATION: 24,
}
YES_NO: Choices = (("yes", Words("Có", "Yes")), ("no", Words("Không", "No")))


@dataclass(frozen=True)
class Column:
    """One column. `path` leads from the model to the value, as in a queryset; `fact` is the law's name of it.

    `blank` is what the register keeps for an empty cell; `low` and `high` bound whole numbers, both inclusive.
    """

    key: str
    words: Words
    kind: Kind
    path: str
    note: Words
    example: str
    required: bool = False
    choices: Choices = ()
    blank: Any = None
    longest: int = 250
    low: int = 0
    high: int = 32_767
    fact: str = ""

    @property
    def listed(self) -> Choices:
        """The closed list of the column, empty where it has none."""
        return YES_NO if self.kind == Kind.YES_NO else self.choices

    def said(self, value: Any, lang: str) -> str:
        """A value in words: an entry of a closed list as it is called, a day as day/month/year, nothing as nothing."""
        if value is None:
            return ""
        if isinstance(value, date):
            return f"{value.day:02}/{value.month:02}/{value.year}"
        if isinstance(value, bool):
            value = "yes" if value else "no"
        words = dict(self.listed).get(value)
        return words.said(lang) if words else str(value)

    @property
    def width(self) -> int:
        """Width in characters: of its kind, but never narrower than the longer heading."""
        return max(WIDTHS[self.kind], 3 + max(len(self.words.vi), len(self.words.en)))


@dataclass(frozen=True)
class Reference:
    """`columns` of this sheet name a row of the sheet `to` by its natural key; the model's `field` points there."""

    field: str
    to: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Sheet:
    """One sheet: one table of the register. `natural` are the columns that make a row itself and no other."""

    key: str
    words: Words
    about: Words
    model: Any
    columns: tuple[Column, ...]
    natural: tuple[str, ...]
    references: tuple[Reference, ...] = ()

    def column(self, key: str) -> Column:
        """The column of that key; ValueError for a key it does not have."""
        return self.columns[self.keys.index(key)]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the columns, in order."""
        return tuple(column.key for column in self.columns)

    @property
    def own(self) -> tuple[Column, ...]:
        """Columns kept in the row itself, not in what it refers to."""
        referring = {key for reference in self.references for key in reference.columns}
        return tuple(column for column in self.columns if column.key not in referring)


def listed(words: type[WordChoices]) -> Choices:
    """A closed list of the register as choices of a column."""
    return tuple((str(entry.value), Words(entry.vi, entry.en)) for entry in words)


Maker = Callable[..., Column]


def _maker(kind: Kind, **fixed: Any) -> Maker:
    def make(key: str, vi: str, en: str, note: Sequence[str], example: str, *, path: str = "", **more: Any) -> Column:
        given = {**fixed, **more}
        return Column(key, Words(vi, en), kind, path or key, Words(*note), example, **given)

    return make


code = _maker(Kind.CODE, longest=40)
text = _maker(Kind.TEXT, blank="")
name = _maker(Kind.NAME, blank="")
day = _maker(Kind.DAY)
whole = _maker(Kind.WHOLE)
choice = _maker(Kind.CHOICE, blank="")
yes_no = _maker(Kind.YES_NO)
citation = _maker(Kind.CITATION, blank="", longest=60)
