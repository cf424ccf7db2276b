"""What every route of appointment shares (Decree 181/2026, Articles 9 to 11 and 16 with 5 to 7).

The approval in principle and its time, and the way from the person proposed to the decision.
The facts of Articles 10 and 16 that no register holds are stated by the case itself: the review of the standards, the
file item by item, and what the authority decides where Article 10 leaves it the choice. The decision rests on both
answers of the law; while one is unknown the facts that are missing are named. Whoever holds a post already leaves it or
keeps it as Article 8 allows; which, is said before the decision.
"""

from __future__ import annotations

from canbo.kernel.fact import Words
from canbo.law.decree_181_2026.scopes import MANAGERS
from canbo.law.facts import BOOK
from canbo.law.questions.appointing import APPOINTMENT_ROUTE

from . import fields as f
from . import other_posts
from .needs import after, answered, free, other_route, prior_opinion, ran_out, unbarred
from .state import CaseState, Surroundings
from .table import AUTHORITY, OPINION_GIVER, PERSONNEL_BODY, Act, Clock, Field, FieldType, Need, Procedure, State
from .ways import LISTED

OPINIONS = ("181/2026:5.1", "181/2026:6.1.c", "181/2026:6.2.b")
QUESTIONS = (
    "appointment-route",
    "who-decides",
    "prior-opinion-from",
    "appointment-conditions",
    "dossier-complete",
    "term-limit-reached",
    "term-end",
    other_posts.QUESTION,
)
APPROVED, RENEWED = "appointment_approved_in_principle", "appointment_approval_renewed"
ENDED = ("appointed", "appointment_refused", "appointment_ended", "appointment_not_approved")
POSITION = Field(
    "position", "choice", Words("chức danh cần bổ nhiệm", "post to be filled"), fact="position",
    choices=tuple((key, words) for key, words in BOOK.get("position").choices if key in MANAGERS),
)  # fmt: skip
PARTY_DOCUMENT = Field(
    "party_document", "text", Words("số văn bản của cấp ủy", "number of the Party committee's document")
)
CONDITIONS = answered(
    "appointment-conditions", True,
    Words("Đủ tiêu chuẩn, điều kiện bổ nhiệm", "The standards and conditions of appointment are met"), "181/2026:10",
)  # fmt: skip
TERMS_LEFT = unbarred(
    "term-limit-reached", Words("Đã hết số nhiệm kỳ được giữ tại doanh nghiệp này.", "The limit of terms at this enterprise is reached."),
    "181/2026:9.2",
)  # fmt: skip
POST_FREE = free("post-taken", "181/2026:9.1")
COMPLETE = answered("dossier-complete", True, Words("Hồ sơ đầy đủ", "The file is complete"), "181/2026:16")


TYPES: dict[str, FieldType] = {"bool": "bool", "date": "date", "int": "int"}


def stated(fact: str, name: str = "", *, required: bool = False) -> Field:
    """A field that states a fact of the law in the law's own words; left empty the fact stays unknown."""
    spec = BOOK.get(fact)
    words = Words(spec.said("vi"), spec.said("en"))
    return Field(name or fact, TYPES[spec.type], words, required=required, fact=fact)


STANDARDS = (
    "meets_standards_of_post", "planned_for_post", "months_in_equivalent_post", "record_and_assets_verified",
    "relevant_experience", "first_or_higher_post", "can_serve_full_term", "fit_for_duties", "barred_from_office",
    "graded_fulfilled_last_three_years", "graded_good_last_three_years", "disciplinary_proceedings_pending", "under_criminal_proceedings", "barred_from_higher_post",
)  # fmt: skip
AGELESS = (7, 9)
ITEMS = tuple(
    name
    for number in range(1, 11)
    for name in (f"dossier_item_{number}", *(() if number in AGELESS else (f"dossier_item_{number}_dated_on",)))
)
EARLIER_FILE = ("initial_file_submitted_on", "initial_file_same_authority", "dossier_new_content")
BARS = frozenset({
    "barred_from_office", "disciplinary_proceedings_pending", "under_criminal_proceedings", "barred_from_higher_post",
})  # fmt: skip
TO_BE_STATED = frozenset({*STANDARDS, *ITEMS, *EARLIER_FILE, "examination_date", "initial_file_reused"}) - BARS
"""What the review and the file are to tell: that a register complete in its findings has none of it proves nothing."""
WAIVERS = ("planning_waived", "time_in_post_waived", "grades_waived", "age_waived")


