"""Signing in and out."""

import pytest
from django.test import Client
from tests.web.people import PASSWORD


@pytest.fixture
def client():
    return Client()


def sign_in(client, username, password, **more):
    return client.post("/sign-in/", {"username": username, "password": password, **more})


def test_the_right_password_opens_the_first_page(client, reader):
    reader("officer")
    response = sign_in(client, "officer", PASSWORD)
    assert (response.status_code, response.url) == (302, "/")
    assert client.get("/help/").status_code == 200


def test_the_page_first_asked_for_opens_after_signing_in(client, reader):
    reader("officer")
    assert sign_in(client, "officer", PASSWORD, next="/help/").url == "/help/"


def test_signing_in_never_leads_to_another_site(client, reader):
    reader("officer")
    assert sign_in(client, "officer", PASSWORD, next="https://elsewhere.example/").url == "/"


@pytest.mark.parametrize(("username", "password"), [("officer", "wrong"), ("nobody", PASSWORD), ("OFFICER", "x")])
def test_a_refusal_never_says_which_of_the_two_was_wrong(client, reader, username, password):
    reader("officer")
    response = sign_in(client, username, password)
    assert response.status_code == 200
    assert "Tên đăng nhập hoặc mật khẩu không đúng" in response.text
    assert client.get("/help/").status_code == 302


def test_a_refusal_is_told_in_english_to_who_reads_english(client, reader):
    reader("officer")
    client.cookies["canbo_language"] = "en"
    assert "The user name or the password is wrong" in sign_in(client, "officer", "wrong").text


def test_a_closed_account_is_refused_like_a_wrong_password(client, reader):
    reader("officer", is_active=False)
    assert "không đúng" in sign_in(client, "officer", PASSWORD).text
    assert client.get("/help/").status_code == 302


def test_an_empty_form_says_what_to_fill_in(client, db):
    assert sign_in(client, "", "").text.count("Hãy điền ô này.") == 2


def test_an_error_stands_with_its_field_for_those_who_hear_the_page(client, db):
    text = sign_in(client, "", PASSWORD).text
    assert 'aria-describedby="id_username_error"' in text
    assert 'id="id_username_error"' in text


def test_who_is_signed_in_is_not_asked_again(signed_in):
    assert signed_in("officer").get("/sign-in/").url == "/"


def test_signing_out_needs_a_post_and_ends_at_the_door(signed_in):
    client = signed_in("officer")
    assert client.get("/sign-out/").status_code == 405
    assert client.get("/help/").status_code == 200
    assert client.post("/sign-out/").url == "/sign-in/"
    assert client.get("/help/").status_code == 302


def test_a_form_without_its_token_is_refused_in_words(db):
    response = sign_in(Client(enforce_csrf_checks=True), "officer", PASSWORD)
    assert response.status_code == 403
    assert "chưa có gì được ghi" in response.text
