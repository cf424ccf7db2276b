import pytest
from tests.cases.appointment import DAY
from tests.cases.ballots.conftest import people
from tests.cases.office import at

from canbo.kernel.errors import CanboError


def numbers(meeting):
    from canbo.cases.ballots.meetings import numbers_of

    found = numbers_of(meeting)
    return found.convened, found.excused, found.present, found.handed


def test_those_convened_are_counted_and_advisers_are_not(hall):
    meeting = hall.convene(advisers="Bà Tham Mưu; Vụ Tổ chức cán bộ")
    assert numbers(meeting) == (21, 0, 0, 0)
    assert meeting.attendees.filter(capacity="adviser").count() == 1
    assert meeting.candidates == ["an", "binh"]


def test_somebody_with_two_hats_is_convened_once_and_keeps_both(hall):
    meeting = hall.convene(voters=f"{people(20)}\nLê Thành An; Thành viên; an\nLê Thành An; Bí thư; an")
    assert numbers(meeting)[0] == 21
    assert meeting.attendees.get(code="an").hats == "Thành viên; Bí thư"


def test_an_adviser_who_is_also_a_member_votes(hall):
    meeting = hall.convene(voters=people(21), advisers="Đại biểu 03; Tổ trưởng tư vấn")
    assert meeting.attendees.get(name="Đại biểu 03").capacity == "voter"
    assert numbers(meeting)[0] == 21


def test_a_list_of_another_length_than_was_approved_is_refused(hall):
    with pytest.raises(CanboError, match=r"21 were approved .* names 20") as caught:
        hall.convene(voters=people(20))
    assert "21 người, nhưng ở đây ghi 20" in caught.value.said("vi")


def test_a_step_whose_composition_nobody_laid_down_is_not_convened(hall):
    from canbo.cases.ballots.models import Composition

    Composition.objects.all().delete()
    with pytest.raises(CanboError, match="for the owner agency to lay down"):
        hall.convene()


def test_the_latest_composition_holds_and_is_kept_with_the_meeting(hall):
    from canbo.cases.ballots import meetings

    meetings.set_composition(
        user=hall.officer, number=hall.case.number, rule="appointment-step-1", regulation="90/QĐ-BM", groups="Ban X",
        now=at(DAY, 10),
    )  # fmt: skip
    meeting = hall.convene()
    assert (meeting.composition.regulation, meeting.composition.agency) == ("90/QĐ-BM", hall.office.agency)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"act": "appoint"}, "no act that records a vote"),
        ({"act": "count-step-2"}, "does not come now"),
        ({"mode": "hands"}, "no way to vote"),
        ({"voters": "a; b; c; d"}, "Line 1: write"),
        ({"voters": "; b"}, "Line 1: write"),
        ({"voters": "a\nb; c; nobody"}, "Line 2: “nobody” is no code"),
        ({"voters": "\n"}, "without anybody who votes"),
    ],
)
def test_what_cannot_be_convened_is_told_in_one_sentence(hall, said, sentence):
    from canbo.cases.ballots.models import Meeting

    with pytest.raises(CanboError, match=sentence):
        hall.convene(**{"voters": people(21), **said})
    assert not Meeting.objects.exists()


def test_a_step_has_one_meeting_at_a_time(hall):
    from canbo.cases.ballots import meetings

    first = hall.convene()
    with pytest.raises(CanboError, match="under way"):
        hall.convene()
    meetings.cancel(user=hall.officer, token=first.token, now=at(DAY))
    assert hall.convene().token != first.token


def test_whoever_only_decides_does_not_run_meetings(hall):
    with pytest.raises(CanboError, match="run its meetings"):
        hall.convene(user=hall.office.council)


def test_presence_excuses_and_slips_add_up(hall):
    meeting = hall.convene()
    hall.attend(meeting, present=19, excused=["ốm"], handed=18)
    assert numbers(meeting) == (21, 1, 19, 18)


def test_an_excuse_needs_its_cause(hall):
    meeting = hall.convene()
    with pytest.raises(CanboError, match="unforeseen cause only"):
        hall.attend(meeting, present=3, excused=[""])
    assert numbers(meeting) == (21, 0, 0, 0)


def test_nobody_is_present_and_excused(hall):
    with pytest.raises(CanboError, match="both present and excused"):
        hall.attend(hall.convene(), present=21, excused=["ốm"])


def test_who_is_absent_or_advises_gets_no_slip(hall):
    from canbo.cases.ballots import meetings

    with pytest.raises(CanboError, match="gets no slip"):
        hall.attend(hall.convene(advisers="Bà Tham Mưu"), present=3, handed=4)
    meeting = hall.case and meetings.Meeting.objects.get()
    adviser = meeting.attendees.get(capacity="adviser").pk
    with pytest.raises(CanboError, match="gets no slip"):
        meetings.attend(
            user=hall.officer, token=meeting.token, present=[adviser], excused={}, handed=[adviser], now=at(DAY)
        )
