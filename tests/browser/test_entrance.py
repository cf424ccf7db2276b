"""The door, as a person meets it."""

from tests.web.people import PASSWORD


def fill_in(page, username, password):
    page.get_by_label("Tên đăng nhập").fill(username)
    page.get_by_label("Mật khẩu").fill(password)
    page.get_by_role("button", name="Đăng nhập").click()


def test_the_door_is_fit_to_be_seen(live_server, page, look, console):
    page.goto(f"{live_server.url}/sign-in/")
    look(page, "sign-in")


def test_a_refusal_is_fit_to_be_seen(live_server, page, people, look, console):
    page.goto(f"{live_server.url}/sign-in/")
    fill_in(page, "officer", "sai")
    assert "không đúng" in page.get_by_role("alert").inner_text()
    look(page, "sign-in-refused")


def test_somebody_signs_in_reads_english_goes_dark_and_leaves(live_server, page, people, console):
    people.reader("officer", full_name="Lê Thu Ngà (mẫu)")
    page.goto(f"{live_server.url}/help/")
    assert "/sign-in/?next=/help/" in page.url
    fill_in(page, "officer", PASSWORD)
    page.wait_for_url("**/help/")
    page.get_by_role("button", name="English").click()
    page.wait_for_selector("html[lang=en]")
    assert page.get_by_role("heading", level=1).inner_text() == "How to read the pages"
    page.get_by_role("button", name="dark").click()
    page.wait_for_selector("html[data-theme=dark]")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(22, 23, 26)"
    page.locator("summary", has_text="Lê Thu Ngà (mẫu)").click()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in/")


def test_the_site_is_usable_without_scripts(live_server, browser, people):
    people.reader("officer")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live_server.url}/help/")
    fill_in(page, "officer", PASSWORD)
    page.wait_for_url("**/help/")
    page.get_by_role("button", name="English").click()
    assert page.locator("html").get_attribute("lang") == "en"
    context.close()
