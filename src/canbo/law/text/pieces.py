"""A text as a flat list of pieces in printed order: how it is kept, shown and published."""

from __future__ import annotations

from dataclasses import dataclass

from .structure import OfficialText
from .tree import Kind, Unit


@dataclass(frozen=True)
class Piece:
    """One unit: `path` relative to its instrument (`34.1.đ`; empty for chapters and sections), its mark as printed.

    `again` are further wordings of the same unit, where the file prints it more than once.
    """

    kind: Kind
    path: str
    printed: str
    heading: str
    text: str
    line: int = 0
    again: tuple[str, ...] = ()


def pieces(text: OfficialText) -> tuple[Piece, ...]:
    """All units of a text."""
    return tuple(_piece(unit) for root in text.units for unit in _walk(root))


def _walk(unit: Unit) -> list[Unit]:
    return [unit, *(below for child in unit.children for below in _walk(child))]


def _piece(unit: Unit) -> Piece:
    again = tuple(" ".join(part.words for part in _walk(one) if part.words) for one in unit.again)
    return Piece(unit.kind, unit.path, unit.printed, unit.title, unit.text, unit.line, again)