def begun(*, opens: Act, approval_in: str, approved: str) -> tuple[Act, ...]:
    """The opening, the approval in principle by the authority, or its refusal."""
    return (
        opens,
        Act(
            "approve-proposal", APPROVED, Words("Đồng ý chủ trương bổ nhiệm", "Approve the appointment in principle"),
            (AUTHORITY,), (approval_in,), approved, ("181/2026:11.1", "181/2026:11.2"),
            (f.DOCUMENT, f.day("approved_on", "ngày đồng ý chủ trương", "day of the approval"), f.FOR, f.AGAINST),
            needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "decline-proposal", "appointment_not_approved", Words("Không đồng ý chủ trương", "Decline the proposal"),
            (AUTHORITY,), (approval_in,), "not_approved", ("181/2026:11.1",), (f.DOCUMENT, f.DECIDED, f.REASONS),
            needs=(f.SOMEBODY_DECIDES,),
        ),
    )  # fmt: skip


def late(under_way: tuple[str, ...]) -> tuple[Act, ...]:
    """What Article 11(2) asks when the thirty days are over: reasons, and a decision on the approval anew."""
    return (
        Act(
            "explain-delay", "appointment_delay_explained", Words("Giải trình chậm tiến độ", "Explain the delay"), (PERSONNEL_BODY,),
            under_way, "", ("181/2026:11.2",), (f.REASON, f.DOCUMENT),
            needs=(ran_out("process", Words("Thời hạn hoàn thành quy trình", "The time to complete the process"), "181/2026:11.2"),),
        ),
        Act(
            "renew-approval", RENEWED, Words("Quyết định lại: giữ chủ trương", "Decide anew: keep the approval"), (AUTHORITY,), under_way,
            "", ("181/2026:11.2",), (f.DOCUMENT, f.day("approved_on", "ngày quyết định lại", "day decided anew")),
            needs=(
                after(
                    "appointment_delay_explained", Words("giải trình lý do chậm", "the reasons of the delay"), "181/2026:11.2",
                    since=RENEWED, about=Words("cho lần quyết định lại trước", "for the decision before"),
                ),
                ran_out("process", Words("Thời hạn hoàn thành quy trình", "The time to complete the process"), "181/2026:11.2"),
            ),
        ),
        Act(
            "end", "appointment_ended", Words("Dừng việc bổ nhiệm", "End the appointment"), (AUTHORITY,), under_way, "ended",
            ("181/2026:11.2",), (f.DOCUMENT, f.DECIDED, f.REASONS),
        ),
    )  # fmt: skip


