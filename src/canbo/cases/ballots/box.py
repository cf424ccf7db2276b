"""Slips are printed, the ballot box is opened and closed, and the record keeps the hash of both."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from django.conf import settings
from django.db import connection, transaction

from canbo.cases.actors import actor_of
from canbo.cases.ballots.access import (
    MeetingError,
    Seen,
    at_the_step,
    candidates_of,
    coded,
    counting,
    in_stage,
    running,
)
from canbo.cases.ballots.checking import faults_of
from canbo.cases.ballots.meetings import numbers_of
from canbo.cases.ballots.models import Ballot, Meeting, Slip, Stage
from canbo.cases.ballots.sealing import digest, key_of, mark, new_cell, new_code, root
from canbo.cases.by_itself import CLOSED, OPENED, SET_ASIDE
from canbo.cases.drafts import Draft
from canbo.cases.models import CaseEvent
from canbo.cases.moved import keep_moved
from canbo.cases.writer import append, writing
from canbo.registry.models import User

NONE: Mapping[str, Any] = MappingProxyType({})


def print_slips(*, user: User, token: str, now: datetime) -> list[str]:
    """New codes, one for everybody who votes and is not excused; they are told this once and kept nowhere.

    Slips printed before are worth nothing any more. Changes: ballot_slip, ballot_cell.
    """
    found = running(user=user, token=token, now=now)
    meeting = found.meeting
    coded(meeting)
    in_stage(meeting, Stage.CONVENED)
    numbers = numbers_of(meeting)
    codes = [new_code() for _ in range(numbers.convened - numbers.excused)]
    if not codes:
        raise MeetingError(
            "Everybody is excused: there is nobody to print a slip for.",
            "Mọi người đều vắng có lý do: không có ai để in phiếu.",
        )
    with transaction.atomic():
        meeting.slips.all().delete()
        meeting.ballots.all().delete()
        Slip.objects.bulk_create(Slip(digest=one, meeting=meeting) for one in sorted(digest(code) for code in codes))
        key = key_for(meeting)
        cells = sorted(new_cell() for _ in codes)
        Ballot.objects.bulk_create(Ballot(cell=cell, meeting=meeting, mark=mark(key, cell, None)) for cell in cells)
    return codes


def open_ballots(*, user: User, token: str, now: datetime) -> Meeting:
    """Open the vote. The record keeps how many slips there are and the hash over all of them.

    Changes: case_event, the case's read models, ballot_meeting.
    """
    found = running(user=user, token=token, now=now)
    with writing():
        meeting = Meeting.objects.select_for_update().get(pk=token)
        in_stage(meeting, Stage.CONVENED)
        at_the_step(found.view, found.act)
        if candidates_of(found.view, meeting.act) != meeting.candidates:
            raise MeetingError(
                "The list of candidates has changed since the meeting was convened; cancel it and convene anew.",
                "Danh sách nhân sự đã thay đổi từ khi triệu tập; hãy hủy và triệu tập lại.",
            )
        body: dict[str, Any] = {"candidates": meeting.candidates}
        if meeting.coded:
            printed = [slip.digest for slip in meeting.slips.all()]
            if not printed:
                raise MeetingError("Print the slips first.", "Hãy in phiếu trước.")
            body |= {"slips": len(printed), "slips_root": root(printed)}
        row = _record(found, OPENED, body, user, now)
        meeting.stage, meeting.opened_event = Stage.OPEN, row.seq
        meeting.save(update_fields=["stage", "opened_event"])
    return meeting


def close_ballots(*, user: User, token: str, now: datetime) -> Meeting:
    """Close the vote: nothing more goes in. The record keeps the numbers and the hash of the box.

    A box that is not what it should be is not closed. Changes: ballot_slip and ballot_cell, written anew in the order
    of their random names, case_event, the case's read models, ballot_meeting.
    """
    found = counting(user=user, token=token, now=now)
    with writing():
        meeting = Meeting.objects.select_for_update().get(pk=token)
        in_stage(meeting, Stage.OPEN)
        numbers = numbers_of(meeting)
        if numbers.present == 0:
            raise MeetingError("Nobody is marked as present.", "Chưa ghi ai có mặt.")
        said: dict[str, Any] = {
            "convened": numbers.convened, "excused": numbers.excused, "present": numbers.present,
        }  # fmt: skip
        if meeting.coded:
            faults = faults_of(meeting, numbers)
            if faults:
                raise MeetingError(faults[0].en, faults[0].vi)
            said |= _rewritten(meeting) | {"handed": numbers.handed}
        row = _record(found, CLOSED, said, user, now)
        meeting.stage, meeting.closed_event = Stage.CLOSED, row.seq
        meeting.save(update_fields=["stage", "closed_event"])
    return meeting


def set_aside(*, user: User, token: str, reason: str, now: datetime) -> Meeting:
    """End a closed vote without a result, as where the meeting had no quorum; the record says that, by whom and why.

    Slips and ballots stay as they were. Changes: case_event, case_personal_value, read models, ballot_meeting.
    """
    found = counting(user=user, token=token, now=now)
    if not reason.strip():
        raise MeetingError("Say why the vote is set aside.", "Hãy ghi lý do không dùng kết quả bỏ phiếu này.")
    with writing():
        meeting = Meeting.objects.select_for_update().get(pk=token)
        in_stage(meeting, Stage.CLOSED)
        _record(found, SET_ASIDE, {}, user, now, {"reason": reason.strip()})
        meeting.stage = Stage.CANCELLED
        meeting.save(update_fields=["stage"])
    return meeting


def key_for(meeting: Meeting) -> bytes:
    """The key that marks the ballots of this meeting."""
    return key_of(settings.SECRET_KEY, meeting.token)


def _rewritten(meeting: Meeting) -> dict[str, Any]:
    """Write slips and cells anew in the order of their names, so that no place on the disk tells a time."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete = ON")  # what is written over leaves nothing behind
    slips = sorted(meeting.slips.all(), key=lambda slip: slip.digest)
    cells = sorted(meeting.ballots.all(), key=lambda cell: cell.cell)
    meeting.slips.all().delete()
    meeting.ballots.all().delete()
    Slip.objects.bulk_create(slips)
    Ballot.objects.bulk_create(cells)
    used = [slip.digest for slip in slips if slip.used]
    return {"cast": len(used), "used_root": root(used), "box_root": root(cell.line for cell in cells)}


def _record(  # noqa: PLR0917 - an event and what it is about
    found: Seen, type_: str, body: Mapping[str, Any], user: User, now: datetime, personal: Mapping[str, Any] = NONE
) -> CaseEvent:
    """One event of the case; the caller holds the record."""
    meeting = found.meeting
    rows = keep_moved(found.view.case, list(CaseEvent.objects.of(meeting.case)), now)
    said = {"meeting": meeting.token, "act": meeting.act, "mode": meeting.mode, **body}
    (row,) = append(
        meeting.case, [Draft(type_, said, personal)], actor=actor_of(user), at=now, expected_version=len(rows)
    )
    return row
