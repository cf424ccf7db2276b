"""How a due date was counted, short enough to read: weekends as a number, every other day off by its date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from canbo.kernel.calendar import Deadline
from canbo.web.figures import day
from canbo.web.language import current, say

LISTED = 6
"""Up to this many days off for one reason are listed by date; more are only counted."""


@dataclass(frozen=True)
class Derivation:
    """For `canbo/parts/derivation.html`: the rules in the order applied, the days skipped, whether it may change."""

    basis: tuple[str, ...]
    skipped: tuple[str, ...]
    provisional: bool


def derivation(deadline: Deadline | Mapping[str, Any]) -> Derivation:
    """Tell a deadline, or the JSON that `canbo deadline` prints of one."""
    told: Mapping[str, Any] = deadline if isinstance(deadline, Mapping) else deadline.to_json(current())
    return Derivation(tuple(told["basis"]), tuple(_groups(told["skipped"])), bool(told["provisional"]))


def _groups(skipped: list[Mapping[str, str]]) -> Iterator[str]:
    by_reason: dict[tuple[str, str], list[str]] = {}
    for skip in skipped:
        by_reason.setdefault((skip["why"], skip["source"]), []).append(skip["day"])
    for (why, source), days in by_reason.items():
        many = len(days) > LISTED
        when = say(f"{len(days)} ngày", f"{len(days)} days") if many else ", ".join(map(day, days))
        yield f"{when}: {why} ({source})"
