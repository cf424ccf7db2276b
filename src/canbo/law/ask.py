"""Ask one question about one person on one day: the door that commands, pages and the API share."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from canbo.kernel.answer import Answer, answer, not_in_force
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import FactError, Value
from canbo.kernel.question import CompiledVariant
from canbo.kernel.scalar import Parameters

from .book import questions
from .facts import check_facts, parse_facts
from .instruments import governing
from .parameters import values_on
from .retirement import RETIRING, corrections_of, with_retirement

if TYPE_CHECKING:
    from canbo.kernel.calendar import Calendar
    from canbo.kernel.override import Override
    from canbo.kernel.question import Question, QuestionBook, Variant

    from .reforms import Reform

CALENDAR = "vn-state"


class WorkingDays:
    """Counts working days and remembers whether an answer touched a year that is still provisional.

    The calendar is made when the first working day is counted: most questions count none.
    """

    def __init__(self, name: str, known_on: dt.date | None) -> None:
        self.name = name
        self.known_on = known_on
        self.provisional = False

    @cached_property
    def calendar(self) -> Calendar:
        """The calendar of that name; CalendarError for a name not known."""
        from .calendars import get_calendar

        return get_calendar(self.name)

    def __call__(self, day: dt.date, count: int) -> dt.date:
        """The working day so many working days on (back, if negative)."""
        due = self.calendar.add_working_days(day, count, self.known_on)
        self.provisional = self.provisional or self.calendar.provisional(max(day, due), self.known_on)
        return due


def agree(facts: Mapping[str, Value]) -> bool:
    """Whether these facts keep the joint constraints."""
    try:
        check_facts(facts)
    except FactError:
        return False
    return True


def ask(
    name: str, facts: Mapping[str, object], on: dt.date, *, begun: dt.date | None = None,
    known_on: dt.date | None = None, calendar: str = CALENDAR, thorough: bool = True, reforms: Sequence[str] = (),
    overrides: Sequence[Override] = (), corrected: Override | None = None,
) -> Answer:  # fmt: skip
    """Answer a fixed question, or one that a reform brings.

    `facts` maps names to values or text; None says nothing is known. `begun` is the day the matter began
    (defaults to `on`); `known_on` counts working days as they were known that day; `reforms` names
    proposed changes of the law to suppose, `overrides` are those of Article 42(3) that are recorded, and corrections
    of the retirement age: the answer says which of them it rests on. `corrected` is the correction by which the
    retirement among the facts was reckoned already. Raises CanboError.
    """
    supposed, book = _supposing(reforms)
    question = book.get(name)
    parsed, corrections = parse_facts(facts), corrections_of(overrides)
    known = with_retirement(parsed, on, corrections)
    start = on if begun is None else begun
    if start > on:
        raise CanboError(
            f"The matter begins on {start}, after the day asked about, {on}; ask on a later day.",
            f"Việc bắt đầu ngày {start:%d/%m/%Y}, sau ngày được hỏi {on:%d/%m/%Y}; hãy hỏi vào ngày muộn hơn.",
        )
    for reform in supposed:
        reform.check_day(start)
    variant = question.variant_on(on, start)
    if variant is None:
        from . import transition

        variant = transition.variant_for(question, known, on, start)
        if variant is None:
            governed = governing(question.field, start if question.pinned else on)
            return transition.told(not_in_force(question, on, start, governed), known)
    days = WorkingDays(calendar, known_on)
    parameters = Parameters(values_on(on), days)
    compiled, used = _under(book, question, variant, overrides, on)
    compiled.program.run(known, parameters)
    provisional = days.provisional  # what is tried afterwards, to see what could settle the matter, does not count
    given = answer(compiled, known, parameters, on, start, allowed=agree, thorough=thorough)
    if used:
        from .overrides import told

        plain = book.compiled(question, variant)
        given = told(given, used, plain=plain, compiled=compiled, facts=known, parameters=parameters)
    if corrections or corrected is not None:
        from .retirement_corrected import reckoned, told_corrected

        by, names = (corrected, RETIRING) if corrected is not None else reckoned(parsed, corrections)
        given = given if by is None else told_corrected(given, compiled, by, names)
    return dataclasses.replace(given, provisional=provisional, reforms=tuple(reform.supposed for reform in supposed))


def _supposing(names: Sequence[str]) -> tuple[tuple[Reform, ...], QuestionBook]:
    """The reforms of these names and the questions under them; nothing is loaded for the law in force."""
    if not names:
        return (), questions()
    from .reforms import get_reforms, questions_under

    return get_reforms(names), questions_under(names)


def _under(
    book: QuestionBook, question: Question, variant: Variant, overrides: Sequence[Override], on: dt.date
) -> tuple[CompiledVariant, tuple[Override, ...]]:
    """The compiled question and the overrides in it; nothing is loaded where none is recorded."""
    if not overrides:
        return book.compiled(question, variant), ()
    from .overrides import compiled_under

    return compiled_under(book, question, variant, overrides, on)


class Asker:
    """Asks many questions about many persons on one day; facts come typed and agreed, as the register keeps them."""

    def __init__(
        self, on: dt.date, *, known_on: dt.date | None = None, calendar: str = CALENDAR,
        overrides: Sequence[Override] = (),
    ) -> None:  # fmt: skip
        self.on = on
        self.overrides = tuple(overrides)
        self.book = questions()
        self.parameters = Parameters(values_on(on), WorkingDays(calendar, known_on))
        self.known_on = known_on
        self.calendar = calendar
        self._compiled: dict[str, CompiledVariant | None] = {}

    def compiled(self, name: str) -> CompiledVariant | None:
        """The compiled question as it stands on the day; None where no encoded law answers it."""
        if name not in self._compiled:
            question = self.book.get(name)
            variant = question.variant_on(self.on, self.on)
            found = None if variant is None else _under(self.book, question, variant, self.overrides, self.on)[0]
            self._compiled[name] = found
        return self._compiled[name]

    def value(self, name: str, facts: Mapping[str, Value]) -> Any:
        """The value alone; None where it is unknown, out of scope or out of force."""
        compiled = self.compiled(name)
        if compiled is None:
            return None
        (in_scope, value), _ = compiled.program.run(facts, self.parameters)
        return value if in_scope else None

    def truth(self, name: str, facts: Mapping[str, Value]) -> bool | None:
        """The bare yes or no of a verdict question."""
        value = self.value(name, facts)
        return value if isinstance(value, bool) else None

    def answer(
        self, name: str, facts: Mapping[str, object], *, thorough: bool = False, corrected: Override | None = None
    ) -> Answer:
        """The answer with its trail."""
        return ask(
            name, facts, self.on, known_on=self.known_on, calendar=self.calendar, thorough=thorough,
            overrides=self.overrides, corrected=corrected,
        )  # fmt: skip
