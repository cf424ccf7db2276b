"""House rules about templates and style sheets."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import get_template

import canbo.web

WEB = Path(canbo.web.__file__).parent
TEMPLATES = WEB / "templates"
NAMES = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*.html"))
SHEETS = sorted((WEB / "static" / "canbo").rglob("*.css"))
VIETNAMESE = re.compile(r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE)
# One says the same in both languages at once, the other names a language in that language.
IN_BOTH_AT_ONCE = {"500.html"}
NAMES_A_LANGUAGE = 'lang="vi">Tiếng Việt<'


@pytest.mark.parametrize("name", NAMES)
def test_every_template_can_be_read(name):
    get_template(name)


@pytest.mark.parametrize("name", sorted(set(NAMES) - IN_BOTH_AT_ONCE))
def test_no_vietnamese_stands_without_its_english(name):
    source = (TEMPLATES / name).read_text(encoding="utf-8").replace(NAMES_A_LANGUAGE, "")
    bare = re.sub(r"{% vi %}.*?{% endvi %}|{% comment %}.*?{% endcomment %}|{%.*?%}", "", source, flags=re.DOTALL)
    assert VIETNAMESE.search(bare) is None


@pytest.mark.parametrize("name", NAMES)
def test_no_template_styles_or_scripts_inline(name):
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    assert not re.search(r"\bstyle=|<style|\bon[a-z]+=|<script(?! src=)", source)


@pytest.mark.parametrize("name", NAMES)
def test_every_file_a_template_asks_for_exists(name):
    source = (TEMPLATES / name).read_text(encoding="utf-8")
    asked = re.findall(r'{% static "([^"]+)" %}', source) + re.findall(r'"/static/([^"]+)"', source)
    assert [path for path in asked if finders.find(path) is None] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_file_a_style_sheet_asks_for_exists_and_is_ours(sheet):
    asked = re.findall(r'url\("([^"]+)"\)', sheet.read_text(encoding="utf-8"))
    assert [path for path in asked if finders.find(f"canbo/{path}") is None] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_style_sheet_keeps_to_its_layer(sheet):
    assert re.search(r"^\s*@layer (base|parts|pages|print|tokens)", sheet.read_text(encoding="utf-8"), re.MULTILINE)
