"""Notices as they are seen: the bell, the list, marking as read without a script, preferences."""

from datetime import date

import pytest
from django.test import Client
from tests.cases.office import DECISION, OPINION, REPORT, TALK, Office, at
from tests.web.people import BACKEND


@pytest.fixture
def office(transactional_db, settings):
    """A case that waits, one overdue, one decided."""
    from canbo.cases.tick import tick

    settings.CANBO_TODAY = date(2026, 12, 9)
    settings.MAIL_IS_SENT = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    made = Office()
    made.settle_all()
    made.file()
    tick(at("2026-12-04", 8))
    tick(at("2026-12-09", 8))
    case = made.file(made.herself, made.chair, made.group, day="2026-12-09")
    made.do(made.officer, case, "record-talk", {**TALK, "held_on": "2026-12-09"}, "2026-12-09")
    made.do(made.officer, case, "report", REPORT, "2026-12-09")
    made.do(made.ministry, case, "give-opinion", OPINION, "2026-12-09")
    made.do(
        made.ministry,
        case,
        "accept",
        {**DECISION, "decided_on": "2026-12-09", "effective_on": "2026-12-10"},
        "2026-12-09",
    )
    return made


def entered(user, context, live_server):
    client = Client()
    client.force_login(user, backend=BACKEND)
    cookie = {"name": "canbo_session", "value": client.cookies["canbo_session"].value, "url": live_server.url}
    context.add_cookies([cookie])
    return context.new_page()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_list_is_fit_to_be_seen(office, context, live_server, look, lang) -> None:
    office.officer.language, office.officer.email = lang, "officer@canbo.example.vn"
    office.officer.save()
    page = entered(office.officer, context, live_server)
    page.goto(f"{live_server.url}/notices/")
    look(page, f"notices-{lang}")
    tops = "[...document.querySelectorAll('.top .corner > *')].map(e => Math.round(e.getBoundingClientRect().left))"
    lefts = page.evaluate(tops)
    assert lefts == sorted(lefts)
    page.goto(f"{live_server.url}/preferences/")
    look(page, f"preferences-{lang}")


def test_the_person_concerned_reads_receipt_and_outcome(office, context, live_server, look) -> None:
    page = entered(office.herself, context, live_server)
    page.goto(f"{live_server.url}/cases/")
    assert page.locator(".bell b").inner_text() == "3"
    page.locator(".bell").click()
    page.wait_for_url("**/notices/")
    look(page, "notices-own")
    page.get_by_role("link", name="Từ chức 2026-0002").first.click()
    page.wait_for_url("**/cases/2026-0002/")


def test_without_a_script_notices_are_marked_as_read(office, browser, live_server) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = entered(office.officer, context, live_server)
    page.goto(f"{live_server.url}/notices/")
    before = page.locator(".row.unread").count()
    assert before > 2
    page.get_by_role("button", name="Đánh dấu đã đọc").nth(1).click()
    page.wait_for_url("**/notices/")
    assert page.locator(".row.unread").count() == before - 1
    page.get_by_role("button", name="Đánh dấu đã đọc tất cả").click()
    page.wait_for_url("**/notices/")
    assert page.locator(".row.unread").count() == 0
    assert page.locator(".bell b").count() == 0
    context.close()
