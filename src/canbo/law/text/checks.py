"""Faults of wording: text said twice where two pieces of a translation overlap, and sentences that break off."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise, zip_longest
from math import log

from .faults import Fault, place
from .tree import HEADINGS, Unit, walk

FEWEST_WORDS = 8
"""Shorter paragraphs may well be alike."""
MOST_WORDS = 120
"""Of longer ones the beginnings are compared."""
IN_ORDER = 0.6
"""So much of two neighbours in the same words and order makes them one text said twice."""
SHARED, RARE_WORDS = 0.35, 3
"""Or so much of their weight in common, with so many words that hardly stand elsewhere."""
UNITS_A_RARE_WORD = 60
STEM, SHORT_STEM = 6, 5
_WORD = re.compile(r"\w+")
_FRAGMENT = re.compile(r"[;,] ([^\W\d_]+)\. (?=[^\W\d_])")


def wording_faults(units: list[Unit]) -> list[Fault]:
    """Overlaps, broken sentences and fragments in a numbered tree."""
    found: list[Fault] = []
    likeness = Likeness(units)
    for unit in walk(units):
        if unit.kind not in HEADINGS:
            found += [*_alike(unit, likeness), *_broken(unit), *_fragments(unit)]
    return found


class Likeness:
    """Whether two texts are one said twice, against the background of the whole text they stand in."""

    def __init__(self, units: list[Unit]) -> None:
        told = [_stems(unit.text, SHORT_STEM) for unit in walk(units) if unit.text]
        self._among = max(len(told), 2)
        self._often = Counter(stem for stems in told for stem in stems)
        self._rare = max(2, self._among // UNITS_A_RARE_WORD)

    def same(self, one: str, other: str) -> bool:
        """True when they agree word for word in the main, or in words that hardly stand anywhere else."""
        first, second = _words(one), _words(other)
        if min(len(first), len(second)) < FEWEST_WORDS:
            return False
        if SequenceMatcher(None, first[:MOST_WORDS], second[:MOST_WORDS], autojunk=False).ratio() >= IN_ORDER:
            return True
        here, there = _stems(one, SHORT_STEM), _stems(other, SHORT_STEM)
        rare = sum(self._often[stem] <= self._rare for stem in here & there)
        return rare >= RARE_WORDS and self._weight(here & there) >= SHARED * self._weight(here | there)

    def _weight(self, stems: set[str]) -> float:
        return sum(log(self._among / max(self._often[stem], 1)) for stem in stems)


def repeats_heading(line: str, before: Sequence[str]) -> bool:
    """Whether a line of a heading says nothing that the lines before it did not say."""
    said = {stem for one in before for stem in _stems(one)}
    stems = _stems(line)
    return len(stems) > 1 and stems <= said


def _alike(parent: Unit, likeness: Likeness) -> Iterator[Fault]:
    for one, other in pairwise(parent.children):
        if one.kind != other.kind or one.children or other.children:
            continue
        if likeness.same(one.text, other.text):
            (vi, en), (vi_before, en_before) = place(other.path), place(one.path)
            yield Fault(
                "overlap", other.path, other.line,
                f"{_first(vi)} gần như lặp lại {vi_before}: một đoạn dịch hai lần, hoặc một đoạn đã mất và bị thay.",
                f"{en} nearly repeats {en_before}: one text translated twice, or one lost and replaced.",
            )  # fmt: skip


def _broken(parent: Unit) -> Iterator[Fault]:
    for unit, then in zip_longest(parent.children, parent.children[1:]):
        text = unit.text.rstrip()
        introduces = unit.children or (then is not None and (unit.kind == "paragraph" or then.kind == "paragraph"))
        if text.endswith(",") or (text.endswith(":") and not introduces):
            vi, en = place(unit.path)
            yield Fault("broken", unit.path, unit.line,
                        f"{_first(vi)} dừng ở “{text[-1]}” mà không có gì theo sau: câu bị cắt.",
                        f"{en} ends in “{text[-1]}” with nothing after it: the sentence is broken off.")  # fmt: skip


def _fragments(unit: Unit) -> Iterator[Fault]:
    vi, en = place(unit.path)
    for found in _FRAGMENT.finditer(unit.text):
        yield Fault("fragment", unit.path, unit.line,
                    f"{_first(vi)} có câu chỉ còn một chữ “{found.group(1)}”: một mệnh đề đã mất.",
                    f"{en} has “{found.group(1)}” standing alone as a sentence: a clause is lost.")  # fmt: skip


def _first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _stems(text: str, length: int = STEM) -> set[str]:
    return {word.removesuffix("s")[:length] for word in _words(text)}
