"""Hiring a General Director or Director (thuê Tổng giám đốc, Giám đốc; Decree 181/2026, Articles 38 to 41 with 6 and 7).

The Members' Council or the Company Chairman draws up a plan (39.1, 39.2) and submits it before anybody is hired; within
thirty days the competent authority approves it or refuses in writing with its reasons (39.1). Not in national defence and
security (38.2), so the plan has to say whether the enterprise works there. Then the Council or the Chairman alone acts: it gives notice and selects by the procedure it has settled
itself (40.3), someone who meets 38.4 and 40.1, and concludes the contract (40.2, 41.1.a), from which the director's time
in office runs. It follows and assesses the work (40.4, 41.2.d) and ends the contract by agreement, alone for a reason, or
when it has run its time (41.1.d): the contract's own last day is the one that counts. The procedure of appointment is
not followed (38.4). Until a contract is concluded hiring may be given up, the plan not yet decided on too.
Notice is given before anybody is chosen, as the plan says (reading 141).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .four_steps import APPOINTEE
from .needs import after, answered, free
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

HIRED = "hired_director"
DEFENCE = f.stated("defence_or_security_enterprise", required=True)
CONDITIONS = (
    "reputed_in_field", "nationalities", "meets_enterprise_law_standards", "meets_foreign_nationality_rules",
    "record_and_assets_verified", "relevant_experience", "fit_for_duties", "barred_from_office",
    "disciplinary_proceedings_pending", "under_criminal_proceedings", "barred_from_higher_post",
)  # fmt: skip
PARTS = (
    ("bases", Words("căn cứ chính trị, pháp lý", "political and legal bases")),
    ("need", Words("sự cần thiết, mục tiêu, yêu cầu đối với người được thuê", "need, aims and what is asked of the person")),
    ("way", Words("cách thực hiện, tổ chức thực hiện", "how and by whom it is carried out")),
    ("pay", Words("nguồn chi trả", "where the pay comes from")),
    ("gain", Words("hiệu quả dự kiến", "the gain expected")),
    ("rights", Words("quyền, trách nhiệm của các bên", "rights and duties of each side")),
)  # fmt: skip
TIME_OVER = "time_over"
WAYS = (
    ("agreement", Words("theo thỏa thuận", "by agreement")),
    ("alone", Words("đơn phương chấm dứt", "ended alone by those who hired")),
    (TIME_OVER, Words("hết thời hạn hợp đồng", "the contract has run its time")),
)  # fmt: skip
COUNCIL = {"matter": "appointment", "position": HIRED}
"""Once the plan is approved the Members' Council or the Company Chairman decides, as on a Director (Article 7)."""


def _not_defence(state: CaseState, _around: Surroundings) -> Words | None:
    """While nobody has said whether the enterprise works in defence or security, no plan is approved."""
    match state.data.get("hiring_plan_submitted", {}).get(DEFENCE.name):
        case False:
            return None
        case True:
            return Words(
                "Doanh nghiệp hoạt động trong lĩnh vực quốc phòng, an ninh thì không thuê.",
                "Enterprises in national defence and security do not hire.",
            )
    return Words(
        f"Phương án chưa nói (còn thiếu): {DEFENCE.words.vi}; hãy bổ sung bằng cách sửa việc trình phương án.",
        f"The plan does not say (missing): {DEFENCE.words.en}; correct the submission of the plan to add it.",
    )


