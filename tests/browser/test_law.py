"""The law pages, looked at."""

from datetime import date

import pytest
from playwright.sync_api import expect


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("law-list", "/law/"),
        ("law-181", "/law/181/2026/"),
        ("law-159", "/law/159/2020/"),
        ("law-170", "/law/170/2025/"),
        ("law-article-35", "/law/181/2026/35/"),
        ("law-article-17", "/law/181/2026/17/"),
        ("law-article-12", "/law/181/2026/12/"),
        ("law-article-46-6", "/law/46/2010/6/"),
    ],
)
def test_a_law_page_is_fit_to_be_seen(live_server, signed_in_page, look, console, name, address):
    page = signed_in_page("inspector")
    page.goto(f"{live_server.url}{address}")
    page.evaluate("[...document.querySelectorAll('main details')].slice(0, 3).forEach((fold) => { fold.open = true; })")
    look(page, name)


def test_the_search_box_leads_to_the_point_and_marks_it(live_server, signed_in_page, console):
    page = signed_in_page()
    page.goto(f"{live_server.url}/help/")
    page.locator("#search").fill("điểm c khoản 1 Điều 35")
    page.keyboard.press("Enter")
    page.wait_for_url("**/law/181/2026/35/#1.c")
    row = page.locator(":target")
    expect(row).to_contain_text("Hai phần ba số phiếu")
    expect(row).to_be_in_viewport()
