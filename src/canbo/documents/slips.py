"""Ballot slips as PDF: batches, each under a cover to seal it with. Slips bear no number, no name and no batch."""

from __future__ import annotations

import json
from collections.abc import Sequence

import typst

from .code import svg
from .paper import DocumentError
from .pdf import SOURCES, printable
from .typeface import FOLDER

BATCH = 10


def slips_pdf(
    codes: Sequence[str], *, address: str, meeting: str, body: str, lang: str = "vi", batch: int = BATCH,
) -> bytes:  # fmt: skip
    """All slips in batches of `batch`; `codes` are grouped for reading. The codes are in this file and nowhere else.

    Slips are in the order given, which is that of their random codes. Raises DocumentError.
    """
    if not codes or batch < 1:
        raise DocumentError("There are no slips to print.", "Không có phiếu nào để in.")
    vi = lang == "vi"
    cut = [sorted(codes)[start : start + batch] for start in range(0, len(codes), batch)]
    data = {
        "lang": lang, "body": body, "title": f"Phiếu mã: {meeting}" if vi else f"Ballot slips: {meeting}",
        "heading": "BỎ PHIẾU KÍN" if vi else "SECRET BALLOT", "meeting": f"{body}. {meeting}",
        "address": address, "alt": "Mã QR mở trang bỏ phiếu" if vi else "QR code that opens the voting page",
        "how": "Mở địa chỉ trên hoặc quét mã QR, nhập mã này. Mỗi phiếu bỏ một lần. Không ghi tên lên phiếu."
        if vi else "Open the address or scan the code and enter these signs. One slip, one ballot. Write no name.",
        "seal": "Dán niêm phong tại đây; chữ ký của hai thành viên ban kiểm phiếu:"
        if vi else "Seal here; signatures of two members of the counting committee:",
        "batches": [_batch(number, len(cut), slips, address, meeting, vi=vi) for number, slips in enumerate(cut, 1)],
    }  # fmt: skip
    try:
        content: bytes = typst.compile(
            str(SOURCES / "slips.typ"), root=str(SOURCES), font_paths=[str(FOLDER)], ignore_system_fonts=True,
            format="pdf", pdf_standards=["ua-1"],
            sys_inputs={"slips": json.dumps(_printed(data), ensure_ascii=False)},
        )  # fmt: skip
    except typst.TypstError as error:
        raise DocumentError(
            f"The slips could not be set as PDF: {error}.", f"Không lập được phiếu: {error}."
        ) from error
    return content


def _batch(number: int, of: int, slips: Sequence[str], address: str, meeting: str, *, vi: bool) -> dict:
    return {
        "title": f"Tập phiếu {number}/{of}" if vi else f"Batch {number} of {of}",
        "lines": [
            meeting,
            f"Số phiếu trong tập: {len(slips)}." if vi else f"Slips in this batch: {len(slips)}.",
            "Trộn phiếu trước khi phát; không ghi ai nhận phiếu nào."
            if vi
            else "Mix the slips before handing them out; write nowhere who was given which.",
        ],
        "slips": [{"code": code, "qr": svg(f"{address}#{code.replace('-', '')}")} for code in slips],
    }


def _printed(data: dict) -> dict:
    """What is read by people without characters our fonts lack; drawings are left as they are."""
    drawings = [[slip["qr"] for slip in batch["slips"]] for batch in data["batches"]]
    shown: dict = printable(data)
    for batch, drawn in zip(shown["batches"], drawings, strict=True):
        for slip, drawing in zip(batch["slips"], drawn, strict=True):
            slip["qr"] = drawing
    return shown
