"""Votes one after the other for one post: whether what a later step provides for can come through the earlier ones."""

from __future__ import annotations

from collections.abc import Iterator

from canbo.kernel.expr import Expr
from canbo.kernel.fact import Words
from canbo.kernel.proof import possible
from canbo.kernel.proof.encode import conjoined
from canbo.law.decree_181_2026.appointment_votes import (
    CONVENED,
    MOST,
    PRESENT,
    SECOND,
    TIE,
    over_half,
    three_tenths,
)  # fmt: skip

from .finding import Finding
from .ground import Session

STEP_2, STEP_3, STEP_4 = "181/2026:12.3.p2", "181/2026:12.4.p2", "181/2026:12.5.p3"


def chain(session: Session) -> Iterator[Finding]:
    """The tie of step 4 between two persons who both came through step 3, if it cannot arise."""
    if not _can_tie(session, STEP_3, over_half(MOST, PRESENT) & over_half(SECOND, PRESENT)):
        yield Finding(
            "dead",
            "appointment",
            (STEP_4, STEP_3),
            Words(
                "Hai người cùng đúng một nửa ở bước 4 không bao giờ xảy ra khi bổ nhiệm một chức vụ: bước 3 chỉ cho nhiều nhất "
                "một người đi tiếp.",
                "Two at exactly half in step 4 can never arise when one post is filled: step 3 lets at most one person "
                "through.",
            ),
        )


def tie_without_step_3(session: Session) -> bool:
    """Whether the tie could arise if all whom step 2 forwards came to step 4: shows that step 3 is what rules it out."""
    base = session.book.follow(CONVENED, "181/2026")
    nobody = ~over_half(MOST, base) & ~over_half(SECOND, base)
    forwarded = nobody & three_tenths(MOST, base) & three_tenths(SECOND, base)
    return _can_tie(session, STEP_2, forwarded)


def _can_tie(session: Session, step: str, both_through: Expr) -> bool:
    """Whether counts of the earlier step can bring two persons to a tie at step 4."""
    laws, claims = [], []
    for place, expr in ((step, both_through), (STEP_4, TIE)):
        world = session.world(suffix=f"@{place}")
        claims.append(world.told(session.book.follow(expr, "181/2026"))[0].yes)
        laws += world.laws()
    return possible(laws, conjoined(*claims))
