"""Article 11: the approval in principle of an appointment, and the time it gives."""

from __future__ import annotations

from canbo.kernel import WORKING_DAYS, Article, deadline, duty

from . import readings_appointment as readings

ARTICLE = Article(
    "181/2026:11",
    vi="Chủ trương bổ nhiệm",
    en="Approval in principle of an appointment",
    rows=[
        duty(
            "1", by="leadership_collective",
            vi="Tập thể lãnh đạo doanh nghiệp họp, quyết định hoặc trình cấp có thẩm quyền về chủ trương bổ nhiệm: số"
            " lượng, nguồn nhân sự, dự kiến phân công.",
            en="The leadership collective meets and decides on the appointment in principle, or submits it: how many,"
            " from where, for which work.",
        ),
        deadline(
            "2", 30, WORKING_DAYS, after="appointment_approved_in_principle", until="appointment_process_completed",
            by="authority", reading=readings.R11_2,
            vi="Trong ba mươi ngày làm việc từ ngày đồng ý chủ trương phải xong quy trình nhân sự; không xong thì báo"
            " cáo, nêu lý do để cấp có thẩm quyền quyết định lại về chủ trương.",
            en="The process is completed within thirty working days of the approval in principle; if not, the reasons"
            " are reported and the authority decides on the approval anew.",
        ),
    ],
)  # fmt: skip
