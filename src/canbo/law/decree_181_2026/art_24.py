"""Article 24: how a State-capital representative is assigned."""

from __future__ import annotations

from canbo.kernel import Article, duty, paper, power

from . import readings_general as readings

ARTICLE = Article(
    "181/2026:24",
    vi="Trình tự, thủ tục cử người đại diện phần vốn nhà nước",
    en="Procedure of assigning a State-capital representative",
    rows=[
        duty(
            "1", by="personnel_body", reading=readings.R3_1_B,
            vi="Theo giá trị vốn, quy mô doanh nghiệp và tiêu chuẩn, bộ phận tham mưu đề xuất chủ trương, số lượng, cơ"
            " cấu và nhân sự cụ thể, kèm nhân thân, trình độ, chức vụ và nơi công tác của từng người.",
            en="By the value of the capital, the size of the enterprise and the standards, the personnel body proposes"
            " principle, number, structure and candidates, with the particulars, training, post and place of each.",
        ),
        duty(
            "2", by="owner_agency", reading=readings.R6_OWNER,
            vi="Việc của cơ quan đại diện chủ sở hữu trước khi cử",
            en="What the owner's agency does before assigning",
        ),
        duty(
            "2.a", by="owner_agency",
            vi="Gặp người được dự kiến; người đó cam kết chấp hành chỉ đạo của cơ quan đại diện chủ sở hữu và làm tròn"
            " vai trò, trách nhiệm người đại diện nếu được cử.",
            en="Meets the candidate, who undertakes to follow the owner's agency and, if assigned, to fulfil the part"
            " and duties of a representative.",
        ),
        duty(
            "2.b", by="owner_agency",
            vi="Trao đổi, lấy ý kiến tập thể lãnh đạo nơi người đó đang công tác về chủ trương cử; thẩm tra lý lịch.",
            en="Hears the leadership collective where the candidate works on the proposal, and verifies the"
            " background.",
        ),
        paper(
            "3", reading=readings.R20_2_B,
            vi="Ý kiến bằng văn bản của cấp ủy có thẩm quyền.",
            en="The written opinion of the competent Party committee.",
        ),
        power(
            "4", who="owner_agency", reading=readings.R6_OWNER,
            vi="Xem xét, kết luận những vấn đề mới nảy sinh, thảo luận và quyết định cử hay không.",
            en="Examines and concludes on whatever has arisen, discusses and decides whether to assign.",
        ),
    ],
)  # fmt: skip
