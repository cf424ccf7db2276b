"""Whether a ballot box is what the record says it is: nothing changed, dropped, added or put in twice."""

from django.conf import settings

from canbo.cases.ballots.meetings import Numbers, numbers_of
from canbo.cases.ballots.models import Meeting
from canbo.cases.ballots.sealing import key_of, mark, root, same
from canbo.cases.models import CaseEvent
from canbo.kernel.fact import Words


def faults_of(meeting: Meeting, numbers: Numbers | None = None) -> list[Words]:
    """What is wrong with the slips and the box of a meeting that was opened; empty when nothing is."""
    opened = CaseEvent.objects.filter(seq=meeting.opened_event).first()
    if opened is None or not meeting.coded:
        return []
    slips, cells = list(meeting.slips.all()), list(meeting.ballots.all())
    used, cast = sum(slip.used for slip in slips), sum(cell.choice is not None for cell in cells)
    found = []
    if root(slip.digest for slip in slips) != opened.data["slips_root"]:
        found.append(
            Words(
                f"Phiếu mã không còn là {opened.data['slips']} phiếu đã in khi mở: có phiếu bị thêm, bớt hoặc thay.",
                f"The slips are not the {opened.data['slips']} that were there at the opening: some were added, "
                "dropped or replaced.",
            )
        )
    if len(cells) != opened.data["slips"]:
        found.append(
            Words(
                f"Hòm phiếu có {len(cells)} ô cho {opened.data['slips']} phiếu: có ô bị thêm hoặc mất.",
                f"The ballot box has {len(cells)} cells for {opened.data['slips']} slips: some were added or dropped.",
            )
        )
    if used != cast:
        found.append(
            Words(
                f"{used} phiếu mã đã dùng nhưng hòm phiếu có {cast} lá phiếu.",
                f"{used} slips were used, but there are {cast} ballots in the box.",
            )
        )
    if meeting.closed_event is None:
        found += _marks(meeting, cells) + _handed(meeting, used, numbers)
    else:
        found += _roots(meeting, slips, cells)
    return found


def check_all() -> list[tuple[Meeting, Words]]:
    """Every fault of every ballot box that was opened, with its meeting."""
    opened = Meeting.objects.exclude(opened_event=None)  # one set aside keeps its box
    return [(meeting, words) for meeting in opened for words in faults_of(meeting)]


def _marks(meeting: Meeting, cells: list) -> list[Words]:
    key = key_of(settings.SECRET_KEY, meeting.token)
    strange = sum(not same(cell.mark, mark(key, cell.cell, cell.choice)) for cell in cells)
    strange += sum(cell.choice not in (None, "", *meeting.candidates) for cell in cells)
    if not strange:
        return []
    return [
        Words(
            f"{strange} ô trong hòm phiếu không phải do trang bỏ phiếu ghi: đã bị sửa.",
            f"{strange} cells of the ballot box were not written by the voting page: they were changed.",
        )
    ]


def _handed(meeting: Meeting, used: int, numbers: Numbers | None) -> list[Words]:
    handed = (numbers or numbers_of(meeting)).handed
    if used <= handed:
        return []
    return [
        Words(
            f"Có {used} lá phiếu nhưng chỉ phát {handed} phiếu theo danh sách có mặt.",
            f"There are {used} ballots, but only {handed} slips were handed out by the attendance list.",
        )
    ]


def _roots(meeting: Meeting, slips: list, cells: list) -> list[Words]:
    closed = CaseEvent.objects.filter(seq=meeting.closed_event).first()
    said = closed.data if closed is not None else {}
    found = []
    if root(cell.line for cell in cells) != said.get("box_root"):
        found.append(
            Words(
                "Hòm phiếu không khớp mã băm đã ghi khi đóng: có lá phiếu bị sửa, thêm, bớt hoặc bỏ hai lần.",
                "The ballot box is not the one whose hash was recorded at the closing: a ballot was changed, added, "
                "dropped or put in twice.",
            )
        )
    if root(slip.digest for slip in slips if slip.used) != said.get("used_root"):
        found.append(
            Words(
                "Danh sách phiếu mã đã dùng không khớp mã băm đã ghi khi đóng.",
                "The slips that were used are not those whose hash was recorded at the closing.",
            )
        )
    return found
