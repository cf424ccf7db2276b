"""Coming to a post by the other ways of Article 15 of Decree 181/2026: moved, appointed under the owner's lead, or acting.

Moved after a reorganisation (15.1): from an equivalent or higher post the owner's agency moves the person to the new one,
or submits it, without the procedure of appointment (a); a Controller is moved to a suitable post (b). The term goes on:
it counts from the decision on the old post. Whoever comes from a lower post is appointed as from elsewhere, by that
procedure and not by this one.

The owner's agency in the lead (15.2): in a new enterprise, where the leadership is disunited and in breach, or where no
leaders are left. The agency takes the steps itself, whatever is left of the enterprise; approval in principle and its
thirty working days, conditions, file and opinions are those of every appointment (Articles 9 to 11, 16). Which steps are
left out where no collective is there to meet, the Article does not say; we keep those that need none.

Acting (15.3): while the post of a chairman or director is not filled, its powers go to a deputy or member for twelve
months at most from the day the decision takes effect. Delegated to the same person again while the post is still not
filled, the months are counted together (reading 150). That time is part of no term, so the register gets none; the end
stands in the case, whose clock warns of the day that the decision names.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from canbo.kernel.dates import add_months
from canbo.kernel.fact import Words
from canbo.law.book import lawbook
from canbo.law.decree_181_2026.scopes import CONTROLLERS, MANAGERS

from . import appointing as a
from . import fields as f
from .needs import after, among, free
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

EMPTY = ("council_chair", "company_chair", "general_director")
REORGANISED = f.stated("post_changes_by_reorganisation", required=True)


def _moved_without_procedure(state: CaseState, around: Surroundings) -> Words | None:
    """A manager by the route the law names; a Controller by 15.1.b, on whom it names none."""
    if state.data.get("move_proposed", {}).get("position") in CONTROLLERS:
        return None
    return among(
        "appointment-route", ("conversion",), Words("Chuyển chức vụ không qua quy trình", "Moved without the procedure"), "181/2026:15.1.a"
    ).missing(state, around)  # fmt: skip


CONVERSION = Procedure(
    "conversion",
    Words("Chuyển chức vụ khi tổ chức lại doanh nghiệp", "Move to a new post after a reorganisation"),
    "181/2026",
    states=(
        State("proposed", Words("Đã đề xuất, chờ quyết định", "Proposed, awaiting the decision")),
        State("moved", Words("Đã chuyển chức vụ", "Moved"), final=True),
        State("not_moved", Words("Không chuyển", "Not moved"), final=True),
    ),
    acts=(
        Act(
            "propose", "move_proposed", Words("Đề xuất chuyển chức vụ", "Propose the move"), (PERSONNEL_BODY, AUTHORITY), ("",), "proposed",
            ("181/2026:15.1",),
            (
                REORGANISED, f.stated("rank_of_present_post"),
                f.post_among(*MANAGERS, *CONTROLLERS, name="position", vi="chức vụ mới", en="new post"),
                Field("reorganisation", "text", Words("văn bản về việc tổ chức lại", "document of the reorganisation")),
            ),
        ),
        f.give_opinion("proposed"),
        Act(
            "move", "moved", Words("Quyết định chuyển chức vụ", "Decide on the move"), (AUTHORITY,), ("proposed",), "moved",
            ("181/2026:15.1.a", "181/2026:15.1.b"), (f.NUMBER, f.DECIDED, f.EFFECTIVE, f.FOR, f.AGAINST),
            needs=(f.SOMEBODY_DECIDES, f.HEARD, free("new-post-taken", "181/2026:15.1"), Need("without-procedure", _moved_without_procedure, ("181/2026:15.1.a", "181/2026:15.1.p1"))),
        ),
        Act(
            "not-move", "move_declined", Words("Quyết định không chuyển", "Decide not to move"), (AUTHORITY,), ("proposed",), "not_moved",
            ("181/2026:15.1",), (f.DOCUMENT, f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
    ),
    clocks=(),
    opens="propose",
    questions=("appointment-route", "who-decides", "prior-opinion-from"),
    prose=__doc__ or "",
    opening_facts={"matter": "appointment"},
    about="candidate",
)  # fmt: skip

LED = among(
    "appointment-route", ("owner_led",), Words("Cơ quan đại diện chủ sở hữu trực tiếp chủ trì", "The owner's agency itself leads"), "181/2026:15.2",
)  # fmt: skip
_LEADS = Act(
    "propose-appointment", "appointment_proposed", Words("Cơ quan đại diện chủ sở hữu mở quy trình", "The owner's agency begins the process"),
    (AUTHORITY, PERSONNEL_BODY), ("",), "proposed", ("181/2026:15.2", "181/2026:11.1"),
    (
        a.POSITION, f.stated("enterprise_newly_established", required=True), f.stated("leadership_disunited_and_in_breach", required=True),
        f.stated("no_leaders_left", required=True), REORGANISED, f.stated("rank_of_present_post"),
        Field("source_of_candidate", "choice", f.stated("candidate_source").words, choices=f.stated("candidate_source").choices, fact="candidate_source"),
        Field("work", "text", Words("dự kiến phân công công tác", "work intended for the person")), f.DOCUMENT, f.REASON,
    ),
    needs=(LED,),
)  # fmt: skip
PARTY = after(
    "party_opinion_recorded",
    Words("ý kiến bằng văn bản của cấp ủy", "the Party committee's written opinion"),
    "181/2026:13.1.step2",
)
OWNER_LED = Procedure(
    "appointment-owner-led",
    Words("Bổ nhiệm do cơ quan đại diện chủ sở hữu trực tiếp chủ trì", "Appointment led by the owner's agency"),
    "181/2026",
    states=(
        State("proposed", Words("Đã mở, chờ đồng ý chủ trương", "Begun, awaiting approval in principle")),
        State("approved", Words("Đã có chủ trương, chờ ý kiến nơi công tác", "Approved, awaiting the workplace's answer")),
        State("answered", Words("Đã có ý kiến nơi công tác, chờ gặp nhân sự", "Answered, awaiting the meeting with the candidate")),
        State("met", Words("Đã gặp nhân sự, thẩm định, hoàn thiện hồ sơ", "The candidate met and under review")),
        *a.ENDS,
    ),
    acts=(
        *a.begun(opens=_LEADS, approval_in="proposed", approved="approved"),
        Act(
            "exchange-in-writing", "workplace_answered", Words("Ghi ý kiến bằng văn bản của nơi công tác", "Record the workplace's written answer"),
            (PERSONNEL_BODY, AUTHORITY), ("approved",), "answered", ("181/2026:15.2", "181/2026:13.1.step2"),
            (
                Field("workplace_document", "text", Words("số văn bản của nơi công tác", "number of the workplace's document")),
                f.day("answered_on", "ngày văn bản", "day of the document"), f.AGREES, f.OPINION,
            ),
        ),
        Act(
            "record-party-opinion", "party_opinion_recorded", Words("Ghi ý kiến của cấp ủy", "Record the Party committee's opinion"), (PERSONNEL_BODY,),
            ("answered", "met"), "", ("181/2026:15.2", "181/2026:13.1.step2"), (a.PARTY_DOCUMENT, f.AGREES, f.OPINION, f.AGAIN), again=f.AGAIN.name,
        ),
        Act(
            "meet-candidate", "candidate_met", Words("Ghi buổi gặp nhân sự", "Record the meeting with the candidate"), (PERSONNEL_BODY, AUTHORITY),
            ("answered",), "met", ("181/2026:15.2", "181/2026:13.1.p1"), (f.day("held_on", "ngày gặp", "day of the meeting"), f.AGREES, f.MINUTES),
        ),
        *a.decided(chosen="met", needs=(PARTY,), decision=("181/2026:15.2", "181/2026:13.1.step3")),
        *a.late(("approved", "answered", "met", "submitted")),
    ),
    clocks=(a.PROCESS,),
    opens=_LEADS.key,
    questions=a.QUESTIONS,
    prose=__doc__ or "",
    opening_facts={"matter": "appointment"},
    about="candidate",
)  # fmt: skip


def _within_the_limit(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """The last day named lies within the law's months of the day of effect."""
    term = lawbook().find("181/2026:15.3")[1].term
    if term is None:
        raise LookupError("181/2026:15.3 sets no time limit")
    start, until = dt.date.fromisoformat(str(body["effective_on"])), dt.date.fromisoformat(str(body["until"]))
    latest = add_months(start, term.count)
    if start <= until <= latest:
        return None
    return Words(
        f"Chỉ giao quyền từ {start:%d/%m/%Y}, muộn nhất đến {latest:%d/%m/%Y}.",
        f"Powers are delegated from {start} until {latest} at the latest.",
    )


