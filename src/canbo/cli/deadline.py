"""`canbo deadline`: a due date with its derivation."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from canbo.kernel.calendar import Deadline


def deadline(
    *,
    from_: Annotated[str, typer.Option("--from", metavar="DATE", help="Ngày phát sinh / day of the trigger.")],
    count: Annotated[int, typer.Option("--count", metavar="N", help="Bao nhiêu đơn vị / how many units.")],
    unit: Annotated[str, typer.Option("--unit", help="working-day, day, month hoặc / or year.")],
    before: Annotated[bool, typer.Option("--before", help="Tính lùi / count back from the trigger.")] = False,
    calendar: Annotated[str, typer.Option("--calendar", help="Lịch làm việc / calendar.")] = "vn-state",
    known_on: Annotated[
        str | None,
        typer.Option(
            "--known-on",
            metavar="DATE",
            help="Chỉ theo văn bản công bố đến ngày này / with only the acts announced by that day.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In JSON / print JSON.")] = False,
    lang: Annotated[str, typer.Option("--lang", help="vi hoặc / or en.")] = "vi",
) -> None:
    """Tính ngày hết hạn kèm cách tính. / A due date with its derivation."""
    from canbo.kernel.calendar import CalendarError
    from canbo.law.calendars import get_calendar

    if lang not in {"vi", "en"}:
        raise CalendarError(
            f"The language “{lang}” is unknown (--lang): use vi or en.",
            f"Không có ngôn ngữ “{lang}” (--lang): hãy dùng vi hoặc en.",
        )
    start = _day(from_, "--from")
    known = None if known_on is None else _day(known_on, "--known-on")
    due = get_calendar(calendar).deadline(start, count, unit, before=before, known_on=known)
    typer.echo(json.dumps(due.to_json(lang), ensure_ascii=False, indent=2) if as_json else "\n".join(_lines(due, lang)))


def _day(text: str, option: str) -> dt.date:
    from canbo.kernel.calendar import CalendarError
    from canbo.kernel.fact import parse_day

    try:
        return parse_day(text)
    except ValueError as error:
        raise CalendarError(
            f"“{text}” is not a day ({option}): write it as 2026-01-31.",
            f"“{text}” không phải là một ngày ({option}): hãy viết như 2026-01-31.",
        ) from error


def _lines(due: Deadline, lang: str) -> list[str]:
    from canbo.kernel.calendar_words import day_words

    english = lang == "en"
    provisional = (" (provisional)" if english else " (tạm tính)") if due.provisional else ""
    lines = [f"{'Due' if english else 'Hạn'}: {day_words(due.due).said(lang)}{provisional}"]
    if due.skipped:
        lines += ["", "Skipped:" if english else "Không tính:"]
        told = [(day_words(skip.day).said(lang), skip.to_json(lang)) for skip in due.skipped]
        width = max(len(day) for day, _ in told)
        lines += [f"  {day:<{width}}  {skip['why']} [{skip['source']}]" for day, skip in told]
    return [*lines, "", "Derivation:" if english else "Cách tính:", *(f"  - {step.said(lang)}" for step in due.basis)]
