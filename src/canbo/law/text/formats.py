"""The lines of each format. The libraries for Word and PDF load when such a file comes."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import Any

from .marks import mark_of
from .read import TextError, clean

LARGEST_CONTENT = 200 * 2**20
"""Bytes a Word file may unpack to."""
LONG_LINE = 55
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th",
    "thead", "title", "tr", "ul",
})  # fmt: skip
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "button", "select"})
_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"[-–]?\s*\d{1,4}\s*[-–]?$")


def read_txt(content: bytes, name: str) -> list[str]:
    """Lines of plain text in UTF-8 or, with its mark, UTF-16."""
    return _decoded(content, name).splitlines()


def read_html(content: bytes, name: str) -> list[str]:
    """Blocks of a page, one a line; scripts and styles are no text."""
    found = _CHARSET.search(content[:4096])
    named = found.group(1).decode("ascii") if found else ""
    if named and named.lower() not in ("utf-8", "utf8"):
        try:
            text = content.decode(named)
        except (LookupError, UnicodeDecodeError) as error:
            raise _not_utf8(name) from error
    else:
        text = _decoded(content, name)
    page = _Page()
    page.feed(text)
    page.close()
    return "".join(page.parts).split("\n")


def read_docx(content: bytes, name: str) -> list[str]:
    """Paragraphs and table cells in their order; numbers that Word writes by itself are put back."""
    from .numbered import Numbers

    try:
        _check_unpacked(content, name)
        document = _library("docx").Document(io.BytesIO(content))
        numbers = Numbers(document)
        return [line for paragraph in _paragraphs(document) for line in numbers.told(paragraph).split("\n")]
    except TextError:
        raise
    except (
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        AttributeError,
        SyntaxError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise TextError(
            f"{name} cannot be read as a Word file: open it in Word and save it again as .docx.",
            f"{name} không đọc được như một tệp Word: hãy mở bằng Word và lưu lại thành .docx.",
        ) from error


def _check_unpacked(content: bytes, name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = sum(part.file_size for part in archive.infolist())
    if size > LARGEST_CONTENT:
        raise TextError(
            f"{name} unpacks to more than {LARGEST_CONTENT >> 20} MB: leave out its pictures.",
            f"{name} giải nén quá {LARGEST_CONTENT >> 20} MB: hãy bỏ hình ảnh.",
        )


def _paragraphs(document: Any) -> Iterator[Any]:
    paragraph = _library("docx.text.paragraph").Paragraph
    for element in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"):
        yield paragraph(element, document)


def read_pdf(content: bytes, name: str) -> list[str]:
    """Lines of a PDF put together again into paragraphs; page numbers left out."""
    pypdf = _library("pypdf")
    errors: Any = _library("pypdf.errors")
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        locked = reader.is_encrypted and not reader.decrypt("")
        lines = [] if locked else [clean(line) for page in reader.pages for line in page.extract_text().splitlines()]
    except (
        errors.PyPdfError, errors.DependencyError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError,
        OSError,
    ) as error:  # fmt: skip
        raise TextError(
            f"{name} cannot be read as a PDF: save it anew from the program that made it.",
            f"{name} không đọc được như một tệp PDF: hãy xuất lại từ chương trình đã tạo nó.",
        ) from error
    if locked:
        raise TextError(
            f"{name} is locked with a password: save it without one.",
            f"{name} bị khóa bằng mật khẩu: hãy lưu lại không có mật khẩu.",
        )
    return joined([line for line in lines if line and not _PAGE_NUMBER.match(line)])


def joined(lines: Sequence[str]) -> list[str]:
    """Lines broken at the margin as the paragraphs they were: a line goes on that is full, or ends within a sentence."""
    found: list[str] = []
    width = max(map(len, lines), default=0)
    for line in lines:
        before = found[-1] if found else ""
        last = before.rpartition("\n")[2]
        fresh = not before or mark_of(line, next_article=None) is not None
        full = len(last) >= max(LONG_LINE, 0.7 * width) and not last.endswith((".", ";", ":"))
        if not fresh and (full or (line[0].islower() and not last.endswith((".", ";", ":")))):
            found[-1] = f"{before}\n{line}"
        else:
            found.append(line)
    return [paragraph.replace("\n", " ") for paragraph in found]


def _decoded(content: bytes, name: str) -> str:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_utf8(name) from error
    if "\0" in text:
        raise _not_utf8(name)
    return text


def _not_utf8(name: str) -> TextError:
    return TextError(
        f"{name} is not text in UTF-8: save it with that encoding.",
        f"{name} không phải văn bản mã UTF-8: hãy lưu lại với bảng mã đó.",
    )


def _library(name: str) -> Any:
    from importlib import import_module

    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        package = {"docx": "python-docx"}.get(name.partition(".")[0], name.partition(".")[0])
        raise TextError(
            f"This format needs the package {package}: install it, or bring the text as .txt or .html.",
            f"Định dạng này cần gói {package}: hãy cài gói đó, hoặc dùng tệp .txt hay .html.",
        ) from error


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 -- the parser's own
        self.silent += tag in _SILENT
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.silent = max(self.silent - (tag in _SILENT), 0)
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(" ".join(data.split("\n")))
