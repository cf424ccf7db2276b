"""A running site, a reader signed in to it, and an eye on every page: two widths, light and dark, axe.

`look(page, "radar")` is what a page's author calls. Screenshots go to the folder named by CANBO_SHOTS, or to a
temporary one; the path is printed.
"""

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.web.people import QUICK_HASHER, People

WIDTHS = (1280, 320)
SCHEMES = ("light", "dark")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    settings.PASSWORD_HASHERS = [QUICK_HASHER]


@pytest.fixture
def people(transactional_db):
    return People()


@pytest.fixture
def signed_in_page(people, live_server, page, console):
    """`signed_in_page(role)`: a browser page on which a reader of that role has signed in."""

    def enter(role="officer", **fields):
        session = people.client(role, **fields).cookies["canbo_session"].value
        page.context.add_cookies([{"name": "canbo_session", "value": session, "url": live_server.url}])
        return page

    return enter


@pytest.fixture
def console(page):
    """What the browser complained of; a page that breaks its own content policy shows up here."""
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield complaints
    assert complaints == []


@pytest.fixture(scope="session")
def shots(tmp_path_factory):
    folder = Path(os.environ.get("CANBO_SHOTS") or tmp_path_factory.mktemp("shots"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def look(shots):
    """Photograph a page at both widths in light and dark, and find nothing to complain of."""

    def at(page, name):
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                page.screenshot(path=shots / f"{name}-{width}-{scheme}.png", full_page=True)
                assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} scrolls at {width}"
                found = Axe().run(page, options=RULES)
                assert found.violations_count == 0, f"{name} {width} {scheme}: {found.generate_report()}"
        page.set_viewport_size({"width": WIDTHS[0], "height": 900})

    return at
