"""Who this person is, and what post they hold."""

from __future__ import annotations

from .declare import AUTHORITY, COUNCIL, OWNER_AGENCY, PERSONNEL_BODY, Group

_g = Group("person")
birth_date = _g.day("birth_date", "ngày sinh", "date of birth")
sex = _g.choice("sex", "giới tính", "sex", {"male": ("nam", "male"), "female": ("nữ", "female")})
# Not given, it is reckoned: see `canbo.law.retirement`.
retirement_date = _g.day(
    "retirement_date",
    "ngày nghỉ hưu theo tuổi (không ghi thì tính từ ngày sinh và giới tính)",
    "day of retirement by age (if not given, reckoned from date of birth and sex)",
)
is_party_member = _g.yes("is_party_member", "là đảng viên", "is a Party member")
nationalities = _g.choice(
    "nationalities",
    "quốc tịch",
    "nationalities",
    {
        "vietnamese": ("chỉ quốc tịch Việt Nam", "Vietnamese only"),
        "vietnamese_and_one_foreign": ("quốc tịch Việt Nam và một quốc tịch nước ngoài", "Vietnamese and one foreign"),
        "vietnamese_and_several_foreign": (
            "quốc tịch Việt Nam và nhiều quốc tịch khác",
            "Vietnamese and several foreign",
        ),
        "foreign": ("không có quốc tịch Việt Nam", "not Vietnamese"),
    },
)

_g = Group("post")
position = _g.choice(
    "position",
    "chức danh, chức vụ đang giữ",
    "post held",
    {
        "council_chair": ("Chủ tịch Hội đồng thành viên", "Chairman of the Members' Council"),
        "company_chair": ("Chủ tịch công ty", "Company Chairman"),
        "council_member": ("Thành viên Hội đồng thành viên", "Member of the Members' Council"),
        "general_director": ("Tổng giám đốc, Giám đốc", "General Director or Director"),
        "hired_director": ("Tổng giám đốc, Giám đốc được thuê", "hired General Director or Director"),
        "controller": ("Kiểm soát viên", "Controller"),
        "head_controller": ("Trưởng Ban kiểm soát", "Head of the Control Board"),
        "representative_full_time": ("Người đại diện phần vốn nhà nước chuyên trách", "dedicated State-capital representative"),
        "representative_part_time": ("Người đại diện phần vốn nhà nước không chuyên trách", "non-dedicated State-capital representative"),
    },
)  # fmt: skip
enterprise_class = _g.choice(
    "enterprise_class",
    "loại doanh nghiệp",
    "class of enterprise",
    {
        "listed_group": ("doanh nghiệp Nhà nước giữ 100 % vốn thuộc danh mục kèm theo Nghị định", "wholly State-owned, on the list annexed to the Decree"),
        "wholly_state": ("doanh nghiệp Nhà nước giữ 100 % vốn, ngoài danh mục", "wholly State-owned, not on the list"),
        "majority_state": ("doanh nghiệp Nhà nước giữ trên 50 % đến dưới 100 % vốn", "the State holds more than half but not all"),
        "minority_state": ("doanh nghiệp Nhà nước giữ từ 50 % vốn trở xuống", "the State holds half or less"),
    },
)  # fmt: skip
term_start = _g.day(
    "term_start",
    "ngày quyết định bổ nhiệm (cử) có hiệu lực",
    "day the decision on the present term takes effect",
    AUTHORITY,
)
term_end = _g.day("term_end", "ngày hết nhiệm kỳ", "last day of the present term", AUTHORITY)
term_years = _g.number(
    "term_years", "số năm của nhiệm kỳ", "length of the present term", "year", AUTHORITY, low=1, high=10
)
terms_served_here = _g.number(
    "terms_served_here", "số nhiệm kỳ đã và đang giữ tại doanh nghiệp này", "terms served at this enterprise, the present one included", "term", high=40
)  # fmt: skip
service_months_before_first_term = _g.number(
    "service_months_before_first_term",
    "số tháng công tác liên tục tại doanh nghiệp trước lần bổ nhiệm đầu",
    "months of continuous work at the enterprise before the first appointment",
    "month",
    high=1200,
)
board_term_end = _g.day(
    "board_term_end", "ngày hết nhiệm kỳ của Hội đồng thành viên, Hội đồng quản trị", "last day of the term of the council or board", OWNER_AGENCY
)  # fmt: skip

_g = Group("matter")
matter = _g.choice(
    "matter",
    "việc về công tác cán bộ",
    "personnel matter",
    {
        "planning": ("quy hoạch", "succession planning"),
        "appointment": ("bổ nhiệm", "appointment"),
        "reappointment": ("bổ nhiệm lại", "reappointment"),
        "extension": ("kéo dài thời gian giữ chức vụ", "extension of time in office"),
        "transfer": ("điều động", "transfer"),
        "resignation": ("từ chức", "resignation"),
        "relief": ("miễn nhiệm", "relief from office"),
        "assessment": ("đánh giá", "assessment"),
        "commendation": ("khen thưởng", "commendation"),
        "discipline": ("kỷ luật", "discipline"),
        "assignment": ("cử người đại diện", "assignment of a representative"),
        "reassignment": ("cử lại người đại diện", "reassignment of a representative"),
        "cessation": ("thôi đại diện phần vốn", "ceasing to represent"),
        "suspension": ("tạm đình chỉ công tác", "temporary suspension from work"),
        "leaving_service": ("thôi việc", "leaving service"),
        "retirement": ("nghỉ hưu", "retirement"),
        "hiring_plan": ("phương án thuê Tổng giám đốc, Giám đốc", "plan to hire a General Director"),
    },
)

