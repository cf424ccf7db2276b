"""Numbers that Word writes by itself in front of a paragraph, which are in no paragraph's text."""

from __future__ import annotations

import re
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVEL = re.compile(r"%(\d)")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Numbers:
    """Counts the automatic lists of a document as Word does, level by level."""

    def __init__(self, document: Any) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        part = next((r.target_part for r in document.part.rels.values() if r.reltype.endswith("/numbering")), None)
        if part is not None:
            self._read(part.element)

    def told(self, paragraph: Any) -> str:
        """The text of a paragraph with its automatic number in front."""
        text: str = paragraph.text
        found = paragraph._p.find(f"{_W}pPr/{_W}numPr")  # noqa: SLF001 -- there is no public way
        if found is None or not text.strip():
            return text
        number, level = found.find(f"{_W}numId"), found.find(f"{_W}ilvl")
        if number is None:
            return text
        return f"{self._next(number.get(f'{_W}val'), int(level.get(f'{_W}val')) if level is not None else 0)} {text}".strip()

    def _read(self, root: Any) -> None:
        abstract = {one.get(f"{_W}abstractNumId"): one for one in root.iter(f"{_W}abstractNum")}
        for one in root.iter(f"{_W}num"):
            levels = {}
            for level in abstract[one.find(f"{_W}abstractNumId").get(f"{_W}val")].iter(f"{_W}lvl"):
                start = level.find(f"{_W}start")
                first = int(start.get(f"{_W}val")) if start is not None else 1
                shape = level.find(f"{_W}numFmt").get(f"{_W}val")
                levels[int(level.get(f"{_W}ilvl"))] = (shape, level.find(f"{_W}lvlText").get(f"{_W}val"), first)
            self._levels[one.get(f"{_W}numId")] = levels

    def _next(self, number: str, level: int) -> str:
        levels = self._levels.get(number, {})
        if level not in levels or levels[level][0] in ("bullet", "none"):
            return ""
        counts = self._counts.setdefault(number, {})
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        counts[level] = counts.get(level, levels[level][2] - 1) + 1
        shown = {one: counts.get(one, levels[one][2]) for one in levels}
        return _LEVEL.sub(lambda m: _said(levels[int(m[1]) - 1][0], shown[int(m[1]) - 1]), levels[level][1])


def _said(shape: str, count: int) -> str:
    if shape in ("lowerLetter", "upperLetter"):
        letter = "abcdefghijklmnopqrstuvwxyz"[(count - 1) % 26]
        return letter.upper() if shape == "upperLetter" else letter
    if shape in ("lowerRoman", "upperRoman"):
        said, left = "", count
        for value, sign in _ROMAN:
            said, left = said + sign * (left // value), left % value
        return said.upper() if shape == "upperRoman" else said
    return str(count)
