"""Regulation 260: the seven grounds on which an officer may resign."""

from __future__ import annotations

from canbo.kernel import Article, ground
from canbo.law import facts as f

ARTICLE = Article(
    "260/2009:ground",
    vi="Căn cứ từ chức",
    en="Grounds to resign",
    rows=[
        ground("1", f.limited_capacity_or_health, vi="Tự thấy hạn chế về năng lực hoặc sức khỏe.", en="Sees own capacity or health as limited."),
        ground("2", f.lacks_prestige, vi="Không đủ uy tín để hoàn thành nhiệm vụ.", en="Lacks the prestige the task needs."),
        ground(
            "3", f.answers_for_failing_of_unit,
            vi="Nhận trách nhiệm về sai phạm của cơ quan hoặc cấp dưới trực tiếp.", en="Answers for a failing of the body or a direct subordinate.",
        ),
        ground("4", f.post_does_not_suit, vi="Công việc không phù hợp.", en="The post does not suit."),
        ground("5", f.hands_over_leadership, vi="Chuyển giao vị trí lãnh đạo, quản lý.", en="Hands over a leading post."),
        ground(
            # The first limb adds nothing where a vote was cast; where no round was held it says no.
            "6", (f.low_confidence_votes >= 1) & (3 * f.low_confidence_votes >= 2 * f.confidence_votes_cast),
            vi="Từ hai phần ba số phiếu trở lên là tín nhiệm thấp.", en="Two thirds or more of the confidence votes are low.",
        ),
        ground("7", f.other_legitimate_reasons, vi="Lý do khác của cá nhân.", en="Other personal reasons."),
    ],
)  # fmt: skip
