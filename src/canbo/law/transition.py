"""Article 44(3) of Decree 181: what was planned or under way before it took effect stays under the former decrees.

It speaks of matters of 3(1)(a): personnel work on managers. A representative's or a Controller's matter, a suspension,
a concurrent post and the hiring of a director are none of them, and follow the law of the day. A question that is not
`pinned` never stays; of the pinned ones those named here stay for managers only.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from canbo.kernel import ref
from canbo.kernel.answer import Answer, Because
from canbo.kernel.build import facts_in
from canbo.kernel.expr import Expr
from canbo.kernel.fact import FactSpec, Value, Words
from canbo.kernel.question import Question, Variant
from canbo.kernel.scalar import Parameters, Program, compile_program

from .book import lawbook
from .decree_181_2026.scopes import MANAGER_POST
from .instruments import get_instrument

CLAUSE = "181/2026:44.3"
_LEAVING = (
    "resignation-ground", "resignation-barred", "may-resign", "relief-ground", "may-resign-instead-of-relief",
    "leaving-form", "resignation-decision-due", "resignation-file-complete", "post-after-leaving",
)  # fmt: skip
_ASSESSMENT = ("assessment-may-begin", "grade-correction-due")
STAYS: dict[str, Expr] = {
    **dict.fromkeys(("who-decides", "prior-opinion-from"), MANAGER_POST & ref("3.1.a")),
    **dict.fromkeys((*_LEAVING, *_ASSESSMENT, "term-end", "discipline-ends"), MANAGER_POST),
}
"""For which facts a pinned question stays under the former law; a pinned question not named here always does."""


def variant_for(question: Question, facts: Mapping[str, Value], on: dt.date, begun: dt.date) -> Variant | None:
    """The body of law that answers; one that is not known to be free of the former law stays under it."""
    found = question.variant_on(on, begun)
    if found is not None or question.name not in STAYS:
        return found
    today = question.variant_on(on, on)
    return today if today is not None and _stays(question.name, facts) is False else None


def asked_first(question: Question, on: dt.date, begun: dt.date) -> tuple[FactSpec, ...]:
    """The facts that say whether a matter begun earlier stays under the former law; none where that is settled."""
    if question.variant_on(on, begun) is not None or question.variant_on(on, on) is None:
        return ()
    return tuple(fact.spec for fact in facts_in(_expr(question.name))) if question.name in STAYS else ()


def told(given: Answer, facts: Mapping[str, Value]) -> Answer:
    """An answer for which the former law governs, with the clause that keeps it there."""
    question = given.question
    if question.variant_on(given.on, given.on) is None or not question.pinned:
        return given
    row = lawbook().find(CLAUSE)[1]
    former = [get_instrument(id_) for id_ in given.law]
    begun = given.begun
    words = Words(
        f"Việc bắt đầu ngày {begun:%d/%m/%Y}, trước khi Nghị định 181/2026 có hiệu lực, nên tiếp tục theo"
        f" {', '.join(one.vi for one in former) or 'quy định khi đó'}; văn bản này chưa được mã hóa ở đây.",
        f"The matter began on {begun}, before Decree 181/2026 took effect, and goes on under"
        f" {', '.join(one.en for one in former) or 'the rules of that time'}, which is not encoded here.",
    )
    read = (
        {}
        if question.name not in STAYS
        else {s.name: facts.get(s.name) for s in asked_first(question, given.on, begun)}
    )
    step = Because(CLAUSE, True, words, read, row.readings)
    return replace(given, because=(step,), readings=tuple((reading, None) for reading in row.readings))


def _stays(name: str, facts: Mapping[str, Value]) -> bool | None:
    (value,), _ = _program(name).run(facts, Parameters({}, lambda day, _count: day))
    return value if isinstance(value, bool) else None


@cache
def _expr(name: str) -> Expr:
    return lawbook().follow(STAYS[name], "181/2026")


@cache
def _program(name: str) -> Program:
    return compile_program([_expr(name)])
