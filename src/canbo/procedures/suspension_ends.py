"""How long a suspension lasts, and what ends it: the needs and checks of Article 36(3) and (5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words
from canbo.law.deadlines import due

from .lapsing import not_by_mistake
from .state import CaseState, ClockRun, Surroundings
from .table import Compare, Need

LONGEST = "181/2026:36.3.a"
IN_FORCE = ("suspended", "suspended_on_request")
OVER = ("lapsed", "revoked")
OUTCOMES = (
    ("no_breach", Words("không vi phạm, không bị kỷ luật, không bị xử lý hình sự", "no breach, no sanction, no criminal liability")),
    ("breach", Words("có vi phạm, đã xử lý", "a breach, dealt with")),
    ("elsewhere", Words("được xem xét tiếp trong vụ việc khác", "considered further in another case")),
)  # fmt: skip
_DECISIONS = ("suspended", "suspended_on_request")
_MORE = ("suspension_extended", "suspension_prolonged_on_request")


def first_day(state: CaseState) -> dt.date | None:
    """The day it took effect; None before a decision."""
    return _day(_decision(state), "effective_on")


def last_day(state: CaseState) -> dt.date | None:
    """The day at whose end it lapses by itself: the one named last, else the longest (36.3.a); None where it has none."""
    more = next((state.data[event] for event in _MORE if event in state.data), None)
    if "suspended_on_request" in state.data:
        return _day(state.data["suspended_on_request"] if more is None else more, "until")
    run = _length(state)
    longest = run.due.deadline.due if run is not None and run.due is not None else None
    if more is None:
        return _day(_decision(state), "until") or longest
    if named := _day(more, "until"):
        return named
    latest = latest_extension(state)
    return longest if latest is None or longest is None else min(longest, latest)


def latest_first(state: CaseState) -> dt.date | None:
    """The latest last day that the decision itself may name (36.3.a)."""
    run, begins = _length(state), first_day(state)
    if run is None or run.due is None or begins is None:
        return None
    if "suspension_extended" not in state.data:
        return run.due.deadline.due
    return due(LONGEST, begins, calendar=run.due.deadline.calendar).due


def latest_extension(state: CaseState) -> dt.date | None:
    """The latest last day that an extension may name: as long again from the last day of the decision (36.3.a)."""
    run = _length(state)
    ends = _day(_decision(state), "until") or latest_first(state)
    if run is None or run.due is None or ends is None:
        return None
    return due(LONGEST, ends, calendar=run.due.deadline.calendar).due


def found_wrong(state: CaseState) -> bool:
    """Tell whether the authority has answered that the suspension was wrong."""
    answers = (state.data.get(event, {}) for event in ("suspension_contest_answered", "suspension_reviewed"))
    return any(answer.get("wrong") is True for answer in answers)


def _decision(state: CaseState) -> Mapping[str, Any]:
    return next((state.data[event] for event in _DECISIONS if event in state.data), {})


def _length(state: CaseState) -> ClockRun | None:
    return next((run for run in state.clocks if run.key == "length"), None)


def _day(body: Mapping[str, Any], name: str) -> dt.date | None:
    return dt.date.fromisoformat(str(body[name])) if body.get(name) else None


def _time_over(state: CaseState, around: Surroundings) -> Words | None:
    ends = last_day(state)
    if ends is None:
        return Words(
            "Cơ quan đề nghị chưa nêu ngày hết hạn nên thời hạn chưa hết; chỉ hủy bỏ được.",
            "The requesting body has named no last day, so the time is not over; it can only be revoked.",
        )
    if around.today > ends:
        return None
    return Words(
        f"Thời hạn tạm đình chỉ: chưa hết hạn, đến hết ngày {ends:%d/%m/%Y}.",
        f"The suspension: the time has not run out, until {ends}.",
    )


def _runs_on(state: CaseState, around: Surroundings) -> Words | None:
    ends = last_day(state)
    if ends is None or around.today <= ends:
        return None
    return Words(
        f"Thời hạn tạm đình chỉ đã hết ngày {ends:%d/%m/%Y}, quyết định đương nhiên hết hiệu lực, không kéo dài được nữa.",
        f"The suspension has run out on {ends} and lapsed by itself; it cannot be extended.",
    )


def _ground_to_revoke(state: CaseState, _around: Surroundings) -> Words | None:
    if state.done.get("suspension_revocation_ground_established") or found_wrong(state):
        return None
    return Words("Chưa ghi căn cứ hủy bỏ.", "No ground to revoke is recorded.")


def _unanswered(state: CaseState, _around: Surroundings) -> Words | None:
    last = {event.type: event.seq for event in state.events}
    asked = last.get("suspension_contested", 0)
    answered = max(last.get("suspension_contest_answered", 0), last.get("suspension_reviewed", 0))
    if not asked:
        return Words("Chưa có: đề nghị của người bị tạm đình chỉ.", "Missing: the person's request.")
    if found_wrong(state):
        return Words("Đã trả lời là tạm đình chỉ không đúng.", "It was answered that the suspension was wrong.")
    if answered > asked:
        return Words("Đã trả lời đề nghị gần nhất.", "The last request has been answered.")
    return None


def _to_restore(state: CaseState, _around: Surroundings) -> Words | None:
    if state.state == "to_restore" or found_wrong(state):
        return None
    return Words(
        "Chưa có kết luận không vi phạm, cũng chưa có trả lời là tạm đình chỉ không đúng.",
        "Neither is it concluded that there was no breach, nor answered that the suspension was wrong.",
    )


TIME_OVER = Need("time-over", _time_over, ("181/2026:36.3.c",))
RUNS_ON = Need("runs-on", _runs_on, ("181/2026:36.3.c",))
TO_REVOKE = Need("ground-to-revoke", _ground_to_revoke, ("181/2026:36.4.c", "181/2026:36.5.b"))
UNANSWERED = Need("unanswered", _unanswered, ("181/2026:36.5.b",))
FOUND_NO_BREACH_OR_WRONG = Need("to-restore", _to_restore, ("181/2026:36.5.b",))


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
NOT_BY_MISTAKE = not_by_mistake(
    (*IN_FORCE, *OVER, "to_restore"),
    Words(
        "Đã có quyết định tạm đình chỉ; ban hành nhầm thì phải hủy bỏ.",
        "The suspension has been decided; one that was decided by mistake is revoked.",
    ),
)


def not_before_it_begins(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """The last day named cannot lie before the first."""
    ends, begins = _day(body, "until"), _day(body, "effective_on")
    if ends is None or begins is None or begins <= ends:
        return None
    return Words(
        f"Ngày hết hạn {ends:%d/%m/%Y} trước ngày có hiệu lực {begins:%d/%m/%Y}.",
        f"The last day, {ends}, is before the day it takes effect, {begins}.",
    )


def later_than_before(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """Whoever extends names a day later than the one named before."""
    ends = _day(body, "until")
    before = _day(_decision(state), "until") or first_day(state)
    if "suspension_prolonged_on_request" in state.data:
        before = _day(state.data["suspension_prolonged_on_request"], "until") or before
    if ends is None or before is None or before < ends:
        return None
    return Words(
        f"Ngày hết hạn mới {ends:%d/%m/%Y} không muộn hơn ngày đã định {before:%d/%m/%Y}.",
        f"The new last day, {ends}, is not later than the one before, {before}.",
    )


def before_it_lapsed(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """What has lapsed is not extended any more: that is decided on the last day at the latest."""
    decided, ends = _day(body, "decided_on"), last_day(state)
    return None if decided is None or ends is None or decided <= ends else lapsed(ends, decided)


def lapsed(ends: dt.date, decided: dt.date) -> Words:
    """That a suspension was over before the day on which it was said to go on."""
    return Words(
        f"Thời hạn tạm đình chỉ đã hết ngày {ends:%d/%m/%Y}, trước ngày quyết định kéo dài {decided:%d/%m/%Y}.",
        f"The suspension ran out on {ends}, before it was decided on {decided} that it goes on.",
    )


def not_past_wrong(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """A suspension found wrong is not closed without restoring what it took."""
    if body.get("outcome") == "no_breach" or not found_wrong(state):
        return None
    return Words(
        "Đã trả lời là tạm đình chỉ không đúng; phải khôi phục quyền lợi trước.",
        "It was answered that the suspension was wrong; the rights are to be restored.",
    )
