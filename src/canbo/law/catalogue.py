"""What can be asked and what is needed for it: the lists that commands, pages and references share."""

from __future__ import annotations

from typing import Any

from canbo.kernel.fact import FactSpec
from canbo.kernel.question import Question

from .book import questions
from .facts import BOOK
from .reforms import REFORMS


def question_list() -> list[dict[str, object]]:
    """Every question with its words, the kind of its answer and the provisions that answer it."""
    return [
        {"name": q.name, "vi": q.words.vi, "en": q.words.en, "answer": q.answer, "provisions": list(provisions_of(q))}
        for q in questions().questions.values()
    ]


def provisions_of(question: Question) -> tuple[str, ...]:
    """The provisions of all its bodies of law, in printed order."""
    book = questions()
    cited = (c for v in question.variants for c in book.compiled(question, v).provisions)
    return tuple(dict.fromkeys(cited))


def fact_list(question: str | None = None) -> list[FactSpec]:
    """All facts, or those one question reads in any of its bodies of law, in the order of the law."""
    if question is None:
        return list(BOOK.by_name.values())
    book = questions()
    asked = book.get(question)
    specs = (spec for v in asked.variants for spec in book.compiled(asked, v).facts)
    return list(dict.fromkeys(specs))


def reform_list() -> list[dict[str, Any]]:
    """Every reform: its words, who proposes it, from which day it is supposed, what it changes and what it asks."""
    return [
        {
            "name": reform.key,
            "vi": reform.words.vi,
            "en": reform.words.en,
            "source": reform.source,
            "from": reform.from_day.isoformat(),
            "changes": [change.citation for change in reform.changes],
            "questions": [question.name for question in reform.questions],
            "procedures": list(reform.procedures),
            "assumes": None if reform.assumes is None else {"vi": reform.assumes.vi, "en": reform.assumes.en},
        }
        for reform in REFORMS.values()
    ]