def _as_reviewed(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """Whoever is chosen is the person reviewed last: the answers of the law are about that person."""
    reviewed = str(state.data.get("hiring_candidate_reviewed", {}).get(APPOINTEE, ""))
    if body.get("hired") == reviewed:
        return None
    return Words(
        f"Người được chọn chưa được thẩm định; lần thẩm định cuối là về {reviewed}.",
        f"The person chosen has not been reviewed; the last review is of {reviewed}.",
    )


def _in_order(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
    if str(body["contract_until"]) >= str(body["contract_from"]):
        return None
    return Words("Hợp đồng hết hạn trước khi bắt đầu.", "The contract ends before it begins.")


def _ended_by_time(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """A contract has run its time once its last day is over."""
    last, after, ended = _last_day(state, body)
    if last is not None and body["way"] == TIME_OVER and ended != after:
        return Words(
            f"Hợp đồng đến hết ngày {last:%d/%m/%Y}: hết thời hạn thì ngày thôi làm việc là {after:%d/%m/%Y}; chấm dứt trước thì"
            " theo thỏa thuận hoặc đơn phương.",
            f"The contract lasts until {last}: its time over, {after} is the first day no longer in the post; ended before, it is"
            " by agreement or alone.",
        )
    return None


def _within_its_time(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """Ended otherwise the contract has not run its time yet."""
    last, after, ended = _last_day(state, body)
    if last is not None and body["way"] != TIME_OVER and ended > after:
        return Words(
            f"Hợp đồng đã hết thời hạn ngày {last:%d/%m/%Y}, sau đó không còn gì để chấm dứt.",
            f"The contract ran out on {last}; after that there is nothing left to end.",
        )
    return None


def _last_day(state: CaseState, body: Mapping[str, Any]) -> tuple[dt.date | None, dt.date, dt.date]:
    """The last day of the contract, the day after it, and the day it is said to end; None while there is no contract."""
    ended = dt.date.fromisoformat(str(body["ended_on"]))
    said = state.data.get("director_hired", {}).get("contract_until")
    last = dt.date.fromisoformat(str(said)) if said else None
    return last, (last or ended) + dt.timedelta(days=1), ended


PROCEDURE = Procedure(
    "hiring-director",
    Words("Thuê Tổng giám đốc, Giám đốc", "Hiring a General Director or Director"),
    "181/2026",
    states=(
        State("planned", Words("Đã trình phương án, chờ phê duyệt", "Plan submitted, awaiting approval")),
        State("refused", Words("Không phê duyệt, chờ phương án mới hoặc dừng", "Plan refused, awaiting a new one or the end")),
        State("approved", Words("Đã phê duyệt, chờ thông báo tuyển chọn", "Plan approved, awaiting the notice")),
        State("noticed", Words("Đã thông báo, đang tuyển chọn", "Notice given, selecting")),
        State("selected", Words("Đã chọn người, chờ ký hợp đồng", "Selected, awaiting the contract")),
        State("hired", Words("Đang thực hiện hợp đồng", "The contract is running")),
        State("ended", Words("Đã chấm dứt hợp đồng", "The contract has ended"), final=True),
        State("given_up", Words("Không thuê", "Nobody hired"), final=True),
    ),
    acts=(
        Act(
            "submit-plan", "hiring_plan_submitted", Words("Trình phương án thuê", "Submit the hiring plan"), (PERSONNEL_BODY,), ("",), "planned",
            ("181/2026:39.1", "181/2026:39.2", "181/2026:38.2"),
            (
                f.post_among(HIRED, name="position", vi="chức danh được thuê", en="post to be hired for"),
                DEFENCE,
                f.day("submitted_on", "ngày trình phương án", "day the plan was submitted"), f.DOCUMENT,
                *(Field(name, "text", words) for name, words in PARTS),
            ),
        ),
        Act(
            "resubmit-plan", "hiring_plan_submitted_again", Words("Trình lại phương án", "Submit the plan again"), (PERSONNEL_BODY,), ("refused",),
            "planned", ("181/2026:39.1", "181/2026:39.2"),
            (f.day("submitted_on", "ngày trình lại", "day submitted again"), f.DOCUMENT, f.REPORT),
        ),
        Act(
            "approve-plan", "hiring_plan_approved", Words("Phê duyệt phương án", "Approve the plan"), (AUTHORITY,), ("planned",), "approved",
            ("181/2026:39.1", "181/2026:38.1", "181/2026:38.2"), (f.NUMBER, f.DECIDED, f.FOR, f.AGAINST),
            needs=(f.SOMEBODY_DECIDES, Need("not-defence", _not_defence, ("181/2026:38.2",))),
        ),
        Act(
            "refuse-plan", "hiring_plan_refused", Words("Không phê duyệt phương án", "Refuse the plan"), (AUTHORITY,), ("planned",), "refused",
            ("181/2026:39.1",), (f.DOCUMENT, f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "give-notice", "hiring_notice_given", Words("Thông báo tuyển chọn", "Give notice of the selection"), (PERSONNEL_BODY, AUTHORITY),
            ("approved",), "noticed", ("181/2026:40.3", "181/2026:39.2"),
            (f.day("given_on", "ngày thông báo", "day of the notice"), f.DOCUMENT,
             Field("how", "text", Words("trình tự, thủ tục thuê đã quyết định", "the procedure of hiring that was settled"))),
        ),
        Act(
            "review-candidate", "hiring_candidate_reviewed", Words("Thẩm định người được đề nghị", "Review the person proposed"), (PERSONNEL_BODY,),
            ("noticed", "selected"), "", ("181/2026:38.4", "181/2026:40.1", "181/2026:40.1.p1"),
            (Field(APPOINTEE, "person", Words("mã người được thẩm định", "code of the person reviewed")), *(f.stated(fact) for fact in (DEFENCE.name, *CONDITIONS))),
        ),
        Act(
            "select", "director_selected", Words("Quyết định chọn người được thuê", "Choose the person to be hired"), (AUTHORITY,), ("noticed",),
            "selected", ("181/2026:41.1.a", "181/2026:40.3", "181/2026:38.4"),
            (f.NUMBER, f.DECIDED, Field("hired", "person", Words("mã người được thuê", "code of the person hired")), f.FOR, f.AGAINST),
            needs=(
                f.SOMEBODY_DECIDES,
                after("hiring_candidate_reviewed", Words("việc thẩm định", "the review"), "181/2026:40.1"),
                answered("hired-director-conditions", True, Words("Đủ điều kiện được thuê", "The conditions of being hired are met"), "181/2026:40.1"),
            ),
            checks=(_as_reviewed,),
        ),
        Act(
            "select-again", "director_selection_reopened", Words("Chọn lại", "Select again"), (AUTHORITY,), ("selected",), "noticed",
            ("181/2026:41.1.a",), (f.REASON,),
        ),
        Act(
            "sign-contract", "director_hired", Words("Ký hợp đồng thuê", "Conclude the contract"), (AUTHORITY,), ("selected",), "hired",
            ("181/2026:40.2", "181/2026:41.1.a", "181/2026:41.1.b", "181/2026:41.2.c"),
            (
                Field("number", "text", Words("số hợp đồng", "number of the contract"), required=False, numbered=True),
                f.day("signed_on", "ngày ký", "day signed"),
                f.day("contract_from", "hợp đồng từ ngày", "first day of the contract", past=False),
                f.day("contract_until", "hợp đồng đến hết ngày", "last day of the contract", past=False),
                Field("capital", "text", Words("trách nhiệm bảo toàn, phát triển vốn", "who answers for State capital")),
                Field("remuneration", "text", Words("thù lao, tiền thưởng", "pay and bonus"), personal=True),
            ),
            needs=(f.SOMEBODY_DECIDES, free("director-sits", "181/2026:41.1.a")), checks=(_in_order,),
        ),
        Act(
            "monitor", "hired_work_assessed", Words("Ghi theo dõi, đánh giá", "Record the following and assessment"), (PERSONNEL_BODY, AUTHORITY),
            ("hired",), "", ("181/2026:40.4", "181/2026:41.2.d", "181/2026:41.1.c"),
            (f.day("assessed_on", "ngày đánh giá", "day of the assessment"),
             Field("progress_made", "text", Words("kết quả, vướng mắc và cách xử lý", "results, difficulties and how they were met"), personal=True)),
        ),
        Act(
            "end-contract", "contract_ended", Words("Chấm dứt hợp đồng", "End the contract"), (AUTHORITY,), ("hired",), "ended",
            ("181/2026:41.1.d",),
            (f.NUMBER, f.DECIDED, Field("ended_on", "date", Words("ngày thôi làm việc", "first day no longer in the post")),
             Field("way", "choice", Words("cách chấm dứt", "how it ends"), choices=WAYS), f.REASON),
            needs=(f.SOMEBODY_DECIDES,), checks=(_ended_by_time,), order=(_within_its_time,),
        ),
        Act(
            "give-up", "hiring_given_up", Words("Dừng việc thuê", "Give up hiring"), (PERSONNEL_BODY, AUTHORITY),
            ("planned", "refused", "approved", "noticed", "selected"), "given_up", ("181/2026:38.1", "181/2026:41.1.a"), (f.DOCUMENT, f.DECIDED, f.REASON),
        ),
    ),
    clocks=(
        Clock(
            "plan", "181/2026:39.1", ("hiring_plan_submitted", "hiring_plan_submitted_again"), ("hiring_plan_approved", "hiring_plan_refused", "hiring_given_up"),
            AUTHORITY,
            Words("Quyết định về phương án thuê", "Decision on the hiring plan"), anchor="submitted_on",
        ),
        Clock(
            "contract", "181/2026:41.1.d", ("director_hired",), ("contract_ended",), AUTHORITY,
            Words("Ngày cuối của hợp đồng thuê", "Last day of the hiring contract"), named="contract_until",
        ),
    ),
    opens="submit-plan",
    questions=("who-decides", "hired-director-conditions"),
    prose=__doc__ or "",
    opening_facts={"matter": "hiring_plan"},
    about="post",
    facts_at=dict.fromkeys(("approved", "noticed", "selected", "hired", "ended"), COUNCIL),
)  # fmt: skip
