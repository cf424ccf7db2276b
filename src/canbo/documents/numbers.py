"""Numbers of papers: each body counts each register from 01 every year, without a gap (Decree 30/2020, Annex I).

The rule is pure; `take` keeps it in the database.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .paper import DocumentError

if TYPE_CHECKING:
    from .models import DocumentNumber

DISPATCHES = "CV"
_OPEN = "……"


def register_of(symbol: str | None) -> str:
    """The register in which a type of paper is counted: its code, and one for dispatches, which have none."""
    if symbol is None:
        raise DocumentError("This paper bears no number.", "Loại giấy tờ này không đánh số.")
    return symbol or DISPATCHES


def next_after(taken: Iterable[int]) -> int:
    """The next number of a register."""
    return max(taken, default=0) + 1


def gaps(taken: Iterable[int]) -> tuple[int, ...]:
    """The numbers below the highest that are not there."""
    known = set(taken)
    return tuple(number for number in range(1, max(known, default=0)) if number not in known)


def number_and_symbol(number: int | str | None, symbol: str, body_code: str = "", unit_code: str = "") -> str:
    """“05/QĐ-HĐTV”, of a dispatch “05/HĐTV-TCCB”; open while there is no number; a text is taken whole."""
    if isinstance(number, str):
        return number
    codes = "-".join(code for code in ((symbol, body_code) if symbol else (body_code, unit_code)) if code)
    if number is not None and not body_code:
        raise DocumentError(
            f"Number {number} needs body_code: the abbreviation of the issuing body.",
            f"Số {number} còn thiếu chữ viết tắt tên cơ quan ban hành.",
        )
    written = _OPEN if number is None else f"{number:02}"
    return f"{written}/{codes}" if codes else written


def take(
    body: Any, register: str, year: int, *, symbol: str, case: str = "", kind: str = "", by: Any = None
) -> DocumentNumber:
    """Take the next number of a body's register in a year; `symbol` is what stands behind it ("QĐ-HĐTV").

    Changes: one row of document_number. Whoever takes at the same time waits, and a transaction that fails gives its
    number back, so that none is lost or given twice.
    """
    from django.db import transaction

    from canbo.registry.models import Body

    from .models import DocumentNumber

    with transaction.atomic():
        # The row of the body is the lock; NO KEY, because a foreign key to it must not wait.
        Body.objects.select_for_update(no_key=True).get(pk=body.pk)
        there = DocumentNumber.objects.filter(body=body, register=register, year=year)
        number = next_after(there.order_by("-number").values_list("number", flat=True)[:1])
        row = DocumentNumber(
            body=body, register=register, year=year, number=number, symbol=symbol, case=case, kind=kind, recorded_by=by
        )
        row.full_clean()
        row.save()
    return row