def decided(*, chosen: str, needs: tuple[Need, ...], decision: tuple[str, ...]) -> tuple[Act, ...]:
    """From the person proposed to the decision: standards, file, opinions, submission, appointed or not."""
    examined, reused = stated("examination_date", required=True), stated("initial_file_reused", required=True)
    open_ = (chosen, "submitted")
    return (
        Act(
            "review-standards", "standards_reviewed", Words("Thẩm định tiêu chuẩn, điều kiện", "Review standards and conditions"),
            (PERSONNEL_BODY,), open_, "", ("181/2026:10",), tuple(stated(fact) for fact in STANDARDS),
        ),
        Act(
            "waive-condition", "condition_waived", Words("Quyết định trường hợp đặc biệt", "Decide a special case"), (AUTHORITY,), open_,
            "", ("181/2026:10.2", "181/2026:10.3.p2", "181/2026:10.5", "181/2026:10.7.a"),
            (f.DOCUMENT, f.DECIDED, *(stated(fact) for fact in WAIVERS), f.REASON),
        ),
        Act(
            "record-dossier", "dossier_recorded", Words("Ghi thành phần hồ sơ", "Record the file"), (PERSONNEL_BODY,), open_, "",
            ("181/2026:16",), (examined, *(stated(fact) for fact in ITEMS), reused, *(stated(fact) for fact in EARLIER_FILE)),
        ),
        other_posts.settle(*open_),
        Act(
            "give-opinion", "opinion_given", Words("Cho ý kiến trước", "Give the prior opinion"), (OPINION_GIVER,), open_, "", OPINIONS,
            (f.AGREES, f.OPINION, f.DOCUMENT, f.AGAIN), again=f.AGAIN.name,
        ),
        Act(
            "submit", "appointee_submitted", Words("Trình cấp có thẩm quyền", "Submit to the authority"), (PERSONNEL_BODY,), (chosen,),
            "submitted", decision, (f.REPORT, f.DOCUMENT), needs=needs,
        ),
        Act(
            "appoint", "appointed", Words("Quyết định bổ nhiệm", "Decide to appoint"), (AUTHORITY,), ("submitted",), "appointed",
            (*decision, "181/2026:9.1", "181/2026:10", "181/2026:16"),
            (
                f.NUMBER, f.DECIDED,
                Field("effective_on", "date", f.EFFECTIVE.words, fact="term_start"),
                Field("years", "int", Words("số năm của nhiệm kỳ (tối đa năm)", "years of the term (five at most)"), fact="term_years"),
                f.FOR, f.AGAINST,
            ),
            needs=(f.SOMEBODY_DECIDES, prior_opinion("opinion_given", *OPINIONS, since=LISTED), CONDITIONS, COMPLETE, TERMS_LEFT, *other_posts.NEEDS, POST_FREE),
        ),
        Act(
            "refuse", "appointment_refused", Words("Quyết định không bổ nhiệm", "Decide not to appoint"), (AUTHORITY,), ("submitted",),
            "refused", decision, (f.NUMBER, f.DECIDED, f.REASONS, f.FOR, f.AGAINST), needs=(f.SOMEBODY_DECIDES,),
        ),
    )  # fmt: skip


ENDS = (
    State("submitted", Words("Đã trình, chờ quyết định", "Submitted, awaiting the decision")),
    State("appointed", Words("Đã bổ nhiệm", "Appointed"), final=True),
    State("refused", Words("Không bổ nhiệm", "Not appointed"), final=True),
    State("not_approved", Words("Không đồng ý chủ trương", "Not approved in principle"), final=True),
    State("ended", Words("Đã dừng", "Ended"), final=True),
)
PROCESS = Clock(
    "process", "181/2026:11.2", (APPROVED, RENEWED), ENDED, AUTHORITY,
    Words("Hoàn thành quy trình nhân sự", "Completing the process"), anchor="approved_on",
)  # fmt: skip


def this_route(*routes: str) -> tuple[Need, ...]:
    """The law must not send the appointment another way; a post that the Prime Minister is heard on goes by Article 14."""
    return (
        other_route(APPOINTMENT_ROUTE, routes, "181/2026:12", "181/2026:13", "181/2026:14", "181/2026:15"),
        Need("not-through-the-prime-minister", _through_the_prime_minister, ("181/2026:14",)),
    )


def _through_the_prime_minister(_state: CaseState, around: Surroundings) -> Words | None:
    if around.answers.get("prior-opinion-from") != "prime_minister":
        return None
    return Words(
        "Chức danh này phải xin ý kiến Thủ tướng Chính phủ, theo quy trình của Điều 14.",
        "The Prime Minister is heard on this post, which goes by the procedure of Article 14.",
    )


def is_appointment(procedure: Procedure) -> bool:
    """Tell whether a procedure measures somebody for a post they do not hold yet: appointed, assigned, hired or moved."""
    return procedure.about != "holder"
