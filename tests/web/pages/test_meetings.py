"""Meetings on the pages: who sees them, what is refused, which papers there are."""

import pytest
from django.test import Client
from tests.cases.appointment import DAY
from tests.cases.ballots.conftest import Hall, people
from tests.cases.office import Office
from tests.web.people import BACKEND


@pytest.fixture
def hall(db, settings):
    from datetime import date

    settings.CANBO_TODAY = date.fromisoformat(DAY)
    return Hall(Office())


def signed_in(user):
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


def address(meeting, *more):
    return "/".join(["/meetings", meeting.case, meeting.token, *more]) + ("" if more else "/")


def test_the_list_shows_what_is_under_way_and_what_can_be_convened(hall):
    client = signed_in(hall.officer)
    assert "Triệu tập: Ghi kết quả bước 1" in client.get(f"/meetings/{hall.case.number}/").text
    meeting = hall.convene()
    assert address(meeting) in client.get("/meetings/").text
    assert "Triệu tập: Ghi kết quả bước 1" not in client.get(f"/meetings/{hall.case.number}/").text


@pytest.mark.parametrize("who", ["himself", "herself"])
def test_whoever_does_not_handle_the_case_sees_no_meeting(hall, who):
    meeting = hall.convene()
    client = signed_in(getattr(hall.office, who))
    assert client.get(address(meeting)).status_code == 404
    assert meeting.token not in client.get("/meetings/").text


def test_a_meeting_is_found_under_its_own_case_only(hall):
    meeting = hall.convene()
    assert signed_in(hall.officer).get(f"/meetings/2026-9999/{meeting.token}/").status_code == 404


def test_a_list_that_does_not_add_up_is_told_and_the_form_keeps_what_was_typed(hall):
    answer = signed_in(hall.officer).post(
        f"/meetings/{hall.case.number}/convene/count-step-1/",
        {"held_on": "27/11/2026", "mode": "slip", "voters": people(20)},
    )
    assert answer.status_code == 400
    assert "có 21 người, nhưng ở đây ghi 20" in answer.text
    assert "Đại biểu 20" in answer.text


def test_an_excuse_without_its_cause_is_told_and_changes_nothing(hall):
    meeting = hall.convene()
    key = meeting.attendees.first().pk
    answer = signed_in(hall.officer).post(address(meeting), {"do": "attend", f"at_{key}": "excused"})
    assert answer.status_code == 400
    assert "hãy ghi lý do" in answer.text
    assert meeting.attendees.get(pk=key).attendance == "expected"


def test_slips_come_once_as_a_file_that_nobody_keeps(hall):
    meeting = hall.convene()
    answer = signed_in(hall.officer).post(address(meeting), {"do": "print"})
    assert answer.content.startswith(b"%PDF")
    assert answer["Cache-Control"] == "no-store"
    assert meeting.slips.count() == 21


def test_an_unknown_act_is_told(hall):
    assert signed_in(hall.officer).post(address(hall.convene()), {"do": "burn"}).status_code == 400


def test_the_papers_of_a_recorded_vote_tell_its_result(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12, binh=5)
    hall.close(meeting)
    hall.record(meeting)
    client = signed_in(hall.officer)
    for kind in ("convening-letter", "meeting-minutes", "count-record"):
        for form in ("pdf", "docx"):
            assert client.get(address(meeting, f"{kind}.{form}")).status_code == 200
    assert client.get(address(meeting, "decision.pdf")).status_code == 404


def test_before_the_closing_there_is_no_count_to_see(hall):
    meeting, _ = hall.opened()
    client = signed_in(hall.officer)
    assert client.get(address(meeting, "count-record.pdf")).status_code == 404
    assert client.post(address(meeting), {"do": "look"}).status_code == 400


def test_the_table_of_step_three_is_on_no_page_or_paper_of_the_officer(hall):
    from canbo.cases.models import Look

    hall.made.counted(1, an=12).counted(2, an=12)
    meeting, codes = hall.opened("count-step-3")
    hall.cast(meeting, codes, an=17, nobody=2)
    hall.close(meeting, hall.counter)
    officer, counter = signed_in(hall.officer), signed_in(hall.counter)
    assert officer.post(address(meeting), {"do": "look"}).status_code == 400
    assert officer.post(address(meeting, "count-record.pdf")).status_code == 404
    assert officer.get(address(meeting, "meeting-minutes.docx")).status_code == 200
    assert not Look.objects.exists()
    assert counter.get(address(meeting, "count-record.pdf")).status_code == 302
    assert counter.post(address(meeting, "count-record.pdf")).status_code == 200
    assert ">17<" in counter.post(address(meeting), {"do": "look"}).text
    assert Look.objects.count() == 2