_g = Group("concurrent")
second_post = _g.choice(
    "second_post",
    "chức vụ muốn kiêm nhiệm",
    "second post asked about",
    {
        "director_own_company": ("Tổng giám đốc, Giám đốc công ty mình", "General Director of the same company"),
        "director_member_company": ("Tổng giám đốc, Giám đốc doanh nghiệp thành viên", "General Director of a member enterprise"),
        "director_other_company": ("Tổng giám đốc, Giám đốc doanh nghiệp khác không phải doanh nghiệp thành viên", "General Director of another enterprise that is no member enterprise"),
        "manager_other_company": ("chức vụ quản lý khác ở doanh nghiệp khác", "another managing post in another enterprise"),
        "manager_own_company": ("chức vụ quản lý khác tại công ty mình", "another managing post in the same company"),
        "controller_state_enterprise": ("Kiểm soát viên doanh nghiệp nhà nước khác", "Controller of another State-owned enterprise"),
        "controller_other_enterprise": ("Kiểm soát viên doanh nghiệp không phải doanh nghiệp nhà nước", "Controller of an enterprise that is not State-owned"),
        "employee_own_company": ("người lao động của công ty", "employee of the company"),
        "representative_elsewhere": ("người đại diện phần vốn nhà nước tại doanh nghiệp khác", "State-capital representative at another enterprise"),
        "board_other_capacity": ("thành viên Hội đồng quản trị doanh nghiệp khác với tư cách khác", "board member elsewhere in another capacity"),
    },
)  # fmt: skip
owner_agency_decided_second_post = _g.yes(
    "owner_agency_decided_second_post", "cơ quan đại diện chủ sở hữu đã quyết định cho kiêm nhiệm", "the owner's agency has decided on the second post", OWNER_AGENCY,
    act=("xin quyết định của cơ quan đại diện chủ sở hữu", "obtain the owner's agency's decision"),
)  # fmt: skip
highest_level_of_other_posts = _g.choice(
    "highest_level_of_other_posts",
    "cấp cao nhất có thẩm quyền đối với các chức vụ khác mà người đó đồng thời giữ",
    "highest authority over the other posts the person holds at the same time",
    {
        "none": ("không giữ chức vụ nào khác", "no other post is held"),
        "council_or_chairman": ("Hội đồng thành viên, Chủ tịch công ty", "the Members' Council or the Company Chairman"),
        "owner_agency": ("cơ quan đại diện chủ sở hữu", "the owner's representative agency"),
        "prime_minister": ("Thủ tướng Chính phủ", "the Prime Minister"),
    },
)  # fmt: skip
controller_posts = _g.number(
    "controller_posts", "số doanh nghiệp nhà nước đang (và sẽ) làm Kiểm soát viên, tính cả chỗ đang hỏi", "State-owned enterprises served as Controller, the one asked about included", "enterprise", OWNER_AGENCY, high=100
)  # fmt: skip
represented_enterprises = _g.number(
    "represented_enterprises", "số doanh nghiệp đại diện phần vốn, tính cả chỗ đang hỏi", "enterprises represented, the one asked about included", "enterprise", OWNER_AGENCY, high=100
)  # fmt: skip
part_time_representatives = _g.number(
    "part_time_representatives", "số người đại diện không chuyên trách tại doanh nghiệp, tính cả người đang hỏi", "non-dedicated representatives at the enterprise, this one included", "person", OWNER_AGENCY, high=1000
)  # fmt: skip
board_seats = _g.number(
    "board_seats",
    "số thành viên Hội đồng thành viên, Hội đồng quản trị",
    "members of the council or board",
    "person",
    COUNCIL,
    low=1,
    high=1000,
)

_g = Group("after leaving")
left_by = _g.choice(
    "left_by", "hình thức đã thôi giữ chức", "form of leaving",
    {"resignation": ("từ chức", "resignation"), "relief": ("miễn nhiệm", "relief from office")}, AUTHORITY,
)  # fmt: skip
_GROUNDS = [f"34.1.{p}" for p in "abcdđeghi"] + [f"35.1.{p}" for p in "abcdđeghikl"]
leaving_ground = _g.choice(
    "leaving_ground", "căn cứ đã thôi giữ chức", "ground of leaving",
    {f"181/2026:{g}": (f"điểm {g[5:]} khoản 1 Điều {g[:2]}", f"Article {g[:2]}(1)({g[5:]})") for g in _GROUNDS}, AUTHORITY,
)  # fmt: skip
new_post_months = _g.number(
    "new_post_months",
    "số tháng đã công tác ở vị trí mới",
    "months served in the new post",
    "month",
    PERSONNEL_BODY,
    high=1200,
)
service_months_left = _g.number(
    "service_months_left",
    "số tháng công tác còn lại đến tuổi nghỉ hưu",
    "months of service left until retirement",
    "month",
    high=1200,
)
