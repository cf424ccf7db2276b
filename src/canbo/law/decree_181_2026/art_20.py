"""Article 20: extension of time in office until retirement."""

from __future__ import annotations

from canbo.kernel import DAYS, Article, deadline, duty, paper, ref, vote

from . import readings_general as readings
from .scopes import MANAGER

ARTICLE = Article(
    "181/2026:20",
    vi="Kéo dài thời gian giữ chức vụ",
    en="Extension of time in office",
    scope=MANAGER,
    rows=[
        deadline(
            "1", 15, DAYS, after="reappointment_notified", until="self_assessment_filed", by="person",
            vi="Trong mười lăm ngày từ khi nhận thông báo, người đó gửi bản tự nhận xét, đánh giá cho cấp có thẩm"
            " quyền và bộ phận tham mưu.",
            en="Within fifteen days of the notice the person files a self-assessment with the authority and the"
            " personnel body.",
        ),
        deadline(
            "2", 45, DAYS, after="self_assessment_filed", until="extension_decided", by="authority",
            reading=readings.R20_WHO,
            vi="Trong bốn mươi lăm ngày từ khi nhận bản tự nhận xét, cấp có thẩm quyền làm các bước sau.",
            en="Within forty-five days of the self-assessment the authority takes the following steps.",
        ),
        vote(
            "2.a", reading=readings.R20_2_A,
            vi="Tập thể lãnh đạo thảo luận; người đó còn sức khỏe, uy tín, đáp ứng yêu cầu thì thống nhất bỏ phiếu"
            " kín.",
            en="The leadership collective discusses it and, if health, prestige and demands allow, agrees to a"
            " secret ballot.",
        ),
        vote(
            "2.p1", rule="extension",
            vi="Phải được trên 50 % tổng số thành viên tập thể lãnh đạo đồng ý; đúng 50 % do người đứng đầu quyết"
            " định; thấp hơn thì báo cáo cấp có thẩm quyền.",
            en="Over half of all members of the leadership collective must agree; at exactly half the head decides;"
            " below, it goes to the authority.",
        ),
        paper(
            "2.b", reading=readings.R20_2_B,
            vi="Ý kiến bằng văn bản của cấp ủy có thẩm quyền.",
            en="The written opinion of the competent Party committee.",
        ),
        duty(
            "2.c", by="authority", expr=ref("17.1", kind="choice").isin("extend"), reading=readings.R20_WHO,
            vi="Với người không còn đủ thời gian để bổ nhiệm lại, cấp có thẩm quyền quyết định kéo dài.",
            en="For one with too little time left to be reappointed the authority decides on the extension.",
        ),
    ],
)  # fmt: skip
