"""The end of a case in which nothing is left to decide: whom it is about is gone, or it was opened by mistake.

The texts give such a case no end (readings 136 and 143). It ends without a decision; what it rests on is named, and
those concerned are told in writing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .state import CaseState
from .table import AUTHORITY, PERSONNEL_BODY, Act, Compare, Field, State

MISTAKEN = "mistaken"
WHY_GONE = (
    ("resigned", Words("người đó đã từ chức", "the person has resigned")),
    ("relieved", Words("người đó đã được miễn nhiệm", "the person has been relieved")),
    ("removed", Words("người đó đã bị kỷ luật đến mức thôi chức vụ", "a sanction has taken the post from the person")),
    ("moved", Words("người đó đã chuyển sang chức vụ khác", "the person has moved to another post")),
    ("retired", Words("người đó đã nghỉ hưu hoặc nghỉ việc", "the person has retired or left the enterprise")),
    ("died", Words("người đó đã chết", "the person has died")),
    (MISTAKEN, Words("vụ việc mở nhầm", "the case was opened by mistake")),
)  # fmt: skip
LAPSED = State("lapsed", Words("Đã dừng, không còn việc phải quyết định", "Lapsed, nothing left to decide"), final=True)


def lapse(
    event: str, undecided: tuple[str, ...], *provisions: str, to: State = LAPSED,
    why: tuple[tuple[str, Words], ...] = WHY_GONE, checks: tuple[Compare, ...] = (),
) -> Act:  # fmt: skip
    """Nothing is left to decide: from the states named to the lawful lapse `to`."""
    return Act(
        "lapse", event, Words("Dừng, thông báo không còn việc phải quyết định", "End it: nothing is left to decide"),
        (AUTHORITY, PERSONNEL_BODY), undecided, to.key, provisions,
        (
            Field("why", "choice", Words("vì sao", "why"), choices=why),
            f.day("since", "từ ngày", "since"),
            Field("rests_on", "text", Words("số văn bản làm căn cứ", "number of the document that it rests on")),
            replace(f.DOCUMENT, words=Words("số thông báo", "number of the notice")),
        ),
        checks=checks,
    )  # fmt: skip


def not_by_mistake(states: tuple[str, ...], words: Words) -> Compare:
    """In these states something has been decided: what was decided by mistake takes a decision to undo, as `words` say."""

    def check(state: CaseState, body: Mapping[str, Any]) -> Words | None:
        return words if state.state in states and body.get("why") == MISTAKEN else None

    return check
