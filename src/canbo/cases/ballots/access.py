"""Which meeting, seen by whom, and who may do what with it: the roles of the case, and nobody in their own case."""

from dataclasses import dataclass
from datetime import datetime

from canbo.cases.ballots.models import Meeting, Mode, Stage
from canbo.cases.verbs import CaseView, view_case
from canbo.kernel.errors import CanboError
from canbo.procedures.four_steps import standing
from canbo.procedures.table import AUTHORITY, COUNTING_COMMITTEE, PERSON, PERSONNEL_BODY, Act, Field
from canbo.registry.models import User

RUNNING = frozenset({PERSONNEL_BODY, COUNTING_COMMITTEE})


class MeetingError(CanboError):
    """What cannot be done with a meeting, or numbers that do not add up: one sentence, and nothing has changed."""


@dataclass(frozen=True)
class Seen:
    """A meeting as one user sees it: its case, the act that records its count, and the field of the count."""

    meeting: Meeting
    view: CaseView
    act: Act
    tally: Field

    @property
    def runs(self) -> bool:
        """Whether the user convenes, keeps the list and opens the vote."""
        return bool(self.view.around.roles & RUNNING)

    @property
    def counts(self) -> bool:
        """Whether the user counts, and records the count."""
        return bool(self.view.around.roles & set(self.act.by))

    @property
    def one_person(self) -> bool:
        """Whether it is a vote for or against one person."""
        return not self.tally.rule.startswith("appointment")


def tally_field(act: Act | None) -> Field | None:
    """The field of an act that holds a count of votes."""
    return next((field for field in act.fields if field.type == "tally"), None) if act is not None else None


def voted_acts(view: CaseView) -> list[Act]:
    """The acts of a procedure that record a count."""
    return [act for act in view.procedure.acts if tally_field(act) is not None]


def act_of(view: CaseView, key: str) -> tuple[Act, Field]:
    """The act of that key and the field of its count. Raises MeetingError."""
    act = view.procedure.act(key)
    field = tally_field(act)
    if act is None or field is None:
        there = ", ".join(one.key for one in voted_acts(view)) or "-"
        raise MeetingError(
            f"“{key:.60}” is no act that records a vote; this procedure has: {there}.",
            f"“{key:.60}” không phải là việc ghi kết quả bỏ phiếu; thủ tục này có: {there}.",
        )
    return act, field


def seen(*, user: User, token: str, now: datetime, number: str | None = None) -> Seen:
    """The meeting, if the user handles its case or inspects it. Raises MeetingError, NoSuchCase."""
    meeting = Meeting.objects.filter(token=token).first()
    if meeting is None or number not in (None, meeting.case):
        raise MeetingError(f"There is no meeting {token:.20}.", f"Không có hội nghị {token:.20}.")
    view = view_case(user=user, number=meeting.case, now=now)
    if PERSON in view.around.roles:
        raise MeetingError("Nobody looks into a meeting about themselves.", "Không ai được xem hội nghị về chính mình.")
    act, field = act_of(view, meeting.act)
    return Seen(meeting, view, act, field)


def running(*, user: User, token: str, now: datetime) -> Seen:
    """The same for whoever runs the meeting. Raises MeetingError."""
    found = seen(user=user, token=token, now=now)
    may_run(found.view)
    return found


def counting(*, user: User, token: str, now: datetime) -> Seen:
    """The same for whoever counts its votes. Raises MeetingError."""
    found = seen(user=user, token=token, now=now)
    if not found.counts:
        raise MeetingError(
            f"{found.act.words.en}: only whoever records the count may do that ({found.act.provisions[0]}).",
            f"{found.act.words.vi}: chỉ bên ghi kết quả kiểm phiếu làm được ({found.act.provisions[0]}).",
        )
    return found


def may_run(view: CaseView) -> None:
    """Raise MeetingError for whoever neither works in the personnel body of the case nor counts its votes."""
    if not view.around.roles & RUNNING:
        raise MeetingError(
            "Only the personnel advisory body and the counting committee of the case run its meetings.",
            "Chỉ bộ phận tham mưu và ban kiểm phiếu của vụ việc tổ chức được hội nghị.",
        )


def in_stage(meeting: Meeting, *stages: Stage) -> None:
    """Raise MeetingError where the meeting has not come to one of these stages, or has passed it."""
    if meeting.stage not in stages:
        here, there = Stage(meeting.stage), " / ".join(stage.en.lower() for stage in stages)
        raise MeetingError(
            f"Not at this stage: the meeting is “{here.en.lower()}”, this is done while “{there}”.",
            f"Chưa đúng lúc: hội nghị đang ở “{here.vi.lower()}”, việc này làm khi "
            f"“{' / '.join(stage.vi.lower() for stage in stages)}”.",
        )


def coded(meeting: Meeting) -> None:
    """Raise MeetingError for a meeting that votes on paper."""
    if meeting.mode == Mode.PAPER:
        raise MeetingError(
            "This meeting votes on paper: it has no slips with codes.",
            "Hội nghị này bỏ phiếu giấy: không có phiếu mã.",
        )


def candidates_of(view: CaseView, key: str) -> list[str]:
    """Codes of those voted on: who has standing at the step, else whom the case is about. Raises MeetingError."""
    found = standing(view.procedure, view.state, key)
    if found is None:
        found = (view.case.person.code,) if view.case.person is not None else ()
    if not found:
        raise MeetingError(
            "There is nobody to vote on yet: the list of candidates is empty.",
            "Chưa có ai để bỏ phiếu: danh sách nhân sự còn trống.",
        )
    return list(found)


def at_the_step(view: CaseView, act: Act) -> None:
    """Raise MeetingError where the case is not at the step whose vote this is."""
    if view.state.state not in act.from_:
        here = view.procedure.state(view.state.state).words
        raise MeetingError(
            f"The case is at “{here.en}”: {act.words.en.lower()} does not come now.",
            f"Vụ việc đang ở “{here.vi}”: chưa đến hoặc đã qua việc này ({act.words.vi}).",
        )


def may_see_counts(user: User, found: Seen) -> bool:
    """Whether the user is shown the numbers of this vote: of step 3 the committee, the authority, an inspector."""
    from canbo.cases.withheld import may_look

    roles = found.view.around.roles
    if found.tally.withheld:
        return may_look(user, roles)
    return bool(roles & (set(found.act.by) | {AUTHORITY})) or may_look(user, roles)
