"""Which letters and numbers a run of marks must have had, told from the letters and numbers printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canbo.kernel.citation_parts import POINTS

ENGLISH = "abcdefghijklmnopqrstuvwxyz"
LOOKALIKES = {"l": "1", "i": "1", "o": "0"}
"""The letter that is expected, and the figure that is printed for it."""


@dataclass(frozen=True)
class Read:
    """One mark as read: its letter or number, what is wrong with it (a kind of fault, or empty), and what is skipped."""

    value: str
    fault: str = ""
    skipped: tuple[str, ...] = ()


def read_letters(printed: Sequence[str]) -> list[Read]:
    """The Vietnamese letters of a run of points (a b c d đ e g h i k l …), whatever a translator made of them."""
    found: list[Read] = []
    last = -1
    for place, mark in enumerate(printed):
        after = printed[place + 1] if place + 1 < len(printed) else ""
        read = _letter(mark, last, after)
        found.append(read)
        if read.fault != "duplicate" and read.value in POINTS:
            last = POINTS.index(read.value)
    return found


def _letter(mark: str, last: int, after: str) -> Read:
    expected, at = POINTS[last + 1 : last + 2], POINTS.find(mark)
    if expected and mark == expected:
        return Read(expected)
    if expected and (fault := _misprint(mark, expected, last, after)):
        return Read(expected, fault)
    if at == -1:
        return Read(expected or mark, "foreign") if mark.isalpha() else Read(mark, "order")
    return Read(mark, "duplicate") if at <= last else Read(mark, "missing", tuple(POINTS[last + 1 : at]))


def _misprint(mark: str, expected: str, last: int, after: str) -> str:
    """How a mark may stand for the letter expected, as a kind of fault; empty where it does not."""
    if mark == "d" and expected == "đ":
        return "collapsed"
    if mark == LOOKALIKES.get(expected):
        return "lookalike"
    # The English order has f and j, and no đ: e stands where đ should, unless g follows it at once.
    follows_english = ENGLISH.find(mark) == last + 1 and not (mark == "e" and after == "g")
    return "relettered" if follows_english else ""


def read_numbers(printed: Sequence[str]) -> list[Read]:
    """The numbers of a run of clauses, articles or steps; an empty one was lost and takes the next."""
    found: list[Read] = []
    last = 0
    seen: set[str] = set()
    for place, mark in enumerate(printed):
        digits = "".join(filter(str.isdecimal, mark))
        if not digits:
            read = Read(str(last + 1), "lost")
        elif mark != digits and mark not in seen:
            read = Read(mark)  # 12a stands behind 12, or for a new one in an amending text
        elif mark in seen:
            read = Read(mark, "duplicate")
        elif int(digits) == last + 1:
            read = Read(mark)
        elif int(digits) <= last:
            read = Read(mark, "order")
        else:
            first = last + 1
            # What an excerpt begins with is no gap.
            read = Read(mark) if place == 0 and first == 1 else Read(mark, "missing", _between(first, int(digits)))
        found.append(read)
        seen.add(read.value)
        last = max(last, int("".join(filter(str.isdecimal, read.value)) or 0))
    return found


def _between(first: int, following: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(first, following))
