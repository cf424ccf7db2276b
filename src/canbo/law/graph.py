"""Which instrument changes, details or rests on which: the graph as data, and where its boxes stand.

A relation that changes effect (replaces, amends, repeals) is marked; a drawing gives it the red frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from .instrument import BASES, RELATIONS, Instrument, Relation
from .instruments import ALL, get_instrument, related

COLUMN, LINE, GAP, PAD = 204, 15, 34, 12
CHARACTERS = 25
BOX, STEM, SPACE, YEAR = 228, 34, 14, 40
"""Of the drawing with a stem: width of a box, room for the stem, space between boxes; of the whole: room for years."""


@dataclass(frozen=True)
class Box:
    """One instrument with its place: the middle of its box and its size in pixels. `verbs` say what binds it to the centre.

    `changes` is true where one of its relations changes effect.
    """

    id: str
    lines: tuple[str, ...]
    verbs: tuple[str, ...]
    changes: bool
    here: bool
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Way:
    """A line from the instrument that states a relation to the other one."""

    start: str
    end: str
    changes: bool


@dataclass(frozen=True)
class Drawing:
    """Boxes, lines between them by id, labels of rows (words, y), and the size of the whole.

    With a `stem` lines run along one on the left.
    """

    boxes: tuple[Box, ...]
    ways: tuple[Way, ...]
    labels: tuple[tuple[str, float], ...]
    width: float
    height: float
    stem: bool = False

    def box(self, id: str) -> Box:  # noqa: A002 -- the word of the citation format
        """The box of an instrument."""
        return next(box for box in self.boxes if box.id == id)


def graph_json(instrument: str | None = None) -> dict[str, Any]:
    """Instruments and relations as data; of one instrument only what it is directly related to."""
    stated = related(instrument) if instrument else tuple((one.id, r) for one in ALL for r in one.relations)
    named = dict.fromkeys(id_ for by, relation in stated for id_ in (by, relation.other))
    listed = dict.fromkeys((instrument, *named) if instrument else named)
    return {
        "instruments": [
            {"id": one.id, "vi": one.vi, "en": one.en, "issued": _iso(one.issued), "from": _iso(one.start), "to": _iso(one.end)}
            for one in map(get_instrument, listed)
        ],
        "relations": [
            {
                "from": by,
                "kind": relation.kind,
                "to": relation.other,
                "vi": RELATIONS[relation.kind][0],
                "en": RELATIONS[relation.kind][2],
                "changes_effect": relation.changes_effect,
                "citation": relation.citation,
                "basis": {"vi": BASES[relation.basis][0], "en": BASES[relation.basis][1]},
            }
            for by, relation in stated
        ],
    }  # fmt: skip


def around(instrument: str, lang: str) -> Drawing | None:
    """One instrument with a stem: above it what speaks of it, below it what it speaks of; None without relations.

    What changes effect stands nearest. The drawing is one column wide, so that a narrow screen holds it.
    """
    speaks_of: dict[str, list[tuple[str, bool]]] = {}
    spoken_of_by: dict[str, list[tuple[str, bool]]] = {}
    for by, relation in related(instrument):
        vi, vi_back, en, en_back = RELATIONS[relation.kind]
        own = by == instrument
        verb = (vi if own else vi_back) if lang == "vi" else (en if own else en_back)
        found = speaks_of if own else spoken_of_by
        found.setdefault(relation.other if own else by, []).append((verb, relation.changes_effect))
    if not speaks_of and not spoken_of_by:
        return None
    changing = {id_ for found in (speaks_of, spoken_of_by) for id_, said in found.items() if any(c for _, c in said)}
    below = sorted(speaks_of, key=lambda id_: id_ not in changing)
    above = sorted(spoken_of_by, key=lambda id_: id_ in changing)
    boxes: list[Box] = []
    y = float(PAD) / 2
    for id_ in (*above, instrument, *below):
        here = id_ == instrument
        said = () if here else tuple(dict.fromkeys(verb for verb, _ in (speaks_of.get(id_) or spoken_of_by[id_])))
        lines = _lines(get_instrument(id_), lang)
        height = (len(lines) + len(said)) * LINE + PAD
        left = 2.0 if here else float(STEM)
        marked = bool(changing) if here else id_ in changing
        boxes.append(Box(id_, lines, said, marked, here, left + BOX / 2, y + height / 2, BOX, height))
        y += height + SPACE
    ways = [Way(instrument, id_, id_ in changing) for id_ in below] + [
        Way(id_, instrument, id_ in changing) for id_ in above
    ]
    return Drawing(tuple(boxes), tuple(ways), (), STEM + BOX + 2.0, y - SPACE + PAD / 2, stem=True)


def whole(lang: str) -> Drawing:
    """Every instrument that has a relation, year under year, the latest first; what hangs together stands together."""
    stated = [(one.id, relation) for one in ALL for relation in one.relations]
    changing = {id_ for by, relation in stated if relation.changes_effect for id_ in (by, relation.other)}
    groups = _groups([(by, relation.other) for by, relation in stated])
    years = sorted({_year(id_) for group in groups for id_ in group}, reverse=True)
    lines = {id_: _lines(get_instrument(id_), lang) for group in groups for id_ in group}
    middles: dict[str, float] = {}
    y = float(PAD)
    for year in years:
        tallest = max(len(told) for id_, told in lines.items() if _year(id_) == year) * LINE + PAD
        middles[year] = y + tallest / 2
        y += tallest + GAP
    boxes: list[Box] = []
    left = float(YEAR)
    for group in groups:
        rows = [[id_ for id_ in group if _year(id_) == year] for year in years]
        width = max(map(len, rows)) * COLUMN
        for row in filter(None, rows):
            placed = {box.id: box.x for box in boxes}
            row.sort(key=lambda id_: _middle(id_, placed, stated))
            for place, id_ in enumerate(row):
                x, height = left + width * (place + 0.5) / len(row), len(lines[id_]) * LINE + PAD
                boxes.append(
                    Box(id_, lines[id_], (), id_ in changing, False, x, middles[_year(id_)], COLUMN - 16, height)
                )
        left += width
    ways = tuple(Way(by, relation.other, relation.changes_effect) for by, relation in stated)
    return Drawing(tuple(boxes), ways, tuple(middles.items()), left, y - GAP + PAD)


def _groups(pairs: list[tuple[str, str]]) -> list[list[str]]:
    """What hangs together, the largest group first."""
    group: dict[str, list[str]] = {}
    for one, other in pairs:
        first, second = group.setdefault(one, [one]), group.setdefault(other, [other])
        if first is not second:
            first += second
            group.update(dict.fromkeys(second, first))
    found = {id(members): members for members in group.values()}
    return sorted(found.values(), key=len, reverse=True)


def _middle(id_: str, placed: dict[str, float], stated: list[tuple[str, Relation]]) -> float:
    """The middle of what is placed already and related to it; far right where nothing is."""
    xs = [
        placed[other]
        for by, r in stated
        for one, other in ((by, r.other), (r.other, by))
        if one == id_ and other in placed
    ]
    return sum(xs) / len(xs) if xs else float("inf")


def _lines(one: Instrument, lang: str) -> tuple[str, ...]:
    return tuple(wrap(one.vi if lang == "vi" else one.en, CHARACTERS))


def _year(id_: str) -> str:
    one: Instrument = get_instrument(id_)
    if one.issued or one.start:
        return str((one.issued or one.start).year)  # type: ignore[union-attr]
    year = id_.rpartition("/")[2].rpartition("_")[2]
    return year if year.isdecimal() else "?"


def _iso(day: object) -> str | None:
    return None if day is None else str(day)


__all__: Sequence[str] = ("Box", "Drawing", "Way", "around", "graph_json", "whole")
