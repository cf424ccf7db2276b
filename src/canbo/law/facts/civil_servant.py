"""A civil servant who leaves service: pay, time and what stands in the way."""

from __future__ import annotations

from .declare import EMPLOYER, LARGEST_DONG, PERSON, SOCIAL_INSURANCE, Group

_g = Group("civil servant")
monthly_wage = _g.number(
    "monthly_wage", "tiền lương tháng hiện hưởng (gồm năm thành phần)", "current monthly wage (all five components)", "dong", EMPLOYER, high=LARGEST_DONG
)  # fmt: skip
grade_coefficient = _g.number(
    "grade_coefficient", "hệ số lương theo ngạch, bậc, tính bằng phần trăm (4,98 ghi 498)", "rank-and-grade coefficient in hundredths (4.98 is 498)", "hundredth", EMPLOYER, high=10_000
)  # fmt: skip
position_allowance = _g.number(
    "position_allowance", "hệ số phụ cấp chức vụ lãnh đạo, tính bằng phần trăm", "position-allowance coefficient in hundredths", "hundredth", EMPLOYER, high=10_000
)  # fmt: skip
extra_seniority_percent = _g.number(
    "extra_seniority_percent", "phụ cấp thâm niên vượt khung (%)", "extra-seniority allowance (%)", "percent", EMPLOYER, high=100
)  # fmt: skip
professional_seniority_percent = _g.number(
    "professional_seniority_percent", "phụ cấp thâm niên nghề (%)", "professional-seniority allowance (%)", "percent", EMPLOYER, high=100
)  # fmt: skip
reserved_difference = _g.number(
    "reserved_difference", "hệ số chênh lệch bảo lưu, tính bằng phần trăm", "reserved-difference coefficient in hundredths", "hundredth", EMPLOYER, high=10_000
)  # fmt: skip
service_months = _g.number(
    "service_months", "số tháng tròn đóng bảo hiểm xã hội chưa hưởng trợ cấp", "completed months of insured service not yet paid for", "month", SOCIAL_INSURANCE, high=1200
)  # fmt: skip
service_odd_days = _g.number(
    "service_odd_days",
    "số ngày lẻ dưới một tháng",
    "days beyond the completed months",
    "day",
    SOCIAL_INSURANCE,
    high=30,
)
_settle = ("thanh toán xong", "settle what is owed")
committed_service_unfinished = _g.yes(
    "committed_service_unfinished", "chưa phục vụ đủ thời gian đã cam kết khi tuyển dụng", "committed service after recruitment is not finished", EMPLOYER,
    act=("phục vụ đủ thời gian cam kết", "finish the committed service"),
)  # fmt: skip
debts_unsettled = _g.yes(
    "debts_unsettled", "chưa thanh toán xong tiền, tài sản thuộc trách nhiệm cá nhân", "money or assets owed to the body are not settled", EMPLOYER, act=_settle
)  # fmt: skip
work_needs_or_no_replacement = _g.yes(
    "work_needs_or_no_replacement", "do yêu cầu nhiệm vụ hoặc chưa bố trí được người thay", "the work needs the person, or no replacement is arranged", EMPLOYER,
    act=("bố trí người thay thế", "arrange a replacement"),
)  # fmt: skip
rotated_or_seconded = _g.yes(
    "rotated_or_seconded", "đang luân chuyển, biệt phái", "is on rotation or secondment", EMPLOYER, act=("chờ hết thời gian luân chuyển, biệt phái", "wait for the rotation or secondment to end")
)  # fmt: skip
discipline_or_criminal_liability_pending = _g.yes(
    "discipline_or_criminal_liability_pending", "đang bị xem xét kỷ luật hoặc trách nhiệm hình sự", "discipline or criminal liability is pending", EMPLOYER, sensitive=True,
    act=("chờ kết luận xử lý", "wait for the conclusion"),
)  # fmt: skip
# Reasons, notices and decisions of the employing body itself: they are there once it has given them.
other_lawful_refusal_reason = _g.yes(
    "other_lawful_refusal_reason", "cơ quan đã nêu lý do từ chối khác theo pháp luật", "the body has stated another reason for refusal under the law", EMPLOYER, is_act=True
)  # fmt: skip
leaves_voluntarily = _g.yes(
    "leaves_voluntarily", "tự nguyện xin thôi việc, được đồng ý", "leaves at own wish with consent", PERSON
)
retirement_notice_given = _g.yes(
    "retirement_notice_given", "đã có thông báo nghỉ hưu", "has a retirement notice", EMPLOYER, is_act=True
)
staff_streamlined = _g.yes(
    "staff_streamlined", "thôi việc theo tinh giản biên chế", "leaves under staff streamlining", EMPLOYER, is_act=True
)
forced_termination = _g.yes(
    "forced_termination",
    "bị kỷ luật buộc thôi việc",
    "is disciplined by forced termination",
    EMPLOYER,
    sensitive=True,
    is_act=True,
)

_g = Group("regulation 260")
limited_capacity_or_health = _g.yes(
    "limited_capacity_or_health",
    "tự nhận thấy hạn chế về năng lực hoặc sức khỏe",
    "sees own capacity or health as limited",
    PERSON,
)
lacks_prestige = _g.yes(
    "lacks_prestige", "không đủ uy tín để hoàn thành nhiệm vụ", "lacks the prestige the task needs", PERSON
)
answers_for_failing_of_unit = _g.yes(
    "answers_for_failing_of_unit", "nhận trách nhiệm về sai phạm của đơn vị, cấp dưới trực tiếp", "answers for a failing of the body or a direct subordinate", PERSON
)  # fmt: skip
post_does_not_suit = _g.yes("post_does_not_suit", "công việc không phù hợp", "the post does not suit", PERSON)
hands_over_leadership = _g.yes(
    "hands_over_leadership", "chuyển giao vị trí lãnh đạo, quản lý", "hands over a leading post", PERSON
)
