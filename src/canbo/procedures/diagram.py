"""A procedure drawn from its table: states as boxes, acts as slips between them, the present step marked.

Layered from top to bottom by the shortest way from the opening; within a layer by where its ways come from. Pure: the
geometry and one SVG that stands alone (its own colours, light and dark) or takes those of the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import pairwise
from textwrap import wrap

from .table import ROLES, Act, Procedure

COLUMN, GAP = 214, 34
LINE, CHARACTERS = 15, 24
STYLE = (
    ".canbo-d text{font:12.5px 'Be Vietnam Pro',system-ui,sans-serif;fill:var(--ink,light-dark(#1b1c20,#ebe9e3))}"
    ".canbo-d .state rect{fill:var(--sheet,light-dark(#fff,#1e2024));stroke:var(--ink,light-dark(#1b1c20,#ebe9e3))}"
    ".canbo-d .state text{font-weight:600}"
    ".canbo-d .final rect{stroke-width:2.5}"
    ".canbo-d .here rect{fill:var(--cham,light-dark(#20477e,#93b7f0))}"
    ".canbo-d .here text{fill:var(--paper,light-dark(#fbfaf6,#16171a))}"
    ".canbo-d .act rect{fill:none;stroke:var(--edge,#85837b);stroke-dasharray:3 3}"
    ".canbo-d .who{fill:var(--ink-2,light-dark(#57585e,#aaa9a3));font-size:11px}"
    ".canbo-d path{fill:none;stroke:var(--ink-2,light-dark(#57585e,#aaa9a3))}"
    ".canbo-d .back{stroke-dasharray:5 4}"
)
TIP = (
    '<defs><marker id="canbo-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
    'orient="auto"><path d="M0 0L8 4L0 8" /></marker></defs>'
)


@dataclass(frozen=True)
class Box:
    """One state or act with its place: the middle of the box and its size, in pixels."""

    key: str
    kind: str
    lines: tuple[str, ...]
    who: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Drawing:
    """Boxes, ways between them by key, and the size of the whole."""

    boxes: tuple[Box, ...]
    ways: tuple[tuple[str, str], ...]
    width: float
    height: float

    def box(self, key: str) -> Box:
        """The box of that key."""
        return next(box for box in self.boxes if box.key == key)


def draw(procedure: Procedure, lang: str, here: str = "") -> Drawing:
    """Place every state and every act that moves the case; acts that leave it where it is stand inside no way."""
    ways = _ways(procedure)
    layers = _layers(procedure, ways)
    widest = max(len(layer) for layer in layers)
    width, y = widest * COLUMN, float(GAP) / 2
    boxes: list[Box] = []
    for layer in layers:
        told = [_told(procedure, key, lang) for key in layer]
        tallest = max(len(lines) + len(who) for lines, who in told) * LINE + 14
        for place, (key, (lines, who)) in enumerate(zip(layer, told, strict=True)):
            x = width * (place + 0.5) / len(layer)
            height = (len(lines) + len(who)) * LINE + 14
            boxes.append(Box(key, _kind(procedure, key, here), lines, who, x, y + tallest / 2, COLUMN - 20, height))
        y += tallest + GAP
    return Drawing(tuple(boxes), ways, width, y - GAP / 2)


def moves(act: Act) -> bool:
    """Whether the act can lead from one state to another."""
    return any(start != end for start in act.from_ for end in act.targets)


def _moving(procedure: Procedure) -> list[Act]:
    return [act for act in procedure.acts if moves(act)]


def _act_key(act: Act) -> str:
    return f"act {act.key}"


def _ways(procedure: Procedure) -> tuple[tuple[str, str], ...]:
    found: dict[tuple[str, str], None] = {}
    for act in _moving(procedure):
        for origin in act.from_:
            if origin and set(act.targets) - {origin}:
                found[origin, _act_key(act)] = None
        for target in act.targets:
            found[_act_key(act), target] = None
    return tuple(found)


def _layers(procedure: Procedure, ways: tuple[tuple[str, str], ...]) -> list[list[str]]:
    """Keys by how far they lie from the opening, each layer ordered by the middle of what leads to it."""
    depth = {_act_key(next(act for act in procedure.acts if act.key == procedure.opens)): 0}
    queue = list(depth)
    while queue:
        origin = queue.pop(0)
        for start, end in ways:
            if start == origin and end not in depth:
                depth[end] = depth[origin] + 1
                queue.append(end)
    layers: list[list[str]] = [[] for _ in range(max(depth.values()) + 1)]
    for key, level in depth.items():
        layers[level].append(key)
    for above, layer in pairwise(layers):
        places = {key: place for place, key in enumerate(above)}
        layer.sort(key=lambda key: _middle([places[start] for start, end in ways if end == key and start in places]))
    return layers


def _middle(places: list[int]) -> float:
    return sum(places) / len(places) if places else 0.0


def _told(procedure: Procedure, key: str, lang: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if key.startswith("act "):
        act = procedure.act(key.removeprefix("act "))
        if act is None:
            raise LookupError(key)
        return tuple(wrap(act.words.said(lang), CHARACTERS)), _who(act, lang)
    return tuple(wrap(procedure.state(key).words.said(lang), CHARACTERS)), ()


def _who(act: Act, lang: str) -> tuple[str, ...]:
    return tuple(wrap(", ".join(ROLES[role].said(lang) for role in act.by), CHARACTERS + 4))


def _kind(procedure: Procedure, key: str, here: str) -> str:
    if key.startswith("act "):
        return "act"
    final = " final" if procedure.state(key).final else ""
    return f"state{final}{' here' if key == here else ''}"


def svg(procedure: Procedure, lang: str, here: str = "", *, alone: bool = True) -> str:
    """The drawing as one SVG element; `here` marks the state a case is in; `alone` it brings its own style."""
    drawing = draw(procedure, lang, here)
    title = escape(procedure.words.said(lang))
    size = f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}" width="{drawing.width:.0f}"'
    head = f'<svg class="canbo-d" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{title}" {size}>'
    ways = [_path(drawing.box(start), drawing.box(end), drawing.width) for start, end in drawing.ways]
    style = f"<style>{STYLE}</style>" if alone else ""
    parts = [head, f"<title>{title}</title>", style, TIP, *ways, *map(_group, drawing.boxes), "</svg>"]
    return "".join(parts)


def _path(start: Box, end: Box, width: float) -> str:
    top, bottom = start.y + start.height / 2, end.y - end.height / 2
    if bottom > top:
        bend = (top + bottom) / 2
        line = f"M{start.x:.0f} {top:.0f}C{start.x:.0f} {bend:.0f} {end.x:.0f} {bend:.0f} {end.x:.0f} {bottom:.0f}"
        return f'<path d="{line}" marker-end="url(#canbo-tip)" />'
    # A way back goes round by the nearer edge.
    side = 1 if start.x + end.x >= width else -1
    x1, x2 = start.x + side * start.width / 2, end.x + side * end.width / 2
    out = max(x1, x2) + 18 if side > 0 else min(x1, x2) - 18
    line = f"M{x1:.0f} {start.y:.0f}C{out:.0f} {start.y:.0f} {out:.0f} {end.y:.0f} {x2:.0f} {end.y:.0f}"
    return f'<path class="back" d="{line}" marker-end="url(#canbo-tip)" />'


def _group(box: Box) -> str:
    left, top = box.x - box.width / 2, box.y - box.height / 2
    radius = 9 if box.kind == "act" else 2
    lines = [
        f'<text x="{box.x:.0f}" y="{top + 19 + place * LINE:.0f}" text-anchor="middle">{escape(line)}</text>'
        for place, line in enumerate(box.lines)
    ]
    lines += [
        f'<text class="who" x="{box.x:.0f}" y="{top + 19 + place * LINE:.0f}" text-anchor="middle">{escape(line)}</text>'
        for place, line in enumerate(box.who, len(box.lines))
    ]
    shape = (
        f'<rect x="{left:.0f}" y="{top:.0f}" width="{box.width:.0f}" height="{box.height:.0f}" rx="{radius}" />'
    )  # fmt: skip
    return f'<g class="{box.kind}">{shape}{"".join(lines)}</g>'
