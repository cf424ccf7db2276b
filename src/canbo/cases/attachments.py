"""Files attached to a case: each by an event that keeps its hash, the name as a personal value, the content elsewhere.

Whoever sees the case sees its files, in list, count, page, export and download alike; the person concerned those
they attached themselves and those addressed to them. One that was attached as withheld, such as the record of step 3
(Article 12(4)), is listed without name and content to all but those whom `canbo.cases.withheld` lets look; the person
concerned does not see that it is there. `canbo.cases.files` holds the contents.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db.models import QuerySet

from canbo.cases.actors import actor_of
from canbo.cases.around import surroundings
from canbo.cases.chain import day_of
from canbo.cases.commitments import MARK
from canbo.cases.contents import fault_of
from canbo.cases.drafts import Draft
from canbo.cases.file_types import TYPES, FileRefused
from canbo.cases.files import Incoming, destroy, incoming, path_of
from canbo.cases.for_person import is_shown
from canbo.cases.models import Case, CaseEvent, PersonalValue
from canbo.cases.moved import keep_moved
from canbo.cases.notices import tell
from canbo.cases.projection import state_of
from canbo.cases.verbs import act, get_case
from canbo.cases.withheld import FILE, NotForYou, may_look, record_look
from canbo.cases.writer import StaleCase, append, writing
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.procedures.book import get_procedure
from canbo.procedures.filed import ATTACHED, FILE_ERASED
from canbo.procedures.table import AUTHORITY, COUNTING_COMMITTEE, OPINION_GIVER, PERSON, PERSONNEL_BODY, Procedure
from canbo.registry.models import User

ATTACHING = frozenset({PERSON, PERSONNEL_BODY, AUTHORITY, OPINION_GIVER, COUNTING_COMMITTEE})
SUFFIXES = {type_.media: type_ for type_ in TYPES}
NAME = "name"
NAMES = (NAME, MARK + NAME)
"""Under which of them an event commits to the name of its file: the second where the file is withheld."""
WITHHELD_FILE = Words("tệp giữ kín", "withheld file")
Upload = tuple[str, Iterable[bytes]]
"""The name a file came with, and its content in pieces."""


@dataclass(frozen=True)
class Attachment:
    """One attached file: `number` counts events within the case, `size` is in bytes; `erased` is who, when and why."""

    case: str
    number: int
    row: CaseEvent
    name: str  # empty once erased, and of a withheld file for those who may not look
    erased: CaseEvent | None = None
    open: bool = True  # whether the reader may have the content

    @property
    def withheld(self) -> bool:
        """Whether it is for those alone who may look."""
        return is_withheld(self.row)

    @property
    def known_as(self) -> Words:
        """Its name, or the words for a file whose name is not told."""
        return Words(self.name, self.name) if self.name else WITHHELD_FILE

    @property
    def digest(self) -> str:
        """The sha256 of the content, in hex."""
        return str(self.row.data["sha256"])

    @property
    def size(self) -> int:
        """In bytes."""
        return int(self.row.data["size"])

    @property
    def media(self) -> str:
        """The type found from the content."""
        return str(self.row.data["media"])

    @property
    def said_type(self) -> str:
        """The type as a reader calls it."""
        return SUFFIXES[self.media].said


def is_withheld(row: CaseEvent) -> bool:
    """Whether what this event attached is withheld."""
    return row.data.get("withheld") is True


def attachments(rows: Sequence[CaseEvent], *, looks: bool = False) -> list[Attachment]:
    """Every file of a case in the order it was attached, the erased ones too; withheld ones open only with `looks`."""
    erased = {row.data["sha256"]: row for row in rows if row.type == FILE_ERASED}
    numbered = [(number, row) for number, row in enumerate(rows, 1) if row.type == ATTACHED]
    names = _names([row.seq for _, row in numbered if looks or not is_withheld(row)])
    return [
        Attachment(
            row.case, number, row, names.get(row.seq, ""), _after(row, erased.get(row.data["sha256"])),
            looks or not is_withheld(row),
        )
        for number, row in numbered
    ]  # fmt: skip


def attachments_shown(
    user: User, roles: frozenset[str], procedure: Procedure, rows: Sequence[CaseEvent]
) -> list[Attachment]:
    """Those of them that this reader of the case may have."""
    found = attachments(rows, looks=may_look(user, roles))
    if PERSON not in roles:
        return found
    own = actor_of(user)
    shown = [row for row in rows if is_shown(row, procedure.of_event(row.type))]
    addressed = {digest for row in shown for digest in named_files(procedure, row)}
    return [
        one
        for one in found
        if not one.withheld
        and (one.row.actor == own or one.row.data.get("for_person") is True or one.digest in addressed)
    ]


def attach(
    *, user: User, number: str, chunks: Iterable[bytes], name: str, now: datetime, for_person: bool = False,
    withheld: bool = False, expected_version: int | None = None,
) -> CaseEvent:  # fmt: skip
    """Attach a file to a case; `for_person` addresses it to the person concerned, `withheld` keeps it from most.

    Changes: the content in the data folder, case_event, case_personal_value, the case's read models. Raises
    FileRefused, StaleCase, NoSuchCase, CanboError; then nothing was kept.
    """
    case = get_case(user=user, number=number)
    with incoming(chunks, name) as file, placing(number) as placed:
        rows = list(CaseEvent.objects.of(number))
        _fresh(rows, number, expected_version)
        return attached(user, case, rows, file, now, placed, for_person=for_person, withheld=withheld)


def act_with_files(
    *, user: User, number: str, key: str, fields: Mapping[str, Any], files: Mapping[str, Upload], now: datetime,
    expected_version: int | None = None,
) -> CaseEvent:  # fmt: skip
    """Do an act whose fields of type file come as uploads: each attached first, all of it together or not at all.

    Changes what `attach` and `verbs.act` change, in that order.
    """
    if not files:
        return act(user=user, number=number, key=key, fields=fields, now=now, expected_version=expected_version)
    case = get_case(user=user, number=number)
    with ExitStack() as stack:
        came = {field: stack.enter_context(incoming(chunks, name)) for field, (name, chunks) in files.items()}
        placed = stack.enter_context(placing(number))
        rows = list(CaseEvent.objects.of(number))
        _fresh(rows, number, expected_version)
        digests = {}
        for field, file in came.items():
            digests[field] = digest_kept(user, case, file, now, placed)
        return act(user=user, number=number, key=key, fields={**fields, **digests}, now=now)


def digest_kept(user: User, case: Case, file: Incoming, now: datetime, placed: list[str], **said: bool) -> str:
    """The hash of a file that an act or a dossier names, attached now unless it is attached already."""
    rows = list(CaseEvent.objects.of(case.number))
    there = [one for one in attachments(rows) if one.digest == file.digest and one.erased is None]
    if not there or (said.get("withheld") and not all(one.withheld for one in there)):
        attached(user, case, rows, file, now, placed, **said)
    return file.digest


def attached(  # noqa: PLR0917 - who, to what, and what
    user: User, case: Case, rows: list[CaseEvent], file: Incoming, now: datetime, placed: list[str],
    *, for_person: bool = False, withheld: bool = False,
) -> CaseEvent:  # fmt: skip
    """The event of a file attached; the caller holds the record (`placing`)."""
    rows = keep_moved(case, rows, now)
    state = state_of(rows, now)
    around, _ = surroundings(user, case, state, day_of(now))
    procedure = get_procedure(case.procedure)
    if not around.roles & ATTACHING or (procedure.state(state.state).final and PERSON in around.roles):
        raise CanboError(
            f"You cannot attach anything to case {case.number}.",
            f"Bạn không đính kèm được tệp vào vụ việc {case.number}.",
        )
    if withheld and (for_person or PERSON in around.roles):
        raise CanboError(
            "A withheld file is not one for the person concerned, nor one of theirs; choose one of the two.",
            "Tệp giữ kín không thể là tệp cho đương sự xem hay của đương sự; hãy chọn một trong hai.",
        )
    seen = attachments_shown(user, around.roles, procedure, rows)
    twin = next((one for one in seen if one.digest == file.digest and one.erased is None), None)
    if twin is not None:
        raise _attached_already(file.name, twin, withheld=withheld)
    body = {"sha256": file.digest, "size": file.size, "media": file.type.media}
    if for_person and PERSON not in around.roles:
        body["for_person"] = True
    if withheld:
        body["withheld"] = True
    draft = Draft(ATTACHED, body, {MARK + NAME if withheld else NAME: file.name})
    (row,) = append(case.number, [draft], actor=actor_of(user), at=now, expected_version=len(rows))
    if not path_of(case.number, file.digest).exists():
        placed.append(file.digest)
        file.keep(case.number)
    tell(case, [*rows, row], [row], now=now)
    return row


def content_for(*, user: User, case: Case, one: Attachment, door: str, now: datetime) -> Path:
    """Where the content lies, for a reader to whom `attachments_shown` gave it; taking a withheld one is recorded.

    Raises NotForYou where it is not open to them, CanboError where it is lost. Changes case_look.
    """
    if not one.open or one.erased is not None:
        raise NotForYou(
            f"Act {one.number} has no file for you to save.", f"Việc số {one.number} không có tệp nào cho bạn lưu."
        )
    path = path_of(one.case, one.digest)
    if not path.is_file():
        raise CanboError("The file is not in the store any more.", "Tệp này không còn trong kho lưu.")
    if one.withheld:
        record_look(user=user, case=case, row=one.row, field=FILE, door=door, now=now)
    return path


@contextmanager
def placing(number: str) -> Iterator[list[str]]:
    """Hold the record; hashes put into the list lose their content again where the record is not written after all."""
    placed: list[str] = []
    try:
        with writing():
            yield placed
    except BaseException:
        for digest in placed:
            destroy(number, digest)
        raise


def content_lost(row: CaseEvent) -> str:
    """What is wrong with the content that this event says is kept: `missing`, `changed`, `unreadable`, or nothing."""
    return fault_of(path_of(row.case, row.data["sha256"]), row.data["sha256"])


def _fresh(rows: Sequence[CaseEvent], number: str, expected_version: int | None) -> None:
    if expected_version is not None and expected_version != len(rows):
        raise StaleCase(
            f"Case {number} has changed since you read it; read it again, nothing was recorded.",
            f"Vụ việc {number} đã thay đổi từ khi bạn đọc; hãy đọc lại, chưa ghi gì cả.",
        )


def _attached_already(name: str, twin: Attachment, *, withheld: bool) -> FileRefused:
    known = twin.known_as
    first = withheld and not twin.withheld
    en = "; erase it there, then attach it as withheld" if first else ""
    vi = "; hãy xóa ở đó rồi đính kèm lại dưới dạng giữ kín" if first else ""
    return FileRefused(
        f"{name} is attached already, as act {twin.number} ({known.en}){en}.",
        f"{name} đã đính kèm rồi, ở việc số {twin.number} ({known.vi}){vi}.",
    )


def _names(seqs: Sequence[int]) -> dict[int, str]:
    values: QuerySet[PersonalValue] = PersonalValue.objects.filter(event__in=seqs, field__in=NAMES)
    return {value.event_id: str(json.loads(value.value)) for value in values}


def _after(row: CaseEvent, erasing: CaseEvent | None) -> CaseEvent | None:
    """An erasure that came after; the same content may have been attached again since."""
    return erasing if erasing is not None and erasing.seq > row.seq else None


def named_files(procedure: Procedure, row: CaseEvent) -> set[str]:
    """The files that an act names in its fields."""
    act_ = procedure.of_event(row.type)
    return {
        str(row.data[field.name])
        for field in (act_.fields if act_ is not None else ())
        if field.type == "file" and row.data.get(field.name)
    }
