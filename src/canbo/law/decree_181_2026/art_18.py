"""Article 18: conditions of reappointment."""

from __future__ import annotations

from canbo.kernel import Article, condition, duty, ref
from canbo.law import facts as f

from . import readings_general as general
from .scopes import MANAGER

ARTICLE = Article(
    "181/2026:18",
    vi="Điều kiện bổ nhiệm lại",
    en="Conditions of reappointment",
    scope=MANAGER,
    rows=[
        condition(
            "1", f.fulfilled_term_duties & f.meets_standards_of_post,
            vi="Hoàn thành nhiệm vụ trong nhiệm kỳ, còn đáp ứng tiêu chuẩn và yêu cầu nhiệm vụ tới.",
            en="The duties of the term were fulfilled; the standards and what lies ahead are still met.",
        ),
        condition(
            "2", f.enterprise_needs_person, vi="Doanh nghiệp có nhu cầu.", en="The enterprise has the need.",
        ),
        condition(
            "3", f.fit_for_duties, vi="Đủ sức khỏe để làm nhiệm vụ.", en="Physically fit for the duties.",
        ),
        # Asking the inspecting or auditing body is a step before the decision; it says nothing about the person, and is
        # a question of its own (inspectors-consulted-first).
        condition(
            "4", ~ref("17.3"), reading=(general.R17_3, general.R18_4),
            vi="Không thuộc trường hợp chưa xem xét bổ nhiệm lại; doanh nghiệp đang được thanh tra, kiểm toán thì cấp bổ"
            " nhiệm trao đổi với cơ quan đó trước khi quyết định.",
            en="In no case in which reappointment is not yet considered; while the enterprise is inspected or audited"
            " the appointing authority consults that body before it decides.",
        ),
        duty(
            "5", by="authority",
            vi="Không được bổ nhiệm lại thì cấp có thẩm quyền bố trí công tác khác, không ở chức vụ tương đương hoặc cao"
            " hơn.",
            en="One who is not reappointed is given other work, at no equal or higher post.",
        ),
    ],
)  # fmt: skip
