"""What a reform is: a name, who proposes it, from which day it is supposed, and what it changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from canbo.kernel.answer import Supposed
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.kernel.question import Question

from .change import Change


class ReformError(CanboError):
    """A reform that is not known, named twice, or asked about before the day from which it is supposed."""


@dataclass(frozen=True)
class Reform:
    """A dated set of changes that somebody proposes; it is supposed in an answer, never in force.

    `source` is the citation of the proposal; `questions` are new, or take the place of those of the same name;
    `procedures` maps the key of a procedure to the key of its changed table (`canbo.procedures.reformed`).
    `assumes` says what the proposal leaves open and how it is filled, so that nobody takes it for the author's word.
    """

    key: str
    words: Words
    source: str
    from_day: dt.date
    changes: tuple[Change, ...]
    questions: tuple[Question, ...] = ()
    procedures: Mapping[str, str] = field(default_factory=dict)
    assumes: Words | None = None

    @property
    def supposed(self) -> Supposed:
        """What an answer under this reform says of it."""
        return Supposed(self.key, self.words, self.source)

    def check_day(self, start: dt.date) -> None:
        """Refuse a day before it is supposed to hold: else the law in force would answer in its name."""
        if start < self.from_day:
            raise ReformError(
                f"Reform {self.key} is supposed from {self.from_day} on, not on {start};"
                " ask about a later day, or without it.",
                f"Đề xuất {self.key} được giả định từ {self.from_day:%d/%m/%Y}, không phải ngày {start:%d/%m/%Y};"
                " hãy hỏi ngày muộn hơn, hoặc không dùng đề xuất này.",
            )
