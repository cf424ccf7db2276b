"""Article 33: principles for release from office, resignation and relief."""

from __future__ import annotations

from canbo.kernel import Article, Words, bar, choose, duty, principle, ref
from canbo.law import facts as f

from . import readings_leaving as readings
from .scopes import MANAGER_OR_REPRESENTATIVE

ARTICLE = Article(
    "181/2026:33",
    vi="Nguyên tắc cho thôi giữ chức vụ, từ chức, miễn nhiệm",
    en="Principles for release from office, resignation and relief",
    scope=MANAGER_OR_REPRESENTATIVE,
    rows=[
        duty(
            "1", by="authority", reading=(readings.R34_SCOPE, readings.R33_RELEASE, readings.R33_TERMS),
            vi="Người quản lý, người đại diện: khi đủ căn cứ thì phải xem xét kịp thời việc thôi giữ chức vụ, từ chức hoặc"
            " miễn nhiệm.",
            en="Managers and representatives: once there are sufficient grounds, release, resignation or relief is"
            " considered in good time.",
        ),
        bar(
            "1.p1",
            choose(
                f.reading_33_1,
                {
                    "special_rule": ref("35.1.đ", "35.1.e", "35.1.g", "35.1.h", "35.1.i", "35.1.k", "35.1.l"),
                    "absolute_bar": ref("35.1"),
                },
            ),
            reading=readings.R33_1,
            vi="Không cho thôi giữ chức vụ, không cho từ chức đối với người phải miễn nhiệm.",
            en="Nobody who must be relieved is released or allowed to resign instead.",
        ),
        principle(
            "2",
            vi="Khuyến khích tự nguyện từ chức khi không còn đáp ứng yêu cầu, thiếu uy tín hoặc có vi phạm chưa đến mức miễn nhiệm.",
            en="Resigning of one's own accord is encouraged where one no longer meets the demands, lacks prestige or has erred short of relief.",
            why=Words("Lời khuyến khích, không có điều kiện để tính.", "An encouragement; there is no test to compute."),
        ),
        principle(
            "3",
            vi="Sau đó muốn thôi việc hoặc nghỉ hưu thì giải quyết theo pháp luật về chế độ, chính sách.",
            en="Whoever then wishes to leave service or retire is dealt with under the law on benefits.",
            why=Words("Dẫn chiếu sang pháp luật lao động và bảo hiểm xã hội.", "Refers to labour and social-insurance law."),
        ),
    ],
)  # fmt: skip
