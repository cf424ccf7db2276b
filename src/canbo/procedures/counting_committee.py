"""A vote whose count is not announced: the conference of key cadres (Decree 181/2026, Article 12(4)).

Step 3 of an appointment, and by 19.2.a the conference of a reappointment. Its counting committee alone records the
count, which is withheld: only what followed from it stands in the record.
"""

from __future__ import annotations

from canbo.kernel.fact import Words

from . import fields as f
from .needs import after
from .state import CaseState
from .table import AUTHORITY, PERSONNEL_BODY, Act, Field

NAMED = "counting_committee_named"
COMMITTEE = after(NAMED, Words("ban kiểm phiếu", "the counting committee"), "181/2026:12.4.p1")


def name_committee(*from_: str) -> Act:
    """Who counts the votes; named again, the last ones do."""
    return Act(
        "name-counting-committee", NAMED, Words("Lập ban kiểm phiếu", "Name the counting committee"),
        (PERSONNEL_BODY, AUTHORITY), from_, "", ("181/2026:12.1.p3", "181/2026:12.4.p1"),
        (Field("members", "users", Words("thành viên ban kiểm phiếu", "members of the counting committee")), f.AGAIN), again=f.AGAIN.name,
    )  # fmt: skip


def counters(state: CaseState) -> tuple[str, ...]:
    """The opaque ids of the counting committee named last."""
    return tuple(state.data.get(NAMED, {}).get("members", ()))
