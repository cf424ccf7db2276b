import io
import os
import re
import shutil
import subprocess
import zipfile

import docx
import pytest
from docx.oxml.ns import qn

from canbo.documents import installation_templates, render
from canbo.documents.code import png
from canbo.documents.context import context
from canbo.documents.paper import DocumentError
from canbo.documents.papers import PAPERS
from canbo.documents.typeface import FOLDER
from canbo.documents.word import OURS

SOFFICE = shutil.which("soffice")
FONTCONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{fonts}</dir>
<cachedir>{cache}</cachedir><alias binding="same"><family>Times New Roman</family>
<prefer><family>Liberation Serif</family></prefer></alias></fontconfig>"""


def text_of(content):
    """All text of a Word file in order, tables and cells included."""
    document = docx.Document(io.BytesIO(content))
    return "\n".join(
        "".join(run.text or "" for run in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))
    )


@pytest.fixture
def own(tmp_path):
    """Put a clerk's template in the folder of the installation."""

    def put(*paragraphs, kind="resignation-letter", lang="vi"):
        document = docx.Document()
        for words in paragraphs:
            document.add_paragraph(words)
        document.save(tmp_path / PAPERS[kind].template(lang))
        return tmp_path

    return put


def letter(samples, **options):
    return render("resignation-letter", samples["resignation-letter"], form="docx", **options)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("kind", PAPERS)
def test_every_value_stands_on_the_paper_and_no_tag_is_left(samples, kind, lang, told, bare):
    text = text_of(render(kind, samples[kind], form="docx", lang=lang))
    assert [one for one in told(PAPERS[kind], samples[kind], lang) if bare(one) not in bare(text)] == []
    assert re.findall(r"\{\{|\}\}|\{%|%\}", text) == []


def test_the_same_values_give_the_same_file(samples):
    assert render("receipt", samples["receipt"], form="docx") == render("receipt", samples["receipt"], form="docx")


def test_no_file_inside_bears_the_moment_it_was_made(samples):
    with zipfile.ZipFile(io.BytesIO(letter(samples))) as files:
        assert {entry.date_time for entry in files.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_title_and_author_are_the_papers(samples):
    properties = docx.Document(io.BytesIO(render("report", samples["report"], form="docx"))).core_properties
    assert properties.title == "Tờ trình: Về việc từ chức của ông Nguyễn Đức Thượng"
    assert properties.author == "Sở Công Thương"


def test_a_title_longer_than_word_allows_is_cut(samples):
    long = render("report", samples["report"] | {"person_name": "Rất dài " * 60}, form="docx")
    assert len(docx.Document(io.BytesIO(long)).core_properties.title) == 255


def test_the_page_is_that_of_decree_30():
    section = docx.Document(OURS / "resignation-acceptance.docx").sections[0]
    assert [round(size.mm) for size in (section.page_width, section.page_height)] == [210, 297]
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(margin.mm) for margin in margins] == [22, 20, 30, 20]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header.paragraphs[0]._p.xml
    assert "PAGE" not in section.first_page_header.paragraphs[0]._p.xml


def test_the_receipt_bears_the_code_and_says_what_it_is(samples):
    made = render("receipt", samples["receipt"], form="docx")
    payload = context(PAPERS["receipt"], samples["receipt"])["qr"]
    with zipfile.ZipFile(io.BytesIO(made)) as files:
        pictures = [files.read(name) for name in files.namelist() if name.startswith("word/media/")]
    assert pictures == [png(payload)]
    drawing = next(docx.Document(io.BytesIO(made)).element.body.iter(qn("wp:docPr")))
    assert drawing.get("descr") == "Mã QR ghi mã vụ việc, số thứ tự và mã băm ở trên."


@pytest.mark.parametrize(
    "odd",
    [
        "{{ person_body }} {% if x %}",
        "<w:p/> & </w:t> \"'",
        "]]> &amp; &#60;",
        "{# note #}",
        "{%p for x in y %}",
        "a]b{c}d",
    ],
)
def test_text_that_looks_like_tags_is_printed_and_not_run(samples, odd):
    values = samples["resignation-letter"] | {"reason": odd, "person_name": odd}
    assert text_of(render("resignation-letter", values, form="docx")).count(odd) == 3


def test_hidden_characters_do_not_reach_the_paper_and_rare_ones_do(samples):
    values = samples["resignation-letter"] | {"reason": "bắt\x00\x0b\ufffe đầu\x1b 日本 😀"}
    assert "bắt\n đầu 日本 😀".replace("\n ", "\n") in text_of(render("resignation-letter", values, form="docx"))


