"""An official text as a tree: chapters, sections, articles, clauses, points, and the paragraphs between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["chapter", "section", "article", "clause", "point", "step", "paragraph", "appendix"]
HEADINGS: frozenset[Kind] = frozenset({"chapter", "section"})


@dataclass
class Unit:
    """One unit. `printed` is the mark as it stands in the file, `number` how it is read (`đ` for a second `d`).

    `path` is the relative citation (`34.1.đ`), empty for chapters and sections. `again` holds the same unit printed once
    more in other words. `line` counts the lines, or paragraphs, of the file from 1.
    """

    kind: Kind
    printed: str
    line: int
    text: str = ""
    title: str = ""
    number: str = ""
    path: str = ""
    children: list[Unit] = field(default_factory=list)
    again: list[Unit] = field(default_factory=list)

    @property
    def words(self) -> str:
        """All that is printed in it itself, heading first."""
        return " ".join(filter(None, (self.title, self.text)))


def walk(units: list[Unit]) -> Iterator[Unit]:
    """Every unit in printed order, without second wordings."""
    for unit in units:
        yield unit
        yield from walk(unit.children)
