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

FieldType = Literal["text", "date", "int", "bool", "choice", "fields", "tally", "person", "people", "users", "file"]
About = Literal["holder", "candidate", "post"]
PERSON, PERSONNEL_BODY, AUTHORITY, OPINION_GIVER = "person", "personnel_body", "authority", "opinion_giver"
COUNTING_COMMITTEE = "counting_committee"
ROLES: dict[str, Words] = {
    PERSON: Words("đương sự", "the person concerned"),
    PERSONNEL_BODY: Words("bộ phận tham mưu công tác cán bộ", "the personnel advisory body"),
    AUTHORITY: Words("cấp có thẩm quyền", "the competent authority"),
    OPINION_GIVER: Words("bên cho ý kiến trước", "whoever gives the prior opinion"),
    COUNTING_COMMITTEE: Words("ban kiểm phiếu", "the counting committee"),
}


@dataclass(frozen=True)
class Field:
    """What an act records. `personal` values can be erased later; the record keeps only a commitment to them.

    A day that is `past` says when something was done, and cannot lie ahead. A `tally` is a count of votes weighed by
    `rule` of `kernel.votes`; a `person` is a code of the register and `people` a list of them: whoever is named never
    handles the case. `users` are user names, kept as the opaque ids of the record. `fact` is the fact of the law that the value states. A text that is `numbered` is the number of the
    paper the act issues: left empty, the register of the issuing body gives it. A `ground` is a citation, and the
    provision it names has to hold for the person. Where the law itself gives the value, `answer` is the question that does:
    no other is taken.
    What is `withheld` never stands in the body of the event, as personal values do not; of a tally the body keeps what
    followed from it. It is shown in no journal, list, export or paper, only on asking, and who asked is recorded.
    """

    name: str
    type: FieldType
    words: Words
    required: bool = True
    personal: bool = False
    choices: tuple[tuple[str, Words], ...] = ()
    past: bool = False
    rule: str = ""
    fact: str = ""
    numbered: bool = False
    withheld: bool = False
    ground: bool = False
    answer: str = ""


@dataclass(frozen=True)
class Branch:
    """Where an act leads by the value of one of its fields: a choice, a truth, or the outcome of a tally.

    A value without a way keeps the act from being recorded.
    """

    field: str
    ways: tuple[tuple[str | bool, str], ...]


Check = Callable[["CaseState", "Surroundings"], Words | None]


Compare = Callable[["CaseState", Mapping[str, Any]], Words | None]


@dataclass(frozen=True)
class Need:
    """What must be there before an act: `missing` says what is not, in words, or None when it is."""

    key: str
    missing: Check
    provisions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Act:
    """One row of the table: who may, from which states, what must be there, which event it makes, where it leads.

    Done again it takes the place of what was done before; where `again` names a field, that says why. `checks` compare
    the values themselves with the case, once all of them fit; those of `order` say which day comes before which, and are
    asked again when a day of an earlier act is corrected.
    """

    key: str
    event: str
    words: Words
    by: tuple[str, ...]
    from_: tuple[str, ...]
    to: str | Branch
    provisions: tuple[str, ...]
    fields: tuple[Field, ...] = ()
    needs: tuple[Need, ...] = ()
    once: bool = False
    again: str = ""
    checks: tuple[Compare, ...] = ()
    order: tuple[Compare, ...] = ()

    @property
    def targets(self) -> tuple[str, ...]:
        """Every state the act can lead to; empty where it leaves the case where it is."""
        if isinstance(self.to, Branch):
            return tuple(dict.fromkeys(state for _, state in self.to.ways))
        return (self.to,) if self.to else ()


@dataclass(frozen=True)
class Clock:
    """A time limit that counts itself: from which events, to which, by the law's own row.

    `anchor` is the field of the starting event that holds the day counted from (or back from, as the law's row says);
    without it the day of the event counts. Where `only` names a field, the limit runs only while one of these values was
    recorded for it last; "" stands for none recorded. A `fixed` limit, as the longest a suspension may last, is not
    suspended; nor is one counted back, or in months and years. `reforms` names the proposals under which the law's row is read.
    Where the decision or the contract itself says the last day, `named` is the field of the starting event that holds it,
    and nothing is counted: the law's row, if it sets a limit, is only the longest that may be named.
    """

    key: str
    provision: str
    starts: tuple[str, ...]
    stops: tuple[str, ...]
    by: str
    words: Words
    extended_by: str | None = None
    anchor: str = ""
    reforms: tuple[str, ...] = ()
    only: tuple[str, tuple[str, ...]] | None = None
    fixed: bool = False
    named: str = ""


@dataclass(frozen=True)
class State:
    """Where a case can stand; a final one admits no more acts but corrections.

    One open case of a kind is about one person in one post, but `beside` a case that stands here another may be opened:
    it has been decided, and only its effect goes on.
    """

    key: str
    words: Words
    final: bool = False
    beside: bool = False


@dataclass(frozen=True)
class Procedure:
    """One procedure: its prose stands above the table in its module. `opens` is the act that begins a case.

    It is about the `holder` of a post in the body, a `candidate` who need hold none, or a `post` still without a person.
    `reforms` names the proposals that it supposes; a procedure of the law in force supposes none. `facts_at` tells by
    state what holds once the case stands there, such as another matter with another authority.
    """

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
    about: About = "holder"
    reforms: tuple[str, ...] = ()
    facts_at: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def state(self, key: str) -> State:
        """The state of that key."""
        return next(state for state in self.states if state.key == key)

    def act(self, key: str) -> Act | None:
        """The act of that key, if the table has it."""
        return next((act for act in self.acts if act.key == key), None)

    def of_event(self, type_: str) -> Act | None:
        """The act that makes this type of event."""
        return next((act for act in self.acts if act.event == type_), None)
