"""Article 19: the steps of a reappointment."""

from __future__ import annotations

from canbo.kernel import DAYS, Article, deadline, duty, paper, ref, vote

from . import readings_general as general
from . import readings_routes as readings
from . import readings_votes as votes
from .scopes import MANAGER

ARTICLE = Article(
    "181/2026:19",
    vi="Trình tự, thủ tục bổ nhiệm lại",
    en="Procedure of reappointment",
    scope=MANAGER,
    rows=[
        deadline(
            "1", 15, DAYS, after="reappointment_notified", until="self_assessment_filed", by="person",
            vi="Trong mười lăm ngày từ khi nhận thông báo, người đó gửi bản tự nhận xét, đánh giá cho cấp bổ nhiệm và bộ"
            " phận tham mưu.",
            en="Within fifteen days of the notice the person files a self-assessment with the appointing authority and"
            " the personnel body.",
        ),
        deadline(
            "2", 30, DAYS, after="self_assessment_filed", until="reappointment_decided", by="authority",
            reading=readings.R19_2,
            vi="Trong ba mươi ngày từ khi nhận bản tự nhận xét, cấp có thẩm quyền làm các bước sau.",
            en="Within thirty days of the self-assessment the authority takes the following steps.",
        ),
        vote(
            "2.a", rule="reappointment-key", reading=readings.R19_2_A,
            vi="Hội nghị cán bộ chủ chốt lấy ý kiến, theo cách của bước ba khi bổ nhiệm.",
            en="The conference of key cadres gives its opinion, as in step three of an appointment.",
        ),
        duty(
            "2.b", by="authority",
            vi="Cấp có thẩm quyền nhận xét, đánh giá, giới thiệu nhân sự bổ nhiệm lại.",
            en="The authority itself assesses the person and proposes the reappointment.",
        ),
        vote(
            "2.c", rule="reappointment-collective", reading=votes.R19_2_C,
            vi="Tập thể lãnh đạo thảo luận, biểu quyết.", en="The leadership collective discusses and votes.",
        ),
        vote(
            "2.p1", reading=votes.R19_2_C,
            vi="Phải được trên 50 % ở cả hội nghị cán bộ chủ chốt và tập thể lãnh đạo; đúng 50 % do người đứng đầu quyết"
            " định; thấp hơn thì báo cáo cấp có thẩm quyền.",
            en="Over half is needed in both meetings; at exactly half the head decides; below, it goes to the authority.",
        ),
        paper(
            "2.d", reading=general.R20_2_B,
            vi="Ý kiến bằng văn bản của cấp ủy có thẩm quyền.",
            en="The written opinion of the competent Party committee.",
        ),
        duty(
            "2.e", by="authority",
            expr=ref("17.1", kind="choice").isin("reappoint", "reappoint_until_retirement"),
            reading=readings.R19_2,
            vi="Căn cứ kết quả biểu quyết và các ý kiến, cấp có thẩm quyền quyết định bổ nhiệm lại.",
            en="On the votes and opinions the authority decides on the reappointment.",
        ),
    ],
)  # fmt: skip
