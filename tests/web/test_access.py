"""Who gets in: the door of every area, by role."""

import re

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver
from tests.web.people import ROLES

from canbo.web import areas

OPEN_TO_ALL = {
    "ask",
    "cases",
    "law",
    "readings",
    "overrides",
    "retirement_ages",
    "statistics",
    "procedures",
    "notices",
    "meetings",
    "help",
}
MAY_ENTER = {
    "officer": OPEN_TO_ALL | {"radar", "persons", "register"},
    "authority": OPEN_TO_ALL | {"radar", "persons"},
    "office_holder": OPEN_TO_ALL | {"persons"},
    "inspector": OPEN_TO_ALL | {"radar", "persons"},
    "administrator": OPEN_TO_ALL,
}
FOR_ANYBODY = {"sign-in", "sign-out", "language", "theme", "vote", "vote_start"}


def routes(patterns, before=""):
    """(name, address) of every page, with something in the place of its arguments."""
    for pattern in patterns:
        address = before + re.sub(r"<[^>]*>", "x", str(pattern.pattern))
        if isinstance(pattern, URLPattern):
            yield pattern.name, f"/{address}"
        else:
            yield from routes(pattern.url_patterns, address)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_may_enter_its_areas_and_no_others(reader, role):
    user = reader(role)
    assert {area.name for area in areas.AREAS if area.is_open_to(user)} == MAY_ENTER[role]


def test_an_officer_without_bodies_sees_no_register(reader):
    user = reader("officer")
    user.bodies.clear()
    assert {area.name for area in areas.AREAS if area.is_open_to(user)} == OPEN_TO_ALL


@pytest.mark.parametrize("role", ROLES)
def test_the_navigation_links_what_the_role_may_enter_and_what_exists(signed_in, role):
    page = signed_in(role).get("/help/").text
    navigation = page[page.index("<nav") : page.index("</nav>")]
    linked = set(re.findall(r'href="([^"]+)"', navigation))
    assert linked == {
        f"/{area.path}" for area in areas.present() if area.name in MAY_ENTER[role] and area.in_navigation
    }


def test_the_navigation_of_the_anonymous_is_empty(db):
    assert "<nav" not in Client().get("/sign-in/").text


def test_every_page_asks_the_anonymous_to_sign_in(db):
    found = dict(routes(get_resolver("canbo.web.urls").url_patterns))
    assert found
    client = Client()
    for name, address in found.items():
        if name not in FOR_ANYBODY:
            response = client.get(address)
            assert response.status_code in (302, 404, 405), address
            if response.status_code == 302:
                assert response.url.startswith("/sign-in/?next="), address


@pytest.mark.parametrize("role", ROLES)
def test_the_first_page_leads_everybody_somewhere(signed_in, role):
    response = signed_in(role).get("/", follow=True)
    assert response.status_code == 200


def test_a_closed_area_says_so_and_names_itself(settings, signed_in):
    settings.ROOT_URLCONF = "tests.web.specimen.closed"
    response = signed_in("authority").get("/register/")
    assert response.status_code == 403
    assert "Phần “Nhập dữ liệu” không mở cho vai trò của bạn." in response.text
    assert signed_in("officer").get("/register/").text == "open"


def test_a_closed_area_sends_the_anonymous_to_sign_in(settings, db):
    settings.ROOT_URLCONF = "tests.web.specimen.closed"
    assert Client().get("/register/?a=1").url == "/sign-in/?next=/register/%3Fa%3D1"


def test_the_closed_first_page_leads_on_instead_of_refusing(settings, signed_in):
    settings.ROOT_URLCONF = "tests.web.specimen.closed"
    response = signed_in("administrator").get("/")
    assert response.status_code == 302
    assert response.url != "/"
