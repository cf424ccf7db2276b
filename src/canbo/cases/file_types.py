"""What kind of file it is, found from its content: a closed list. A name only has to agree with it.

PDF, PNG and JPEG by their first bytes; Word and Excel by the parts of their package, without unpacking any. A package
with macros is none of them.
"""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from canbo.kernel.errors import CanboError

_OFFICE = "application/vnd.openxmlformats-officedocument"
MOST_PARTS = 10_000
MACROS = "vbaproject.bin"


class FileRefused(CanboError):  # noqa: N818 - says what happened
    """A file that is not taken; nothing of it was kept."""


@dataclass(frozen=True)
class FileType:
    """A type that is taken: its media type, and how names of such files end, the usual one first."""

    media: str
    suffixes: tuple[str, ...]

    @property
    def said(self) -> str:
        """As a reader calls it."""
        return self.suffixes[0].upper()


PDF = FileType("application/pdf", ("pdf",))
DOCX = FileType(f"{_OFFICE}.wordprocessingml.document", ("docx",))
XLSX = FileType(f"{_OFFICE}.spreadsheetml.sheet", ("xlsx",))
PNG = FileType("image/png", ("png",))
JPEG = FileType("image/jpeg", ("jpg", "jpeg"))
TYPES = (PDF, DOCX, XLSX, PNG, JPEG)
ACCEPTED = ",".join(f".{suffix}" for type_ in TYPES for suffix in type_.suffixes)
"""For the `accept` of an upload."""
_BY_START = ((b"%PDF-", PDF), (b"\x89PNG\r\n\x1a\n", PNG), (b"\xff\xd8\xff", JPEG))
_BY_PART = (("word/document.xml", DOCX), ("xl/workbook.xml", XLSX))
_PACKAGE = b"PK\x03\x04"


def type_of(path: Path, name: str) -> FileType:
    """The type of a file by its content; raises FileRefused where it is none, or not the one its name says."""
    found = _by_content(path)
    known = ", ".join(type_.said for type_ in TYPES)
    if found is None:
        raise FileRefused(
            f"{name} is no {known} by its content; save it as one of these and attach that.",
            f"Nội dung của {name} không phải là {known}; hãy lưu thành một trong các loại ấy rồi đính kèm.",
        )
    suffix = PurePosixPath(name).suffix.lower().removeprefix(".")
    if suffix not in found.suffixes:
        raise FileRefused(
            f"{name} is {found.said} by its content, which its name does not say; name it .{found.suffixes[0]}.",
            f"{name} có nội dung là {found.said}, không đúng với tên; hãy đặt đuôi .{found.suffixes[0]}.",
        )
    return found


def _by_content(path: Path) -> FileType | None:
    with path.open("rb") as file:
        start = file.read(16)
    if start.startswith(_PACKAGE):
        return _by_parts(path)
    return next((type_ for mark, type_ in _BY_START if start.startswith(mark)), None)


def _by_parts(path: Path) -> FileType | None:
    try:
        with zipfile.ZipFile(path) as package:
            parts = package.namelist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return None
    if len(parts) > MOST_PARTS or "[Content_Types].xml" not in parts or _with_macros(parts):
        return None
    return next((type_ for part, type_ in _BY_PART if part in parts), None)


def _with_macros(parts: Iterable[str]) -> bool:
    return any(part.lower().endswith(MACROS) for part in parts)
