"""The four steps of Article 12 of Decree 181/2026, which several routes share.

Whom a step votes on follows from the step before: step 1 from the list of candidates, steps 2 and 3 from whoever was
selected or sent on, step 4 from whoever step 3 selected. Results of steps 1, 2 and 4 are announced at the meeting; the
count of step 3 is not (12.4): it is withheld, and only what followed from it stands in the record, with the number of
the minutes that 12.1 asks for. As many are convened as the list approved says, and no step is held before the one that
it follows.

Where the process has stopped and the authority directs it to start again from the list (reading 138), what was said of
the persons on the earlier list serves no more: the Party committee's opinion, the prior opinion of Articles 5 to 7, the
review and the file. Who is convened and who counts the votes is not about them, and stays until decided anew.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words
from canbo.kernel.votes.say import not_held_line

from . import fields as f
from .appointing import APPROVED, PARTY_DOCUMENT
from .corrections import corrected
from .counting_committee import COMMITTEE, name_committee
from .needs import after
from .state import CaseState
from .table import AUTHORITY, COUNTING_COMMITTEE, PERSONNEL_BODY, Act, Branch, Compare, Field, Procedure, State
from .ways import LISTED, ahead, weighed

APPOINTEE, VOTES = "appointee", "votes"
HELD = f.day("held_on", "ngày họp", "day of the meeting")
ANNOUNCED = Field(
    "announced", "bool", Words("đã công bố kết quả tại hội nghị", "the result was announced at the meeting")
)
MINUTED = Field(
    "minutes_document", "text",
    Words("số biên bản (nội dung chỉ đính kèm dạng giữ kín)", "number of the minutes (attach what they say as withheld only)"),
)  # fmt: skip
STOPPED = ("stopped", "reported")
CONVENED = "convened_listed"
COUNTS = tuple(f"count-step-{step}" for step in range(1, 5))
COUNTED = tuple(f"step_{step}_counted" for step in range(1, 5))
WORDS = (
    Words("Bước 1: hội nghị tập thể lãnh đạo", "Step 1: meeting of the leadership collective"),
    Words("Bước 2: hội nghị tập thể lãnh đạo mở rộng", "Step 2: enlarged leadership conference"),
    Words("Bước 3: hội nghị cán bộ chủ chốt", "Step 3: key-cadre conference"),
    Words("Bước 4: hội nghị tập thể lãnh đạo", "Step 4: meeting of the leadership collective"),
)
STATES = (
    State("approved", Words("Đã có chủ trương, chuẩn bị danh sách", "Approved in principle, lists being prepared")),
    *(State(f"step_{n}", Words(f"Chờ {w.vi[0].lower()}{w.vi[1:]}", f"Awaiting {w.en[0].lower()}{w.en[1:]}")) for n, w in enumerate(WORDS, 1)),
    State("head_decides", Words("Hai người cùng 50 %, chờ người đứng đầu chọn", "Two at half, awaiting the choice of the head")),
    State("stopped", Words("Quy trình dừng, chờ cấp có thẩm quyền chỉ đạo", "Stopped, awaiting the direction of the authority")),
    State("reported", Words("Đã báo cáo, chờ cấp có thẩm quyền quyết định", "Reported, awaiting the decision of the authority")),
    State("chosen", Words("Đã giới thiệu, hoàn thiện hồ sơ để trình", "Proposed, the file being completed")),
)  # fmt: skip
UNDER_WAY = (*(state.key for state in STATES), "submitted")
PARTY_OPINION = after(
    "party_opinion_recorded", Words("ý kiến bằng văn bản của cấp ủy", "the Party committee's written opinion"), "181/2026:12.5.p2",
    since=LISTED,
)  # fmt: skip


def _votes(step: int) -> Field:
    words = Words("kết quả kiểm phiếu, ghi theo mã nhân sự", "count of the votes, by code of the person")
    return Field(VOTES, "tally", words, rule=f"appointment-step-{step}", withheld=step == 3)  # noqa: PLR2004 - Art. 12.4


def _onward(step: int) -> Branch:
    following = f"step_{step + 1}"
    return Branch(VOTES, (("selected", following), ("forwarded", following), ("stopped", "stopped")))


def _was_held(step: int) -> Compare:
    """A meeting without its quorum decides nothing, so its count is not recorded: it is convened again."""

    def compare(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
        line = not_held_line()
        held = body.get(VOTES) is None or line not in weighed(_votes(step), body[VOTES]).why
        return None if held else Words(line.said("vi"), line.said("en"))

    return compare


def _as_listed(step: int) -> Compare:
    """Whoever is convened is on the list that was approved (12.1.p6); the excused are among them (12.1.p5)."""

    def compare(state: CaseState, body: Mapping[str, Any]) -> Words | None:
        count, approved = body.get(VOTES), state.data.get(CONVENED, {}).get(f"convened_step_{step}")
        convened = count.get("convened") if isinstance(count, Mapping) else None
        if convened is None or approved is None or convened == approved:
            return None
        return Words(
            f"Kết quả ghi {convened} người được triệu tập, danh sách đã duyệt cho bước này có {approved} người.",
            f"The count says {convened} were convened; the list approved for this step has {approved}.",
        )

    return compare


def _after_what_came_before(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """A step is held after the approval in principle, the approval of who is convened, and the steps before; or that day."""
    held = dt.date.fromisoformat(str(body[HELD.name]))
    told = {APPROVED: "approved_on", CONVENED: "approved_on", **dict.fromkeys(COUNTED, HELD.name)}
    days = [
        str(event.body[told[event.type]])
        for event in corrected(state.events)
        if event.body.get(told.get(event.type, ""))
    ]
    last = max((dt.date.fromisoformat(day) for day in days), default=held)
    if held >= last:
        return None
    return Words(
        f"Họp ngày {held:%d/%m/%Y}, trước việc liền trước của quy trình ngày {last:%d/%m/%Y}; hãy xem lại ngày.",
        f"Held on {held}, before what comes before it in the process, on {last}; check the day.",
    )


def _announced(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """The Article has the result announced at the meeting: until it is, the step is not done."""
    if body.get(ANNOUNCED.name) is not False:
        return None
    return Words(
        "Kết quả phải được công bố tại hội nghị; công bố xong mới ghi được.",
        "The result is to be announced at the meeting; it is recorded once that is done.",
    )


def _count(step: int, cited: tuple[str, ...], to: Branch, **more: Any) -> Act:
    said = WORDS[step - 1]
    return Act(
        f"count-step-{step}", f"step_{step}_counted", Words(f"Ghi kết quả {said.vi[0].lower()}{said.vi[1:]}", f"Record {said.en[0].lower()}{said.en[1:]}"),
        more.pop("by", (PERSONNEL_BODY, COUNTING_COMMITTEE)), (f"step_{step}",), to, (*cited, "181/2026:12.1.p6"),
        checks=(_was_held(step), _as_listed(step), _announced), order=(_after_what_came_before,), **more,
    )  # fmt: skip


ACTS = (
    Act(
        "list-convened", "convened_listed", Words("Ghi danh sách triệu tập đã duyệt", "Record the approved list of those convened"),
        (PERSONNEL_BODY,), ("approved",), "", ("181/2026:12.1.p6", "181/2026:12.6"),
        (
            PARTY_DOCUMENT, f.day("approved_on", "ngày duyệt danh sách", "day the list was approved"),
            Field("regulation", "text", Words("quy định của cơ quan đại diện chủ sở hữu về thành phần", "the owner agency's rule on who attends")),
            *(Field(f"convened_step_{n}", "int", Words(f"số người triệu tập bước {n}", f"number convened at step {n}")) for n in range(1, 5)),
        ),
    ),
    name_committee("approved", "step_1", "step_2", "step_3", "step_4"),
    Act(
        "list-candidates", LISTED, Words("Ghi danh sách người đủ tiêu chuẩn, điều kiện", "List those who meet the conditions"),
        (PERSONNEL_BODY,), ("approved",), "step_1", ("181/2026:12.2.p2", "181/2026:12.2.b", "181/2026:12.2.c"),
        (Field("candidates", "people", Words("người trong danh sách", "persons on the list")), f.DOCUMENT),
        needs=(after("convened_listed", Words("danh sách triệu tập đã duyệt", "the approved list of those convened"), "181/2026:12.1.p6"),),
    ),
    _count(1, ("181/2026:12.2.p4", "181/2026:12.2.p5", "181/2026:12.2.p6"), _onward(1), fields=(HELD, _votes(1), ANNOUNCED, f.MINUTES)),
    _count(2, ("181/2026:12.3.p2", "181/2026:12.3.p3", "181/2026:12.1.p3"), _onward(2), fields=(HELD, _votes(2), ANNOUNCED, f.MINUTES)),
    _count(
        3, ("181/2026:12.4.p2", "181/2026:12.1.p3"), Branch(VOTES, (("selected", "step_4"), ("stopped", "stopped"))), fields=(HELD, _votes(3), MINUTED),
        by=(COUNTING_COMMITTEE,), needs=(COMMITTEE,),
    ),
    Act(
        "record-party-opinion", "party_opinion_recorded", Words("Ghi ý kiến của cấp ủy", "Record the Party committee's opinion"),
        (PERSONNEL_BODY,), ("step_4",), "", ("181/2026:12.5.p2",),
        (PARTY_DOCUMENT, f.AGREES, f.OPINION, Field("verified", "text", Words("kết quả xác minh vấn đề mới", "what was verified of new matters"),
                                                     required=False, personal=True), f.AGAIN),
        again=f.AGAIN.name,
    ),
    _count(
        4, ("181/2026:12.5.p3", "181/2026:12.5.p4", "181/2026:12.1.p3"),
        Branch(VOTES, (("selected", "chosen"), ("head-decides", "head_decides"), ("report", "reported"), ("stopped", "stopped"))),
        fields=(HELD, _votes(4), ANNOUNCED, f.MINUTES), needs=(PARTY_OPINION,),
    ),
    Act(
        "head-chooses", "head_chose", Words("Ghi lựa chọn của người đứng đầu", "Record the choice of the head"), (PERSONNEL_BODY,),
        ("head_decides",), "chosen", ("181/2026:12.5.p3",),
        (
            Field(APPOINTEE, "person", Words("người được chọn", "person chosen")),
            Field("differing", "text", Words("các ý kiến khác nhau", "the differing opinions"), personal=True), f.DOCUMENT,
        ),
    ),
    Act(
        "choose-reported", "authority_chose", Words("Quyết định người được đề nghị", "Decide who is proposed"), (AUTHORITY,), ("reported",),
        "chosen", ("181/2026:12.5.p3",), (Field(APPOINTEE, "person", Words("người được chọn", "person chosen")), f.DOCUMENT, f.REASON),
    ),
    Act(
        "direct", "appointment_directed", Words("Chỉ đạo làm lại từ danh sách", "Direct that it starts again from the list"), (AUTHORITY,),
        STOPPED, "approved", ("181/2026:12.2.p4", "181/2026:12.3.p2", "181/2026:12.4.p2", "181/2026:12.5.p3"),
        (f.DOCUMENT, f.REASON),
    ),
)  # fmt: skip
_BEFORE = {2: "step_1_counted", 3: "step_2_counted", 4: "step_3_counted"}


def standing(procedure: Procedure, state: CaseState, key: str) -> tuple[str, ...] | None:
    """Codes of those whom an act may vote on or choose from, by what the steps before decided; None where any will do."""
    if key in ("head-chooses", "choose-reported"):
        found = _ahead(procedure, state, "step_4_counted")
        return found or _ahead(procedure, state, "step_3_counted")
    step = int(key[-1]) if key.startswith("count-step-") else 0
    if step == 1:
        return tuple(state.data.get(LISTED, {}).get("candidates", ()))
    return _ahead(procedure, state, _BEFORE[step]) if step in _BEFORE else None


def off_the_list(procedure: Procedure, state: CaseState, key: str, body: Mapping[str, Any]) -> Words | None:
    """Who was voted on, or chosen, without standing; None when nobody was."""
    allowed = standing(procedure, state, key)
    count = body.get(VOTES)
    named = list((count.get("votes") or {}) if isinstance(count, Mapping) else ())
    named += [str(body[APPOINTEE])] if body.get(APPOINTEE) else []
    strange = [code for code in named if allowed is not None and code not in allowed]
    if not strange or allowed is None:
        return None
    there = ", ".join(allowed)
    return Words(
        f"{', '.join(strange)} không có trong danh sách của bước này; danh sách: {there}.",
        f"{', '.join(strange)} is not on the list of this step; the list: {there}.",
    )


def appointee(procedure: Procedure, state: CaseState) -> str:
    """Code of the person whom the case proposes for the post; empty while there is none."""
    found = ""
    for event in state.events:
        body = state.data.get(event.type, {})
        if event.type == LISTED:
            found = ""
        act = procedure.of_event(event.type)
        for field in act.fields if act is not None else ():
            if field.type == "person" and field.name == APPOINTEE and body.get(APPOINTEE):
                found = str(body[APPOINTEE])
            elif field.rule == "appointment-step-4" and len(chosen := ahead(field, body)) == 1:
                found = chosen[0]
    return found


def _ahead(procedure: Procedure, state: CaseState, event: str) -> tuple[str, ...]:
    act = procedure.of_event(event)
    field = next((field for field in act.fields if field.name == VOTES), None) if act is not None else None
    return ahead(field, state.data[event]) if field is not None and event in state.data else ()
