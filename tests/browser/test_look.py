"""The eye itself: it must object to what is wrong, or its silence means nothing."""

import pytest

HEAD = '<!doctype html><html lang="vi"><head><title>t</title><meta name="viewport" content="width=device-width">'


def test_it_objects_to_a_page_wider_than_a_narrow_screen(page, look):
    page.set_content(f'{HEAD}</head><body><main><h1>Rộng</h1><div style="width: 600px">x</div></main></body></html>')
    with pytest.raises(AssertionError, match="wide scrolls at 320"):
        look(page, "wide")


def test_it_objects_to_words_nobody_can_read(page, look):
    page.set_content(f'{HEAD}</head><body><main><h1>Mờ</h1><p style="color: #bbb">chữ mờ</p></main></body></html>')
    with pytest.raises(AssertionError, match="color-contrast"):
        look(page, "pale")


def test_it_objects_to_a_box_without_a_name(page, look):
    page.set_content(f"{HEAD}</head><body><main><h1>Ô</h1><input></main></body></html>")
    with pytest.raises(AssertionError, match="label"):
        look(page, "nameless")
