"""Article 9: how long a term lasts and how many there may be."""

from __future__ import annotations

from canbo.kernel import Article, Unsettled, bar, effect, power, shifted, when
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import MANAGER

ARTICLE = Article(
    "181/2026:9",
    vi="Thời hạn giữ chức vụ",
    en="Term of office",
    scope=MANAGER,
    rows=[
        effect(
            "1",
            when(
                f.term_years <= 5,
                shifted(f.term_start, f.term_years, "year"),
                Unsettled("181/2026:9.1", "date"),
            ),
            reading=(readings.R9_HEADING, readings.R9_1),
            vi="Nhiệm kỳ là năm năm từ ngày quyết định có hiệu lực, ngắn hơn nếu luật chuyên ngành quy định.",
            en="A term is five years from the day the decision takes effect, fewer where special law says so.",
        ),
        # The General Director has no limit (reading 24). Work at a subsidiary is part of the continuous months.
        bar(
            "2",
            f.position.isin("council_chair", "council_member", "company_chair") & (f.terms_served_here >= 2),
            unless=f.service_months_before_first_term > 180,
            reading=(readings.R9_2, readings.R9_2_MONTHS),
            vi="Chủ tịch, thành viên Hội đồng thành viên, Chủ tịch công ty đã đủ hai nhiệm kỳ tại doanh nghiệp mà"
            " trước lần bổ nhiệm đầu không làm việc liên tục ở đó (kể cả công ty con) trên mười lăm năm.",
            en="Chairman or member of the Members' Council or Company Chairman with two terms at the enterprise, who"
            " had not worked there (subsidiaries included) for over fifteen years on end before the first"
            " appointment.",
        ),
        power(
            "2.p1", who="authority",
            vi="Hết số nhiệm kỳ mà chưa đến tuổi nghỉ hưu thì cấp có thẩm quyền xem xét, bố trí công tác phù hợp.",
            en="For one whose terms are used up before retirement age the authority may arrange suitable work.",
        ),
    ],
)  # fmt: skip
