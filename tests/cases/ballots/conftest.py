"""A company about to fill a post, at step 1 with two candidates and 21 convened, and what a meeting of it does."""

from datetime import date

import pytest
from tests.cases.appointment import DAY, Appointment
from tests.cases.office import at


def people(count, prefix="Đại biểu"):
    return "\n".join(f"{prefix} {number:02}; Ủy viên" for number in range(1, count + 1))


class Hall:
    """Meetings of one appointment, acted out."""

    def __init__(self, office):
        from canbo.cases.ballots import meetings

        self.office = office
        self.made = Appointment(office)
        self.made.listed()
        self.case = self.made.case
        self.counter, self.officer = self.made.counter, office.officer
        self.second = office.user("officer", office.company, username="second")
        for step in range(1, 5):
            meetings.set_composition(
                user=self.officer, number=self.case.number, rule=f"appointment-step-{step}", regulation="77/QĐ-BM",
                groups="Hội đồng thành viên\nBan giám đốc", now=at(DAY),
            )  # fmt: skip

    def convene(self, act="count-step-1", mode="slip", voters=None, **more):
        from canbo.cases.ballots import meetings

        said = {"held_on": date(2026, 11, 27), "now": at(DAY), "voters": voters or people(21), **more}
        user = said.pop("user", self.officer)
        return meetings.convene(user=user, number=self.case.number, act=act, mode=mode, **said)

    def attend(self, meeting, present=21, excused=(), handed=None, user=None):
        from canbo.cases.ballots import meetings

        ids = list(meeting.attendees.filter(capacity="voter").values_list("pk", flat=True))
        here = ids[:present]
        away = {ids[-1 - place]: reason for place, reason in enumerate(excused)}
        given = here if handed is None else ids[:handed]
        return meetings.attend(
            user=user or self.officer, token=meeting.token, present=here, excused=away,
            handed=given if meeting.coded else (), now=at(DAY),
        )  # fmt: skip

    def opened(self, act="count-step-1", mode="slip", present=21, **more):
        """A vote under way and the codes of its slips."""
        from canbo.cases.ballots import box

        meeting = self.convene(act, mode, **more)
        codes = box.print_slips(user=self.officer, token=meeting.token, now=at(DAY)) if meeting.coded else []
        self.attend(meeting, present)
        return box.open_ballots(user=self.officer, token=meeting.token, now=at(DAY)), codes

    def cast(self, meeting, codes, **votes):
        from canbo.cases.ballots.casting import cast

        left = iter(codes)
        for choice, number in votes.items():
            for _ in range(number):
                cast(token=meeting.token, code=next(left), choice="" if choice == "nobody" else choice)

    def close(self, meeting, user=None):
        from canbo.cases.ballots import box

        return box.close_ballots(user=user or self.officer, token=meeting.token, now=at(DAY))

    def record(self, meeting, user=None, **fields):
        from canbo.cases.ballots import counting

        said = {"announced": True, "minutes": "Nhất trí", "minutes_document": "5/BB", **fields}
        return counting.record(user=user or self.officer, token=meeting.token, fields=said, now=at(DAY))

    def result(self, meeting, user=None):
        from canbo.cases.ballots import counting

        return counting.result_of(user=user or self.officer, token=meeting.token, now=at(DAY))

    def paper(self, meeting, user, invalid=0, **votes):
        from canbo.cases.ballots import counting

        return counting.enter_paper(user=user, token=meeting.token, votes=votes, invalid=invalid, now=at(DAY))

    def events(self):
        from canbo.cases.models import CaseEvent

        return list(CaseEvent.objects.of(self.case.number))


@pytest.fixture
def hall(office):
    return Hall(office)
