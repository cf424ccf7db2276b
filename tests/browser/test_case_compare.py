"""A case run under another text, and the case drawn where it stands, looked at."""

from datetime import date

import pytest
from django.test import Client
from tests.cases.office import Office
from tests.web.people import BACKEND


@pytest.fixture
def office(transactional_db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    made = Office()
    made.settle_all()
    return made


def test_from_the_case_to_what_differs_under_the_two_step_reform(office, live_server, page, console, look):
    client = Client()
    client.force_login(office.council, backend=BACKEND)
    session = client.cookies["canbo_session"].value
    page.context.add_cookies([{"name": "canbo_session", "value": session, "url": live_server.url}])
    page.goto(f"{live_server.url}/cases/{office.opened_up().number}/")
    page.get_by_text("Sơ đồ quy trình, bước hiện tại").click()
    assert page.locator(".canbo-d .here").count() == 1
    look(page, "case-diagram")
    page.get_by_role("link", name="Chạy vụ việc này theo bản luật khác").click()
    look(page, "case-compare-form")
    page.get_by_label("Quy trình từ chức hai bước").check()
    page.get_by_role("button", name="So sánh").click()
    assert page.get_by_role("table").count() >= 3
    look(page, "case-compare")
