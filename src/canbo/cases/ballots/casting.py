"""What a voter does, known by nothing but the code of a slip: read the ballot, cast it, see that the slip was counted.

No function here takes a user, an address or a time, and none records one.
"""

from dataclasses import dataclass

from django.db import transaction

from canbo.cases.ballots.access import MeetingError
from canbo.cases.ballots.box import key_for
from canbo.cases.ballots.models import Ballot, Meeting, Slip, Stage
from canbo.cases.ballots.sealing import digest, drawn, mark, read_code
from canbo.cases.models import Case
from canbo.procedures.book import get_procedure
from canbo.registry.models import Person

NOBODY = ""


@dataclass(frozen=True)
class Candidate:
    """Somebody on the ballot."""

    code: str
    name: str


@dataclass(frozen=True)
class BallotPaper:
    """What a voter reads: the meeting, whom it is on, and whether it is for or against one person."""

    meeting: Meeting
    title_vi: str
    title_en: str
    body: str
    candidates: tuple[Candidate, ...]
    one_person: bool


def paper_of(meeting: Meeting) -> BallotPaper:
    """The ballot paper of a meeting."""
    case = Case.objects.select_related("body").get(pk=meeting.case)
    act = get_procedure(case.procedure).act(meeting.act)
    words = get_procedure(case.procedure).words
    names = dict(Person.objects.filter(code__in=meeting.candidates).values_list("code", "full_name"))
    listed = tuple(Candidate(code, names.get(code, code)) for code in meeting.candidates)
    tally = next(field for field in act.fields if field.type == "tally") if act is not None else None
    alone = tally is not None and not tally.rule.startswith("appointment")
    return BallotPaper(meeting, words.vi, words.en, case.body.name, listed, alone)


def meeting_of(token: str) -> Meeting:
    """The meeting of that name. Raises MeetingError."""
    meeting = Meeting.objects.filter(token=token.lower()).first() if len(token) <= 10 else None  # noqa: PLR2004
    if meeting is None or not meeting.coded or meeting.stage == Stage.CANCELLED:
        raise MeetingError(
            "There is no vote at this address; use the address printed on your slip.",
            "Không có cuộc bỏ phiếu nào ở địa chỉ này; hãy dùng địa chỉ in trên phiếu.",
        )
    return meeting


def read_slip(*, token: str, code: str) -> BallotPaper:
    """The ballot for a slip that can still vote. Raises MeetingError; changes nothing."""
    meeting = meeting_of(token)
    slip = _slip(meeting, code)
    _open(meeting)
    _unused(slip)
    return paper_of(meeting)


def cast(*, token: str, code: str, choice: str) -> BallotPaper:
    """Cast one ballot: the slip is struck off and an empty cell drawn at random takes the choice. Raises MeetingError.

    Changes: ballot_slip and ballot_cell, together or not at all.
    """
    meeting_of(token)
    with transaction.atomic():
        meeting = Meeting.objects.select_for_update().get(pk=token.lower())
        slip = _slip(meeting, code)
        _open(meeting)
        _unused(slip)
        if choice != NOBODY and choice not in meeting.candidates:
            raise MeetingError(
                "Choose somebody on the ballot, or nobody; your ballot was not cast.",
                "Hãy chọn người có trên phiếu, hoặc không chọn ai; phiếu của bạn chưa được bỏ.",
            )
        if Slip.objects.filter(pk=slip.pk, used=False).update(used=True) != 1:
            _unused(Slip(used=True))
        empty = list(meeting.ballots.filter(choice=None).values_list("cell", flat=True))
        if not empty:
            raise MeetingError(
                "The ballot box is not in order and takes no ballot; tell the counting committee.",
                "Hòm phiếu không bình thường, chưa nhận phiếu; hãy báo ban kiểm phiếu.",
            )
        cell = drawn(empty)
        Ballot.objects.filter(pk=cell).update(choice=choice, mark=mark(key_for(meeting), cell, choice))
    return paper_of(meeting)


def was_counted(*, token: str, code: str) -> bool:
    """Once the box is closed: whether this slip is among those counted; never for whom. Raises MeetingError."""
    meeting = meeting_of(token)
    slip = _slip(meeting, code)
    if meeting.stage not in (Stage.CLOSED, Stage.RECORDED):
        raise MeetingError(
            "Slips can be checked once the ballot box is closed.", "Chỉ kiểm tra được phiếu sau khi đóng hòm phiếu."
        )
    return slip.used


def _slip(meeting: Meeting, typed: str) -> Slip:
    code = read_code(typed)
    slip = Slip.objects.filter(pk=digest(code)).first() if code is not None else None
    if slip is None:
        raise MeetingError(
            "This is not the code of a slip of this vote: compare it with the slip, sign by sign.",
            "Đây không phải mã của một phiếu của cuộc bỏ phiếu này: hãy so lại từng ký tự với phiếu.",
        )
    if slip.meeting_id != meeting.token:
        raise MeetingError(
            "This slip belongs to another vote; use the address printed on it.",
            "Phiếu này thuộc cuộc bỏ phiếu khác; hãy dùng địa chỉ in trên phiếu.",
        )
    return slip


def _open(meeting: Meeting) -> None:
    if meeting.stage == Stage.CONVENED:
        raise MeetingError("The vote has not been opened yet.", "Chưa bắt đầu bỏ phiếu.")
    if meeting.stage != Stage.OPEN:
        raise MeetingError(
            "The vote is closed: no more ballots are taken.", "Đã đóng hòm phiếu: không nhận thêm phiếu."
        )


def _unused(slip: Slip) -> None:
    if slip.used:
        raise MeetingError(
            "This slip was used already: each slip is one ballot.", "Phiếu này đã dùng: mỗi phiếu chỉ bỏ một lần."
        )
