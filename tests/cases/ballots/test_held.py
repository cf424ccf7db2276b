"""A count typed into the case never passes by the ballots of a meeting."""

import pytest
from tests.cases.appointment import DAY, PROPOSAL
from tests.cases.office import at

from canbo.cases.ballots import meetings
from canbo.cases.models import CaseEvent
from canbo.kernel.errors import CanboError

TYPED = {
    "held_on": DAY, "announced": True, "minutes": "x",
    "votes": {"convened": 21, "excused": 0, "present": 21, "invalid": 0, "votes": {"an": 1, "binh": 20}},
}  # fmt: skip


@pytest.mark.parametrize("mode", ["slip", "remote", "paper"])
def test_while_a_meeting_is_convened_no_number_is_typed_beside_it(hall, mode):
    hall.convene(mode=mode)
    events = CaseEvent.objects.count()
    with pytest.raises(CanboError, match="a meeting of 2026-11-27 holds this vote") as refused:
        hall.office.do(hall.officer, hall.case, "count-step-1", TYPED, DAY)
    assert "đang bỏ phiếu việc này" in refused.value.said("vi")
    assert CaseEvent.objects.count() == events


def test_once_the_box_is_closed_only_its_own_count_is_recorded(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12, binh=9)
    hall.close(meeting)
    with pytest.raises(CanboError, match="holds this vote"):
        hall.office.do(hall.officer, hall.case, "count-step-1", TYPED, DAY)
    hall.record(meeting)
    assert hall.office.state(hall.case) == "step_2"


def test_a_meeting_that_was_cancelled_stands_in_nobodys_way(hall):
    meeting = hall.convene()
    meetings.cancel(user=hall.officer, token=meeting.token, now=at(DAY))
    hall.office.do(hall.officer, hall.case, "count-step-1", TYPED, DAY)
    assert hall.office.state(hall.case) == "step_2"


def test_a_count_that_came_from_ballots_is_not_corrected_by_hand_and_the_day_of_the_meeting_is(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12, binh=9)
    hall.close(meeting)
    other = PROPOSAL | {"position": "council_member"}
    hall.office.open(
        "appointment-in-house", hall.officer, other, person="", day=DAY
    )  # events of another case in between, so that numbers in the case and over all differ
    number = len(CaseEvent.objects.of(hall.case.number)) + 1
    hall.record(meeting)
    said = {"corrects": number, "reason": "x"}
    with pytest.raises(CanboError, match="came from the ballots of a meeting"):
        hall.office.do(hall.officer, hall.case, "correct", said | {"fields": {"votes": TYPED["votes"]}}, DAY)
    hall.office.do(hall.officer, hall.case, "correct", said | {"fields": {"minutes": "y"}}, DAY)


def test_a_count_typed_where_no_meeting_was_held_may_be_corrected(hall):
    number = len(CaseEvent.objects.of(hall.case.number)) + 1
    hall.office.do(hall.officer, hall.case, "count-step-1", TYPED, DAY)
    votes = {**TYPED["votes"], "votes": {"an": 2, "binh": 19}}
    hall.office.do(
        hall.officer, hall.case, "correct", {"corrects": number, "reason": "x", "fields": {"votes": votes}}, DAY
    )
    assert hall.office.view(hall.officer, hall.case, DAY).state.data["step_1_counted"]["votes"]["votes"] == {
        "an": 2,
        "binh": 19,
    }
