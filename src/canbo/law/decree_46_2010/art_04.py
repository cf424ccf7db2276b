"""Decree 46/2010, Article 4: the procedure of leaving service."""

from __future__ import annotations

from canbo.kernel import DAYS, Article, any_of, bar, deadline, paper
from canbo.law import facts as f

from . import readings

ARTICLE = Article(
    "46/2010:4",
    vi="Thủ tục giải quyết thôi việc",
    en="The procedure of leaving service",
    rows=[
        paper("1.a", vi="Công chức gửi đơn đến cơ quan có thẩm quyền.", en="The civil servant files a written application."),
        deadline(
            "1.b", 30, DAYS, after="leaving_applied", until="leaving_answered", by="employing_body", reading=readings.R4_C,
            vi="Ba mươi ngày từ khi nhận đơn: ra quyết định thôi việc, hoặc trả lời bằng văn bản và nêu lý do không đồng ý.",
            en="Thirty days from the application: a decision, or a written refusal with its reasons.",
        ),
        any_of("1.c", kind="bar", vi="Lý do được từ chối", en="Reasons for which consent may be refused"),
        bar(
            "1.c.1", f.rotated_or_seconded | f.discipline_or_criminal_liability_pending,
            vi="Đang luân chuyển, biệt phái, hoặc đang bị xem xét kỷ luật, trách nhiệm hình sự.",
            en="On rotation or secondment, or discipline or criminal liability is pending.",
        ),
        bar(
            "1.c.2", f.committed_service_unfinished,
            vi="Chưa phục vụ đủ thời gian đã cam kết khi được tuyển.", en="The service committed to on recruitment is not finished.",
        ),
        bar(
            "1.c.3", f.debts_unsettled,
            vi="Chưa thanh toán xong tiền, tài sản thuộc trách nhiệm cá nhân.", en="Money or assets owed to the body are not settled.",
        ),
        bar(
            "1.c.4", f.work_needs_or_no_replacement,
            vi="Do yêu cầu công tác hoặc chưa bố trí được người thay thế.",
            en="The work needs the person, or no replacement has been arranged.",
        ),
        deadline(
            "2.a", 30, DAYS, after="graded", until="leaving_notified", by="employing_body",
            vi="Ba mươi ngày từ khi có kết quả xếp loại: thông báo bằng văn bản về việc cho thôi việc.",
            en="Thirty days from the grading results to the written notice.",
        ),
        deadline(
            "2.b", 30, DAYS, after="leaving_notified", until="leaving_decided", by="employing_body",
            vi="Ba mươi ngày từ khi thông báo: ra quyết định thôi việc.", en="Thirty days from the notice to the decision.",
        ),
        deadline(
            "2.c", 30, DAYS, after="leaving_decided", until="allowance_paid", by="employing_body",
            vi="Ba mươi ngày từ khi quyết định: trả trợ cấp thôi việc.", en="Thirty days from the decision to payment.",
        ),
    ],
)  # fmt: skip
