"""Reappointment (Decree 181/2026, Articles 17 to 19 with 5 to 7 and 21).

Ninety working days before the term ends the person is told to prepare the file (17.1; contested, reading 43). In the
cases of 17.3, whenever one arises, reappointment is not yet considered and the enterprise and the person are told in
writing; taken up again it begins with a new notice (reading 148). They are told, too, where the process is unfinished
for objective reasons (17.1, second paragraph).
Within fifteen days of the notice the person files a self-assessment (19.1); within thirty days of that (19.2) the
conference of key cadres gives its opinion (19.2.a), the authority assesses and proposes (19.2.b), the leadership
collective votes (19.2.c): over half in both goes on, exactly half in either is for the head, less goes to the competent
authority, which assesses before it decides. The conference is held as step 3 of an appointment (12.4): a counting
committee alone records its count, which is withheld, and so is what followed from it: one state stands for every
outcome, the authority looks at the count and proposes or reports, and what the head said at exactly half is withheld too.
The Party committee gives its written opinion (19.2.d), the opinion that the post needs is had (Articles 5 to 7), a body
that inspects or audits the enterprise is consulted (18.4), and the authority decides, at the latest one working day
before the term ends (17.4): to reappoint, where terms are left (9.2) and the route of 17.2, the conditions of Article 18
and the file of Article 21 allow, or not. Then the term ends on its last day by that decision (reading 149) and other work
is given, at no equal or higher post (18.5). Without a decision at the end of the term the person may not act, and the
appointing authority says who does (17.4, second paragraph).
Where there is nothing left to decide, because the person has left the post or the case should not have been opened, it
lapses with written notice (17.1, second paragraph; reading 136); the end of the term alone is no such reason.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from canbo.kernel.fact import Words

from . import fields as f
from .appointing import TERMS_LEFT
from .counting_committee import COMMITTEE, name_committee
from .file_check import COMPLETE, check_file
from .inspectors import CONSULTATION, CONSULTED, consult_inspectors
from .lapsing import LAPSED, WHY_GONE, lapse, not_by_mistake
from .needs import after, among, answered
from .state import CaseState, Surroundings
from .table import (
    AUTHORITY,
    COUNTING_COMMITTEE,
    PERSON,
    PERSONNEL_BODY,
    Act,
    Branch,
    Clock,
    Field,
    Need,
    Procedure,
    State,
)

ROUTE = ("reappoint", "reappoint_until_retirement")
REAPPOINTABLE = among(
    "reappointment-route", ROUTE, Words("Thuộc diện xem xét bổ nhiệm lại", "Reappointment is the way"), "181/2026:17.2"
)
DEFERRED = among(
    "reappointment-route",
    ("defer",),
    Words("Thuộc trường hợp chưa xem xét", "Not yet to be considered"),
    "181/2026:17.3",
)
DECIDABLE = ("voted", "reported")


def _stated(name: str, vi: str, en: str) -> Field:
    return Field(name, "bool", Words(vi, en), fact=name)


def opening(event: str) -> Act:
    """What begins both reappointment and extension: the end of the term in view."""
    return Act(
        "open", event, Words("Mở vụ việc trước khi hết nhiệm kỳ", "Begin before the term ends"), (PERSONNEL_BODY, AUTHORITY), ("",),
        "opened", ("181/2026:17.1",),
        (f.day("term_end", "ngày hết nhiệm kỳ", "day the term ends", past=False), f.POST),
    )  # fmt: skip


def assess_oneself(*provisions: str) -> Act:
    """The person's own report of the term."""
    return Act(
        "file-self-assessment", "self_assessment_filed", Words("Nộp bản tự nhận xét, đánh giá", "File the self-assessment"),
        (PERSON, PERSONNEL_BODY), ("notified",), "assessed", provisions,
        (Field("assessment", "text", Words("bản tự nhận xét", "self-assessment"), personal=True),),
    )  # fmt: skip


def head_decides(*provisions: str) -> Act:
    """At exactly half the head of the collective decides."""
    return Act(
        "head-decides", "head_decided", Words("Người đứng đầu quyết định khi đạt 50 %", "The head decides at exactly half"),
        (PERSONNEL_BODY, AUTHORITY), ("tied",), Branch("agrees", ((True, "voted"), (False, "reported"))), provisions,
        (replace(f.AGREES, words=Words("người đứng đầu đồng ý", "the head agrees")), f.day("decided_on", "ngày quyết định", "day decided")),
    )  # fmt: skip


