"""The thresholds of the seven votes, as pure functions of votes and a typed base.

A vote is on one post. Nobody has more than one ballot, so two candidates cannot both be over half, and a tie at
exactly half leaves no vote for anybody else: every function first refuses votes above its base.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from canbo.kernel.votes.bases import (
    Base,
    Convened,
    Members,
    Present,
    VoteError,
    exactly_half,
    over_half,
    three_tenths,
)
from canbo.kernel.votes.count import NOBODY_PASSES

Outcome = Literal["selected", "forwarded", "head-decides", "stopped", "report", "unknown"]
AUTHORITY = "competent_authority"


@dataclass(frozen=True)
class Decision:
    """What follows from a vote. `candidates`: who is chosen, goes on, or is to be decided about, most votes first."""

    outcome: Outcome
    candidates: tuple[str, ...] = ()
    report_to: str | None = None
    missing: tuple[str, ...] = ()


STOPPED_AND_REPORTED = Decision("stopped", report_to=AUTHORITY)


def ranked(votes: Mapping[str, int]) -> list[str]:
    """Most votes first, equals by name: the order of the input never shows."""
    return sorted(votes, key=lambda name: (-votes[name], name))


def nominate(votes: Mapping[str, int], base: Convened) -> Decision:
    """Steps 1 and 2: over half is selected, else all with 30 % go on, else the process stops and is reported."""
    base.hold(votes)
    if selected := _over_half(votes, base):
        return Decision("selected", selected)
    if forwarded := tuple(name for name in ranked(votes) if three_tenths(votes[name], base)):
        return Decision("forwarded", forwarded)
    return STOPPED_AND_REPORTED


def nominate_at_key_conference(votes: Mapping[str, int], base: Present) -> Decision:
    """Step 3: over half of those present is selected, else the process stops and is reported."""
    base.hold(votes)
    if selected := _over_half(votes, base):
        return Decision("selected", selected)
    return STOPPED_AND_REPORTED


def propose(
    votes: Mapping[str, int], base: Convened, *, nobody_passes: str | None = None, head_vacant: bool = False
) -> Decision:
    """Step 4: over half is proposed; of two at exactly half the head chooses, or the authority when there is no head.

    Whoever chooses, the authority is told of all differing opinions. When nobody passes and there is no such tie the
    law is silent: `nobody_passes` is the choice of reading_12_5, None when not made.
    """
    base.hold(votes)
    if selected := _over_half(votes, base):
        return Decision("selected", selected)
    tied = tuple(name for name in ranked(votes) if exactly_half(votes[name], base))
    if len(tied) == 2:  # noqa: PLR2004 -- the law speaks of two; more cannot share one base
        return Decision("report" if head_vacant else "head-decides", tied, AUTHORITY)
    match nobody_passes:
        case "report":
            return Decision("report", report_to=AUTHORITY)
        case "stop":
            return Decision("stopped")
    return Decision("unknown", missing=(NOBODY_PASSES,))


def reappoint(votes: Mapping[str, int], base: Present | Convened, *, head_vacant: bool = False) -> Decision:
    """Reappointment: over half passes, exactly half is the head's to decide, below is the authority's."""
    return _one_person(votes, base, head_vacant=head_vacant)


def extend(votes: Mapping[str, int], base: Members, *, head_vacant: bool = False) -> Decision:
    """Extension: the same on all members of the leadership collective."""
    return _one_person(votes, base, head_vacant=head_vacant)


def only_person(votes: Mapping[str, int]) -> str:
    """The one person a reappointment or extension is about."""
    if len(votes) != 1:
        raise VoteError(
            "Reappointment and extension are about one person: “votes” holds that one name with the votes in favour, "
            f"not {len(votes)} names.",
            f"Bổ nhiệm lại, kéo dài là về một người: chỉ ghi số phiếu của một người, không phải {len(votes)} người.",
        )
    return next(iter(votes))


def _one_person(votes: Mapping[str, int], base: Base, *, head_vacant: bool) -> Decision:
    name = only_person(votes)
    favour = votes[name]
    base.hold(votes)
    if over_half(favour, base):
        return Decision("selected", (name,))
    if exactly_half(favour, base):
        # Articles 19 and 20, unlike 12(5), name nobody who decides in place of a missing head.
        return Decision("unknown") if head_vacant else Decision("head-decides", (name,))
    return Decision("report", (name,), AUTHORITY)


def _over_half(votes: Mapping[str, int], base: Base) -> tuple[str, ...]:
    return tuple(name for name in votes if over_half(votes[name], base))
