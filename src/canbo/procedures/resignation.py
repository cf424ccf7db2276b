"""Resignation from office (Decree 181/2026, Article 34, with Articles 5 to 7, 33 and 35.2).

The office-holder files a letter (34.3.a); one handed in on paper is entered by the personnel body. Within ten working days the personnel body talks with the person and
reports to the competent authority (34.3.b). The authority decides within ten working days of that report, or up to
fifteen for objective reasons (34.3.c); who it is, and whose opinion it must have first, follows from the post
(Articles 5 to 7): the Prime Minister's for chairs of listed groups, the owner's agency's for directors. Until then the
person goes on with the duties (34.4). A resignation is accepted only where the law answers that it may be: a ground,
no bar of 34.2, and no case of relief that 33.1 keeps from resigning (the special rule of 35.2 apart). It is refused
with reasons in writing. The Decree is silent on withdrawal: it is open to the person alone until the decision, unless
the installation has switched it off (reading 120). After acceptance the placement is recorded (34.5), from which the
day of reconsideration counts.
"""

from __future__ import annotations

from canbo.kernel.fact import Words
from canbo.law.facts import BOOK

from .needs import after, answered, prior_opinion, settled
from .state import CaseState, Surroundings
from .table import AUTHORITY, OPINION_GIVER, PERSON, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

GROUNDS = tuple(
    (f"181/2026:34.1.{point}", Words(f"điểm {point} khoản 1 Điều 34", f"Article 34(1)({point})"))
    for point in "abcdđeghi"
)
POSTS = BOOK.get("position").choices
PLACEMENTS = (
    ("professional", Words("công tác chuyên môn", "professional work")),
    ("lower_post", Words("chức vụ thấp hơn một cấp", "a post one grade lower")),
    ("suitable_post", Words("vị trí phù hợp", "a suitable post")),
)
_NUMBER = Field("number", "text", Words("số quyết định", "number of the decision"), required=False, numbered=True)
_DECIDED = Field("decided_on", "date", Words("ngày quyết định", "day decided"), past=True)
_FOR = Field("votes_for", "int", Words("số phiếu tán thành", "votes for"), required=False)
_AGAINST = Field("votes_against", "int", Words("số phiếu không tán thành", "votes against"), required=False)


def _not_switched_off(_state: CaseState, around: Surroundings) -> Words | None:
    if around.withdrawal_allowed:
        return None
    return Words(
        "Hệ thống này không cho rút đơn (cách đọc số 120).", "This installation allows no withdrawal (reading 120)."
    )


def _extension_running(state: CaseState, around: Surroundings) -> Words | None:
    """An extension comes before the ten days have run out."""
    run = next((run for run in state.clocks if run.key == "decision" and run.stopped_on is None), None)
    if run is not None and run.due is not None and around.today > run.due.deadline.due:
        return Words(
            "Thời hạn quyết định đã hết, không kéo dài được nữa.",
            "The time to decide has run out; it cannot be extended.",
        )
    return None


