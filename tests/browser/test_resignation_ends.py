"""How a resignation ends, seen in the browser: a chair of a listed group, one refused, one withdrawn, one barred."""

from datetime import date

import pytest
from django.test import Client
from tests.cases.office import OPINION, Office
from tests.web.people import BACKEND


@pytest.fixture
def office(transactional_db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    made = Office()
    made.settle_all()
    return made


@pytest.fixture
def enter(live_server, page, console):
    """`enter(user, lang)`: the browser page with that user signed in."""

    def as_(user, lang="vi"):
        user.language = lang
        user.save()
        client = Client()
        client.force_login(user, backend=BACKEND)
        page.context.clear_cookies()
        cookie = {"name": "canbo_session", "value": client.cookies["canbo_session"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
        return page

    return as_


@pytest.fixture
def at(live_server):
    """Where a case is."""
    return lambda case: f"{live_server.url}/cases/{case.number}/"


def answered_400(console):
    """The form came back with its faults, which Chromium tells the console; nothing else may stand there."""
    assert console == ["Failed to load resource: the server responded with a status of 400 (Bad Request)"]
    console.clear()


def told(page):
    return " ".join(page.locator("main").inner_text().split())


def test_a_chair_of_a_listed_group(office, enter, at, look, console):
    """The Prime Minister's opinion first, typed with its number; the agency decides, and takes a number."""
    case = office.reported(user=office.herself, person=office.chair, body=office.group)
    page = enter(office.ministry, "en")
    page.goto(at(case))
    assert "The prior opinion of the Prime Minister is missing." in told(page)
    page.get_by_role("link", name="Give the prior opinion").click()
    look(page, "chair-opinion")
    page.get_by_label("Yes", exact=True).check()
    page.get_by_role("button", name="Give the prior opinion").click()
    assert "the body that issues it numbers it" in page.get_by_role("alert").inner_text()
    answered_400(console)
    page.get_by_label("Number of the document").fill("1520/TTg-TCCV")
    page.get_by_role("button", name="Give the prior opinion").click()
    page.wait_for_url(at(case))
    page.get_by_role("link", name="Accept", exact=True).click()
    assert "A prior opinion, and the owner's agency decides; a person must confirm it." in told(page)
    assert "Settled here: " in told(page)
    look(page, "chair-accept")
    page.get_by_label("Day decided").fill("27/11/2026")
    page.get_by_label("Day it takes effect").fill("01/12/2026")
    page.get_by_role("button", name="Accept", exact=True).click()
    page.wait_for_url(at(case))
    assert "01/QĐ-B1" in told(page)
    look(page, "chair-accepted")


def test_one_refused(office, enter, at, look, console):
    case = office.opened_up()
    page = enter(office.council, "en")
    page.goto(at(case))
    page.get_by_role("link", name="Refuse", exact=True).click()
    page.get_by_label("Day decided").fill("27/11/2026")
    page.get_by_role("button", name="Refuse", exact=True).click()
    look(page, "refuse-without-reasons")
    answered_400(console)
    page.get_by_label("Reasons in writing").fill("Chưa có người thay thế phù hợp cho các dự án đang chạy.")
    page.get_by_role("button", name="Refuse", exact=True).click()
    page.wait_for_url(at(case))
    assert "Refused" in told(page)
    look(page, "refused")
    page = enter(office.himself)
    page.goto(at(case))
    assert "Chưa có người thay thế phù hợp" in told(page)
    assert "số phiếu" not in told(page)
    look(page, "refused-own")


def test_one_withdrawn(office, enter, at, look):
    case = office.reported()
    page = enter(office.himself)
    page.goto(at(case))
    page.get_by_role("link", name="Rút đơn").click()
    look(page, "withdraw")
    page.get_by_role("button", name="Rút đơn").click()
    page.wait_for_url(at(case))
    assert "Đã rút đơn" in told(page)
    page = enter(office.council, "en")
    page.goto(at(case))
    assert page.get_by_role("link", name="Accept", exact=True).count() == 0
    look(page, "withdrawn")
    page.goto(f"{at(case)}accept/")
    assert "Not while the case is at “Withdrawn”." in told(page)


def test_one_barred(office, enter, at, look):
    """Under inspection since the letter: accepting is blocked with the article, refusing is open."""
    from canbo.registry.models import Proceeding

    case = office.opened_up()
    Proceeding.objects.create(person=office.director, kind="inspection", start=date(2026, 11, 26))
    page = enter(office.council)
    page.goto(at(case))
    assert "Được xem xét cho từ chức: không đạt." in told(page)
    assert page.get_by_role("button", name="Chấp thuận", exact=True).is_disabled()
    assert page.get_by_role("link", name="Không chấp thuận").is_visible()
    look(page, "barred")
    page.goto(f"{at(case)}accept/")
    look(page, "barred-accept")
    page = enter(office.himself)
    page.goto(at(case))
    assert "không đạt" not in told(page)


def test_a_record_corrected_and_a_substitute_named(office, enter, at, look):
    case = office.opened_up()
    office.user("officer", office.company, username="thay", full_name="Đỗ Thị Thay")
    page = enter(office.officer)
    page.goto(at(case))
    page.get_by_role("link", name="Sửa việc số 2").click()
    page.get_by_label("Ngày trao đổi").fill("23/11/2026")
    page.get_by_label("Lý do sửa").fill("Ghi nhầm ngày")
    look(page, "correct")
    page.get_by_role("button", name="Ghi nội dung sửa").click()
    page.wait_for_url(at(case))
    assert "24/11/2026 → 23/11/2026" in told(page)
    page.get_by_role("link", name="Giao người thay thế").click()
    page.get_by_label("Người thay").select_option("thay")
    page.get_by_label("Lý do").fill("Nghỉ phép")
    look(page, "substitute")
    page.get_by_role("button", name="Giao người thay thế").click()
    page.wait_for_url(at(case))
    assert "Đỗ Thị Thay" in told(page)
    look(page, "corrected")
    page = enter(office.ministry, "en")
    page.goto(f"{at(case)}give-opinion/")
    assert "Why another opinion is given" in told(page)
    assert OPINION["document"] not in told(page)
    look(page, "opinion-again")
