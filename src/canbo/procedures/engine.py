"""The one engine: events in, state out; from a state every act, possible or blocked.

An illegal act raises and moves nothing. Pure: time, ids and calendar are arguments.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from canbo.kernel.calendar import Calendar
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.law.facts import BOOK

from .clocks import Counts, by_the_law, runs
from .common import COMMON, SUBSTITUTED
from .corrections import corrected
from .days import DAYS_IN_ORDER
from .expected import too_long, unfitting
from .needs import not_held, unlike_answer
from .state import Action, CaseState, Event, Substitute, Surroundings
from .table import ROLES, Act, Field, Procedure
from .ways import nowhere, target, weighed, with_readings

NOT_BEGUN = ""
ACTED_ON = Field("acted_on", "date", Words("ngày thực hiện", "day acted on"), required=False, past=True)


class IllegalAct(CanboError):  # noqa: N818 - says what happened
    """An act the table does not allow now, with every reason."""


def fold(
    procedure: Procedure, events: Sequence[Event], calendar: Calendar, *, readings: Mapping[str, str] | None = None,
    known_on: dt.date | None = None, counts: Counts = by_the_law,
) -> CaseState:  # fmt: skip
    """The state after these events; corrections take the place of what they correct, and both stay in `events`.

    `counts` says which time limits a document that prevails over the law sets otherwise.
    """
    clocks = runs(procedure.clocks, events, calendar, readings or {}, known_on, counts)
    return replace(standing(procedure, corrected(events)), events=tuple(events), clocks=clocks)


def standing(procedure: Procedure, effective: Sequence[Event]) -> CaseState:
    """The state after events whose corrections are in place already, without clocks."""
    data: dict[str, Mapping[str, Any]] = {}
    done: dict[str, int] = {}
    substitutes: dict[str, Substitute] = {}
    where = NOT_BEGUN
    for event in effective:
        act = procedure.of_event(event.type)
        if act is not None:
            where = target(act, event.body) or where
        if event.type == SUBSTITUTED:
            begin, end = _as_day(event.body.get("from_on")), _as_day(event.body.get("until_on"))
            substitutes[str(event.body["role"])] = Substitute(str(event.body["actor"]), begin, end)
        data[event.type] = event.body
        done[event.type] = done.get(event.type, 0) + 1
    return CaseState(procedure.key, where, tuple(effective), data, done, substitutes=substitutes)


def actions(procedure: Procedure, state: CaseState, around: Surroundings) -> tuple[Action, ...]:
    """Every act of the table and the common ones, each possible or blocked with all its reasons."""
    return tuple(
        Action(act.key, act.words, act.provisions, tuple(_reasons(procedure, act, state, around)))
        for act in (*procedure.acts, *COMMON)
        if act.key != procedure.opens or state.state == NOT_BEGUN
    )


def _reasons(procedure: Procedure, act: Act, state: CaseState, around: Surroundings) -> Iterable[Words]:
    if not around.roles & set(act.by):
        who = " / ".join(ROLES[role].vi for role in act.by), " / ".join(ROLES[role].en for role in act.by)
        yield Words(f"Chỉ {who[0]} làm được.", f"Only {who[1]} can.")
    if act.from_ != ("*",) and state.state not in act.from_:
        here = procedure.state(state.state).words if state.state else Words("chưa mở", "not begun")
        yield Words(f"Không làm được khi vụ việc đang ở bước “{here.vi}”.", f"Not while the case is at “{here.en}”.")
    if act.from_ == ("*",) and state.state == NOT_BEGUN:
        yield Words("Vụ việc chưa mở.", "The case is not open.")
    if act.once and state.done.get(act.event):
        yield Words("Đã làm rồi, chỉ làm một lần.", "Done already; it can be done once.")
    for need in act.needs:
        missing = need.missing(state, around)
        if missing is not None:
            yield missing


def decide(
    procedure: Procedure, state: CaseState, key: str, body: Mapping[str, Any], *, actor: str, at: dt.datetime,
    around: Surroundings,
) -> Event:  # fmt: skip
    """The event that an act makes; IllegalAct with every reason when it may not be done, and nothing has changed."""
    act = procedure.act(key) or next((common for common in COMMON if common.key == key), None)
    if act is None:
        raise IllegalAct(
            f"{procedure.key} has no act called {key:.40}; canbo case show lists them.",
            f"Thủ tục {procedure.key} không có việc {key:.40}; canbo case show liệt kê các việc.",
        )
    body = with_readings(act, body, around.readings)
    faults = (
        [*_faults(as_asked(act, state), body, at)]
        or mismatches(procedure, act, state, body)
        or groundless(act, body, around)
    )
    reasons = [*_reasons(procedure, act, state, around), *faults]
    if act.key == procedure.opens and state.state != NOT_BEGUN:
        reasons.insert(0, Words("Vụ việc đã mở rồi.", "The case is open already."))
    if reasons:
        cited = f" ({', '.join(act.provisions)})" if act.provisions else ""
        raise IllegalAct(
            f"{act.words.en}: {' '.join(reason.en for reason in reasons)}{cited}",
            f"{act.words.vi}: {' '.join(reason.vi for reason in reasons)}{cited}",
        )
    return Event(state.version + 1, act.event, at, actor, dict(body))


def as_asked(act: Act, state: CaseState) -> Act:
    """The act with the fields it has now: why it is done again is asked once it has been done, and then must be said."""
    if not act.again:
        return act
    if not state.done.get(act.event):
        return replace(act, fields=tuple(field for field in act.fields if field.name != act.again))
    asked = tuple(replace(field, required=True) if field.name == act.again else field for field in act.fields)
    return replace(act, fields=asked)


def _faults(act: Act, body: Mapping[str, Any], at: dt.datetime) -> Iterable[Words]:
    """What is wrong with the fields: missing, unknown, of the wrong type, in the future."""
    for field in act.fields:
        if field.required and body.get(field.name) in (None, ""):
            yield Words(f"Thiếu: {field.words.vi}.", f"Missing: {field.words.en}.")
    yield from misfits(act, {name: value for name, value in body.items() if value not in (None, "")}, at.date())
    lost = nowhere(act, body)
    if lost is not None:
        yield lost


def mismatches(procedure: Procedure, act: Act, state: CaseState, body: Mapping[str, Any]) -> list[Words]:
    """Where values that fit by themselves do not fit one another or the case."""
    done = [event for event in corrected(state.events) if procedure.of_event(event.type) is not None]
    found = [
        *(check(done, body) for check in DAYS_IN_ORDER),
        *(check(state, body) for check in (*act.checks, *act.order)),
    ]
    return [words for words in found if words is not None]


def groundless(act: Act, body: Mapping[str, Any], around: Surroundings) -> list[Words]:
    """What the law does not say of the person: a ground it does not affirm, a value other than the one it gives."""
    given = [(field, body[field.name]) for field in act.fields if body.get(field.name) not in (None, "")]
    found = [not_held(str(value), around) for field, value in given if field.ground]
    found += [unlike_answer(field, value, around) for field, value in given if field.answer]
    return [words for words in found if words is not None]


def misfits(act: Act, body: Mapping[str, Any], today: dt.date) -> list[Words]:
    """What is wrong with values given: fields the act does not have, wrong types, days ahead that cannot be."""
    known = {field.name: field for field in (*act.fields, ACTED_ON)}
    found = []
    for name, value in body.items():
        field = known.get(name)
        if field is None:
            found.append(Words(f"Không có mục “{name:.40}”.", f"There is no field “{name:.40}”."))
        elif field.type == "tally":
            found += _miscounted(field, value)
        elif not _fits(field, value):
            found.append(unfitting(field))
        elif (long := too_long(field, value)) is not None:
            found.append(long)
        elif field.fact and (wrong := _unlike(field, value)) is not None:
            found.append(wrong)
        elif field.past and dt.date.fromisoformat(str(value)) > today:
            found.append(
                Words(f"{field.words.vi}: ngày này còn ở tương lai.", f"{field.words.en}: the day is in the future.")
            )
    return found


def _unlike(field: Field, value: Any) -> Words | None:
    """Why the law cannot take a stated fact, such as a number out of its range."""
    try:
        BOOK.get(field.fact).parse(value)
    except CanboError as error:
        vi, en = (error.said(lang).removeprefix(f"{field.fact}=") for lang in ("vi", "en"))  # named by its words
        return Words(f"{field.words.vi}: {vi}", f"{field.words.en}: {en}")
    return None


def _miscounted(field: Field, value: Any) -> list[Words]:
    try:
        weighed(field, value)
    except CanboError as error:
        return [Words(f"{field.words.vi}: {error.said('vi')}", f"{field.words.en}: {error.said('en')}")]
    return []


def _is_code(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


FITS: dict[str, Callable[[Field, Any], bool]] = {
    "date": lambda _field, value: _is_day(value),
    "int": lambda _field, value: isinstance(value, int) and not isinstance(value, bool) and value >= 0,
    "bool": lambda _field, value: isinstance(value, bool),
    "choice": lambda field, value: value in [name for name, _ in field.choices],
    "fields": lambda _field, value: isinstance(value, Mapping),
    "text": lambda _field, value: isinstance(value, str),
    "person": lambda _field, value: _is_code(value),
    "people": lambda _field, value: isinstance(value, list) and bool(value) and all(map(_is_code, value)),
    "users": lambda _field, value: isinstance(value, list) and bool(value) and all(map(_is_code, value)),
    "file": lambda _field, value: isinstance(value, str) and len(value) == 64,  # noqa: PLR2004 - sha256 in hex
}


def _fits(field: Field, value: Any) -> bool:
    return FITS[field.type](field, value)


def _as_day(value: object) -> dt.date | None:
    return dt.date.fromisoformat(str(value)) if value else None


def _is_day(value: object) -> bool:
    try:
        return dt.date.fromisoformat(str(value)).isoformat() == value
    except ValueError:
        return False
