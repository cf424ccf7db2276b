"""An answer as its page tells it: what, why, what is missing, what would change it, on which readings it rests."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from canbo.kernel.answer import Answer, Because
from canbo.kernel.build import facts_in, walk
from canbo.kernel.calendar import CalendarError
from canbo.kernel.errors import CanboError
from canbo.kernel.expr import Earlier
from canbo.kernel.fact import ESTABLISHERS, FactSpec, Words
from canbo.kernel.provision import Reading
from canbo.kernel.verdict import Status
from canbo.law.ask import ask
from canbo.law.facts import BOOK
from canbo.law.instruments import get_instrument
from canbo.law.reforms import Reform, get_reforms
from canbo.law.said import said_answer
from canbo.web.language import current, say
from canbo.web.pages.ask_fields import said, settling
from canbo.web.pages.ask_inputs import Inputs
from canbo.web.pages.hints import hint_words
from canbo.web.pages.law_rows import UNITS
from canbo.web.templatetags.canbo_words import VERDICTS


@dataclass(frozen=True)
class Step:
    """One provision of the trail: a verdict, or a value in words."""

    because: Because
    value: str

    @property
    def is_verdict(self) -> bool:
        return self.because.verdict is not None


@dataclass(frozen=True)
class Missing:
    """A fact that can still change the answer, and which of its values would settle the matter alone."""

    spec: FactSpec
    is_next: bool
    settles: tuple[str, ...]
    by: Words


@dataclass(frozen=True)
class Act:
    """A least change: what would have to be done, and the address that tries it."""

    words: Words
    query: str


@dataclass(frozen=True)
class Rests:
    """A contested reading under the answer, with the choice in use and where that comes from.

    `earlier`: while it is open the answer is the earlier of two days, because it only warns.
    """

    reading: Reading
    spec: FactSpec
    choice: str
    tried: bool
    earlier: bool


@dataclass(frozen=True)
class Told:
    """For `canbo/ask/answer.html`; without an `answer` there is a `sentence` that says why."""

    answer: Answer | None
    sentence: str = ""
    value: str = ""
    day: date | None = None
    trail: tuple[Step, ...] = ()
    missing: tuple[Missing, ...] = ()
    acts: tuple[Act, ...] = ()
    rests: tuple[Rests, ...] = ()
    readings: tuple[Reading, ...] = ()
    power_by: Words | None = None
    power_until: Words | None = None
    ignored: int = 0
    supposed: tuple[Reform, ...] = ()
    hint: Words | None = None

    @property
    def key(self) -> str:
        """What the sign before the answer is: a verdict, a status, or `value`."""
        if self.answer is None:
            return ""
        if self.answer.status is not Status.DECIDED:
            return str(self.answer.status)
        if self.answer.value is None:
            return "unknown"
        return str(self.answer.verdict) if self.answer.verdict is not None else "value"

    @property
    def heard(self) -> str:
        """The answer in one sentence, for those who hear the page."""
        if self.answer is None:
            return self.sentence
        given = self.value if self.key == "value" else say(*VERDICTS[self.key])
        left = len(self.missing)
        return say(f"{given}, còn thiếu {left}", f"{given}, {left} missing") if left else given


def tell(inputs: Inputs) -> Told:
    """Ask, and tell the answer in the reader's language."""
    ignored = sum(spec.name in inputs.faults for spec in inputs.specs)
    if inputs.faulty_days:
        return Told(
            None, say("Hãy sửa ngày thì mới có câu trả lời.", "Correct the day first; then there is an answer.")
        )
    try:
        answer = ask(
            inputs.question.name, inputs.values, inputs.on, begun=inputs.begun, known_on=inputs.known_on,
            reforms=inputs.reforms, overrides=inputs.overrides, corrected=inputs.corrected,
        )  # fmt: skip
    except CalendarError as error:
        return Told(None, say("Câu trả lời chạm tới ngày nằm ngoài lịch làm việc 2010–2050.", str(error)))
    except CanboError as error:
        return Told(None, error.said(current()))
    contested = [_rests(reading, inputs) for reading, _ in answer.readings if reading.fact in BOOK.by_name]
    return Told(
        answer,
        value=said_answer(answer, current()),
        day=answer.value if isinstance(answer.value, date) else None,
        trail=tuple(_step(because, answer) for because in answer.because),
        missing=tuple(_missing(answer)),
        acts=tuple(Act(change.words, inputs.trying(change.facts)) for change in answer.least_change),
        rests=tuple(contested),
        readings=tuple(reading for reading, _ in answer.readings if reading.fact is None),
        power_by=None if answer.power is None else _who(answer.power[1].who),
        power_until=None if answer.power is None else _until(answer.power[1].until),
        ignored=ignored,
        supposed=get_reforms(inputs.reforms),
        hint=hint_words(answer, inputs.values),
    )


def governing(answer: Answer) -> list[Any]:
    """The instruments that govern where no encoded law does."""
    return [get_instrument(one) for one in answer.law]


def _step(because: Because, answer: Answer) -> Step:
    value = because.value
    words = dict(answer.question.choices).get(value) if isinstance(value, str) else None
    return Step(because, words.said(current()) if words else said(value))


def _missing(answer: Answer) -> Iterator[Missing]:
    """What to ask next stands first; the others keep the order of the law."""
    for name in sorted(answer.missing, key=lambda name: name != answer.ask_next):
        spec = BOOK.get(name)
        yield Missing(spec, name == answer.ask_next, tuple(settling(answer, spec)), _who(spec.established_by))


def _rests(reading: Reading, inputs: Inputs) -> Rests:
    spec = BOOK.get(reading.fact or "")
    choice = inputs.values.get(spec.name)
    words = spec.choice_words(str(choice)).said(current()) if choice else ""
    return Rests(reading, spec, words, tried=spec.name in inputs.typed, earlier=not words and _warns(inputs, spec))


def _warns(inputs: Inputs, spec: FactSpec) -> bool:
    if inputs.variant is None:
        return False
    expr = inputs.book.compiled(inputs.question, inputs.variant).expr
    return any(isinstance(n, Earlier) and any(f.spec is spec for f in facts_in(n.condition)) for n in walk(expr))


def _who(key: str) -> Words:
    return ESTABLISHERS.get(key, Words(key, key))


def _until(text: str | None) -> Words | None:
    """Say a limit such as `10 working-day` in words."""
    count, _, unit = (text or "").partition(" ")
    words = UNITS.get(unit)
    return Words(f"{count} {words.vi}", f"{count} {words.en}") if words else None
