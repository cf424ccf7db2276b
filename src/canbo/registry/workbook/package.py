"""Opening an Excel file that anybody may have made: type, size and contents are looked at before it is read."""

import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from xml.parsers import expat

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from .report import WorkbookError

LARGEST_FILE = 25 * 2**20
LARGEST_CONTENT = 300 * 2**20
_MOST_PARTS = 2_000
_OLD_EXCEL = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=[\"']([A-Z]+\d+(?::[A-Z]+\d+)?)[\"']")
_TAIL = re.compile(rb"</(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*/>")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s")
_CHUNK = 2**20
# What openpyxl lets through when a part of the file is missing or makes no sense; SyntaxError is that of its parsers.
_BROKEN = (
    InvalidFileException, zipfile.BadZipFile, zipfile.LargeZipFile, SyntaxError, expat.ExpatError, EOFError, OSError,
    KeyError, IndexError, ValueError, TypeError, AttributeError, NotImplementedError, RuntimeError,
)  # fmt: skip


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """The workbook, open for reading row by row. Raises WorkbookError for a file that is none, or no safe one."""
    _check_file(path)
    with _told(path), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl's, about what it will not write back
        workbook = load_workbook(path, read_only=True, keep_links=False)
        try:
            if len(workbook.sheetnames) != _sheets_announced(path):
                raise KeyError("a sheet has no part; openpyxl would leave it out without a word")
            yield workbook
        finally:
            workbook.close()


def _sheets_announced(path: Path) -> int:
    with zipfile.ZipFile(path) as archive:
        return len(_SHEET.findall(archive.read("xl/workbook.xml")))


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except WorkbookError:
        raise
    except _BROKEN as error:
        raise WorkbookError(
            f"{path.name} cannot be read as an Excel workbook; open it in Excel and save it again as .xlsx.",
            f"{path.name} không đọc được như một tệp Excel; hãy mở bằng Excel và lưu lại thành .xlsx.",
        ) from error


def merged_ranges(worksheet: Any) -> list[str]:
    """The merged ranges of a sheet (`B2:C4`), which reading row by row does not tell."""
    tail = b""
    with worksheet.parent._archive.open(worksheet._worksheet_path) as part:  # noqa: SLF001 - there is no public way
        before, found = b"", False
        while chunk := part.read(_CHUNK):
            if found:
                tail += chunk
                continue
            window = before + chunk
            if ends := _TAIL.search(window):
                found, tail = True, window[ends.end() :]
            before = window[-64:]
    return [match.decode("ascii") for match in _MERGED.findall(tail)]


def _check_file(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(8)
            body = file.read(LARGEST_FILE) if head == _OLD_EXCEL else b""
    except OSError as error:
        raise WorkbookError(
            f"{path} cannot be read: {error.strerror}; check the path.",
            f"Không đọc được {path}: {error.strerror}; hãy kiểm tra đường dẫn.",
        ) from error
    if size > LARGEST_FILE:
        raise WorkbookError(
            f"{path.name} is larger than {LARGEST_FILE >> 20} MB; divide it into several workbooks.",
            f"{path.name} lớn hơn {LARGEST_FILE >> 20} MB; hãy chia thành nhiều tệp.",
        )
    if head == _OLD_EXCEL:
        _refuse_old(path, encrypted=_ENCRYPTED in body)
    if not zipfile.is_zipfile(path):
        raise WorkbookError(
            f"{path.name} is not an Excel workbook; save it as .xlsx.",
            f"{path.name} không phải là tệp Excel; hãy lưu thành .xlsx.",
        )
    with _told(path), zipfile.ZipFile(path) as archive:
        _check_parts(path, archive)


def _refuse_old(path: Path, *, encrypted: bool) -> None:
    if encrypted:
        raise WorkbookError(
            f"{path.name} is protected by a password; save it without one.",
            f"{path.name} có mật khẩu; hãy lưu lại không đặt mật khẩu.",
        )
    raise WorkbookError(
        f"{path.name} is in the old Excel format; save it as .xlsx.",
        f"{path.name} ở định dạng Excel cũ; hãy lưu lại thành .xlsx.",
    )


def _check_parts(path: Path, archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > LARGEST_CONTENT or len(parts) > _MOST_PARTS:
        raise WorkbookError(
            f"{path.name} unpacks to over {LARGEST_CONTENT >> 20} MB; delete formatted empty rows, or divide it.",
            f"{path.name} giải nén ra hơn {LARGEST_CONTENT >> 20} MB; hãy xóa dòng trống có định dạng.",
        )
    names = {part.filename for part in parts}
    if "xl/workbook.bin" in names or "xl/workbook.xml" not in names:
        raise WorkbookError(
            f"{path.name} is not an .xlsx workbook; save it as “Excel Workbook (.xlsx)”.",
            f"{path.name} không phải là tệp .xlsx; hãy lưu thành “Excel Workbook (.xlsx)”.",
        )
    if b"purl.oclc.org/ooxml" in archive.read("xl/workbook.xml"):
        raise WorkbookError(
            f"{path.name} is in the “Strict” format; save it as “Excel Workbook (.xlsx)”.",
            f"{path.name} ở định dạng “Strict”; hãy lưu thành “Excel Workbook (.xlsx)”.",
        )
    for part in parts:
        if part.filename.endswith((".xml", ".rels")) and _declares_entities(archive, part.filename):
            raise WorkbookError(
                f"{path.name} declares entities of its own, which no Excel does; it was not read.",
                f"{path.name} tự khai báo thực thể, điều Excel không bao giờ làm; tệp không được đọc.",
            )


class _RootReachedError(Exception):
    """The prolog of an XML part is over."""


def _declares_entities(archive: zipfile.ZipFile, name: str) -> bool:
    """Whether a part has a document type, the only place where entities can be declared."""
    declared: list[str] = []

    def doctype(*_arguments: object) -> None:
        declared.append(name)
        raise _RootReachedError

    def root(*_arguments: object) -> None:
        raise _RootReachedError

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = root
    with archive.open(name) as part:
        try:
            while chunk := part.read(4096):
                parser.Parse(chunk)
        except _RootReachedError:
            pass
    return bool(declared)
