"""Appointment to a post on which the Prime Minister is heard (Decree 181/2026, Article 14 with 5, 9 to 13 and 16).

In-house (14.1): the leadership collective proposes to the owner's agency (a), which submits principle, number, source and
tasks to the Prime Minister and sends them to the Ministry of Home Affairs (b); the Ministry reviews and reports (c). From
the Prime Minister's document that approves the principle, thirty working days at most for the four steps of Article 12,
each attended by the owner's agency and the reviewing body (d). The agency submits the person to the Prime Minister and
sends report and file to the Ministry (đ), which reviews standards, conditions and process and reports (e). From elsewhere
(14.2): principle of transfer and appointment in the same way (a, b), thirty working days in which the owner's agency
leads the process, with a report of what proves difficult (c), submission and review (d, đ).
What the Prime Minister and the Ministry write is recorded with the number of the document. Whether the Prime Minister
decides or is heard before the owner's agency decides is a reading of Article 14 that the installation settles; either
way the opinion has to be there (5.1). Late, the authority decides on its approval anew (11.2), as in every appointment;
it may also end the matter while the answer on the principle is awaited.
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words
from canbo.law.questions.appointing import APPOINTMENT_ROUTE

from . import appointing as a
from . import fields as f
from .four_steps import ACTS, COUNTS, PARTY_OPINION, STATES, UNDER_WAY
from .needs import after, other_route
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

CHAIRS = ("council_chair", "company_chair")
SUBMITTED = "appointee_submitted"
_PM = Field("document", "text", Words("số văn bản của Thủ tướng Chính phủ", "number of the Prime Minister's document"))
_MINISTRY = Field("document", "text", Words("số văn bản của Bộ Nội vụ", "number of the Ministry's document"))
_REVIEWED = State(
    "reviewed", Words("Bộ Nội vụ đã thẩm định, chờ quyết định", "The Ministry has reviewed, awaiting the decision")
)


def _his_post(_state: CaseState, around: Surroundings) -> Words | None:
    """Only posts on which the Prime Minister is heard or decides go this way."""
    if "prime_minister" in (around.answers.get("prior-opinion-from"), around.answers.get("who-decides")):
        return None
    return Words(
        "Chức danh này không phải xin ý kiến Thủ tướng Chính phủ; hãy dùng quy trình của Điều 12 hoặc Điều 13.",
        "The Prime Minister is not heard on this post; use the procedure of Article 12 or 13.",
    )


def _needs(route: str) -> tuple[Need, ...]:
    return other_route(APPOINTMENT_ROUTE, (route,), "181/2026:14"), Need(
        "his-post", _his_post, ("181/2026:14", "181/2026:5.1")
    )


def _principle(clause: str, steps: str) -> tuple[Act, ...]:
    """Submitted to the Prime Minister, reviewed by the Ministry, approved or declined; `steps` are the points of both."""
    submit, review = (f"181/2026:{clause}.{point}" for point in steps)
    approve, decline = a.begun(opens=_OPENS["14.1"], approval_in="principle_reviewed", approved="approved")[1:]
    return (
        Act(
            "submit-principle", "principle_submitted", Words("Trình Thủ tướng chủ trương, gửi Bộ Nội vụ", "Submit the principle to the Prime Minister"),
            (AUTHORITY, PERSONNEL_BODY), ("proposed",), "principle_submitted", (submit,),
            (
                f.DOCUMENT, f.day("submitted_on", "ngày trình", "day submitted"),
                Field("work", "text", Words("số lượng, nguồn nhân sự, dự kiến phân công", "number, source and tasks intended")),
            ),
        ),
        Act(
            "record-principle-review", "principle_reviewed", Words("Ghi thẩm định của Bộ Nội vụ về chủ trương", "Record the Ministry's review of the principle"),
            (PERSONNEL_BODY, AUTHORITY), ("principle_submitted",), "principle_reviewed", (review,),
            (_MINISTRY, f.day("reviewed_on", "ngày văn bản", "day of the document"), f.OPINION),
        ),
        replace(
            approve, words=Words("Ghi văn bản Thủ tướng đồng ý chủ trương", "Record the Prime Minister's approval in principle"),
            provisions=(review, "181/2026:5.1"),
            fields=(_PM, f.day("approved_on", "ngày văn bản đồng ý", "day of the document that approves")),
        ),
        replace(
            decline, words=Words("Ghi văn bản Thủ tướng không đồng ý chủ trương", "Record that the Prime Minister declined"),
            provisions=(review,), fields=(_PM, f.DECIDED, f.REASONS),
        ),
    )  # fmt: skip


def _decided(chosen: str, needs: tuple[Need, ...], submit: str, review: str) -> tuple[Act, ...]:
    """As every appointment, with the submission to the Prime Minister and the Ministry's review between."""

    def act(found: Act) -> Act:
        if found.key == "submit":
            said = Words(
                "Trình Thủ tướng, gửi báo cáo và hồ sơ đến Bộ Nội vụ",
                "Submit to the Prime Minister, report and file to the Ministry",
            )
            return replace(found, by=(AUTHORITY, PERSONNEL_BODY), words=said)
        if found.key == "appoint":
            return replace(found, from_=("reviewed",), provisions=(review, *found.provisions))
        return replace(found, from_=(*found.from_, "reviewed"))

    reviewed = Act(
        "record-review", "ministry_reviewed", Words("Ghi thẩm định của Bộ Nội vụ về nhân sự", "Record the Ministry's review of the person"),
        (PERSONNEL_BODY, AUTHORITY), ("submitted", "reviewed"), "reviewed", (review,),
        (_MINISTRY, f.day("reviewed_on", "ngày văn bản", "day of the document"), f.OPINION, f.AGAIN), again=f.AGAIN.name,
    )  # fmt: skip
    return (*(act(found) for found in a.decided(chosen=chosen, needs=needs, decision=(submit,))), reviewed)


