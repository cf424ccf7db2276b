"""A resignation under way and what comes after it: by when it is decided, what its file lacks, which post follows."""

from __future__ import annotations

from canbo.kernel import Words, ref, when
from canbo.kernel.expr import Named, lift
from canbo.kernel.question import Question
from canbo.law import facts as f
from canbo.law.decree_181_2026.scopes import MANAGER_OR_REPRESENTATIVE

from .under import under

_181 = "181/2026"
FIVE_YEARS = 60
"""Months of service left from which a lower post, and not professional work, follows (34.5, as reading 78 has it)."""

DECISION_DUE = Question(
    "resignation-decision-due",
    Words("Chậm nhất ngày nào phải quyết định về đơn từ chức?", "By when must a letter of resignation be decided on?"),
    "date",
    (under(_181, ref("34.3.c", kind="date"), MANAGER_OR_REPRESENTATIVE, power="181/2026:34.3.c"),),
)
FILE_COMPLETE = Question(
    "resignation-file-complete",
    Words("Hồ sơ từ chức đã đủ chưa?", "Is the file of the resignation complete?"),
    "verdict",
    (
        under(
            _181, ref("34.3.a") & Named("181/2026:34.3.b", f.advising_report_in_file), MANAGER_OR_REPRESENTATIVE,
            power="181/2026:34.3.c",
        ),
    ),
    wished=True,
)  # fmt: skip
POSTS_AFTER = (
    ("lower_post", Words("chức vụ thấp hơn, hết chỗ thì vị trí phù hợp", "a lower post, or a suitable one where none is free")),
    ("professional_work", Words("công tác chuyên môn, không làm lãnh đạo", "professional work, no leading post")),
    ("leaves_service", Words("cho thôi việc theo pháp luật lao động", "is let go under labour law")),
)  # fmt: skip
CLAUSE_2 = f.leaving_ground.isin(*(f"181/2026:35.1.{point}" for point in "abcd"))
CLAUSE_5 = f.leaving_ground.isin(*(f"181/2026:35.1.{point}" for point in "đeghi"))
BY_RELIEF = f.left_by.isin("relief")
AFTER_RELIEF = when(
    ref("35.5.p1"),
    "leaves_service",
    when(
        CLAUSE_5,
        Named("181/2026:35.5", lift("professional_work")),
        Named("181/2026:35.4", lift("professional_work")),
    ),
)
AFTER_RESIGNING = when(
    CLAUSE_2,
    Named("181/2026:35.4.p1", lift("lower_post")),
    Named("181/2026:34.5", when(f.service_months_left < FIVE_YEARS, "professional_work", "lower_post")),
)
POST_AFTER = Question(
    "post-after-leaving",
    Words("Thôi chức rồi thì được bố trí công việc nào?", "Which work follows after leaving the post?"),
    "choice",
    (under(_181, when(BY_RELIEF, AFTER_RELIEF, AFTER_RESIGNING), power="181/2026:34.3.c"),),
    choices=POSTS_AFTER,
)

RESIGNING = (DECISION_DUE, FILE_COMPLETE, POST_AFTER)
