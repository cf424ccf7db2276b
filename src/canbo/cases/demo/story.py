"""What a case of the demo is told in: who did what, how many working days ago, with which values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Step:
    """One act of a user, `ago` working days before the day of the demo; 0 is now."""

    ago: int
    user: str
    act: str
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Story:
    """A case: the codes of whom and where it is about, and its acts in order, the one that opens it first."""

    procedure: str
    person: str
    body: str
    steps: tuple[Step, ...]
