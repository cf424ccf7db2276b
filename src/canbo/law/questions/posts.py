"""Holding a post under Decree 181: who decides, terms and their limits, reappointment, concurrent posts."""

from __future__ import annotations

from canbo.kernel import Words, first_known, ref, when
from canbo.kernel.expr import Named, all_of_exprs, lift
from canbo.kernel.question import Question
from canbo.law import facts as f
from canbo.law.decree_181_2026.authority import PRIOR_OPINION_FROM, SOMEBODY_DECIDES, WHO_DECIDES
from canbo.law.decree_181_2026.scopes import ANYBODY, MANAGER, REPRESENTATIVE

from .under import under

_181 = "181/2026"

# The General Director may serve any number of terms; the post alone decides, as in `scopes`.
LIMITED = Named("181/2026:9.2", f.position.isin("council_chair", "company_chair", "council_member"))

# Other posts count when they are recorded; the question is about the one given, so nobody is asked to rule others out.
OTHER_POSTS_RECORDED = ~first_known(f.highest_level_of_other_posts, lift("none")).isin("none")

WHO = Question(
    "who-decides",
    Words("Ai quyết định?", "Who decides?"),
    "choice",
    (
        under(
            _181,
            when(OTHER_POSTS_RECORDED, ref("4.5", kind="choice"), WHO_DECIDES),
            SOMEBODY_DECIDES,
            caution=Words(
                "Người đồng thời giữ chức vụ khác thì cấp quản lý chức vụ cao nhất quyết định (khoản 5 Điều 4).",
                "For one who holds other posts too the level that manages the highest decides (Article 4(5)).",
            ),
        ),
    ),
    choices=(
        ("owner_agency", Words("cơ quan đại diện chủ sở hữu", "the owner's representative agency")),
        (
            "council_or_chairman",
            Words("Hội đồng thành viên, Chủ tịch công ty", "the Members' Council or the Company Chairman"),
        ),
        ("prime_minister", Words("Thủ tướng Chính phủ", "the Prime Minister")),
    ),
)
PRIOR_OPINION = Question(
    "prior-opinion-from",
    Words("Phải xin ý kiến trước của ai?", "Whose opinion is needed first?"),
    "choice",
    (under(_181, PRIOR_OPINION_FROM, SOMEBODY_DECIDES),),
    choices=(
        ("prime_minister", Words("Thủ tướng Chính phủ", "the Prime Minister")),
        ("owner_agency", Words("cơ quan đại diện chủ sở hữu", "the owner's representative agency")),
        ("none", Words("không phải xin ý kiến ai", "nobody's")),
    ),
)
CONCURRENT = Question(
    "concurrent-office-allowed",
    Words("Có được kiêm nhiệm không?", "Is the concurrent office allowed?"),
    "verdict",
    (under(_181, ref("8.4"), ANYBODY),),
    pinned=False,
    wished=True,
)
TERM_END = Question(
    "term-end",
    Words("Nhiệm kỳ kết thúc ngày nào?", "When does the term end?"),
    "date",
    (under(_181, when(REPRESENTATIVE, ref("22.1", kind="date"), ref("9.1", kind="date")), MANAGER | REPRESENTATIVE),),
)
TERM_LIMIT = Question(
    "term-limit-reached",
    Words(
        "Đã hết số nhiệm kỳ được giữ tại doanh nghiệp này chưa?", "Is the limit of terms at this enterprise reached?"
    ),
    "verdict",
    (under(_181, ref("9.2"), LIMITED, power="181/2026:9.2.p1"),),
)
ROUTE = Question(
    "reappointment-route",
    Words("Hết nhiệm kỳ thì đi theo hướng nào?", "Which way at the end of the term?"),
    "choice",
    (under(_181, when(ref("17.3"), "defer", ref("17.2", kind="choice")), MANAGER, power="181/2026:17.1"),),
    choices=(
        ("reappoint", Words("xem xét bổ nhiệm lại", "reappointment")),
        (
            "reappoint_until_retirement",
            Words("xem xét bổ nhiệm lại đến tuổi nghỉ hưu", "reappointment until retirement"),
        ),
        ("extend", Words("xem xét kéo dài thời gian giữ chức vụ", "extension of time in office")),
        ("defer", Words("chưa xem xét", "deferral")),
    ),
)
NOTICE = Question(
    "reappointment-notice-due",
    Words("Chậm nhất ngày nào phải thông báo bổ nhiệm lại?", "By when is the notice of reappointment due?"),
    "date",
    (under(_181, ref("17.1.p1", kind="date"), MANAGER),),
)
APPOINTMENT = Question(
    "appointment-conditions",
    Words("Có đủ tiêu chuẩn, điều kiện bổ nhiệm không?", "Are the standards and conditions of appointment met?"),
    "verdict",
    (
        under(
            _181,
            all_of_exprs(*(ref(f"10.{clause}") for clause in range(1, 9)), ~ref("10.9")),
            power="181/2026:10.3.p2",
        ),
    ),
    wished=True,
)

POSTS = (APPOINTMENT, WHO, PRIOR_OPINION, CONCURRENT, TERM_END, TERM_LIMIT, ROUTE, NOTICE)
