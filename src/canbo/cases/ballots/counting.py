"""The count: entered twice on paper, or made from the stored ballots; then it goes to the act of the step."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from canbo.cases.actors import actor_of
from canbo.cases.ballots.access import MeetingError, Seen, counting, in_stage, may_see_counts, seen
from canbo.cases.ballots.checking import faults_of
from canbo.cases.ballots.meetings import Numbers, numbers_of
from canbo.cases.ballots.models import Meeting, PaperCount, Stage
from canbo.cases.look_models import Look
from canbo.cases.models import CaseEvent
from canbo.cases.verbs import act as do_act
from canbo.cases.withheld import NotForYou
from canbo.cases.writer import writing
from canbo.kernel.fact import Words
from canbo.registry.models import User

ENOUGH = 2


@dataclass(frozen=True)
class Result:
    """The count of a meeting: votes by code, valid ballots for nobody, invalid ones, and what is wrong, if anything."""

    numbers: Numbers
    votes: Mapping[str, int]
    against: int
    invalid: int
    faults: tuple[Words, ...] = ()

    @property
    def cast(self) -> int:
        """All ballots in the box."""
        return sum(self.votes.values()) + self.against + self.invalid


def enter_paper(
    *, user: User, token: str, votes: Mapping[str, int], invalid: int, now: datetime, against: int = 0
) -> PaperCount:
    """What one member of the counting committee has counted; entered again it takes the place of their own first one.

    Changes: ballot_paper_count.
    """
    found = counting(user=user, token=token, now=now)
    meeting = found.meeting
    if meeting.coded:
        raise MeetingError(
            "The votes of this meeting are counted from its ballot box.",
            "Kết quả hội nghị này được kiểm từ hòm phiếu điện tử.",
        )
    in_stage(meeting, Stage.CLOSED)
    _possible(found, votes, against, invalid)
    with writing():
        entry, _ = PaperCount.objects.update_or_create(
            meeting=meeting, actor=actor_of(user),
            defaults={"votes": dict(sorted(votes.items())), "against": against, "invalid": invalid},
        )  # fmt: skip
    return entry


def result_of(*, user: User, token: str, now: datetime, door: str = "page") -> Result:
    """The count, for those who may see it; each look at one that is withheld is recorded. Raises MeetingError.

    Counted anew from the stored ballots, or from the two entries of the committee. Changes: case_look where withheld.
    """
    found = seen(user=user, token=token, now=now)
    in_stage(found.meeting, Stage.CLOSED, Stage.RECORDED)
    if not may_see_counts(user, found):
        raise NotForYou(
            "Only the authority of the case, its counting committee and inspectors are shown this count.",
            "Chỉ cấp có thẩm quyền của vụ việc, ban kiểm phiếu và thanh tra được xem kết quả này.",
        )
    result = counted(found)
    if found.tally.withheld:
        Look.objects.create(
            case=found.meeting.case, event=found.meeting.recorded_event or found.meeting.closed_event,
            field=found.tally.name, actor=actor_of(user), at=now, door=door,
        )  # fmt: skip
    return result


def record(*, user: User, token: str, fields: Mapping[str, Any], now: datetime) -> CaseEvent:
    """Hand the count to the case by the act of its step, with that act's other fields (minutes, announced …).

    Changes: as `canbo.cases.verbs.act`, and ballot_meeting.
    """
    found = counting(user=user, token=token, now=now)
    meeting = found.meeting
    in_stage(meeting, Stage.CLOSED)
    with writing():
        result = counted(found)
        if result.faults:
            raise MeetingError(result.faults[0].en, result.faults[0].vi)
        own = {field.name for field in found.act.fields}
        said = {"held_on": meeting.held_on.isoformat(), **fields, found.tally.name: tally_of(found, result)}
        row = do_act(
            user=user, number=meeting.case, key=meeting.act, now=now, meeting=meeting.token,
            fields={name: value for name, value in said.items() if name in own},
        )  # fmt: skip
        meeting.stage, meeting.recorded_event = Stage.RECORDED, row.seq
        meeting.save(update_fields=["stage", "recorded_event"])
    return row


def tally_of(found: Seen, result: Result) -> dict[str, Any]:
    """The count as `kernel.votes` reads it."""
    numbers = result.numbers
    said: dict[str, Any] = {
        "convened": numbers.convened, "excused": numbers.excused, "present": numbers.present,
        "votes": dict(result.votes), "invalid": result.invalid,
    }  # fmt: skip
    if found.meeting.members is not None:
        said["members"] = found.meeting.members
    if found.meeting.head_vacant:
        said["head_vacant"] = True
    return said


def counted(found: Seen) -> Result:
    """The count of a closed meeting. Raises MeetingError while the committee's entries are missing or differ."""
    meeting = found.meeting
    numbers = numbers_of(meeting)
    if not meeting.coded:
        votes, against, invalid = _agreed(meeting)
        return Result(numbers, votes, against, invalid)
    cast = list(meeting.ballots.exclude(choice=None).values_list("choice", flat=True))
    votes = {code: cast.count(code) for code in meeting.candidates}
    nobody = cast.count("")
    faults = tuple(faults_of(meeting))
    if found.one_person:
        return Result(numbers, votes, nobody, 0, faults)
    return Result(numbers, votes, 0, nobody, faults)


def entries(meeting: Meeting) -> list[PaperCount]:
    """What the committee has entered so far."""
    return list(meeting.paper_counts.order_by("pk"))


def _agreed(meeting: Meeting) -> tuple[dict[str, int], int, int]:
    found = entries(meeting)
    said = {(tuple(sorted(one.votes.items())), one.against, one.invalid) for one in found}
    if len(found) < ENOUGH:
        raise MeetingError(
            f"Two people count, each by themselves; {len(found)} of 2 has entered the count.",
            f"Hai người cùng kiểm, mỗi người nhập riêng; mới có {len(found)} trên 2 người nhập.",
        )
    if len(said) > 1:
        raise MeetingError(
            "The counts entered differ: count again, and each enter anew what they found.",
            "Các kết quả đã nhập không giống nhau: hãy kiểm lại, mỗi người nhập lại kết quả của mình.",
        )
    ((votes, against, invalid),) = said
    return dict(votes), against, invalid


def _possible(found: Seen, votes: Mapping[str, int], against: int, invalid: int) -> None:
    meeting, numbers = found.meeting, numbers_of(found.meeting)
    strange = sorted(set(votes) ^ set(meeting.candidates))
    if strange:
        raise MeetingError(
            f"Enter a number for each candidate and for nobody else: {', '.join(strange)}.",
            f"Hãy nhập đủ số phiếu của từng người trong danh sách, không thêm ai: {', '.join(strange)}.",
        )
    given = [*votes.values(), against, invalid]
    if any(type(number) is not int or number < 0 for number in given):
        raise MeetingError("Numbers of ballots are whole and from 0.", "Số phiếu là số nguyên từ 0.")
    if against and not found.one_person:
        raise MeetingError(
            "A ballot that recommends nobody is entered as invalid.",
            "Phiếu không giới thiệu ai thì ghi là không hợp lệ.",
        )
    if sum(given) > numbers.present:
        raise MeetingError(
            f"{sum(given)} ballots are more than the {numbers.present} who are present and vote (181/2026:12.1.p3).",
            f"{sum(given)} phiếu nhiều hơn {numbers.present} người bỏ phiếu có mặt (181/2026:12.1.p3).",
        )
