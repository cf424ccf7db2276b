import pytest
from django.db import models
from tests.cases.appointment import DAY
from tests.cases.office import at

from canbo.kernel.errors import CanboError


def test_slips_are_printed_for_those_who_vote_and_kept_as_hashes_only(hall):
    from canbo.cases.ballots.box import print_slips
    from canbo.cases.ballots.sealing import digest

    meeting = hall.convene(advisers="Bà Tham Mưu")
    hall.attend(meeting, present=20, excused=["ốm"])
    codes = print_slips(user=hall.officer, token=meeting.token, now=at(DAY))
    assert len(codes) == 20
    assert {slip.digest for slip in meeting.slips.all()} == {digest(code) for code in codes}
    assert meeting.ballots.count() == 20


def test_slips_printed_before_are_worth_nothing(hall):
    from canbo.cases.ballots.box import print_slips
    from canbo.cases.ballots.casting import read_slip

    meeting = hall.convene()
    old = print_slips(user=hall.officer, token=meeting.token, now=at(DAY))
    print_slips(user=hall.officer, token=meeting.token, now=at(DAY))
    with pytest.raises(CanboError, match="not the code of a slip"):
        read_slip(token=meeting.token, code=old[0])
    assert meeting.ballots.count() == 21


def test_a_vote_without_slips_is_not_opened(hall):
    from canbo.cases.ballots.box import open_ballots

    meeting = hall.convene()
    with pytest.raises(CanboError, match="Print the slips first"):
        open_ballots(user=hall.officer, token=meeting.token, now=at(DAY))


def test_the_record_keeps_the_hash_of_slips_and_box_and_no_name_of_a_voter(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12, binh=5, nobody=2)
    closed = hall.close(meeting)
    opened, shut = hall.events()[-2:]
    assert (opened.type, shut.type) == ("ballots_opened", "ballots_closed")
    assert opened.data["slips"] == 21
    assert len(opened.data["slips_root"]) == len(shut.data["box_root"]) == 64
    assert (shut.data["cast"], shut.data["handed"], shut.data["present"]) == (19, 21, 21)
    assert closed.stage == "closed"
    assert not any(name in opened.body + shut.body for name in ("Đại biểu", codes[0]))


def test_the_count_goes_to_the_act_of_the_step(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12, binh=5, nobody=2)
    hall.close(meeting)
    result = hall.result(meeting)
    assert result.votes == {"an": 12, "binh": 5}
    assert (result.invalid, result.against, result.cast, result.faults) == (2, 0, 19, ())
    row = hall.record(meeting)
    assert row.data["votes"]["votes"] == {"an": 12, "binh": 5}
    assert row.data["votes"]["convened"] == 21
    assert hall.made.state == "step_2"


def test_a_vote_below_the_quorum_is_no_result_and_is_set_aside_on_record(hall):
    from canbo.cases.ballots.box import set_aside

    meeting, codes = hall.opened(present=13)
    hall.cast(meeting, codes, an=13)
    hall.close(meeting)
    with pytest.raises(CanboError, match="quorum"):
        hall.record(meeting)
    with pytest.raises(CanboError, match="Say why"):
        set_aside(user=hall.officer, token=meeting.token, reason=" ", now=at(DAY))
    set_aside(user=hall.officer, token=meeting.token, reason="Không đủ hai phần ba", now=at(DAY))
    last = hall.events()[-1]
    assert (last.type, last.data["meeting"]) == ("ballots_set_aside", meeting.token)
    assert "hai phần ba" not in last.body
    assert hall.convene().stage == "convened"


def test_with_the_quorum_unsettled_nothing_is_recorded(hall):
    hall.office.settle(reading_12_1_quorum="")
    meeting, codes = hall.opened(present=13)
    hall.cast(meeting, codes, an=13)
    hall.close(meeting)
    with pytest.raises(CanboError, match="does not settle it"):
        hall.record(meeting)
    meeting.refresh_from_db()
    assert (meeting.stage, hall.made.state) == ("closed", "step_1")


def tamper(model, **where):
    """Rows as whoever has the database changes them."""
    return models.QuerySet(model).filter(**where)


@pytest.mark.parametrize("when", ["open", "closed"])
@pytest.mark.parametrize(
    "how", ["changed", "dropped", "added", "duplicated", "moved", "struck", "slip_added", "slip_dropped"]
)
def test_whatever_is_done_to_the_box_is_found(hall, how, when):
    from canbo.cases.ballots.checking import faults_of
    from canbo.cases.ballots.models import Ballot, Slip

    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12, binh=5)
    if when == "closed":
        meeting = hall.close(meeting)
    assert faults_of(meeting) == []
    cell = meeting.ballots.filter(choice="binh").first()
    match how:
        case "changed":
            tamper(Ballot, pk=cell.pk).update(choice="an")
        case "dropped":
            tamper(Ballot, pk=cell.pk).delete()
        case "added":
            Ballot.objects.create(cell="0" * 32, meeting=meeting, choice="an", mark=cell.mark)
        case "duplicated":
            empty = meeting.ballots.filter(choice=None).first()
            tamper(Ballot, pk=empty.pk).update(choice=cell.choice, mark=cell.mark)
        case "moved":
            tamper(Ballot, pk=cell.pk).update(choice=None)
        case "struck":
            tamper(Slip, meeting=meeting, used=False).update(used=True)
        case "slip_added":
            Slip.objects.create(digest="0" * 64, meeting=meeting)
        case "slip_dropped":
            meeting.slips.filter(used=False).first().delete()
    assert faults_of(meeting) != []
    with pytest.raises(CanboError):
        hall.close(meeting) if when == "open" else hall.record(meeting)
    assert hall.made.state == "step_1"


def test_a_ballot_and_its_slip_taken_away_together_are_missed_once_closed(hall):
    from canbo.cases.ballots.checking import check_all
    from canbo.cases.ballots.models import Ballot, Slip

    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12, binh=5)
    hall.close(meeting)
    tamper(Ballot, pk=meeting.ballots.filter(choice="binh").first().pk).update(choice=None)
    tamper(Slip, pk=meeting.slips.filter(used=True).first().pk).update(used=False)
    assert len(check_all()) == 2
    from canbo.cases.verify import verify

    assert [(one.kind, one.case) for one in verify().findings] == [("ballots", hall.case.number)] * 2


def test_more_ballots_than_slips_handed_out_keep_the_box_open(hall):
    meeting, codes = hall.opened(present=15)
    hall.cast(meeting, codes, an=16)
    with pytest.raises(CanboError, match="only 15 slips were handed out"):
        hall.close(meeting)


def test_two_who_close_at_once_close_once(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12)
    hall.close(meeting)
    with pytest.raises(CanboError, match="Not at this stage"):
        hall.close(meeting)
    assert sum(row.type == "ballots_closed" for row in hall.events()) == 1
