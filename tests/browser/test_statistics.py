def test_the_figures_are_fit_to_be_seen(live_server, signed_in_page, look, console):
    page = signed_in_page("inspector")
    page.goto(f"{live_server.url}/statistics/")
    page.locator("summary", has_text="Mọi tổng đã kiểm tra").click()
    look(page, "statistics")


def test_no_label_of_the_chart_is_cut_off_on_a_narrow_screen(live_server, signed_in_page, console):
    page = signed_in_page("inspector")
    page.set_viewport_size({"width": 320, "height": 900})
    page.goto(f"{live_server.url}/statistics/")
    for label in page.locator(".stack p").all():
        assert label.evaluate("label => label.scrollWidth <= label.clientWidth")
