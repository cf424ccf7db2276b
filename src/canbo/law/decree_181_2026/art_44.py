"""Article 44: who carries the Decree out, and what goes on under the former one."""

from __future__ import annotations

from canbo.kernel import Article, Words, declaration, duty, transition

from . import readings_hiring as readings

ARTICLE = Article(
    "181/2026:44",
    vi="Tổ chức thực hiện",
    en="Carrying out the Decree",
    rows=[
        duty(
            "1", by="defence_and_security_ministers",
            vi="Ban hành quy định về người giữ chức danh, chức vụ và người đại diện phần vốn tại doanh nghiệp thuộc Bộ"
            " Quốc phòng, Bộ Công an.",
            en="Issue rules on title holders and State-capital representatives at the enterprises under the two"
            " ministries.",
        ),
        duty(
            "2", by="council_or_chairman", reading=readings.R44_2,
            vi="Nơi Nhà nước giữ 100 % vốn, ban hành quy chế về nhân sự khác của doanh nghiệp và người đại diện phần vốn"
            " của doanh nghiệp tại doanh nghiệp khác.",
            en="In wholly State-owned enterprises, issue rules on other personnel and on those who represent the"
            " enterprise's own capital elsewhere.",
        ),
        transition(
            "3", reading=readings.R44_3,
            vi="Việc nêu tại điểm a khoản 1 Điều 3 đã quy hoạch hoặc đang làm trước ngày Nghị định có hiệu lực thì tiếp"
            " tục theo quy định cũ.",
            en="Matters of 3(1)(a) planned or under way before the Decree took effect go on under the former rules.",
            why=Words(
                "Ngày bắt đầu của việc chọn văn bản; Nghị định 159/2020 và 69/2023 chưa được mã hóa, câu trả lời nói rõ.",
                "The day a matter began picks the instrument; Decrees 159/2020 and 69/2023 are not encoded, and the"
                " answer says so.",
            ),
        ),
        declaration(
            "4",
            vi="Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân cấp tỉnh và tổ chức, cá nhân liên quan"
            " thi hành Nghị định.",
            en="Ministers, heads of ministry-level bodies, chairmen of provincial People's Committees and all others"
            " concerned carry out the Decree.",
            why_vi="Câu kết giao trách nhiệm chung; không nêu việc gì, thời hạn nào để tính.",
            why_en="The closing line that binds everybody; it names no act and no time limit to count.",
        ),
    ],
)  # fmt: skip
