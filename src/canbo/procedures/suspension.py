"""Temporary suspension from duty (tạm đình chỉ công tác; Decree 181/2026, Article 36).

The personnel body advises within two working days of a ground (36.4.a); the authority of Articles 5 to 7 decides within
one working day of the proposal (36.4.b), and the decision is given to the person and announced (36.4.d). In the cases
of points a to đ the suspension lasts until the day that the decision names, thirty working days at most, extended once
by thirty at most (36.3.a); a decision that names no day lasts the longest. At the request of a prosecuting or inspecting
body it lasts as that body asks, and is prolonged as that body asks (36.3.b). When its time is over it lapses by itself
(36.3.c) and the person is back in duty (36.5.a); the record says so. Once there are grounds to revoke, the authority
revokes within three working days (36.4.c). The person may ask for the decision to be looked at again, then or
afterwards (36.5.b); that it was wrong is a ground to revoke it. Afterwards the case waits for what the matter comes to:
rights are restored once no breach is concluded, or once the suspension is found to have been wrong (readings 143, 144).
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words

from . import fields as f
from .lapsing import lapse
from .needs import answered
from .suspension_ends import (
    FOUND_NO_BREACH_OR_WRONG,
    IN_FORCE,
    NOT_BY_MISTAKE,
    OUTCOMES,
    OVER,
    OWN_GROUND,
    REQUESTED,
    RUNS_ON,
    TIME_OVER,
    TO_REVOKE,
    UNANSWERED,
    before_it_lapsed,
    later_than_before,
    not_before_it_begins,
    not_past_wrong,
)
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Branch, Clock, Field, Procedure, State

GROUND = answered(
    "suspension-ground", True, Words("Có căn cứ tạm đình chỉ", "There is a ground for suspension"), "181/2026:36.2"
)
_DROPPED = State(
    "dropped", Words("Đã dừng, không còn việc phải quyết định", "Ended, nothing left to decide"), final=True
)
_ENDS = ("suspension_revoked", "suspension_lapsed", "suspension_on_request_ended", "suspension_dropped")
_UNTIL = f.day("until", "đến hết ngày", "last day of the suspension", past=False, required=False)
_REQUEST = (
    Field("requested_by", "text", Words("cơ quan yêu cầu", "requesting body")),
    replace(_UNTIL, words=Words("đến hết ngày theo yêu cầu", "last day asked for")),
)


def _answer(key: str, event: str, words: Words, from_: tuple[str, ...]) -> Act:
    """What the authority says to the person's request."""
    return Act(
        key, event, words, (AUTHORITY,), from_, "", ("181/2026:36.5.b",),
        (f.DOCUMENT, Field("wrong", "bool", Words("tạm đình chỉ không đúng", "the suspension was wrong")), f.REASONS),
        needs=(UNANSWERED,),
    )  # fmt: skip


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
        State("revoked", Words("Đã hủy bỏ quyết định, chờ kết luận", "Revoked, awaiting the conclusion"), beside=True),
        State("lapsed", Words("Đã hết hiệu lực, trở lại công tác, chờ kết luận", "Lapsed, back in duty, awaiting the conclusion"), beside=True),
        State("to_restore", Words("Kết luận không vi phạm, chờ khôi phục quyền lợi", "No breach concluded, rights to be restored"), beside=True),
        State("restored", Words("Đã khôi phục quyền lợi", "Rights restored"), final=True),
        State("concluded", Words("Đã có kết luận, không khôi phục", "Concluded, nothing to restore"), final=True),
        _DROPPED,
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
            (f.NUMBER, f.DECIDED, f.EFFECTIVE, _UNTIL, f.FOR, f.AGAINST),
            needs=(f.SOMEBODY_DECIDES, GROUND), checks=(OWN_GROUND, not_before_it_begins),
        ),
        Act(
            "suspend-on-request", "suspended_on_request", Words("Tạm đình chỉ theo yêu cầu", "Suspend at a body's request"),
            (AUTHORITY,), ("proposed",), "suspended_on_request", ("181/2026:36.1", "181/2026:36.3.b", "181/2026:36.4.b"),
            (f.NUMBER, f.DECIDED, f.EFFECTIVE, *_REQUEST),
            needs=(f.SOMEBODY_DECIDES, GROUND), checks=(REQUESTED, not_before_it_begins),
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
            (f.NUMBER, f.DECIDED, replace(_UNTIL, words=Words("gia hạn đến hết ngày", "extended until")), f.REASON),
            needs=(RUNS_ON,), order=(later_than_before, before_it_lapsed), once=True,
        ),
        Act(
            "prolong-on-request", "suspension_prolonged_on_request", Words("Kéo dài theo yêu cầu", "Prolong at the body's request"),
            (AUTHORITY,), ("suspended_on_request",), "", ("181/2026:36.3.b",),
            (f.NUMBER, f.DECIDED, *_REQUEST, Field("request", "text", Words("số văn bản yêu cầu", "number of the request"))),
            needs=(RUNS_ON,), order=(later_than_before, before_it_lapsed),
        ),
        Act(
            "ask-again", "suspension_contested", Words("Đề nghị xem xét lại", "Ask for it to be looked at again"), (PERSON,),
            (*IN_FORCE, *OVER), "", ("181/2026:36.5.b",), (f.REASON,),
        ),
        _answer(
            "answer", "suspension_contest_answered", Words("Trả lời đề nghị xem xét lại", "Answer the request"), IN_FORCE,
        ),
        _answer(
            "answer-afterwards", "suspension_reviewed",
            Words("Trả lời đề nghị xem xét lại sau khi hết hiệu lực", "Answer the request after it has ended"), OVER,
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
            needs=(f.SOMEBODY_DECIDES, TO_REVOKE),
        ),
        Act(
            "record-lapse", "suspension_lapsed", Words("Ghi việc hết hiệu lực", "Record that it lapsed"), (PERSONNEL_BODY, AUTHORITY),
            ("suspended",), "lapsed", ("181/2026:36.3.c", "181/2026:36.5.a"), (),
            needs=(TIME_OVER,),
        ),
        Act(
            "record-end", "suspension_on_request_ended", Words("Ghi việc hết hạn theo yêu cầu", "Record that the time asked for is over"),
            (PERSONNEL_BODY, AUTHORITY), ("suspended_on_request",), "lapsed", ("181/2026:36.3.b", "181/2026:36.3.c"), (),
            needs=(TIME_OVER,),
        ),
        Act(
            "conclude", "suspension_matter_concluded", Words("Ghi kết luận về việc làm căn cứ", "Record what the matter came to"),
            (PERSONNEL_BODY, AUTHORITY), OVER,
            Branch("outcome", (("no_breach", "to_restore"), ("breach", "concluded"), ("elsewhere", "concluded"))),
            ("181/2026:36.5.b",),
            (
                Field("outcome", "choice", Words("kết luận", "conclusion"), choices=OUTCOMES),
                f.day("concluded_on", "ngày kết luận", "day of the conclusion"),
                Field("rests_on", "text", Words("số văn bản kết luận", "number of the conclusion")),
            ),
            checks=(not_past_wrong,),
        ),
        Act(
            "restore-rights", "suspension_rights_restored", Words("Khôi phục quyền lợi", "Restore the rights"), (AUTHORITY,),
            (*OVER, "to_restore"), "restored", ("181/2026:36.5.b",),
            (f.NUMBER, f.DECIDED, Field("restored", "text", Words("quyền, lợi ích được khôi phục", "rights restored"), personal=True)),
            needs=(FOUND_NO_BREACH_OR_WRONG,),
        ),
        lapse(
            "suspension_dropped", ("established", "proposed", *IN_FORCE, *OVER, "to_restore"), "181/2026:36.4", to=_DROPPED,
            checks=(NOT_BY_MISTAKE,),
        ),
    ),
    clocks=(
        Clock(
            "advice", "181/2026:36.4.a", ("suspension_ground_established",), ("suspension_proposed", "suspension_dropped"),
            PERSONNEL_BODY,
            Words("Tham mưu", "Advice"), anchor="established_on",
        ),
        Clock(
            "decision", "181/2026:36.4.b", ("suspension_proposed",),
            ("suspended", "suspended_on_request", "suspension_declined", "suspension_dropped"), AUTHORITY, Words("Quyết định", "Decision"),
        ),
        Clock(
            "length", "181/2026:36.3.a", ("suspended",), _ENDS, AUTHORITY,
            Words("Thời hạn tạm đình chỉ dài nhất", "Longest the suspension may last"),
            extended_by="suspension_extended", anchor="effective_on", fixed=True,
        ),
        Clock(
            "named", "181/2026:36.3.a",
            ("suspended", "suspension_extended", "suspended_on_request", "suspension_prolonged_on_request"), _ENDS, AUTHORITY,
            Words("Ngày cuối ghi trong quyết định", "Last day that the decision names"), named="until",
        ),
        Clock(
            "revocation", "181/2026:36.4.c", ("suspension_revocation_ground_established",), _ENDS, AUTHORITY,
            Words("Quyết định hủy bỏ", "Revocation"), anchor="established_on",
        ),
        Clock(
            "revocation-found-wrong", "181/2026:36.4.c", ("suspension_contest_answered",), _ENDS, AUTHORITY,
            Words("Hủy bỏ quyết định không đúng", "Revocation of a wrong suspension"), only=("wrong", ("True",)),
        ),
    ),
    opens="establish-ground",
    questions=("who-decides", "suspension-ground"),
    prose=__doc__ or "",
    opening_facts={"matter": "suspension"},
)  # fmt: skip
