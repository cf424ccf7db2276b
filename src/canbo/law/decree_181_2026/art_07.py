"""Article 7: what the Members' Council or the Company Chairman decides."""

from __future__ import annotations

from canbo.kernel import Article, duty, ref, scope
from canbo.law import facts as f

from . import readings_general as readings

DIRECTOR = f.position.isin("general_director") & ref("3.1.a", "3.1.c")
# Whatever comes up between a hired director and the enterprise goes by the contract (Article 41(1)).
HIRED_DIRECTOR = f.position.isin("hired_director") & ref("3.1.a", "3.1.c")

ARTICLE = Article(
    "181/2026:7",
    vi="Thẩm quyền của Hội đồng thành viên, Chủ tịch công ty",
    en="Authority of the Members' Council and the Company Chairman",
    rows=[
        scope(
            "1", ref("appendix.1-9"),
            vi="Doanh nghiệp Nhà nước giữ 100 % vốn thuộc danh mục.",
            en="Wholly State-owned enterprises on the list.",
        ),
        duty(
            "1.a", by="council_or_chairman", expr=ref("7.1") & DIRECTOR,
            reading=(readings.R6_1_C, readings.R6_DISAGREES),
            vi="Quyết định về Tổng giám đốc, Giám đốc và chức danh khác do doanh nghiệp quản lý; trừ quy hoạch, phải"
            " có ý kiến trước của cơ quan đại diện chủ sở hữu.",
            en="Decides on the General Director and other posts the enterprise manages; planning excepted, the"
            " owner's agency is heard first.",
        ),
        duty(
            "1.b", by="council_or_chairman", expr=ref("7.1") & HIRED_DIRECTOR,
            vi="Quyết định thuê, chấm dứt hợp đồng, thù lao, thưởng đối với Tổng giám đốc, Giám đốc được thuê.",
            en="Decides on hiring a General Director, ending the contract, pay and bonuses.",
        ),
        scope(
            "2", ref("6.2"),
            vi="Doanh nghiệp khác do Nhà nước giữ 100 % vốn.", en="The other wholly State-owned enterprises.",
        ),
        duty(
            "2.a", by="council_or_chairman", expr=ref("7.2") & DIRECTOR, reading=readings.R6_1_C,
            vi="Quyết định về Tổng giám đốc, Giám đốc và chức danh khác do doanh nghiệp quản lý; trừ quy hoạch, báo"
            " cáo cơ quan đại diện chủ sở hữu trước.",
            en="Decides on the General Director and other posts the enterprise manages; planning excepted, the"
            " owner's agency is told and heard first.",
        ),
        duty(
            "2.b", by="council_or_chairman", expr=ref("7.2") & HIRED_DIRECTOR,
            vi="Quyết định ký, chấm dứt hợp đồng, thù lao, thưởng đối với Tổng giám đốc, Giám đốc được thuê.",
            en="Decides on signing and ending the contract of a General Director, pay and bonuses.",
        ),
    ],
)  # fmt: skip
