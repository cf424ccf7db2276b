"""Yearly assessment under Decree 181: may it be held yet, and must its result be corrected after the audit.

Which grade is given is no question of law: Articles 28 to 30 set criteria to weigh, but no threshold and no quota.
"""

from __future__ import annotations

from canbo.kernel import Words, ref
from canbo.kernel.question import Question
from canbo.law.decree_181_2026.scopes import ANYBODY

from .under import under

_181 = "181/2026"

MAY_BEGIN = Question(
    "assessment-may-begin",
    Words("Đã được tiến hành đánh giá, xếp loại hằng năm chưa?", "May the yearly assessment be held yet?"),
    "verdict",
    (under(_181, ref("28.3"), ANYBODY, power="181/2026:28.2.p2"),),
    wished=True,
)
CORRECTION = Question(
    "grade-correction-due",
    Words("Có phải điều chỉnh xếp loại sau kiểm toán không?", "Must the grade be corrected after the audit?"),
    "verdict",
    (under(_181, ref("28.3.p2"), ANYBODY, power="181/2026:28.3.p2"),),
)

ASSESSMENT = (MAY_BEGIN, CORRECTION)
