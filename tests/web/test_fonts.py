import pytest
from django.core.exceptions import ImproperlyConfigured

from canbo.web import fonts


def test_the_folder_holds_the_font_in_both_weights_we_use():
    folder = fonts.font_directory()
    assert (folder / "BeVietnamPro-Regular.ttf").read_bytes()[:4] == b"\x00\x01\x00\x00"
    assert (folder / "BeVietnamPro-SemiBold.ttf").read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_its_licence_comes_with_it():
    licence = (fonts.font_directory().parent / "LICENSE").read_text(encoding="utf-8")
    assert "sil open font license" in licence.lower()


def test_a_missing_font_says_what_to_install(monkeypatch):
    monkeypatch.setattr(fonts, "PACKAGE", "fontpkg_that_is_not_there")
    with pytest.raises(ImproperlyConfigured, match=r"pip install canbo\[web\]"):
        fonts.font_directory()
