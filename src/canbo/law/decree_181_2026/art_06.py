"""Article 6: what the owner's representative agency decides, and on what it is heard first."""

from __future__ import annotations

from canbo.kernel import TRUE, Article, choose, duty, ref, scope
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import CONTROLLER_POST, REPRESENTATIVE_POST

CHAIRMAN = f.position.isin("council_chair", "company_chair")
MEMBER = f.position.isin("council_member")
PERSONNEL_WORK = ref("3.1.a", "3.1.c")
HEARD_FIRST = f.position.isin("general_director") & ref("3.1.a") & ~f.matter.isin("planning")
HIRING_PLAN = f.matter.isin("hiring_plan")

ARTICLE = Article(
    "181/2026:6",
    vi="Thẩm quyền của cơ quan đại diện chủ sở hữu",
    en="Authority of the owner's representative agency",
    rows=[
        scope(
            "1", ref("appendix.1-9"), reading=readings.R6_OWNER,
            vi="Doanh nghiệp Nhà nước giữ 100 % vốn thuộc danh mục.",
            en="Wholly State-owned enterprises on the list.",
        ),
        duty(
            "1.a", by="owner_agency",
            expr=ref("6.1")
            & CHAIRMAN
            & PERSONNEL_WORK
            & choose(f.reading_14, {"opinion": TRUE, "decision": ~ref("5.1")}),
            reading=(readings.R5_1, readings.R5_1_OPINION),
            vi="Quyết định về Chủ tịch Hội đồng thành viên, Chủ tịch công ty; việc nêu tại khoản 1 Điều 5 phải có ý"
            " kiến trước của Thủ tướng.",
            en="Decides on the Chairman of the Members' Council and the Company Chairman; in the matters of 5(1) the"
            " Prime Minister is heard first.",
        ),
        duty(
            "1.b", by="owner_agency", expr=ref("6.1") & MEMBER & PERSONNEL_WORK,
            vi="Quyết định về thành viên Hội đồng thành viên.", en="Decides on members of the Members' Council.",
        ),
        duty(
            "1.c", by="owner_agency", expr=ref("6.1") & HEARD_FIRST,
            reading=(readings.R6_1_C, readings.R6_DISAGREES),
            vi="Cho ý kiến trước khi Hội đồng thành viên, Chủ tịch công ty quyết định về Tổng giám đốc, Giám đốc,"
            " trừ quy hoạch.",
            en="Is heard before the Members' Council or the Company Chairman decides on the General Director,"
            " planning excepted.",
        ),
        duty(
            "1.d", by="owner_agency", expr=ref("6.1") & HIRING_PLAN, reading=readings.R6_1_D,
            vi="Phê duyệt phương án thuê Tổng giám đốc, Giám đốc.", en="Approves the plan to hire a General Director.",
        ),
        scope(
            "2", f.enterprise_class.isin("wholly_state"), reading=readings.R6_OWNER,
            vi="Doanh nghiệp khác do Nhà nước giữ 100 % vốn.", en="The other wholly State-owned enterprises.",
        ),
        duty(
            "2.a", by="owner_agency", expr=ref("6.2") & (CHAIRMAN | MEMBER) & PERSONNEL_WORK, reading=readings.R5_1,
            vi="Quyết định về Chủ tịch, thành viên Hội đồng thành viên, Chủ tịch công ty.",
            en="Decides on the Chairman and members of the Members' Council and on the Company Chairman.",
        ),
        duty(
            "2.b", by="owner_agency", expr=ref("6.2") & (HEARD_FIRST | HIRING_PLAN),
            reading=(readings.R6_1_C, readings.R6_1_D, readings.R6_DISAGREES),
            vi="Cho ý kiến trước về Tổng giám đốc, Giám đốc, trừ quy hoạch; phê duyệt phương án thuê.",
            en="Is heard first on the General Director, planning excepted; approves the hiring plan.",
        ),
        scope(
            "3", f.enterprise_class.isin("majority_state", "minority_state"), reading=readings.R6_OWNER,
            vi="Doanh nghiệp có vốn nhà nước.", en="Enterprises with State capital.",
        ),
        # No reference to the class: a representative of State capital exists only where there is such capital.
        duty(
            "3.a", by="owner_agency", expr=REPRESENTATIVE_POST & ref("3.1.b", "3.1.c"), reading=readings.R3_1_B,
            vi="Quyết định về người đại diện phần vốn nhà nước.", en="Decides on State-capital representatives.",
        ),
        duty(
            "3.b", by="owner_agency",
            vi="Cho ý kiến trước khi người đại diện biểu quyết ở doanh nghiệp Nhà nước giữ trên 50 % đến dưới 100 %"
            " vốn.",
            en="Is heard before the representative votes where the State holds more than half but not all.",
        ),
        duty(
            "4", by="owner_agency", expr=CONTROLLER_POST, reading=readings.R2_4,
            vi="Quy định tiêu chuẩn, chế độ của Kiểm soát viên; quyết định bổ nhiệm và các việc cán bộ khác về Kiểm"
            " soát viên.",
            en="Sets standards and terms for Controllers; decides on their appointment and every other personnel"
            " matter.",
        ),
    ],
)  # fmt: skip
