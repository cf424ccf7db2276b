"""A director resigns: letter, receipt, talk, report, opinion, decision, every page looked at."""

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


@pytest.fixture
def enter(live_server, page, console):
    """`enter(user)`: the browser page with that user signed in."""

    def as_(user):
        client = Client()
        client.force_login(user, backend=BACKEND)
        page.context.clear_cookies()
        cookie = {"name": "canbo_session", "value": client.cookies["canbo_session"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
        return page

    return as_


def on_one_line(page):
    tops = "[...document.querySelectorAll('.top nav li')].map(e => e.getBoundingClientRect().top)"
    return len(set(page.evaluate(tops))) == 1


def test_a_director_from_letter_to_decision(office, enter, live_server, look):  # noqa: PLR0915 - one story
    page = enter(office.himself)
    page.goto(f"{live_server.url}/cases/")
    page.get_by_role("link", name="Nộp đơn từ chức").click()
    look(page, "case-letter")
    page.get_by_label("Căn cứ").select_option("181/2026:34.1.a")
    page.get_by_label("Lý do").fill("Sức khỏe không bảo đảm")
    page.get_by_role("button", name="Nộp đơn từ chức").click()
    page.wait_for_url("**/receipt/")
    look(page, "case-receipt")
    number = page.url.split("/")[-3]
    case = f"{live_server.url}/cases/{number}/"

    page = enter(office.officer)
    page.goto(f"{live_server.url}/cases/")
    assert on_one_line(page)
    look(page, "case-inbox")
    page.get_by_role("link", name="Từ chức: Trần Minh Hòa").click()
    page.get_by_role("link", name="Ghi biên bản trao đổi").click()
    page.get_by_label("Ngày trao đổi").fill("27/11/2026")
    page.get_by_label("Nội dung biên bản").fill("Đã trao đổi thẳng thắn")
    page.get_by_label("Có", exact=True).check()
    look(page, "case-talk")
    page.get_by_role("button", name="Ghi biên bản trao đổi").click()
    page.wait_for_url(case)
    page.get_by_role("link", name="Báo cáo cấp có thẩm quyền").click()
    page.get_by_label("Đề xuất").select_option("accept")
    page.get_by_label("Nội dung báo cáo").fill("Đề nghị chấp thuận")
    page.get_by_role("button", name="Báo cáo cấp có thẩm quyền").click()
    page.wait_for_url(case)

    page = enter(office.council)
    page.goto(case)
    look(page, "case-blocked")
    assert "Chưa có ý kiến trước của cơ quan đại diện chủ sở hữu" in page.locator("main").inner_text()

    page = enter(office.ministry)
    page.goto(case)
    page.get_by_role("link", name="Cho ý kiến trước").click()
    page.get_by_label("Có", exact=True).check()
    page.get_by_label("Số văn bản").fill("812/BM-TCCB")
    page.get_by_role("button", name="Cho ý kiến trước").click()
    page.wait_for_url(case)

    page = enter(office.council)
    page.goto(case)
    page.get_by_role("link", name="Chấp thuận", exact=True).click()
    page.get_by_label("Số quyết định").fill("15/QĐ-HĐTV")
    page.get_by_label("Ngày quyết định").fill("27/11/2026")
    page.get_by_label("Ngày có hiệu lực").fill("01/12/2026")
    page.get_by_label("Số phiếu tán thành").fill("5")
    page.get_by_role("button", name="Chấp thuận", exact=True).click()
    page.wait_for_url(case)
    assert "Đã chấp thuận, chờ bố trí" in page.locator("main").inner_text()
    look(page, "case-accepted")

    page = enter(office.himself)
    page.goto(case)
    assert "812/BM-TCCB" not in page.locator("main").inner_text()
    look(page, "case-own")
