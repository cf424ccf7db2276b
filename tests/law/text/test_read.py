"""Files in four formats, good and bad, as lines."""

import hashlib
import io

import docx
import pypdf
import pytest
import typst

from canbo.law.text import LARGEST_FILE, TextError, parse, read_source
from canbo.law.text.formats import joined
from canbo.law.text.numbered import Numbers
from canbo.law.text.read import check_size

TEXT = ["Điều 1. Đèn biển", "1. Người giữ đèn gồm:", "a) Người thắp đèn;", "đ) Người gõ mõ."]


@pytest.fixture
def file(tmp_path):
    """`file(name, content)`: a file with that content."""

    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def word(build):
    document = docx.Document()
    build(document)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def written(document):
    for line in TEXT:
        document.add_paragraph(line)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_plain_text_in_unicode(file, encoding):
    source = read_source(file("luat.txt", "\n".join(TEXT).encode(encoding)))
    assert list(source.lines) == TEXT
    assert source.format == "txt"


def test_letters_are_composed_and_spaces_plain(file):
    source = read_source(file("luat.txt", "Đie\u0302\u0300u\u00a01.  \u200bĐèn\u00ad\r\n\r\nbiển"))
    assert source.lines == ("Điều 1. Đèn", "", "biển")


def test_the_hash_is_that_of_the_file(file):
    content = "\n".join(TEXT).encode()
    source = read_source(file("luat.txt", content), "Nghị định.txt")
    assert source.sha256 == hashlib.sha256(content).hexdigest()
    assert source.content == content
    assert source.name == "Nghị định.txt"


def test_html_without_scripts_and_styles(file):
    head = "<head><title>T</title><style>p{}</style></head>"
    body = f"<script>1</script><p>{TEXT[0]}</p><div>{TEXT[1]}<br>{TEXT[2]}</div>"
    page = f"<html>{head}<body>{body}<table><tr><td>đ)&nbsp;Người\n gõ <b>mõ</b>.</td></tr></table></body></html>"
    assert [line for line in read_source(file("luat.html", page)).lines if line] == TEXT


def test_html_in_the_encoding_it_names(file):
    page = '<meta charset="windows-1258"><p>Article 1. Lamps à</p>'.encode("cp1258")
    assert "Article 1. Lamps à" in read_source(file("luat.htm", page)).lines


def test_word_paragraphs_and_tables(file):
    def build(document):
        document.add_paragraph(TEXT[0])
        document.add_table(1, 1).cell(0, 0).text = TEXT[1]
        document.add_paragraph(f"{TEXT[2]}\n{TEXT[3]}")

    assert [line for line in read_source(file("luat.docx", word(build))).lines if line] == TEXT


def test_numbers_that_word_writes_by_itself_are_put_back(file):
    def build(document):
        document.add_paragraph("Article 1. Lamps")
        for line in ("First of all.", "Second of all."):
            paragraph = document.add_paragraph(line)
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            number = document.styles["List Number"].element.pPr.numPr.numId.val
            properties._add_numId().val = number
            properties._add_ilvl().val = 0

    text = parse(read_source(file("luat.docx", word(build))).lines)
    assert list(text.by_path) == ["1", "1.1", "1.2"]


def test_pdf_lines_become_paragraphs_again(file, tmp_path):
    long = "2. " + "Người giữ đèn thắp đèn khi trời tối và tắt đèn khi trời sáng, trừ khi có bão. " * 4
    source = tmp_path / "in.typ"
    source.write_text("\n\n".join([*TEXT, long]).replace("*", ""), encoding="utf-8")
    typst.compile(str(source), output=str(tmp_path / "luat.pdf"))
    read = read_source(tmp_path / "luat.pdf")
    assert read.format == "pdf"
    assert parse(read.lines).by_path["1.2"].text == long[3:].strip()


