"""Language and light or dark: the reader's own choices."""

import pytest
from django.test import Client
from tests.web.people import PASSWORD

from canbo.registry.models import User


@pytest.fixture
def client(db):
    return Client()


def test_vietnamese_is_the_language_whatever_the_browser_prefers(client):
    response = client.get("/sign-in/", headers={"accept-language": "en-GB,en;q=0.9"})
    assert '<html lang="vi"' in response.text
    assert response.headers["Content-Language"] == "vi"
    assert "Đăng nhập" in response.text


def test_the_anonymous_may_read_english(client):
    response = client.post("/language/", {"language": "en", "next": "/sign-in/?next=/help/"})
    assert response.url == "/sign-in/?next=/help/"
    page = client.get("/sign-in/")
    assert '<html lang="en"' in page.text
    assert "Sign in" in page.text
    assert "Đăng nhập" not in page.text


def test_the_signed_in_keep_their_language_with_their_account(signed_in):
    client = signed_in("officer")
    client.post("/language/", {"language": "en"})
    assert User.objects.get(username="officer").language == "en"
    assert '<html lang="en"' in client.get("/help/").text
    assert "canbo_language" not in client.cookies
    client.post("/language/", {"language": "vi"})
    assert '<html lang="vi"' in client.get("/help/").text


def test_the_language_chosen_at_the_door_goes_in_with_the_reader(client, reader):
    reader("officer")
    client.post("/language/", {"language": "en"})
    client.post("/sign-in/", {"username": "officer", "password": PASSWORD})
    assert User.objects.get(username="officer").language == "en"
    assert client.cookies["canbo_language"].value == ""


def test_signing_in_without_a_choice_keeps_the_accounts_language(client, reader):
    reader("officer", language="en")
    client.post("/sign-in/", {"username": "officer", "password": PASSWORD})
    assert '<html lang="en"' in client.get("/help/").text


def test_light_and_dark_are_kept_with_the_account_or_in_a_cookie(client, signed_in):
    client.post("/theme/", {"theme": "dark"})
    assert 'data-theme="dark"' in client.get("/sign-in/").text
    officer = signed_in("officer")
    assert 'data-theme="system"' in officer.get("/help/").text
    officer.post("/theme/", {"theme": "light"})
    assert 'data-theme="light"' in officer.get("/help/").text
    assert User.objects.get(username="officer").theme == "light"


def test_a_forged_cookie_chooses_nothing(client):
    client.cookies["canbo_language"] = '"><script>'
    client.cookies["canbo_theme"] = '"><script>'
    page = client.get("/sign-in/").text
    assert '<html lang="vi" data-theme="system">' in page


@pytest.mark.parametrize(
    ("path", "sent"), [("/language/", {"language": "fr"}), ("/theme/", {"theme": "pink"}), ("/language/", {})]
)
def test_what_is_not_on_the_list_is_refused_with_the_list(client, path, sent):
    response = client.post(path, sent)
    assert response.status_code == 400
    assert "Chỉ chọn được: " in response.text


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
def test_a_choice_never_leads_to_another_site(client, elsewhere):
    assert client.post("/language/", {"language": "en", "next": elsewhere}).url == "/"


@pytest.mark.parametrize("path", ["/language/", "/theme/"])
def test_a_link_chooses_nothing(client, path):
    assert client.get(path).status_code == 405


def test_the_cookie_is_out_of_reach_of_scripts(client):
    client.post("/language/", {"language": "en"})
    assert client.cookies["canbo_language"]["httponly"]
    assert client.cookies["canbo_language"]["samesite"] == "Lax"
