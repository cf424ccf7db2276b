"""What becomes of the posts that somebody holds already when appointed to another (Decree 181/2026, Articles 8, 13, 14).

Appointed by transfer (13, 14.2) the person leaves them the day the new term begins; kept, they have to be such as Article 8
lets one person hold. So whoever holds a post is appointed only once it is said which; what is kept is measured by Article 8
from both sides, by what the register holds and by what is stated here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .state import CaseState, Surroundings
from .table import PERSONNEL_BODY, Act, Field, Need
from .ways import of_the_latest_list

SETTLED, LEFT, KEPT = "other_posts_settled", "left", "kept"
QUESTION = "concurrent-office-allowed"
ARTICLE = "181/2026:8.4"
_WAYS = (
    (LEFT, Words("thôi giữ các chức vụ khác, điều động sang chức vụ này", "leaves the other posts, transferred to this one")),
    (KEPT, Words("tiếp tục kiêm nhiệm", "goes on holding them beside this one")),
)  # fmt: skip


def settled(state: CaseState) -> Mapping[str, Any]:
    """What was said last of the posts of the person now proposed; empty while nothing was."""
    said = any(event.type == SETTLED for event in of_the_latest_list(state))
    return state.data.get(SETTLED, {}) if said else {}


def settle(*from_: str) -> Act:
    """What becomes of the posts held, said before the appointment is decided."""
    return Act(
        "settle-posts", SETTLED, Words("Ghi việc thôi hoặc kiêm các chức vụ đang giữ", "Say whether the posts held are left or kept"),
        (PERSONNEL_BODY,), from_, "", ("181/2026:8.1", ARTICLE, "181/2026:13.1", "181/2026:14.2"),
        (
            Field("other_posts", "choice", Words("các chức vụ đang giữ", "the posts held"), choices=_WAYS),
            *(f.stated(fact) for fact in ("second_post", "owner_agency_decided_second_post", "represented_enterprises",
                                           "part_time_representatives", "board_seats")),
            f.DOCUMENT,
        ),
        checks=(_nothing_beside,),
    )  # fmt: skip


def _nothing_beside(_state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """Whoever leaves the other posts asks about no second one."""
    if body.get("other_posts") != LEFT or not body.get("second_post"):
        return None
    return Words(
        "Thôi giữ các chức vụ khác thì không còn chức vụ nào kiêm nhiệm.",
        "Whoever leaves the other posts has no second one.",
    )


def _said(state: CaseState, around: Surroundings) -> Words | None:
    return None if settled(state) else around.register("other-posts")


def _allowed(state: CaseState, around: Surroundings) -> Words | None:
    """The law must not bar what is kept; where Article 8 is silent nothing is barred."""
    said = settled(state)
    if said.get("other_posts") != KEPT:
        return None
    if (found := around.register("concurrent-posts")) is not None:
        return found
    if not said.get("second_post"):
        return None
    if around.answers.get(QUESTION) is False:
        return Words("Không được kiêm nhiệm chức vụ ấy.", "That post may not be held beside this one.")
    facts = around.missing.get(QUESTION)
    if around.answers.get(QUESTION) is None and facts is not None:
        return Words(
            f"Có được kiêm nhiệm không: chưa rõ, còn thiếu: {facts.vi}.",
            f"Whether it may be held beside this one: unknown, missing: {facts.en}.",
        )
    return None


NEEDS = (
    Need("other-posts", _said, (ARTICLE,)),
    Need("concurrent-posts", _allowed, (ARTICLE, "181/2026:8.1", "181/2026:8.2", "181/2026:8.3")),
)
