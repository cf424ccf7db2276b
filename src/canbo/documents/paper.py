"""The vocabulary of a paper: what it is told, what it says, who signs it.

The words of a paper stand once, in both languages, with the names of values in double braces. The Word templates
are made from them (`tools/paper_templates.py`), the PDF is set from them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words

Form = Literal["letter", "dispatch", "decision", "document"]
Style = Literal["body", "basis", "decides", "article", "item", "field", "note"]
ValueType = Literal[
    "text", "paragraphs", "lines", "day", "moment", "count", "money", "flag", "choice", "citation", "number", "hash",
    "rows",
]  # fmt: skip
Row = Mapping[str, str]
Shown = str | bool | tuple[str, ...] | tuple[Row, ...]


class DocumentError(CanboError):
    """A paper that is not there, a value it needs and was not given, a template that cannot be used."""


@dataclass(frozen=True)
class Value:
    """Something the paper is told. Types: see `values.py`. `choices` are the closed list of a choice."""

    name: str
    type: ValueType
    words: Words
    required: bool = True
    choices: tuple[tuple[str, Words], ...] = ()


@dataclass(frozen=True)
class Part:
    """One paragraph. With `each` it is repeated for every {{ line }} of a list; with `when` it may be left out."""

    words: Words
    style: Style = "body"
    lead: Words | None = None
    when: str = ""
    each: str = ""


@dataclass(frozen=True)
class Column:
    """One column of a table; `width` in percent of the text."""

    name: str
    words: Words
    width: int
    right: bool = False


@dataclass(frozen=True)
class Table:
    """A table over a list of rows; left out when there are none."""

    rows: str
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Code:
    """A QR code of a value, and what a reader who cannot scan it is told."""

    value: str
    words: Words


Block = Part | Table | Code


@dataclass(frozen=True)
class Sign:
    """Where somebody signs: in what capacity (`words`, or the lines named by `lines`), and whose name stands below."""

    name: str
    words: Words | None = None
    lines: str = ""


@dataclass(frozen=True)
class Given:
    """The values of one paper as they were given and checked, and the language it is written in."""

    values: Mapping[str, Any]
    lang: str

    def __getitem__(self, name: str) -> Any:
        return self.values.get(name)

    def say(self, vi: str, en: str) -> str:
        """Return the words of the paper's language."""
        return en if self.lang == "en" else vi


Composed = Callable[[Given], Mapping[str, Shown]]


@dataclass(frozen=True)
class Paper:
    """One kind of paper.

    `symbol` is the code of its type in Decree 30/2020 ("QĐ"), "" for a dispatch, which has none, and None for a paper
    without a number. `provisions` are canonical citations. `compose` makes the values that follow from those given.
    """

    kind: str
    words: Words
    form: Form
    symbol: str | None
    summary: Words
    provisions: tuple[str, ...]
    values: tuple[Value, ...]
    parts: tuple[Block, ...]
    signs: tuple[Sign, ...]
    compose: tuple[Composed, ...] = ()
    to: bool = False

    def template(self, lang: str = "vi") -> str:
        """The file name of its Word template."""
        return f"{self.kind}.docx" if lang == "vi" else f"{self.kind}.{lang}.docx"

    def value(self, name: str) -> Value | None:
        """The declaration of a value."""
        return next((value for value in self.values if value.name == name), None)
