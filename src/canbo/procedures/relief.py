"""Relief from office (miễn nhiệm; Decree 181/2026, Article 35 with 5 to 7 and 33).

Once a ground of 35.1 is established, the personnel body has ten working days to talk with the person and to propose
(35.3.a). The authority decides within ten working days of the proposal, or up to fifteen for objective reasons
(35.3.b), after the opinion that the post needs (Articles 5 to 7). It relieves only where the law answers that there is
a ground; where it does not relieve, it says why. In the cases of points a, b, c and d a letter of resignation may come
first (35.2): then this case ends and the letter's own begins. After relief the placement is recorded: professional
work without a leading post (35.4, 35.5), or the end of employment after two failing years (35.5, second paragraph);
the day of reconsideration counts from the new post. A case is about one post, as a letter is (reading 131). Where
nothing is left to decide, since the person is gone or the case should not have been opened, it lapses (reading 143).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .lapsing import LAPSED, WHY_GONE, lapse, not_by_mistake
from .needs import after, answered, in_time
from .state import CaseState
from .table import AUTHORITY, PERSONNEL_BODY, Act, Branch, Clock, Field, Procedure, State

PLACEMENTS = (
    ("professional", Words("công tác chuyên môn, không lãnh đạo, quản lý", "professional work, no leading post")),
    ("left", Words("cho thôi việc theo pháp luật lao động", "employment ended under labour law")),
)


def _left_for_failing(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """Employment ends under 35.5 for two failing years, and for them alone."""
    failing = state.data.get("relief_ground_established", {}).get("ground") == "181/2026:35.1.d"
    if failing is (body.get("placement") == "left"):
        return None
    if failing:
        return Words(
            "Người bị miễn nhiệm do hai năm liên tiếp không hoàn thành nhiệm vụ thì cho thôi việc, không bố trí công tác khác"
            " (đoạn hai khoản 5 Điều 35).",
            "Who is relieved over two failing years in a row is let go, not given other work (Article 35(5), second paragraph).",
        )
    return Words(
        "Chỉ người bị miễn nhiệm do hai năm liên tiếp không hoàn thành nhiệm vụ mới cho thôi việc ở đây.",
        "Only who is relieved over two failing years in a row is let go here.",
    )


_WHY_LAPSED = tuple(why for why in WHY_GONE if why[0] != "relieved")
_DECIDED = not_by_mistake(
    ("relieved",),
    Words(
        "Đã có quyết định miễn nhiệm; mở nhầm thì phải sửa hoặc hủy quyết định ấy.",
        "The relief has been decided; what was decided by mistake is corrected or undone by a decision.",
    ),
)


PROCEDURE = Procedure(
    "relief",
    Words("Miễn nhiệm", "Relief from office"),
    "181/2026",
    states=(
        State("established", Words("Đã đủ căn cứ, chờ trao đổi và đề xuất", "Ground established, awaiting the talk and the proposal")),
        State("proposed", Words("Đã đề xuất, chờ quyết định", "Proposed, awaiting the decision")),
        State("relieved", Words("Đã miễn nhiệm, chờ bố trí", "Relieved, awaiting placement")),
        State("placed", Words("Đã bố trí công tác", "Placed"), final=True),
        State("left", Words("Đã cho thôi việc", "Employment ended"), final=True),
        State("kept", Words("Không miễn nhiệm", "Not relieved"), final=True),
        State("resigned_instead", Words("Chuyển sang xem xét từ chức", "Turned into a resignation"), final=True),
        LAPSED,
    ),
    acts=(
        Act(
            "establish-ground", "relief_ground_established", Words("Ghi căn cứ miễn nhiệm", "Record the ground"),
            (PERSONNEL_BODY, AUTHORITY), ("",), "established", ("181/2026:35.1", "181/2026:33.1"),
            (
                f.cited("ground", "căn cứ", "ground", "181/2026:35.1", "abcdđeghikl"),
                f.day("established_on", "ngày đủ căn cứ", "day the ground was established"),
                Field("evidence", "text", Words("văn bản làm căn cứ", "document it rests on"), personal=True),
                f.POST,
            ),
            needs=(answered("relief-ground", True, Words("Có căn cứ miễn nhiệm", "There is a ground for relief"), "181/2026:35.1"),),
        ),
        Act(
            "record-talk", "relief_talk_recorded", Words("Ghi biên bản trao đổi", "Record the talk"), (PERSONNEL_BODY,),
            ("established",), "", ("181/2026:35.3.a",), (f.day("held_on", "ngày trao đổi", "day of the talk"), f.MINUTES),
        ),
        Act(
            "propose", "relief_proposed", Words("Đề xuất cấp có thẩm quyền", "Propose to the authority"), (PERSONNEL_BODY,),
            ("established",), "proposed", ("181/2026:35.3.a",), (f.REPORT,),
            needs=(after("relief_talk_recorded", Words("biên bản trao đổi", "the minutes of the talk"), "181/2026:35.3.a"),),
        ),
        f.give_opinion("established", "proposed"),
        Act(
            "extend", "relief_decision_extended", Words("Kéo dài thời hạn quyết định", "Extend the time to decide"), (AUTHORITY,),
            ("proposed",), "", ("181/2026:35.3.b",), (f.REASON,), needs=(in_time("decision", "181/2026:35.3.b"),), once=True,
        ),
        Act(
            "relieve", "relieved", Words("Quyết định miễn nhiệm", "Decide to relieve"), (AUTHORITY,), ("proposed",), "relieved",
            ("181/2026:35.3.b", "181/2026:35.1"), (f.NUMBER, f.DECIDED, f.EFFECTIVE, f.FOR, f.AGAINST),
            needs=(
                f.SOMEBODY_DECIDES,
                f.HEARD,
                answered("relief-ground", True, Words("Có căn cứ miễn nhiệm", "There is a ground for relief"), "181/2026:35.1"),
            ),
        ),
        Act(
            "keep", "relief_declined", Words("Quyết định không miễn nhiệm", "Decide not to relieve"), (AUTHORITY,), ("proposed",),
            "kept", ("181/2026:35.3.b",), (f.NUMBER, f.DECIDED, f.REASONS, f.FOR, f.AGAINST), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "turn-to-resignation", "resignation_letter_received", Words("Chuyển sang xem xét từ chức", "Turn to the letter of resignation"),
            (PERSONNEL_BODY, AUTHORITY), ("established", "proposed"), "resigned_instead", ("181/2026:35.2", "181/2026:33.1.p1"),
            (f.day("received_on", "ngày nhận đơn từ chức", "day the letter was received"),),
            needs=(answered(
                "may-resign-instead-of-relief", True,
                Words("Được xem xét từ chức thay cho miễn nhiệm", "Resignation may be considered instead of relief"), "181/2026:35.2",
            ),),
        ),
        Act(
            "record-placement", "placement_recorded", Words("Ghi việc bố trí công tác", "Record the placement"),
            (PERSONNEL_BODY, AUTHORITY), ("relieved",), Branch("placement", (("professional", "placed"), ("left", "left"))),
            ("181/2026:35.4", "181/2026:35.5", "181/2026:35.5.p1"),
            (
                Field("placement", "choice", Words("cách bố trí", "placement"), choices=PLACEMENTS),
                f.day("new_post_from", "ngày nhận vị trí mới hoặc thôi việc", "day the new work is taken up or employment ends", past=False),
            ),
            checks=(_left_for_failing,),
        ),
        lapse(
            "relief_lapsed", ("established", "proposed", "relieved"), "181/2026:35.3", why=_WHY_LAPSED, checks=(_DECIDED,),
        ),
    ),
    clocks=(
        Clock(
            "proposal", "181/2026:35.3.a", ("relief_ground_established",),
            ("relief_proposed", "resignation_letter_received", "relief_lapsed"), PERSONNEL_BODY, Words("Trao đổi và đề xuất", "Talk and proposal"),
            anchor="established_on",
        ),
        Clock(
            "decision", "181/2026:35.3.b", ("relief_proposed",),
            ("relieved", "relief_declined", "resignation_letter_received", "relief_lapsed"), AUTHORITY, Words("Quyết định", "Decision"),
            extended_by="relief_decision_extended",
        ),
    ),
    opens="establish-ground",
    questions=("who-decides", "prior-opinion-from", "relief-ground", "may-resign-instead-of-relief"),
    prose=__doc__ or "",
    opening_facts={"matter": "relief"},
)  # fmt: skip
