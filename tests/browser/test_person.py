"""The list of persons and one person's file, as they are met."""

import re
from datetime import date

import pytest
from tests.web.house import TODAY, House

from canbo.registry.models import Finding, Proceeding, Sanction


@pytest.fixture
def people(transactional_db, settings):
    settings.CANBO_TODAY = TODAY
    house = House()
    house.seat_also(house.hoa, "general_director")
    Sanction.objects.create(person=house.hoa, form="reprimand", effective_on=date(2026, 8, 1))
    Proceeding.objects.create(person=house.hoa, kind="audit", start=date(2026, 11, 2))
    Finding.objects.create(person=house.hoa, fact="found_degenerate", value=True, found_on=date(2026, 11, 3))
    house.seat("Đỗ Văn Khải", code="khai", body=house.unattested_enterprise())
    return house


@pytest.fixture
def inspector(live_server, signed_in_page):
    return signed_in_page("inspector", full_name="Trần Thị Mẫu")


def test_the_list_is_fit_to_be_seen_and_found_in_while_typing(live_server, inspector, look):
    inspector.goto(f"{live_server.url}/persons/")
    look(inspector, "persons")
    inspector.get_by_label("Tên, mã hoặc doanh nghiệp").fill("khai")
    inspector.wait_for_url(re.compile(r"\?q=khai"))
    assert inspector.locator("li.row").count() == 1
    assert inspector.get_by_role("status").inner_text().startswith("1 người")


def test_a_file_is_fit_to_be_seen(live_server, inspector, look):
    inspector.goto(f"{live_server.url}/persons/hoa/")
    look(inspector, "person")


def test_a_file_opened_up_is_fit_to_be_seen(live_server, inspector, look):
    inspector.goto(f"{live_server.url}/persons/hoa/")
    for fold in inspector.locator("main details").all():
        fold.evaluate("fold => { fold.open = true }")
    look(inspector, "person-open")


def test_a_file_full_of_open_questions_is_fit_to_be_seen(live_server, inspector, look):
    inspector.goto(f"{live_server.url}/persons/khai/?on=2026-10-01&known_on=2026-11-21")
    look(inspector, "person-unknown")


def test_ones_own_file_is_fit_to_be_seen(live_server, signed_in_page, look, console):
    page = signed_in_page("office_holder")
    page.goto(f"{live_server.url}/persons/")
    assert page.url.endswith("/persons/hoa/")
    look(page, "person-own")


def test_another_post_is_shown_without_a_new_page(live_server, inspector):
    inspector.goto(f"{live_server.url}/persons/hoa/")
    inspector.evaluate("window.stayed = true")
    inspector.get_by_role("link", name="Tổng giám đốc, Giám đốc, Tập đoàn Sao Mai (mẫu)").click()
    inspector.wait_for_url(re.compile(r"\?post=\d+"))
    assert inspector.locator(".lead").inner_text().startswith("Tổng giám đốc, Giám đốc · ")
    assert inspector.evaluate("window.stayed")


def test_another_day_is_asked_for_by_hand(live_server, inspector):
    inspector.goto(f"{live_server.url}/persons/hoa/")
    inspector.get_by_label("Hồ sơ ngày").fill("28/10/2026")
    inspector.get_by_role("button", name="Xem").click()
    assert "Trang này theo ngày 28/10/2026" in inspector.get_by_role("status").inner_text()
    inspector.get_by_role("link", name="Về hôm nay, 21/11/2026").click()
    assert inspector.url.endswith("/persons/hoa/")


def test_why_opens_the_trail_down_to_the_record(live_server, inspector):
    inspector.goto(f"{live_server.url}/persons/hoa/#relief-ground")
    row = inspector.locator("#relief-ground")
    row.locator("summary", has_text="Vì sao").click()
    assert row.get_by_text("(theo sổ: lấy phiếu tín nhiệm, 29/10/2026)").first.is_visible()
