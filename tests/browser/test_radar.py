"""The radar as an officer meets it."""

import re
from datetime import date

import pytest
from tests.web.house import TODAY, House

from canbo.registry.models import Sanction


@pytest.fixture
def people(transactional_db, settings):
    settings.CANBO_TODAY = TODAY
    house = House()
    house.graded(house.seat("Phạm Quang Vinh", "council_chair", start=date(2022, 4, 14)))
    house.graded(house.seat("Lý Công Toàn", start=date(2021, 11, 9)))
    house.graded(house.seat("Đỗ Văn Khải", "general_director", start=date(2022, 9, 1)))
    sanctioned = house.seat("Lương Bích Nga", start=date(2024, 1, 1))
    Sanction.objects.create(person=sanctioned, form="reprimand", effective_on=date(2026, 1, 21))
    return house


@pytest.fixture
def radar(live_server, signed_in_page):
    page = signed_in_page("officer", full_name="Lê Thu Ngà (mẫu)")
    page.goto(f"{live_server.url}/")
    return page


def rows(page):
    return page.locator("main li.row").count()


def test_the_radar_is_fit_to_be_seen(radar, look):
    look(radar, "radar")


def test_the_radar_opened_up_is_fit_to_be_seen(radar, look):
    for summary in radar.locator("main summary").all():
        summary.click()
    assert radar.get_by_text("Chủ nhật, ngày nghỉ hằng tuần").first.is_visible()
    look(radar, "radar-open")


def test_an_empty_radar_is_fit_to_be_seen(radar, live_server, look):
    radar.goto(f"{live_server.url}/?kind=retirement")
    assert radar.get_by_text("Không có việc nào khớp bộ lọc").is_visible()
    look(radar, "radar-empty")


def test_a_chip_changes_the_list_without_a_new_page_and_back_brings_the_old(radar):
    everything = rows(radar)
    radar.evaluate("window.stayed = true")
    chip = radar.get_by_role("link", name=re.compile("Căn cứ miễn nhiệm"))
    chip.click()
    radar.wait_for_url("**/?kind=relief-ground")
    assert rows(radar) == 1
    assert radar.evaluate("window.stayed")
    assert chip.get_attribute("aria-current") == "true"
    assert chip.evaluate("link => link === document.activeElement")
    radar.go_back()
    radar.wait_for_function("count => document.querySelectorAll('main li.row').length === count", arg=everything)


def test_a_body_can_be_chosen_without_pressing_the_button(radar):
    radar.get_by_label("Đơn vị").select_option("sm")
    radar.wait_for_url("**/?body=sm")
    assert "Tập đoàn Sao Mai (mẫu)" in radar.locator(".lead").inner_text()
    radar.get_by_role("link", name=re.compile("Hết nhiệm kỳ")).click()
    radar.wait_for_url("**/?kind=term-ends&body=sm")


def test_everything_works_without_scripts(live_server, browser, people):
    context = browser.new_context(java_script_enabled=False)
    session = people.client("officer").cookies["canbo_session"].value
    context.add_cookies([{"name": "canbo_session", "value": session, "url": live_server.url}])
    page = context.new_page()
    page.goto(live_server.url)
    page.get_by_role("link", name=re.compile("Căn cứ miễn nhiệm")).click()
    assert rows(page) == 1
    page.get_by_label("Đơn vị").select_option("sm")
    page.get_by_role("button", name="Lọc").click()
    assert page.url.endswith("/?kind=relief-ground&body=sm")
    assert rows(page) == 1
    context.close()


def test_the_keys_lead_from_a_line_to_the_person_and_why_to_the_answer(radar):
    radar.keyboard.press("j")
    radar.keyboard.press("Enter")
    radar.wait_for_url(re.compile(r"/persons/"))
    radar.go_back()
    radar.locator("li.row", has_text="tín nhiệm thấp").get_by_role("link", name="Vì sao").click()
    radar.wait_for_url(re.compile(r"/persons/hoa/\?post=\d+#relief-ground"))
    assert radar.locator("#relief-ground").evaluate("row => row.matches(':target')")


def test_the_lines_can_be_taken_home(radar):
    with radar.expect_download() as download:
        radar.get_by_role("link", name="Excel").click()
    assert download.value.suggested_filename == "radar-2026-11-21.xlsx"


def test_the_printed_sheet_has_the_lines_and_nothing_to_press(radar):
    radar.emulate_media(media="print")
    assert radar.locator("li.row").first.is_visible()
    for selector in (".filter", ".chips", ".files", ".acts", ".top"):
        assert not radar.locator(selector).first.is_visible(), selector
