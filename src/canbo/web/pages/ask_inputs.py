"""What an address of the ask page says: days, a person, facts. Bad values keep their text and get one sentence.

A fact stands in the address only where it differs from what the register and the installation's readings say, so an
address can be sent to somebody else, who sees the rest only as far as it is open to them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any
from unicodedata import normalize
from urllib.parse import urlencode

from django.core.exceptions import ValidationError

from canbo.kernel.fact import FactError, FactSpec, Value
from canbo.kernel.override import Override as Declared
from canbo.kernel.question import Question, QuestionBook, Variant
from canbo.law.facts import BOOK, CONSTRAINTS, check_facts
from canbo.law.overrides import compiled_under
from canbo.law.reforms import Reform, questions_under, touching
from canbo.law.retirement import RETIRING
from canbo.law.transition import asked_first, variant_for
from canbo.registry.models import Override
from canbo.web.figures import day, number
from canbo.web.forms import DayField
from canbo.web.language import current, say
from canbo.web.pages.ask_known import Known, known_of

UNKNOWN = "unknown"
DAYS = ("on", "begun", "known_on")
WAS = "was"
"""What the form was filled from (days, person, post), so that a value it showed is not taken for one typed."""
LONGEST = 200
REFORM = "reform"
"""The reform to suppose; without it the law in force answers."""

_GROUPED = re.compile(r"\d{1,3}(?:[., \u00a0]\d{3})+")


@dataclass(frozen=True)
class Inputs:
    """`texts` holds what the address says of facts and days, in its shortest form or, at fault, as it was sent.

    `typed` holds the facts among them that could be read; None is an explicit "not known".
    """

    question: Question
    on: date
    begun: date | None
    known_on: date | None
    known: Known
    texts: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, Value | None] = field(default_factory=dict)
    faults: Mapping[str, str] = field(default_factory=dict)
    reform: str = ""

    @property
    def reforms(self) -> tuple[str, ...]:
        """The names of the reforms supposed: one or none."""
        return (self.reform,) if self.reform else ()

    @property
    def book(self) -> QuestionBook:
        """The questions over the law supposed."""
        return questions_under(self.reforms)

    @property
    def may_suppose(self) -> tuple[Reform, ...]:
        """The reforms under which this question could be answered otherwise than in force."""
        return touching(self.question.name)

    @property
    def in_force_too(self) -> bool:
        """Whether the law in force knows this question; a reform may bring one of its own."""
        return self.question.name in questions_under(()).questions

    @property
    def start(self) -> date:
        """The day the matter began: the day asked about, unless another is given."""
        return self.begun or self.on

    @cached_property
    def variant(self) -> Variant | None:
        """The body of law that answers; None where none is in force."""
        return variant_for(self.question, self._every, self.on, self.start)

    @cached_property
    def overrides(self) -> tuple[Declared, ...]:
        """The documents recorded here that prevail (42.3), as known on the day of knowledge."""
        return Override.objects.as_law(self.known_on)

    @property
    def corrected(self) -> Declared | None:
        """The correction of the retirement age by which the register reckoned retirement, unless that was typed."""
        sheet = self.known.sheet
        return None if sheet is None or RETIRING & self.typed.keys() else sheet.corrected

    @cached_property
    def specs(self) -> tuple[FactSpec, ...]:
        """The facts that it reads, in the order of the law.

        Without a body of law only those are asked that say whether the former law keeps the matter.
        """
        if self.variant is None:
            return asked_first(self.question, self.on, self.start)
        return compiled_under(self.book, self.question, self.variant, self.overrides, self.on)[0].facts

    @cached_property
    def _every(self) -> dict[str, Value]:
        every = {**self.known.values, **self.typed}
        return {name: v for name, v in every.items() if v is not None and name not in self.faults}

    @cached_property
    def values(self) -> dict[str, Value]:
        """Every fact in use, what was typed before what is known, without those at fault."""
        return {spec.name: self._every[spec.name] for spec in self.specs if spec.name in self._every}

    @property
    def kept(self) -> dict[str, str]:
        """Facts of the address that this body of law does not read: they wait for another day."""
        asked = {spec.name for spec in self.specs}
        return {name: text for name, text in self.texts.items() if name in BOOK.by_name and name not in asked}

    @property
    def faulty_days(self) -> bool:
        return any(name in self.faults for name in DAYS)

    @property
    def query(self) -> str:
        """The shortest address that says the same: who, the days, the facts in the order they are declared."""
        who = {name: text for name, text in self.known.address.items() if text}
        order = {name: place for place, name in enumerate((*DAYS, *BOOK.by_name))}
        supposed = [(REFORM, self.reform)] if self.reform else []
        return urlencode([*who.items(), *supposed, *sorted(self.texts.items(), key=lambda pair: order[pair[0]])])

    @property
    def was(self) -> str:
        """The days, the person and the law the fields are filled from."""
        days = "|".join("" if at is None else at.isoformat() for at in (self.on, self.begun, self.known_on))
        return f"{days}|{'/'.join(self.known.address.values())}|{self.reform}"

    def field_text(self, spec: FactSpec) -> str:
        """What stands in the field: the text at fault, what was typed, or what is known."""
        if spec.name in self.faults and spec.name in self.texts:
            return self.texts[spec.name]
        value = self.typed[spec.name] if spec.name in self.typed else self.known.values.get(spec.name)
        return "" if value is None else written(value)

    @property
    def days(self) -> dict[str, tuple[str, str]]:
        """The text of each field that holds a day, and its fault, if any."""
        return {name: (self._day_text(name), self.faults.get(name, "")) for name in DAYS}

    def _day_text(self, name: str) -> str:
        if name in self.faults:
            return self.texts[name]
        value: date | None = getattr(self, name)
        return "" if value is None else day(value)

    def trying(self, facts: Mapping[str, Value]) -> str:
        """The address with some facts set otherwise."""
        return replace(self, texts={**self.texts, **{name: canonical(value) for name, value in facts.items()}}).query

    @property
    def lasting(self) -> str:
        """The address that gives the same answer tomorrow: with the day asked about."""
        return replace(self, texts={"on": self.on.isoformat(), **self.texts}).query

    def without_person(self) -> str:
        """The address without the person; what was typed stays."""
        return replace(self, known=Known()).query


def read(sent: Mapping[str, str], question: Question, user: Any, today: date, reform: str = "") -> Inputs:
    """Read an address; nothing in it can fail. The question is one of the law supposed under `reform`."""
    days, texts, faults = _days(sent, today)
    on = days["on"] or today
    who = tuple(sent.get(name, "").replace("\0", "")[:LONGEST] for name in ("person", "post"))
    known = known_of(user, who, on, days["known_on"], today)
    inputs = Inputs(question, on, days["begun"], days["known_on"], known, reform=reform)
    before = _before(sent.get(WAS, ""), inputs.was, user, today)
    typed: dict[str, Value | None] = {}
    for name, spec in BOOK.by_name.items():
        if name not in sent:
            continue
        text = normalize("NFC", sent[name].strip())[:LONGEST]
        try:
            value = None if text in ("", UNKNOWN) else parsed(spec, text)
        except FactError:
            texts[name], faults[name] = text, _sentence(spec, text)
            continue
        shown_before = before is not None and value == before.values.get(name)
        if value != known.values.get(name) and not shown_before:
            typed[name], texts[name] = value, canonical(value)
    return _agreeing(replace(inputs, texts=texts, typed=typed, faults=faults))


def parsed(spec: FactSpec, text: str) -> Value:
    """A fact as people write it: 12.345.000 is a number too. Raises FactError."""
    if spec.type == "int" and _GROUPED.fullmatch(text):
        text = re.sub(r"\D", "", text)
    if spec.type == "date":
        try:
            return spec.parse(DayField().clean(text))
        except ValidationError as error:
            raise FactError(text) from error
    return spec.parse(text)


def written(value: Value) -> str:
    """A value as a field shows it: days day first, long numbers in groups."""
    if isinstance(value, bool):
        return canonical(value)
    if isinstance(value, int):
        return number(value)
    return day(value) if isinstance(value, date) else str(value)


def canonical(value: Value | None) -> str:
    """A value as an address says it."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)


