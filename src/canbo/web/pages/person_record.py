"""What the register holds about one person beside their terms, and how far it is attested to be complete."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from canbo.law.facts import BOOK
from canbo.registry.choices import GradeValue, ProceedingKind, RecordKind, SanctionForm
from canbo.registry.facts import FactSheet
from canbo.registry.radar.context import Context
from canbo.web.figures import day
from canbo.web.language import current, say

Rows = Sequence[Mapping[str, Any]]
YEARS = 5
"""Grades and rounds of so many years are listed."""


@dataclass(frozen=True)
class Entry:
    """A line of the record, for `canbo/parts/record.html`."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class Attested:
    """Kinds of record that a body calls complete up to a day (None: nobody does); `reaches`: up to the day asked."""

    kinds: str
    day: date | None
    body: str
    reaches: bool


def entries(context: Context, sheet: FactSheet, *, own: bool) -> list[Entry]:
    """The record as known and as of the sheet's day. `own`: what is hidden from oneself is not told as absent."""
    found = [*_grades(sheet)]
    if not own:
        found += _rounds(sheet)
    found += _sanctions(context, sheet)
    found += _running(sheet, RecordKind.SUSPENSIONS, say("Tạm đình chỉ", "Suspension"), _suspension)
    if not own:
        found += _running(sheet, RecordKind.PROCEEDINGS, say("Việc đang xem xét", "Under way"), _proceeding)
        found += _findings(sheet)
    return found


def attested(sheet: FactSheet) -> list[Attested]:
    """How far the record is complete by somebody's word, the latest day first, what nobody attests last."""
    alike: dict[tuple[date | None, str], list[RecordKind]] = {}
    for kind in RecordKind:
        word = sheet.attested.get(kind.value)
        alike.setdefault((word.complete_up_to, word.body) if word else (None, ""), []).append(kind)
    return [
        Attested(_kinds(kinds), at, body, reaches=at is not None and at >= sheet.on)
        for (at, body), kinds in sorted(alike.items(), key=lambda pair: pair[0][0] or date.min, reverse=True)
    ]


def _kinds(kinds: list[RecordKind]) -> str:
    if len(kinds) == len(RecordKind):
        return say("mọi loại hồ sơ", "every kind of record")
    return "; ".join(str(kind.label).lower() for kind in kinds)


def _grades(sheet: FactSheet) -> Iterator[Entry]:
    by_year = {row["year"]: row["grade"] for row in _rows(sheet, RecordKind.GRADES) if row["year"] < sheet.on.year}
    last = sheet.on.year - 1
    if last not in by_year:
        yield Entry(_graded(last), say("chưa ghi", "not recorded"))
    for year in sorted(by_year, reverse=True)[:YEARS]:
        yield Entry(_graded(year), str(GradeValue(by_year[year]).label))


def _graded(year: int) -> str:
    return say(f"Xếp loại {year}", f"Grade {year}")


def _rounds(sheet: FactSheet) -> Iterator[Entry]:
    rounds = [row for row in _rows(sheet, RecordKind.CONFIDENCE_ROUNDS) if row["held_on"] <= sheet.on]
    for row in sorted(rounds, key=lambda row: row["held_on"], reverse=True)[:YEARS]:
        yield Entry(
            say(f"Tín nhiệm {day(row['held_on'])}", f"Confidence round {day(row['held_on'])}"),
            say(f"thấp {row['low']}/{row['cast']} phiếu", f"{row['low']} of {row['cast']} votes low"),
        )
    if not rounds:
        yield Entry(say("Tín nhiệm", "Confidence rounds"), *_absent(sheet, RecordKind.CONFIDENCE_ROUNDS))


