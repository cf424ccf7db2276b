"""What a case is run under instead of its own law: another day of beginning, proposed reforms, another reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from canbo.kernel.errors import CanboError
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.law.instruments import status_on
from canbo.law.reforms import REFORMS, Reform, lawbook_under, touching
from canbo.procedures.book import get_procedure
from canbo.procedures.reformed import get_reformed
from canbo.procedures.table import Clock, Procedure


@dataclass(frozen=True)
class Supposing:
    """`begun` is the day on which the matter would have begun, `readings` the choices supposed, by name of the fact."""

    begun: date | None = None
    reforms: tuple[str, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)

    @property
    def anything(self) -> bool:
        """Tell whether something is supposed at all."""
        return bool(self.begun or self.reforms or self.readings)


NOTHING_ELSE = Supposing()


def checked(supposing: Supposing) -> Supposing:
    """The same; CanboError where nothing is supposed, or a reading or a choice that there is not."""
    if not supposing.anything:
        raise CanboError(
            "Nothing is supposed; name a day on which the case would have begun, a reform, or a choice of a reading.",
            "Chưa giả định gì; hãy nêu ngày bắt đầu khác, một đề xuất cải cách hoặc một cách đọc khác.",
        )
    for name, choice in supposing.readings.items():
        spec = BOOK.by_name.get(name)
        if spec is None or not spec.is_reading:
            known = ", ".join(name for name, spec in BOOK.by_name.items() if spec.is_reading)
            raise CanboError(
                f"{name:.40} is no contested reading; use one of {known}.",
                f"{name:.40} không phải là cách đọc còn tranh luận; hãy dùng một trong {known}.",
            )
        spec.parse(choice)
    return supposing


def table_under(key: str, supposing: Supposing, begun: date) -> Procedure:
    """The table of a procedure under what is supposed, its clocks with it; `begun` is the day that the case pins.

    A clock of an instrument that does not hold on the other day does not run.
    """
    table = get_reformed(key, supposing.reforms)
    clocks = (replace(clock, reforms=supposing.reforms or clock.reforms) for clock in table.clocks)
    day = supposing.begun
    held = (clock for clock in clocks if day is None or day == begun or _holds(clock, day) or not _holds(clock, begun))
    return replace(table, clocks=tuple(held))


def _holds(clock: Clock, day: date) -> bool:
    return status_on(clock.provision.partition(":")[0], day) == "in_force"


def reforms_for(key: str) -> tuple[Reform, ...]:
    """The reforms that change a procedure: its table, an answer that it asks for, or a time limit."""
    procedure = get_procedure(key)
    limits = {clock.provision for clock in procedure.clocks}
    asked = {reform.key for name in procedure.questions for reform in touching(name)}
    return tuple(
        reform
        for reform in REFORMS.values()
        if reform.key in asked or key in reform.procedures or limits & {change.citation for change in reform.changes}
    )


def readings_for(key: str, *, reforms: Sequence[str] = ()) -> tuple[str, ...]:
    """The contested readings on which a procedure turns, by name, in the order in which they are declared."""
    procedure, book = get_reformed(key, reforms), questions()
    asked = [book.get(name) for name in procedure.questions]
    found = {spec.name for one in asked for variant in one.variants for spec in book.compiled(one, variant).facts}
    terms = [lawbook_under(clock.reforms).find(clock.provision)[1].term for clock in procedure.clocks]
    found |= {term.reading for term in terms if term is not None and term.reading}
    return tuple(name for name, spec in BOOK.by_name.items() if spec.is_reading and name in found)
