"""Article 15: moved after a reorganisation, appointed under the owner's lead, or acting while a post is empty."""

from __future__ import annotations

from canbo.kernel import MONTHS, Article, any_of, deadline, duty, ground, scope, shifted
from canbo.law import facts as f

from . import readings_appointment as appointment
from . import readings_general as general
from . import readings_routes as readings
from .scopes import CONTROLLER_POST, MANAGER_POST

REORGANISED = f.post_changes_by_reorganisation

ARTICLE = Article(
    "181/2026:15",
    vi="Bổ nhiệm trong các trường hợp khác",
    en="Appointment in other cases",
    rows=[
        scope(
            "1", REORGANISED,
            vi="Doanh nghiệp sáp nhập, hợp nhất, chia, tách, tổ chức lại, chuyển đổi hình thức.",
            en="The enterprise is merged, consolidated, divided, reorganised or converted.",
        ),
        # The term goes on: `term_start` stays the day of the decision on the old post.
        duty(
            "1.a", by="owner_agency",
            expr=REORGANISED & MANAGER_POST & f.rank_of_present_post.isin("equivalent", "higher"),
            reading=(readings.R15_1_A, readings.R15_1_TERM, general.R6_OWNER),
            vi="Chức vụ đang giữ tương đương hoặc cao hơn: cơ quan đại diện chủ sở hữu quyết định hoặc trình chuyển sang"
            " chức vụ mới, không qua quy trình; nhiệm kỳ tính từ ngày bổ nhiệm chức vụ cũ.",
            en="From an equivalent or higher post: the owner's agency moves the person to the new one, or submits it,"
            " without procedure; the term runs from the appointment to the old post.",
        ),
        duty(
            "1.p1", by="authority", expr=REORGANISED & MANAGER_POST & f.rank_of_present_post.isin("lower"),
            reading=(readings.R15_1_A, appointment.R12_LOCAL),
            vi="Chức vụ đang giữ thấp hơn: bổ nhiệm theo quy trình đối với nguồn nhân sự từ nơi khác.",
            en="From a lower post: appointed by the procedure for candidates from elsewhere.",
        ),
        duty(
            "1.b", by="owner_agency", expr=REORGANISED & CONTROLLER_POST, reading=(readings.R15_1_TERM, general.R2_4),
            vi="Kiểm soát viên: cơ quan đại diện chủ sở hữu xem xét chuyển sang chức vụ phù hợp.",
            en="Controllers: the owner's agency considers a move to a suitable post.",
        ),
        any_of(
            "2", vi="Các trường hợp cơ quan đại diện chủ sở hữu trực tiếp chủ trì quy trình bổ nhiệm",
            en="Cases in which the owner's agency itself leads the process of appointment",
        ),
        ground(
            "2.a", f.enterprise_newly_established & MANAGER_POST,
            vi="Bổ nhiệm người quản lý ở doanh nghiệp mới thành lập.",
            en="Managers of a newly established enterprise are appointed.",
        ),
        ground(
            "2.b", f.leadership_disunited_and_in_breach, reading=readings.R15_2_B,
            vi="Nội bộ lãnh đạo mất đoàn kết, nhiều người vi phạm kỷ luật.",
            en="The leadership is disunited and many of it have broken discipline.",
        ),
        ground(
            "2.c", f.no_leaders_left,
            vi="Thiên tai, tai nạn, bất khả kháng khiến doanh nghiệp không còn người lãnh đạo, quản lý.",
            en="Disaster, accident or force majeure has left the enterprise without leaders.",
        ),
        # Acting is no appointment: `term_start` is the day of the decision of appointment, so this time is in no term.
        deadline(
            "3", 12, MONTHS, after="delegation_takes_effect", until="delegation_ends", by="authority",
            expr=shifted(f.delegation_effective_on, 12, "month"), reading=(general.R2_3_A, readings.R15_3),
            vi="Chưa kiện toàn Chủ tịch, Tổng giám đốc, Giám đốc: cấp có thẩm quyền xem xét giao quyền cho cấp phó hoặc"
            " thành viên, không quá mười hai tháng; thời gian này không tính vào nhiệm kỳ.",
            en="While the post of a chairman or director is not filled the authority may delegate its powers to a deputy"
            " or member, for twelve months at most; that time is part of no term.",
        ),
    ],
)  # fmt: skip
