"""Erasing an attached file, where the law lets it go: the content is destroyed, its hash stays, with who, when and why.

On which grounds, and who decides: docs/decisions/0018-when-a-file-may-go.md.
"""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from django.db import transaction

from canbo.cases.actors import actor_of
from canbo.cases.around import surroundings
from canbo.cases.attachments import NAMES, Attachment, attachments
from canbo.cases.chain import day_of
from canbo.cases.dossier import dossier_of
from canbo.cases.drafts import Draft
from canbo.cases.files import INCOMING, destroy, folder, path_of
from canbo.cases.models import CaseEvent, PersonalValue
from canbo.cases.moved import keep_moved
from canbo.cases.notices import tell
from canbo.cases.projection import state_of
from canbo.cases.verbs import get_case
from canbo.cases.writer import StaleCase, append, erase, writing
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.procedures.book import get_procedure
from canbo.procedures.filed import FILE_ERASED
from canbo.procedures.state import CaseState
from canbo.procedures.table import AUTHORITY, PERSON, PERSONNEL_BODY
from canbo.registry.models import User

MISTAKE, ORDERED, KEPT_LONG_ENOUGH = "mistake", "ordered", "kept-long-enough"
GROUNDS: dict[str, Words] = {
    MISTAKE: Words(
        "đính kèm nhầm: tệp không thuộc vụ việc này", "attached by mistake: the file does not belong to this case"
    ),
    ORDERED: Words(
        "có văn bản yêu cầu xóa (quyết định, yêu cầu của chủ thể dữ liệu được chấp nhận)",
        "a document asks for it (a decision, or the granted request of whom the data are about)",
    ),
    KEPT_LONG_ENOUGH: Words(
        "hết thời hạn lưu trữ, đã có quyết định hủy tài liệu", "the time of keeping is over and its destruction decided"
    ),
}
LEFT_FOR = 24 * 60 * 60  # seconds after which a content that no event names is nobody's any more


def erase_file(
    *, user: User, number: str, event: int, ground: str, document: str = "", now: datetime,
    expected_version: int | None = None,
) -> CaseEvent:  # fmt: skip
    """Destroy the file that event `event` of the case attached, and its name; the event with hash and ground stays.

    Changes: case_event, case_personal_value (deleted), the case's read models; once that is kept, the content. Raises
    CanboError, and then nothing has changed.
    """
    case = get_case(user=user, number=number)
    with writing():
        rows = list(CaseEvent.objects.of(number))
        if expected_version is not None and expected_version != len(rows):
            raise StaleCase(
                f"Case {number} has changed since you read it; read it again, nothing was recorded.",
                f"Vụ việc {number} đã thay đổi từ khi bạn đọc; hãy đọc lại, chưa ghi gì cả.",
            )
        rows = keep_moved(case, rows, now)
        state = state_of(rows, now)
        around, _ = surroundings(user, case, state, day_of(now))
        found = next((one for one in attachments(rows) if one.number == event), None)
        _check(found, around.roles, number, event)
        _check_ground(ground, document, state, found.digest if found else "")
        digest = found.digest if found else ""
        twins = [one for one in attachments(rows) if one.digest == digest and one.erased is None]
        body = {"sha256": digest, "files": [one.number for one in twins], "ground": ground}
        draft = Draft(FILE_ERASED, body | ({"document": document} if document else {}))
        actor = actor_of(user)
        (row,) = append(number, [draft], actor=actor, at=now, expected_version=len(rows))
        rows = [*rows, row]
        for one in twins:
            kept = PersonalValue.objects.filter(event=one.row.seq, field__in=NAMES).values_list("field", flat=True)
            if names := list(kept):
                why = f"{GROUNDS[ground].en}; {document}".rstrip("; ")
                gone = erase(number, one.row.seq, names, actor=actor, at=now, expected_version=len(rows), ground=why)
                rows = [*rows, gone]
        tell(case, rows, [row], now=now)
        transaction.on_commit(partial(destroy, number, digest))
    return row


def may_erase(roles: frozenset[str]) -> bool:
    """Tell whether somebody with these roles in a case decides about its files."""
    return bool(roles & {PERSONNEL_BODY, AUTHORITY}) and PERSON not in roles


def sweep(now: datetime) -> int:
    """Take away what no event keeps: contents on record as erased, and what a crash left; returns how many."""
    gone = list(_unkept(now))
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def _unkept(now: datetime) -> Iterator[Path]:
    for case in sorted(folder().glob("*")):
        if not case.is_dir():
            continue
        rows = [] if case.name == INCOMING else list(CaseEvent.objects.of(case.name))
        kept = {path_of(case.name, one.digest) for one in attachments(rows) if one.erased is None}
        erased = {path_of(case.name, one.digest) for one in attachments(rows) if one.erased is not None} - kept
        for path in sorted(case.iterdir()):
            old = now.timestamp() - path.stat().st_mtime > LEFT_FOR
            if path in erased or (path not in kept and old):
                yield path


def relied_on(state: CaseState, digest: str) -> Words | None:
    """What rests on a file: an act, or an item of the dossier; None where nothing does."""
    procedure = get_procedure(state.procedure)
    for event_type, body in state.data.items():
        act = procedure.of_event(event_type)
        if act is not None and any(field.type == "file" and body.get(field.name) == digest for field in act.fields):
            return act.words
    dossier = dossier_of(procedure, state)
    items = [] if dossier is None else [one for one in dossier.entries.values() if one.digest == digest]
    return items[0].item.words if items else None


def _check(found: Attachment | None, roles: frozenset[str], number: str, event: int) -> None:
    if not may_erase(roles):
        raise CanboError(
            f"Only the personnel body and the authority of case {number} decide that a file goes.",
            f"Chỉ bộ phận tham mưu và cấp có thẩm quyền của vụ việc {number} được quyết định xóa tệp.",
        )
    if found is None or found.erased is not None:
        raise CanboError(
            f"Act {event} of case {number} attached no file that is still there.",
            f"Việc số {event} của vụ việc {number} không có tệp nào còn lưu.",
        )


def _check_ground(ground: str, document: str, state: CaseState, digest: str) -> None:
    if ground not in GROUNDS:
        raise CanboError(
            f"“{ground:.40}” is no ground to erase a file; use {', '.join(GROUNDS)}.",
            f"“{ground:.40}” không phải căn cứ xóa tệp; hãy dùng {', '.join(GROUNDS)}.",
        )
    final = get_procedure(state.procedure).state(state.state).final
    resting = relied_on(state, digest)
    if ground == MISTAKE and resting is not None:
        raise CanboError(
            f"“{resting.en}” rests on this file; put another in its place first.",
            f"“{resting.vi}” đang dựa vào tệp này; hãy thay bằng tệp khác trước.",
        )
    if ground == KEPT_LONG_ENOUGH and not final:
        raise CanboError(
            "The case is still open: its files are kept until it has ended.",
            "Vụ việc chưa kết thúc: hồ sơ phải được lưu đến khi xong.",
        )
    if ground != MISTAKE and not document.strip():
        raise CanboError(
            "Name the document that says so, with its number and day.", "Hãy nêu số, ngày của văn bản làm căn cứ."
        )
