"""What is wrong in the numbering of an official text, as far as the text itself shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from canbo.kernel.citation import Citation, CitationError

KINDS: dict[str, tuple[str, str]] = {
    "duplicate": ("in hai lần", "printed twice"),
    "overlap": ("lặp lại gần như nguyên văn", "repeated in nearly the same words"),
    "collapsed": ("chữ cái bị mất dấu", "letter collapsed"),
    "relettered": ("đánh chữ theo thứ tự khác", "lettered in another order"),
    "lookalike": ("chữ số thay cho chữ cái", "figure for a letter"),
    "foreign": ("chữ cái không có trong văn bản Việt Nam", "letter that Vietnamese law does not use"),
    "lost": ("mất số", "number lost"),
    "missing": ("thiếu số", "number missing"),
    "order": ("sai thứ tự", "out of order"),
    "heading": ("tiêu đề lạ", "odd heading"),
    "broken": ("câu bị cắt", "broken off"),
    "fragment": ("mảnh câu", "fragment"),
    "reference": ("dẫn chiếu không rõ", "unclear reference"),
    "furniture": ("không phải nội dung văn bản", "not part of the text"),
}


@dataclass(frozen=True)
class Fault:
    """One fault: its kind (of KINDS), the unit it is in (`34.1.đ`, `chapter VI`, or empty), the line, and a sentence."""

    kind: str
    unit: str
    line: int
    vi: str
    en: str

    def said(self, lang: str) -> str:
        """The sentence in a language."""
        return self.vi if lang == "vi" else self.en

    def to_json(self) -> dict[str, Any]:
        """As data."""
        return {"kind": self.kind, "unit": self.unit, "line": self.line, "vi": self.vi, "en": self.en}


def place(path: str) -> tuple[str, str]:
    """A relative citation as it is said: `điểm đ khoản 1 Điều 34`, `Article 34(1)(đ)`."""
    try:
        cited = Citation("text", tuple(path.split(".")))
    except CitationError:
        return path, path
    return cited.vi(short=True), cited.en(short=True)
