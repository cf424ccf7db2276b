"""Article 41: rights and responsibilities of those who hire a General Director or Director."""

from __future__ import annotations

from canbo.kernel import Article, duty, power

COUNCIL = "council_or_chairman"

ARTICLE = Article(
    "181/2026:41",
    vi="Quyền, trách nhiệm của Hội đồng thành viên, Chủ tịch công ty khi thuê",
    en="Rights and responsibilities of the Members' Council or Company Chairman in hiring",
    rows=[
        power("1", who=COUNCIL, vi="Quyền khi thuê Tổng giám đốc, Giám đốc", en="What those who hire may do"),
        power(
            "1.a", who=COUNCIL,
            vi="Quyết định chọn người và ký hợp đồng.", en="Choose the person and conclude the contract.",
        ),
        power(
            "1.b", who=COUNCIL,
            vi="Quyết định thù lao, tiền thưởng, chế độ khác của người được thuê.",
            en="Set the hired person's pay, bonus and other benefits.",
        ),
        power(
            "1.c", who=COUNCIL,
            vi="Yêu cầu người được thuê làm đúng trách nhiệm đã thỏa thuận.",
            en="Require the hired person to do what was agreed.",
        ),
        power(
            "1.d", who=COUNCIL,
            vi="Chấm dứt hợp đồng theo thỏa thuận, hoặc đơn phương khi người được thuê không đáp ứng yêu cầu, không hoàn"
            " thành nhiệm vụ hay vì lý do khác.",
            en="End the contract by agreement, or alone where the person falls short, fails in the tasks or for another"
            " reason.",
        ),
        duty("2", by=COUNCIL, vi="Trách nhiệm khi thuê Tổng giám đốc, Giám đốc", en="What those who hire answer for"),
        duty(
            "2.a", by=COUNCIL,
            vi="Chịu trách nhiệm về chất lượng người được thuê.", en="Answer for the quality of the person hired.",
        ),
        duty(
            "2.b", by=COUNCIL,
            vi="Bảo đảm bảo toàn, phát triển vốn nhà nước tại doanh nghiệp.",
            en="See that State capital in the enterprise is kept and grows.",
        ),
        duty(
            "2.c", by=COUNCIL,
            vi="Thống nhất quyền, nghĩa vụ của người được thuê trong chọn nhân sự thuộc quyền và trong quản lý, điều"
            " hành.",
            en="Agree on the hired person's rights and duties in choosing staff and in running the enterprise.",
        ),
        duty(
            "2.d", by=COUNCIL,
            vi="Thường xuyên theo dõi, đánh giá kết quả; kịp thời xử lý khó khăn, vướng mắc theo kiến nghị.",
            en="Follow and assess results; deal in time with the difficulties that are raised.",
        ),
    ],
)  # fmt: skip
