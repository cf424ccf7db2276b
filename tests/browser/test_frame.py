"""What stands around every page, and every component once."""

import pytest


@pytest.fixture
def specimen(settings, live_server, signed_in_page):
    """A page with every component, in a site of its own."""
    settings.ROOT_URLCONF = "tests.web.specimen.urls"
    from tests.web.specimen.urls import TEMPLATES

    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [TEMPLATES]}]
    page = signed_in_page("officer", full_name="Lê Thu Ngà (mẫu)")
    page.goto(f"{live_server.url}/specimen/")
    return page


def focused_row(page):
    return page.evaluate("[...document.querySelectorAll('main .row')].indexOf(document.activeElement)")


def test_every_component_is_fit_to_be_seen(specimen, look):
    look(specimen, "specimen")


def test_a_form_with_errors_is_fit_to_be_seen(specimen, look):
    specimen.get_by_role("button", name="Ghi").click()
    assert specimen.get_by_text("Hãy điền một ngày.").is_visible()
    assert specimen.get_by_label("Ngày ký").get_attribute("aria-invalid") == "true"
    look(specimen, "form-with-errors")


def test_help_and_refusals_are_fit_to_be_seen(live_server, signed_in_page, look, console):
    page = signed_in_page("officer")
    page.goto(f"{live_server.url}/help/")
    look(page, "help")
    page.goto(f"{live_server.url}/nowhere/")
    look(page, "not-found")
    assert all("404" in complaint for complaint in console)
    console.clear()


def test_slash_goes_to_the_search_box_and_types_nothing(specimen):
    specimen.keyboard.press("/")
    assert specimen.evaluate("document.activeElement.id") == "search"
    specimen.keyboard.type("j/k")
    assert specimen.locator("#search").input_value() == "j/k"


@pytest.mark.parametrize("width", [320, 960, 1000, 1280, 1600])
def test_what_stands_in_the_search_box_is_shown_whole(specimen, width):
    specimen.set_viewport_size({"width": width, "height": 900})
    for told in ("Người, điều khoản", "Person or article"):
        specimen.evaluate("told => document.querySelector('#search').placeholder = told", told)
        room, wanted = specimen.evaluate(
            """() => {
                const box = document.querySelector("#search"), style = getComputedStyle(box);
                const ink = document.createElement("canvas").getContext("2d");
                ink.font = style.font;
                const around = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
                return [box.clientWidth - around, ink.measureText(box.placeholder).width];
            }"""
        )
        assert wanted <= room, (told, width)


def test_j_and_k_walk_the_rows_and_stop_at_the_ends(specimen):
    rows = specimen.locator("main .row").count()
    seen = []
    for key in ["k", *"j" * (rows + 1), "k"]:
        specimen.keyboard.press(key)
        seen.append(focused_row(specimen))
    assert seen == [rows - 1, rows - 1] + [rows - 1] * rows + [rows - 2]


def test_j_begins_at_the_first_row_and_enter_opens_it(specimen):
    specimen.keyboard.press("j")
    assert focused_row(specimen) == 0
    specimen.keyboard.press("j")
    assert focused_row(specimen) == 1
    specimen.keyboard.press("Enter")
    assert specimen.url.endswith("#open")


def test_the_sheet_of_keys_opens_with_a_question_mark_and_closes(specimen):
    sheet = specimen.locator("#keys")
    specimen.keyboard.press("?")
    assert sheet.is_visible()
    specimen.keyboard.press("j")
    assert focused_row(specimen) == -1
    specimen.keyboard.press("Escape")
    assert not sheet.is_visible()


def test_escape_closes_the_account_and_a_click_elsewhere_too(specimen):
    sign_out = specimen.get_by_role("button", name="Đăng xuất")
    specimen.get_by_text("Lê Thu Ngà (mẫu)").first.click()
    assert sign_out.is_visible()
    specimen.keyboard.press("Escape")
    assert not sign_out.is_visible()
    specimen.get_by_text("Lê Thu Ngà (mẫu)").first.click()
    specimen.locator("h1").click()
    assert not sign_out.is_visible()


def test_the_first_stop_of_the_tab_key_skips_to_the_content(specimen):
    specimen.keyboard.press("Tab")
    link = specimen.get_by_role("link", name="Đến nội dung chính")
    assert link.evaluate("link => link === document.activeElement && link.getBoundingClientRect().top >= 0")
    specimen.keyboard.press("Enter")
    assert specimen.evaluate("document.activeElement.id") == "main"


def test_vietnamese_letters_come_from_our_own_font(specimen):
    loaded = specimen.evaluate(
        """async () => {
            await document.fonts.ready;
            return [...document.fonts].filter(f => f.status === "loaded").map(f => `${f.family} ${f.weight}`);
        }"""
    )
    assert sorted(loaded) == ["Be Vietnam Pro 400", "Be Vietnam Pro 600 700"]
    width = """([text, font]) => {
        const ink = document.createElement("canvas").getContext("2d");
        ink.font = `20px ${font}`;
        return ink.measureText(text).width;
    }"""
    for letter in "ăâđêôơưắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỷỹỵĐ":
        ours, theirs = (
            specimen.evaluate(width, [letter, font]) for font in ("'Be Vietnam Pro', monospace", "monospace")
        )
        assert ours != theirs, letter


def test_columns_of_numbers_have_figures_of_one_width(specimen):
    widths = specimen.evaluate(
        """() => {
            const probe = document.createElement("span");
            document.querySelector("td.n").append(probe);
            document.querySelector("details").open = true;
            return [..."0123456789"].map((digit) => {
                probe.textContent = digit.repeat(10);
                return probe.getBoundingClientRect().width;
            });
        }"""
    )
    assert min(widths) > 0
    assert max(widths) - min(widths) < 0.5


def test_the_printed_page_leaves_out_what_cannot_be_pressed_on_paper(specimen):
    specimen.emulate_media(media="print")
    for selector in (".top", ".foot", ".chips", ".button"):
        assert not specimen.locator(selector).first.is_visible(), selector
    assert specimen.locator(".printed").is_visible()
    assert specimen.locator(".margin").first.is_visible()
