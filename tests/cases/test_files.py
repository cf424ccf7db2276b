"""What a file is by its content, what it may be called, where it lies, and what is kept of one that is refused."""

import hashlib
import re
import string
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.cases import papers

from canbo.cases.file_names import LONGEST_NAME, path_in, plain_name
from canbo.cases.file_types import DOCX, JPEG, MOST_PARTS, PDF, PNG, XLSX, FileRefused, type_of
from canbo.cases.files import folder, incoming, path_of

TAKEN = [
    ("a.pdf", papers.PDF, PDF), ("a.PDF", papers.PDF, PDF), ("a.png", papers.png(), PNG), ("a.jpg", papers.JPEG, JPEG),
    ("a.jpeg", papers.JPEG, JPEG), ("a.docx", papers.docx(), DOCX), ("a.xlsx", papers.xlsx(), XLSX),
]  # fmt: skip
FORGED = {
    "a program called PDF": ("a.pdf", papers.PROGRAM),
    "a page called PDF": ("a.pdf", b"<html><script>alert(1)</script>"),
    "a drawing with scripts": ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "a picture called PDF": ("a.pdf", papers.png()),
    "a PDF called Word": ("a.docx", papers.PDF),
    "Excel called Word": ("a.docx", papers.xlsx()),
    "Word with macros": ("a.docx", papers.docx("word/vbaProject.bin")),
    "Excel with macros": ("a.xlsx", papers.xlsx("xl/vbaProject.bin")),
    "any archive": ("a.docx", papers.package("word/document.xml")),
    "half an archive": ("a.docx", papers.docx()[:40]),
    "a PDF behind something else": ("a.pdf", b"\n" * 20 + papers.PDF),
    "no end to its name": ("a", papers.PDF),
    "two ends to its name": ("a.pdf.exe", papers.PDF),
    "too short to be anything": ("a.pdf", b"%PD"),
}


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    settings.DATA = tmp_path
    return tmp_path


def take(content, name="đơn.pdf", piece=7):
    with incoming((content[at : at + piece] for at in range(0, len(content), piece)), name) as file:
        return file


def left():
    return [path for path in folder().rglob("*") if path.is_file()]


@pytest.mark.parametrize(("name", "content", "type_"), TAKEN, ids=[name for name, _, _ in TAKEN])
def test_each_kind_is_known_by_its_content(name, content, type_) -> None:
    assert take(content, name).type == type_


@pytest.mark.parametrize(("name", "content"), FORGED.values(), ids=FORGED)
def test_what_is_not_what_it_says_is_refused_in_a_sentence_and_nothing_is_kept(name, content) -> None:
    with pytest.raises(FileRefused) as told:
        take(content, name)
    for lang in ("vi", "en"):
        assert name in told.value.said(lang)
        assert told.value.said(lang).endswith(".")
    assert left() == []


def test_a_package_of_very_many_parts_is_not_read_through(tmp_path) -> None:
    path = tmp_path / "x"
    path.write_bytes(papers.docx(*(f"p{n}" for n in range(MOST_PARTS - 2))))
    assert type_of(path, "a.docx") == DOCX
    path.write_bytes(papers.docx(*(f"p{n}" for n in range(MOST_PARTS - 1))))
    with pytest.raises(FileRefused):
        type_of(path, "a.docx")


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_is_the_last_size_that_is_taken(settings, more, fits) -> None:
    settings.LARGEST_FILE = 1000
    content = papers.PDF.ljust(1000 + more)
    if fits:
        assert take(content).size == 1000 + more
    else:
        with pytest.raises(FileRefused, match="larger than"):
            take(content)
    assert left() == []


def test_what_is_too_big_is_not_read_on(settings) -> None:
    settings.LARGEST_FILE = 100
    read = []

    def endless():
        while True:
            read.append(1)
            yield b"x" * 60

    with pytest.raises(FileRefused), incoming(endless(), "a.pdf"):
        pass
    assert len(read) == 2
    assert left() == []


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(FileRefused, match="is empty"):
        take(b"")
    assert left() == []


def test_what_is_kept_lies_under_its_hash_for_its_owner_alone(data) -> None:
    with incoming([papers.PDF], "đơn.pdf") as file:
        kept = file.keep("2026-0001")
    assert kept == data / "files" / "2026-0001" / hashlib.sha256(papers.PDF).hexdigest()
    assert kept.read_bytes() == papers.PDF
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    assert left() == [kept]


BAD = (
    "", " ", ".", "..", ".htaccess", "a.pdf.", "../a.pdf", "a/b.pdf", "a\\b.pdf", "C:a.pdf", "a\0.pdf", "a\n.pdf",
    "fdp.\u202eexe.pdf", "a\u200b.pdf", 'a".pdf', "a*.pdf", "a?.pdf", "<a>.pdf", "a|b.pdf",
)  # fmt: skip


@pytest.mark.parametrize("name", BAD, ids=ascii)
def test_a_name_no_file_should_have_is_refused_in_one_sentence(name) -> None:
    with pytest.raises(FileRefused) as told:
        take(papers.PDF, name)
    assert told.value.said("en").isprintable()
    assert told.value.said("vi").isprintable()
    assert left() == []


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_longest_name(more, fits) -> None:
    name = "ă" * (LONGEST_NAME + more - 4) + ".pdf"
    if fits:
        assert plain_name(name) == name
    else:
        with pytest.raises(FileRefused):
            plain_name(name)


def test_a_name_has_one_form() -> None:
    assert plain_name("  Sơ yếu lý lịch – bản 2.pdf ") == "Sơ yếu lý lịch – bản 2.pdf"


@given(st.text())
@example("..")
@example("\u202e.pdf")
def test_a_name_that_is_taken_is_one_line_and_no_path(name) -> None:
    try:
        found = plain_name(name)
    except FileRefused:
        return
    assert found.isprintable()
    assert Path(found).name == found
    assert not set(found) & set('/\\:"<>|')
    assert not found.startswith(".")
    assert 0 < len(found) <= LONGEST_NAME
    assert plain_name(found) == found


@given(
    st.text() | st.from_regex(r"\d{4}-\d{4,15}", fullmatch=True),
    st.text() | st.text(string.hexdigits, min_size=64, max_size=64),
)
@example("2026-0001\n", "a" * 64)
@example("2026-0001", "a" * 64 + "\n")
@example("..", "a" * 64)
def test_no_number_and_no_hash_leads_out_of_the_folder(case, digest) -> None:
    root = Path("/data/files")
    fit = re.fullmatch(r"[0-9]{4}-[0-9]{4,15}", case) and re.fullmatch("[0-9a-f]{64}", digest)
    if fit:
        assert path_in(root, case, digest).parts == (*root.parts, case, digest)
    else:
        with pytest.raises(ValueError, match="are wanted"):
            path_in(root, case, digest)


def test_the_folder_is_in_the_data_folder(data) -> None:
    assert path_of("2026-0001", "a" * 64).is_relative_to(data)
