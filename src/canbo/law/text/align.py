"""An official text beside our words: which unit of the one is which of the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class Numbered(Protocol):
    """What can be aligned: a unit of a text just read, or a piece that was kept."""

    @property
    def kind(self) -> str: ...

    @property
    def printed(self) -> str: ...


@dataclass(frozen=True)
class Alignment:
    """By citation relative to the instrument, in printed order of each side.

    `pairs`: our unit to those of the text (a range such as `appendix.1-9` has several); `without`: ours that the text
    does not have; `extra`: units of the text that we have no words for.
    """

    pairs: Mapping[str, tuple[str, ...]]
    without: tuple[str, ...]
    extra: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """As data."""
        return {"aligned": len(self.pairs), "without": list(self.without), "extra": list(self.extra)}


def align(ours: Iterable[str], text: Mapping[str, Numbered]) -> Alignment:
    """Lay our units (`34.1.đ`) beside those of a text; containers that we have no row for are no extra.

    Where ours keep a letter as it is printed, the printed one is taken (`19.2.e` of a run that lost its đ).
    """
    there = {_as_printed(path, unit): path for path, unit in text.items()} | {path: path for path in text}
    pairs: dict[str, tuple[str, ...]] = {}
    without: list[str] = []
    for unit in ours:
        found = tuple(there[one] for one in _members(unit) if one in there)
        if found:
            pairs[unit] = found
        else:
            without.append(unit)
    told = {one for found in pairs.values() for one in found}
    holders = {holder for one in told for holder in _above(one)}
    extra = tuple(one for one in text if one not in told and one not in holders)
    return Alignment(pairs, tuple(without), extra)


def nearest(unit: str, there: Mapping[str, Any]) -> str | None:
    """The unit itself or the smallest one around it that the text has (`5` for our `5.rate`); None without any."""
    return next((one for one in (*_members(unit), *_above(unit)) if one in there), None)


def _members(unit: str) -> tuple[str, ...]:
    """What a unit stands for: itself, or each of a range (`appendix.1-9`)."""
    holder, _, last = unit.rpartition(".")
    first, dash, final = last.partition("-")
    if dash and first.isdecimal() and final.isdecimal():
        return tuple(f"{holder}.{number}" for number in range(int(first), int(final) + 1))
    return (unit,)


def _above(unit: str) -> tuple[str, ...]:
    parts = unit.split(".")
    return tuple(".".join(parts[:length]) for length in range(len(parts) - 1, 0, -1))


def _as_printed(path: str, unit: Numbered) -> str:
    holder, _, last = path.rpartition(".")
    mark = unit.printed.strip("(). ").lower()
    return f"{holder}.{mark}" if unit.kind == "point" and len(mark) == len(last) == 1 else path