def _until_over(state: CaseState, around: Surroundings) -> Words | None:
    """The last day that the decision names must be over."""
    decided = state.data.get("delegation_decided")
    if decided is None:
        return Words("Chưa quyết định giao quyền.", "No delegation has been decided.")
    until = dt.date.fromisoformat(str(decided["until"]))
    if around.today > until:
        return None
    return Words(
        f"Thời hạn giao quyền còn đến hết ngày {until:%d/%m/%Y}.", f"The delegation lasts until {until}, inclusive."
    )


WHY_OVER = (
    ("filled", Words("đã bổ nhiệm người giữ chức vụ", "the post has been filled")),
    ("withdrawn", Words("cấp có thẩm quyền thôi giao quyền", "the authority took the powers back")),
)
DELEGATION = Procedure(
    "delegation",
    Words("Giao quyền khi chưa kiện toàn chức vụ", "Delegation of the powers of an empty post"),
    "181/2026",
    states=(
        State("proposed", Words("Đã đề xuất, chờ quyết định", "Proposed, awaiting the decision")),
        State("delegated", Words("Đang được giao quyền", "Acting in the post")),
        State("not_delegated", Words("Không giao quyền", "Not delegated"), final=True),
        State("over", Words("Đã thôi giao quyền", "The delegation is over"), final=True),
    ),
    acts=(
        Act(
            "propose", "delegation_proposed", Words("Đề xuất giao quyền", "Propose the delegation"), (PERSONNEL_BODY, AUTHORITY), ("",), "proposed",
            ("181/2026:15.3",),
            (
                f.post_among(*EMPTY, name="position", vi="chức vụ chưa kiện toàn", en="post not filled"),
                Field("capacity", "text", Words("chức vụ của người được giao quyền (cấp phó, thành viên)", "what the person is: deputy or member")), f.REASON,
            ),
        ),
        f.give_opinion("proposed"),
        Act(
            "delegate", "delegation_decided", Words("Quyết định giao quyền", "Decide to delegate"), (AUTHORITY,), ("proposed",), "delegated",
            ("181/2026:15.3",),
            (
                f.NUMBER, f.DECIDED, Field("effective_on", "date", f.EFFECTIVE.words, fact="delegation_effective_on"),
                f.day("until", "giao quyền đến hết ngày", "last day of the delegation", past=False), f.FOR, f.AGAINST,
            ),
            needs=(f.SOMEBODY_DECIDES, f.HEARD, free("post-not-empty", "181/2026:15.3"), free("delegation-months-used", "181/2026:15.3")),
            checks=(_within_the_limit,),
        ),
        Act(
            "not-delegate", "delegation_declined", Words("Quyết định không giao quyền", "Decide not to delegate"), (AUTHORITY,), ("proposed",),
            "not_delegated", ("181/2026:15.3",), (f.DOCUMENT, f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "end", "delegation_ended", Words("Thôi giao quyền", "End the delegation"), (AUTHORITY,), ("delegated",), "over", ("181/2026:15.3",),
            (f.NUMBER, f.DECIDED, Field("why", "choice", Words("vì sao", "why"), choices=WHY_OVER)), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "record-end", "delegation_ran_out", Words("Ghi việc hết thời hạn giao quyền", "Record that the delegation has run out"),
            (AUTHORITY, PERSONNEL_BODY), ("delegated",), "over", ("181/2026:15.3",), (), needs=(Need("until", _until_over, ("181/2026:15.3",)),),
        ),
    ),
    clocks=(
        Clock(
            "length", "181/2026:15.3", ("delegation_decided",), ("delegation_ended", "delegation_ran_out"), AUTHORITY,
            Words("Ngày cuối được giao quyền", "Last day of the delegation"), named="until",
        ),
    ),
    opens="propose",
    questions=("who-decides", "prior-opinion-from", "delegation-ends"),
    prose=__doc__ or "",
    opening_facts={"matter": "appointment"},
)  # fmt: skip
