"""The terms of one person: as a timeline with what is due on it, and as a table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from canbo.registry.choices import LeftBy
from canbo.registry.facts import FactSheet, sitting_terms
from canbo.registry.models import Term
from canbo.web.figures import day, tone
from canbo.web.language import say
from canbo.web.timelines import Mark, Span, Timeline, timeline

MARGIN = timedelta(days=200)
"""Time shown before the first and after the last thing on the line."""


@dataclass(frozen=True)
class Row:
    """One term in the table: its last day in office where it is over, and how it ended."""

    term: Term
    ended: date | None
    how: str
    now: bool


def rows(sheet: FactSheet) -> list[Row]:
    """Every term known, the latest first."""
    sat = {term.pk for term in sitting(sheet)}
    return [
        Row(
            term,
            term.left_on - timedelta(days=1) if term.left_on and term.left_on <= sheet.on else None,
            _how(term) if term.left_by and term.left_on and term.left_on <= sheet.on else "",
            term.pk in sat,
        )
        for term in sorted(_begun(sheet), key=lambda term: (term.start, term.pk), reverse=True)
    ]


def _how(term: Term) -> str:
    if term.goes_on:
        return say("Chuyển chức vụ khi tổ chức lại, nhiệm kỳ tính tiếp", "Moved on reorganisation; the term goes on")
    return str(LeftBy(term.left_by).label)


def sitting(sheet: FactSheet) -> list[Term]:
    """The terms that run on the day of the sheet."""
    return sitting_terms(sheet.terms, sheet.on)


def line(sheet: FactSheet, notice: date | None, today: date) -> Timeline | None:
    """Terms along time, with the day itself, the notice of reappointment and retirement; None without any term."""
    begun = _begun(sheet)
    if not begun:
        return None
    now = {term.pk for term in sitting(sheet)}
    name = _name_of(begun)
    spans = [
        Span(term.start, _shown_end(term, sheet.on, now), _label(term, name(term)), term.pk in now) for term in begun
    ]
    marks = [Mark(sheet.on, say("hôm nay", "today") if sheet.on == today else day(sheet.on), "today")]
    if notice:
        marks.append(
            Mark(notice, say(f"thông báo {day(notice)}", f"notice {day(notice)}"), tone(notice, sheet.on) or "soon")
        )
    retires = sheet.retires_on
    if retires:
        marks.append(Mark(retires, say(f"nghỉ hưu {retires:%m/%Y}", f"retires {retires:%m/%Y}")))
    days = [*(mark.day for mark in marks), *(at for span in spans for at in (span.start, span.end) if at)]
    return timeline(
        say("Nhiệm kỳ và các mốc", "Terms and milestones"),
        spans,
        marks,
        start=min(days) - MARGIN,
        end=max(days) + MARGIN,
    )


def _begun(sheet: FactSheet) -> list[Term]:
    return [term for term in sheet.terms if term.start <= sheet.on]


def _shown_end(term: Term, on: date, now: set[int]) -> date | None:
    """Where a span ends: the day the post was left, the day the term is to end, or, sat past that, the day itself."""
    if term.left_on and term.left_on <= on:
        return term.left_on
    if term.pk in now and term.ends_on and term.ends_on < on:
        return on
    return term.ends_on


def _name_of(terms: list[Term]) -> Callable[[Term], str]:
    """What tells the terms apart: their enterprise, else their post, else their number."""
    if len({term.post.body_id for term in terms}) > 1:
        return lambda term: term.post.body.name
    if len({term.post_id for term in terms}) > 1:
        return lambda term: term.post.name
    return lambda term: (
        say(f"nhiệm kỳ {term.number}", f"term {term.number}") if term.number else say("nhiệm kỳ", "term")
    )


def _label(term: Term, name: str) -> str:
    end = term.left_on or term.ends_on
    return f"{name} · {term.start.year}–{end.year if end else ''}"