PROCEDURE = Procedure(
    "resignation",
    Words("Từ chức", "Resignation"),
    "181/2026",
    states=(
        State("filed", Words("Đã nộp đơn, chờ trao đổi và báo cáo", "Filed, awaiting the talk and the report")),
        State("proposed", Words("Đã báo cáo, chờ quyết định", "Reported, awaiting the decision")),
        State("accepted", Words("Đã chấp thuận, chờ bố trí", "Accepted, awaiting placement")),
        State("placed", Words("Đã bố trí công tác", "Placed"), final=True),
        State("refused", Words("Không chấp thuận", "Refused"), final=True),
        State("withdrawn", Words("Đã rút đơn", "Withdrawn"), final=True),
    ),
    acts=(
        Act(
            "file", "resignation_filed", Words("Nộp đơn từ chức", "File the resignation"), (PERSON, PERSONNEL_BODY), ("",), "filed",
            ("181/2026:34.3.a",),
            (
                Field("ground", "choice", Words("căn cứ", "ground"), choices=GROUNDS),
                Field("reason", "text", Words("lý do", "reason"), personal=True),
                Field("wished_from", "date", Words("ngày muốn thôi", "day wished for"), required=False),
                Field("post", "choice", Words("chức vụ xin thôi", "post given up"), required=False, choices=POSTS, fact="position"),
            ),
        ),
        Act(
            "record-talk", "talk_recorded", Words("Ghi biên bản trao đổi", "Record the talk"), (PERSONNEL_BODY,), ("filed",),
            "filed", ("181/2026:34.3.b",),
            (
                Field("held_on", "date", Words("ngày trao đổi", "day of the talk"), past=True),
                Field("minutes", "text", Words("nội dung biên bản", "minutes"), personal=True),
                Field("stands_by_letter", "bool", Words("người nộp đơn giữ nguyện vọng", "the person stands by the letter")),
                Field("why_again", "text", Words("lý do trao đổi lại", "why the talk is held again"), required=False, personal=True),
            ),
            again="why_again",
        ),
        Act(
            "report", "resignation_proposed", Words("Báo cáo cấp có thẩm quyền", "Report to the authority"), (PERSONNEL_BODY,),
            ("filed",), "proposed", ("181/2026:34.3.b",),
            (
                Field("proposal", "choice", Words("đề xuất", "proposal"), choices=(
                    ("accept", Words("chấp thuận", "accept")), ("refuse", Words("không chấp thuận", "refuse")),
                )),
                Field("report", "text", Words("nội dung báo cáo", "report"), personal=True),
            ),
            needs=(after("talk_recorded", Words("biên bản trao đổi", "the minutes of the talk"), "181/2026:34.3.b"),),
        ),
        Act(
            "give-opinion", "opinion_given", Words("Cho ý kiến trước", "Give the prior opinion"), (OPINION_GIVER,),
            ("filed", "proposed"), "", ("181/2026:5.1", "181/2026:6.1.c", "181/2026:6.2.b"),
            (
                Field("agrees", "bool", Words("đồng ý", "agrees")),
                Field("opinion", "text", Words("nội dung ý kiến", "opinion"), required=False, personal=True),
                Field("document", "text", Words("số văn bản", "number of the document"), required=False, numbered=True),
                Field("why_again", "text", Words("lý do cho ý kiến lại", "why another opinion is given"), required=False, personal=True),
            ),
            again="why_again",
        ),
        Act(
            "extend", "decision_extended", Words("Kéo dài thời hạn quyết định", "Extend the time to decide"), (AUTHORITY,),
            ("proposed",), "", ("181/2026:34.3.c",),
            (
                Field("reason", "text", Words("lý do khách quan", "objective reason"), personal=True),
                Field("number", "text", Words("số thông báo", "number of the notice"), required=False, numbered=True),
            ),
            needs=(Need("in-time", _extension_running, ("181/2026:34.3.c",)),),
            once=True,
        ),
        Act(
            "accept", "resignation_accepted", Words("Chấp thuận", "Accept"), (AUTHORITY,), ("proposed",), "accepted",
            ("181/2026:34.3.c", "181/2026:34.2", "181/2026:33.1.p1"),
            (
                _NUMBER, _DECIDED, Field("effective_on", "date", Words("ngày có hiệu lực", "day it takes effect")), _FOR, _AGAINST,
            ),
            needs=(
                settled("who-decides", Words("ai quyết định", "who decides"), "181/2026:6", "181/2026:7"),
                prior_opinion("opinion_given", "181/2026:5.1", "181/2026:6.1.c", "181/2026:6.2.b"),
                answered("may-resign", True, Words("Được xem xét cho từ chức", "The resignation may be considered"), "181/2026:34"),
            ),
        ),
        Act(
            "refuse", "resignation_refused", Words("Không chấp thuận", "Refuse"), (AUTHORITY,), ("proposed",), "refused",
            ("181/2026:34.3.c", "181/2026:34.4"),
            (_NUMBER, _DECIDED, Field("reasons", "text", Words("lý do bằng văn bản", "reasons in writing"), personal=True), _FOR, _AGAINST),
            needs=(settled("who-decides", Words("ai quyết định", "who decides"), "181/2026:6", "181/2026:7"),),
        ),
        Act(
            "withdraw", "resignation_withdrawn", Words("Rút đơn", "Withdraw the letter"), (PERSON,), ("filed", "proposed"),
            "withdrawn", ("181/2026:34",),
            (Field("reason", "text", Words("lý do", "reason"), required=False, personal=True),),
            needs=(Need("allowed", _not_switched_off),),
        ),
        Act(
            "record-placement", "placement_recorded", Words("Ghi việc bố trí công tác", "Record the placement"),
            (PERSONNEL_BODY, AUTHORITY), ("accepted",), "placed", ("181/2026:34.5",),
            (
                Field("placement", "choice", Words("cách bố trí", "placement"), choices=PLACEMENTS),
                Field("new_post_from", "date", Words("ngày nhận vị trí mới", "day the new post is taken up")),
                Field("under_five_years_left", "bool", Words("còn dưới năm năm công tác", "under five years of service left")),
            ),
        ),
    ),
    clocks=(
        Clock(
            "talk", "181/2026:34.3.b", ("resignation_filed",),
            ("resignation_proposed", "resignation_withdrawn"), PERSONNEL_BODY,
            Words("Trao đổi và báo cáo", "Talk and report"),
        ),
        Clock(
            "decision", "181/2026:34.3.c", ("resignation_proposed",),
            ("resignation_accepted", "resignation_refused", "resignation_withdrawn"), AUTHORITY,
            Words("Quyết định", "Decision"), extended_by="decision_extended",
        ),
    ),
    opens="file",
    questions=("who-decides", "prior-opinion-from", "resignation-ground", "resignation-barred", "may-resign", "relief-ground", "may-resign-instead-of-relief"),
    prose=__doc__ or "",
    opening_facts={"matter": "resignation"},
)  # fmt: skip
