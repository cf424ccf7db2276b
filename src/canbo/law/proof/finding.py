"""What a proof found: its kind, the provisions, the words, and the smallest witness."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from canbo.kernel.citation import Citation
from canbo.kernel.fact import FactSpec, Value, Words
from canbo.kernel.words import say_value
from canbo.law.facts import BOOK

Kind = Literal["gap", "overlap", "contradiction", "dead", "threshold", "inverted"]
KINDS: dict[Kind, Words] = {
    "gap": Words("Khoảng trống", "Gaps"),
    "overlap": Words("Chồng lấn", "Overlaps"),
    "contradiction": Words("Mâu thuẫn", "Contradictions"),
    "dead": Words("Quy định không bao giờ có tác dụng", "Dead provisions"),
    "threshold": Words("Ngưỡng không đơn điệu", "Thresholds that turn back"),
    "inverted": Words("Quy định ngược chiều", "Provisions that run backwards"),
}


@dataclass(frozen=True)
class Printed:
    """The place that was read as printed: its row in the table of readings and what the printed words say."""

    row: int
    says: Words


@dataclass(frozen=True)
class Finding:
    """One thing found. `subject`: the question, article or procedure; `witness`: facts that are enough to see it."""

    kind: Kind
    subject: str
    citations: tuple[str, ...]
    words: Words
    witness: Mapping[str, Value | None] = field(default_factory=dict)
    printed: Printed | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """What makes it the same finding, whatever its witness."""
        return (self.kind, self.subject, *self.citations)

    def to_json(self) -> dict[str, object]:
        """The JSON of `canbo prove`."""
        return {
            "kind": self.kind,
            "subject": self.subject,
            "provisions": list(self.citations),
            "vi": self.words.vi,
            "en": self.words.en,
            "witness": {
                "facts": {n: v.isoformat() if isinstance(v, dt.date) else v for n, v in self.witness.items()},
                "vi": said(self.witness, "vi"),
                "en": said(self.witness, "en"),
            },
            "as_printed": None if self.printed is None else self.printed.row,
        }


@dataclass(frozen=True)
class Note:
    """Something that was not asked, and why."""

    subject: str
    words: Words

    def to_json(self) -> dict[str, object]:
        """The JSON of `canbo prove`."""
        return {"subject": self.subject, "vi": self.words.vi, "en": self.words.en}


def cited(citation: str, lang: str) -> str:
    """A provision in short words."""
    found = Citation.parse(citation)
    return found.vi(short=True) if lang == "vi" else found.en(short=True)


def spec_of(label: str) -> FactSpec | None:
    """The fact of a label such as `present@12.4.p2`; None for what is no fact of the book."""
    return BOOK.by_name.get(label.partition("@")[0])


def said(witness: Mapping[str, Value | None], lang: str) -> str:
    """The witness in words; what is not so stands at the end, together."""
    parts, absent = [], []
    for label, value in witness.items():
        spec = spec_of(label)
        words = label if spec is None else spec.said(lang)
        where = label.partition("@")[2]
        words = f"{words} [{where}]" if where else words
        if value is False:
            absent.append(words)
        elif value is True:
            parts.append(words)
        elif value is None:
            parts.append(f"{words}: {'không ghi' if lang == 'vi' else 'not recorded'}")
        else:
            parts.append(f"{words}: {say_value(value, lang, spec)}")
    if absent:
        parts.append(f"{'không có' if lang == 'vi' else 'not'}: {', '.join(absent)}")
    if not parts:
        return "mọi trường hợp" if lang == "vi" else "every case"
    return "; ".join(parts)
