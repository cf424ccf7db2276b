"""Temporary suspension from duty (tạm đình chỉ công tác; Decree 181/2026, Article 36).

The personnel body advises within two working days of a ground (36.4.a); the authority of Articles 5 to 7 decides within
one working day of the proposal (36.4.b), and the decision is given to the person and announced (36.4.d). In the cases
of points a to đ the suspension lasts thirty working days at most, extended once by thirty at most (36.3.a); at the
request of a prosecuting or inspecting body it lasts as that body asks (36.3.b). When its time is over it lapses by
itself (36.3.c) and the person is back in duty (36.5.a); the record says so. Once there are grounds to revoke, the
authority revokes within three working days (36.4.c). The person may ask for the decision to be looked at again (36.5.b).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .needs import after, answered, in_time, ran_out
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Clock, Compare, Field, Need, Procedure, State

GROUND = answered(
    "suspension-ground", True, Words("Có căn cứ tạm đình chỉ", "There is a ground for suspension"), "181/2026:36.2"
)
IN_FORCE = ("suspended", "suspended_on_request")


def _requested_end(state: CaseState, around: Surroundings) -> Words | None:
    """The day that the requesting body named must be over."""
    until = state.data.get("suspended_on_request", {}).get("until")
    if until is not None and around.today.isoformat() > str(until):
        return None
    return Words(
        "Thời hạn theo yêu cầu của cơ quan đề nghị chưa hết hoặc chưa được nêu; chưa hết thì chỉ hủy bỏ được.",
        "The time asked for by the requesting body is not over, or none was named; until then it can only be revoked.",
    )


def _ground_to_revoke(state: CaseState, _around: Surroundings) -> Words | None:
    if state.done.get("suspension_revocation_ground_established"):
        return None
    return Words("Chưa ghi căn cứ hủy bỏ.", "No ground to revoke is recorded.")


def _ground(*points: str, vi: str, en: str) -> Compare:
    """The way of suspending must be that of the recorded ground."""

    def check(state: CaseState, _body: Mapping[str, Any]) -> Words | None:
        ground = str(state.data.get("suspension_ground_established", {}).get("ground", ""))
        return None if ground.rpartition(".")[2] in points else Words(vi, en)

    return check


OWN_GROUND = _ground(
    *"abcdđ",
    vi="Căn cứ ở điểm e, g khoản 2 Điều 36: thời hạn theo yêu cầu, dùng việc “Tạm đình chỉ theo yêu cầu”.",
    en="The ground is point e or g of Article 36(2): it lasts as asked, so suspend at the body's request.",
)
REQUESTED = _ground(
    *"eg",
    vi="Căn cứ ở các điểm a đến đ khoản 2 Điều 36: không quá 30 ngày làm việc, dùng việc “Quyết định tạm đình chỉ”.",
    en="The ground is one of points a to đ of Article 36(2): thirty working days at most, so decide to suspend.",
)

PROCEDURE = Procedure(
    "suspension",
    Words("Tạm đình chỉ công tác", "Temporary suspension from duty"),
    "181/2026",
    states=(
        State("established", Words("Có căn cứ, chờ tham mưu", "Ground established, awaiting advice")),
        State("proposed", Words("Đã đề xuất, chờ quyết định", "Proposed, awaiting the decision")),
        State("suspended", Words("Đang tạm đình chỉ", "Suspended")),
        State("suspended_on_request", Words("Đang tạm đình chỉ theo yêu cầu", "Suspended at a body's request")),
        State("declined", Words("Không tạm đình chỉ", "Not suspended"), final=True),
        State("revoked", Words("Đã hủy bỏ quyết định", "Revoked"), final=True),
        State("lapsed", Words("Đã hết hiệu lực, trở lại công tác", "Lapsed, back in duty"), final=True),
    ),
    acts=(
        Act(
            "establish-ground", "suspension_ground_established", Words("Ghi căn cứ tạm đình chỉ", "Record the ground"),
            (PERSONNEL_BODY, AUTHORITY), ("",), "established", ("181/2026:36.2", "181/2026:36.4.a"),
            (
                f.cited("ground", "căn cứ", "ground", "181/2026:36.2", "abcdđeg"),
                f.day("established_on", "ngày xác định có căn cứ", "day the ground was established"),
                Field("evidence", "text", Words("văn bản làm căn cứ", "document it rests on"), personal=True),
            ),
            needs=(GROUND,),
        ),
        Act(
            "propose", "suspension_proposed", Words("Tham mưu ban hành quyết định", "Advise the decision"), (PERSONNEL_BODY,),
            ("established",), "proposed", ("181/2026:36.4.a",), (f.REPORT,),
        ),
        Act(
            "suspend", "suspended", Words("Quyết định tạm đình chỉ", "Decide to suspend"), (AUTHORITY,), ("proposed",), "suspended",
            ("181/2026:36.1", "181/2026:36.3.a", "181/2026:36.4.b"),
            (f.NUMBER, f.DECIDED, f.EFFECTIVE, f.FOR, f.AGAINST), needs=(f.SOMEBODY_DECIDES, GROUND), checks=(OWN_GROUND,),
        ),
        Act(
            "suspend-on-request", "suspended_on_request", Words("Tạm đình chỉ theo yêu cầu", "Suspend at a body's request"),
            (AUTHORITY,), ("proposed",), "suspended_on_request", ("181/2026:36.1", "181/2026:36.3.b", "181/2026:36.4.b"),
            (
                f.NUMBER, f.DECIDED, f.EFFECTIVE,
                Field("requested_by", "text", Words("cơ quan yêu cầu", "requesting body")),
                f.day("until", "đến hết ngày theo yêu cầu", "last day asked for", past=False, required=False),
            ),
            needs=(f.SOMEBODY_DECIDES, GROUND), checks=(REQUESTED,),
        ),
        Act(
            "decline", "suspension_declined", Words("Không tạm đình chỉ", "Decide not to suspend"), (AUTHORITY,), ("proposed",),
            "declined", ("181/2026:36.2",), (f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
        Act(
            "announce", "suspension_announced", Words("Ghi việc gửi, công bố quyết định", "Record that it was given and announced"),
            (PERSONNEL_BODY,), IN_FORCE, "", ("181/2026:36.4.d",),
            (f.day("given_on", "ngày giao cho người bị tạm đình chỉ", "day given to the person"),
             Field("sent_to", "text", Words("nơi đã gửi", "sent to"), required=False)),
        ),
        Act(
            "extend", "suspension_extended", Words("Gia hạn", "Extend"), (AUTHORITY,), ("suspended",), "", ("181/2026:36.3.a",),
            (f.NUMBER, f.DECIDED, f.REASON), needs=(in_time("length", "181/2026:36.3.a"),), once=True,
        ),
        Act(
            "ask-again", "suspension_contested", Words("Đề nghị xem xét lại", "Ask for it to be looked at again"), (PERSON,),
            IN_FORCE, "", ("181/2026:36.5.b",), (f.REASON,),
        ),
        Act(
            "answer", "suspension_contest_answered", Words("Trả lời đề nghị xem xét lại", "Answer the request"), (AUTHORITY,),
            IN_FORCE, "", ("181/2026:36.5.b",),
            (f.DOCUMENT, Field("wrong", "bool", Words("tạm đình chỉ không đúng", "the suspension was wrong")), f.REASONS),
            needs=(after("suspension_contested", Words("đề nghị của người bị tạm đình chỉ", "the person's request"), "181/2026:36.5.b"),),
        ),
        Act(
            "establish-revocation", "suspension_revocation_ground_established",
            Words("Ghi căn cứ hủy bỏ", "Record the ground to revoke"), (PERSONNEL_BODY, AUTHORITY), IN_FORCE, "",
            ("181/2026:36.4.c",), (f.day("established_on", "ngày đủ căn cứ", "day the ground was established"), f.REASON), once=True,
        ),
        Act(
            "revoke", "suspension_revoked", Words("Quyết định hủy bỏ", "Revoke"), (AUTHORITY,), IN_FORCE, "revoked",
            ("181/2026:36.4.c", "181/2026:36.4.d"),
            (f.NUMBER, f.DECIDED, f.EFFECTIVE,
             f.day("given_on", "ngày giao cho người bị tạm đình chỉ", "day given to the person", required=False),
             Field("sent_to", "text", Words("nơi đã gửi", "sent to"), required=False)),
            needs=(f.SOMEBODY_DECIDES, Need("ground-to-revoke", _ground_to_revoke, ("181/2026:36.4.c",))),
        ),
        Act(
            "record-lapse", "suspension_lapsed", Words("Ghi việc hết hiệu lực", "Record that it lapsed"), (PERSONNEL_BODY, AUTHORITY),
            ("suspended",), "lapsed", ("181/2026:36.3.c", "181/2026:36.5.a"), (),
            needs=(ran_out("length", Words("Thời hạn tạm đình chỉ", "The suspension"), "181/2026:36.3.a"),),
        ),
        Act(
            "record-end", "suspension_on_request_ended", Words("Ghi việc hết hạn theo yêu cầu", "Record that the time asked for is over"),
            (PERSONNEL_BODY, AUTHORITY), ("suspended_on_request",), "lapsed", ("181/2026:36.3.b", "181/2026:36.3.c"), (),
            needs=(Need("requested-end", _requested_end, ("181/2026:36.3.b",)),),
        ),
    ),
    clocks=(
        Clock(
            "advice", "181/2026:36.4.a", ("suspension_ground_established",), ("suspension_proposed",), PERSONNEL_BODY,
            Words("Tham mưu", "Advice"), anchor="established_on",
        ),
        Clock(
            "decision", "181/2026:36.4.b", ("suspension_proposed",), ("suspended", "suspended_on_request", "suspension_declined"),
            AUTHORITY, Words("Quyết định", "Decision"),
        ),
        Clock(
            "length", "181/2026:36.3.a", ("suspended",), ("suspension_revoked", "suspension_lapsed"), AUTHORITY,
            Words("Thời hạn tạm đình chỉ", "Length of the suspension"), extended_by="suspension_extended", anchor="effective_on",
        ),
        Clock(
            "revocation", "181/2026:36.4.c", ("suspension_revocation_ground_established",),
            ("suspension_revoked", "suspension_lapsed", "suspension_on_request_ended"), AUTHORITY,
            Words("Quyết định hủy bỏ", "Revocation"), anchor="established_on",
        ),
    ),
    opens="establish-ground",
    questions=("who-decides", "suspension-ground"),
    prose=__doc__ or "",
    opening_facts={"matter": "suspension"},
)  # fmt: skip
