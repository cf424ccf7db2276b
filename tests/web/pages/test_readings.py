"""Readings to settle: who may, what is kept, what everybody sees."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from tests.web.people import BACKEND, PASSWORD, ROLES

from canbo.registry.models import ReadingSetting
from canbo.web.pages.contested import contested, uncontested
from canbo.web.pages.readings import settle

ONE = "/readings/reading_35_1_c/"
CHOICE = {"choice": "over_two_thirds", "reason": "Công văn trả lời của Bộ Nội vụ, 02/11/2026"}


@pytest.fixture
def administrator(signed_in):
    return signed_in("administrator")


def entry(page, name):
    """What the list tells of one place."""
    start = page.index(f'id="{name}"')
    end = page.find('<li class="row"', start)
    return page[start : end if end > 0 else page.index('id="uncontested"')]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("address", ["/readings/", ONE])
def test_everybody_signed_in_reads_them(signed_in, role, address):
    assert signed_in(role).get(address).status_code == 200


@pytest.mark.parametrize(("language", "words"), [("vi", "Để ngỏ"), ("en", "Open")])
def test_all_places_are_listed_with_their_choices_and_what_they_change(signed_in, language, words):
    page = signed_in("officer", language=language).get("/readings/").text
    for name, place in contested().items():
        told = entry(page, name)
        assert words in told
        for _, choice in place.spec.choices:
            said = choice.said(language)
            assert said[:1].upper() + said[1:] in told.replace("&#x27;", "'")
        for question in place.questions:
            assert f'href="/ask/{question.name}/"' in told


def test_the_votes_a_reading_changes_are_named(signed_in):
    assert "bổ nhiệm, bước 4" in entry(signed_in("officer").get("/readings/").text, "reading_12_5")


def test_the_uncontested_are_listed_with_our_own_rows_marked(signed_in):
    page = signed_in("officer").get("/readings/").text
    for reading, _ in uncontested():
        assert f'id="row-{reading.row}"' in page
    for row, own in [(119, False), (122, True)]:
        told = page[page.index(f'id="row-{row}"') :]
        assert ("chúng tôi thêm vào" in told[: told.index("</li>\n")]) == own


@pytest.mark.parametrize("role", [role for role in ROLES if role != "administrator"])
def test_nobody_but_the_administrator_settles(signed_in, role):
    client = signed_in(role)
    assert "<textarea" not in client.get(ONE).text
    response = client.post(ONE, CHOICE)
    assert response.status_code == 403
    assert "Chỉ người quản trị chọn cách đọc." in response.text
    assert not ReadingSetting.objects.exists()


def test_the_anonymous_are_asked_to_sign_in(db):
    assert Client().post(ONE, CHOICE).url.startswith("/sign-in/")
    assert not ReadingSetting.objects.exists()


def test_settling_keeps_who_when_and_why_and_shows_them_to_everybody(administrator, signed_in):
    response = administrator.post(ONE, CHOICE)
    assert (response.status_code, response.url) == (302, "/readings/#reading_35_1_c")
    kept = ReadingSetting.objects.get()
    assert (kept.name, kept.choice, kept.reason) == ("reading_35_1_c", CHOICE["choice"], CHOICE["reason"])
    assert kept.author.username == "administrator"
    page = administrator.get("/readings/").text
    assert "Đã chọn: điểm c khoản 1 Điều 35: đúng hai phần ba phiếu thấp: phải trên hai phần ba." in page
    assert "Còn 14 trên 15 chỗ để ngỏ." in page
    told = entry(signed_in("officer").get("/readings/").text, "reading_35_1_c")
    assert "Đã chọn" in told
    assert CHOICE["reason"] in told
    assert "administrator" in told


def test_settling_anew_and_opening_again_keep_the_history(administrator):
    administrator.post(ONE, CHOICE)
    administrator.post(ONE, {"choice": "at_least_two_thirds", "reason": "Bản gốc đã có"})
    administrator.post(ONE, {"choice": "-", "reason": "Chờ hướng dẫn"})
    assert [s.choice for s in ReadingSetting.objects.order_by("id")] == ["over_two_thirds", "at_least_two_thirds", ""]
    assert ReadingSetting.objects.in_force() == {}
    page = administrator.get(ONE).text
    history = page[page.index('class="history"') :]
    places = [history.index(word) for word in ("Chờ hướng dẫn", "Bản gốc đã có", CHOICE["reason"])]
    assert places == sorted(places)
    assert "để ngỏ trở lại" in history


def test_the_history_tells_the_local_hour(administrator, reader):
    author = ReadingSetting.objects.model.author.field.related_model.objects.get(username="administrator")
    ReadingSetting.objects.create(
        name="reading_35_1_c", choice="over_two_thirds", author=author, reason="thử",
        set_at=datetime(2026, 11, 1, 20, 30, tzinfo=UTC),
    )  # fmt: skip
    assert "02/11/2026 03:30" in administrator.get(ONE).text


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"choice": "over_two_thirds", "reason": "   "}, "Hãy ghi lý do."),
        ({"reason": "có lý do"}, "Hãy chọn một cách đọc."),
        ({"choice": "half", "reason": "có lý do"}, "Hãy chọn một cách trong danh sách."),
        ({"choice": "-", "reason": "có lý do"}, "Hãy chọn một cách trong danh sách."),
        ({"choice": "over_two_thirds", "reason": "x" * 2001}, "Lý do dài quá 2.000 ký tự."),
    ],
)
def test_a_form_not_filled_in_says_so_and_keeps_nothing(administrator, sent, sentence):
    response = administrator.post(ONE, sent)
    assert response.status_code == 200
    assert response.text.count(sentence) == 1
    assert not ReadingSetting.objects.exists()


def test_what_was_typed_stands_when_the_form_comes_back(administrator):
    page = administrator.post(ONE, {"reason": "Theo công văn <số 12>"}).text
    assert "Theo công văn &lt;số 12&gt;</textarea>" in page


def test_the_reading_in_use_is_not_settled_a_second_time(administrator):
    administrator.post(ONE, CHOICE)
    assert "Hiện đã đọc như vậy." in administrator.post(ONE, CHOICE).text
    assert ReadingSetting.objects.count() == 1


def test_the_form_speaks_english(signed_in):
    client = signed_in("administrator", language="en")
    assert "Write the reason." in client.post(ONE, {"choice": "over_two_thirds"}).text


def test_a_reason_is_kept_with_composed_letters(administrator):
    administrator.post(ONE, {**CHOICE, "reason": "tra\u0300 lo\u031b\u0300i"})
    assert ReadingSetting.objects.get().reason == "trà lời"


@pytest.mark.parametrize("name", ["reading_99", "position", "reading_35_1_c%00"])
def test_what_is_no_contested_place_is_not_found(administrator, name):
    assert administrator.get(f"/readings/{name}/").status_code == 404


def test_settling_is_a_change_of_the_answer(administrator, signed_in):
    facts = {"position": "council_member", "low_confidence_votes": "14", "confidence_votes_cast": "21"}
    asked = signed_in("officer")

    def answer():
        page = asked.get("/ask/may-resign-instead-of-relief/", facts, follow=True).text
        return page[page.index('class="given"') :][:700]

    assert "Chưa rõ" in answer()
    administrator.post("/readings/reading_33_1/", {"choice": "absolute_bar", "reason": "thử"})
    assert "Không" in answer()


def test_the_administrator_of_a_new_installation_begins_here(reader):
    reader("administrator")
    client = Client()
    signed = {"username": "administrator", "password": PASSWORD}
    assert client.post("/sign-in/", signed).url == "/readings/"
    assert client.post("/sign-in/?next=/", {**signed, "next": "/"}).url == "/readings/"


def test_an_administrator_who_asked_for_a_page_gets_that_page(reader):
    reader("administrator")
    signed = {"username": "administrator", "password": PASSWORD, "next": "/law/"}
    assert Client().post("/sign-in/", signed).url == "/law/"


def test_once_something_is_settled_the_administrator_begins_like_everybody(reader):
    user = reader("administrator")
    settle("reading_35_1_c", choice="over_two_thirds", reason="thử", by=user)
    signed = {"username": "administrator", "password": PASSWORD}
    assert Client().post("/sign-in/", signed).url == "/"


def test_others_do_not_begin_here(reader):
    reader("officer")
    assert Client().post("/sign-in/", {"username": "officer", "password": PASSWORD}).url == "/"


def test_settling_refuses_what_is_no_choice(reader):
    from django.core.exceptions import ValidationError

    user = reader("administrator")
    with pytest.raises(ValidationError):
        settle("reading_35_1_c", choice="half", reason="thử", by=user)
    with pytest.raises(ValidationError):
        settle("reading_35_1_c", choice="over_two_thirds", reason="", by=user)
    assert not ReadingSetting.objects.exists()


def test_a_stale_page_settles_nothing(reader):
    client = Client(enforce_csrf_checks=True)
    client.force_login(reader("administrator"), backend=BACKEND)
    assert client.post(ONE, CHOICE).status_code == 403
    assert not ReadingSetting.objects.exists()
