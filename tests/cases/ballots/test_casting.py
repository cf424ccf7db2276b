import pytest
from tests.cases.appointment import DAY
from tests.cases.office import at

from canbo.kernel.errors import CanboError


def rows(meeting):
    return sorted(meeting.slips.values_list("digest", "used")), sorted(meeting.ballots.values_list("cell", "choice"))


def refused(meeting, code, sentence, choice="an"):
    from canbo.cases.ballots.casting import cast

    before = rows(meeting)
    with pytest.raises(CanboError, match=sentence) as caught:
        cast(token=meeting.token, code=code, choice=choice)
    assert rows(meeting) == before
    assert caught.value.said("vi") != caught.value.said("en")


def test_a_slip_votes_once(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=1)
    refused(meeting, codes[0], "used already", "binh")
    assert meeting.ballots.exclude(choice=None).count() == 1


def test_a_slip_of_another_meeting_does_not_vote(hall):
    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=12)
    hall.close(meeting)
    hall.record(meeting)
    other, _ = hall.opened("count-step-2")
    refused(other, codes[-1], "belongs to another vote")


def test_nothing_is_taken_before_the_opening_or_after_the_closing(hall):
    from canbo.cases.ballots.box import print_slips

    meeting = hall.convene()
    codes = print_slips(user=hall.officer, token=meeting.token, now=at(DAY))
    refused(meeting, codes[0], "not been opened")
    from canbo.cases.ballots.box import open_ballots

    hall.attend(meeting)
    open_ballots(user=hall.officer, token=meeting.token, now=at(DAY))
    hall.close(meeting)
    refused(meeting, codes[0], "closed: no more ballots")


@pytest.mark.parametrize(
    "spoil", [lambda code: code[:-1], lambda code: code[1:] + code[:1], lambda code: "'; --", lambda code: ""]
)
def test_a_slip_that_was_tampered_with_does_not_vote(hall, spoil):
    meeting, codes = hall.opened()
    spoiled = spoil(codes[0])
    refused(meeting, spoiled if spoiled != codes[0] else "A" * 20, "not the code of a slip")


def test_only_those_on_the_ballot_can_be_chosen(hall):
    meeting, codes = hall.opened()
    refused(meeting, codes[0], "Choose somebody on the ballot", "hoa")


def test_an_address_that_is_none_is_told(hall):
    from canbo.cases.ballots.casting import read_slip

    with pytest.raises(CanboError, match="no vote at this address"):
        read_slip(token="nothing", code="A" * 20)  # noqa: S106 - of no vote


def test_a_paper_meeting_takes_no_codes(hall):
    meeting, _ = hall.opened(mode="paper")
    refused(meeting, "A" * 20, "no vote at this address")


def test_the_ballot_names_the_candidates(hall):
    from canbo.cases.ballots.casting import read_slip

    meeting, codes = hall.opened()
    paper = read_slip(token=meeting.token, code=codes[0].lower())
    assert [one.name for one in paper.candidates] == ["Lê Thành An (mẫu)", "Vũ Quang Bình (mẫu)"]
    assert not paper.one_person


def test_after_the_closing_a_voter_learns_that_the_slip_was_counted_and_never_how(hall):
    from canbo.cases.ballots.casting import was_counted

    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=1)
    with pytest.raises(CanboError, match="once the ballot box is closed"):
        was_counted(token=meeting.token, code=codes[0])
    hall.close(meeting)
    assert was_counted(token=meeting.token, code=codes[0]) is True
    assert was_counted(token=meeting.token, code=codes[1]) is False