def test_a_long_text_is_one_paragraph_a_line(samples):
    values = samples["resignation-letter"] | {"reason": "\n".join(f"Lý do thứ {n}" for n in range(2000))}
    lines = text_of(render("resignation-letter", values, form="docx")).split("\n")
    assert lines[lines.index("Lý do thứ 0") :][:2000] == [f"Lý do thứ {n}" for n in range(2000)]


def test_nobody_signs_yet_and_the_file_is_whole(samples):
    values = {
        name: value for name, value in samples["report"].items()
        if not name.startswith("signer") and name not in ("parent", "recipients", "findings")
    }  # fmt: skip
    body = docx.Document(io.BytesIO(render("report", values, form="docx"))).element.body
    assert [
        cell for cell in body.iter(qn("w:tc")) if cell[-1].tag != qn("w:p")
    ] == []  # Word refuses a cell that ends otherwise


def test_a_clerks_own_template_wins_over_ours(samples, own):
    folder = own("Mẫu riêng: {{ person_name }}")
    assert text_of(letter(samples, templates=folder)) == "Mẫu riêng: Nguyễn Đức Thượng"


def test_without_an_own_template_ours_is_used(samples, tmp_path):
    assert letter(samples, templates=tmp_path) == letter(samples)
    assert letter(samples, templates=tmp_path / "nowhere") == letter(samples)


def test_each_language_has_its_own_template(samples, own):
    folder = own("Own: {{ person_name }}", lang="en")
    assert text_of(letter(samples, templates=folder, lang="en")) == "Own: Nguyễn Đức Thượng"
    assert letter(samples, templates=folder) == letter(samples)


def test_templates_of_the_installation_lie_in_its_data_folder(settings):
    assert installation_templates() == settings.DATA / "templates"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("{{ person_nam }}", "a tag this paper does not know .*person_nam"),
        ("{% if person_nam %}x{% endif %}", "a tag this paper does not know"),
        ("{{ person_name", "a tag is written wrongly"),
        ("{% if person_name %} x", "a tag is written wrongly"),
        ("{{ person_name.__class__.__mro__ }}", "SecurityError"),
        ("{{ ''.__class__ }}", "SecurityError"),
        ("{{ person_name + 1 }}", "TypeError"),
        ("{{ 1 // 0 }}", "ZeroDivisionError"),
        ("{% for x in range(999999999) %}x{% endfor %}", "OverflowError"),
    ],
)
def test_a_broken_template_gives_one_sentence_that_names_it(samples, own, words, said):
    folder = own(words)
    with pytest.raises(DocumentError, match=said) as caught:
        letter(samples, templates=folder)
    assert str(caught.value).startswith(f"The template {folder / 'resignation-letter.docx'} cannot be used: ")
    assert "\n" not in str(caught.value)
    assert caught.value.vi.startswith("Không dùng được mẫu ")


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 torn"])
def test_a_template_that_is_no_word_file_is_told(samples, tmp_path, content):
    (tmp_path / "resignation-letter.docx").write_bytes(content)
    with pytest.raises(DocumentError, match="it is not a Word file"):
        letter(samples, templates=tmp_path)


def test_a_zip_that_is_no_word_file_is_told(samples, tmp_path):
    with zipfile.ZipFile(tmp_path / "resignation-letter.docx", "w") as files:
        files.writestr("hello.txt", "hello")
    with pytest.raises(DocumentError, match="it is not a Word file"):
        letter(samples, templates=tmp_path)


@pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice (apt-get install libreoffice-writer-nogui)")
def test_libreoffice_opens_every_paper_and_gives_the_same_text_back(samples, tmp_path, bare):
    (tmp_path / "fonts.conf").write_text(FONTCONFIG.format(fonts=FOLDER, cache=tmp_path / "cache"))
    made = {}
    for kind, paper in PAPERS.items():
        for lang in ("vi", "en"):
            made[kind, lang] = tmp_path / f"{kind}.{lang}.docx"
            made[kind, lang].write_bytes(render(paper.kind, samples[kind], form="docx", lang=lang))
    command = [SOFFICE, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", tmp_path, *made.values()]
    environment = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=300)
    for (kind, lang), file in made.items():
        back = bare(file.with_suffix(".txt").read_text(encoding="utf-8-sig"))
        lost = [line for line in text_of(file.read_bytes()).split("\n") if bare(line) not in back]
        assert (kind, lang, lost) == (kind, lang, [])
