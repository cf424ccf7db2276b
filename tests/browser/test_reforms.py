"""A reform chosen on the ask page: the form and the answer change, the page says what it supposes, and back again."""

from datetime import date

import pytest
from playwright.sync_api import expect

ADDRESS = "/ask/resignation-decision-due/?position=council_chair&resignation_filed_on=2026-06-05&on=2026-06-08"


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 6, 8)


@pytest.fixture
def asked(live_server, signed_in_page):
    page = signed_in_page("officer")
    page.goto(f"{live_server.url}{ADDRESS}")
    return page


def test_a_reform_is_chosen_told_and_left_again(asked, console):
    given = asked.locator(".given")
    expect(given).to_contain_text("03/07/2026")
    law = asked.get_by_label("Theo luật nào")
    expect(law.locator("option:checked")).to_have_text("luật hiện hành")
    law.select_option("two-step-procedure")
    expect(given).to_contain_text("19/06/2026")
    expect(asked.get_by_text("Giả định, không phải luật hiện hành:")).to_be_visible()
    expect(asked.get_by_label("Ngày cấp có thẩm quyền nhận đề xuất", exact=False)).to_have_count(0)
    assert "reform=two-step-procedure" in asked.url
    asked.get_by_label("Theo luật nào").select_option("")
    expect(given).to_contain_text("03/07/2026")
    assert "reform" not in asked.url


def test_a_supposed_answer_is_fit_to_be_seen(live_server, signed_in_page, look, console):
    page = signed_in_page("officer")
    page.goto(f"{live_server.url}{ADDRESS}&reform=time-limits&resignation_urgency=urgent")
    expect(page.locator(".given")).to_contain_text("08/06/2026")
    look(page, "ask-reform")


def test_an_instrument_begins_with_what_a_reader_wants_first(asked, live_server, look, console):
    asked.goto(f"{live_server.url}/law/181/2026/")
    expect(asked.get_by_role("heading", name="Phạm vi áp dụng và điểm chính")).to_be_visible()
    expect(asked.get_by_role("heading", name="Tác động", exact=True)).to_be_visible()
    asked.get_by_role("link", name="Hỏi cho một người").first.click()
    expect(asked.get_by_role("heading", name="Ai quyết định?")).to_be_visible()
    asked.go_back()
    look(asked, "law-about")
