"""Keeping a dossier: an item added, replaced or taken out, the day of the examination, an earlier file used again.

The personnel body keeps it, while the case is open. Each is an event of the case and states facts of the law at once.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from canbo.cases.actors import actor_of
from canbo.cases.around import proposed, surroundings
from canbo.cases.attachments import Upload, digest_kept, placing
from canbo.cases.chain import day_of
from canbo.cases.dossier import SOURCES, Dossier, Item, dossier_of, known_keys
from canbo.cases.drafts import Draft
from canbo.cases.files import incoming
from canbo.cases.models import Case, CaseEvent
from canbo.cases.moved import keep_moved
from canbo.cases.notices import tell
from canbo.cases.projection import state_of
from canbo.cases.verbs import get_case, view_case
from canbo.cases.visibility import cases_visible_to
from canbo.cases.writer import StaleCase, append, writing
from canbo.kernel.dates import add_months
from canbo.kernel.errors import CanboError
from canbo.law.decree_181_2026.art_16 import MONTHS_A_FILE_LASTS
from canbo.procedures.book import get_procedure
from canbo.procedures.filed import (
    DOSSIER_DESCRIBED,
    DOSSIER_REUSED,
    ITEM_RECORDED,
    ITEM_REMOVED,
    OF_DOSSIER,
    kept_files,
)  # fmt: skip
from canbo.procedures.state import CaseState
from canbo.procedures.table import PERSON, PERSONNEL_BODY
from canbo.registry.models import User

REUSE = "181/2026:16.10.p3"


@dataclass(frozen=True)
class Earlier:
    """A dossier of the same person at the same authority that may be used again."""

    case: Case
    dossier: Dossier


@dataclass(frozen=True)
class _Kept:
    """A case whose dossier is being kept: its events, its state, its dossier and the day."""

    case: Case
    rows: list[CaseEvent]
    state: CaseState
    dossier: Dossier
    today: dt.date


def record_item(
    *, user: User, number: str, item: str, source: str, dated_on: dt.date | None = None, whole_term: bool = False,
    sha256: str = "", upload: Upload | None = None, withheld: bool = False, now: dt.datetime,
    expected_version: int | None = None,
) -> CaseEvent:  # fmt: skip
    """Put an item into the dossier, in place of the one there; with a file, or one that is attached already.

    `withheld` keeps the file that comes with it from all but those who may look (`canbo.cases.withheld`). Changes: the
    content in the data folder, case_event, case_personal_value, the case's read models.
    """
    if withheld and upload is None:
        raise CanboError(
            "Only a file that comes with the item can be withheld; give the file.",
            "Chỉ giữ kín được tệp mới kèm theo thành phần; hãy chọn tệp.",
        )

    def drafted(kept: _Kept, digest: str) -> Draft:
        found = _item(kept.dossier, item)
        _check_item(found, source, dated_on, kept.today)
        digest = digest or sha256
        if digest and digest not in kept_files(kept.state) | ({digest} if upload else set()):
            raise CanboError("The file is not attached to this case.", "Tệp chưa được đính kèm vào vụ việc này.")
        said = {"item": item, "source": source, "dated_on": dated_on, "sha256": digest}
        said |= {"whole_term": whole_term} if found.covers else {}
        return Draft(ITEM_RECORDED, {name: value for name, value in said.items() if value not in (None, "")})

    return _recorded(user, number, drafted, now, expected_version, upload, withheld=withheld)


def remove_item(
    *, user: User, number: str, item: str, reason: str, now: dt.datetime, expected_version: int | None = None
) -> CaseEvent:
    """Take an item out of the dossier, saying why; its file stays attached. Changes: case_event and read models."""

    def drafted(kept: _Kept, _digest: str) -> Draft:
        _item(kept.dossier, item)
        if item not in kept.dossier.entries:
            raise CanboError(f"Item {item} is not in the dossier.", f"Thành phần {item} không có trong hồ sơ.")
        if not reason.strip():
            raise CanboError("Say why the item is taken out.", "Hãy nêu lý do đưa ra khỏi hồ sơ.")
        return Draft(ITEM_REMOVED, {"item": item}, {"reason": reason})

    return _recorded(user, number, drafted, now, expected_version)


def describe_dossier(
    *, user: User, number: str, examination: dt.date | None, new_content: bool | None = None, now: dt.datetime,
    expected_version: int | None = None,
) -> CaseEvent:  # fmt: skip
    """Say on which day the person is examined, and whether there is anything new since an earlier file."""

    def drafted(kept: _Kept, _digest: str) -> Draft:
        if not kept.dossier.ten:
            raise CanboError(
                "Only a file of Article 16 has a day of examination.", "Chỉ hồ sơ theo Điều 16 mới có ngày xem xét."
            )
        said = {"examination_date": examination, "new_content": new_content}
        return Draft(DOSSIER_DESCRIBED, {name: value for name, value in said.items() if value is not None})

    return _recorded(user, number, drafted, now, expected_version)


def reuse_dossier(
    *, user: User, number: str, earlier: str, submitted_on: dt.date, now: dt.datetime,
    expected_version: int | None = None,
) -> CaseEvent:  # fmt: skip
    """Use the dossier of an earlier case again (16.10.p3): its items as they are there, their files stay there."""
    found = next((one for one in earlier_dossiers(user, number, now) if one.case.number == earlier), None)

    def drafted(kept: _Kept, _digest: str) -> Draft:
        if found is None:
            raise CanboError(
                f"Case {earlier:.20} has no dossier of this person that went to the same authority ({REUSE}).",
                f"Vụ việc {earlier:.20} không có hồ sơ của người này trình cùng cấp quyết định ({REUSE}).",
            )
        last = add_months(submitted_on, MONTHS_A_FILE_LASTS)
        needed = kept.dossier.examination or kept.today
        if submitted_on > kept.today or last < needed:
            raise CanboError(
                f"A file submitted on {submitted_on} serves again until {last}, not on {needed} ({REUSE}).",
                f"Hồ sơ trình ngày {submitted_on:%d/%m/%Y} chỉ dùng lại được đến {last:%d/%m/%Y}, không dùng được cho "
                f"ngày {needed:%d/%m/%Y} ({REUSE}).",
            )
        items = {key: _plain(entry.dated_on, entry.source, entry.digest, entry.whole_term)
                 for key, entry in found.dossier.entries.items()}  # fmt: skip
        return Draft(DOSSIER_REUSED, {"case": earlier, "submitted_on": submitted_on, "items": items})

    return _recorded(user, number, drafted, now, expected_version)


def earlier_dossiers(user: User, number: str, now: dt.datetime) -> list[Earlier]:
    """The dossiers of the same person, in cases this user sees, that went to the same authority; the latest first."""
    view = view_case(user=user, number=number, now=now)
    whom = view.case.person or proposed(view.state)
    here = dossier_of(view.procedure, view.state)
    if whom is None or here is None or not here.ten:
        return []
    kept = CaseEvent.objects.filter(type__in=OF_DOSSIER).values("case")
    cases = cases_visible_to(user).filter(person=whom, number__in=kept).exclude(number=number).order_by("-number")
    found = []
    for case in cases:
        other = view_case(user=user, number=case.number, now=now)
        dossier = dossier_of(other.procedure, other.state)
        deciding = _authority(view.case, view.around.answers)
        if dossier is not None and dossier.ten and dossier.entries and deciding is not None:
            same = deciding == _authority(other.case, other.around.answers)
            found += [Earlier(other.case, dossier)] if same and not dossier.reused_from else []
    return found


def may_keep(roles: frozenset[str]) -> bool:
    """Tell whether somebody with these roles in a case keeps its dossier."""
    return PERSONNEL_BODY in roles and PERSON not in roles


def _authority(case: Case, answers: Mapping[str, Any]) -> tuple[str, int | None] | None:
    """Who decides, and where; None where that is unknown. A procedure that does not ask is decided in the body."""
    deciding = answers.get("who-decides", "council_or_chairman")
    where = {"council_or_chairman": case.body_id, "owner_agency": case.body.owner_agency_id}
    return None if deciding is None else (str(deciding), where.get(deciding))


def _recorded(  # noqa: PLR0917 - who, where, what and when
    user: User, number: str, drafted: Callable[[_Kept, str], Draft], now: dt.datetime, expected_version: int | None,
    upload: Upload | None = None, *, withheld: bool = False,
) -> CaseEvent:  # fmt: skip
    if upload is not None:
        with incoming(upload[1], upload[0]) as file, placing(number) as placed:
            case = _checked_case(user, number, expected_version, now)
            return _append(user, case, drafted, now, digest_kept(user, case, file, now, placed, withheld=withheld))
    with writing():
        return _append(user, _checked_case(user, number, expected_version, now), drafted, now, "")


def _checked_case(user: User, number: str, expected_version: int | None, now: dt.datetime) -> Case:
    """The case, if this user keeps its dossier and has seen all of it; the caller holds the record."""
    case = get_case(user=user, number=number)
    rows = list(CaseEvent.objects.of(number))
    if expected_version is not None and expected_version != len(rows):
        raise StaleCase(
            f"Case {number} has changed since you read it; read it again, nothing was recorded.",
            f"Vụ việc {number} đã thay đổi từ khi bạn đọc; hãy đọc lại, chưa ghi gì cả.",
        )
    state = state_of(rows, now)
    around, _ = surroundings(user, case, state, day_of(now))
    if not may_keep(around.roles):
        raise CanboError(
            f"Only the personnel body keeps the dossier of case {number}.",
            f"Chỉ bộ phận tham mưu lập hồ sơ của vụ việc {number}.",
        )
    if get_procedure(case.procedure).state(state.state).final:
        raise CanboError(
            f"Case {number} has ended: its dossier stays as it is.",
            f"Vụ việc {number} đã kết thúc: hồ sơ giữ nguyên.",
        )
    return case


def _append(user: User, case: Case, drafted: Callable[[_Kept, str], Draft], now: dt.datetime, digest: str) -> CaseEvent:
    rows = keep_moved(case, list(CaseEvent.objects.of(case.number)), now)
    state = state_of(rows, now)
    dossier = dossier_of(get_procedure(case.procedure), state)
    if dossier is None:
        raise CanboError(
            f"The law asks for no dossier in case {case.number}.", f"Vụ việc {case.number} không có hồ sơ theo luật."
        )
    draft = drafted(_Kept(case, rows, state, dossier, day_of(now)), digest)
    (row,) = append(case.number, [draft], actor=actor_of(user), at=now, expected_version=len(rows))
    tell(case, [*rows, row], [row], now=now)
    return row


def _item(dossier: Dossier, key: str) -> Item:
    found = next((item for item in dossier.items if item.key == key), None)
    if found is None:
        known = known_keys(dossier.items)
        raise CanboError(
            f"“{key:.20}” is no item of this dossier; its items are {known}.",
            f"Hồ sơ này không có thành phần “{key:.20}”; các thành phần là {known}.",
        )
    return found


def _check_item(item: Item, source: str, dated_on: dt.date | None, today: dt.date) -> None:
    if source not in SOURCES:
        raise CanboError(
            f"“{source:.20}” is no source of an item; use {', '.join(SOURCES)}.",
            f"“{source:.20}” không phải nguồn của thành phần; hãy dùng {', '.join(SOURCES)}.",
        )
    if item.dated and dated_on is None:
        raise CanboError(
            f"Item {item.key} lasts six months from its day; say which day that is.",
            f"Thành phần {item.key} chỉ dùng được sáu tháng; hãy ghi ngày lập (hoặc ngày tra cứu).",
        )
    if dated_on is not None and dated_on > today:
        raise CanboError(
            f"Item {item.key} is dated {dated_on}, which is still to come.",
            f"Thành phần {item.key} ghi ngày {dated_on:%d/%m/%Y}, còn ở tương lai.",
        )


def _plain(dated_on: dt.date | None, source: str, digest: str, whole_term: bool) -> dict[str, Any]:  # noqa: FBT001
    said = {"dated_on": dated_on, "source": source, "sha256": digest, "whole_term": whole_term}
    return {name: value for name, value in said.items() if value not in (None, "")}
