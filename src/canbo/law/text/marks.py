"""What stands at the head of a line: a chapter, an article, a clause number, the letter of a point, or nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from .tree import Kind

MarkKind = Kind | Literal["lost", "closing", "furniture"]

_ROMAN_OR_NUMBER = r"([IVXLC]+|\d{1,3})(?![\w.,]\d)\b"
_CHAPTER = re.compile(rf"(?:Chapter|CHAPTER|Chương|CHƯƠNG)\s+{_ROMAN_OR_NUMBER}\s*[.:]?\s*(.*)$")
_SECTION = re.compile(rf"(Section|SECTION|Part|PART|Mục|MỤC|Phần|PHẦN)\s+{_ROMAN_OR_NUMBER}\s*[.:]?\s*(.*)$")
_ARTICLE = re.compile(r"(?:Article|ARTICLE|Điều|ĐIỀU)\s+(\d{1,4}[a-zđ]?)\s*([.:])?\s*(.*)$")
_CLAUSE = re.compile(r"(\d{1,3}[a-zđ]?)\.(?!\d)\s*(.*)$")
_STEP = re.compile(r"(?:Step|STEP|Bước|BƯỚC)\s+(\d{1,2})\s*[.:]\s*(.*)$")
_POINT = re.compile(r"\(?([a-zđĐ]|dd)[).](?=\s|$)\s*(.*)$")
_FIGURE = re.compile(r"\(?(\d{1,2})\)\s*(.*)$")
_LOST = re.compile(r"[.)]\s+(\w.*)$")
_APPENDIX = re.compile(r"(?:Appendix|APPENDIX|Annex|ANNEX|Phụ lục|PHỤ LỤC)(?:\s+([IVXLC]+|\d{1,2}))?\b\s*[.:]?\s*(.*)$")
_CLOSING = re.compile(
    r"(?:For reference|Recipients?|Nơi nhận|NƠI NHẬN|ON BEHALF OF|TM\.\s|KT\.\s|PP\.\s)\b|(?:TM|KT|PP)\. ?[A-ZĐ]"
)
_FOREIGN_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True)
class Mark:
    """The head of a line: its kind, the number or letter in it, the mark as printed, and the words behind it."""

    kind: MarkKind
    number: str
    printed: str
    rest: str


def mark_of(text: str, *, next_article: int | None) -> Mark | None:
    """The mark of a line, None for a plain paragraph; `next_article` is the number that an article would bear here.

    “Article 5 of this Decree” begins a sentence; an article's heading has a dot or colon, or is the next in order.
    """
    if _FOREIGN_SCRIPT.search(text):
        return Mark("furniture", "", "", text)
    for kind, pattern in (("chapter", _CHAPTER), ("appendix", _APPENDIX)):
        found = pattern.match(text)
        if found and _is_heading(found.group(2)):
            return _mark(kind, found.group(1) or "", text, found.group(2))  # type: ignore[arg-type]
    if (found := _SECTION.match(text)) and _is_heading(found.group(3)):
        return _mark("section", found.group(2), text, found.group(3))
    if found := _ARTICLE.match(text):
        number, dot, rest = found.groups()
        if dot or (rest[:1].isupper() and text.startswith("Art") and number == str(next_article)) or not rest:
            return _mark("article", number, text, rest)
    if _CLOSING.match(text):
        return Mark("closing", "", "", text)
    return _numbered(text)


def _numbered(text: str) -> Mark | None:
    if found := _STEP.match(text):
        return _mark("step", found.group(1), text, found.group(2))
    if found := _CLAUSE.match(text):
        return _mark("clause", found.group(1), text, found.group(2))
    if found := _POINT.match(text):
        letter = {"dd": "đ"}.get(found.group(1), found.group(1).lower())
        return _mark("point", letter, text, found.group(2))
    if found := _FIGURE.match(text):
        return _mark("point", found.group(1), text, found.group(2))
    if found := _LOST.match(text):
        return _mark("lost", "", text, found.group(1))
    return None


def _mark(kind: MarkKind, number: str, text: str, rest: str) -> Mark:
    printed = text[: len(text) - len(rest)].strip() if rest else text.strip()
    return Mark(kind, number, printed, rest.strip())


def _is_heading(rest: str) -> bool:
    """Behind the number of a chapter stands its title or nothing, never the rest of a sentence."""
    return not rest or not (rest[0].islower() or rest[0] in ",;)")
