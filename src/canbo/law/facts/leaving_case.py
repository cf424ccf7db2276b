"""A resignation under way: its days, its file, the pay before and after; read by Article 34 and by proposed reforms."""

from __future__ import annotations

from .declare import AUTHORITY, EMPLOYER, HEAD, LARGEST_DONG, PERSONNEL_BODY, Group

_g = Group("resignation case")
resignation_filed_on = _g.day(
    "resignation_filed_on", "ngày nhận đơn từ chức", "day the letter of resignation was received"
)
resignation_proposed_on = _g.day(
    "resignation_proposed_on", "ngày cấp có thẩm quyền nhận đề xuất về đơn từ chức", "day the authority received the proposal on the resignation"
)  # fmt: skip
resignation_time_extended = _g.yes(
    "resignation_time_extended", "cấp có thẩm quyền đã kéo dài thời hạn quyết định vì lý do khách quan", "the authority has extended the time to decide for objective reasons", AUTHORITY, is_act=True
)  # fmt: skip
resignation_urgency = _g.choice(
    "resignation_urgency", "tính chất của việc từ chức", "nature of the resignation",
    {
        "ordinary": ("bình thường", "ordinary"),
        "urgent": ("cấp bách, cần quyết định ngay", "urgent, to be decided at once"),
        "special": ("đặc biệt, như đang làm nhiệm vụ đặc biệt", "special, as during a special task"),
    },
    AUTHORITY,
)  # fmt: skip

resignation_letter_in_file = _g.yes(
    "resignation_letter_in_file", "hồ sơ đã có đơn từ chức", "the letter of resignation is in the file", PERSONNEL_BODY,
    act=("bổ sung đơn từ chức", "add the letter of resignation"),
)  # fmt: skip
advising_report_in_file = _g.yes(
    "advising_report_in_file", "hồ sơ đã có báo cáo của bộ phận tham mưu sau khi trao đổi với người từ chức", "the advising body's report on its talk with the person is in the file", PERSONNEL_BODY,
    act=("bổ sung báo cáo của bộ phận tham mưu", "add the advising body's report"),
)  # fmt: skip
authority_minutes_in_file = _g.yes(
    "authority_minutes_in_file", "hồ sơ đã có biên bản họp của cấp có thẩm quyền", "the minutes of the authority's meeting are in the file", PERSONNEL_BODY,
    act=("bổ sung biên bản họp của cấp có thẩm quyền", "add the minutes of the authority's meeting"),
)  # fmt: skip
related_papers_in_file = _g.yes(
    "related_papers_in_file", "hồ sơ đã có các giấy tờ liên quan khác (quyết định bổ nhiệm, biên bản làm việc)", "the other related papers (decision of appointment, minutes of talks) are in the file", PERSONNEL_BODY,
    act=("bổ sung giấy tờ liên quan", "add the related papers"),
)  # fmt: skip

_g = Group("proposed reforms")
old_post_pay = _g.number(
    "old_post_pay", "lương và phụ cấp một tháng ở chức vụ cũ", "monthly pay and allowances of the old post", "dong", EMPLOYER, high=LARGEST_DONG
)  # fmt: skip
new_post_pay = _g.number(
    "new_post_pay", "lương và phụ cấp một tháng ở vị trí mới", "monthly pay and allowances of the new post", "dong", EMPLOYER, high=LARGEST_DONG
)  # fmt: skip
leaving_ground_established_on = _g.day(
    "leaving_ground_established_on", "ngày đủ căn cứ để cho từ chức hoặc miễn nhiệm", "day there were sufficient grounds for resignation or relief", AUTHORITY
)  # fmt: skip
leaving_proposed_on = _g.day(
    "leaving_proposed_on", "ngày người đứng đầu đề xuất cho từ chức hoặc miễn nhiệm", "day the head proposed resignation or relief", HEAD
)  # fmt: skip
last_inspection_on = _g.day(
    "last_inspection_on", "ngày kết thúc lần kiểm tra gần nhất về việc từ chức, miễn nhiệm", "day the last inspection of resignations and reliefs ended"
)  # fmt: skip
inspection_interval_months = _g.number(
    "inspection_interval_months", "chu kỳ kiểm tra do cấp có thẩm quyền đặt ra", "interval of inspections that the authority has set", "month", AUTHORITY, low=1, high=120
)  # fmt: skip
