"""Numbers of papers: each body counts each register from 01 every year, without a gap (Decree 30/2020, Annex I).

The rule is pure; `take` keeps it in the database, and `keep` what was numbered elsewhere. No number is used twice.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .paper import DocumentError

if TYPE_CHECKING:
    from .models import DocumentNumber

DISPATCHES = "CV"
LONGEST = 80
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


def folded(written: str) -> str:
    """A number as it is compared: “ 05/qđ-HĐTV” is “5/qđ-hđtv”."""
    return "".join(unicodedata.normalize("NFC", written).split()).lstrip("0").casefold()


def place_in(written: str, symbol: str) -> int | None:
    """The place of “15/QĐ-HĐTV” in the register of that symbol; None for a number of another form."""
    found = re.fullmatch(r"([0-9]{1,9})/(.+)", folded(written))
    return int(found[1]) if found and found[2] == folded(symbol) else None


def take(
    body: Any, register: str, year: int, *, symbol: str, case: str = "", kind: str = "", by: Any = None
) -> DocumentNumber:
    """Take the next number of a body's register in a year; `symbol` is what stands behind it ("QĐ-HĐTV").

    Changes: one row of document_number. Whoever takes at the same time waits, and a transaction that fails gives its
    number back, so that none is lost or given twice.
    """
    from django.db import transaction

    from .models import DocumentNumber

    with transaction.atomic():
        _hold(body)
        there = DocumentNumber.objects.filter(body=body, register=register, year=year).exclude(number=None)
        number = next_after(there.order_by("-number").values_list("number", flat=True)[:1])
        row = DocumentNumber(
            body=body, register=register, year=year, number=number, symbol=symbol, case=case, kind=kind, recorded_by=by
        )
        row.written = f"{number:02}/{symbol}"
        row.full_clean()
        row.save()
    return row


def keep(
    body: Any, register: str, year: int, written: str, *, symbol: str, case: str = "", kind: str = "", by: Any = None
) -> DocumentNumber:
    """Keep a number that the body gave elsewhere; one in the form of the register goes on counting there.

    Changes: one row of document_number. DocumentError where the body has used the number in that year already.
    """
    from django.db import transaction

    from .models import DocumentNumber

    if len(written) > LONGEST or not folded(written):
        raise DocumentError(
            f"“{written:.40}” is no number of a paper: use 1 to {LONGEST} characters.",
            f"“{written:.40}” không phải là số văn bản: hãy ghi từ 1 đến {LONGEST} ký tự.",
        )
    number = place_in(written, symbol)
    with transaction.atomic():
        _hold(body)
        used = DocumentNumber.objects.filter(body=body, year=year)
        before = used.filter(key=folded(written)).first()
        if before is None and number is not None:
            before = used.filter(register=register, number=number).first()
        if before is not None:
            where = (f" in case {before.case}", f" trong vụ việc {before.case}") if before.case else ("", "")
            raise DocumentError(
                f"Number {before} of {body} in {year} is used already{where[0]}; a number is used once.",
                f"Số {before} của {body} năm {year} đã dùng{where[1]}; mỗi số chỉ dùng một lần.",
            )
        row = DocumentNumber(
            body=body, register=register, year=year, number=number or None, symbol=symbol if number else "",
            written=written, typed=True, case=case, kind=kind, recorded_by=by,
        )  # fmt: skip
        row.full_clean(validate_constraints=False)
        row.save()
    return row


def _hold(body: Any) -> None:
    """Whoever else numbers a paper of this body waits until the transaction ends."""
    from canbo.registry.models import Body

    # NO KEY, because a foreign key to the row must not wait.
    Body.objects.select_for_update(no_key=True).get(pk=body.pk)
