"""Decree 170/2025, Articles 57 to 59: leaving the civil service at own wish.

Secondary source: the text itself was not at hand; the formula is that of the law portals. Three current monthly
wages and one and a half more for each working year; with time in half-years that is wage × (12 + 3 × half-years) / 4.
"""

from __future__ import annotations

from canbo.kernel import (
    DAYS,
    Article,
    Reading,
    Unsettled,
    any_of,
    bar,
    deadline,
    effect,
    entitlement,
    first_known,
    ground,
    ref,
    when,
)  # fmt: skip
from canbo.kernel import Words as W
from canbo.law import facts as f
from canbo.law.decree_46_2010.pay import COMPONENTS
from canbo.law.decree_46_2010.readings import R6_2_DAYS
from canbo.law.decree_46_2010.service import counted, half_years

SECONDARY = Reading(
    126,
    W("Không có bản gốc Nghị định 170/2025; chỉ có lời thuật lại của báo và cổng pháp luật.", "The text of Decree 170/2025 was not at hand; press and portals retell it."),
    W("Ba tháng lương hiện hưởng cộng một tháng rưỡi cho mỗi năm; tháng lẻ tính như Nghị định 46/2010.", "Three current wages and one and a half a year; odd months as in Decree 46/2010."),
    "nhansu.vn, laodongdoanthe.vn, hetnuoc.com on Articles 58, 59", "secondary source",
)  # fmt: skip
FAILING_YEARS = Reading(
    127,
    W("Tên Điều 58 có người bị cho thôi việc sau hai năm không hoàn thành, nhưng khoản 1 chỉ nói người tự nguyện.", "Article 58's title names those let go after two failing years, yet clause 1 speaks of voluntary leavers only."),
    W("Chưa rõ mức hưởng của họ.", "What they get is not settled."), "text not read", "open",
)  # fmt: skip
NO_LIMITS = Reading(
    145,
    W("Nghị định 46/2010/NĐ-CP đặt ba thời hạn khi cho thôi việc sau hai năm không hoàn thành (4.2); Nghị định 170/2025/NĐ-CP thay thế, chưa đọc được điều tương ứng.", "Decree 46/2010 sets three time limits for letting go after two failing years (4.2); Decree 170/2025 took its place and the article that answers to it was not read."),
    W("Từ ngày 01/7/2025 không tính thời hạn nào trong ba thời hạn ấy; trợ cấp thì ghi theo văn bản của cơ quan. Trước khi quyết định, việc mở nhầm hoặc người không còn thì dừng.", "From 1 July 2025 none of the three is counted, and the allowance is recorded as the body's document has it. Before the decision a case opened by mistake, or whose person is gone, lapses."),
    "text not read", "open",
    (W("Ba thời hạn ba mươi ngày vẫn như cũ.", "The three limits of thirty days are as before."),),
)  # fmt: skip
MONTHS = counted(lambda months: months)
HALF_YEARS = ref("59", kind="int")
WAGE = ref("58.2", kind="int")

ARTICLES = (
    Article(
        "170/2025:57",
        vi="Thủ tục thôi việc",
        en="The procedure of leaving service",
        rows=[
            deadline(
                "2.b", 30, DAYS, after="leaving_applied", until="leaving_answered", by="employing_body", reading=SECONDARY,
                vi="Ba mươi ngày từ khi nhận đơn để quyết định hoặc trả lời bằng văn bản.", en="Thirty days from the application to decide or refuse in writing.",
            ),
            any_of("2.c", kind="bar", reading=SECONDARY, vi="Lý do được từ chối", en="Reasons for which consent may be refused"),
            bar("2.c.1", f.discipline_or_criminal_liability_pending, vi="Đang bị xem xét kỷ luật, trách nhiệm hình sự.", en="Discipline or criminal liability is pending."),
            bar("2.c.2", f.committed_service_unfinished, vi="Chưa phục vụ đủ thời gian cam kết.", en="Committed service is not finished."),
            bar("2.c.3", f.debts_unsettled, vi="Chưa thanh toán xong tiền, tài sản.", en="Money or assets owed are not settled."),
            bar("2.c.4", f.work_needs_or_no_replacement, vi="Do yêu cầu công tác hoặc chưa có người thay.", en="The work needs the person, or there is no replacement."),
            bar("2.c.5", f.other_lawful_refusal_reason, vi="Lý do khác theo pháp luật.", en="Another reason under the law."),
        ],
    ),
    Article(
        "170/2025:58",
        vi="Trợ cấp thôi việc",
        en="The job-discontinuation allowance",
        rows=[
            ground(
                "title", f.failing_years_in_a_row >= 2, reading=(SECONDARY, FAILING_YEARS, NO_LIMITS),
                vi="Tên điều có cả người bị cho thôi việc do hai năm liên tiếp không hoàn thành nhiệm vụ.", en="Its title names those let go after two failing years in a row too.",
            ),
            ground("who", f.leaves_voluntarily, reading=SECONDARY, vi="Tự nguyện thôi việc và được đồng ý.", en="Leaves at own wish with consent."),
            entitlement(
                "1",
                when(
                    ref("58.who"),
                    when(MONTHS < 12, ref("58.3", kind="int"), ((12 + 3 * HALF_YEARS) * WAGE * 2 + 4) // 8),
                    when(f.failing_years_in_a_row >= 2, Unsettled("170/2025:58", "int"), 0),
                ),
                reading=(SECONDARY, FAILING_YEARS),
                vi="Ba tháng lương hiện hưởng và một tháng rưỡi cho mỗi năm đóng bảo hiểm.", en="Three current monthly wages and one and a half for each insured year.",
            ),
            effect("2", first_known(f.monthly_wage, COMPONENTS), reading=SECONDARY, vi="Lương của tháng liền kề trước khi thôi việc, năm thành phần.", en="The wage of the month before leaving, five components."),
            entitlement("3", when(MONTHS >= 6, WAGE, 0), reading=SECONDARY, vi="Tổng thời gian từ đủ sáu đến dưới mười hai tháng: một tháng lương.", en="Six to under twelve months in all: one month's wage."),
            any_of("4", kind="bar", reading=SECONDARY, vi="Không được hưởng", en="No entitlement"),
            bar("4.a", f.retirement_notice_given, vi="Đã có thông báo nghỉ hưu.", en="Has a retirement notice."),
            bar("4.b", f.staff_streamlined, vi="Thôi việc theo tinh giản biên chế.", en="Leaves under staff streamlining."),
            bar("4.c", f.forced_termination, vi="Bị buộc thôi việc.", en="Is under forced termination."),
        ],
    ),
    Article(
        "170/2025:",
        vi="Thời gian tính trợ cấp",
        en="Time that counts",
        rows=[
            effect(
                "59", counted(half_years), reading=(SECONDARY, R6_2_DAYS),
                vi="Thời gian tính trợ cấp, theo nửa năm; tháng lẻ dưới ba tháng không tính.", en="The time that counts, in half-years; odd months under three do not.",
            ),
        ],
    ),
)  # fmt: skip
