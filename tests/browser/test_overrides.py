"""A document that prevails: recorded on its page, told on the ask page, ended again."""

from datetime import date

import pytest
from playwright.sync_api import expect

from canbo.registry.models import Override

DOCUMENT = "Quy định 400-QĐ/TW ngày 01/9/2026, Điều 5"


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


def test_it_is_recorded_used_and_ended(live_server, signed_in_page, look, console):
    page = signed_in_page("administrator", full_name="Nguyễn Thị An")
    page.goto(f"{live_server.url}/overrides/")
    look(page, "overrides-none")
    page.get_by_role("link", name="Ghi một văn bản ưu tiên").click()
    page.get_by_label("Điều, khoản, điểm bị thay").fill("điểm b khoản 1 Điều 35")
    page.get_by_label("Văn bản được áp dụng").fill(DOCUMENT)
    page.get_by_label("Kết quả theo văn bản đó").fill("đúng vậy")
    page.get_by_label("Chỉ áp dụng cho ai").fill("position: council_chair, council_member")
    page.get_by_label("Áp dụng từ ngày").fill("01/09/2026")
    page.get_by_label("Lý do").fill("Công văn hướng dẫn ngày 02/9/2026")
    page.get_by_role("button", name="Ghi", exact=True).click()
    expect(page.locator(".errors")).to_contain_text("có hoặc không")
    look(page, "overrides-fault")
    page.get_by_label("Kết quả theo văn bản đó").fill("có")
    page.get_by_role("button", name="Ghi", exact=True).click()
    expect(page.locator("main")).to_contain_text(DOCUMENT)
    look(page, "overrides-list")
    page.goto(f"{live_server.url}/ask/relief-ground/?position=council_member")
    expect(page.locator(".given")).to_contain_text("Có")
    expect(page.locator(".reasons")).to_contain_text(DOCUMENT)
    look(page, "overrides-used")
    page.goto(f"{live_server.url}/overrides/{Override.objects.get().pk}/end/")
    page.get_by_label("Ngày cuối cùng áp dụng").fill("31/10/2026")
    page.get_by_label("Lý do").fill("Đã có Quy định 410-QĐ/TW")
    look(page, "overrides-end")
    page.get_by_role("button", name="Ghi", exact=True).click()
    expect(page.locator("main")).to_contain_text("Đã hết")
    page.goto(f"{live_server.url}/ask/relief-ground/?position=council_member")
    expect(page.locator(".given")).to_contain_text("Chưa rõ")
