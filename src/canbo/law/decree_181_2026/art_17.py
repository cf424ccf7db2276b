"""Article 17: when reappointment is considered, for how long, and when it must wait."""

from __future__ import annotations

from canbo.kernel import (
    WORKING_DAYS,
    Article,
    Unsettled,
    any_of,
    bar,
    deadline,
    duty,
    earlier_until_settled,
    effect,
    first_known,
    power,
    ref,
    shifted,
    when,
)
from canbo.kernel.expr import Expr
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import MANAGER

TERM_END = first_known(f.term_end, ref("9.1", kind="date"))


def working_day_on_or_before(day: Expr) -> Expr:
    """A limit that counts back ends no later than its day, so it rolls back over days off."""
    return shifted(shifted(day, 1, "day"), -1, "working-day")


def route(full_term: int, least: int) -> Expr:
    """What the months left until retirement allow: a full new term, one until retirement, or an extension."""
    months = f.months_to_retirement_at_term_end
    return when(months >= full_term, "reappoint", when(months >= least, "reappoint_until_retirement", "extend"))


ARTICLE = Article(
    "181/2026:17",
    vi="Thời điểm, thời hạn bổ nhiệm lại",
    en="Time and term of reappointment",
    scope=MANAGER,
    rows=[
        duty(
            "1", by="authority", expr=when(ref("17.3"), "defer", ref("17.2", kind="choice")),
            reading=(readings.R17_HEADING, readings.R17_1_LAPSE, readings.R17_1_DECLINED),
            vi="Hết nhiệm kỳ thì cấp có thẩm quyền xem xét, quyết định bổ nhiệm lại hoặc không.",
            en="When a term ends the authority considers and decides whether to reappoint.",
        ),
        deadline(
            "1.p1", 90, WORKING_DAYS, after="term_ends", until="reappointment_notified", by="authority", before=True,
            settled_by="reading_17_1",
            expr=earlier_until_settled(
                f.reading_17_1,
                "working_days",
                shifted(TERM_END, -90, "working-day"),
                working_day_on_or_before(shifted(TERM_END, -90, "day")),
            ),
            reading=(readings.R17_1_P1, readings.R17_1_NOTICE),
            vi="Chậm nhất chín mươi ngày trước khi hết nhiệm kỳ phải thông báo để người đó chuẩn bị hồ sơ; chưa thực"
            " hiện được quy trình thì thông báo bằng văn bản.",
            en="No later than ninety days before the term ends the person is told to prepare the file; where the"
            " process must wait or is unfinished, that is told in writing.",
        ),
        effect(
            "2",
            when(
                f.term_years == 5,
                route(60, 24),
                when(f.term_years == 3, route(36, 18), Unsettled("181/2026:17.2", "choice")),
            ),
            reading=(readings.R17_2, readings.R17_2_TERMS),
            vi="Còn ít nhất 24 tháng (nhiệm kỳ năm năm) hoặc 18 tháng (nhiệm kỳ ba năm) đến tuổi nghỉ hưu thì xem"
            " xét bổ nhiệm lại, trọn nhiệm kỳ nếu còn đủ, không thì đến tuổi nghỉ hưu; còn ít hơn thì xem xét kéo"
            " dài.",
            en="With at least 24 months (term of five years) or 18 months (of three) until retirement, reappointment"
            " is considered: for a full term if there is one left, else until retirement; with less, extension.",
        ),
        any_of(
            "3", kind="bar", reading=(readings.R17_3, readings.R17_3_MIDWAY),
            vi="Các trường hợp chưa xem xét bổ nhiệm lại", en="Cases in which reappointment is not yet considered",
        ),
        bar(
            "3.a", ref("10.9"), reading=readings.R17_3_A,
            vi="Thuộc một trong các trường hợp ở khoản 9 Điều 10.", en="Is in one of the cases of Article 10(9).",
        ),
        bar(
            "3.b", f.responsibility_under_review,
            vi="Trách nhiệm cá nhân đang được xem xét mà chưa có kết luận.",
            en="Personal responsibility is under review without a conclusion.",
        ),
        bar(
            "3.c", f.inpatient_or_maternity,
            vi="Đang điều trị nội trú từ ba tháng trở lên hoặc đang nghỉ thai sản.",
            en="In hospital for three months or more, or on maternity leave.",
        ),
        bar(
            "3.d", f.other_deferral_case, reading=readings.R17_3_D,
            vi="Thuộc trường hợp khác chưa xem xét theo quy định của cấp có thẩm quyền.",
            en="In another case not yet considered under the authority's rules.",
        ),
        deadline(
            "4", 1, WORKING_DAYS, after="term_ends", until="reappointment_decided", by="authority", before=True,
            expr=shifted(TERM_END, -1, "working-day"),
            vi="Quyết định bổ nhiệm lại hoặc kéo dài phải có chậm nhất một ngày làm việc trước khi hết nhiệm kỳ.",
            en="The decision to reappoint or extend is made no later than one working day before the term ends.",
        ),
        effect(
            "4.p1", shifted(TERM_END, 1, "day"),
            vi="Hết nhiệm kỳ mà chưa có quyết định thì từ ngày này không được thực hiện nhiệm vụ, quyền hạn; cấp bổ"
            " nhiệm quyết định ai thực hiện.",
            en="Without a decision when the term ends, from this day the person may not act; the appointing"
            " authority decides who does.",
        ),
        power(
            "5", who="authority", reading=readings.R17_5,
            vi="Đang chấp hành kỷ luật chưa đến mức miễn nhiệm, từ chức: cấp bổ nhiệm vẫn xem xét, quyết định bổ"
            " nhiệm lại hoặc kéo dài.",
            en="For one serving a sanction that is no case for relief or resignation the appointing authority may"
            " still reappoint or extend.",
        ),
    ],
)  # fmt: skip
