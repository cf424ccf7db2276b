"""The graph of instruments as one SVG, alone with its own colours or within a page that has them."""

from __future__ import annotations

from html import escape

from .graph import LINE, STEM, Box, Drawing, Way

STYLE = (
    ".canbo-g text{font:12.5px 'Be Vietnam Pro',system-ui,sans-serif;fill:light-dark(#1b1c20,#ebe9e3)}"
    ".canbo-g rect{fill:light-dark(#fff,#1e2024);stroke:light-dark(#85837b,#85837b)}"
    ".canbo-g .changes rect{stroke:light-dark(#b3261e,#ff8a7a);stroke-width:3}"
    ".canbo-g .here text{font-weight:700}"
    ".canbo-g .verb,.canbo-g .year{fill:light-dark(#57585e,#aaa9a3);font-size:11px}"
    ".canbo-g .changes .verb{fill:light-dark(#b3261e,#ff8a7a);font-weight:600}"
    ".canbo-g path{fill:none;stroke:light-dark(#85837b,#85837b)}"
    ".canbo-g path.changes{stroke:light-dark(#b3261e,#ff8a7a);stroke-width:2}"
)
TIP = (
    '<defs><marker id="canbo-g-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
    'markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8" /></marker></defs>'
)


def svg(drawing: Drawing, title: str, *, alone: bool = True) -> str:
    """One SVG element with `title` as its accessible name; a red frame marks what changes effect."""
    size = f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}" width="{drawing.width:.0f}"'
    name = escape(title)
    parts = [
        f'<svg class="canbo-g" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{name}" {size}>',
        f"<title>{name}</title>",
        f"<style>{STYLE}</style>" if alone else "",
        TIP,
        *(_line(drawing, way) for way in sorted(drawing.ways, key=lambda way: way.changes)),
        *(f'<text class="year" x="4" y="{y + 4:.0f}">{escape(words)}</text>' for words, y in drawing.labels),
        *map(_group, drawing.boxes),
        "</svg>",
    ]
    return "".join(parts)


def _line(drawing: Drawing, way: Way) -> str:
    start, end = drawing.box(way.start), drawing.box(way.end)
    kind = ' class="changes"' if way.changes else ""
    if drawing.stem:
        here, other = (start, end) if start.here else (end, start)
        x, edge = STEM / 2, here.y + here.height / 2 * (1 if other.y > here.y else -1)
        if start.here:
            return f'<path{kind} d="M{x:.0f} {edge:.0f}V{other.y:.0f}H{STEM}" marker-end="url(#canbo-g-tip)" />'
        return f'<path{kind} d="M{STEM} {other.y:.0f}H{x:.0f}V{edge:.0f}" marker-end="url(#canbo-g-tip)" />'
    if start.y == end.y:
        # Two of one row: round below them.
        y = start.y + start.height / 2
        line = f"M{start.x:.0f} {y:.0f}C{start.x:.0f} {y + 24:.0f} {end.x:.0f} {y + 24:.0f} {end.x:.0f} {end.y + end.height / 2:.0f}"
        return f'<path{kind} d="{line}" marker-end="url(#canbo-g-tip)" />'
    side = 1 if end.y > start.y else -1
    top, bottom = start.y + side * start.height / 2, end.y - side * end.height / 2
    bend = (top + bottom) / 2
    line = f"M{start.x:.0f} {top:.0f}C{start.x:.0f} {bend:.0f} {end.x:.0f} {bend:.0f} {end.x:.0f} {bottom:.0f}"
    return f'<path{kind} d="{line}" marker-end="url(#canbo-g-tip)" />'


def _group(box: Box) -> str:
    left, top = box.x - box.width / 2, box.y - box.height / 2
    said = [("verb", verb) for verb in box.verbs] + [("", line) for line in box.lines]
    texts = [
        f'<text{f" class={chr(34)}{kind}{chr(34)}" if kind else ""} x="{box.x:.0f}" y="{top + 18 + n * LINE:.0f}" '
        f'text-anchor="middle">{escape(line)}</text>'
        for n, (kind, line) in enumerate(said)
    ]
    marks = " ".join(name for name, on in (("changes", box.changes), ("here", box.here)) if on)
    shape = f'<rect x="{left:.0f}" y="{top:.0f}" width="{box.width:.0f}" height="{box.height:.0f}" rx="3" />'
    return f'<g class="{marks or "other"}">{shape}{"".join(texts)}</g>'
