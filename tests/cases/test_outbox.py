"""Mail to a real server on this machine; one that fails stops nothing."""

import pytest
from tests.cases.office import DECISION, LETTER, OPINION, REPORT, TALK, at
from tests.cases.smtp_sink import Sink

SECRETS = (
    "Trần Minh Hòa",
    LETTER["reason"],
    TALK["minutes"],
    REPORT["report"],
    OPINION["opinion"],
    "812/BM-TCCB",
    "15/QĐ",
)


@pytest.fixture
def sink(settings):
    from canbo.config.mail import mail

    made = Sink()
    for name, value in mail(f"smtp://127.0.0.1:{made.port}", "canbo.example.vn").items():
        setattr(settings, name, value)
    settings.ADDRESS = "https://canbo.example.vn"
    yield made
    made.close()


@pytest.fixture
def post(office, sink):
    """The office, with an address for everybody but the council."""
    for user, lang in ((office.officer, "vi"), (office.ministry, "en"), (office.himself, "vi")):
        user.email, user.language = f"{user.username}@canbo.example.vn", lang
        user.save()
    return office


def sent(day="2026-11-23", hour=12):
    from canbo.cases.outbox import deliver

    return deliver(at(day, hour))


def test_whoever_has_an_address_gets_a_letter_that_leads_to_the_case(post, sink) -> None:
    case = post.file()
    assert (sent().sent, sent().sent) == (3, 0)

    assert sorted(sink.to()) == ["hoa@canbo.example.vn", "ministry@canbo.example.vn", "officer@canbo.example.vn"]
    letters = {letter["To"].partition("@")[0]: letter for letter in sink.letters}
    assert letters["officer"]["Subject"] == f"[canbo] {case.number}: chờ bạn"
    assert letters["ministry"]["Subject"] == f"[canbo] {case.number}: waits for you"
    assert "Hạn 08/12/2026" in letters["officer"].get_content()
    for letter in sink.letters:
        assert f"https://canbo.example.vn/cases/{case.number}/" in letter.get_content()
        assert letter["From"] == "canbo@canbo.example.vn"
        assert letter["Auto-Submitted"] == "auto-generated"


def test_the_receipt_bears_the_hash_as_proof(post, sink) -> None:
    case = post.file()
    sent()
    (receipt,) = [letter for letter in sink.letters if letter["To"].startswith("hoa@")]

    assert case.head in receipt.get_content()
    assert "lúc 09:00 23/11/2026" in receipt.get_content()


def test_no_letter_names_anybody_or_says_what_was_said_or_decided(post, sink) -> None:
    post.settle_all()
    post.council.email = "council@canbo.example.vn"
    post.council.save()
    case = post.opened_up()
    post.do(post.council, case, "accept", DECISION)
    assert sent("2026-11-27").sent == len(sink.letters) > 5

    for letter in sink.letters:
        text = letter["Subject"] + letter.get_content()
        assert not [secret for secret in SECRETS if secret in text]
        assert "Chấp thuận" not in text


def test_a_server_that_is_away_stops_no_act_and_is_tried_again(post, sink, settings) -> None:
    there, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    case = post.file()
    post.do(post.officer, case, "record-talk", TALK, "2026-11-24")
    failed = sent("2026-11-24")
    assert (failed.sent, failed.waiting) == (0, 4)
    assert "refused" in failed.error
    settings.EMAIL_PORT = there
    again = sent("2026-11-24", 13)

    assert (again.sent, again.waiting, again.error) == (4, 0, "")
    assert len(sink.letters) == 4


def test_one_address_refused_keeps_no_other_waiting_and_is_given_up_after_a_fortnight(post, sink) -> None:
    sink.refuses.add("officer@")
    post.file()
    first = sent()
    assert (first.sent, first.waiting, first.dropped) == (2, 1, 0)
    assert "nobody here" in first.error
    assert (sent("2026-12-06").waiting, sent("2026-12-08").dropped) == (1, 1)

    assert sent("2026-12-09") == type(first)()


def test_two_who_send_at_once_send_once(post, sink) -> None:
    from canbo.cases.models import Mail
    from canbo.cases.outbox import BEING_SENT

    post.file()
    Mail.objects.update(tried_at=at("2026-11-23", 12))  # another process has them in hand
    assert (sent().sent, sent().waiting) == (0, 3)
    Mail.objects.update(tried_at=at("2026-11-23", 12) - BEING_SENT)  # and died
    assert sent().sent == 3


@pytest.mark.parametrize("lost", ["body", "account", "address"])
def test_who_may_no_longer_see_it_gets_nothing(post, sink, lost) -> None:
    post.file()
    if lost == "body":
        post.officer.bodies.clear()
    else:
        setattr(post.officer, *{"account": ("is_active", False), "address": ("email", "")}[lost])
        post.officer.save()
    done = sent()

    assert (done.sent, done.dropped, done.waiting) == (2, 1, 0)
    assert "officer@canbo.example.vn" not in sink.to()


def test_without_a_server_nothing_is_queued(office) -> None:
    from canbo.cases.models import Mail

    office.officer.email = "officer@canbo.example.vn"
    office.officer.save()
    office.file()

    assert Mail.objects.count() == 0
    assert sent() == type(sent())()


def test_a_seal_is_mailed_to_the_inspectors(post, sink) -> None:
    from canbo.cases.models import Seal
    from canbo.cases.tick import tick

    post.user("inspector", email="inspector@canbo.example.vn")
    post.file()
    tick(at("2026-11-24"))
    (letter,) = [letter for letter in sink.letters if letter["To"] == "inspector@canbo.example.vn"]

    assert f"--seal {Seal.objects.get().mark()}" in letter.get_content()
    assert "https://canbo.example.vn/notices/" in letter.get_content()
