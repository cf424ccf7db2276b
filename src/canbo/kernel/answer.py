"""The answer to one question about one person on one day, with its trail.

`Answer.to_json` gives the shape of `canbo ask`; the object itself keeps what pages show beside it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .errors import CanboError
from .expr import Expr, Named
from .fact import FactSpec, Value, Words
from .lawbook import Lawbook
from .override import Override
from .provision import Power, Provision, Reading
from .question import CompiledVariant, Question
from .scalar import Parameters
from .search import Trial, ask_next, least_changes, settling_answers
from .trail import Step, trail
from .verdict import Status, Verdict, verdict_of
from .words import say_value


@dataclass(frozen=True)
class Because:
    """One provision of the trail."""

    citation: str
    value: Any
    words: Words
    facts: Mapping[str, Value | None]
    readings: tuple[Reading, ...] = ()
    silent: bool = False
    override: Override | None = None

    @property
    def verdict(self) -> Verdict | None:
        """Yes, no or unknown; None where the provision gives a day, a number or a choice."""
        if isinstance(self.value, bool) or self.value is None:
            return verdict_of(self.value)
        return None

    def to_json(self) -> dict[str, object]:
        """Return the JSON of one entry."""
        facts = {name: plain(value) for name, value in self.facts.items()}
        verdict = None if self.verdict is None else str(self.verdict)
        said = {"vi": self.words.vi, "en": self.words.en}
        declared = {} if self.override is None else {"override": self.override.to_json()}
        return {"provision": self.citation, "verdict": verdict, **said, "facts": facts, **declared}


@dataclass(frozen=True)
class Change:
    """A set of facts that would make the answer yes, and the acts that would bring it about."""

    facts: Mapping[str, Value]
    words: Words

    def to_json(self) -> dict[str, object]:
        """Return the JSON of one change."""
        return {"facts": {n: plain(v) for n, v in self.facts.items()}, "vi": self.words.vi, "en": self.words.en}


@dataclass(frozen=True)
class Supposed:
    """A change of the law that an answer supposes: its name, its words, the citation that proposes it."""

    name: str
    words: Words
    source: str

    def to_json(self) -> dict[str, object]:
        """Return the JSON of one supposed change."""
        return {"name": self.name, "vi": self.words.vi, "en": self.words.en, "source": self.source}


@dataclass(frozen=True)
class Answer:
    """Everything that is known about one question for one person on one day."""

    question: Question
    on: dt.date
    begun: dt.date
    law: tuple[str, ...]
    status: Status
    value: Any = None
    because: tuple[Because, ...] = ()
    missing: tuple[str, ...] = ()
    ask_next: str | None = None
    settles: Mapping[str, Mapping[Value, Any]] = field(default_factory=dict)
    readings: tuple[tuple[Reading, Value | None], ...] = ()
    least_change: tuple[Change, ...] = ()
    power: tuple[str, Power] | None = None
    provisional: bool = False
    caution: Words | None = None
    overrides: tuple[Override, ...] = ()
    reforms: tuple[Supposed, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """Yes, no or unknown for a yes-or-no question that could be put; None otherwise."""
        if self.status is not Status.DECIDED or self.question.answer != "verdict":
            return None
        return verdict_of(self.value)

    @property
    def shown_value(self) -> object:
        """The value in the unit of the question: a number divided by its scale, a day in ISO form."""
        if self.question.answer == "verdict" or self.value is None:
            return None
        if self.question.answer == "number" and self.question.scale != 1:
            whole, rest = divmod(self.value, self.question.scale)
            return whole if rest == 0 else self.value / self.question.scale
        return plain(self.value)

    def to_json(self) -> dict[str, object]:
        """Return the JSON of `canbo ask`; `overrides` and `reforms` are there only when the answer rests on some."""
        declared = {"overrides": [one.to_json() for one in self.overrides]} if self.overrides else {}
        supposed = {"reforms": [one.to_json() for one in self.reforms]} if self.reforms else {}
        return {
            "question": self.question.name,
            "on": self.on.isoformat(),
            "begun": self.begun.isoformat(),
            "law": list(self.law),
            "status": str(self.status),
            "verdict": None if self.verdict is None else str(self.verdict),
            "value": self.shown_value,
            "unit": self.question.unit,
            "because": [step.to_json() for step in self.because],
            "missing": list(self.missing),
            "ask_next": self.ask_next,
            "readings": [_reading_json(reading, choice) for reading, choice in self.readings],
            "least_change": [change.to_json() for change in self.least_change],
            "power": None if self.power is None else _power_json(*self.power),
            "provisional": self.provisional,
            "caution": None if self.caution is None else {"vi": self.caution.vi, "en": self.caution.en},
            **declared,
            **supposed,
        }


def plain(value: Value | None) -> object:
    """A value as JSON writes it: days in ISO form."""
    return value.isoformat() if isinstance(value, dt.date) else value


def _reading_json(reading: Reading, choice: Value | None) -> dict[str, object]:
    return {
        "name": reading.fact,
        "row": reading.row,
        "choice": choice,
        "confidence": reading.confidence,
        "vi": reading.taken.vi,
        "en": reading.taken.en,
    }


def _power_json(citation: str, power: Power) -> dict[str, object]:
    return {"provision": citation, "who": power.who, "vi": power.may.vi, "en": power.may.en, "until": power.until}


def not_in_force(question: Question, on: dt.date, begun: dt.date, law: tuple[str, ...]) -> Answer:
    """The answer where no encoded law governs: the instruments that do, and nothing guessed."""
    return Answer(question, on, begun, law, Status.NOT_IN_FORCE)


def answer(
    compiled: CompiledVariant, facts: Mapping[str, Value], parameters: Parameters, on: dt.date, begun: dt.date, *,
    allowed: Callable[[dict[str, Value]], bool], thorough: bool = True,
) -> Answer:  # fmt: skip
    """Answer one compiled question.

    `allowed` tells whether facts agree with one another; `thorough` adds what to ask next and the least change.
    """
    question, program = compiled.question, compiled.program
    (in_scope, value), (scope_mask, mask) = program.run(facts, parameters)
    values = program.values(facts, parameters)
    law = (compiled.variant.instrument,)
    if in_scope is False:
        outside = _once_each(trail(compiled.scope, values))
        because = tuple(_because(step, facts, compiled.book) for step in outside)
        rests = _readings(because, (), facts)
        return Answer(question, on, begun, law, Status.NOT_APPLICABLE, because=because, readings=rests)
    if in_scope is None:
        value = None if compiled.expr.type != "bool" else value
        mask |= scope_mask if value is None else 0
    steps, held = carried_by(compiled, values)
    because, within = (tuple(_because(step, facts, compiled.book) for step in found) for found in (steps, held))
    missing = program.decode(mask, compiled.fact_order) if value is None else ()
    trial = Trial(program, facts, parameters, allowed)
    changes = _changes(trial, compiled, missing, because) if thorough and question.wished and value is not True else ()
    power = _power(compiled.book, compiled.variant.power) if value is not False else None
    return Answer(
        question, on, begun, law, Status.DECIDED, value, because, missing,
        ask_next(trial, missing) if thorough else None,
        settling_answers(trial, missing) if thorough else {},
        _readings(because, within, facts), changes, power, caution=compiled.variant.caution,
    )  # fmt: skip


def carried_by(compiled: CompiledVariant, values: Mapping[Expr, Any]) -> tuple[list[Step], list[Step]]:
    """The provisions that carry a decided answer, and apart from them those of the scope that merely hold."""
    steps = trail(compiled.root, values)
    of_scope = trail(compiled.scope, values) if compiled.expr.type != "bool" else []
    if of_scope and values[compiled.scope] is None:
        steps, of_scope = [*of_scope, *steps], []
    steps.sort(key=lambda step: compiled.printed[step.node])
    held = [s for s in steps if s.node in compiled.scope_provisions and s.value is True]
    return _once_each(s for s in steps if s not in held), [*held, *of_scope]


def _once_each(steps: Iterable[Step]) -> list[Step]:
    """One step a citation: a provision met twice, as under two readings, has a value only where both agree."""
    found: dict[str, Step] = {}
    for step in steps:
        known = found.setdefault(step.citation, step)
        value = known.value if known.value == step.value else None
        read = tuple(dict.fromkeys((*known.facts, *step.facts)))
        found[step.citation] = replace(known, value=value, facts=read, silent=known.silent or step.silent)
    return list(found.values())


def _because(step: Step, facts: Mapping[str, Value], book: Lawbook) -> Because:
    row = _row(book, step.citation)
    words = Words(step.citation, step.citation) if row is None else row.words
    if step.silent:
        words = Words(f"Luật không nói: {words.vi}", f"The law is silent: {words.en}")
    elif step.facts:
        words = Words(_with_facts(words.vi, step, facts, "vi"), _with_facts(words.en, step, facts, "en"))
    read = {fact.name: facts.get(fact.name, fact.spec.absent) for fact in step.facts}
    return Because(step.citation, step.value, words, read, row.readings if row else (), step.silent)


def _with_facts(sentence: str, step: Step, facts: Mapping[str, Value], lang: str) -> str:
    """Add to a provision's sentence the numbers and days it read, and which of several facts are open."""
    several = sum(not f.spec.is_reading for f in step.facts) > 1
    said = []
    for fact in step.facts:
        value = facts.get(fact.name, fact.spec.absent)
        if fact.spec.is_reading:
            if step.value is None:
                said.append(fact.spec.said(lang) if value is None else fact.spec.choice_words(str(value)).said(lang))
        elif fact.type in ("int", "date") or (value is None and several):
            said.append(f"{fact.spec.said(lang)}: {say_value(value, lang, fact.spec)}")
    return f"{sentence.rstrip('.')} ({'; '.join(said)})" if said else sentence


