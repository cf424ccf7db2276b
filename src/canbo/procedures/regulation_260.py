"""Leaving a post at one's own wish under Regulation 260-QĐ/TW (2009-10-02 to 2021-11-02), at own level and above.

The article says that a resignation decided in the officer's own body takes three steps and one decided at a higher level
four, and names in passing what they hold: a letter to the advising body or the body that manages cadres, a talk with the
officer with the opinions of those who work there, then a meeting that discusses and votes in secret. Which act is which
step is our reading (135): own level (1) letter, (2) talk, opinions and report, (3) meeting and decision; higher level (1) and
(2) the same, (3) the meeting of the own body, which submits to the higher level, (4) the decision there.
One of the seven grounds has to hold, and the file has to be complete: letter, minutes, report, related papers. The
Regulation as told sets no time for any step, so no clock runs. Outside its days no case is opened under it.
The collective votes in secret: no ballot, or more against than for, and it is not accepted, at either level (reading 147); a
refusal is bound by no vote. What was opened by mistake, or is about somebody who is gone, ends without a decision.
The two steps that the article proposes instead stand in `reformed.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .lapsing import LAPSED, lapse
from .needs import answered, ground_of
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Field, Need, Procedure, State

GROUNDS = (
    "limited_capacity_or_health", "lacks_prestige", "answers_for_failing_of_unit", "post_does_not_suit",
    "hands_over_leadership", "other_legitimate_reasons", "low_confidence_votes", "confidence_votes_cast",
)  # fmt: skip
PAPERS = (
    "resignation_letter_in_file",
    "authority_minutes_in_file",
    "advising_report_in_file",
    "related_papers_in_file",
)
GROUND = Field(
    "ground", "choice", Words("căn cứ", "ground"),
    choices=tuple((f"260/2009:ground.{n}", Words(f"căn cứ {n} của Quy định 260", f"ground {n} of Regulation 260")) for n in range(1, 8)),
)  # fmt: skip
IS_GROUND = answered(
    "resignation-ground-260", True, Words("Có căn cứ từ chức", "There is a ground to resign"), "260/2009:ground"
)
COMPLETE = answered(
    "resignation-file-complete-260", True, Words("Hồ sơ đã đủ", "The file is complete"), "260/2009:file"
)
MEETING = (
    f.day("held_on", "ngày họp", "day of the meeting"),
    Field("votes_for", "int", Words("số phiếu kín tán thành", "secret votes for")),
    Field("votes_against", "int", Words("số phiếu kín không tán thành", "secret votes against")),
    f.MINUTES,
)


SUBMITTED = "resignation_260_submitted"


def voted(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """What the collective voted, in the meeting that decides or in the one that submitted, must not be against it."""
    count = body if "votes_for" in body else state.data.get(SUBMITTED)
    if count is None:
        return None
    for_it, against = int(count["votes_for"]), int(count["votes_against"])
    if for_it + against and for_it >= against:
        return None
    return Words(
        f"Tập thể bỏ phiếu kín: {for_it} tán thành, {against} không tán thành; không chấp thuận được.",
        f"The collective voted in secret {for_it} for and {against} against; it cannot be accepted.",
    )


def _in_force(_state: CaseState, around: Surroundings) -> Words | None:
    """The law answers, or says what is missing, only on days of the Regulation."""
    asked = "resignation-ground-260"
    if around.answers.get(asked) is not None or around.missing.get(asked) is not None:
        return None
    return Words(
        f"Ngày {around.today:%d/%m/%Y} Quy định 260 không có hiệu lực (02/10/2009 đến 02/11/2021).",
        f"Regulation 260 is not in force on {around.today} (2009-10-02 to 2021-11-02).",
    )


IN_FORCE = Need("in-force", _in_force, ("260/2009:scope",))
CONSULT = Act(
    "report", "resignation_260_consulted", Words("Ghi trao đổi, lấy ý kiến, báo cáo", "Record the talk, the opinions and the report"), (PERSONNEL_BODY,),
    ("filed",), "reported", ("260/2009:procedure",),
    (
        f.day("held_on", "ngày trao đổi", "day of the talk"), f.MINUTES,
        Field("opinions", "text", Words("ý kiến của cán bộ nơi công tác", "opinions of those who work there"), personal=True), f.REPORT,
        *(f.stated(fact) for fact in GROUNDS),
    ),
)  # fmt: skip


def filing(cited: str) -> Act:
    """The letter, to the advising body or the body that manages cadres."""
    return Act(
        "file", "resignation_260_filed", Words("Nộp đơn xin thôi giữ chức vụ", "File the letter"), (PERSON, PERSONNEL_BODY), ("",), "filed",
        ("260/2009:resignation", cited), (GROUND, f.REASON), needs=(IN_FORCE,),
    )  # fmt: skip


def file_kept(*from_: str) -> Act:
    """Which of the four papers are in the file."""
    return Act(
        "check-file", "file_checked", Words("Kiểm tra hồ sơ", "Check the file"), (PERSONNEL_BODY,), from_, "", ("260/2009:file",),
        tuple(f.stated(fact) for fact in PAPERS),
    )  # fmt: skip


def decisions(
    from_: tuple[str, ...], cited: str, *, asked: tuple[Field, ...], needs: tuple[Need, ...]
) -> tuple[Act, ...]:
    """Accepted, refused with reasons, or withdrawn before either."""
    return (
        Act(
            "accept", "resignation_260_accepted", Words("Quyết định cho thôi giữ chức vụ", "Accept"), (AUTHORITY,), from_, "accepted",
            (cited, "260/2009:ground", "260/2009:file"), (f.NUMBER, f.DECIDED, f.EFFECTIVE, *asked),
            needs=(*needs, ground_of("resignation_260_filed")), checks=(voted,),
        ),
        Act(
            "refuse", "resignation_260_refused", Words("Không chấp thuận", "Refuse"), (AUTHORITY,), from_, "refused", (cited,),
            (f.DOCUMENT, f.DECIDED, f.REASONS, *asked),
        ),
    )  # fmt: skip


def withdrawing(*from_: str) -> Act:
    """The letter is the officer's own, until it is decided on."""
    return Act(
        "withdraw", "resignation_260_withdrawn", Words("Rút đơn", "Withdraw the letter"), (PERSON, PERSONNEL_BODY), from_, "withdrawn",
        ("260/2009:resignation",), (Field("why", "text", Words("lý do rút đơn", "why it is withdrawn"), required=False, personal=True),),
    )  # fmt: skip


