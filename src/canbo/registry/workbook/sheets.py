"""All sheets of the workbook, in the order they are written and read: what is referred to comes first."""

from difflib import get_close_matches

from canbo.registry.language import fold

from .columns import Column, Sheet
from .sheets_conduct import (
    ATTESTATIONS,
    CONFIDENCE_ROUNDS,
    FINDINGS,
    GRADES,
    INSPECTIONS,
    PROCEEDINGS,
    SANCTIONS,
    SUSPENSIONS,
)
from .sheets_office import BODIES, PERSONS, POSTS, SERVICE_PERIODS, TERMS

__all__ = ["BY_KEY", "INSTRUCTIONS", "LISTS", "SHEETS", "column_called", "nearest", "sheet_called"]

SHEETS: tuple[Sheet, ...] = (
    BODIES,
    POSTS,
    PERSONS,
    TERMS,
    GRADES,
    CONFIDENCE_ROUNDS,
    SANCTIONS,
    PROCEEDINGS,
    SUSPENSIONS,
    SERVICE_PERIODS,
    FINDINGS,
    INSPECTIONS,
    ATTESTATIONS,
)
BY_KEY = {sheet.key: sheet for sheet in SHEETS}
INSTRUCTIONS = ("Hướng dẫn", "Instructions")
LISTS = "_lists"
_ASIDE = frozenset(fold(name) for name in (*INSTRUCTIONS, LISTS))


def _names(thing: Sheet | Column) -> tuple[str, ...]:
    return thing.words.vi, thing.words.en, thing.key


def sheet_called(name: str) -> Sheet | None:
    """The sheet of that name, in either language or by key, diacritics and case aside."""
    return next((sheet for sheet in SHEETS if fold(name) in map(fold, _names(sheet))), None)


def is_aside(name: str) -> bool:
    """Whether a sheet of that name only helps to fill in the others."""
    return fold(name) in _ASIDE


def column_called(sheet: Sheet, heading: str) -> Column | None:
    """The column with that heading, in either language or by key; a mark of what is required is no part of it."""
    wanted = fold(heading.rstrip("* \u00a0"))
    exact = next((column for column in sheet.columns if wanted == fold(column.key)), None)
    return exact or next((column for column in sheet.columns if wanted in map(fold, _names(column))), None)


def nearest(word: str, among: list[str] | tuple[str, ...]) -> str | None:
    """The entry most like a word that is none of them."""
    folded = {fold(entry): entry for entry in among}
    found = get_close_matches(fold(word), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None