def party_opinion(*provisions: str) -> Act:
    """The written opinion of the competent Party committee."""
    return Act(
        "record-party-opinion", "party_opinion_given", Words("Ghi ý kiến của cấp ủy", "Record the Party committee's opinion"),
        (PERSONNEL_BODY,), DECIDABLE, "", provisions, (f.PARTY_OPINION, f.PARTY_DOCUMENT, f.AGAIN), again=f.AGAIN.name,
    )  # fmt: skip


WHY_LAPSED = (
    *WHY_GONE[:-1],
    ("other_way", Words("luật dẫn sang cách khác (bổ nhiệm lại hoặc kéo dài)", "the law sends it the other way, reappointment or extension")),
    WHY_GONE[-1],
)  # fmt: skip
LAPSES = ("181/2026:17.1", "181/2026:17.1.p1")


def _term_over(state: CaseState, around: Surroundings) -> Words | None:
    ends = next((str(body["term_end"]) for body in state.data.values() if body.get("term_end")), "")
    if around.today.isoformat() > ends:
        return None
    vi = f"{dt.date.fromisoformat(ends):%d/%m/%Y}" if ends else ends
    return Words(f"Nhiệm kỳ còn đến hết ngày {vi}.", f"The term runs until {ends}, inclusive.")


def tell_unfinished(*from_: str) -> Act:
    """The written notice to enterprise and person that the process is unfinished for objective reasons."""
    return Act(
        "tell-unfinished", "process_unfinished_told",
        Words("Thông báo chưa xong quy trình vì lý do khách quan", "Tell that the process is unfinished for objective reasons"),
        (AUTHORITY,), from_, "", ("181/2026:17.1.p1",), (f.REASON, f.DOCUMENT),
    )  # fmt: skip


def powers_stopped(undecided: tuple[str, ...]) -> Act:
    """When the term has ended without a decision."""
    return Act(
        "record-powers-stopped", "powers_stopped", Words("Ghi việc hết nhiệm kỳ chưa có quyết định", "Record that the term ended undecided"),
        (AUTHORITY, PERSONNEL_BODY), undecided, "", ("181/2026:17.4.p1",),
        (Field("acting", "text", Words("ai thực hiện nhiệm vụ, quyền hạn", "who acts in the post")), f.DOCUMENT),
        needs=(Need("term-over", _term_over, ("181/2026:17.4.p1",)),), once=True,
    )  # fmt: skip


PARTY_HEARD = after(
    "party_opinion_given",
    Words("ý kiến bằng văn bản của cấp ủy", "the Party committee's written opinion"),
    "181/2026:19.2.d",
)
RESUMED = "reappointment_resumed"


def _anew(need: Need, event: str) -> Need:
    """What was had before a deferral is had again once it is taken up (reading 148)."""

    def missing(state: CaseState, around: Surroundings) -> Words | None:
        last = {done.type: done.seq for done in state.events}
        if not 0 < last.get(event, 0) < last.get(RESUMED, 0):
            return need.missing(state, around)
        return need.missing(replace(state, done={**state.done, event: 0}), around)

    return replace(need, missing=missing)


_CONDITIONS = (
    _stated("fulfilled_term_duties", "hoàn thành nhiệm vụ trong nhiệm kỳ", "fulfilled the duties of the term"),
    _stated("meets_standards_of_post", "còn đáp ứng tiêu chuẩn và yêu cầu", "still meets the standards"),
    _stated("enterprise_needs_person", "doanh nghiệp có nhu cầu", "the enterprise has the need"),
    _stated("fit_for_duties", "đủ sức khỏe", "physically fit"),
)
# Asked whatever the count was, and withheld: that it was asked at all would tell that the count was exactly half.
_HEAD = Field(
    "head", "choice", Words("người đứng đầu, khi đúng 50 % tại hội nghị cán bộ chủ chốt", "the head, at exactly half of the conference"),
    choices=(
        ("not_asked", Words("không đúng 50 %, không phải quyết định", "not exactly half, nothing to decide")),
        ("agrees", Words("đồng ý", "agrees")),
        ("disagrees", Words("không đồng ý", "does not agree")),
    ),
    withheld=True,
)  # fmt: skip
_OTHER_WORK = (
    ("lower_post", Words("chức vụ thấp hơn", "a lower post")),
    ("professional", Words("công tác chuyên môn, không lãnh đạo, quản lý", "professional work, no leading post")),
)
_DECLINED = not_by_mistake(
    ("not_reappointed",),
    Words(
        "Đã quyết định không bổ nhiệm lại; mở nhầm thì phải sửa hoặc hủy quyết định ấy.",
        "Not to reappoint has been decided; what was decided by mistake is corrected or undone by a decision.",
    ),
)
_HANDLED = ("notified", "assessed", "heard", "proposed", "tied", *DECIDABLE)
_UNDECIDED = ("opened", "deferred", *_HANDLED)
_ENDED = ("reappointed", "reappointment_declined", "reappointment_lapsed")

