"""Is this candidate fit for the post? Article 10 of Decree 181 as facts, with the decisions that waive a condition."""

from __future__ import annotations

from .declare import AUTHORITY, MEDICAL_FACILITY, Group

_g = Group("appointment")
meets_standards_of_post = _g.yes(
    "meets_standards_of_post",
    "đáp ứng tiêu chuẩn chung và tiêu chuẩn riêng của chức danh",
    "meets the general standards and those of the post",
    AUTHORITY,
)
planned_for_post = _g.yes(
    "planned_for_post",
    "đã được quy hoạch chức danh đó hoặc cao hơn (nguồn từ nơi khác: tương đương trở lên)",
    "is in the succession plan for the post or a higher one (candidates from elsewhere: an equivalent one)",
    act=("quy hoạch chức danh đó", "plan the person for the post"),
)
months_in_equivalent_post = _g.number(
    "months_in_equivalent_post",
    "số tháng giữ chức vụ đang giữ hoặc tương đương (cộng dồn)",
    "months in the present or an equivalent post, added up",
    "month",
    high=1200,
    act=("chờ đủ thời gian giữ chức vụ", "wait for the time in the post"),
)
record_and_assets_verified = _g.yes(
    "record_and_assets_verified",
    "hồ sơ, lý lịch rõ ràng, bản kê khai tài sản, thu nhập đã được xác minh",
    "personal record and asset declaration are complete and verified",
    AUTHORITY,
    act=("hoàn thiện, xác minh hồ sơ", "complete and verify the record"),
)
graded_good_last_three_years = _g.yes(
    "graded_good_last_three_years",
    "ba năm liền kề đều hoàn thành tốt nhiệm vụ trở lên",
    "fulfilled the tasks well or better in each of the last three years",
    AUTHORITY,
)
relevant_experience = _g.yes(
    "relevant_experience",
    "có chuyên môn, kinh nghiệm và kết quả phù hợp chức danh",
    "has the expertise, experience and results that suit the post",
    AUTHORITY,
)
first_or_higher_post = _g.yes(
    "first_or_higher_post",
    "bổ nhiệm lần đầu hoặc lên chức vụ cao hơn",
    "is appointed for the first time or to a higher post",
)
can_serve_full_term = _g.yes(
    "can_serve_full_term", "còn đủ tuổi làm trọn nhiệm kỳ", "is of an age to serve the full term"
)
fit_for_duties = _g.yes(
    "fit_for_duties", "đủ sức khỏe", "is physically fit for the duties", MEDICAL_FACILITY, sensitive=True
)

_decide = ("xin cấp có thẩm quyền quyết định trường hợp này", "have the authority decide on this case")
planning_waived = _g.yes(
    "planning_waived",
    "cấp có thẩm quyền đã quyết định bổ nhiệm dù chưa quy hoạch (trường hợp đặc biệt, doanh nghiệp mới)",
    "the authority has decided to appoint without planning (special case, new enterprise)",
    AUTHORITY, is_act=True, act=_decide,
)  # fmt: skip
time_in_post_waived = _g.yes(
    "time_in_post_waived",
    "cấp có thẩm quyền đã quyết định bổ nhiệm dù chưa đủ thời gian giữ chức vụ",
    "the authority has decided to appoint without the time in the post",
    AUTHORITY, is_act=True, act=_decide,
)  # fmt: skip
grades_waived = _g.yes(
    "grades_waived",
    "cấp có thẩm quyền đã quyết định bổ nhiệm dù ba năm chưa đạt vì lý do khách quan",
    "the authority has decided to appoint although, for objective reasons, the three years fall short",
    AUTHORITY, is_act=True, act=_decide,
)  # fmt: skip
age_waived = _g.yes(
    "age_waived",
    "cấp có thẩm quyền đã quyết định trường hợp đặc biệt về tuổi",
    "the authority has decided on a special case of age",
    AUTHORITY, is_act=True, act=_decide,
)  # fmt: skip
