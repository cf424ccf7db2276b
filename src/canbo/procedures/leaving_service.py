"""Leaving the civil service (Decree 46/2010, Article 4; Decree 170/2025 after it): on request, and after failing.

On request (4.1): the civil servant applies; within thirty days the body decides, or refuses in writing for one of the
closed reasons. After two failing years in a row (4.2): thirty days from the grading to the notice, thirty from the
notice to the decision. In both the allowance is computed from Articles 5 and 6 and paid within thirty days of the
decision (4.2.c; for leaving on request the Decree sets no day of payment, so none counts).
"""

from __future__ import annotations

from canbo.kernel.fact import Words

from .needs import answered
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

REFUSALS = (
    ("46/2010:4.1.c.1", Words("luân chuyển, biệt phái, kỷ luật hoặc trách nhiệm hình sự", "rotation, secondment, discipline or criminal liability")),
    ("46/2010:4.1.c.2", Words("chưa phục vụ đủ thời gian cam kết", "committed service not finished")),
    ("46/2010:4.1.c.3", Words("chưa thanh toán tiền, tài sản", "money or assets not settled")),
    ("46/2010:4.1.c.4", Words("yêu cầu công tác hoặc chưa có người thay", "needs of the work or no replacement")),
)  # fmt: skip
_NUMBER = Field("number", "text", Words("số quyết định", "number of the decision"), required=False, numbered=True)
_DECIDED = Field("decided_on", "date", Words("ngày quyết định", "day decided"), past=True)
_EFFECTIVE = Field("effective_on", "date", Words("ngày thôi việc", "day of leaving"))
_AMOUNT = Field("allowance", "int", Words("trợ cấp (đồng)", "allowance (đồng)"))


def _computed(_state: CaseState, around: Surroundings) -> Words | None:
    """An allowance can be paid once it can be computed."""
    if around.answers.get("discontinuation-allowance") is not None:
        return None
    facts = around.missing.get("discontinuation-allowance")
    vi, en = (f": {facts.vi}", f": {facts.en}") if facts else ("", "")
    return Words(f"Chưa tính được trợ cấp{vi}.", f"The allowance cannot be computed yet{en}.")


_PAID = Act(
    "pay", "allowance_paid", Words("Trả trợ cấp", "Pay the allowance"), (PERSONNEL_BODY, AUTHORITY), ("decided",), "paid",
    ("46/2010:4.2.c", "46/2010:5.rate"),
    (_AMOUNT, Field("paid_on", "date", Words("ngày trả", "day paid"), past=True)),
    needs=(Need("amount", _computed, ("46/2010:5.rate", "46/2010:6.2")),),
)  # fmt: skip


ON_REQUEST = Procedure(
    "leaving-on-request",
    Words("Thôi việc theo nguyện vọng", "Leaving service on request"),
    "46/2010",
    states=(
        State("applied", Words("Đã nộp đơn, chờ trả lời", "Applied, awaiting the answer")),
        State("decided", Words("Đã quyết định, chờ trả trợ cấp", "Decided, awaiting payment")),
        State("paid", Words("Đã trả trợ cấp", "Paid"), final=True),
        State("refused", Words("Không đồng ý", "Refused"), final=True),
        State("withdrawn", Words("Đã rút đơn", "Withdrawn"), final=True),
    ),
    acts=(
        Act(
            "apply", "leaving_applied", Words("Nộp đơn xin thôi việc", "Apply to leave"), (PERSON, PERSONNEL_BODY), ("",), "applied",
            ("46/2010:4.1.a",), (Field("reason", "text", Words("lý do", "reason"), personal=True),),
        ),
        Act(
            "agree", "leaving_agreed", Words("Quyết định cho thôi việc", "Decide to agree"), (AUTHORITY,), ("applied",), "decided",
            ("46/2010:4.1.b",), (_NUMBER, _DECIDED, _EFFECTIVE),
        ),
        Act(
            "refuse", "leaving_refused", Words("Trả lời không đồng ý", "Refuse in writing"), (AUTHORITY,), ("applied",), "refused",
            ("46/2010:4.1.b", "46/2010:4.1.c"),
            (_NUMBER, _DECIDED, Field("ground", "choice", Words("lý do theo luật", "lawful reason"), choices=REFUSALS),
             Field("reasons", "text", Words("giải thích", "explanation"), personal=True)),
            needs=(answered("discontinuation-allowed", False, Words("Có lý do được từ chối", "There is a lawful reason to refuse"), "46/2010:4.1.c"),),
        ),
        Act(
            "withdraw", "leaving_withdrawn", Words("Rút đơn", "Withdraw the application"), (PERSON,), ("applied",), "withdrawn",
            ("46/2010:4.1.a",), (Field("reason", "text", Words("lý do", "reason"), required=False, personal=True),),
        ),
        _PAID,
    ),
    clocks=(
        Clock("answer", "46/2010:4.1.b", ("leaving_applied",), ("leaving_agreed", "leaving_refused", "leaving_withdrawn"), AUTHORITY, Words("Trả lời đơn", "Answer the application")),
    ),
    opens="apply",
    questions=("discontinuation-allowed", "counted-working-years", "discontinuation-allowance"),
    prose=__doc__ or "",
    opening_facts={"leaves_voluntarily": True},
)  # fmt: skip
AFTER_FAILING = Procedure(
    "leaving-after-failing-years",
    Words("Thôi việc do hai năm không hoàn thành nhiệm vụ", "Leaving after two failing years"),
    "46/2010",
    states=(
        State("graded", Words("Đã có kết quả xếp loại, chờ thông báo", "Graded, awaiting the notice")),
        State("notified", Words("Đã thông báo, chờ quyết định", "Notified, awaiting the decision")),
        State("decided", Words("Đã quyết định, chờ trả trợ cấp", "Decided, awaiting payment")),
        State("paid", Words("Đã trả trợ cấp", "Paid"), final=True),
    ),
    acts=(
        Act(
            "record-grading", "graded", Words("Ghi kết quả xếp loại", "Record the grading"), (PERSONNEL_BODY,), ("",), "graded",
            ("46/2010:3.2", "46/2010:4.2.a"),
            (Field("graded_on", "date", Words("ngày có kết quả", "day of the results"), past=True),),
        ),
        Act(
            "notify", "leaving_notified", Words("Thông báo bằng văn bản", "Give written notice"), (AUTHORITY,), ("graded",), "notified",
            ("46/2010:4.2.a",), (Field("document", "text", Words("số văn bản", "number of the document"), required=False, numbered=True),),
        ),
        Act(
            "decide", "leaving_decided", Words("Quyết định cho thôi việc", "Decide"), (AUTHORITY,), ("notified",), "decided",
            ("46/2010:4.2.b",), (_NUMBER, _DECIDED, _EFFECTIVE),
        ),
        _PAID,
    ),
    clocks=(
        Clock("notice", "46/2010:4.2.a", ("graded",), ("leaving_notified",), AUTHORITY, Words("Thông báo", "Notice")),
        Clock("decision", "46/2010:4.2.b", ("leaving_notified",), ("leaving_decided",), AUTHORITY, Words("Quyết định", "Decision")),
        Clock("payment", "46/2010:4.2.c", ("leaving_decided",), ("allowance_paid",), AUTHORITY, Words("Trả trợ cấp", "Payment")),
    ),
    opens="record-grading",
    questions=("counted-working-years", "discontinuation-allowance"),
    prose=__doc__ or "",
)  # fmt: skip
