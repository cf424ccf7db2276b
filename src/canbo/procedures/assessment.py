"""Yearly assessment and grading (Decree 181/2026, Articles 28 to 30): of managers, and of representatives and Controllers.

A year is graded once and within the year after it (28.2). It may begin once the enterprise's own grade is announced, for
a representative once the annual financial report is published, and for a Party member after the assessment as such (28.3).
A manager writes a self-assessment with a grade (30.1.a), the Members' Council or the Company Chairman meets and records
who took part and what was said (30.1.b), the Party committee of the same level is heard in writing (30.1.c), and the
grade is decided there, or reported to the higher level that decides (30.1.d). A representative or a Controller files the
self-assessment with the owner's agency (30.2.a), which may hear the Council (30.2.b) and decides (30.2.c). The result
goes into the personal file and is told to the person (30.3). It is corrected if the audited report differs from the one
used in a way that affects it (28.3.p2); so the case stays open until the audited report has been compared. A case in
which nothing is left to grade lapses (reading 151).
Which grade is right is a matter of judgement; the law sets criteria and no threshold.
"""

from __future__ import annotations

from canbo.kernel.fact import Words
from canbo.law.decree_181_2026.scopes import CONTROLLERS, MANAGERS, REPRESENTATIVES
from canbo.law.facts import BOOK

from . import fields as f
from .lapsing import LAPSED, WHY_GONE, lapse
from .needs import after, answered, free
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

GRADES = tuple(BOOK.get("grade_last_year").choices)
GRADE = Field("grade", "choice", Words("mức xếp loại", "grade"), choices=GRADES)
MAY_BEGIN = answered(
    "assessment-may-begin", True, Words("Đã được tiến hành đánh giá", "The assessment may be held"), "181/2026:28.3"
)
_BASIS = ("assessed_as_party_member",)


def year_of(state: CaseState) -> int | None:
    """The year that a case assesses; None where it names none."""
    said = state.data.get("assessment_opened", {}).get("year_ended_on")
    return int(str(said)[:4]) if said else None


def _decided_here(state: CaseState, around: Surroundings) -> Words | None:
    """What the higher level decides must have been reported to it."""
    deciding = around.answers.get("who-decides")
    if deciding in (None, "council_or_chairman") or state.done.get("assessment_reported"):
        return None
    return Words(
        "Thuộc thẩm quyền cấp trên mà chưa ghi báo cáo cấp trên.",
        "The higher level decides, and no report to it is recorded.",
    )


def _opening(positions: tuple[str, ...]) -> Act:
    return Act(
        "open", "assessment_opened", Words("Mở đợt đánh giá năm", "Begin the assessment of a year"), (PERSONNEL_BODY, AUTHORITY), ("",),
        "opened", ("181/2026:28.2.p1",),
        (f.day("year_ended_on", "ngày cuối của năm được đánh giá", "last day of the year assessed"), f.post_among(*positions)),
    )  # fmt: skip


def _basis(*facts: str) -> Act:
    return Act(
        "record-basis", "assessment_basis_recorded", Words("Ghi điều kiện để đánh giá", "Record what the assessment waits for"),
        (PERSONNEL_BODY,), ("opened", "self_assessed", "met"), "", ("181/2026:28.3",), tuple(f.stated(fact) for fact in facts),
    )  # fmt: skip


def _self_assessment(provision: str) -> Act:
    return Act(
        "file-self-assessment", "self_assessment_filed", Words("Nộp bản tự nhận xét, tự xếp loại", "File the self-assessment with a grade"),
        (PERSON, PERSONNEL_BODY), ("opened",), "self_assessed", (provision,),
        (Field("assessment", "text", Words("bản tự nhận xét", "self-assessment"), personal=True),
         Field("own_grade", "choice", Words("tự xếp loại", "grade proposed by the person"), choices=GRADES)),
    )  # fmt: skip


