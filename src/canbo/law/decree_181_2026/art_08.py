"""Article 8: which second posts managers, Controllers and representatives may hold.

Clauses 1 to 3 are bars; clause 4 allows what they do not forbid. For some pairs of posts no clause says anything: there
clause 4 is unknown, with the clause that is silent.
"""

from __future__ import annotations

from canbo.kernel import FALSE, Article, Unsettled, any_of, bar, choose, condition, ref
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import ANYBODY, CONTROLLERS, MANAGERS

second = f.second_post.isin
# A board member elsewhere is a manager there (Law on Enterprises, Article 4); a representative as such is not.
MANAGING_ELSEWHERE = (
    "director_member_company",
    "director_other_company",
    "manager_other_company",
    "board_other_capacity",
)
MANAGER = f.position.isin(*MANAGERS)
CONTROLLER = f.position.isin(*CONTROLLERS)
COMPANY_CHAIR = f.position.isin("company_chair")
COUNCIL_CHAIR = f.position.isin("council_chair")
GENERAL_DIRECTOR = f.position.isin("general_director")
MEMBER = f.position.isin("council_member")
DEDICATED = f.position.isin("representative_full_time")
PART_TIME = f.position.isin("representative_part_time")
# A manager who represents elsewhere is a non-dedicated representative there.
REPRESENTS_PART_TIME = PART_TIME | (MANAGER & second("representative_elsewhere"))

MANAGERS_UNREGULATED = (
    (COMPANY_CHAIR & second("manager_own_company", "employee_own_company", "controller_other_enterprise"))
    | (
        (COUNCIL_CHAIR | MEMBER)
        & second(
            "manager_own_company",
            "employee_own_company",
            "controller_other_enterprise",
            "manager_other_company",
            "board_other_capacity",
        )
    )
    | (GENERAL_DIRECTOR & ~second("controller_state_enterprise", "representative_elsewhere"))
)
CONTROLLERS_UNREGULATED = CONTROLLER & second("representative_elsewhere")
REPRESENTATIVES_UNREGULATED = PART_TIME & second(
    "director_member_company",
    "director_other_company",
    "manager_other_company",
    "controller_state_enterprise",
    "controller_other_enterprise",
)

ARTICLE = Article(
    "181/2026:8",
    vi="Kiêm nhiệm",
    en="Concurrent office",
    scope=ANYBODY,
    rows=[
        any_of(
            "1", kind="bar", reading=readings.R8_1_DIRECTOR,
            vi="Người quản lý kiêm chức vụ không được kiêm",
            en="A manager with a second post that is forbidden",
        ),
        bar(
            "1.a", COMPANY_CHAIR & second(*MANAGING_ELSEWHERE),
            vi="Chủ tịch công ty giữ chức vụ quản lý ở công ty khác (được kiêm Tổng giám đốc, Giám đốc công ty"
            " mình).",
            en="A Company Chairman with a managing post in another company (directing the own company is allowed).",
        ),
        bar(
            "1.b",
            (COUNCIL_CHAIR & second("director_own_company", "director_member_company", "director_other_company"))
            | (MEMBER & second("director_member_company"))
            | (MEMBER & second("director_own_company", "director_other_company") & ~f.owner_agency_decided_second_post),
            reading=readings.R8_1_B,
            vi="Chủ tịch Hội đồng thành viên kiêm Tổng giám đốc, Giám đốc; thành viên khác kiêm ở doanh nghiệp thành"
            " viên, hoặc ở công ty mình, công ty khác khi cơ quan đại diện chủ sở hữu chưa quyết định.",
            en="A Chairman of the Members' Council as General Director; another member as one of a member"
            " enterprise, or of the own or another company without a decision of the owner's agency.",
        ),
        any_of(
            "2", kind="bar",
            vi="Kiểm soát viên kiêm chức vụ không được kiêm",
            en="A Controller with a second post that is forbidden",
        ),
        bar(
            "2.a",
            (
                CONTROLLER
                & second(
                    *MANAGING_ELSEWHERE, "director_own_company", "manager_own_company", "controller_other_enterprise",
                    "employee_own_company",
                )
            )
            | (MANAGER & second("controller_state_enterprise")),
            reading=readings.R8_2_A,
            vi="Kiểm soát viên là người quản lý công ty hay doanh nghiệp khác, là Kiểm soát viên nơi không phải"
            " doanh nghiệp nhà nước, hoặc là người lao động của công ty.",
            en="A Controller who is a manager of the company or of another enterprise, Controller of one that is not"
            " State-owned, or employee of the company.",
        ),
        bar(
            "2.b", CONTROLLER & (f.controller_posts > 4), reading=readings.R8_2_B,
            vi="Làm Kiểm soát viên, Trưởng Ban kiểm soát quá bốn doanh nghiệp nhà nước.",
            en="Controller or Head of the Control Board of more than four State-owned enterprises.",
        ),
        any_of(
            "3", kind="bar",
            vi="Người đại diện kiêm chức vụ không được kiêm",
            en="A representative with a second post that is forbidden",
        ),
        bar(
            "3.a",
            DEDICATED
            & (
                (f.represented_enterprises > 1)
                | second(*MANAGING_ELSEWHERE, "controller_state_enterprise", "controller_other_enterprise")
            ),
            vi="Người đại diện chuyên trách làm việc tại hơn một doanh nghiệp.",
            en="A dedicated representative who works in more than one enterprise.",
        ),
        bar(
            "3.b",
            REPRESENTS_PART_TIME
            & ((f.represented_enterprises > 3) | (10 * f.part_time_representatives > 3 * f.board_seats)),
            vi="Người đại diện không chuyên trách đại diện quá ba doanh nghiệp, hoặc những người như vậy quá 30 % số"
            " thành viên hội đồng.",
            en="A non-dedicated representative of more than three enterprises, or with such representatives over 30"
            " % of the board.",
        ),
        bar(
            "3.c",
            choose(
                f.reading_8_3_c,
                {
                    "other_capacity": FALSE,
                    "further_representation": PART_TIME & second("board_other_capacity"),
                },
            ),
            reading=readings.R8_3_C,
            vi="Người đại diện không chuyên trách vào hội đồng doanh nghiệp khác với tư cách khác: có được phép hay"
            " không tùy cách đọc.",
            en="A non-dedicated representative on a board elsewhere in another capacity: whether that is allowed"
            " hangs on the reading.",
        ),
        condition(
            "4",
            ~ref("8.1", "8.2", "8.3")
            & ~(MANAGERS_UNREGULATED & Unsettled("181/2026:8.1", "bool"))
            & ~(CONTROLLERS_UNREGULATED & Unsettled("181/2026:8.2", "bool"))
            & ~(REPRESENTATIVES_UNREGULATED & Unsettled("181/2026:8.3", "bool")),
            vi="Không kiêm nhiệm trái với các khoản 1, 2, 3.", en="No concurrent office against clauses 1, 2 and 3.",
        ),
    ],
)  # fmt: skip
