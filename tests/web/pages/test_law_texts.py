"""Imported texts on the pages: who may import, what is refused, what stands beside our words."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.html import escape

from canbo.law.text import read_content
from canbo.law.text.understand import understand
from canbo.registry.models import ImportedFile
from canbo.registry.texts import keep

LINES = [
    "No.: 181/2026/NĐ-CP", "Article 34. Lamps", "1. Lamps are put out when:", "a) Day breaks;", "b) The <oil> is gone;",
    "c) Wind;", "d) Rain;", "e) Snow.", "2. No lamp is put out by a child.", "2. Children put out no lamps.",
]  # fmt: skip
CONTENT = "\n".join(LINES).encode()


@pytest.fixture
def imported(db):
    return keep(understand(read_content(CONTENT, "đèn biển.txt")), by=None)


def upload(content=CONTENT, name="lamps.txt", **more):
    return {"file": SimpleUploadedFile(name, content), **more}


def test_an_administrator_imports_and_lands_on_the_text(signed_in, lang):
    client = signed_in("administrator", language=lang)
    assert client.get("/law/181/2026/import/").status_code == 200
    answer = client.post("/law/181/2026/import/", upload(), follow=True)
    assert answer.redirect_chain == [("/law/181/2026/text/?language=en", 302)]
    kept = ImportedFile.objects.get()
    assert (kept.author.role, kept.name) == ("administrator", "lamps.txt")
    assert "The &lt;oil&gt; is gone;" in answer.text


def test_looking_first_tells_the_faults_and_keeps_nothing(signed_in, lang):
    answer = signed_in("administrator", language=lang).post("/law/181/2026/import/", upload(look="on"))
    faults = understand(read_content(CONTENT, "lamps.txt")).faults
    assert len(faults) == 2
    for fault in faults:
        assert escape(fault.said(lang)) in answer.text
    assert not ImportedFile.objects.exists()


@pytest.mark.parametrize("role", ["officer", "authority", "office_holder", "inspector"])
def test_nobody_else_may_import(signed_in, role):
    client = signed_in(role)
    assert client.get("/law/181/2026/import/").status_code == 403
    assert client.post("/law/181/2026/import/", upload()).status_code == 403
    assert not ImportedFile.objects.exists()
    assert "/law/181/2026/import/" not in client.get("/law/181/2026/").text


BAD = [
    (b"", "lamps.txt", "Tệp này rỗng", "The file is empty"),
    (b"%PDF-1.7 broken", "lamps.pdf", "không đọc được như một tệp PDF", "cannot be read as a PDF"),
    (CONTENT, "lamps.odt", "không thuộc định dạng đọc được", "not of a format read here"),
    (b"No.: 46/2010/N\xc4\x90-CP\nArticle 1. X", "lamps.txt", "mang số của", "bears the number of"),
    (b"Nothing at all", "lamps.txt", "không có điều nào", "has no articles"),
]


@pytest.mark.parametrize(("content", "name", "vi", "en"), BAD)
def test_a_bad_file_is_refused_on_the_form(signed_in, lang, content, name, vi, en):
    answer = signed_in("administrator", language=lang).post("/law/181/2026/import/", upload(content, name))
    assert (vi if lang == "vi" else en) in answer.text
    assert not ImportedFile.objects.exists()


def test_a_file_that_is_too_large_is_refused(signed_in, monkeypatch):
    monkeypatch.setattr("canbo.law.text.read.LARGEST_FILE", len(CONTENT) - 1)
    answer = signed_in("administrator", language="en").post("/law/181/2026/import/", upload())
    assert "more than the 0 MB that the text of a law may have" in answer.text
    assert not ImportedFile.objects.exists()


def test_the_text_has_an_anchor_at_every_unit_and_both_wordings(signed_in, imported, lang):
    text = signed_in("office_holder", language=lang).get("/law/181/2026/text/").text
    for unit in ("34", "34.1", "34.1.a", "34.1.đ", "34.2"):
        assert text.count(f'id="{unit}"') == 1
    assert "Children put out no lamps." in text
    assert imported.sha256[:12] in text
    for fault in imported.faults:
        assert escape(fault[lang]) in text


def test_our_words_and_the_printed_words_stand_apart_on_the_article(signed_in, imported):
    client = signed_in("officer", language="en")
    text = client.get("/law/181/2026/34/").text
    assert text.count('<blockquote class="official" lang="en">') >= 7
    assert "The &lt;oil&gt; is gone;" in text
    assert "Our words, not the official text." in text
    assert "printed 2 times" in text
    assert 'class="official"' not in client.get("/law/181/2026/35/").text


def test_the_printed_words_stand_beside_the_doubt(signed_in, imported):
    client = signed_in("officer", language="en")
    assert "b) The &lt;oil&gt; is gone;" in client.get("/readings/").text
    one = client.get("/readings/reading_34_1_dd/").text
    assert "e) Snow." in one
    assert "official-all" not in client.get("/readings/reading_35_1_c/").text


def test_the_original_file_is_given_back_byte_for_byte(signed_in, imported):
    client = signed_in("inspector")
    answer = client.get(f"/law/181/2026/original/{imported.pk}/")
    assert answer.content == CONTENT
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=utf-8''%C4%91")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert client.get(f"/law/46/2010/original/{imported.pk}/").status_code == 404
    assert client.get("/law/181/2026/original/999/").status_code == 404


def test_without_an_import_the_pages_say_so(signed_in, lang):
    client = signed_in("officer", language=lang)
    said = "Chưa ai nhập nguyên văn" if lang == "vi" else "Nobody has imported the official text"
    assert said in client.get("/law/181/2026/text/").text
    assert said in client.get("/law/181/2026/").text
    assert 'class="official"' not in client.get("/law/181/2026/34/").text


@pytest.mark.parametrize("address", ["text/", "import/", "original/1/"])
def test_who_is_not_signed_in_is_sent_to_sign_in(client, db, address):
    assert client.get(f"/law/181/2026/{address}").url.startswith("/sign-in/")


def test_an_unknown_instrument_or_language_is_told(signed_in, imported):
    client = signed_in("administrator")
    assert client.get("/law/1/1900/text/").status_code == 404
    assert client.get("/law/1/1900/import/").status_code == 404
    assert client.get("/law/181/2026/text/?language=fr").status_code == 400


@pytest.mark.parametrize("instrument", ["181/2026", "46/2010", "41/2021"])
def test_relations_are_drawn_and_told_in_words(signed_in, instrument, lang):
    text = signed_in("officer", language=lang).get(f"/law/{instrument}/").text
    drawing = text[text.index('<svg class="canbo-g"') : text.index("</svg>", text.index('<svg class="canbo-g"'))]
    assert "style" not in drawing
    assert drawing.count('class="changes') >= 1
    assert text.index('<h2 id="relations">') < text.index('class="canbo-g"') < text.index('<ul class="relations">')
