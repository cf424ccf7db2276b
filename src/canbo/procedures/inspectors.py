"""Consulting whoever inspects or audits before a decision on a person (Decree 181/2026, Articles 18(4) and 23(5)).

Before a reappointment it is a duty while the enterprise is inspected or audited; before an assignment the authority does
so where it finds need.
"""

from __future__ import annotations

from canbo.kernel.fact import Words

from . import fields as f
from .state import CaseState, Surroundings
from .table import AUTHORITY, Act, Field, Need

EVENT, CONSULTATION = "inspectors_consulted", "inspectors-consulted-first"
ANSWER = Field("document", "text", Words("số văn bản của cơ quan ấy", "number of that body's document"), required=False)


def consult_inspectors(provision: str, *from_: str) -> Act:
    """What the inspecting or auditing body answered; asked again, the last answer holds."""
    return Act(
        "consult-inspectors", EVENT, Words("Ghi trao đổi với cơ quan thanh tra, kiểm toán", "Record the inspecting or auditing body's answer"),
        (AUTHORITY,), from_, "", (provision,), (f.day("answered_on", "ngày trả lời", "day of the answer"), ANSWER, f.OPINION),
    )  # fmt: skip


def _consulted(state: CaseState, around: Surroundings) -> Words | None:
    due = around.answers.get(CONSULTATION)
    if due is False or state.done.get(EVENT):
        return None
    if due is None:
        facts = around.missing.get(CONSULTATION)
        vi, en = (f" ({facts.vi})", f" ({facts.en})") if facts else ("", "")
        return Words(
            f"Chưa rõ có phải trao đổi với cơ quan thanh tra, kiểm toán không{vi}.",
            f"Unknown whether an inspecting or auditing body has to be consulted{en}.",
        )
    return Words(
        "Doanh nghiệp đang được thanh tra, kiểm toán mà chưa trao đổi với cơ quan ấy.",
        "The enterprise is inspected or audited, and that body has not been consulted.",
    )


CONSULTED = Need(CONSULTATION, _consulted, ("181/2026:18.4",))
