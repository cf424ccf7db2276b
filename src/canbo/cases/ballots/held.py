"""A step whose vote is held in a meeting takes its count from there: no number typed beside the ballot box counts."""

from collections.abc import Mapping
from typing import Any

from canbo.cases.ballots.models import Meeting, Stage
from canbo.cases.models import CaseEvent
from canbo.procedures.engine import IllegalAct
from canbo.procedures.table import Act

UNDER_WAY = (Stage.CONVENED, Stage.OPEN, Stage.CLOSED)


def refuse_beside(number: str, act: Act | None, meeting: str) -> None:
    """Raise IllegalAct where the count of an act is being held in a meeting and does not come from it (`meeting`)."""
    if act is None or not any(field.type == "tally" for field in act.fields):
        return
    held = Meeting.objects.filter(case=number, act=act.key, stage__in=UNDER_WAY).exclude(token=meeting).first()
    if held is not None:
        raise IllegalAct(
            f"{act.words.en}: a meeting of {held.held_on} holds this vote; record its count there, or cancel it.",
            f"{act.words.vi}: cuộc họp ngày {held.held_on:%d/%m/%Y} đang bỏ phiếu việc này; hãy ghi kết quả tại đó hoặc"
            " hủy cuộc họp.",
        )


def refuse_other_count(number: str, act: Act, event: int, said: Mapping[str, Any]) -> None:
    """Raise IllegalAct where a correction would change a count that a meeting handed over (`event` of the case)."""
    if not {field.name for field in act.fields if field.type == "tally"} & set(said):
        return
    row = CaseEvent.objects.of(number)[event - 1]
    if Meeting.objects.filter(case=number, recorded_event=row.seq).exists():
        raise IllegalAct(
            f"{act.words.en}: this count came from the ballots of a meeting and is not corrected by hand.",
            f"{act.words.vi}: kết quả này lấy từ phiếu của cuộc họp, không sửa tay được.",
        )
