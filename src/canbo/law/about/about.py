"""The shape of an introduction: short sentences of our own, each key point with the provision it tells of."""

from __future__ import annotations

from dataclasses import dataclass

from canbo.kernel.fact import Words


@dataclass(frozen=True)
class Point:
    """One key point and the provisions it rests on."""

    words: Words
    citations: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """A frequent question: the name of the one that answers it for a person, and what the answer turns on in general."""

    question: str
    answer: Words
    citations: tuple[str, ...]


@dataclass(frozen=True)
class About:
    """An instrument in a few lines. `impact` says whom it touches and what changes for them."""

    scope: Point
    points: tuple[Point, ...]
    impact: tuple[Point, ...]
    asked: tuple[Asked, ...]


def point(vi: str, en: str, *citations: str) -> Point:
    """A point by its words and provisions."""
    return Point(Words(vi, en), citations)


def asked(question: str, vi: str, en: str, *citations: str) -> Asked:
    """A frequent question by its name, its answer in general and the provisions of that."""
    return Asked(question, Words(vi, en), citations)
