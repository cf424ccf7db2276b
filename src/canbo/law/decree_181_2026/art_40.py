"""Article 40: whom one may hire as General Director or Director, the contract, and what follows.

Of Article 10 only clauses 4, 6, 8 and 9 bind in full; how far the others are met is for those who hire to weigh.
"""

from __future__ import annotations

from canbo.kernel import TRUE, Article, Unsettled, condition, duty, power, ref, when
from canbo.law import facts as f

from . import readings_hiring as readings

VIETNAMESE = f.nationalities.isin("vietnamese", "vietnamese_and_one_foreign", "vietnamese_and_several_foreign")
BINDING_CLAUSES_OF_10 = ref("10.4") & ref("10.6") & ref("10.8") & ~ref("10.9")

ARTICLE = Article(
    "181/2026:40",
    vi="Thực hiện việc thuê",
    en="Carrying out the hiring",
    rows=[
        condition(
            "1", VIETNAMESE & f.meets_enterprise_law_standards & BINDING_CLAUSES_OF_10, reading=readings.R40_1,
            vi="Là công dân Việt Nam, đạt tiêu chuẩn, điều kiện của Luật Doanh nghiệp và các khoản 4, 6, 8, 9 Điều 10;"
            " các khoản 1, 2, 3, 5, 7 không nhất thiết đáp ứng đủ.",
            en="A Vietnamese citizen who meets the Law on Enterprises and clauses 4, 6, 8 and 9 of Article 10; clauses"
            " 1, 2, 3, 5 and 7 need not be fully met.",
        ),
        condition(
            "1.p1",
            when(
                f.nationalities.isin("vietnamese_and_one_foreign"),
                f.meets_foreign_nationality_rules,
                when(f.nationalities.isin("vietnamese_and_several_foreign"), Unsettled("181/2026:40.1.p1"), TRUE),
            ),
            reading=readings.R40_1_P1,
            vi="Có thêm một quốc tịch nước ngoài thì phải theo quy định về quốc phòng, an ninh, bảo vệ bí mật và của"
            " cấp có thẩm quyền.",
            en="Who also has one foreign nationality keeps the rules on defence, security and secrecy and those of the"
            " authority.",
        ),
        duty(
            "2", by="council_or_chairman",
            vi="Ký hợp đồng thuê theo pháp luật lao động, dân sự; nêu rõ trách nhiệm bảo toàn, phát triển vốn nhà nước,"
            " quyền và nghĩa vụ trong chọn nhân sự và điều hành.",
            en="Conclude the contract under labour and civil law; it states who answers for keeping and growing State"
            " capital, and the rights and duties in choosing staff and running the enterprise.",
        ),
        power(
            "3", who="council_or_chairman",
            vi="Quyết định trình tự, thủ tục thuê.", en="May settle how the hiring is done.",
        ),
        duty(
            "4", by="council_or_chairman",
            vi="Thường xuyên theo dõi, đánh giá người được thuê, kịp thời gỡ vướng mắc, tạo thuận lợi cho họ.",
            en="Follow and assess the hired person's work, clear obstacles in time and help them fulfil the duties.",
        ),
    ],
)  # fmt: skip
