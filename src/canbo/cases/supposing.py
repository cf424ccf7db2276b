"""What a case is run under instead of its own law: another day of beginning, proposed reforms, another reading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Value
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.law.instruments import status_on
from canbo.law.reforms import REFORMS, Reform, lawbook_under, touching
from canbo.procedures.book import get_procedure
from canbo.procedures.in_force import as_of
from canbo.procedures.reformed import get_reformed
from canbo.procedures.table import Clock, Procedure


@dataclass(frozen=True)
class Supposing:
    """`begun` is the day on which the matter would have begun, `readings` the choices supposed, by name of the fact.

    `facts` are those that only the reforms ask for, so that no case holds them, as a person would write them.
    """

    begun: date | None = None
    reforms: tuple[str, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def anything(self) -> bool:
        """Tell whether something is supposed at all."""
        return bool(self.begun or self.reforms or self.readings or self.facts)


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


def facts_under(key: str, supposing: Supposing) -> dict[str, Value]:
    """The facts supposed, each a value of its kind; CanboError for one that these reforms do not ask for."""
    asked = asked_for(key, supposing.reforms)
    for name in supposing.facts:
        if name not in asked:
            en = f"use one of {', '.join(asked)}." if asked else "suppose a reform that asks for something first."
            vi = (
                f"hãy dùng một trong {', '.join(asked)}."
                if asked
                else "trước hết hãy giả định một đề xuất cần dữ kiện."
            )
            raise CanboError(
                f"The reforms supposed do not ask for {name:.40}; {en}", f"Các đề xuất không hỏi {name:.40}; {vi}"
            )
    return {name: BOOK.get(name).parse(value) for name, value in supposing.facts.items()}


def asked_for(key: str, reforms: Sequence[str]) -> tuple[str, ...]:
    """Names of the facts that the acts of a procedure state under these reforms and not in force."""
    return tuple(name for name in _stated(get_reformed(key, reforms)) if name not in _stated(get_procedure(key)))


def recorded_as(key: str, supposing: Supposing) -> tuple[tuple[str, dict[str, object]], ...]:
    """What acts that only the reforms have would record of the facts supposed: types of events, with bodies."""
    there, facts = {act.key for act in get_procedure(key).acts}, facts_under(key, supposing)
    made = []
    for act in get_reformed(key, supposing.reforms).acts:
        body = {field.name: facts[field.fact] for field in act.fields if field.fact in facts}
        if body and act.key not in there:
            made.append((act.event, body))
    return tuple(made)


def _stated(procedure: Procedure) -> dict[str, None]:
    return dict.fromkeys(field.fact for act in procedure.acts for field in act.fields if field.fact)


def table_under(key: str, supposing: Supposing, begun: date) -> Procedure:
    """The table of a procedure under what is supposed, its clocks with it; `begun` is the day that the case pins.

    A clock of an instrument that does not hold on the other day does not run.
    """
    table = as_of(get_reformed(key, supposing.reforms), supposing.begun or begun)
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
