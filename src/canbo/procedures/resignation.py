"""Resignation from office (Decree 181/2026, Article 34, with Articles 5 to 7, 33 and 35.2).

The office-holder files a letter (34.3.a); one handed in on paper is entered by the personnel body. Within ten working days the personnel body talks with the person and
reports to the competent authority (34.3.b). The authority decides within ten working days of that report, or up to
fifteen for objective reasons (34.3.c); who it is, and whose opinion it must have first, follows from the post
(Articles 5 to 7): the Prime Minister's for chairs of listed groups, the owner's agency's for directors. Until then the
person goes on with the duties (34.4). A resignation is accepted only where the law answers that it may be: a ground,
no bar of 34.2, and no case of relief that 33.1 keeps from resigning (the special rule of 35.2 apart). It is refused
with reasons in writing. The Decree is silent on withdrawal: it is open to the person alone until the decision, unless
the installation has switched it off (reading 120). After acceptance the placement is recorded, from which the day of
reconsideration counts: with under five years of service left professional work or a suitable post, with five or more a
lower post or a suitable one (34.5); who resigned instead of being relieved has the latter in any case (35.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .needs import after, answered, ground_of, in_time
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

GROUNDS = tuple(
    (f"181/2026:34.1.{point}", Words(f"điểm {point} khoản 1 Điều 34", f"Article 34(1)({point})"))
    for point in "abcdđeghi"
)
PLACEMENTS = (
    ("professional", Words("công tác chuyên môn", "professional work")),
    ("lower_post", Words("chức vụ thấp hơn một cấp", "a post one grade lower")),
    ("suitable_post", Words("vị trí phù hợp", "a suitable post")),
)


def _fits_the_years_left(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """Which placements are open depends on the years left (34.5), but for who resigned in a case of relief (35.2)."""
    placement = body.get("placement")
    if body.get("instead_of_relief") is True:
        if placement != "professional":
            return None
        return Words(
            "Từ chức theo khoản 2 Điều 35 thì bố trí chức vụ thấp hơn một cấp hoặc vị trí phù hợp (đoạn hai khoản 4 Điều 35).",
            "Who resigned under Article 35(2) is given a post one grade lower or a suitable one (35(4), second paragraph).",
        )
    under = body.get("under_five_years_left") is True
    if under and placement == "lower_post":
        return Words(
            "Còn dưới năm năm công tác thì bố trí công tác chuyên môn hoặc vị trí phù hợp (khoản 5 Điều 34).",
            "With under five years of service left it is professional work or a suitable post (Article 34(5)).",
        )
    if not under and placement == "professional":
        return Words(
            "Còn từ đủ năm năm công tác thì bố trí chức vụ thấp hơn một cấp hoặc vị trí phù hợp (khoản 5 Điều 34).",
            "With five years of service left or more it is a post one grade lower or a suitable one (Article 34(5)).",
        )
    return None


def _not_switched_off(_state: CaseState, around: Surroundings) -> Words | None:
    if around.withdrawal_allowed:
        return None
    return Words(
        "Hệ thống này không cho rút đơn (cách đọc số 120).", "This installation allows no withdrawal (reading 120)."
    )


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
                f.REASON,
                f.day("wished_from", "ngày muốn thôi", "day wished for", past=False, required=False),
                replace(f.POST, words=Words("chức vụ xin thôi", "post given up")),
            ),
        ),
        Act(
            "record-talk", "talk_recorded", Words("Ghi biên bản trao đổi", "Record the talk"), (PERSONNEL_BODY,), ("filed",),
            "filed", ("181/2026:34.3.b",),
            (
                f.day("held_on", "ngày trao đổi", "day of the talk"),
                f.MINUTES,
                Field("stands_by_letter", "bool", Words("người nộp đơn giữ nguyện vọng", "the person stands by the letter")),
                replace(f.AGAIN, words=Words("lý do trao đổi lại", "why the talk is held again")),
            ),
            again=f.AGAIN.name,
        ),
        Act(
            "report", "resignation_proposed", Words("Báo cáo cấp có thẩm quyền", "Report to the authority"), (PERSONNEL_BODY,),
            ("filed",), "proposed", ("181/2026:34.3.b",),
            (
                Field("proposal", "choice", Words("đề xuất", "proposal"), choices=(
                    ("accept", Words("chấp thuận", "accept")), ("refuse", Words("không chấp thuận", "refuse")),
                )),
                f.REPORT,
            ),
            needs=(after("talk_recorded", Words("biên bản trao đổi", "the minutes of the talk"), "181/2026:34.3.b"),),
        ),
        f.give_opinion("filed", "proposed"),
        Act(
            "extend", "decision_extended", Words("Kéo dài thời hạn quyết định", "Extend the time to decide"), (AUTHORITY,),
            ("proposed",), "", ("181/2026:34.3.c",),
            (
                replace(f.REASON, words=Words("lý do khách quan", "objective reason")),
                replace(f.NUMBER, words=Words("số thông báo", "number of the notice")),
            ),
            needs=(in_time("decision", "181/2026:34.3.c"),),
            once=True,
        ),
        Act(
            "accept", "resignation_accepted", Words("Chấp thuận", "Accept"), (AUTHORITY,), ("proposed",), "accepted",
            ("181/2026:34.3.c", "181/2026:34.2", "181/2026:33.1.p1"),
            (f.NUMBER, f.DECIDED, f.EFFECTIVE, f.FOR, f.AGAINST),
            needs=(
                f.SOMEBODY_DECIDES,
                f.HEARD,
                answered("may-resign", True, Words("Được xem xét cho từ chức", "The resignation may be considered"), "181/2026:34"),
                ground_of("resignation_filed"),
            ),
        ),
        Act(
            "refuse", "resignation_refused", Words("Không chấp thuận", "Refuse"), (AUTHORITY,), ("proposed",), "refused",
            ("181/2026:34.3.c", "181/2026:34.4"),
            (f.NUMBER, f.DECIDED, f.REASONS, f.FOR, f.AGAINST), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "withdraw", "resignation_withdrawn", Words("Rút đơn", "Withdraw the letter"), (PERSON,), ("filed", "proposed"),
            "withdrawn", ("181/2026:34",),
            (replace(f.REASON, required=False),),
            needs=(Need("allowed", _not_switched_off),),
        ),
        Act(
            "record-placement", "placement_recorded", Words("Ghi việc bố trí công tác", "Record the placement"),
            (PERSONNEL_BODY, AUTHORITY), ("accepted",), "placed", ("181/2026:34.5", "181/2026:35.4.p1"),
            (
                Field("placement", "choice", Words("cách bố trí", "placement"), choices=PLACEMENTS),
                f.day("new_post_from", "ngày nhận vị trí mới", "day the new post is taken up", past=False),
                Field("under_five_years_left", "bool", Words("còn dưới năm năm công tác", "under five years of service left")),
                Field(
                    "instead_of_relief", "bool", required=False,
                    words=Words("từ chức thay cho miễn nhiệm (khoản 2 Điều 35)", "resigned instead of relief (Article 35(2))"),
                ),
            ),
            checks=(_fits_the_years_left,),
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
