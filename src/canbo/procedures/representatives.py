"""Representatives of State capital: assigned (cử) and reassigned (Decree 181/2026, Articles 22 to 27 with 5, 6, 16, 21).

Assignment. The personnel body proposes how many, which and whom (24.1). The owner's agency meets the candidate, who
undertakes to follow it and to fulfil the duties of a representative (24.2.a), hears the leadership collective where the
candidate works and has the background verified (24.2.b); where the entity is under inspection it may ask the inspecting
body (23.5). The competent Party committee gives its written opinion (24.3). The agency settles what has arisen and
assigns or does not (24.4): only one who meets Article 23, on a complete file (25), for five years at most and never
beyond the term of the council or board (22.1), and not to more enterprises, nor more of them on one board, than Article 8
allows: what the register counts once the decision takes effect is refused with the decision, as is a reassignment.
The Decree sets no time for any of this, so none counts.

Reassignment. At least ninety days before the term ends the representative files a self-assessment of the whole term
(27.1); while the entity is under inspection the agency may ask the inspecting body (26.1.b with 23.5). The agency has its
Party committee's written opinion (27.2), also where nothing was filed, and then decides (27.3) by Article 26: for a term as
above, and until retirement only for one who cannot serve the board's term (26.2), or not, and then the term ends on its
last day by that decision (reading 149). Whoever is not reassigned is found other work or paid what is due (27.3, second
paragraph). Where nothing is left to decide the case lapses as a reappointment does (reading 136).
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words
from canbo.law.decree_181_2026.scopes import REPRESENTATIVES

from . import fields as f
from .file_check import COMPLETE, check_file
from .inspectors import consult_inspectors
from .lapsing import LAPSED, WHY_GONE, lapse
from .needs import after, answered
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

BARS = (
    "barred_from_office",
    "disciplinary_proceedings_pending",
    "under_criminal_proceedings",
    "barred_from_higher_post",
)
STANDARDS = ("meets_standards_of_post", "record_and_assets_verified", "fit_for_duties", *BARS)
BOARD_TERM_END = f.stated("board_term_end", required=True)
QUESTIONS = ("who-decides", "prior-opinion-from")


def _undertaken(state: CaseState, _around: Surroundings) -> Words | None:
    if state.data.get("candidate_met", {}).get("undertakes") is True:
        return None
    return Words(
        "Chưa có cam kết của người được dự kiến cử.", "The candidate has not given the undertaking of Article 24(2)(a)."
    )


def _party_opinion(provision: str, from_: tuple[str, ...]) -> Act:
    return Act(
        "record-party-opinion", "party_opinion_given", Words("Ghi ý kiến của cấp ủy", "Record the Party committee's opinion"),
        (PERSONNEL_BODY,), from_, "heard", (provision,), (f.PARTY_OPINION, f.PARTY_DOCUMENT, f.AGAIN), again=f.AGAIN.name,
    )  # fmt: skip


def _review(facts: tuple[str, ...], from_: tuple[str, ...], *provisions: str) -> Act:
    return Act(
        "review-conditions", "conditions_reviewed", Words("Thẩm định điều kiện", "Review the conditions"), (PERSONNEL_BODY,), from_,
        "", provisions, tuple(f.stated(fact) for fact in facts),
    )  # fmt: skip


_OPEN = ("proposed", "met", "consulted", "heard")
ASSIGNMENT = Procedure(
    "assignment",
    Words("Cử người đại diện phần vốn nhà nước", "Assignment of a State-capital representative"),
    "181/2026",
    states=(
        State("proposed", Words("Đã đề xuất nhân sự, chờ gặp người được dự kiến", "Proposed, awaiting the meeting with the candidate")),
        State("met", Words("Đã gặp, chờ ý kiến nơi công tác", "Met, awaiting the workplace's opinion")),
        State("consulted", Words("Đã có ý kiến nơi công tác, chờ ý kiến cấp ủy", "The workplace heard, awaiting the Party committee")),
        State("heard", Words("Đã có ý kiến cấp ủy, chờ quyết định", "The Party committee heard, awaiting the decision")),
        State("assigned", Words("Đã cử", "Assigned"), final=True),
        State("not_assigned", Words("Không cử", "Not assigned"), final=True),
    ),
    acts=(
        Act(
            "propose", "assignment_proposed", Words("Đề xuất cử người đại diện", "Propose the representative"), (PERSONNEL_BODY,), ("",),
            "proposed", ("181/2026:24.1",),
            (
                f.post_among(*REPRESENTATIVES, name="position", vi="loại người đại diện", en="kind of representative"),
                BOARD_TERM_END, Field("structure", "text", Words("số lượng, cơ cấu dự kiến", "number and structure intended")), f.DOCUMENT,
            ),
        ),
        Act(
            "meet-candidate", "candidate_met", Words("Ghi buổi gặp và cam kết", "Record the meeting and the undertaking"),
            (AUTHORITY, PERSONNEL_BODY), ("proposed",), "met", ("181/2026:24.2.a",),
            (f.day("held_on", "ngày gặp", "day of the meeting"),
             Field("undertakes", "bool", Words("người được dự kiến cử cam kết", "the candidate gives the undertaking")), f.MINUTES),
        ),
        Act(
            "consult-workplace", "workplace_consulted", Words("Ghi ý kiến nơi công tác, kết quả thẩm tra lý lịch", "Record the workplace's opinion and the background"),
            (AUTHORITY, PERSONNEL_BODY), ("met",), "consulted", ("181/2026:24.2.b",),
            (
                f.day("answered_on", "ngày trả lời", "day of the answer"), f.AGREES, f.OPINION,
                Field("background", "text", Words("kết quả thẩm tra lý lịch", "what was verified of the background"), personal=True),
            ),
        ),
        consult_inspectors("181/2026:23.5", *_OPEN),
        _review(STANDARDS, _OPEN, "181/2026:23"),
        check_file(*_OPEN),
        _party_opinion("181/2026:24.3", ("consulted", "heard")),
        f.give_opinion(*_OPEN),
        Act(
            "assign", "representative_assigned", Words("Quyết định cử", "Decide to assign"), (AUTHORITY,), ("heard",), "assigned",
            ("181/2026:24.4", "181/2026:22.1", "181/2026:23"),
            (
                f.NUMBER, f.DECIDED, Field("effective_on", "date", f.EFFECTIVE.words, fact="term_start"),
                Field("years", "int", Words("số năm làm người đại diện (tối đa năm)", "years as representative (five at most)"), fact="term_years"),
                f.FOR, f.AGAINST,
            ),
            needs=(
                f.SOMEBODY_DECIDES, f.HEARD, Need("undertaking", _undertaken, ("181/2026:24.2.a",)),
                answered("representative-conditions", True, Words("Đủ điều kiện được cử", "The conditions of being assigned are met"), "181/2026:23"),
                COMPLETE,
            ),
        ),
        Act(
            "not-assign", "assignment_declined", Words("Quyết định không cử", "Decide not to assign"), (AUTHORITY,), _OPEN, "not_assigned",
            ("181/2026:24.4",), (f.DOCUMENT, f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
    ),
    clocks=(),
    opens="propose",
    questions=(*QUESTIONS, "representative-conditions", "dossier-complete"),
    prose=__doc__ or "",
    opening_facts={"matter": "assignment"},
    about="candidate",
)  # fmt: skip

_GOING_ON = ("opened", "assessed", "heard")
_FILED = after("self_assessment_filed", Words("bản tự nhận xét, đánh giá", "the self-assessment"), "181/2026:27.1")
REASSIGNMENT = Procedure(
    "reassignment",
    Words("Cử lại người đại diện phần vốn nhà nước", "Reassignment of a State-capital representative"),
    "181/2026",
    states=(
        State("opened", Words("Sắp hết thời hạn, chờ bản tự nhận xét", "The term is ending, awaiting the self-assessment")),
        State("assessed", Words("Đã có bản tự nhận xét, chờ ý kiến cấp ủy", "Self-assessed, awaiting the Party committee")),
        State("heard", Words("Đã có ý kiến cấp ủy, chờ quyết định", "The Party committee heard, awaiting the decision")),
        State("reassigned", Words("Đã cử lại", "Reassigned"), final=True),
        State("not_reassigned", Words("Không cử lại, chờ bố trí", "Not reassigned, awaiting other work")),
        State("settled", Words("Đã bố trí hoặc giải quyết chế độ", "Other work found or dues settled"), final=True),
        LAPSED,
    ),
    acts=(
        Act(
            "open", "reassignment_opened", Words("Mở vụ việc trước khi hết thời hạn", "Begin before the term ends"),
            (PERSONNEL_BODY, AUTHORITY), ("",), "opened", ("181/2026:27.1",),
            (f.day("term_end", "ngày hết thời hạn", "day the term ends", past=False), f.post_among(*REPRESENTATIVES)),
        ),
        Act(
            "file-self-assessment", "self_assessment_filed", Words("Nộp bản tự nhận xét, đánh giá", "File the self-assessment"),
            (PERSON, PERSONNEL_BODY), ("opened", "heard"), "assessed", ("181/2026:27.1",),
            (Field("assessment", "text", Words("bản tự nhận xét", "self-assessment"), personal=True),), once=True,
        ),
        replace(consult_inspectors("181/2026:23.5", *_GOING_ON), provisions=("181/2026:26.1.b", "181/2026:23.5")),
        _review(("fulfilled_tasks_this_term", *STANDARDS), _GOING_ON, "181/2026:26.1"),
        check_file(*_GOING_ON),
        _party_opinion("181/2026:27.2", _GOING_ON),
        f.give_opinion(*_GOING_ON),
        Act(
            "reassign", "representative_reassigned", Words("Quyết định cử lại", "Decide to reassign"), (AUTHORITY,), ("heard",), "reassigned",
            ("181/2026:27.3", "181/2026:26", "181/2026:22"),
            (
                f.NUMBER, f.DECIDED, f.EFFECTIVE,
                f.day("new_term_end", "ngày hết thời hạn mới", "last day of the new term", past=False), BOARD_TERM_END, f.FOR, f.AGAINST,
            ),
            needs=(
                f.SOMEBODY_DECIDES, _FILED, f.HEARD,
                answered("reassignment-conditions", True, Words("Đủ điều kiện được cử lại", "The conditions of being reassigned are met"), "181/2026:26.1"),
                COMPLETE,
            ),
        ),
        Act(
            "not-reassign", "reassignment_declined", Words("Quyết định không cử lại", "Decide not to reassign"), (AUTHORITY,),
            ("heard",), "not_reassigned", ("181/2026:27.3", "181/2026:27.2"), (f.DOCUMENT, f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "record-other-work", "other_work_recorded", Words("Ghi việc bố trí, giải quyết chế độ", "Record the other work or what was paid"),
            (AUTHORITY, PERSONNEL_BODY), ("not_reassigned",), "settled", ("181/2026:27.3.p1",),
            (Field("other_work", "text", Words("công tác được bố trí hoặc chế độ đã giải quyết", "work given or dues settled")),
             f.day("settled_on", "ngày thực hiện", "day it was done")),
        ),
        lapse("reassignment_lapsed", _GOING_ON, "181/2026:27.3", why=WHY_GONE),
    ),
    clocks=(
        Clock(
            "self-assessment", "181/2026:27.1", ("reassignment_opened",), ("self_assessment_filed", "reassignment_declined", "reassignment_lapsed"),
            PERSON, Words("Gửi bản tự nhận xét, đánh giá", "Filing the self-assessment"), anchor="term_end",
        ),
    ),
    opens="open",
    questions=(*QUESTIONS, "reassignment-conditions", "dossier-complete"),
    prose=__doc__ or "",
    opening_facts={"matter": "reassignment"},
)  # fmt: skip
