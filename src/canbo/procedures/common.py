"""Acts that every procedure has: correct, suspend and resume a clock, hand over to a substitute."""

from __future__ import annotations

from canbo.kernel.fact import Words

from .clocks import RESUMED, SUSPENDED
from .corrections import CORRECTED
from .state import CaseState, Surroundings
from .table import AUTHORITY, COUNTING_COMMITTEE, OPINION_GIVER, PERSONNEL_BODY, Act, Field, Need

SUBSTITUTED = "handler_substituted"
HANDLERS = (PERSONNEL_BODY, AUTHORITY, OPINION_GIVER)
_REASON = Field("reason", "text", Words("lý do", "reason"), personal=True)


def _running(state: CaseState, _around: Surroundings) -> Words | None:
    running = [run for run in state.clocks if run.running]
    if any(not run.fixed for run in running):
        return None
    if running:
        return Words(
            "Thời hạn đang chạy là thời hạn dài nhất hoặc tính lùi, không tạm dừng được.",
            "What runs is the longest that something may last, or is counted back; it cannot be suspended.",
        )
    return Words("Không có thời hạn nào đang chạy.", "No clock is running.")


def _paused(state: CaseState, _around: Surroundings) -> Words | None:
    if any(run.suspended_on is not None and run.stopped_on is None for run in state.clocks):
        return None
    return Words("Không có thời hạn nào đang tạm dừng.", "No clock is suspended.")


COMMON = (
    Act(
        "correct", CORRECTED, Words("Sửa một việc đã ghi", "Correct a recorded act"), (*HANDLERS, COUNTING_COMMITTEE), ("*",), "", (),
        (Field("corrects", "int", Words("số thứ tự việc được sửa", "number of the act corrected")), _REASON,
         Field("fields", "fields", Words("nội dung sửa", "what is corrected"), required=False)),
    ),
    Act(
        "suspend-clock", SUSPENDED, Words("Tạm dừng một thời hạn", "Suspend a clock"), (AUTHORITY,), ("*",), "", (),
        (Field("clock", "text", Words("thời hạn", "clock")), _REASON), (Need("running", _running),),
    ),
    Act(
        "resume-clock", RESUMED, Words("Tính tiếp một thời hạn", "Resume a clock"), (AUTHORITY,), ("*",), "", (),
        (Field("clock", "text", Words("thời hạn", "clock")), _REASON), (Need("paused", _paused),),
    ),
    Act(
        "substitute", SUBSTITUTED, Words("Giao người thay thế", "Hand over to a substitute"), HANDLERS, ("*",), "", (),
        (
            Field("role", "text", Words("vai", "role")), Field("actor", "text", Words("người thay", "substitute")),
            Field("from_on", "date", Words("từ ngày", "from"), required=False),
            Field("until_on", "date", Words("đến hết ngày", "until the end of"), required=False), _REASON,
        ),
    ),
)  # fmt: skip
