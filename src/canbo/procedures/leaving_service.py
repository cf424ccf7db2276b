"""Leaving the civil service (Decree 46/2010, Article 4; Decree 170/2025 after it): on request, and after failing.

On request (4.1): the civil servant applies; within thirty days the body decides, or refuses in writing for one of the
closed reasons. After two failing years in a row (4.2): thirty days from the grading to the notice, thirty from the
notice to the decision. In both the allowance is computed from Articles 5 and 6 and paid within thirty days of the
decision (4.2.c; for leaving on request the Decree sets no day of payment, so none counts).
From 1 July 2025 Decree 170/2025 governs, as press and portals tell it: an application is answered within thirty days by
57.2.b and refused for its reasons; of those let go after failing years only the title of Article 58 is known, so no time
limit runs and the allowance is recorded as the body's document has it (reading 145). Managers, Controllers and
representatives under Decree 181/2026 are no civil servants (its Article 4.4): none of this is opened about them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from canbo.kernel.fact import Words
from canbo.law.instruments import get_instrument, governing

from .lapsing import LAPSED, lapse
from .needs import answered, unbarred
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

REFUSALS = (
    ("46/2010:4.1.c.1", Words("luân chuyển, biệt phái, kỷ luật hoặc trách nhiệm hình sự", "rotation, secondment, discipline or criminal liability")),
    ("46/2010:4.1.c.2", Words("chưa phục vụ đủ thời gian cam kết", "committed service not finished")),
    ("46/2010:4.1.c.3", Words("chưa thanh toán tiền, tài sản", "money or assets not settled")),
    ("46/2010:4.1.c.4", Words("yêu cầu công tác hoặc chưa có người thay", "needs of the work or no replacement")),
    ("170/2025:57.2.c.1", Words("kỷ luật hoặc trách nhiệm hình sự (Nghị định 170/2025)", "discipline or criminal liability (Decree 170/2025)")),
    ("170/2025:57.2.c.2", Words("chưa phục vụ đủ thời gian cam kết (Nghị định 170/2025)", "committed service not finished (Decree 170/2025)")),
    ("170/2025:57.2.c.3", Words("chưa thanh toán tiền, tài sản (Nghị định 170/2025)", "money or assets not settled (Decree 170/2025)")),
    ("170/2025:57.2.c.4", Words("yêu cầu công tác hoặc chưa có người thay (Nghị định 170/2025)", "needs of the work or no replacement (Decree 170/2025)")),
    ("170/2025:57.2.c.5", Words("lý do khác theo pháp luật (Nghị định 170/2025)", "another reason under the law (Decree 170/2025)")),
)  # fmt: skip
_NUMBER = Field("number", "text", Words("số quyết định", "number of the decision"), required=False, numbered=True)
_DECIDED = Field("decided_on", "date", Words("ngày quyết định", "day decided"), past=True)
_EFFECTIVE = Field("effective_on", "date", Words("ngày thôi việc", "day of leaving"))
_ALLOWANCE = "discontinuation-allowance"
_AMOUNT = Field("allowance", "int", Words("trợ cấp (đồng)", "allowance (đồng)"))


def _computed(_state: CaseState, around: Surroundings) -> Words | None:
    """An allowance can be paid once it can be computed."""
    if around.answers.get(_ALLOWANCE) is not None:
        return None
    facts = around.missing.get(_ALLOWANCE)
    vi, en = (f": {facts.vi}", f": {facts.en}") if facts else ("", "")
    return Words(f"Chưa tính được trợ cấp{vi}.", f"The allowance cannot be computed yet{en}.")


def _left_open(_state: CaseState, around: Surroundings) -> Words | None:
    """The law in force does not say how much, though no fact is missing."""
    if around.answers.get(_ALLOWANCE) is None and not around.missing.get(_ALLOWANCE):
        return None
    return Words(
        "Trợ cấp tính được theo luật, hoặc tính được khi đủ dữ kiện.",
        "The allowance is computed by the law, or can be once the facts are there.",
    )


def _of_the_decree_that_governs(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """The reason to refuse is one of the decree that holds on the day of the refusal."""
    day, ground = str(body.get("decided_on") or ""), str(body.get("ground") or "")
    held = governing("leaving_civil_service", dt.date.fromisoformat(day)) if day else ()
    if not held or ground.partition(":")[0] in held:
        return None
    vi, en = (", ".join(getattr(get_instrument(one), lang) for one in held) for lang in ("vi", "en"))
    return Words(
        f"Ngày ấy {vi} điều chỉnh; hãy nêu lý do của văn bản ấy.", f"On that day {en} governs; name one of its reasons."
    )


NO_CIVIL_SERVANT = unbarred(
    "civil-servants-rules-excluded",
    Words(
        "Người quản lý, Kiểm soát viên, người đại diện không phải là công chức (khoản 4 Điều 4 Nghị định 181/2026); thôi việc"
        " theo Điều 37 Nghị định ấy.",
        "Managers, Controllers and representatives are no civil servants (Decree 181/2026, Article 4(4)); they leave under its"
        " Article 37.",
    ),
    "181/2026:4.4",
)
FAILED = answered(
    "let-go-after-failing-years", True,
    Words("Hai năm liên tiếp không hoàn thành nhiệm vụ", "Two failing years in a row"), "46/2010:3.2", "170/2025:58.title",
)  # fmt: skip
_PAID = Act(
    "pay", "allowance_paid", Words("Trả trợ cấp", "Pay the allowance"), (PERSONNEL_BODY, AUTHORITY), ("decided",), "paid",
    ("46/2010:4.2.c", "46/2010:5.rate"),
    (replace(_AMOUNT, answer=_ALLOWANCE), Field("paid_on", "date", Words("ngày trả", "day paid"), past=True)),
    needs=(Need("amount", _computed, ("46/2010:5.rate", "46/2010:6.2")),),
)  # fmt: skip


_ANSWER = Clock(
    "answer", "46/2010:4.1.b", ("leaving_applied",),
    ("leaving_agreed", "leaving_refused", "leaving_withdrawn", "leaving_lapsed"), AUTHORITY,
    Words("Trả lời đơn", "Answer the application"),
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
        LAPSED,
    ),
    acts=(
        Act(
            "apply", "leaving_applied", Words("Nộp đơn xin thôi việc", "Apply to leave"), (PERSON, PERSONNEL_BODY), ("",), "applied",
            ("46/2010:4.1.a", "181/2026:4.4"), (Field("reason", "text", Words("lý do", "reason"), personal=True),),
            needs=(NO_CIVIL_SERVANT,),
        ),
        Act(
            "agree", "leaving_agreed", Words("Quyết định cho thôi việc", "Decide to agree"), (AUTHORITY,), ("applied",), "decided",
            ("46/2010:4.1.b", "170/2025:57.2.b"), (_NUMBER, _DECIDED, _EFFECTIVE), needs=(NO_CIVIL_SERVANT,),
        ),
        Act(
            "refuse", "leaving_refused", Words("Trả lời không đồng ý", "Refuse in writing"), (AUTHORITY,), ("applied",), "refused",
            ("46/2010:4.1.b", "46/2010:4.1.c", "170/2025:57.2.c"),
            (_NUMBER, _DECIDED, Field("ground", "choice", Words("lý do theo luật", "lawful reason"), choices=REFUSALS),
             Field("reasons", "text", Words("giải thích", "explanation"), personal=True)),
            needs=(answered("discontinuation-allowed", False, Words("Có lý do được từ chối", "There is a lawful reason to refuse"), "46/2010:4.1.c"),),
            checks=(_of_the_decree_that_governs,),
        ),
        Act(
            "withdraw", "leaving_withdrawn", Words("Rút đơn", "Withdraw the application"), (PERSON,), ("applied",), "withdrawn",
            ("46/2010:4.1.a",), (Field("reason", "text", Words("lý do", "reason"), required=False, personal=True),),
        ),
        _PAID,
        lapse("leaving_lapsed", ("applied",), "46/2010:4.1", "170/2025:57.2.b"),
    ),
    clocks=(
        _ANSWER,
        replace(_ANSWER, key="answer-170", provision="170/2025:57.2.b"),
    ),
    opens="apply",
    questions=("civil-servants-rules-excluded", "discontinuation-allowed", "counted-working-years", "discontinuation-allowance"),
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
        LAPSED,
    ),
    acts=(
        Act(
            "record-grading", "graded", Words("Ghi kết quả xếp loại", "Record the grading"), (PERSONNEL_BODY,), ("",), "graded",
            ("46/2010:3.2", "46/2010:4.2.a", "170/2025:58.title", "181/2026:4.4"),
            (Field("graded_on", "date", Words("ngày có kết quả", "day of the results"), past=True),),
            needs=(NO_CIVIL_SERVANT, FAILED),
        ),
        Act(
            "notify", "leaving_notified", Words("Thông báo bằng văn bản", "Give written notice"), (AUTHORITY,), ("graded",), "notified",
            ("46/2010:4.2.a",), (Field("document", "text", Words("số văn bản", "number of the document"), required=False, numbered=True),),
        ),
        Act(
            "decide", "leaving_decided", Words("Quyết định cho thôi việc", "Decide"), (AUTHORITY,), ("notified",), "decided",
            ("46/2010:4.2.b", "170/2025:58.title"), (_NUMBER, _DECIDED, _EFFECTIVE), needs=(NO_CIVIL_SERVANT, FAILED),
        ),
        _PAID,
        Act(
            "pay-as-documented", "allowance_paid_as_documented",
            Words("Trả trợ cấp theo văn bản của cơ quan", "Pay the allowance as the body's document has it"),
            (PERSONNEL_BODY, AUTHORITY), ("decided",), "paid", ("170/2025:58.1",),
            (
                Field("rests_on", "text", Words("số văn bản làm căn cứ", "number of the document that it rests on")),
                _AMOUNT, Field("paid_on", "date", Words("ngày trả", "day paid"), past=True),
            ),
            needs=(Need("left-open", _left_open, ("170/2025:58.1",)),),
        ),
        lapse("leaving_lapsed", ("graded", "notified"), "46/2010:4.2", "170/2025:58.title"),
    ),
    clocks=(
        Clock("notice", "46/2010:4.2.a", ("graded",), ("leaving_notified", "leaving_lapsed"), AUTHORITY, Words("Thông báo", "Notice")),
        Clock("decision", "46/2010:4.2.b", ("leaving_notified",), ("leaving_decided", "leaving_lapsed"), AUTHORITY, Words("Quyết định", "Decision")),
        Clock("payment", "46/2010:4.2.c", ("leaving_decided",), ("allowance_paid", "allowance_paid_as_documented"), AUTHORITY, Words("Trả trợ cấp", "Payment")),
    ),
    opens="record-grading",
    questions=("civil-servants-rules-excluded", "let-go-after-failing-years", "counted-working-years", "discontinuation-allowance"),
    prose=__doc__ or "",
)  # fmt: skip
