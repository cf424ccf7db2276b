"""Article 27: how a State-capital representative is reassigned."""

from __future__ import annotations

from canbo.kernel import DAYS, Article, deadline, duty, first_known, paper, power, ref, shifted
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import REPRESENTATIVE

TERM_END = first_known(f.term_end, ref("22.1", kind="date"))

ARTICLE = Article(
    "181/2026:27",
    vi="Trình tự, thủ tục cử lại người đại diện phần vốn nhà nước",
    en="Procedure of reassigning a State-capital representative",
    scope=REPRESENTATIVE,
    rows=[
        # A limit that counts back rolls back over days off: a day on from the ninetieth, then one working day back.
        deadline(
            "1", 90, DAYS, after="term_ends", until="self_assessment_filed", by="person", before=True,
            expr=shifted(shifted(shifted(TERM_END, -90, "day"), 1, "day"), -1, "working-day"), reading=readings.R6_OWNER,
            vi="Chậm nhất chín mươi ngày trước khi hết thời hạn, người đại diện gửi cơ quan đại diện chủ sở hữu bản tự"
            " nhận xét, đánh giá kết quả của cả thời hạn.",
            en="No later than ninety days before the term ends the representative files a self-assessment of the whole"
            " term with the owner's agency.",
        ),
        paper(
            "2", reading=readings.R6_OWNER,
            vi="Cơ quan đại diện chủ sở hữu lấy ý kiến bằng văn bản của cấp ủy cùng cấp về người dự kiến cử lại.",
            en="The owner's agency obtains the written opinion of the Party committee of its level on the candidate.",
        ),
        power(
            "3", who="owner_agency", reading=readings.R3_1_B,
            vi="Xem xét, kết luận những vấn đề mới nảy sinh, thảo luận và quyết định cử lại hay không.",
            en="Examines and concludes on whatever has arisen, discusses and decides whether to reassign.",
        ),
        duty(
            "3.p1", by="owner_agency",
            vi="Không được cử lại thì phối hợp với doanh nghiệp bố trí công tác khác hoặc giải quyết chế độ, chính"
            " sách.",
            en="For one not reassigned, finds other work together with the enterprise or settles what is owed.",
        ),
    ],
)  # fmt: skip
