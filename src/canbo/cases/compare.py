"""Two runs of one case, side by side: what differs in due days, acts and answers, each with its article. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from canbo.kernel.answer import Answer
from canbo.kernel.fact import Words
from canbo.procedures.state import Action, CaseState, ClockRun
from canbo.procedures.table import Procedure


@dataclass(frozen=True)
class Run:
    """A case under one text of the law: its table, where it stands, what the law answers, what can be done."""

    procedure: Procedure
    state: CaseState
    answers: Mapping[str, Answer]
    actions: tuple[Action, ...]

    @property
    def stands(self) -> Words:
        """Where the case stands, in words."""
        return self.procedure.state(self.state.state).words


@dataclass(frozen=True)
class OtherDay:
    """A time limit that ends on another day; None where it does not run under that text."""

    key: str
    words: Words
    before: date | None
    after: date | None
    provisions: tuple[str, ...]


@dataclass(frozen=True)
class OtherAct:
    """An act that is possible under one text and not under the other, or blocked for other reasons.

    `before` and `after` are the act as offered; None where that text has no such act now.
    """

    key: str
    words: Words
    before: Action | None
    after: Action | None
    provisions: tuple[str, ...]


@dataclass(frozen=True)
class OtherAnswer:
    """A question that is answered otherwise, on other grounds, or for want of other facts."""

    name: str
    words: Words
    before: Answer | None
    after: Answer | None
    provisions: tuple[str, ...]


@dataclass(frozen=True)
class Differences:
    """All that differs; `state` holds where the case stands under either text where that differs."""

    state: tuple[Words, Words] | None
    days: tuple[OtherDay, ...]
    acts: tuple[OtherAct, ...]
    answers: tuple[OtherAnswer, ...]

    @property
    def none(self) -> bool:
        """Tell whether nothing differs."""
        return self.state is None and not (self.days or self.acts or self.answers)


def compare(before: Run, after: Run) -> Differences:
    """What differs between two runs, in the order of the tables."""
    moved = before.stands != after.stands
    return Differences(
        (before.stands, after.stands) if moved else None,
        tuple(_days(before, after)),
        tuple(_acts(before, after)),
        tuple(_answers(before, after)),
    )


def _days(before: Run, after: Run) -> Iterator[OtherDay]:
    old, new = ({run.key: run for run in side.state.clocks} for side in (before, after))
    for key in dict.fromkeys((*old, *new)):
        left, right = old.get(key), new.get(key)
        days, sides = (_due(left), _due(right)), [run for run in (left, right) if run is not None]
        if days[0] != days[1] or _stopped(left) != _stopped(right):
            yield OtherDay(key, sides[-1].words, *days, tuple(dict.fromkeys(run.provision for run in sides)))


def _due(run: ClockRun | None) -> date | None:
    return None if run is None or run.due is None else run.due.deadline.due


def _stopped(run: ClockRun | None) -> bool:
    return run is not None and run.stopped_on is not None


def _acts(before: Run, after: Run) -> Iterator[OtherAct]:
    old, new = ({action.key: action for action in side.actions} for side in (before, after))
    for key in dict.fromkeys((*old, *new)):
        left, right = old.get(key), new.get(key)
        if (left and left.blocked) == (right and right.blocked) and (left is None) == (right is None):
            continue
        sides = [action for action in (left, right) if action is not None]
        yield OtherAct(key, sides[-1].words, left, right, _cited(*(action.provisions for action in sides)))


def _answers(before: Run, after: Run) -> Iterator[OtherAnswer]:
    for name in dict.fromkeys((*before.answers, *after.answers)):
        left, right = before.answers.get(name), after.answers.get(name)
        if _told(left) == _told(right):
            continue
        sides = [answer for answer in (left, right) if answer is not None]
        grounds = _cited(*(tuple(step.citation for step in answer.because) for answer in sides))
        yield OtherAnswer(name, sides[-1].question.words, left, right, grounds)


def _told(answer: Answer | None) -> object:
    """What an answer says, and on which grounds."""
    if answer is None:
        return None
    grounds = tuple((step.citation, step.value) for step in answer.because)
    return answer.status, answer.law, answer.value, grounds, answer.missing


def _cited(*sides: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(citation for side in sides for citation in side))
