"""What the rules of one radar share: the day, how it was known, and questions asked once for each sheet."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Self

from canbo.kernel.answer import Answer
from canbo.kernel.calendar_deadline import DAY, WORKING_DAY, Deadline
from canbo.kernel.override import Override as Declared
from canbo.law.ask import CALENDAR, Asker
from canbo.law.book import lawbook
from canbo.law.calendars import get_calendar
from canbo.law.deadlines import counts_from, due
from canbo.law.facts import BOOK
from canbo.law.instruments import get_instrument
from canbo.law.overrides import count_under
from canbo.registry.facts import FactSheet
from canbo.registry.models import Override

from .line import Line

NOTICE = "181/2026:17.1.p1"


@dataclass(frozen=True)
class Context:
    """The day of the radar, the calendar as known on `known_on`, and the documents recorded that prevail (42.3)."""

    on: date
    known_on: date | None
    askers: dict[str, Asker]
    overrides: tuple[Declared, ...] = ()

    @classmethod
    def of(cls, on: date, known_on: date | None) -> Self:
        """With the overrides of this installation, as known on `known_on`."""
        return cls(on, known_on, {}, Override.objects.as_law(known_on))

    def asker_for(self, calendar: str) -> Asker:
        """The asker of one calendar, made once."""
        if calendar not in self.askers:
            self.askers[calendar] = Asker(self.on, known_on=self.known_on, calendar=calendar, overrides=self.overrides)
        return self.askers[calendar]

    def asker(self, sheet: FactSheet) -> Asker:
        """The asker that counts working days as the person's body does."""
        return self.asker_for(_calendar(sheet))

    def truth(self, sheet: FactSheet, question: str) -> bool | None:
        """The bare answer to a yes-or-no question; None where it is unknown, does not apply or is not in force."""
        return self.asker(sheet).truth(question, sheet.values)

    def value(self, sheet: FactSheet, question: str) -> Any:
        """The day, number or choice that answers a question; None where there is none."""
        return self.asker(sheet).value(question, sheet.values)

    def answer(self, sheet: FactSheet, question: str) -> Answer:
        """The answer with its trail."""
        return self.asker(sheet).answer(question, sheet.values, corrected=sheet.corrected)

    def due(self, sheet: FactSheet, citation: str, trigger: date) -> Deadline:
        """The last day of the time limit of a provision, by the calendar of the person's body.

        A limit binds nobody before the law that sets it: what happened earlier counts from the day it came into force.
        """
        trigger = counts_from(citation, trigger)
        other = count_under(citation, self.overrides, self.on, sheet.values) if self.overrides else None
        count = other.value if other is not None and isinstance(other.value, int) else None
        return due(citation, trigger, calendar=_calendar(sheet), known_on=self.known_on, count=count)

    def told(self, sheet: FactSheet, line: Line) -> Line:
        """The line with the overrides it rests on: those of its answer and of the provisions it cites.

        That of retirement rests on the correction of the age by which its day was reckoned.
        """
        if not self.overrides:
            return line
        answered = self.answer(sheet, line.question).overrides if line.question else ()
        cited = [
            one
            for one in self.overrides
            if one.in_force(self.on) and one.provision in line.provisions and one.concerns(sheet.values) is not False
        ]
        aged = [sheet.corrected] if line.kind == "retirement" and sheet.corrected is not None else []
        return replace(line, overrides=tuple(dict.fromkeys((*answered, *cited, *aged))))

    def in_force(self, citations: tuple[str, ...]) -> bool:
        """Tell whether the law of these citations is in force on the day; citing nothing, a line needs none."""
        found = [get_instrument(citation.partition(":")[0]) for citation in citations]
        return all((i.start or self.on) <= self.on and (i.end is None or self.on <= i.end) for i in found)

    def notice(self, sheet: FactSheet, day: date) -> Deadline | None:
        """How the day of the notice of reappointment was counted; None where it was not counted in days."""
        ends, row = sheet.values.get("term_end"), lawbook().find(NOTICE)[1]
        if not isinstance(ends, date) or row.term is None:
            return None
        calendar = get_calendar(_calendar(sheet))
        other = count_under(NOTICE, self.overrides, self.on, sheet.values) if self.overrides else None
        count = other.value if other is not None and isinstance(other.value, int) else row.term.count
        for unit in (WORKING_DAY, DAY):
            counted = calendar.deadline(ends, count, unit, before=True, known_on=self.known_on)
            if counted.due == day:
                return counted
        return None


def _calendar(sheet: FactSheet) -> str:
    return str(sheet.term.post.body.calendar) if sheet.term else CALENDAR


def said_since(sheet: FactSheet, answer: Answer) -> date | None:
    """The latest day of the records on which an answer rests; the day a reading was settled is no such day."""
    read = {name for step in answer.because for name in step.facts if not BOOK.get(name).is_reading}
    days = [source.day for name in read if (source := sheet.sources.get(name)) and source.day]
    return max(days, default=None)