def _process(provision: str) -> Clock:
    return Clock(
        "process", provision, (a.APPROVED, a.RENEWED), (SUBMITTED, *a.ENDED), AUTHORITY,
        Words("Hoàn thành quy trình nhân sự", "Completing the process"), anchor="approved_on",
    )  # fmt: skip


_POST = f.post_among(*CHAIRS, name="position", vi="chức danh cần bổ nhiệm", en="post to be filled")
_OPENS = {
    "14.1": Act(
        "propose-appointment", "appointment_proposed", Words("Tập thể lãnh đạo đề xuất nhu cầu nhân sự", "The collective proposes its needs"),
        (PERSONNEL_BODY, AUTHORITY), ("",), "proposed", ("181/2026:14.1.a",),
        (_POST, f.day("held_on", "ngày tập thể lãnh đạo họp", "day the leadership collective met"), f.DOCUMENT, f.MINUTES),
        needs=_needs("prime_minister_in_house"),
    ),
    "14.2": Act(
        "propose-appointment", "appointment_proposed", Words("Dự kiến điều động, bổ nhiệm người từ nơi khác", "Intend to appoint somebody from elsewhere"),
        (AUTHORITY, PERSONNEL_BODY), ("",), "proposed", ("181/2026:14.2.a",),
        (_POST, Field("workplace", "text", Words("nơi đang công tác", "present place of work")), f.DOCUMENT, f.REASON),
        needs=_needs("prime_minister_from_outside"),
    ),
}  # fmt: skip
_BEGUN = (
    State("proposed", Words("Đã đề xuất, chờ trình Thủ tướng", "Proposed, to be submitted to the Prime Minister")),
    State("principle_submitted", Words("Đã trình chủ trương, chờ Bộ Nội vụ", "Principle submitted, awaiting the Ministry")),
    State("principle_reviewed", Words("Bộ Nội vụ đã thẩm định chủ trương, chờ Thủ tướng", "Principle reviewed, awaiting the Prime Minister")),
)  # fmt: skip


def _late(under_way: tuple[str, ...]) -> tuple[Act, ...]:
    """As every appointment; and it can be ended while the answer on its principle is awaited."""
    awaiting = tuple(state.key for state in _BEGUN)
    return tuple(
        replace(act, from_=(*awaiting, *act.from_), provisions=("181/2026:11.1", *act.provisions)) if act.key == "end" else act
        for act in a.late(under_way)
    )  # fmt: skip


_WHO_ATTENDED = (
    Field("agency_attended", "text", Words("người của cơ quan đại diện chủ sở hữu dự", "who attended for the owner's agency")),
    Field("reviewer_attended", "text", Words("người của cơ quan thẩm định dự", "who attended for the reviewing body")),
)  # fmt: skip


def _attended(act: Act) -> Act:
    """The owner's agency and the reviewing body take part in each step, so each count says who did (14.1.d)."""
    if act.key not in COUNTS:
        return act
    return replace(act, fields=(*act.fields, *_WHO_ATTENDED), provisions=(*act.provisions, "181/2026:14.1.d"))