def _row(book: Lawbook, citation: str) -> Provision | None:
    try:
        return book.find(citation)[1]
    except CanboError:
        return None


def _readings(
    because: tuple[Because, ...], within: tuple[Because, ...], facts: Mapping[str, Value]
) -> tuple[tuple[Reading, Value | None], ...]:
    """The readings that the trail rests on, and those that put the person within the scope, each with its choice."""
    found: dict[int, tuple[Reading, Value | None]] = {}
    beside = [(step, reading) for step in because for reading in step.readings]
    beside += [(step, reading) for step in within for reading in step.readings if reading.fact in step.facts]
    for _, reading in beside:
        found.setdefault(reading.row, (reading, facts.get(reading.fact) if reading.fact else None))
    return tuple(found.values())


def _power(book: Lawbook, citation: str | None) -> tuple[str, Power] | None:
    """Who may decide: the power of a row, or the one whom a time limit binds."""
    row = _row(book, citation) if citation else None
    if citation is None or row is None:
        return None
    if row.power is not None:
        return citation, row.power
    return (citation, Power(row.term.by, row.words, f"{row.term.count} {row.term.unit}")) if row.term else None


def _changes(
    trial: Trial, compiled: CompiledVariant, missing: tuple[str, ...], because: tuple[Because, ...]
) -> tuple[Change, ...]:
    mentioned = {name for step in because for name in step.facts}
    names = [
        spec.name
        for spec in compiled.facts
        if not spec.is_reading and (spec.name in missing or (spec.changeable and spec.name in mentioned))
    ]
    specs = {spec.name: spec for spec in compiled.facts}
    found = least_changes(trial, names)
    if not found:
        # A no may be settled without facts that a yes would need: a paper to be added has no day yet.
        found = least_changes(trial, [n for n, s in specs.items() if n in names or (s.changeable and trial.unknown(n))])
    return tuple(Change(facts, _act(facts, specs, missing)) for facts in found)


def _act(facts: Mapping[str, Value], specs: Mapping[str, FactSpec], missing: tuple[str, ...]) -> Words:
    def said(lang: str) -> str:
        acts = []
        for name, value in facts.items():
            spec = specs[name]
            if name not in missing and spec.act is not None:
                acts.append(spec.act.said(lang))
            else:
                verb = "xác định" if lang == "vi" else "establish"
                acts.append(f"{verb}: {spec.said(lang)} = {say_value(value, lang, spec)}")
        return "; ".join(acts)

    return Words(said("vi"), said("en"))


def named_citations(compiled: CompiledVariant) -> tuple[str, ...]:
    """All citations in the compiled question, operands before what they carry."""
    return tuple(dict.fromkeys(n.citation for n in compiled.program.nodes if isinstance(n, Named)))
