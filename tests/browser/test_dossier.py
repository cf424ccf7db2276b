"""A reappointment's dossier kept in a browser: an item with its file, its day, what lapses, each looked at."""

from datetime import date

import pytest
from django.test import Client
from tests.cases import papers
from tests.cases.effects.test_continuing import TERM, attest
from tests.cases.office import Office, at
from tests.web.people import BACKEND

TODAY = "2028-12-20"


@pytest.fixture
def office(transactional_db, settings, tmp_path):
    settings.CANBO_TODAY, settings.DATA = date.fromisoformat(TODAY), tmp_path
    made = Office()
    made.settle_all()
    attest(made)
    return made


@pytest.fixture
def enter(live_server, page, console):
    def as_(user):
        client = Client()
        client.force_login(user, backend=BACKEND)
        page.context.clear_cookies()
        cookie = {"name": "canbo_session", "value": client.cookies["canbo_session"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
        return page

    return as_


def paper(name, content):
    return {"name": name, "mimeType": "application/pdf", "buffer": content}


def test_a_dossier_is_kept_item_by_item(office, enter, live_server, look, console) -> None:
    from canbo.cases.dossier_acts import record_item

    case = office.open("reappointment", office.officer, TERM, day="2028-11-01")
    for item in ("1", "2", "4", "5"):
        record_item(
            user=office.officer, number=case.number, item=item, source="database", dated_on=date(2028, 12, 1),
            now=at(TODAY, 8),
        )  # fmt: skip
    address = f"{live_server.url}/cases/{case.number}/"
    page = enter(office.officer)
    page.goto(address)
    page.get_by_role("link", name="Lập hồ sơ").click()
    page.get_by_label("Ngày xem xét nhân sự").fill("01/02/2029")
    page.get_by_label("Có nội dung mới").select_option("no")
    page.get_by_role("button", name="Ghi ngày xem xét").click()
    page.get_by_role("link", name="Ghi thành phần 8", exact=True).click()
    page.get_by_label("Ngày lập").fill("12/07/2028")
    page.get_by_label("Tệp mới").set_input_files(paper("kê khai.pdf", papers.PROGRAM))
    page.get_by_role("button", name="Ghi vào hồ sơ").click()
    assert "Nội dung của kê khai.pdf không phải là PDF" in page.locator("main").inner_text()
    look(page, "dossier-refused")
    console.clear()  # a browser counts an answer of 400 as a complaint
    page.get_by_label("Tệp mới").set_input_files(paper("kê khai.pdf", papers.PDF))
    page.get_by_role("button", name="Ghi vào hồ sơ").click()
    page.wait_for_url("**/dossier/")
    assert "Thành phần 8 chỉ dùng được đến hết 12/01/2029." in page.locator("main").inner_text()
    look(page, "dossier")
    with page.expect_download() as downloading:
        page.get_by_role("link", name="kê khai.pdf").click()
    assert downloading.value.suggested_filename == "kê khai.pdf"
    page.goto(address)
    look(page, "dossier-case")
    page.get_by_role("link", name="Xem, đính kèm").click()
    look(page, "dossier-files")

    page = enter(office.himself)
    page.goto(address)
    assert "Lập hồ sơ" not in page.locator("main").inner_text()
    page.get_by_role("link", name="Xem, đính kèm").click()
    assert "kê khai.pdf" not in page.locator("main").inner_text()
    page.get_by_label("Tệp").set_input_files(paper("tự nhận xét.pdf", papers.pdf("own")))
    page.get_by_role("button", name="Đính kèm", exact=True).click()
    page.get_by_role("link", name="tự nhận xét.pdf").wait_for()
    look(page, "dossier-own")


def test_a_withheld_file_is_listed_to_the_officer_and_taken_by_the_authority(
    office, enter, live_server, look, console
) -> None:
    case = office.open("reappointment", office.officer, TERM, day="2028-11-01")
    address = f"{live_server.url}/cases/{case.number}/"
    page = enter(office.officer)
    page.goto(f"{address}dossier/1/")
    page.get_by_label("Ngày lập").fill("20/12/2028")
    page.get_by_label("Tệp mới").set_input_files(paper("kết quả lần ba.pdf", papers.PDF))
    page.get_by_label("Giữ kín tệp này").check()
    look(page, "withheld-item")
    page.get_by_role("button", name="Ghi vào hồ sơ").click()
    page.wait_for_url("**/dossier/")
    assert "Tệp giữ kín" in page.locator("main").inner_text()
    page.goto(f"{address}files/")
    assert "kết quả lần ba" not in page.locator("main").inner_text()
    look(page, "withheld-listed")

    page = enter(office.council)
    page.goto(f"{address}files/")
    page.get_by_role("link", name="kết quả lần ba.pdf").click()
    assert "Chưa ai xem." in page.locator("main").inner_text()
    look(page, "withheld-asked")
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Tải về; lượt xem này được ghi lại").click()
    assert downloading.value.suggested_filename == "kết quả lần ba.pdf"
    page.reload()
    assert "trên trang" in page.locator("main").inner_text()
