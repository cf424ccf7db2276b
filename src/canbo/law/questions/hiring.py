"""Hiring a General Director under Decree 181."""

from __future__ import annotations

from canbo.kernel import Words, ref
from canbo.kernel.question import Question

from .under import under

HIRED_DIRECTOR = Question(
    "hired-director-conditions",
    Words(
        "Có đủ điều kiện được thuê làm Tổng giám đốc, Giám đốc không?",
        "Are the conditions for being hired as General Director met?",
    ),
    "verdict",
    (under("181/2026", ~ref("38.2") & ref("38.4") & ref("40.1") & ref("40.1.p1"), power="181/2026:41.1.a"),),
    # Article 44(3) keeps matters of 3(1)(a) under the former decree; hiring is none of them.
    pinned=False,
    wished=True,
)

HIRING = (HIRED_DIRECTOR,)
