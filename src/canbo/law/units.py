"""Every unit of law that canbo covers or says why not: the list against which coverage is measured.

`units.tsv` lists them in printed order, with corrected Vietnamese letters and our own short notes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from canbo.law.instrument import InstrumentError


@dataclass(frozen=True)
class Unit:
    """One unit: canonical citation, and a note in both languages (empty where there is nothing to say)."""

    id: str
    vi: str
    en: str


@cache
def _by_instrument() -> Mapping[str, tuple[Unit, ...]]:
    text = files("canbo.law").joinpath("units.tsv").read_text(encoding="utf-8")
    grouped: dict[str, list[Unit]] = {}
    for line in text.splitlines()[1:]:
        unit = Unit(*line.split("\t"))
        grouped.setdefault(unit.id.partition(":")[0], []).append(unit)
    return {instrument: tuple(found) for instrument, found in grouped.items()}


def instruments_with_units() -> tuple[str, ...]:
    """The instruments whose units are listed."""
    return tuple(_by_instrument())


def notes(instrument: str) -> tuple[Unit, ...]:
    """The units of an instrument with their notes, in printed order; InstrumentError when none are listed."""
    if found := _by_instrument().get(instrument):
        return found
    listed = ", ".join(_by_instrument())
    raise InstrumentError(f"No units are listed for “{instrument[:40]}”: the instruments with units are {listed}.")


def units(instrument: str) -> tuple[str, ...]:
    """The canonical citations of the units of an instrument, in printed order."""
    return tuple(unit.id for unit in notes(instrument))


@cache
def _places() -> Mapping[str, int]:
    every = (unit.id for found in _by_instrument().values() for unit in found)
    return {id_: place for place, id_ in enumerate(every)}


def printed_place(citation: str) -> int:
    """Where a citation comes in print; what is no listed unit comes after all units.

    Unlike `Citation.sort_key` this knows that unnumbered paragraphs stand between points (12.2.p1, 12.2.a).
    """
    return _places().get(citation, len(_places()))
