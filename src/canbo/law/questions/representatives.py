"""Representing State capital under Decree 181: may somebody be assigned, may a representative be reassigned."""

from __future__ import annotations

from canbo.kernel import Words, ref
from canbo.kernel.expr import all_of_exprs
from canbo.kernel.question import Question
from canbo.law.decree_181_2026.scopes import REPRESENTATIVE

from .under import under

_181 = "181/2026"

# Article 44(3) keeps matters of 3(1)(a) under the former decree; assigning representatives is of 3(1)(b).
CONDITIONS = Question(
    "representative-conditions",
    Words(
        "Có đủ điều kiện được cử làm người đại diện phần vốn nhà nước không?",
        "Are the conditions of being assigned as a State-capital representative met?",
    ),
    "verdict",
    (under(_181, all_of_exprs(*(ref(f"23.{clause}") for clause in range(1, 6))), power="181/2026:24.4"),),
    pinned=False,
    wished=True,
)
REASSIGNMENT = Question(
    "reassignment-conditions",
    Words(
        "Có đủ điều kiện được cử lại làm người đại diện phần vốn nhà nước không?",
        "Are the conditions of being reassigned as a State-capital representative met?",
    ),
    "verdict",
    (
        under(
            _181, ref("26.1"), REPRESENTATIVE, power="181/2026:27.3",
            caution=Words(
                "Không đủ tuổi đến hết nhiệm kỳ của hội đồng thì chỉ cử lại đến tuổi nghỉ hưu (khoản 2 Điều 26).",
                "One not of an age to serve until the board's term ends is reassigned until retirement only (26(2)).",
            ),
        ),
    ),
    pinned=False,
    wished=True,
)  # fmt: skip

REPRESENTATIVES = (CONDITIONS, REASSIGNMENT)
