"""Extension of time in office until retirement (Decree 181/2026, Article 20 with 17.2, 17.4, 5 to 7 and 21).

For those whose months until retirement fall short of 17.2. The person files a self-assessment within fifteen days of
the notice (20.1); within forty-five days of it (20.2) the leadership collective discusses whether health, prestige and
demands allow, and votes in secret: over half of all its members goes on, exactly half is for its head, less goes to the
competent authority (20.2.a). Where it finds that they do not, nobody is extended, however it voted. The Party committee
gives its written opinion (20.2.b), the opinion that the post needs is had (Articles 5 to 7), and the authority decides
(20.2.c) at the latest one working day before the term ends (17.4). Not extended, the term ends on its last day by that
decision (reading 149). Where nothing is left to decide the case lapses as a reappointment does (reading 136).
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words

from . import fields as f
from .file_check import COMPLETE, check_file
from .lapsing import LAPSED, lapse
from .needs import after, among
from .reappointment import (
    DECIDABLE,
    LAPSES,
    WHY_LAPSED,
    assess_oneself,
    head_decides,
    opening,
    party_opinion,
    powers_stopped,
    tell_unfinished,
)
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Branch, Clock, Field, Need, Procedure, State

EXTENDABLE = among(
    "reappointment-route",
    ("extend",),
    Words("Thuộc diện kéo dài thời gian giữ chức vụ", "Extension is the way"),
    "181/2026:17.2",
)
PARTY_HEARD = after(
    "party_opinion_given",
    Words("ý kiến bằng văn bản của cấp ủy", "the Party committee's written opinion"),
    "181/2026:20.2.b",
)


def _unfit(state: CaseState, _around: Surroundings) -> Words | None:
    if state.data.get("collective_counted", {}).get("fit") is True:
        return None
    return Words(
        "Tập thể lãnh đạo chưa kết luận người này còn sức khỏe, uy tín, đáp ứng yêu cầu.",
        "The collective has not found that health, prestige and demands allow.",
    )


_FIT = Need("fit", _unfit, ("181/2026:20.2.a",))
_HANDLED = ("notified", "assessed", "tied", *DECIDABLE)
_UNDECIDED = ("opened", *_HANDLED)
_ENDED = ("extended", "extension_declined", "extension_lapsed")

PROCEDURE = Procedure(
    "extension",
    Words("Kéo dài thời gian giữ chức vụ", "Extension of time in office"),
    "181/2026",
    states=(
        State("opened", Words("Sắp hết nhiệm kỳ, chờ thông báo", "The term is ending, awaiting the notice")),
        State("notified", Words("Đã thông báo, chờ bản tự nhận xét", "Notified, awaiting the self-assessment")),
        State("assessed", Words("Đã có bản tự nhận xét, chờ tập thể lãnh đạo", "Self-assessed, awaiting the collective")),
        State("tied", Words("Đạt 50 %, chờ người đứng đầu", "At exactly half, awaiting the head")),
        State("voted", Words("Đã biểu quyết, chờ quyết định", "Voted, awaiting the decision")),
        State("reported", Words("Dưới 50 %, báo cáo cấp có thẩm quyền", "Below half, reported to the authority")),
        State("extended", Words("Đã kéo dài", "Extended"), final=True),
        State("not_extended", Words("Không kéo dài", "Not extended"), final=True),
        LAPSED,
    ),
    acts=(
        opening("extension_opened"),
        Act(
            "notify", "extension_notified", Words("Thông báo chuẩn bị hồ sơ", "Tell the person to prepare the file"), (AUTHORITY,),
            ("opened",), "notified", ("181/2026:17.1.p1",), (f.DOCUMENT,), needs=(EXTENDABLE,),
        ),
        tell_unfinished(*_HANDLED),
        assess_oneself("181/2026:20.1"),
        check_file("notified", "assessed", *DECIDABLE),
        Act(
            "count-collective", "collective_counted", Words("Ghi kết quả bỏ phiếu kín của tập thể lãnh đạo", "Record the collective's secret ballot"),
            (PERSONNEL_BODY,), ("assessed",),
            Branch("votes", (("selected", "voted"), ("head-decides", "tied"), ("report", "reported"))),
            ("181/2026:20.2.a", "181/2026:20.2.p1"),
            (
                f.day("held_on", "ngày họp", "day of the meeting"),
                Field("fit", "bool", Words("còn sức khỏe, uy tín, đáp ứng yêu cầu", "health, prestige and demands allow")),
                Field("votes", "tally", Words("kết quả kiểm phiếu", "count"), rule="extension"),
            ),
        ),
        head_decides("181/2026:20.2.p1"),
        party_opinion("181/2026:20.2.b"),
        f.give_opinion("assessed", "tied", *DECIDABLE),
        Act(
            "extend", "extended", Words("Quyết định kéo dài", "Decide to extend"), (AUTHORITY,), DECIDABLE, "extended",
            ("181/2026:20.2.c", "181/2026:17.4"),
            (
                f.NUMBER, f.DECIDED, f.EFFECTIVE,
                replace(f.EFFECTIVE, name="until", words=Words("đến hết ngày", "last day in office")), f.FOR, f.AGAINST,
            ),
            needs=(f.SOMEBODY_DECIDES, PARTY_HEARD, f.HEARD, _FIT, EXTENDABLE, COMPLETE),
        ),
        Act(
            "not-extend", "extension_declined", Words("Quyết định không kéo dài", "Decide not to extend"), (AUTHORITY,),
            ("assessed", *DECIDABLE), "not_extended", ("181/2026:20.2.c",), (f.NUMBER, f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
        powers_stopped(_UNDECIDED),
        lapse("extension_lapsed", _UNDECIDED, *LAPSES, why=WHY_LAPSED),
    ),
    clocks=(
        Clock(
            "notice", "181/2026:17.1.p1", ("extension_opened",), ("extension_notified", "extension_lapsed"), AUTHORITY,
            Words("Thông báo", "Notice"), anchor="term_end",
        ),
        Clock(
            "self-assessment", "181/2026:20.1", ("extension_notified",), ("self_assessment_filed", "extension_lapsed"), PERSON,
            Words("Tự nhận xét, đánh giá", "Self-assessment"),
        ),
        Clock(
            "steps", "181/2026:20.2", ("self_assessment_filed",), _ENDED, AUTHORITY, Words("Thực hiện các bước", "The steps"),
        ),
        Clock(
            "before-term-ends", "181/2026:17.4", ("extension_opened",), _ENDED, AUTHORITY,
            Words("Quyết định trước khi hết nhiệm kỳ", "Decision before the term ends"), anchor="term_end",
        ),
    ),
    opens="open",
    questions=("who-decides", "prior-opinion-from", "reappointment-route", "dossier-complete"),
    prose=__doc__ or "",
    opening_facts={"matter": "extension"},
)  # fmt: skip