def ending(*from_: str) -> Act:
    """Nothing is left to decide on the letter."""
    return lapse("resignation_260_lapsed", from_, "260/2009:resignation")


FILED = State("filed", Words("Đã nộp đơn, chờ trao đổi, lấy ý kiến", "Filed, awaiting the talk and the opinions"))
ENDS = (
    State("accepted", Words("Đã cho thôi giữ chức vụ", "Accepted"), final=True),
    State("refused", Words("Không chấp thuận", "Refused"), final=True),
    State("withdrawn", Words("Đã rút đơn", "Withdrawn"), final=True),
    LAPSED,
)
QUESTIONS = ("resignation-ground-260", "resignation-file-complete-260")
OWN = "260/2009:procedure.own"
ABOVE = "260/2009:procedure.superior"

OWN_LEVEL = Procedure(
    "resignation-260-own-level",
    Words("Từ chức theo Quy định 260, quyết định tại cơ quan mình", "Resignation under Regulation 260, decided at own level"),
    "260/2009",
    states=(FILED, State("reported", Words("Đã báo cáo, chờ họp và quyết định", "Reported, awaiting the meeting and the decision")), *ENDS),
    acts=(
        filing(OWN),
        CONSULT,
        file_kept("filed", "reported"),
        *decisions(("reported",), OWN, asked=MEETING, needs=(IS_GROUND, COMPLETE)),
        withdrawing("filed", "reported"),
        ending("filed", "reported"),
    ),
    clocks=(),
    opens="file",
    questions=QUESTIONS,
    prose=__doc__ or "",
    opening_facts={"matter": "resignation"},
)  # fmt: skip

HIGHER_LEVEL = Procedure(
    "resignation-260-higher-level",
    Words("Từ chức theo Quy định 260, cấp trên quyết định", "Resignation under Regulation 260, decided at a higher level"),
    "260/2009",
    states=(
        FILED,
        State("reported", Words("Đã báo cáo, chờ tập thể lãnh đạo họp", "Reported, awaiting the meeting of the own body")),
        State("submitted", Words("Đã trình cấp trên, chờ quyết định", "Submitted, awaiting the higher level")),
        *ENDS,
    ),
    acts=(
        filing(ABOVE),
        CONSULT,
        file_kept("filed", "reported", "submitted"),
        Act(
            "submit", SUBMITTED, Words("Ghi kết quả họp, trình cấp trên", "Record the meeting and submit to the higher level"),
            (PERSONNEL_BODY,), ("reported",), "submitted", (ABOVE,), (*MEETING, f.DOCUMENT),
        ),
        *decisions(("submitted",), ABOVE, asked=(), needs=(IS_GROUND, COMPLETE)),
        withdrawing("filed", "reported", "submitted"),
        ending("filed", "reported", "submitted"),
    ),
    clocks=(),
    opens="file",
    questions=QUESTIONS,
    prose=__doc__ or "",
    opening_facts={"matter": "resignation"},
)  # fmt: skip
