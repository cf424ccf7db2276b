"""Appointment of a candidate from elsewhere (nguồn nhân sự từ nơi khác; Decree 181/2026, Article 13 with 5 to 11 and 16).

Two tables of the same steps. Where the authority means to transfer and appoint somebody it directs them itself (13.1);
where the Members' Council or the Company Chairman proposes the candidate, the personnel body takes them (13.2). Either
way the appointment is approved in principle first and takes thirty working days at most (11.1, 11.2). Step 1: a talk with
the leadership collective of the enterprise. Step 2: an exchange in writing with the leadership collective of the present
place of work, which gives its assessment and the file, and a meeting with the candidate. Step 3: the candidate is
reviewed and the authority is told, which considers and decides; conditions, file and prior opinions are those of every
appointment. Nothing is voted on. Whoever refuses to let the candidate go does not end the case: the authority does.
"""

from __future__ import annotations

from canbo.kernel.fact import Words

from . import appointing as a
from . import fields as f
from .needs import after
from .table import AUTHORITY, PERSONNEL_BODY, Act, Field, Procedure, State

WORDS_OF_OPENING = {
    "13.1": Words("Dự kiến điều động, bổ nhiệm người từ nơi khác", "Intend to appoint somebody from elsewhere"),
    "13.2": Words("Đề nghị người từ nơi khác", "Propose somebody from elsewhere"),
}
UNDER_WAY = ("approved", "talked", "answered", "met", "submitted")
PARTY = after(
    "party_opinion_recorded",
    Words("nhận xét của cấp ủy nơi công tác", "the comments of the Party committee there"),
    "181/2026:13.1.step2",
)


def _procedure(key: str, words: Words, clause: str, by: tuple[str, ...]) -> Procedure:
    rests = tuple(dict.fromkeys((f"181/2026:{clause}", "181/2026:13.1")))
    opens = Act(
        "propose-appointment", "appointment_proposed", WORDS_OF_OPENING[clause], by, ("",), "proposed", (f"181/2026:{clause}", "181/2026:11.1"),
        (
            a.POSITION, Field("workplace", "text", Words("nơi đang công tác", "present place of work")),
            Field("work", "text", Words("dự kiến phân công công tác", "work intended for the person")), f.DOCUMENT, f.REASON,
        ),
        needs=a.this_route("from_outside", "owner_led"),
    )  # fmt: skip
    steps = (
        Act(
            "talk-with-enterprise", "enterprise_talked_with", Words("Bước 1: ghi trao đổi với tập thể lãnh đạo doanh nghiệp",
                                                                     "Step 1: record the talk with the enterprise"),
            by, ("approved",), "talked", ("181/2026:13.1.step1",),
            (f.day("held_on", "ngày trao đổi", "day of the talk"), f.AGREES, f.MINUTES),
        ),
        Act(
            "exchange-in-writing", "workplace_answered", Words("Bước 2: ghi ý kiến bằng văn bản của nơi công tác",
                                                               "Step 2: record the written exchange with the workplace"),
            by, ("talked",), "answered", ("181/2026:13.1.step2",),
            (
                Field("workplace_document", "text", Words("số văn bản của nơi công tác", "number of the workplace's document")),
                f.day("answered_on", "ngày văn bản", "day of the document"), f.AGREES, f.OPINION,
            ),
        ),
        Act(
            "record-party-opinion", "party_opinion_recorded", Words("Ghi nhận xét của cấp ủy nơi công tác",
                                                                    "Record the comments of the Party committee there"),
            (PERSONNEL_BODY,), ("talked", "answered", "met"), "", ("181/2026:13.1.step2",), (a.PARTY_DOCUMENT, f.AGREES, f.OPINION, f.AGAIN),
            again=f.AGAIN.name,
        ),
        Act(
            "meet-candidate", "candidate_met", Words("Ghi buổi gặp nhân sự", "Record the meeting with the candidate"), by,
            ("answered",), "met", ("181/2026:13.1.p1",), (f.day("held_on", "ngày gặp", "day of the meeting"), f.AGREES, f.MINUTES),
        ),
    )  # fmt: skip
    return Procedure(
        key,
        words,
        "181/2026",
        states=(
            State("proposed", Words("Đã đề xuất chủ trương, chờ phê duyệt", "Proposed in principle, awaiting approval")),
            State("approved", Words("Đã có chủ trương, chờ trao đổi với doanh nghiệp", "Approved, awaiting the talk with the enterprise")),
            State("talked", Words("Đã trao đổi, chờ ý kiến nơi công tác", "Talked, awaiting the workplace's answer")),
            State("answered", Words("Đã có ý kiến nơi công tác, chờ gặp nhân sự", "Answered, awaiting the meeting with the candidate")),
            State("met", Words("Đã gặp nhân sự, thẩm định, hoàn thiện hồ sơ", "The candidate met and under review")),
            *a.ENDS,
        ),
        acts=(
            *a.begun(opens=opens, approval_in="proposed", approved="approved"),
            *steps,
            *a.decided(chosen="met", needs=(PARTY,), decision=("181/2026:13.1.step3", *rests)),
            *a.late(UNDER_WAY),
        ),
        clocks=(a.PROCESS,),
        opens=opens.key,
        questions=a.QUESTIONS,
        prose=__doc__ or "",
        about="candidate",
        opening_facts={"matter": "appointment", "candidate_source": "elsewhere"},
    )  # fmt: skip


BY_AUTHORITY = _procedure(
    "appointment-outside-authority",
    Words(
        "Bổ nhiệm nguồn từ nơi khác do cấp có thẩm quyền dự kiến",
        "Appointment from elsewhere, the authority's candidate",
    ),
    "13.1",
    (AUTHORITY, PERSONNEL_BODY),
)
BY_ENTERPRISE = _procedure(
    "appointment-outside-enterprise",
    Words(
        "Bổ nhiệm nguồn từ nơi khác do doanh nghiệp đề nghị", "Appointment from elsewhere, the enterprise's candidate"
    ),
    "13.2",
    (PERSONNEL_BODY,),
)