def _sanctions(context: Context, sheet: FactSheet) -> Iterator[Entry]:
    label = say("Kỷ luật", "Sanctions")
    rows = [row for row in _rows(sheet, RecordKind.SANCTIONS) if row["effective_on"] <= sheet.on]
    for row in sorted(rows, key=lambda row: row["effective_on"], reverse=True):
        of = say("đảng", "Party") if row["is_party"] else say("hành chính", "office")
        form = str(SanctionForm(row["form"]).label)
        yield Entry(label, f"{form} ({of}), {day(row['effective_on'])}", _how_long(context, sheet, row))
    if not rows:
        yield Entry(label, *_absent(sheet, RecordKind.SANCTIONS))


def _how_long(context: Context, sheet: FactSheet, row: Mapping[str, Any]) -> str:
    if row["ended_on"] and row["ended_on"] <= sheet.on:
        return say(f"thôi hiệu lực từ {day(row['ended_on'])}", f"ended on {day(row['ended_on'])}")
    facts = {name: sheet.values[name] for name in ("position", "enterprise_class") if name in sheet.values}
    ends = context.asker(sheet).value("discipline-ends", facts | {"sanction_effective_on": row["effective_on"]})
    if row["is_party"] or not isinstance(ends, date):
        return ""
    if ends < sheet.on:
        return say(f"đã hết hiệu lực {day(ends)}", f"lapsed on {day(ends)}")
    return say(f"có hiệu lực đến {day(ends)} nếu không vi phạm mới", f"in effect to {day(ends)} unless breached anew")


def _running(
    sheet: FactSheet, kind: RecordKind, label: str, told: Callable[[Mapping[str, Any]], Entry]
) -> Iterator[Entry]:
    running = [row for row in _rows(sheet, kind) if _runs(row, sheet.on)]
    yield from (told(row) for row in running)
    if not running:
        yield Entry(label, *_absent(sheet, kind))


def _runs(row: Mapping[str, Any], on: date) -> bool:
    last, revoked = row.get("until") or row.get("to"), row.get("revoked_on")
    return row["from_"] <= on and (last is None or on <= last) and (revoked is None or on < revoked)


def _suspension(row: Mapping[str, Any]) -> Entry:
    until = row["until"]
    value = say(f"từ {day(row['from_'])}", f"from {day(row['from_'])}")
    return Entry(
        say("Tạm đình chỉ", "Suspension"), value + (say(f" đến {day(until)}", f" to {day(until)}") if until else "")
    )


def _proceeding(row: Mapping[str, Any]) -> Entry:
    since = say(f"từ {day(row['from_'])}", f"from {day(row['from_'])}")
    return Entry(say("Việc đang xem xét", "Under way"), str(ProceedingKind(row["kind"]).label), since)


def _findings(sheet: FactSheet) -> Iterator[Entry]:
    label = say("Kết luận, ghi nhận", "Findings")
    rows = [
        row
        for row in _rows(sheet, RecordKind.FINDINGS)
        if row["value"] and row["on"] <= sheet.on and (row["until"] is None or sheet.on <= row["until"])
    ]
    for row in rows:
        yield Entry(label, BOOK.get(row["fact"]).said(current()), day(row["on"]))
    if not rows:
        yield Entry(label, *_absent(sheet, RecordKind.FINDINGS))


def _absent(sheet: FactSheet, kind: RecordKind) -> tuple[str, str]:
    """Nothing recorded, and what that is worth."""
    word = sheet.attested.get(kind.value)
    if word is None:
        return say("chưa rõ", "unknown"), say("chưa ai xác nhận sổ đầy đủ", "nobody attests that all is recorded")
    upto = day(word.complete_up_to)
    if word.complete_up_to < sheet.on:
        return say("chưa rõ", "unknown"), say(f"sổ mới được xác nhận đủ đến {upto}", f"attested only to {upto}")
    return say("không có", "none"), say(f"sổ được xác nhận đủ đến {upto}", f"attested complete to {upto}")


def _rows(sheet: FactSheet, kind: RecordKind) -> Rows:
    return sheet.records.get(kind.value, ())
