"""Readings to settle, looked at; the flow from an open reading to an answer stands in `test_ask`."""

from playwright.sync_api import expect
from tests.web.people import PASSWORD

from canbo.web.pages.readings import settle


def test_the_list_is_fit_to_be_seen(live_server, signed_in_page, people, look, console):
    page = signed_in_page("administrator", full_name="Quản trị viên (mẫu)")
    from canbo.registry.models import User

    author = User.objects.get(username="administrator")
    settle("reading_35_1_c", choice="over_two_thirds", reason="Công văn trả lời (mẫu)", by=author)
    page.goto(f"{live_server.url}/readings/")
    look(page, "readings")


def test_one_place_with_its_form_and_history_is_fit_to_be_seen(live_server, signed_in_page, people, look, console):
    page = signed_in_page("administrator", full_name="Quản trị viên (mẫu)")
    page.goto(f"{live_server.url}/readings/reading_34_2_c/")
    page.get_by_label("các điểm đ, e, g, h, i", exact=True).check()
    page.get_by_label("Lý do").fill("Theo khoản 5 Điều 35 (mẫu)")
    page.get_by_role("button", name="Ghi cách đọc").click()
    page.goto(f"{live_server.url}/readings/reading_34_2_c/")
    page.get_by_role("button", name="Ghi cách đọc").click()
    expect(page.get_by_text("Hãy ghi lý do.")).to_be_visible()
    look(page, "reading-with-errors")


def test_the_administrator_of_a_new_installation_is_led_here(live_server, page, people, console):
    people.reader("administrator")
    page.goto(f"{live_server.url}/")
    page.get_by_label("Tên đăng nhập").fill("administrator")
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url("**/readings/")
