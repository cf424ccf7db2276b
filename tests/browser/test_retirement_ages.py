"""The retirement age: corrected on its page, told on the ask page, withdrawn again."""

from datetime import date

import pytest
from playwright.sync_api import expect

from canbo.registry.models import Override

DOCUMENT = "Luật 01/2027/QH16, Điều 3"


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


def test_it_is_corrected_and_withdrawn(live_server, signed_in_page, look, console):
    page = signed_in_page("administrator", full_name="Nguyễn Thị An")
    page.goto(f"{live_server.url}/readings/")
    page.get_by_role("link", name="Bảng tuổi nghỉ hưu").click()
    expect(page.locator("main")).to_contain_text("60 tuổi 3 tháng")
    look(page, "retirement-ages")
    page.get_by_role("link", name="Ghi một điều chỉnh").click()
    page.get_by_label("Người sinh từ tháng").fill("04/1966")
    page.get_by_label("Tuổi nghỉ hưu: số năm").fill("80")
    page.get_by_label("Văn bản", exact=True).fill(DOCUMENT)
    page.get_by_label("Lý do").fill("Quốc hội thông qua ngày 01/6/2027")
    page.get_by_role("button", name="Ghi", exact=True).click()
    expect(page.locator("main")).to_contain_text("từ 45 đến 75 tuổi")
    look(page, "retirement-ages-fault")
    page.get_by_label("Tuổi nghỉ hưu: số năm").fill("65")
    page.get_by_role("button", name="Ghi", exact=True).click()
    expect(page.locator("main")).to_contain_text(f"Điều chỉnh: {DOCUMENT}")
    look(page, "retirement-ages-corrected")
    page.goto(f"{live_server.url}/retirement-ages/{Override.objects.get().pk}/withdraw/")
    page.get_by_label("Lý do").fill("Ghi nhầm giới tính")
    look(page, "retirement-ages-withdraw")
    page.get_by_role("button", name="Rút", exact=True).click()
    expect(page.locator("main")).to_contain_text("Đã rút")


def test_an_answer_that_rests_on_it_says_so(live_server, signed_in_page, people, look, console):
    page = signed_in_page("officer")
    person = people.office_holder
    person.birth_date, person.sex = date(1966, 4, 1), "male"
    person.save()
    author = people.reader("administrator", full_name="Nguyễn Thị An")
    Override.objects.create(
        provision="135/2020:4", value=780, citation=DOCUMENT, where={"sex": ["male"]}, start=date(1966, 4, 1),
        author=author, reason="luật mới",
    )  # fmt: skip
    page.goto(f"{live_server.url}/ask/reappointment-route/?person={person.code}")
    expect(page.locator(".reasons")).to_contain_text("Theo tuổi nghỉ hưu đã điều chỉnh")
    look(page, "retirement-ages-used")
