"""A file with an official text as its lines: plain text, Word, PDF or HTML."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from canbo.kernel.errors import CanboError

LARGEST_FILE = 25 * 2**20
FORMATS = ("txt", "docx", "pdf", "html")
_SUFFIXES = {".txt": "txt", ".docx": "docx", ".pdf": "pdf", ".html": "html", ".htm": "html"}
_SPACE = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200c-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]"
)
_OLD_WORD = bytes.fromhex("d0cf11e0a1b11ae1")


class TextError(CanboError):
    """A file that is no readable official text."""


@dataclass(frozen=True)
class Source:
    """A file read: its name, format (of FORMATS), sha256, bytes and lines, each line cleaned and in NFC."""

    name: str
    format: str
    sha256: str
    content: bytes
    lines: tuple[str, ...]


def read_source(path: Path, called: str | None = None) -> Source:
    """Read a file by its suffix; `called` is the name its owner gave it. Raises TextError in one sentence."""
    name = called or path.name
    _format(name)
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST_FILE else b""
    except OSError as error:
        raise TextError(
            f"{name} cannot be read ({error.strerror}): check the path.",
            f"Không đọc được {name} ({error.strerror}): hãy kiểm tra đường dẫn.",
        ) from error
    check_size(size, name)
    return read_content(content, name)


def read_content(content: bytes, name: str) -> Source:
    """Read the bytes of a file by its name. Raises TextError in one sentence."""
    kind = _format(name)
    check_size(len(content), name)
    _check_kind(content, kind, name)
    lines = tuple(clean(line) for line in _readers()[kind](content, name))
    if not any(lines):
        vi, en = "hãy dùng tệp có toàn văn.", "bring the full text."
        if kind == "pdf":
            vi, en = "bản quét cần được nhận dạng chữ trước.", "a scan needs its text recognised first."
        raise TextError(f"{name} holds no text: {en}", f"{name} không có chữ nào: {vi}")
    return Source(name, kind, hashlib.sha256(content).hexdigest(), content, lines)


def check_size(size: int, name: str) -> None:
    """TextError for a file that is empty or too large to be the text of a law; `size` in bytes."""
    if not size:
        raise TextError(f"{name} is empty: bring the full text.", f"{name} rỗng: hãy dùng tệp có toàn văn.")
    if size > LARGEST_FILE:
        most, has = LARGEST_FILE >> 20, f"{size / 2**20:.1f} MB"
        raise TextError(
            f"{name} has {has}, more than the {most} MB that the text of a law may have: leave out its pictures.",
            f"{name} có {has}, quá {most} MB dành cho một văn bản: hãy bỏ hình ảnh.",
        )


def _format(name: str) -> str:
    suffix = Path(name).suffix.lower()
    if kind := _SUFFIXES.get(suffix):
        return kind
    if suffix == ".doc":
        raise TextError(
            f"{name} is of an old format of Word: open it there and save it as .docx.",
            f"{name} thuộc định dạng Word cũ: hãy mở bằng Word và lưu thành .docx.",
        )
    raise TextError(
        f"{name} is not of a format read here: bring a .txt, .docx, .pdf or .html file.",
        f"{name} không thuộc định dạng đọc được: hãy dùng tệp .txt, .docx, .pdf hoặc .html.",
    )


def clean(line: str) -> str:
    """A line with plain spaces, in NFC, without what cannot be seen."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", line))).strip()


def _check_kind(content: bytes, kind: str, name: str) -> None:
    head = content[:8]
    looks = (
        "pdf"
        if b"%PDF-" in content[:1024]
        else "docx"
        if head.startswith(b"PK\x03\x04")
        else "doc"
        if head == _OLD_WORD
        else ""
    )
    fits = looks == kind if kind in ("pdf", "docx") else not looks
    if not fits:
        what = f".{looks}" if looks else {"pdf": "no PDF", "docx": "no Word file"}.get(kind, "")
        khac = f".{looks}" if looks else "khác"
        raise TextError(
            f"{name} is not what its name says ({what}): give it the right ending, or save it anew.",
            f"{name} không đúng định dạng như tên gọi ({khac}): hãy đổi đuôi tệp cho đúng, hoặc lưu lại.",
        )


def _readers() -> dict[str, Callable[[bytes, str], list[str]]]:
    from .formats import read_docx, read_html, read_pdf, read_txt

    return {"txt": read_txt, "docx": read_docx, "pdf": read_pdf, "html": read_html}
