"""Events that are nobody's act in the table: what they are called, and what of them is told."""

from collections.abc import Mapping
from datetime import date

from canbo.cases.commitments import ERASED
from canbo.cases.models import CaseEvent
from canbo.kernel.fact import Words
from canbo.kernel.words import say_value
from canbo.procedures.clocks import MOVED
from canbo.procedures.filed import (
    ATTACHED,
    DOSSIER_DESCRIBED,
    DOSSIER_REUSED,
    FILE_ERASED,
    ITEM_RECORDED,
    ITEM_REMOVED,
)  # fmt: skip

OPENED, CLOSED, SET_ASIDE = "ballots_opened", "ballots_closed", "ballots_set_aside"
BY_ITSELF: Mapping[str, Words] = {
    OPENED: Words("Mở bỏ phiếu kín", "Secret ballot opened"),
    CLOSED: Words("Đóng hòm phiếu", "Ballot box closed"),
    SET_ASIDE: Words("Không dùng kết quả bỏ phiếu", "Secret ballot set aside"),
    MOVED: Words("Hạn chuyển sang ngày khác", "The due day moved"),
    ERASED: Words("Xóa dữ liệu cá nhân", "Personal data erased"),
    ATTACHED: Words("Đính kèm tệp", "File attached"),
    FILE_ERASED: Words("Xóa tệp theo luật", "File erased under the law"),
    ITEM_RECORDED: Words("Ghi thành phần hồ sơ", "Item of the dossier recorded"),
    ITEM_REMOVED: Words("Đưa thành phần ra khỏi hồ sơ", "Item taken out of the dossier"),
    DOSSIER_DESCRIBED: Words("Ghi ngày xem xét hồ sơ", "Day of the examination recorded"),
    DOSSIER_REUSED: Words("Dùng lại hồ sơ trước", "Earlier dossier used again"),
}
DUE = Words("Hạn", "Due day")
BALLOTS: Mapping[str, Words] = {
    "meeting": Words("Hội nghị", "Meeting"),
    "slips": Words("Số phiếu mã", "Slips"),
    "slips_root": Words("Mã băm các phiếu mã", "Hash of the slips"),
    "cast": Words("Số phiếu bỏ vào hòm", "Ballots cast"),
    "used_root": Words("Mã băm các phiếu đã dùng", "Hash of the slips used"),
    "box_root": Words("Mã băm hòm phiếu", "Hash of the ballot box"),
}
"""What the record tells of a secret ballot; the rest of the body says whom it was on and is in the act of the count."""


def name_of(type_: str) -> Words:
    """The words for such an event; its own type for one that is not known."""
    return BY_ITSELF.get(type_, Words(type_, type_))


def told_of(row: CaseEvent, lang: str) -> list[tuple[str, str]]:
    """Label and value of what everybody who sees the case may read of it: the day before and the day now."""
    if row.type in (OPENED, CLOSED, SET_ASIDE):
        return [(words.said(lang), str(row.data[name])) for name, words in BALLOTS.items() if name in row.data]
    if row.type != MOVED:
        return []
    was, due = (say_value(date.fromisoformat(row.data[name]), lang) for name in ("was", "due"))
    return [(DUE.said(lang), f"{was} → {due}")]
