"""Names that files come with, which are kept as data and never as paths; and the paths of our own."""

import re
import unicodedata
from pathlib import Path

from canbo.cases.file_types import FileRefused

LONGEST_NAME = 200  # characters
_BARRED = frozenset('/\\:*?"<>|')
_BARRED_KINDS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})  # invisible, or turning the text around
_NUMBER = re.compile(r"[0-9]{4}-[0-9]{4,15}", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


def plain_name(name: str) -> str:
    """The name in one form (NFC, spaces at the ends gone). Raises FileRefused for one that no file should have."""
    found = unicodedata.normalize("NFC", name).strip()
    if not found or found.startswith(".") or found.endswith("."):
        raise _bad(found, "it has no name before or after the dot", "thiếu tên trước hoặc sau dấu chấm")
    if len(found) > LONGEST_NAME:
        raise _bad(found, f"it is longer than {LONGEST_NAME} characters", f"dài quá {LONGEST_NAME} ký tự")
    if not found.isprintable() or any(_is_barred(sign) for sign in found):
        raise _bad(found, "it has signs that file names cannot have", "có ký tự không được dùng trong tên tệp")
    return found


def _is_barred(sign: str) -> bool:
    return sign in _BARRED or unicodedata.category(sign) in _BARRED_KINDS


def path_in(folder: Path, case: str, digest: str) -> Path:
    """Where the content of that sha256 lies, by the case's own number. Raises ValueError for anything else."""
    if not _NUMBER.fullmatch(case) or not _DIGEST.fullmatch(digest):
        raise ValueError("a case number and a sha256 are wanted")
    return folder / case / digest


def _bad(name: str, en: str, vi: str) -> FileRefused:
    shown = "".join(sign for sign in name if sign.isprintable())[:60] or "-"
    return FileRefused(
        f"The file name {shown} cannot be taken: {en}; rename the file.",
        f"Không nhận được tên tệp {shown}: {vi}; hãy đổi tên tệp.",
    )
