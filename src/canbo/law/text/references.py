"""References inside a text that lead nowhere, or to a letter that was printed for two points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .faults import Fault, place
from .tree import Unit, walk

_LETTERS = r"\(?[a-zđ]\)?"
_LIST = rf"({_LETTERS}(?:(?:, and |, | and | và |; |,){_LETTERS})*)"
_POINTS = (
    re.compile(
        rf"(?:(?:paragraph|clause) (\d+), )?\bpoints? {_LIST},? of (?:(?:paragraph|clause) (\d+),? of )?(this Article|Article (\d+))"
    ),
    re.compile(rf"()\bđiểm {_LIST},? ?(?:khoản (\d+),? )?(Điều này|Điều (\d+))"),
)
_CLAUSE = re.compile(r"\b[Cc]lauses? (\d+) of this Decree\b(?!['’]s)|\b[Kk]hoản (\d+) Nghị định này")
_LETTER = re.compile(r"(?<![^\W\d_])[a-zđ](?![^\W\d_])")


def reference_faults(units: list[Unit]) -> list[Fault]:
    """Points and clauses that are named but are not there, or not unmistakably so."""
    places = {unit.path: unit for unit in walk(units) if unit.path}
    found: list[Fault] = []
    for unit in walk(units):
        for one in (unit, *unit.again):
            found += _in(one, places)
    return found


def _in(unit: Unit, places: Mapping[str, Unit]) -> Iterator[Fault]:
    own = unit.path.partition(".")[0]
    for pattern in _POINTS:
        for before, listed, clause, _, named in pattern.findall(unit.text):
            yield from _points(unit, _LETTER.findall(listed), before or clause, named or own, places)
    for english, vietnamese in _CLAUSE.findall(unit.text):
        number = english or vietnamese
        yield _fault(unit, f"“khoản {number}” không nêu điều nào.", f"“clause {number}” names no article.")


def _points(unit: Unit, letters: list[str], clause: str, article: str, places: Mapping[str, Unit]) -> Iterator[Fault]:
    if article not in places:
        yield _fault(unit, f"Điều {article} không có trong văn bản.", f"Article {article} is not in the text.")
        return
    clauses = [places.get(f"{article}.{clause}")] if clause else places[article].children
    points = [point for one in clauses if one is not None for point in one.children if point.kind == "point"]
    there = {point.number for point in points}
    if not clause and len({point.path.rpartition(".")[0] for point in points}) > 1:
        yield _fault(unit, f"dẫn chiếu điểm của Điều {article} mà không nêu khoản.",
                     f"points of Article {article} are named without their clause.")  # fmt: skip
    if missing := [letter for letter in letters if letter not in there]:
        named = ", ".join(missing)
        yield _fault(unit, f"Điều {article} không có điểm {named}.", f"Article {article} has no point {named}.")
    # A letter printed for two points, or printed for another one than it is read as.
    unsure = {p.printed.strip("().") for p in points} & set(letters)
    moved = {p.printed.strip("().") for p in points if p.printed.strip("().").isalpha() and p.printed[0] != p.number}
    if doubtful := [letter for letter in letters if letter in unsure & moved]:
        named = ", ".join(dict.fromkeys(doubtful))
        yield _fault(unit, f"Ở Điều {article} chữ {named} được in cho một điểm khác: không rõ dẫn chiếu điểm nào.",
                     f"In Article {article} the letter {named} is printed for another point: which is meant is unclear.")  # fmt: skip


def _fault(unit: Unit, vi: str, en: str) -> Fault:
    here_vi, here_en = place(unit.path)
    return Fault("reference", unit.path, unit.line, f"{here_vi[:1].upper()}{here_vi[1:]}: {vi}", f"{here_en}: {en}")
