"""Decree 46/2010, Article 3: who is entitled to the job-discontinuation regime."""

from __future__ import annotations

from canbo.kernel import Article, ground
from canbo.law import facts as f

ARTICLE = Article(
    "46/2010:3",
    vi="Các trường hợp hưởng chế độ thôi việc",
    en="Cases of entitlement on leaving service",
    rows=[
        ground(
            "1", f.leaves_voluntarily,
            vi="Thôi việc theo nguyện vọng và được cơ quan có thẩm quyền đồng ý.",
            en="Leaves at own wish with the consent of the competent body.",
        ),
        ground(
            "2", f.failing_years_in_a_row >= 2,
            vi="Hai năm liên tiếp không hoàn thành nhiệm vụ.", en="Failed the tasks two years in a row.",
        ),
    ],
)  # fmt: skip