def _after_grading() -> tuple[Act, ...]:
    """Told to the person, compared with the audited report, and corrected where that affects the grade."""
    due = answered(
        "grade-correction-due",
        True,
        Words("Phải điều chỉnh xếp loại", "The grade must be corrected"),
        "181/2026:28.3.p2",
    )
    not_due = answered(
        "grade-correction-due",
        False,
        Words("Không phải điều chỉnh xếp loại", "The grade need not be corrected"),
        "181/2026:28.3.p2",
    )
    return (
        Act(
            "tell-result", "grade_told", Words("Lưu hồ sơ, thông báo kết quả", "File the result and tell the person"), (AUTHORITY, PERSONNEL_BODY),
            ("graded",), "told", ("181/2026:30.3",), (f.day("told_on", "ngày thông báo", "day the person was told"), f.DOCUMENT),
        ),
        Act(
            "compare-audit", "audited_report_compared", Words("Đối chiếu báo cáo tài chính đã kiểm toán", "Compare the audited report"),
            (PERSONNEL_BODY,), ("graded", "told"), "", ("181/2026:28.3.p2",),
            (f.stated("audited_report_differs", required=True), f.stated("difference_affects_grade", required=True)),
        ),
        Act(
            "correct-grade", "grade_corrected", Words("Điều chỉnh xếp loại sau kiểm toán", "Correct the grade after the audit"), (AUTHORITY,),
            ("graded", "told"), "corrected", ("181/2026:28.3.p2",), (f.NUMBER, f.DECIDED, GRADE, f.REASON), needs=(f.SOMEBODY_DECIDES, due),
        ),
        Act(
            "tell-correction", "grade_correction_told", Words("Lưu hồ sơ, thông báo việc điều chỉnh", "File the correction and tell the person"),
            (AUTHORITY, PERSONNEL_BODY), ("corrected",), "closed", ("181/2026:30.3",),
            (f.day("told_on", "ngày thông báo", "day the person was told"), f.DOCUMENT),
        ),
        Act(
            "close", "assessment_closed", Words("Kết thúc đợt đánh giá", "Close the assessment"), (AUTHORITY, PERSONNEL_BODY), ("told",), "closed",
            ("181/2026:28.3.p2", "181/2026:30.3"), (), needs=(not_due,),
        ),
    )  # fmt: skip


def _grading(from_: tuple[str, ...], provision: str, *needs: Need) -> Act:
    return Act(
        "grade", "year_graded", Words("Quyết định mức xếp loại", "Decide on the grade"), (AUTHORITY,), from_, "graded",
        (provision, "181/2026:28.2", "181/2026:29"), (f.NUMBER, f.DECIDED, GRADE, f.FOR, f.AGAINST),
        needs=(f.SOMEBODY_DECIDES, MAY_BEGIN, free("year-graded", "181/2026:28.2"), *needs),
    )  # fmt: skip


def _lapse(*undecided: str) -> Act:
    """Nothing is left to grade: the person is gone, or the year has its grade from elsewhere (reading 151)."""
    graded = ("graded", Words("năm ấy đã được xếp loại", "the year has been graded already"))
    return lapse("assessment_lapsed", undecided, "181/2026:28.2", why=(graded, *WHY_GONE))


YEAR = Clock(
    "year", "181/2026:28.2.p1", ("assessment_opened",), ("year_graded", "assessment_lapsed"), AUTHORITY, Words("Xếp loại trong năm sau", "Grading within the next year"),
    anchor="year_ended_on",
)  # fmt: skip
_STATES = (
    State("opened", Words("Đã mở, chờ bản tự nhận xét", "Begun, awaiting the self-assessment")),
    State("self_assessed", Words("Đã có bản tự nhận xét", "Self-assessed")),
)
_ENDS = (
    State("graded", Words("Đã xếp loại, chờ thông báo", "Graded, the person to be told")),
    State("told", Words("Đã thông báo, chờ đối chiếu báo cáo kiểm toán", "Told, the audited report to be compared")),
    State("corrected", Words("Đã điều chỉnh, chờ thông báo", "Corrected, the person to be told")),
    State("closed", Words("Đã kết thúc", "Closed"), final=True),
    LAPSED,
)
_QUESTIONS = ("who-decides", "prior-opinion-from", "assessment-may-begin", "grade-correction-due")
_HELD = f.day("held_on", "ngày họp", "day of the meeting")

