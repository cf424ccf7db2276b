"""Lines about conduct: grounds nobody acted on, sanctions and suspensions that lapse or wait."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from canbo.kernel.dates import add_months
from canbo.kernel.fact import Words
from canbo.registry.facts import FactSheet

from .context import Context, said_since
from .line import MONTHS_SHOWN, Line


def lines(context: Context, sheet: FactSheet) -> Iterator[Line]:
    """All lines about one person's conduct."""
    if sheet.term is None:
        return
    yield from _grounds(context, sheet)
    suspended = [row for row in sheet.records.get("suspensions", ()) if _runs(row, context.on)]
    yield from _suspension(context, sheet, suspended)
    yield from _sanctions(context, sheet, sheet.records.get("sanctions", ()))


def _grounds(context: Context, sheet: FactSheet) -> Iterator[Line]:
    if context.truth(sheet, "relief-ground"):
        answer = context.answer(sheet, "relief-ground")
        since = said_since(sheet, answer)
        limit = context.due(sheet, "181/2026:35.3.a", since) if since else None
        grounds = tuple(step.citation for step in answer.because)
        first = answer.because[0].words
        yield Line(
            "relief-ground",
            Words(
                f"Có căn cứ miễn nhiệm, phải trao đổi với cán bộ và đề xuất: {first.vi}",
                f"There is a ground for relief; talk with the person and propose: {first.en}",
            ),
            (*grounds, "181/2026:35.3.a"),
            "personnel_body",
            sheet.term.post.body if sheet.term else None,
            sheet.person,
            sheet.term,
            due=limit.due if limit else None,
            at_once=limit is None,
            since=since,
            derivation=limit,
            question="relief-ground",
            provisional=bool(limit and limit.provisional),
        )
    elif context.truth(sheet, "resignation-ground"):
        answer = context.answer(sheet, "resignation-ground")
        yield Line(
            "resignation-ground",
            Words(
                f"Có căn cứ từ chức, khuyến khích tự nguyện: {answer.because[0].words.vi}",
                f"There is a ground to resign, which is encouraged: {answer.because[0].words.en}",
            ),
            (*(step.citation for step in answer.because), "181/2026:33.2"),
            "person",
            sheet.term.post.body if sheet.term else None,
            sheet.person,
            sheet.term,
            since=said_since(sheet, answer),
            question="resignation-ground",
        )


def _runs(row: Mapping[str, Any], on: date) -> bool:
    ended = row["revoked_on"] is not None and row["revoked_on"] <= on
    return row["from_"] <= on and not ended and (row["until"] is None or on <= row["until"])


def _ended(row: Mapping[str, Any], on: date) -> bool:
    return row["ended_on"] is not None and row["ended_on"] <= on


def _suspension(context: Context, sheet: FactSheet, suspended: Sequence[Mapping[str, Any]]) -> Iterator[Line]:
    body = sheet.term.post.body if sheet.term else None
    for row in suspended:
        if row["until"] is None:
            continue
        yield Line(
            "suspension-lapses",
            Words(
                f"Tạm đình chỉ từ {row['from_']:%d/%m/%Y} đương nhiên hết hiệu lực ngày {row['until']:%d/%m/%Y}.",
                f"The suspension from {row['from_']:%d/%m/%Y} lapses by itself on {row['until']:%d/%m/%Y}.",
            ),
            ("181/2026:36.3.a", "181/2026:36.3.c"),
            "authority",
            body,
            sheet.person,
            sheet.term,
            due=row["until"],
            since=row["from_"],
        )
    if suspended or not context.truth(sheet, "suspension-ground"):
        return
    answer = context.answer(sheet, "suspension-ground")
    since = said_since(sheet, answer)
    limit = context.due(sheet, "181/2026:36.4.a", since) if since else None
    yield Line(
        "suspension-ground",
        Words(
            f"Có căn cứ tạm đình chỉ, cấp có thẩm quyền có thể quyết định: {answer.because[0].words.vi}",
            f"There is a ground for suspension, on which the authority may decide: {answer.because[0].words.en}",
        ),
        (*(step.citation for step in answer.because), "181/2026:36.4.a"),
        "personnel_body",
        body,
        sheet.person,
        sheet.term,
        due=limit.due if limit else None,
        since=since,
        derivation=limit,
        question="suspension-ground",
        provisional=bool(limit and limit.provisional),
    )


def _sanctions(context: Context, sheet: FactSheet, sanctions: Sequence[Mapping[str, Any]]) -> Iterator[Line]:
    body = sheet.term.post.body if sheet.term else None
    of_office = [row for row in sanctions if not row["is_party"]]
    for row in sanctions:
        announced = row["announced_on"]
        answered = any(row["effective_on"] <= other["effective_on"] <= context.on for other in of_office)
        if row["is_party"] and announced and announced <= context.on and not answered and not _ended(row, context.on):
            limit = context.due(sheet, "181/2026:32.1.c", announced)
            yield Line(
                "party-sanction",
                Words(
                    f"Quyết định kỷ luật đảng công bố {announced:%d/%m/%Y}: phải có kỷ luật hành chính tương ứng.",
                    f"A Party sanction was announced on {announced:%d/%m/%Y}: one of the office must follow.",
                ),
                ("181/2026:32.1.c",),
                "authority",
                body,
                sheet.person,
                sheet.term,
                due=limit.due,
                since=announced,
                derivation=limit,
                provisional=limit.provisional,
            )
    ends = context.value(sheet, "discipline-ends")
    if isinstance(ends, date) and context.on <= ends <= add_months(context.on, MONTHS_SHOWN):
        yield Line(
            "sanction-lapses",
            Words(
                f"Kỷ luật đương nhiên hết hiệu lực ngày {ends:%d/%m/%Y} nếu không vi phạm mới.",
                f"The sanction lapses by itself on {ends:%d/%m/%Y} unless there is a new breach.",
            ),
            ("181/2026:32.1.p3", "181/2026:32.1.p4"),
            "authority",
            body,
            sheet.person,
            sheet.term,
            due=ends,
            question="discipline-ends",
        )
