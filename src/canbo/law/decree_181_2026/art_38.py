"""Article 38: principles of hiring a General Director or Director (thuê Tổng giám đốc, Giám đốc)."""

from __future__ import annotations

from canbo.kernel import Article, Words, bar, condition, principle
from canbo.law import facts as f

from . import readings_hiring as readings

ARTICLE = Article(
    "181/2026:38",
    vi="Nguyên tắc thuê Tổng giám đốc, Giám đốc",
    en="Principles of hiring a General Director or Director",
    rows=[
        principle(
            "1", reading=readings.R38_HEADING,
            vi="Việc thuê theo phương án được cấp có thẩm quyền phê duyệt.",
            en="Hiring follows a plan that the competent authority has approved.",
            why=Words(
                "Nói về thứ tự công việc: phương án được duyệt (khoản 1 Điều 39) rồi mới thuê; không hỏi gì về người.",
                "It orders the steps: first the plan is approved (39.1), then somebody is hired; it asks nothing of the"
                " person.",
            ),
        ),
        bar(
            "2", f.defence_or_security_enterprise,
            vi="Không thuê tại doanh nghiệp nhà nước hoạt động trong lĩnh vực quốc phòng, an ninh.",
            en="No hiring at State-owned enterprises in national defence and security.",
        ),
        principle(
            "3",
            vi="Ưu tiên khoa học, công nghệ, đổi mới sáng tạo và lĩnh vực thiếu nhân sự tại chỗ.",
            en="Science, technology, innovation and fields short of people of their own come first.",
            why=Words(
                "Một thứ tự ưu tiên: nơi khác vẫn được thuê, nên không có gì để trả lời có hay không.",
                "An order of preference: others may hire too, so there is no yes or no in it.",
            ),
        ),
        condition(
            "4", f.reputed_in_field, reading=readings.R40_1,
            vi="Người được thuê có kinh nghiệm, sản phẩm nổi bật, uy tín trong lĩnh vực của doanh nghiệp; không theo"
            " quy trình bổ nhiệm.",
            en="The person hired has experience, outstanding results and standing in the enterprise's field; the"
            " procedure of appointment is not followed.",
        ),
    ],
)  # fmt: skip
