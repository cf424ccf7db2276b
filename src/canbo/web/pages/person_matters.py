"""Who decides what about one person, and whose opinion comes first: a table by matter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from canbo.kernel.answer import Answer
from canbo.kernel.citation import Citation
from canbo.kernel.fact import FactSpec, Words
from canbo.kernel.verdict import Status
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.registry.facts import FactSheet
from canbo.registry.radar.context import Context

UNKNOWN = Words("chưa rõ", "unknown")


@dataclass(frozen=True)
class Row:
    """Matters decided alike: who decides, whose opinion comes first (None: nobody's), what is open, the articles."""

    matters: tuple[Words, ...]
    who: Words
    opinion: Words | None
    lacking: tuple[FactSpec, ...]
    citations: tuple[Citation, ...]


def matters(context: Context, sheet: FactSheet) -> list[Row]:
    """The matters that arise for the post, those decided alike together, in the order of the law."""
    asker = context.asker(sheet)
    choices = [dict(questions().get(name).choices) for name in ("who-decides", "prior-opinion-from")]
    alike: dict[tuple[Any, Any, tuple[FactSpec, ...], tuple[Citation, ...]], list[Words]] = {}
    for matter, words in BOOK.get("matter").choices:
        values = {**sheet.values, "matter": matter}
        decides, first = (asker.answer(name, values) for name in ("who-decides", "prior-opinion-from"))
        if decides.status is Status.DECIDED:
            lacking = tuple(BOOK.get(name) for name in dict.fromkeys((*decides.missing, *first.missing)))
            key = (decides.value, first.value, lacking, _citations(decides, first))
            alike.setdefault(key, []).append(words)
    return [
        Row(tuple(found), _said(choices[0], who), None if first == "none" else _said(choices[1], first), lacking, cited)
        for (who, first, lacking, cited), found in alike.items()
    ]


def _said(choices: Mapping[str, Words], value: str | None) -> Words:
    return UNKNOWN if value is None else choices.get(value, Words(value, value))


def _citations(*answers: Answer) -> tuple[Citation, ...]:
    """The provisions that hold, once each, in printed order."""
    held = {Citation.parse(step.citation) for answer in answers for step in answer.because if step.value is not False}
    return tuple(sorted(held, key=lambda citation: citation.sort_key))