def _days(sent: Mapping[str, str], today: date) -> tuple[dict[str, date | None], dict[str, str], dict[str, str]]:
    days: dict[str, date | None] = dict.fromkeys(DAYS)
    texts, faults = {}, {}
    for name in DAYS:
        text = sent.get(name, "").strip()[:LONGEST]
        if not text:
            continue
        try:
            found: date = DayField().clean(text)
        except ValidationError as error:
            texts[name], faults[name] = text, error.messages[0]
            continue
        texts[name] = found.isoformat()
        if name == "known_on" and found > today:
            faults[name] = say(
                f"Chưa ai biết điều gì của ngày {day(found)}: hãy chọn ngày muộn nhất là hôm nay, {day(today)}.",
                f"Nobody knows yet what will be known on {day(found)}: choose today, {day(today)}, or earlier.",
            )
        else:
            days[name] = found
    return days, texts, faults


def _before(was: str, now: str, user: Any, today: date) -> Known | None:
    """What was known when the form was filled; None where nothing has changed since, or nobody says."""
    if was in ("", now) or was.count("|") != now.count("|"):
        return None
    on, _begun, known_on, who, _reform = was.split("|")
    person, _, post = who.partition("/")
    try:
        days = [date.fromisoformat(text) if text else None for text in (on, known_on)]
    except ValueError:
        return None
    return known_of(user, (person, post), days[0] or today, days[1], today)


def _agreeing(inputs: Inputs) -> Inputs:
    """The same with a sentence at the facts that contradict one another."""
    faults = dict(inputs.faults)
    for constraint in CONSTRAINTS:
        joined = {name: inputs.values[name] for name in constraint.fact_names if name in inputs.values}
        try:
            check_facts(joined)
        except FactError:
            rule = constraint.words.said(current())
            at_fault = [name for name in joined if name in inputs.typed] or list(joined)
            sentence = say(
                f"Không khớp: {rule}. Hãy sửa một trong các số.", f"This does not fit: {rule}. Correct one of them."
            )
            faults.update(dict.fromkeys(at_fault, sentence))
    return replace(inputs, faults=faults)


def _sentence(spec: FactSpec, text: str) -> str:
    shown = text if len(text) <= 40 else f"{text[:40]}…"  # noqa: PLR2004 - what fits beside a field
    match spec.type:
        case "int":
            low, high = number(spec.low), number(spec.high)
            return say(
                f"“{shown}” không dùng được: hãy ghi một số nguyên từ {low} đến {high}.",
                f"“{shown}” cannot be used: write a whole number from {low} to {high}.",
            )
        case "date":
            return say(
                f"“{shown}” không phải là một ngày dùng được: hãy viết ngày/tháng/năm, ví dụ 01/12/2026.",
                f"“{shown}” is no day that can be used: write day/month/year, such as 01/12/2026.",
            )
        case "bool":
            return say(
                f"“{shown}” không phải là có hay không: hãy chọn lại.",
                f"“{shown}” is neither yes nor no: choose again.",
            )
        case _:
            return say(
                f"“{shown}” không có trong danh sách: hãy chọn lại.", f"“{shown}” is not on the list: choose again."
            )
