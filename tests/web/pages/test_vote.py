"""The voting page from outside: what comes in of a browser, what goes out, and one sentence for whatever is wrong."""

import pytest
from django.test import Client
from tests.cases.ballots.conftest import Hall
from tests.cases.office import Office
from tests.web.people import BACKEND


@pytest.fixture
def hall(db):
    return Hall(Office())


@pytest.fixture
def vote(hall):
    return hall.opened()


def ask(meeting, **said):
    return Client().post(f"/vote/{meeting.token}/", said)


def test_a_slip_opens_the_ballot_and_casts_it_without_script_or_cookie(vote):
    meeting, codes = vote
    client = Client()
    answers = [
        client.get(f"/vote/{meeting.token}/"),
        client.post(f"/vote/{meeting.token}/", {"do": "read", "code": codes[0].lower()}),
        client.post(f"/vote/{meeting.token}/", {"do": "cast", "code": codes[0], "choice": "an"}),
    ]
    assert [answer.status_code for answer in answers] == [200] * 3
    assert "Lê Thành An (mẫu)" in answers[1].text
    assert "Phiếu của bạn đã vào hòm." in answers[2].text
    assert not client.cookies
    assert {answer["Cache-Control"] for answer in answers} == {"no-store"}
    assert {answer["Referrer-Policy"] for answer in answers} == {"no-referrer"}
    assert list(meeting.ballots.exclude(choice=None).values_list("choice", flat=True)) == ["an"]


def test_whoever_is_signed_in_is_nobody_here(vote, hall, monkeypatch):
    from canbo.web.pages import vote as page

    meeting, codes = vote
    read = []
    monkeypatch.setattr(page, "read_slip", lambda **said: read.append(said) or page.paper_of(meeting))
    met = []
    shown = page._page
    monkeypatch.setattr(page, "_page", lambda *given, **more: met.append(more) or shown(*given, **more))
    client = Client(REMOTE_ADDR="203.0.113.7", HTTP_USER_AGENT="Somebody", HTTP_X_FORWARDED_FOR="203.0.113.8")
    client.force_login(hall.officer, backend=BACKEND)
    answer = client.post(f"/vote/{meeting.token}/", {"do": "read", "code": codes[0]})
    assert read == [{"token": meeting.token, "code": codes[0]}]
    request = answer.wsgi_request
    assert request.COOKIES == {}
    assert request.META["REMOTE_ADDR"] == ""
    assert not {"HTTP_COOKIE", "HTTP_USER_AGENT", "HTTP_X_FORWARDED_FOR"} & set(request.META)
    assert "Set-Cookie" not in answer.headers
    assert str(hall.officer) not in answer.text


def test_a_session_elsewhere_survives_a_visit(vote, hall):
    meeting, _ = vote
    client = Client()
    client.force_login(hall.officer, backend=BACKEND)
    client.get(f"/vote/{meeting.token}/")
    assert client.get("/cases/").status_code == 200


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"do": "read", "code": "A" * 20}, "Đây không phải mã của một phiếu"),
        ({"do": "read"}, "Đây không phải mã của một phiếu"),
        ({"do": "cast", "code": "{code}"}, "Hãy chọn một ô."),
        ({"do": "cast", "code": "{code}", "choice": "hoa"}, "Hãy chọn người có trên phiếu"),
        ({"do": "check", "code": "{code}"}, "Chỉ kiểm tra được phiếu sau khi đóng hòm phiếu."),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence_and_casts_nothing(vote, said, sentence):
    meeting, codes = vote
    answer = ask(meeting, **{name: value.format(code=codes[0]) for name, value in said.items()})
    assert answer.status_code == 400
    assert sentence in answer.text
    assert not meeting.ballots.exclude(choice=None).exists()


def test_a_slip_used_twice_and_a_vote_after_the_closing_are_told(vote, hall):
    meeting, codes = vote
    ask(meeting, do="cast", code=codes[0], choice="an")
    assert "Phiếu này đã dùng" in ask(meeting, do="cast", code=codes[0], choice="binh").text
    hall.close(meeting)
    assert "Đã đóng hòm phiếu" in ask(meeting, do="cast", code=codes[1], choice="an").text
    assert "Phiếu này đã được kiểm." in ask(meeting, do="check", code=codes[0]).text
    assert "không có trong số phiếu đã bỏ" in ask(meeting, do="check", code=codes[1]).text


def test_a_ballot_for_nobody_is_one(vote):
    meeting, codes = vote
    ask(meeting, do="cast", code=codes[0], choice="-")
    assert list(meeting.ballots.exclude(choice=None).values_list("choice", flat=True)) == [""]


def test_the_page_speaks_english_when_the_address_asks(vote):
    meeting, _ = vote
    answer = Client().get(f"/vote/{meeting.token}/?lang=en")
    assert "Code on the slip" in answer.text


@pytest.mark.parametrize("address", ["/vote/nothing/", "/vote/0123456789abc/"])
def test_an_address_without_a_vote_says_so(db, address):
    answer = Client().get(address)
    assert answer.status_code == 404
    assert "Không có cuộc bỏ phiếu nào ở địa chỉ này" in answer.text


def test_nothing_of_a_vote_is_logged(vote, caplog):
    meeting, codes = vote
    ask(meeting, do="cast", code=codes[0], choice="hoa")
    ask(meeting, do="cast", code=codes[0], choice="an")
    assert not [record for record in caplog.records if codes[0] in record.getMessage() or record.getMessage() == "an"]
