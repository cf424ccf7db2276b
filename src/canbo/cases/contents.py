"""Contents of attached files against the record: each is there, and is what was attached, unless lawfully erased."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from canbo.cases.chain import Finding
from canbo.cases.file_names import path_in
from canbo.cases.files import folder, sha256_of
from canbo.cases.models import CaseEvent
from canbo.kernel.fact import Words
from canbo.procedures.filed import ATTACHED, FILE_ERASED

CHUNK = 2000
KIND = "lost_file"
SAID = {
    "missing": Words("không còn trong kho tệp", "is not in the store of files any more"),
    "changed": Words("không còn như khi đính kèm (mã băm khác)", "is not what was attached (another hash)"),
    "unreadable": Words("không đọc được", "cannot be read"),
}


@dataclass(frozen=True)
class Contents:
    """How many contents the record says are kept, and what is wrong with them."""

    files: int
    findings: tuple[Finding, ...]


def check_contents(upto: int, within: Path | None = None) -> Contents:
    """Hash every content attached up to that event and not erased since; `within` is the folder of all, if another."""
    kept = _kept(upto)
    return Contents(len(kept), tuple(_faults(kept, within or folder())))


def fault_of(path: Path, digest: str) -> str:
    """What is wrong with a content: `missing`, `changed`, `unreadable`, or nothing."""
    try:
        if not path.is_file():
            return "missing"
        return "" if sha256_of(path) == digest else "changed"
    except OSError:
        return "unreadable"


def _kept(upto: int) -> dict[tuple[str, str], int]:
    """Each content that should be there, by case and sha256, with the seq of the event that attached it."""
    found: dict[tuple[str, str], int] = {}
    rows = CaseEvent.objects.filter(type__in=(ATTACHED, FILE_ERASED), seq__lte=upto).order_by("seq")
    for seq, case, type_, body in rows.values_list("seq", "case", "type", "body").iterator(CHUNK):
        key = (case, _digest(body))
        if type_ == ATTACHED:
            found.setdefault(key, seq)
        else:
            found.pop(key, None)
    return found


def _digest(body: str) -> str:
    """The sha256 that a body names; what an altered body no longer names is the chain's to tell."""
    try:
        return str(json.loads(body)["sha256"])
    except (ValueError, TypeError, KeyError):
        return ""


def _faults(kept: dict[tuple[str, str], int], within: Path) -> Iterator[Finding]:
    for (case, digest), seq in kept.items():
        try:
            path = path_in(within, case, digest)
        except ValueError:
            continue
        # Erased while the others were read: the record knows first, the content goes next.
        if (fault := fault_of(path, digest)) and not _erased_since(case, digest, seq):
            yield _finding(case, seq, fault)


def _erased_since(case: str, digest: str, seq: int) -> bool:
    later = CaseEvent.objects.filter(case=case, type=FILE_ERASED, seq__gt=seq).values_list("body", flat=True)
    return any(_digest(body) == digest for body in later)


def _finding(case: str, seq: int, fault: str) -> Finding:
    number, said = CaseEvent.objects.filter(case=case, seq__lte=seq).count(), SAID[fault]
    return Finding(
        KIND,
        Words(
            f"Tệp đính kèm ở việc số {number} của vụ việc {case} {said.vi}; hãy lấy lại từ bản sao lưu.",
            f"The file that act {number} of case {case} attached {said.en}; put it back from a backup.",
        ),
        seq,
        case,
    )
