"""`canbo tick` on the command line."""

import pytest
from tests.cases.office import Office


@pytest.fixture
def office(db):
    return Office()


@pytest.mark.parametrize(
    ("lang", "begin"),
    [
        ("vi", ["Niêm:", "Thời hạn:", "Nhắc việc:", "Tệp:", "Thư:"]),
        ("en", ["Seal:", "Due days:", "Reminders:", "Files:", "Mail:"]),
    ],
)
def test_each_step_is_told_on_one_line(canbo, office, lang, begin) -> None:
    ran = canbo("tick", "--lang", lang)

    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert [line.startswith(word) for line, word in zip(lines, begin, strict=True)] == [True] * 5


def test_the_same_in_json(canbo, office) -> None:
    steps = canbo("tick", "--json").json["steps"]

    assert [step["step"] for step in steps] == ["seal", "cases", "notices", "files", "mail"]
    assert steps[1] == {"step": "cases", "open": 0, "moved": 0, "handed": 0, "failed": {}}
    assert [step["step"] for step in canbo("tick", "--mail", "--json").json["steps"]] == ["mail"]


def test_a_mail_server_that_is_away_is_told_and_counts_as_failed(canbo, office, settings) -> None:
    from canbo.cases.models import Mail
    from canbo.config.mail import mail

    office.officer.email = "officer@canbo.example.vn"
    office.officer.save()
    for name, value in mail("smtp://127.0.0.1:1", "canbo.example.vn").items():
        setattr(settings, name, value)
    office.file()
    ran = canbo("tick", "--mail", "--lang", "en")

    assert ran.code == 1
    assert ran.out == "Mail: 0 sent, 1 waiting, 0 dropped.\n"
    assert ran.err.startswith("smtp: ConnectionRefusedError")
    assert len(ran.err.splitlines()) == 1
    assert Mail.objects.get().tries == 1
