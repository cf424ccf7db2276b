"""What a share of votes is a share of. Each base is a type of its own, so that none can stand in for another.

Shares are compared in whole numbers: no division, no float, no rounding on the way to an outcome.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from canbo.kernel.errors import CanboError


class VoteError(CanboError):
    """A count that breaks a rule of voting or cannot be read; one sentence."""


@dataclass(frozen=True)
class Base:
    """A number of persons or ballots, at least one. Raises VoteError."""

    count: int
    kind: ClassVar[str]

    def __post_init__(self) -> None:
        if type(self.count) is not int or self.count < 1:
            raise VoteError(
                f"A share needs a base of at least one, not {self.count!r} ({self.kind}): nobody could vote.",
                f"Tỷ lệ phải tính trên ít nhất một người, không phải {self.count!r}: không ai bỏ phiếu được.",
            )

    def hold(self, votes: Mapping[str, int]) -> None:
        """Refuse more votes than the base: two candidates could then both pass half."""
        if sum(votes.values()) > self.count or min(votes.values(), default=0) < 0:
            raise VoteError(
                f"{sum(votes.values())} votes cannot come from a base of {self.count} ({self.kind}): "
                "each person recommends one candidate, Article 12(2)-(5).",
                f"{sum(votes.values())} phiếu không thể có khi chỉ tính trên {self.count} người: mỗi người giới thiệu "
                "một nhân sự (các khoản 2 đến 5 Điều 12).",
            )


class Convened(Base):
    """All persons convened, without those excused (Article 12(1))."""

    kind = "convened"


class Present(Base):
    """Persons convened and present (Article 12(1), step 3)."""

    kind = "present"


class Cast(Base):
    """Ballots found in the box, valid and invalid."""

    kind = "cast"


class Members(Base):
    """All members of the leadership collective, absent ones too (Article 20(2)(a))."""

    kind = "members"


def over_half(votes: int, base: Base) -> bool:
    """Above 50 %."""
    return 2 * votes > base.count


def exactly_half(votes: int, base: Base) -> bool:
    """50 %, possible on an even base only."""
    return 2 * votes == base.count


def three_tenths(votes: int, base: Base) -> bool:
    """30 % or more."""
    return 10 * votes >= 3 * base.count


def missing_for_over_half(votes: int, base: Base) -> int:
    """How many votes more would be over half; 0 when it is."""
    return max(0, base.count // 2 + 1 - votes)


def missing_for_three_tenths(votes: int, base: Base) -> int:
    """How many votes more would be 30 %; 0 when it is."""
    return max(0, (3 * base.count + 9) // 10 - votes)
