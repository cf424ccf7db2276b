"""The receipt: proof for whoever filed, with the hash of the event, a QR code, and the clocks that began to run."""
# ruff: noqa: E501 - what the formatter cannot break is a sentence, and a sentence is searched for whole

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from canbo.kernel.citation import Citation
from canbo.kernel.fact import Words
from canbo.procedures.book import get_procedure
from canbo.procedures.table import PERSON as FILER
from canbo.procedures.table import ROLES, Act, Procedure

from .frame import BODY, PERSON, person
from .paper import Code, Column, DocumentError, Given, Paper, Shown, Table
from .papers_shared import led, may, say, value
from .values import cited
from .wording import day


def payload(case: str, seq: int, digest: str) -> str:
    """What the QR code holds: case, number of the event in the record, its hash. Short enough to read back by hand."""
    return f"canbo:{case}:{seq}:{digest}"


def _recorded(given: Given) -> Mapping[str, Shown]:
    procedure = get_procedure(given["procedure"])
    act = procedure.of_event(given["event"])
    if act is None:
        raise DocumentError(
            f"{procedure.key} makes no event {given['event']}; a receipt is for an act of its table.",
            f"Thủ tục {procedure.words.vi} không có sự kiện {given['event']}.",
        )
    return {
        "procedure": procedure.words.said(given.lang),
        "event": act.words.said(given.lang),
        "seq": str(given["seq"]),
        **_whose(act, given),
        "qr": payload(given["case"], given["seq"], given["hash"]),
        "clocks": tuple(_clock(procedure, row, given.lang) for row in given["clocks"] or ()),
    }


def _whose(act: Act, given: Given) -> Mapping[str, Shown]:
    """Who filed it, or whom it concerns: the person files a letter, but not the ground for their own relief."""
    full = str(person(given).get("person_in_full", ""))
    return {"filed_by": full, "concerned": ""} if FILER in act.by else {"filed_by": "", "concerned": full}


def _clock(procedure: Procedure, row: Mapping[str, object], lang: str) -> dict[str, str]:
    clock = next((clock for clock in procedure.clocks if clock.key == row.get("clock")), None)
    try:
        due = dt.date.fromisoformat(str(row.get("due")))
    except ValueError:
        due = None
    if clock is None or due is None:
        raise DocumentError(
            f"A running time limit is told as clock and due, such as {{'clock': 'talk', 'due': '2026-12-17'}}, not {row!r:.80}.",
            "Mỗi thời hạn phải có tên (clock) và ngày đến hạn (due).",
        )
    return {
        "what": clock.words.said(lang),
        "who": ROLES[clock.by].said(lang),
        "due": day(due, lang).removeprefix("ngày "),
        "provision": cited(Citation.parse(clock.provision), lang),
    }


RECEIPT = Paper(
    "receipt", Words("Giấy biên nhận", "Receipt"), "document", None, Words("{{ procedure }}", "{{ procedure }}"), ("181/2026:34.3.a", "46/2010:4.1.a"),
    values=(
        *BODY, *(replace(given, required=False) for given in PERSON), value("case", "text", "mã vụ việc", "number of the case"), value("procedure", "text", "thủ tục", "procedure"),
        value("event", "text", "loại sự kiện", "type of the event"), value("seq", "count", "số thứ tự trong sổ", "number in the record"),
        value("recorded_at", "moment", "thời điểm ghi", "moment recorded"), value("hash", "hash", "mã băm", "hash"),
        may("seal", "text", "dấu niêm gần nhất của sổ", "last seal of the record"), may("filed_on", "day", "ngày nộp", "day filed"), may("clocks", "rows", "các thời hạn bắt đầu chạy", "time limits that run"),
    ),
    parts=(
        say("{{ body }} xác nhận đã nhận và ghi vào sổ sự kiện:", "{{ body }} has received, and entered in the record of events:"),
        led("Vụ việc: ", "Case: ", "{{ case }}", "{{ case }}", "field"),
        led("Người nộp: ", "Filed by: ", "{{ filed_by }}", "{{ filed_by }}", "field", when="filed_by"),
        led("Về: ", "About: ", "{{ concerned }}", "{{ concerned }}", "field", when="concerned"),
        led("Việc đã ghi: ", "Act: ", "{{ event }}", "{{ event }}", "field"),
        led("Ngày nộp, ngày thực hiện: ", "Filed or done on: ", "{{ filed_on }}", "{{ filed_on }}", "field", when="filed_on"),
        led("Thời điểm ghi: ", "Recorded at: ", "{{ recorded_at }}", "{{ recorded_at }}", "field"),
        led("Số thứ tự trong sổ: ", "Number in the record: ", "{{ seq }}", "{{ seq }}", "field"),
        led("Mã băm của sự kiện: ", "Hash of the event: ", "{{ hash }}", "{{ hash }}", "field"),
        Code("qr", Words("Mã QR ghi mã vụ việc, số thứ tự và mã băm ở trên.", "The QR code holds the case, number and hash above.")),
        say("Các thời hạn bắt đầu tính:", "Time limits that have begun to run:", when="clocks"),
        Table("clocks", (
            Column("what", Words("Việc", "What"), 26), Column("who", Words("Bên thực hiện", "By whom"), 22),
            Column("due", Words("Hạn", "Due"), 22), Column("provision", Words("Căn cứ", "Under"), 30),
        )),
        say("Dấu niêm gần nhất của sổ: {{ seal }}", "Last seal of the record: {{ seal }}", "note", when="seal"),
        say(
            "Mã băm được tính từ toàn bộ nội dung đã ghi. Người giữ giấy này có thể đối chiếu với sổ bất cứ lúc nào: nội dung đã ghi mà bị sửa thì mã băm không còn khớp.",
            "The hash is computed from everything that was recorded. Whoever keeps this receipt can compare it with the record at any time: if what was recorded is changed, the hash no longer fits.",
            "note",
        ),
        say("Giấy biên nhận này được lập tự động từ sổ sự kiện, không thay cho chữ ký.", "This receipt is made from the record and stands for no signature.", "note"),
    ),
    signs=(), compose=(_recorded,),
)  # fmt: skip
