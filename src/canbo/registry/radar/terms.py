"""Lines about terms: notices before they end, decisions due, posts held on without one, retirements, grades."""

from collections.abc import Iterator
from datetime import date

from canbo.kernel.dates import add_months
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.registry.facts import FactSheet
from canbo.registry.models import Term

from .context import Context
from .line import MONTHS_SHOWN, Line

REPRESENTATIVES = frozenset({"representative_full_time", "representative_part_time"})
MANAGERS = frozenset({"council_chair", "company_chair", "council_member", "general_director"})

HIRED = "hired_director"


def lines(context: Context, sheet: FactSheet) -> Iterator[Line]:
    """All lines about the end of a term and of working life."""
    term = sheet.term
    if term is not None:
        if term.left_on is None or term.goes_on:  # else a decision has settled already how the term ends
            yield from _notice(context, sheet, term)
            yield from _decision(context, sheet, term)
            yield from _self_assessment(context, sheet, term)
        yield from _contract(context, sheet, term)
        yield from _grade(context, sheet, term)
    yield from _retirement(context, sheet)


def _authority(context: Context, sheet: FactSheet) -> tuple[str, str | None]:
    """Who decides on reappointment, and whom they must ask first."""
    values = {**sheet.values, "matter": "reappointment"}
    asker = context.asker(sheet)
    decides = asker.value("who-decides", values)
    prior = asker.value("prior-opinion-from", values)
    return decides or "authority", None if prior in (None, "none") else prior


def _notice(context: Context, sheet: FactSheet, term: Term) -> Iterator[Line]:
    horizon = add_months(context.on, MONTHS_SHOWN)
    ends = term.ends_on
    if ends is None or ends < context.on or ends > add_months(horizon, 6):
        return
    answer = context.answer(sheet, "reappointment-notice-due")
    if not isinstance(answer.value, date) or answer.value > horizon:
        return
    by, prior = _authority(context, sheet)
    yield Line(
        "term-ends",
        Words(
            f"Nhiệm kỳ kết thúc {ends:%d/%m/%Y}: phải thông báo để chuẩn bị hồ sơ bổ nhiệm lại.",
            f"The term ends on {ends:%d/%m/%Y}: notice is due, to prepare the file for reappointment.",
        ),
        tuple(step.citation for step in answer.because),
        by,
        term.post.body,
        sheet.person,
        term,
        due=answer.value,
        derivation=context.notice(sheet, answer.value),
        question="reappointment-notice-due",
        prior_opinion=prior,
        provisional=answer.provisional,
    )


def _decision(context: Context, sheet: FactSheet, term: Term) -> Iterator[Line]:
    ends = term.ends_on
    if ends is None or term.post.position not in MANAGERS:
        return
    by, prior = _authority(context, sheet)
    if ends < context.on:
        yield Line(
            "term-over",
            Words(
                f"Nhiệm kỳ đã kết thúc {ends:%d/%m/%Y} mà chưa có quyết định: không được dùng quyền hạn của chức vụ.",
                f"The term ended on {ends:%d/%m/%Y} without a decision: the powers of the post may not be used.",
            ),
            ("181/2026:17.4.p1",),
            by,
            term.post.body,
            sheet.person,
            term,
            at_once=True,
            since=ends,
            prior_opinion=prior,
        )
        return
    if ends > add_months(context.on, 3):
        return
    try:
        limit = context.due(sheet, "181/2026:17.4", ends)
    except CanboError:
        return
    yield Line(
        "decision-due",
        Words(
            f"Quyết định bổ nhiệm lại hoặc kéo dài phải ban hành trước khi nhiệm kỳ kết thúc {ends:%d/%m/%Y}.",
            f"The decision to reappoint or extend must be issued before the term ends on {ends:%d/%m/%Y}.",
        ),
        ("181/2026:17.4",),
        by,
        term.post.body,
        sheet.person,
        term,
        due=limit.due,
        derivation=limit,
        prior_opinion=prior,
        question="reappointment-route",
        provisional=limit.provisional,
    )


def _self_assessment(context: Context, sheet: FactSheet, term: Term) -> Iterator[Line]:
    """A representative assesses the whole term themselves, ninety days before it ends."""
    ends = term.ends_on
    if ends is None or ends < context.on or term.post.position not in REPRESENTATIVES:
        return
    try:
        limit = context.due(sheet, "181/2026:27.1", ends)
    except CanboError:
        return
    yield Line(
        "self-assessment",
        Words(
            f"Thời hạn đại diện kết thúc {ends:%d/%m/%Y}: phải gửi bản tự nhận xét, đánh giá của cả thời hạn.",
            f"The term as representative ends on {ends:%d/%m/%Y}: a self-assessment of the whole term is due.",
        ),
        ("181/2026:27.1",),
        "person",
        term.post.body,
        sheet.person,
        term,
        due=limit.due,
        derivation=limit,
        provisional=limit.provisional,
    )


def _contract(context: Context, sheet: FactSheet, term: Term) -> Iterator[Line]:
    """A hired director is in office for the days of the contract; whoever hires again needs a plan approved first."""
    ends = term.ends_on
    if ends is None or term.post.position != HIRED:
        return
    over = ends < context.on
    yield Line(
        "contract-ends",
        Words(
            f"Hợp đồng thuê đã hết hạn {ends:%d/%m/%Y} mà chưa ghi việc chấm dứt.",
            f"The hiring contract ran out on {ends:%d/%m/%Y}, and its end is not recorded.",
        )
        if over
        else Words(
            f"Hợp đồng thuê hết hạn {ends:%d/%m/%Y}: thuê tiếp thì phải trình phương án để phê duyệt trước.",
            f"The hiring contract ends on {ends:%d/%m/%Y}: to hire again, a plan is submitted and approved first.",
        ),
        ("181/2026:40.2", "181/2026:39.1"),
        "council_or_chairman",
        term.post.body,
        sheet.person,
        term,
        due=ends,
    )


def _grade(context: Context, sheet: FactSheet, term: Term) -> Iterator[Line]:
    year = context.on.year - 1
    begun = sheet.values.get("term_start")  # of a term that goes on from another post, before the row
    served_whole_year = isinstance(begun, date) and begun <= date(year, 1, 1)
    if "grade_last_year" in sheet.values or not served_whole_year or "position" not in sheet.values:
        return
    yield Line(
        "grade-missing",
        Words(f"Chưa có kết quả đánh giá, xếp loại năm {year}.", f"The assessment of {year} is not recorded."),
        ("181/2026:28.1", "181/2026:28.3"),
        "authority",
        term.post.body,
        sheet.person,
        term,
    )


def _retirement(context: Context, sheet: FactSheet) -> Iterator[Line]:
    day = sheet.retires_on
    if day is None or not context.on <= day <= add_months(context.on, MONTHS_SHOWN) or sheet.term is None:
        return
    yield Line(
        "retirement",
        Words(f"Đủ tuổi nghỉ hưu ngày {day:%d/%m/%Y}.", f"Reaches retirement age on {day:%d/%m/%Y}."),
        ("181/2026:37.p1",),
        "personnel_body",
        sheet.term.post.body,
        sheet.person,
        sheet.term,
        due=day,
    )
