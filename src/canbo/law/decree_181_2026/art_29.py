"""Article 29: what an assessment rests on, and by which criteria."""

from __future__ import annotations

from canbo.kernel import Article, Words, declaration, power, principle

from . import readings_assessment as readings
from . import readings_general

JUDGED = Words(
    "Tiêu chí để cấp có thẩm quyền cân nhắc; không có mức, tỷ lệ hay điểm số nào.",
    "A criterion for the authority to weigh; it has no threshold, share or score.",
)
ELSEWHERE_VI = (
    "Chỉ dẫn chiếu: nội dung do pháp luật về vốn nhà nước và quy định của cơ quan đại diện chủ sở hữu đặt ra."
)
ELSEWHERE_EN = "It refers only: the law on State capital and the owner's agency's rules say what is assessed."

ARTICLE = Article(
    "181/2026:29",
    vi="Căn cứ, nội dung, tiêu chí đánh giá",
    en="Basis, content and criteria of assessment",
    rows=[
        declaration(
            "1",
            vi="Căn cứ, nội dung đánh giá người quản lý theo pháp luật về quản lý, đầu tư vốn nhà nước và quy định của"
            " cơ quan đại diện chủ sở hữu.",
            en="Managers: basis and content by the law on State capital in enterprises and the owner's agency's rules.",
            why_vi=ELSEWHERE_VI,
            why_en=ELSEWHERE_EN,
        ),
        declaration(
            "2", reading=readings_general.R2_4,
            vi="Kiểm soát viên, người đại diện cũng theo pháp luật đó và quy định của cơ quan đại diện chủ sở hữu.",
            en="Controllers and representatives: by the same law and the owner's agency's rules.",
            why_vi=ELSEWHERE_VI,
            why_en=ELSEWHERE_EN,
        ),
        principle(
            "3", reading=readings.R28_2, why=JUDGED,
            vi="Tiêu chí của bốn mức theo quy định của Đảng, pháp luật và cơ quan đại diện chủ sở hữu, gồm hai nhóm.",
            en="The criteria of the four grades follow the rules of the Party, the law and the owner's agency, in two"
            " groups.",
        ),
        principle(
            "3.a", why=JUDGED,
            vi="Nhóm chung: chính trị, tư tưởng, đạo đức, kỷ luật; năng lực lãnh đạo, quản lý; thái độ, đổi mới, dám"
            " nghĩ, dám làm, dám chịu trách nhiệm; tín nhiệm, uy tín, khả năng đoàn kết.",
            en="General: politics, ideology, morals, discipline; ability to lead and manage; attitude, innovation,"
            " daring to act and answer for it; trust, prestige and the power to unite.",
        ),
        principle(
            "3.b", why=JUDGED,
            vi="Nhóm kết quả: phải nêu rõ mục tiêu từng giai đoạn, từng năm; kế hoạch sản xuất kinh doanh, thuế, trả"
            " nợ, lỗ và mất vốn, quản trị, cơ cấu lại, rủi ro và xếp loại doanh nghiệp.",
            en="Results, with goals stated by phase and year: business plan, taxes, debts, losses of money and"
            " capital, management, restructuring, risks and the enterprise's grade.",
        ),
        power(
            "3.p1", who="authority",
            vi="Doanh nghiệp xếp loại B vì lý do khách quan: cấp có thẩm quyền xem xét, quyết định mức xếp loại phù hợp"
            " cho người quản lý.",
            en="Where the enterprise is graded B for objective reasons, the authority considers and decides which"
            " grade suits the manager.",
        ),
    ],
)  # fmt: skip
