"""`canbo meeting`: everything but casting, in the name of a user."""

import pytest
from tests.cases.appointment import DAY, Appointment
from tests.cases.ballots.conftest import people
from tests.cases.office import Office, at


@pytest.fixture
def story(db, monkeypatch):
    from canbo.cli import meeting as command

    made = Appointment(Office()).listed()
    made.office.user("officer", made.office.company, username="second")
    monkeypatch.setattr(command, "_now", lambda: at(DAY))
    return made


@pytest.fixture
def convened(canbo, story, tmp_path):
    def convene(mode):
        number = story.case.number
        voters = tmp_path / "voters.txt"
        voters.write_text(people(21), encoding="utf-8")
        canbo("meeting", "rule", number, "count-step-1", "--as", "officer", "--document", "77/QĐ-BM", "--group", "Ban")
        return canbo(
            "meeting", "convene", number, "count-step-1", "--as", "officer", "--mode", mode, "--held-on", DAY,
            "--voters", str(voters), "--json",
        ).json["meeting"]  # fmt: skip

    return convene


def test_a_vote_on_paper_by_commands(canbo, story, convened, tmp_path):
    token = convened("paper")
    told = canbo("meeting", "attend", token, "--as", "officer", "--present", "1-19,21", "--excused", "20=ốm", "--json")
    assert (told.json["convened"], told.json["excused"], told.json["present"]) == (21, 1, 20)
    canbo("meeting", "open", token, "--as", "officer")
    canbo("meeting", "close", token, "--as", "officer")
    for who in ("officer", "second"):
        canbo("meeting", "enter", token, "--as", who, "--votes", "an=12", "--votes", "binh=8")
    assert canbo("meeting", "count", token, "--as", "officer", "--json").json["votes"] == {"an": 12, "binh": 8}
    said = ("--field", "announced=true", "--field", "minutes=Nhất trí")
    assert canbo("meeting", "record", token, "--as", "officer", *said, "--json").json["type"] == "step_1_counted"
    assert story.state == "step_2"
    for kind in ("convening-letter", "meeting-minutes", "count-record"):
        for form in ("pdf", "docx"):
            file = tmp_path / f"{kind}.{form}"
            canbo("meeting", "paper", token, kind, "--as", "officer", "-o", str(file))
            assert file.stat().st_size > 1_000


def test_slips_are_printed_into_a_file_of_the_owner_alone(canbo, convened, tmp_path):
    token = convened("slip")
    file = tmp_path / "slips.pdf"
    said = ("--address", "https://canbo.example", "-o", str(file), "--json")
    assert canbo("meeting", "slips", token, "--as", "officer", *said).json == {"meeting": token, "slips": 21}
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_mode & 0o077 == 0


def test_a_meeting_is_cancelled(canbo, convened):
    token = convened("slip")
    assert canbo("meeting", "cancel", token, "--as", "officer", "--json").json["stage"] == "cancelled"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("attend", "{token}", "--as", "officer", "--present", "1-22"), "no place of this list of 21"),
        (("attend", "{token}", "--as", "officer", "--present", "x"), "no place of this list of 21"),
        (("enter", "{token}", "--as", "officer", "--votes", "an"), "CODE=NUMBER"),
        (("open", "nothing", "--as", "officer"), "no meeting nothing"),
        (("count", "{token}", "--as", "officer"), "Not at this stage"),
    ],
)
def test_what_is_wrong_is_one_line(canbo, convened, words, sentence):
    token = convened("paper")
    told = canbo("meeting", *(word.format(token=token) for word in words), "--lang", "en")
    assert sentence in told.sentence
