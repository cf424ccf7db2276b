"""What is no text of a file is left out, and what a file lacks or has too much of is told."""

import io
import zipfile

import pytest
import typst

from canbo.law.text import TextError
from canbo.law.text import formats as f

HTML = "<meta charset={}><p>Điều 1.</p>"


def unpacking_to(size):
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one", b"\0" * (size // 2))
        archive.writestr("two", b"\0" * (size - size // 2))
    return kept.getvalue()


def test_a_word_file_that_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(f, "LARGEST_CONTENT", 2**20)
    with pytest.raises(TextError) as refused:
        f.read_docx(unpacking_to(2**20 + 1), "a.docx")
    assert refused.value.said("en") == "a.docx unpacks to more than 1 MB: leave out its pictures."
    assert refused.value.said("vi") == "a.docx giải nén quá 1 MB: hãy bỏ hình ảnh."
    with pytest.raises(TextError, match="cannot be read as a Word file"):  # not too large: it is no Word file
        f.read_docx(unpacking_to(2**20), "a.docx")


@pytest.mark.parametrize(
    ("module", "package"), [("docx_of_nobody", "docx_of_nobody"), ("docx.of.nobody", "python-docx")]
)
def test_a_format_whose_package_is_not_there_names_it(module, package):
    with pytest.raises(TextError) as refused:
        f._library(module)
    assert refused.value.said("en") == (
        f"This format needs the package {package}: install it, or bring the text as .txt or .html."
    )
    assert refused.value.said("vi") == (
        f"Định dạng này cần gói {package}: hãy cài gói đó, hoặc dùng tệp .txt hay .html."
    )


@pytest.mark.parametrize("named", ["utf-8", "UTF-8", "utf8", '"utf-8"', "UTF8"])
def test_a_page_in_utf_8_may_say_so_and_have_its_mark(named):
    for encoding in ("utf-8", "utf-8-sig"):
        assert [line for line in f.read_html(HTML.format(named).encode(encoding), "a.html") if line] == ["Điều 1."]


@pytest.mark.parametrize("named", ["ascii", "nonsense-9"])
def test_a_page_that_is_not_in_the_encoding_it_names_is_refused(named):
    with pytest.raises(TextError) as refused:
        f.read_html(HTML.format(named).encode(), "a.html")
    assert refused.value.said("en") == "a.html is not text in UTF-8: save it with that encoding."
    with pytest.raises(TextError, match=r"b\.html is not text in UTF-8"):
        f.read_html(b"<p>\xff</p>", "b.html")


def test_text_in_utf_16_is_read_from_either_end():
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert f.read_txt(mark + "Điều 1.\nĐèn".encode(encoding), "a.txt") == ["Điều 1.", "Đèn"]


def test_what_a_page_does_not_show_is_no_text():
    nested = "<p>One</p><svg>x<svg>y</svg>z</svg><p>Two</p>"
    assert [line for line in f.read_html(nested.encode(), "a.html") if line] == ["One", "Two"]
    page = "<p>One<style>x</style> more</p><svg>z</svg></style><p>Two<b> bold</b></p>Three"
    assert [line for line in f.read_html(page.encode(), "a.html") if line] == ["One more", "Two bold", "Three"]


def test_page_numbers_are_no_text(tmp_path):
    source = tmp_path / "in.typ"
    source.write_text(
        '#set page(height: 4cm, numbering: "1")\nArticle 1. Lamps.\n#pagebreak()\nArticle 2. Quays.\n', encoding="utf-8"
    )
    typst.compile(str(source), output=str(tmp_path / "a.pdf"))
    assert f.read_pdf((tmp_path / "a.pdf").read_bytes(), "a.pdf") == ["Article 1. Lamps.", "Article 2. Quays."]


@pytest.mark.parametrize("end", [".", ";", ":"])
def test_a_full_line_that_ends_a_sentence_is_a_paragraph(end):
    full = "x" * 60 + end
    assert f.joined([full, "Next"]) == [full, "Next"]
    assert f.joined([full, "next"]) == [full, "next"]
    assert f.joined(["x" * 60, "Y" * 60, "Z"]) == [f"{'x' * 60} {'Y' * 60} Z"]
    assert f.joined(["x" * 60, "Short", "Z"]) == [f"{'x' * 60} Short", "Z"]
