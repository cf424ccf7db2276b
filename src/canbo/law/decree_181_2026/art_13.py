"""Article 13: the steps for a candidate from elsewhere, begun by the authority (clause 1) or the enterprise (clause 2)."""

from __future__ import annotations

from canbo.kernel import Article, duty

from . import readings_appointment as readings
from .readings_general import R2_3_A

ARTICLE = Article(
    "181/2026:13",
    vi="Quy trình bổ nhiệm đối với nguồn nhân sự từ nơi khác",
    en="Procedure for a candidate from elsewhere",
    rows=[
        duty(
            "1", by="authority", reading=readings.R12_LOCAL,
            vi="Cấp có thẩm quyền dự kiến điều động, bổ nhiệm người từ nơi khác thì chỉ đạo thực hiện các bước sau.",
            en="Where the authority means to transfer and appoint somebody from elsewhere, it directs these steps.",
        ),
        duty(
            "1.step1", by="authority",
            vi="Bước 1: trao đổi với tập thể lãnh đạo doanh nghiệp về dự kiến bổ nhiệm.",
            en="Step 1: talk with the leadership collective of the enterprise about the intended appointment.",
        ),
        duty(
            "1.step2", by="authority", reading=readings.R13_STEP_2,
            vi="Bước 2: trao đổi bằng văn bản với tập thể lãnh đạo nơi người đó công tác; lấy nhận xét, đánh giá và hồ"
            " sơ nhân sự.",
            en="Step 2: exchange views in writing with the leadership collective of the present workplace; obtain"
            " assessments and the file.",
        ),
        duty(
            "1.p1", by="authority",
            vi="Gặp người dự kiến bổ nhiệm để trao đổi về yêu cầu công việc.",
            en="Meet the candidate to talk about what the work demands.",
        ),
        duty(
            "1.step3", by="personnel_body",
            vi="Bước 3: thẩm định nhân sự, báo cáo cấp có thẩm quyền xem xét, quyết định.",
            en="Step 3: review the candidate and report to the authority, which considers and decides.",
        ),
        duty(
            "2", by="personnel_body", reading=R2_3_A,
            vi="Hội đồng thành viên, Chủ tịch công ty đề nghị người từ nơi khác thì bộ phận tham mưu làm các bước của"
            " khoản 1, báo cáo cấp có thẩm quyền xem xét, quyết định.",
            en="Where the Members' Council or the Company Chairman proposes the candidate, the personnel body takes the"
            " steps of clause 1 and reports to the authority, which considers and decides.",
        ),
    ],
)  # fmt: skip
