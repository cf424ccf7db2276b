"""The workbook of the register from the template to the radar, as an officer does it in one sitting."""

from datetime import date

import pytest
from openpyxl import load_workbook
from tests.registry.workbook.books import GOOD, Book

TODAY = date(2026, 11, 21)
MEMBER = "Thành viên Hội đồng thành viên"


@pytest.fixture(autouse=True)
def on_a_day(settings, tmp_path):
    settings.CANBO_TODAY = TODAY
    settings.DATA = tmp_path / "data"


@pytest.fixture
def agency(people):
    """The officer's agency; everything else comes from the workbook."""
    from canbo.registry.models import Body, User

    found = Body.objects.create(code="CQ-01", name="Cơ quan Mây Ngàn (mẫu)", kind="owner_agency")
    return lambda: User.objects.get(username="officer").bodies.set([found])


def fill_in(path, rows):
    """Type rows into the template, as a person does: by the headings of its sheets."""
    filled, book = load_workbook(path), Book({})
    for key, entries in rows.items():
        worksheet = filled[book.name(key)]
        for number, entry in enumerate(entries, start=2):
            for column, value in entry.items():
                worksheet[book.at(key, column, number)] = value
    filled.save(path)


def look_first(page, path):
    page.get_by_label("Tệp Excel đã điền").set_input_files(path)
    page.get_by_role("button", name="Xem thử").click()
    page.wait_for_load_state()


def test_the_template_filled_in_is_imported_and_read_on_the_radar(live_server, signed_in_page, agency, look, tmp_path):
    page = signed_in_page("officer")
    agency()
    page.goto(f"{live_server.url}/register/")
    look(page, "register")
    with page.expect_download() as download:
        page.get_by_role("link", name="Tệp mẫu còn trống").click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)

    fill_in(path, GOOD | {"grades": [GOOD["grades"][0] | {"grade": "Khá"}]})
    look_first(page, path)
    assert page.get_by_role("heading", name="so-nhan-su.xlsx: 1 lỗi, chưa ghi gì").is_visible()
    assert page.get_by_text("Xếp loại!D2").is_visible()
    look(page, "register-faults")

    fill_in(path, GOOD)
    look_first(page, path)
    assert page.get_by_role("heading", name="so-nhan-su.xlsx: không có lỗi, chưa ghi gì").is_visible()
    look(page, "register-look")
    page.get_by_role("button", name="Nhập 17 dòng").click()
    page.wait_for_load_state()
    assert page.get_by_text("Đã nhập so-nhan-su.xlsx: 17 dòng mới, 0 dòng sửa, 1 dòng không đổi.").is_visible()

    page.goto(f"{live_server.url}/")
    line = page.locator(".row", has_text="Trần Minh Hòa").filter(has_text="miễn nhiệm")
    assert line.first.is_visible()
    assert "khoản 1 Điều 35" in line.first.inner_text()


def test_corrections_are_fit_to_be_seen(live_server, signed_in_page, agency, look, tmp_path):
    from canbo.registry.workbook.importer import import_workbook

    page = signed_in_page("officer")
    agency()
    import_workbook(Book().save(tmp_path))
    book = Book()
    book.put("terms", "left_on", 2, date(2026, 11, 1))
    book.put("terms", "left_by", 2, "Từ chức")
    book.put("persons", "retirement_date", 2, None)
    page.goto(f"{live_server.url}/register/")
    look_first(page, book.save(tmp_path))
    assert page.get_by_text("Nhiệm kỳ!2").is_visible()
    look(page, "register-corrections")


def test_it_works_without_scripts(live_server, browser, people, agency, tmp_path):
    session = people.client("officer").cookies["canbo_session"].value
    agency()
    context = browser.new_context(java_script_enabled=False)
    context.add_cookies([{"name": "canbo_session", "value": session, "url": live_server.url}])
    page = context.new_page()
    page.goto(f"{live_server.url}/register/")
    look_first(page, Book().save(tmp_path))
    page.get_by_role("button", name="Nhập 17 dòng").click()
    assert page.get_by_text("17 dòng mới").is_visible()
    context.close()
