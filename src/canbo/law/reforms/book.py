"""All reforms by name, and the law and the questions as they would stand under some of them."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from functools import cache

from canbo.kernel.lawbook import Lawbook
from canbo.kernel.question import QuestionBook
from canbo.law.book import lawbook, questions

from .change import changed
from .heads import HEADS
from .leaving import LEAVING
from .reform import Reform, ReformError
from .steps import STEPS

REFORMS: dict[str, Reform] = {reform.key: reform for reform in (*STEPS, *LEAVING, *HEADS)}
"""In the order of the article's proposals, which is also the order in which several are applied."""


def get_reforms(names: Sequence[str]) -> tuple[Reform, ...]:
    """The reforms of these names, in the order in which they apply; ReformError for one that is not known or stands twice."""
    for name in names:
        if name not in REFORMS:
            near = difflib.get_close_matches(name, REFORMS, n=1)
            en = f"did you mean {near[0]}?" if near else "canbo law reforms lists them."
            vi = f"có phải ý bạn là {near[0]}?" if near else "lệnh canbo law reforms liệt kê các đề xuất."
            raise ReformError(
                f"There is no reform called {name[:40]}; {en}", f"Không có đề xuất cải cách {name[:40]}; {vi}"
            )
        if list(names).count(name) > 1:
            raise ReformError(f"Reform {name} is named twice; keep one.", f"Đề xuất {name} nêu hai lần; hãy giữ một.")
    return tuple(reform for reform in REFORMS.values() if reform.key in names)


def lawbook_under(names: Sequence[str]) -> Lawbook:
    """The law as it would stand under these reforms; the law in force when none is named."""
    return _lawbook(tuple(reform.key for reform in get_reforms(names)))


def questions_under(names: Sequence[str]) -> QuestionBook:
    """The questions over that law; reforms may bring questions of their own."""
    return _questions(tuple(reform.key for reform in get_reforms(names)))


@cache
def touching(name: str) -> tuple[Reform, ...]:
    """The reforms under which a question of this name is there, and rests on something that they change."""
    in_force = questions().questions.get(name)
    rests_on = (
        set()
        if in_force is None
        else {c for v in in_force.variants for c in questions().compiled(in_force, v).provisions}
    )
    return tuple(
        reform
        for reform in REFORMS.values()
        if any(question.name == name for question in reform.questions)
        or any(change.citation in rests_on for change in reform.changes)
    )


@cache
def _lawbook(names: tuple[str, ...]) -> Lawbook:
    if not names:
        return lawbook()
    return changed(lawbook(), [change for name in names for change in REFORMS[name].changes])


@cache
def _questions(names: tuple[str, ...]) -> QuestionBook:
    if not names:
        return questions()
    asked = dict(questions().questions)
    for name in names:
        asked |= {question.name: question for question in REFORMS[name].questions}
    return QuestionBook.of(_lawbook(names), tuple(asked.values()))