OF_MANAGERS = Procedure(
    "assessment-manager",
    Words("Đánh giá, xếp loại người quản lý", "Yearly assessment of a manager"),
    "181/2026",
    states=(
        *_STATES,
        State("met", Words("Đã họp nhận xét, chờ ý kiến cấp ủy", "The meeting held, awaiting the Party committee")),
        State("heard", Words("Đã có ý kiến cấp ủy, chờ xếp loại", "The Party committee heard, awaiting the grade")),
        *_ENDS,
    ),
    acts=(
        _opening(MANAGERS),
        _basis("enterprise_graded_on", *_BASIS),
        _self_assessment("181/2026:30.1.a"),
        Act(
            "record-meeting", "assessment_meeting_held", Words("Ghi biên bản họp nhận xét, đánh giá", "Record the meeting"),
            (PERSONNEL_BODY,), ("self_assessed",), "met", ("181/2026:30.1.b",),
            (_HELD, Field("attended", "text", Words("thành phần tham dự", "who took part")), f.MINUTES), needs=(MAY_BEGIN,),
        ),
        Act(
            "record-party-opinion", "party_opinion_given", Words("Ghi ý kiến của cấp ủy cùng cấp", "Record the Party committee's opinion"),
            (PERSONNEL_BODY,), ("met", "heard"), "heard", ("181/2026:30.1.c",), (f.PARTY_OPINION, f.PARTY_DOCUMENT, f.OPINION, f.AGAIN),
            again=f.AGAIN.name,
        ),
        f.give_opinion("met", "heard"),
        Act(
            "report-up", "assessment_reported", Words("Báo cáo cấp trên xem xét, quyết định", "Report to the higher level for decision"),
            (PERSONNEL_BODY,), ("heard",), "", ("181/2026:30.1.d",), (f.REPORT, f.DOCUMENT), once=True,
        ),
        _grading(("heard",), "181/2026:30.1.d", f.HEARD, Need("reported", _decided_here, ("181/2026:30.1.d",))),
        *_after_grading(),
        _lapse("opened", "self_assessed", "met", "heard"),
    ),
    clocks=(YEAR,),
    opens="open",
    questions=_QUESTIONS,
    prose=__doc__ or "",
    opening_facts={"matter": "assessment"},
)  # fmt: skip

OF_REPRESENTATIVES = Procedure(
    "assessment-representative",
    Words("Đánh giá, xếp loại người đại diện, Kiểm soát viên", "Yearly assessment of a representative or Controller"),
    "181/2026",
    states=(*_STATES, *_ENDS),
    acts=(
        _opening((*REPRESENTATIVES, *CONTROLLERS)),
        _basis("annual_report_published_on", "enterprise_graded_on", *_BASIS),
        _self_assessment("181/2026:30.2.a"),
        Act(
            "hear-council", "council_heard", Words("Ghi ý kiến của Hội đồng thành viên, Chủ tịch công ty", "Record the Council's opinion"),
            (PERSONNEL_BODY, AUTHORITY), ("self_assessed",), "", ("181/2026:30.2.b",),
            (Field("council_document", "text", Words("số văn bản của Hội đồng thành viên, Chủ tịch công ty", "number of the Council's document")),
             f.OPINION),
        ),
        _grading(("self_assessed",), "181/2026:30.2.c", after("self_assessment_filed", Words("bản tự nhận xét", "the self-assessment"))),
        *_after_grading(),
        _lapse("opened", "self_assessed"),
    ),
    clocks=(YEAR,),
    opens="open",
    questions=("who-decides", "assessment-may-begin", "grade-correction-due"),
    prose=__doc__ or "",
    opening_facts={"matter": "assessment"},
)  # fmt: skip