def test_a_full_line_goes_on_and_a_heading_does_not():
    full = "Người giữ đèn phải thắp đèn trước khi trời tối hẳn trên mọi bến"
    assert joined([full, "Cảng và mọi đảo.", "Điều 2. Tắt đèn", "Tắt khi sáng."]) == [
        f"{full} Cảng và mọi đảo.",
        "Điều 2. Tắt đèn",
        "Tắt khi sáng.",
    ]


def blank_pdf(password=""):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


BAD = {
    "empty.txt": (b"", "is empty"),
    "spaces.txt": (b" \n\n ", "holds no text"),
    "luat.odt": (b"x", "not of a format"),
    "luat.doc": (bytes.fromhex("d0cf11e0a1b11ae1"), "save it as .docx"),
    "luat.txt": (b"%PDF-1.7", "not what its name says"),
    "luat.docx": (b"Article 1. Lamps", "not what its name says"),
    "broken.docx": (b"PK\x03\x04 and nothing more", "cannot be read as a Word file"),
    "broken.pdf": (b"%PDF-1.7 and nothing more", "cannot be read as a PDF"),
    "old.txt": ("Điều 1".encode("utf-16-le")[1:] + b"\xff", "not text in UTF-8"),
    "binary.txt": (b"a\0b", "not text in UTF-8"),
    "scanned.pdf": (blank_pdf(), "needs its text recognised"),
    "locked.pdf": (blank_pdf("secret"), "locked with a password"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_in_one_sentence(file, name):
    content, said = BAD[name]
    with pytest.raises(TextError, match=said) as refused:
        read_source(file(name, content))
    for lang in ("vi", "en"):
        sentence = refused.value.said(lang)
        assert name in sentence
        assert "\n" not in sentence
        assert sentence.endswith(".")


@pytest.mark.parametrize("over", [0, 1])
def test_a_file_may_be_so_large_and_no_larger(tmp_path, over):
    path = tmp_path / "luat.txt"
    with path.open("wb") as file:
        file.write(b"Article 1. Lamps\n")
        file.truncate(LARGEST_FILE + over)
    with pytest.raises(TextError, match="more than the 25 MB" if over else "not text in UTF-8"):
        read_source(path)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(TextError, match="cannot be read"):
        read_source(tmp_path / "none.txt")


SENTENCES = {
    "empty.txt": ("is empty: bring the full text.", "rỗng: hãy dùng tệp có toàn văn."),
    "spaces.txt": ("holds no text: bring the full text.", "không có chữ nào: hãy dùng tệp có toàn văn."),
    "luat.odt": (
        "is not of a format read here: bring a .txt, .docx, .pdf or .html file.",
        "không thuộc định dạng đọc được: hãy dùng tệp .txt, .docx, .pdf hoặc .html.",
    ),
    "luat.doc": (
        "is of an old format of Word: open it there and save it as .docx.",
        "thuộc định dạng Word cũ: hãy mở bằng Word và lưu thành .docx.",
    ),
    "luat.txt": (
        "is not what its name says (.pdf): give it the right ending, or save it anew.",
        "không đúng định dạng như tên gọi (.pdf): hãy đổi đuôi tệp cho đúng, hoặc lưu lại.",
    ),
    "luat.docx": (
        "is not what its name says (no Word file): give it the right ending, or save it anew.",
        "không đúng định dạng như tên gọi (khác): hãy đổi đuôi tệp cho đúng, hoặc lưu lại.",
    ),
    "broken.docx": (
        "cannot be read as a Word file: open it in Word and save it again as .docx.",
        "không đọc được như một tệp Word: hãy mở bằng Word và lưu lại thành .docx.",
    ),
    "broken.pdf": (
        "cannot be read as a PDF: save it anew from the program that made it.",
        "không đọc được như một tệp PDF: hãy xuất lại từ chương trình đã tạo nó.",
    ),
    "old.txt": (
        "is not text in UTF-8: save it with that encoding.",
        "không phải văn bản mã UTF-8: hãy lưu lại với bảng mã đó.",
    ),
    "scanned.pdf": (
        "holds no text: a scan needs its text recognised first.",
        "không có chữ nào: bản quét cần được nhận dạng chữ trước.",
    ),
    "locked.pdf": (
        "is locked with a password: save it without one.",
        "bị khóa bằng mật khẩu: hãy lưu lại không có mật khẩu.",
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_refusal_says_what_to_do_in_both_languages(file, name):
    with pytest.raises(TextError) as refused:
        read_source(file(name, BAD[name][0]))
    en, vi = SENTENCES[name]
    assert refused.value.said("en") == f"{name} {en}"
    assert refused.value.said("vi").endswith(vi)
    assert name in refused.value.said("vi")


@pytest.mark.parametrize(
    ("name", "content", "looks"),
    [
        ("a.pdf", b"PK\x03\x04", "(.docx)"),
        ("a.docx", b"%PDF-1.7", "(.pdf)"),
        ("a.txt", bytes.fromhex("d0cf11e0a1b11ae1"), "(.doc)"),
        ("a.html", b"PK\x03\x04", "(.docx)"),
        ("a.pdf", b"Article 1", "(no PDF)"),
    ],
)
def test_what_a_file_looks_like_is_told(file, name, content, looks):
    with pytest.raises(TextError) as refused:
        read_source(file(name, content))
    assert looks in refused.value.said("en")


def test_how_large_a_file_is_and_may_be_is_told():
    with pytest.raises(TextError) as refused:
        check_size(LARGEST_FILE + 2**20, "a.txt")
    assert refused.value.said("en") == (
        "a.txt has 26.0 MB, more than the 25 MB that the text of a law may have: leave out its pictures."
    )
    assert refused.value.said("vi") == "a.txt có 26.0 MB, quá 25 MB dành cho một văn bản: hãy bỏ hình ảnh."
    check_size(1, "a.txt")


@pytest.mark.parametrize(
    ("shape", "shown"),
    [
        ("decimal", ["1.", "2.", "28."]),
        ("lowerLetter", ["a.", "b.", "b."]),
        ("upperLetter", ["A.", "B.", "B."]),
        ("lowerRoman", ["i.", "ii.", "xxviii."]),
        ("upperRoman", ["I.", "II.", "XXVIII."]),
        ("bullet", ["", "", ""]),
    ],
)
def test_word_numbers_in_every_shape(shape, shown):
    numbers = numbers_of({0: (shape, "%1.", 1)})
    counted = [numbers._next("1", 0) for _ in range(28)]
    assert [counted[place] for place in (0, 1, 27)] == shown


def test_word_numbers_of_several_levels_begin_anew_below_each():
    numbers = numbers_of({0: ("decimal", "%1.", 1), 1: ("lowerLetter", "%1.%2)", 3)})
    assert [numbers._next("1", level) for level in (0, 1, 1, 0, 1)] == ["1.", "1.c)", "1.d)", "2.", "2.c)"]
    assert numbers._next("1", 5) == numbers._next("unknown", 0) == ""


def numbers_of(levels):
    numbers = Numbers(docx.Document())
    numbers._levels = {"1": levels}
    return numbers


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ([], []),
        (["Đèn.", "tắt"], ["Đèn.", "tắt"]),
        (["Đèn", "tắt"], ["Đèn tắt"]),
        (["Đèn;", "tắt"], ["Đèn;", "tắt"]),
        (["Đèn:", "tắt"], ["Đèn:", "tắt"]),
        (["Đèn", "Tắt"], ["Đèn", "Tắt"]),
        (["x" * 55, "Tắt"], ["x" * 55 + " Tắt"]),
        (["x" * 54, "Tắt"], ["x" * 54, "Tắt"]),
        (["x" * 69 + " y", "x" * 71 + ".", "Tắt"], [f"{'x' * 69} y {'x' * 71}.", "Tắt"]),
        (["x" * 55, "Y" * 100, "Tắt"], ["x" * 55, "Y" * 100 + " Tắt"]),
        (["x" * 60, "1. Một", "hai"], ["x" * 60, "1. Một hai"]),
    ],
)
def test_which_lines_go_on(lines, whole):
    assert joined(lines) == whole