PROCEDURE = Procedure(
    "reappointment",
    Words("Bổ nhiệm lại", "Reappointment"),
    "181/2026",
    states=(
        State("opened", Words("Sắp hết nhiệm kỳ, chờ thông báo", "The term is ending, awaiting the notice")),
        State("deferred", Words("Chưa xem xét bổ nhiệm lại", "Deferred")),
        State("notified", Words("Đã thông báo, chờ bản tự nhận xét", "Notified, awaiting the self-assessment")),
        State("assessed", Words("Đã có bản tự nhận xét, chờ hội nghị cán bộ chủ chốt", "Self-assessed, awaiting the key-cadre conference")),
        # One state whatever the count, which is not announced: whoever the case is about reads where it stands.
        State("heard", Words("Đã họp cán bộ chủ chốt, chờ nhận xét, đánh giá", "The conference held, awaiting the assessment")),
        State("proposed", Words("Đã đề xuất, chờ tập thể lãnh đạo", "Proposed, awaiting the collective")),
        State("tied", Words("Đạt 50 %, chờ người đứng đầu", "At exactly half, awaiting the head")),
        State("voted", Words("Đã biểu quyết, chờ quyết định", "Voted, awaiting the decision")),
        State("reported", Words("Đã báo cáo, chờ cấp có thẩm quyền quyết định", "Reported, awaiting the authority's decision")),
        State("reappointed", Words("Đã bổ nhiệm lại", "Reappointed"), final=True),
        State("not_reappointed", Words("Không bổ nhiệm lại, chờ bố trí", "Not reappointed, awaiting other work")),
        State("placed", Words("Không bổ nhiệm lại, đã bố trí công tác khác", "Not reappointed, other work given"), final=True),
        LAPSED,
    ),
    acts=(
        opening("reappointment_opened"),
        Act(
            "notify", "reappointment_notified", Words("Thông báo chuẩn bị hồ sơ", "Tell the person to prepare the file"), (AUTHORITY,),
            ("opened",), "notified", ("181/2026:17.1.p1",), (f.DOCUMENT,), needs=(REAPPOINTABLE,),
        ),
        Act(
            "defer", "reappointment_deferred", Words("Chưa xem xét, thông báo bằng văn bản", "Defer, with written notice"), (AUTHORITY,),
            ("opened", *_HANDLED), "deferred", ("181/2026:17.3", "181/2026:17.1.p1"),
            (f.cited("ground", "trường hợp", "case", "181/2026:17.3", "abcd"), f.DOCUMENT), needs=(DEFERRED,),
        ),
        Act(
            "resume", RESUMED, Words("Tiếp tục xem xét", "Take it up again"), (AUTHORITY, PERSONNEL_BODY), ("deferred",),
            "opened", ("181/2026:17.3",), (f.DOCUMENT,), needs=(REAPPOINTABLE,),
        ),
        tell_unfinished(*_HANDLED),
        assess_oneself("181/2026:19.1"),
        check_file("notified", "assessed", "heard", "proposed", *DECIDABLE),
        name_committee("notified", "assessed"),
        Act(
            "count-key", "key_cadres_counted", Words("Ghi kết quả hội nghị cán bộ chủ chốt", "Record the key-cadre conference's vote"),
            (COUNTING_COMMITTEE,), ("assessed",),
            Branch("votes", (("selected", "heard"), ("head-decides", "heard"), ("report", "heard"))),
            ("181/2026:19.2.a", "181/2026:12.4.p2"),
            (f.day("held_on", "ngày họp", "day of the meeting"),
             Field("votes", "tally", Words("kết quả kiểm phiếu", "count"), rule="reappointment-key", withheld=True)),
            needs=(COMMITTEE,),
        ),
        Act(
            "propose", "reappointment_proposed", Words("Nhận xét, đánh giá, đề xuất", "Assess and propose"), (AUTHORITY,), ("heard",),
            "proposed", ("181/2026:19.2.b", "181/2026:18", "181/2026:19.2.p1"), (*_CONDITIONS, _HEAD, f.REPORT),
        ),
        Act(
            "report", "reappointment_reported", Words("Nhận xét, đánh giá, báo cáo để quyết định", "Assess and report for decision"),
            (AUTHORITY,), ("heard",), "reported", ("181/2026:19.2.p1", "181/2026:19.2.b", "181/2026:18"), (*_CONDITIONS, _HEAD, f.REPORT),
        ),
        Act(
            "count-collective", "collective_counted", Words("Ghi kết quả tập thể lãnh đạo", "Record the collective's vote"),
            (PERSONNEL_BODY,), ("proposed",),
            Branch("votes", (("selected", "voted"), ("head-decides", "tied"), ("report", "reported"))),
            ("181/2026:19.2.c", "181/2026:19.2.p1"),
            (f.day("held_on", "ngày họp", "day of the meeting"),
             Field("votes", "tally", Words("kết quả biểu quyết", "count"), rule="reappointment-collective")),
        ),
        head_decides("181/2026:19.2.p1"),
        party_opinion("181/2026:19.2.d"),
        f.give_opinion("proposed", "tied", *DECIDABLE),
        consult_inspectors("181/2026:18.4", *_HANDLED),
        Act(
            "reappoint", "reappointed", Words("Quyết định bổ nhiệm lại", "Decide to reappoint"), (AUTHORITY,), DECIDABLE, "reappointed",
            ("181/2026:19.2.e", "181/2026:17.4", "181/2026:18"),
            (
                f.NUMBER, f.DECIDED, f.EFFECTIVE,
                f.day("new_term_end", "ngày hết nhiệm kỳ mới", "last day of the new term", past=False), f.FOR, f.AGAINST,
            ),
            needs=(
                f.SOMEBODY_DECIDES, _anew(PARTY_HEARD, "party_opinion_given"), _anew(f.HEARD, "opinion_given"), CONSULTED,
                REAPPOINTABLE, TERMS_LEFT,
                answered("reappointment-conditions", True, Words("Đủ điều kiện bổ nhiệm lại", "The conditions of reappointment are met"), "181/2026:18"),
                COMPLETE,
            ),
        ),
        Act(
            "not-reappoint", "reappointment_declined", Words("Quyết định không bổ nhiệm lại", "Decide not to reappoint"), (AUTHORITY,),
            ("heard", "proposed", *DECIDABLE), "not_reappointed", ("181/2026:17.1", "181/2026:18.5"),
            (f.NUMBER, f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "record-other-work", "other_work_recorded", Words("Ghi việc bố trí công tác khác", "Record the other work"),
            (AUTHORITY, PERSONNEL_BODY), ("not_reappointed",), "placed", ("181/2026:18.5",),
            (
                Field("kind", "choice", Words("loại công tác", "kind of work"), choices=_OTHER_WORK),
                Field("other_work", "text", Words("công tác được bố trí", "work given instead")),
                f.day("new_post_from", "ngày nhận công tác mới", "day the new work is taken up", past=False), f.DOCUMENT,
            ),
        ),
        powers_stopped(_UNDECIDED),
        lapse("reappointment_lapsed", (*_UNDECIDED, "not_reappointed"), *LAPSES, why=WHY_LAPSED, checks=(_DECLINED,)),
    ),
    clocks=(
        Clock(
            "notice", "181/2026:17.1.p1", ("reappointment_opened",), ("reappointment_notified", "reappointment_deferred", "reappointment_lapsed"), AUTHORITY,
            Words("Thông báo", "Notice"), anchor="term_end",
        ),
        Clock(
            "self-assessment", "181/2026:19.1", ("reappointment_notified",), ("self_assessment_filed", "reappointment_deferred", "reappointment_lapsed"), PERSON,
            Words("Tự nhận xét, đánh giá", "Self-assessment"),
        ),
        Clock(
            "steps", "181/2026:19.2", ("self_assessment_filed",),
            (*_ENDED, "reappointment_deferred"), AUTHORITY, Words("Thực hiện các bước", "The steps"),
        ),
        Clock(
            "before-term-ends", "181/2026:17.4", ("reappointment_opened",), _ENDED, AUTHORITY,
            Words("Quyết định trước khi hết nhiệm kỳ", "Decision before the term ends"), anchor="term_end",
        ),
    ),
    opens="open",
    questions=(
        "who-decides", "prior-opinion-from", "reappointment-route", "reappointment-conditions", "term-limit-reached", CONSULTATION,
        "dossier-complete",
    ),
    prose=__doc__ or "",
    opening_facts={"matter": "reappointment"},
)  # fmt: skip
