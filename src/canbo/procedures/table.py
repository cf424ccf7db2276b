"""The vocabulary of a transition table: states, acts, what an act needs, and clocks.

Time limits and powers are named by citation and never repeated: the number of days stands in the law.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from canbo.kernel.fact import Words

if TYPE_CHECKING:
    from .state import CaseState, Surroundings

FieldType = Literal["text", "date", "int", "bool", "choice", "fields"]
PERSON, PERSONNEL_BODY, AUTHORITY, OPINION_GIVER = "person", "personnel_body", "authority", "opinion_giver"
ROLES: dict[str, Words] = {
    PERSON: Words("người nộp đơn", "the person concerned"),
    PERSONNEL_BODY: Words("bộ phận tham mưu công tác cán bộ", "the personnel advisory body"),
    AUTHORITY: Words("cấp có thẩm quyền", "the competent authority"),
    OPINION_GIVER: Words("bên cho ý kiến trước", "whoever gives the prior opinion"),
}


@dataclass(frozen=True)
class Field:
    """What an act records. `personal` values can be erased later; the record keeps only a commitment to them.

    A day that is `past` says when something was done, and cannot lie ahead.
    """

    name: str
    type: FieldType
    words: Words
    required: bool = True
    personal: bool = False
    choices: tuple[tuple[str, Words], ...] = ()
    past: bool = False


Check = Callable[["CaseState", "Surroundings"], Words | None]


@dataclass(frozen=True)
class Need:
    """What must be there before an act: `missing` says what is not, in words, or None when it is."""

    key: str
    missing: Check
    provisions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Act:
    """One row of the table: who may, from which states, what must be there, which event it makes, where it leads."""

    key: str
    event: str
    words: Words
    by: tuple[str, ...]
    from_: tuple[str, ...]
    to: str
    provisions: tuple[str, ...]
    fields: tuple[Field, ...] = ()
    needs: tuple[Need, ...] = ()
    once: bool = False


@dataclass(frozen=True)
class Clock:
    """A time limit that counts itself: from which events, to which, by the law's own row."""

    key: str
    provision: str
    starts: tuple[str, ...]
    stops: tuple[str, ...]
    by: str
    words: Words
    extended_by: str | None = None


@dataclass(frozen=True)
class State:
    """Where a case can stand; a final one admits no more acts but corrections."""

    key: str
    words: Words
    final: bool = False


@dataclass(frozen=True)
class Procedure:
    """One procedure: its prose stands above the table in its module. `opens` is the act that begins a case."""

    key: str
    words: Words
    instrument: str
    states: tuple[State, ...]
    acts: tuple[Act, ...]
    clocks: tuple[Clock, ...]
    opens: str
    questions: tuple[str, ...] = ()
    prose: str = ""
    opening_facts: Mapping[str, Any] = field(default_factory=dict)

    def state(self, key: str) -> State:
        """The state of that key."""
        return next(state for state in self.states if state.key == key)

    def act(self, key: str) -> Act | None:
        """The act of that key, if the table has it."""
        return next((act for act in self.acts if act.key == key), None)

    def of_event(self, type_: str) -> Act | None:
        """The act that makes this type of event."""
        return next((act for act in self.acts if act.event == type_), None)
