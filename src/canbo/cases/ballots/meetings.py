"""Who is convened, who came, who was excused: the list of a meeting before its vote is closed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from canbo.cases.actors import actor_of
from canbo.cases.ballots.access import (
    MeetingError,
    act_of,
    at_the_step,
    candidates_of,
    in_stage,
    may_run,
    running,
)
from canbo.cases.ballots.models import Attendance, Attendee, Capacity, Composition, Meeting, Mode, Stage
from canbo.cases.ballots.sealing import new_meeting
from canbo.cases.verbs import CaseView, view_case
from canbo.procedures.table import AUTHORITY, PERSON, PERSONNEL_BODY
from canbo.registry.language import nfc
from canbo.registry.models import Person, User

MOST = 2_000
LONGEST_NAME, LONGEST_LINE = 200, 600
BEFORE_CLOSING = (Stage.CONVENED, Stage.OPEN)
ENDED = (Stage.RECORDED, Stage.CANCELLED)


@dataclass(frozen=True)
class Numbers:
    """How many of those who vote were convened, excused, present, and given a slip; advisers are in none of them."""

    convened: int
    excused: int
    present: int
    handed: int


@dataclass
class Listed:
    """One person read from a list, with every capacity in which they were named."""

    name: str
    code: str
    capacity: Capacity
    hats: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        """Who is counted once: the code of the register, or the name."""
        return self.code or self.name.casefold()


def numbers_of(meeting: Meeting) -> Numbers:
    """The numbers of the meeting as its list stands."""
    voters = list(meeting.attendees.filter(capacity=Capacity.VOTER))
    return Numbers(
        len(voters),
        sum(one.attendance == Attendance.EXCUSED for one in voters),
        sum(one.attendance == Attendance.PRESENT for one in voters),
        sum(one.slip for one in voters),
    )


def set_composition(*, user: User, number: str, rule: str, regulation: str, groups: str, now: datetime) -> Composition:
    """Record what the owner agency of a case's body has laid down on who is convened for a kind of vote (12.6).

    Changes: ballot_composition, one more row; what was convened under an earlier one keeps it.
    """
    view = view_case(user=user, number=number, now=now)
    if not view.around.roles & {PERSONNEL_BODY, AUTHORITY}:
        raise MeetingError(
            "Only the personnel advisory body and the authority of the case record the owner agency's rule.",
            "Chỉ bộ phận tham mưu và cấp có thẩm quyền của vụ việc ghi được quy định của cơ quan đại diện chủ sở hữu.",
        )
    said = [line for line in (nfc(line) for line in groups.splitlines()) if line]
    if not nfc(regulation) or not said:
        raise MeetingError(
            "Name the owner agency's document and at least one group of those convened.",
            "Hãy ghi số văn bản của cơ quan đại diện chủ sở hữu và ít nhất một thành phần triệu tập.",
        )
    return Composition.objects.create(
        agency=view.case.body.owner_agency or view.case.body, rule=rule, regulation=nfc(regulation)[:200],
        groups="\n".join(said), author=actor_of(user), set_at=now,
    )  # fmt: skip


def composition_of(view: CaseView, rule: str) -> Composition | None:
    """The rule in force on who is convened for this kind of vote."""
    agency = view.case.body.owner_agency or view.case.body
    return Composition.objects.filter(agency=agency, rule=rule).first()


def convene(
    *, user: User, number: str, act: str, mode: str, held_on: date, now: datetime, voters: str, advisers: str = "",
    place: str = "", head_vacant: bool = False, members: int | None = None,
) -> Meeting:  # fmt: skip
    """Convene a meeting for an act of the case. `voters` and `advisers`: one a line, `name; capacity; code`.

    Somebody named twice is convened once with both capacities. Changes: ballot_meeting, ballot_attendee.
    """
    view = view_case(user=user, number=number, now=now)
    if PERSON in view.around.roles:
        raise MeetingError("Nobody convenes a meeting about themselves.", "Không ai triệu tập hội nghị về chính mình.")
    may_run(view)
    table, tally = act_of(view, act)
    at_the_step(view, table)
    if mode not in Mode.values:
        raise MeetingError(
            f"“{mode:.20}” is no way to vote; use {', '.join(Mode.values)}.",
            f"Không có hình thức bỏ phiếu “{mode:.20}”; hãy dùng {', '.join(Mode.values)}.",
        )
    composition = composition_of(view, tally.rule)
    if composition is None and tally.rule.startswith("appointment"):
        raise MeetingError(
            "Who is convened at this step is for the owner agency to lay down; record its rule first (181/2026:12.6).",
            "Thành phần hội nghị bước này do cơ quan đại diện chủ sở hữu quy định; hãy ghi quy định ấy trước "
            "(181/2026:12.6).",
        )
    listed = merged([*_read(voters, Capacity.VOTER), *_read(advisers, Capacity.ADVISER)])
    votes = sum(one.capacity == Capacity.VOTER for one in listed)
    _adds_up(view, act, votes, members, needs_members=tally.rule == "extension")
    named = candidates_of(view, act)
    with transaction.atomic():
        if Meeting.objects.filter(case=number, act=act).exclude(stage__in=ENDED).exists():
            raise MeetingError(
                "A meeting on this step is under way; record or cancel it first.",
                "Đang có một hội nghị về việc này; hãy ghi kết quả hoặc hủy hội nghị ấy trước.",
            )
        meeting = Meeting.objects.create(
            token=new_meeting(), case=number, act=act, mode=mode, held_on=held_on, place=nfc(place)[:200],
            composition=composition, candidates=named, head_vacant=head_vacant, members=members,
            convened_by=actor_of(user), convened_at=now,
        )  # fmt: skip
        Attendee.objects.bulk_create(
            Attendee(
                meeting=meeting, key=one.key, code=one.code, name=one.name, hats="; ".join(one.hats)[:400],
                capacity=one.capacity,
            )
            for one in listed
        )  # fmt: skip
    return meeting


def attend(
    *, user: User, token: str, present: Iterable[int], excused: Mapping[int, str], handed: Iterable[int], now: datetime
) -> Meeting:
    """Write down who is there, who is excused and why, and to whom a slip was given; by id of the attendee, all anew.

    Changes: ballot_attendee.
    """
    found = running(user=user, token=token, now=now)
    in_stage(found.meeting, *BEFORE_CLOSING)
    here, given = set(present), set(handed)
    with transaction.atomic():
        for one in found.meeting.attendees.select_for_update():
            one.attendance = Attendance.PRESENT if one.pk in here else Attendance.EXPECTED
            one.reason = nfc(excused.get(one.pk, ""))[:400]
            one.slip = one.pk in given and found.meeting.coded
            _check(one, excused=one.pk in excused)
            if one.pk in excused:
                one.attendance = Attendance.EXCUSED
            one.save(update_fields=["attendance", "reason", "slip"])
    return found.meeting


def cancel(*, user: User, token: str, now: datetime) -> Meeting:
    """Call a meeting off before its vote is closed; its slips are worth nothing from then on.

    Changes: ballot_meeting, ballot_slip, ballot_cell.
    """
    found = running(user=user, token=token, now=now)
    in_stage(found.meeting, Stage.CONVENED)
    with transaction.atomic():
        found.meeting.slips.all().delete()
        found.meeting.ballots.all().delete()
        found.meeting.stage = Stage.CANCELLED
        found.meeting.save(update_fields=["stage"])
    return found.meeting


def merged(listed: Iterable[Listed]) -> list[Listed]:
    """Each person once, in the order first named; whoever votes in one capacity votes, and has one ballot (12.1)."""
    found: dict[str, Listed] = {}
    for one in listed:
        known = found.setdefault(one.key, one)
        if known is not one:
            known.hats += [hat for hat in one.hats if hat not in known.hats]
            if one.capacity == Capacity.VOTER:
                known.capacity = Capacity.VOTER
    return list(found.values())


def _read(text: str, capacity: Capacity) -> list[Listed]:
    lines = [(place, line) for place, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MOST:
        raise MeetingError(
            f"A list of {len(lines)} is longer than a meeting of {MOST}; check it.",
            f"Danh sách {len(lines)} dòng dài quá {MOST} người; hãy kiểm tra lại.",
        )
    rows = [(place, [nfc(part) for part in line[:LONGEST_LINE].split(";")]) for place, line in lines]
    codes = {parts[2] for _, parts in rows if len(parts) > 2 and parts[2]}  # noqa: PLR2004 - the third part
    known = set(Person.objects.filter(code__in=codes).values_list("code", flat=True))
    return [_one(place, parts, capacity, known) for place, parts in rows]


def _one(place: int, parts: list[str], capacity: Capacity, known: set[str]) -> Listed:
    name, hat, code, *rest = [*parts, "", ""][: max(3, len(parts))]
    if rest or not name or len(name) > LONGEST_NAME:
        raise MeetingError(
            f"Line {place}: write “name; capacity; code”, the last two where there are any.",
            f"Dòng {place}: hãy viết “họ tên; tư cách; mã”, hai phần sau nếu có.",
        )
    if code and code not in known:
        raise MeetingError(
            f"Line {place}: “{code:.40}” is no code of the register.",
            f"Dòng {place}: không có mã “{code:.40}” trong sổ.",
        )
    return Listed(name, code, capacity, [hat] if hat else [])


def _adds_up(view: CaseView, act: str, votes: int, members: int | None, *, needs_members: bool) -> None:
    if votes == 0:
        raise MeetingError("A meeting without anybody who votes is no vote.", "Hội nghị phải có người bỏ phiếu.")
    approved = view.state.data.get("convened_listed", {}).get(
        f"convened_{act.removeprefix('count-').replace('-', '_')}"
    )
    if isinstance(approved, int) and approved != votes:
        raise MeetingError(
            f"{approved} were approved to be convened at this step, but the list names {votes} who vote "
            "(181/2026:12.1.p6).",
            f"Danh sách triệu tập đã duyệt cho bước này có {approved} người, nhưng ở đây ghi {votes} người bỏ phiếu "
            "(181/2026:12.1.p6).",
        )
    if needs_members and (members is None or members < votes):
        raise MeetingError(
            f"Say how many members the leadership collective has; at least the {votes} convened (181/2026:20.2.p1).",
            f"Hãy ghi tổng số thành viên tập thể lãnh đạo, ít nhất bằng {votes} người được triệu tập "
            "(181/2026:20.2.p1).",
        )


def _check(one: Attendee, *, excused: bool) -> None:
    there = one.attendance == Attendance.PRESENT
    if excused and (there or one.slip):
        raise MeetingError(
            f"{one.name} cannot be both present and excused.", f"{one.name} không thể vừa có mặt vừa vắng có lý do."
        )
    if excused and not one.reason:
        raise MeetingError(
            f"{one.name} is excused for an unforeseen cause only: write it (181/2026:12.1.p5).",
            f"{one.name} chỉ được tính là vắng vì lý do bất khả kháng: hãy ghi lý do (181/2026:12.1.p5).",
        )
    if one.slip and (one.capacity == Capacity.ADVISER or not there):
        raise MeetingError(
            f"{one.name} gets no slip: slips are for those who vote and are present.",
            f"{one.name} không được phát phiếu: phiếu chỉ phát cho người bỏ phiếu có mặt.",
        )
