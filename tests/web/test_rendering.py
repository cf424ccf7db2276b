"""One view, two answers."""

import pytest
from django.test import RequestFactory
from django_htmx.middleware import HtmxDetails

from canbo.web.rendering import render_page

PAGE, FRAGMENT = "canbo/parts/note.html", "canbo/parts/empty.html"


@pytest.fixture
def render(db):
    from django.contrib.auth.models import AnonymousUser

    def make(status=200, fragment=FRAGMENT, **headers):
        request = RequestFactory().get("/", headers=headers)
        request.user = AnonymousUser()
        request.htmx = HtmxDetails(request)
        context = {"text": "page", "empty": "fragment"}
        return render_page(request, PAGE, context, fragment=fragment, status=status)

    return make


def test_a_browser_gets_the_page(render):
    assert "page" in render().text


def test_htmx_gets_the_fragment(render):
    assert "fragment" in render(hx_request="true").text


def test_htmx_going_back_in_history_gets_the_page(render):
    assert "page" in render(hx_request="true", hx_history_restore_request="true").text


def test_a_boosted_link_gets_the_page(render):
    assert "page" in render(hx_request="true", hx_boosted="true").text


def test_without_a_fragment_everybody_gets_the_page(render):
    assert "page" in render(fragment=None, hx_request="true").text


def test_caches_keep_page_and_fragment_apart(render):
    assert "HX-Request" in render().headers["Vary"]


def test_a_fragment_with_errors_is_sent_as_one_htmx_will_show(render):
    assert render(status=422).status_code == 422
    assert render(status=422, hx_request="true").status_code == 200
