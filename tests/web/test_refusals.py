"""Pages that say no, in both languages, with the frame around them where there can be one."""

import pytest
from django.template import loader
from django.test import Client


@pytest.mark.parametrize(("language", "heading"), [("vi", "Không có trang này"), ("en", "No such page")])
def test_a_page_that_is_not_there(signed_in, language, heading):
    response = signed_in("officer", language=language).get("/nowhere/")
    assert response.status_code == 404
    assert f"<h1>{heading}</h1>" in response.text
    assert f'<html lang="{language}"' in response.text


def test_the_anonymous_learn_no_more_than_that(db):
    response = Client().get("/nowhere/")
    assert response.status_code == 404
    assert "<nav" not in response.text


def test_a_fault_of_ours_is_told_in_both_languages_without_the_help_of_the_database():
    page = loader.render_to_string("500.html")
    assert "chưa được ghi" in page
    assert "was not recorded" in page


def test_a_fault_of_ours_is_a_500(settings, signed_in):
    settings.ROOT_URLCONF = "tests.web.specimen.faulty"
    client = signed_in("officer")
    client.raise_request_exception = False
    response = client.get("/faulty/")
    assert response.status_code == 500
    assert "Hệ thống gặp lỗi" in response.text


def test_no_page_carries_style_or_script_of_its_own(signed_in):
    for page in (Client().get("/sign-in/").text, signed_in("officer").get("/help/").text):
        assert "style=" not in page
        assert "<style" not in page
        assert page.count("<script") == page.count("<script src=")
        assert " onclick" not in page


def test_browsers_are_told_to_run_nothing_but_our_files(db):
    policy = Client().get("/sign-in/").headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "style-src 'self'" in policy
    assert "unsafe" not in policy