IN_HOUSE = Procedure(
    "appointment-prime-minister-in-house",
    Words("Bổ nhiệm qua Thủ tướng, nguồn tại chỗ", "Appointment through the Prime Minister, in-house"),
    "181/2026",
    states=(*_BEGUN, *STATES, _REVIEWED, *a.ENDS),
    acts=(
        _OPENS["14.1"],
        *_principle("14.1", "bc"),
        *(_attended(act) for act in ACTS),
        *_decided("chosen", (PARTY_OPINION,), "181/2026:14.1.đ", "181/2026:14.1.e"),
        *_late((*UNDER_WAY, "reviewed")),
    ),
    clocks=(_process("181/2026:14.1.d"),),
    opens="propose-appointment",
    questions=a.QUESTIONS,
    prose=__doc__ or "",
    about="post",
    opening_facts={"matter": "appointment", "candidate_source": "in_house"},
)

_WORKPLACE = Act(
    "exchange-in-writing", "workplace_answered", Words("Ghi ý kiến bằng văn bản của nơi công tác", "Record the workplace's written answer"),
    (PERSONNEL_BODY, AUTHORITY), ("approved",), "answered", ("181/2026:14.2.c", "181/2026:13.1.step2"),
    (
        Field("workplace_document", "text", Words("số văn bản của nơi công tác", "number of the workplace's document")),
        f.day("answered_on", "ngày văn bản", "day of the document"), f.AGREES, f.OPINION,
    ),
)  # fmt: skip
_MET = Act(
    "meet-candidate", "candidate_met", Words("Ghi buổi gặp nhân sự và trao đổi với doanh nghiệp", "Record the talks with candidate and enterprise"),
    (PERSONNEL_BODY, AUTHORITY), ("answered",), "met", ("181/2026:14.2.c", "181/2026:13.1.step1", "181/2026:13.1.p1"),
    (f.day("held_on", "ngày gặp", "day of the meeting"), f.AGREES, f.MINUTES),
)  # fmt: skip
_PARTY = Act(
    "record-party-opinion", "party_opinion_recorded", Words("Ghi nhận xét của cấp ủy nơi công tác", "Record the comments of the Party committee there"),
    (PERSONNEL_BODY,), ("answered", "met"), "", ("181/2026:13.1.step2",), (a.PARTY_DOCUMENT, f.AGREES, f.OPINION, f.AGAIN),
    again=f.AGAIN.name,
)  # fmt: skip
_DIFFICULT = Act(
    "report-difficulty", "difficulty_reported", Words("Báo cáo Thủ tướng vướng mắc, phức tạp", "Report a difficulty to the Prime Minister"),
    (AUTHORITY, PERSONNEL_BODY), ("approved", "answered", "met"), "", ("181/2026:14.2.c",), (f.REPORT, f.DOCUMENT),
)  # fmt: skip
HEARD_THERE = after(
    "party_opinion_recorded",
    Words("nhận xét của cấp ủy nơi công tác", "the comments of the Party committee there"),
    "181/2026:13.1.step2",
)

FROM_OUTSIDE = Procedure(
    "appointment-prime-minister-outside",
    Words("Bổ nhiệm qua Thủ tướng, nguồn từ nơi khác", "Appointment through the Prime Minister, from elsewhere"),
    "181/2026",
    states=(
        *_BEGUN,
        State("approved", Words("Đã có chủ trương, chờ ý kiến nơi công tác", "Approved, awaiting the workplace's answer")),
        State("answered", Words("Đã có ý kiến nơi công tác, chờ gặp nhân sự", "Answered, awaiting the meeting with the candidate")),
        State("met", Words("Đã gặp nhân sự, thẩm định, hoàn thiện hồ sơ", "The candidate met and under review")),
        _REVIEWED,
        *a.ENDS,
    ),
    acts=(
        _OPENS["14.2"],
        *_principle("14.2", "ab"),
        _WORKPLACE, _PARTY, _MET, _DIFFICULT,
        *_decided("met", (HEARD_THERE,), "181/2026:14.2.d", "181/2026:14.2.đ"),
        *_late(("approved", "answered", "met", "submitted", "reviewed")),
    ),
    clocks=(_process("181/2026:14.2.c"),),
    opens="propose-appointment",
    questions=a.QUESTIONS,
    prose=__doc__ or "",
    about="candidate",
    opening_facts={"matter": "appointment", "candidate_source": "elsewhere"},
)  # fmt: skip
