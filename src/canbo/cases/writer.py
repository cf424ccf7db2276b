"""The one writer. Everything that is recorded about a case passes through `append` or `erase`.

Each holds one lock for the whole record from reading to committing, so that seq has no gap and no chain forks, and
brings events, personal values and read models into the tables together or not at all. What it returns is kept once
the transaction it was called in, if any, has been committed.
"""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from django.db import OperationalError, connection, models, transaction

from canbo.cases.actors import checked_actor
from canbo.cases.canonical import moment_text
from canbo.cases.chain import GENESIS, ChainError, Link, day_of
from canbo.cases.commitments import ERASED
from canbo.cases.drafts import Draft, Prepared, prepared
from canbo.cases.models import CaseEvent, PersonalValue, Seal
from canbo.cases.projection import Opening, Projection, project
from canbo.cases.rows import expected, write
from canbo.kernel.errors import CanboError

LOCK = 0x63616E626F  # PostgreSQL's advisory locks are numbers
PATIENCE = "20s"
LOCK_NOT_AVAILABLE = "55P03"


class StaleCase(CanboError):  # noqa: N818 - says what happened
    """Somebody else recorded something about the case in the meantime."""


class NoSuchCase(CanboError):  # noqa: N818 - says what happened
    """A case number that is not there."""


class RecordBusy(CanboError):  # noqa: N818 - says what happened
    """Somebody else held the record for too long; nothing was written."""


def append(
    case: str | Opening,
    drafts: Sequence[Draft],
    *,
    actor: str,
    at: datetime,
    expected_version: int,
    project: Projection = project,
) -> tuple[CaseEvent, ...]:
    """Record `drafts` about a case, or open one (`Opening`, expected_version 0); returns the events.

    `actor` is an opaque id, `at` the moment of recording with its time zone. Changes, in this order: case_event,
    case_personal_value, the read models of the case by way of `project`. Raises StaleCase when the case does not have
    `expected_version` events, NoSuchCase, RecordBusy, ChainError; then nothing has changed.
    """
    opens = case.to_body() if isinstance(case, Opening) else None
    if not drafts:
        raise ChainError("There is nothing to record.", "Không có gì để ghi.")
    ready = [prepared(draft, None if number else opens, _salt) for number, draft in enumerate(drafts)]
    checked_actor(actor)
    moment_text(at)
    with writing():
        return _append(case, ready, actor=actor, at=at, expected_version=expected_version, project=project)


def erase(
    case: str,
    event: int,
    fields: Sequence[str],
    *,
    actor: str,
    at: datetime,
    expected_version: int,
    ground: str,
    project: Projection = project,
) -> CaseEvent:
    """Destroy personal values of the event with seq `event`, and record that, when, by whom and on what `ground`.

    Value and salt go together. What copies outside the database hold, backups among them, is theirs to destroy.
    """
    draft = Draft(ERASED, {"event": event, "fields": sorted(set(fields)), "ground": ground})
    ready = [prepared(draft, None, _salt)]
    checked_actor(actor)
    if not ground.strip():
        raise ChainError("Erasing needs a ground; name the law.", "Xóa dữ liệu phải có căn cứ; hãy nêu văn bản.")
    with writing():
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA secure_delete = ON")  # freed pages are overwritten
        held = PersonalValue.objects.filter(event_id=event, event__case=case, field__in=fields)
        if held.count() != len(set(fields)) or not fields:
            raise ChainError(
                f"Event {event} of case {case} holds no such personal values to erase; they may be erased already.",
                f"Sự kiện {event} của vụ việc {case} không có dữ liệu cá nhân này để xóa; có thể đã xóa rồi.",
            )
        (row,) = _append(case, ready, actor=actor, at=at, expected_version=expected_version, project=project)
        models.QuerySet.delete(held)
    return row


@contextmanager
def writing() -> Iterator[None]:
    """Hold the record: a transaction in which nobody else adds to it. Raises RecordBusy."""
    try:
        with transaction.atomic():  # on SQLite BEGIN IMMEDIATE, by the settings of the database
            if connection.vendor == "postgresql":
                with connection.cursor() as cursor:
                    cursor.execute("SET LOCAL synchronous_commit = on")  # what is acknowledged survives a crash
                    cursor.execute(f"SET LOCAL lock_timeout = '{PATIENCE}'")
                    cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
            yield
    except OperationalError as error:
        if "database is locked" in str(error) or getattr(error.__cause__, "sqlstate", "") == LOCK_NOT_AVAILABLE:
            raise RecordBusy(
                "Somebody else is writing and did not finish; nothing was recorded, try again.",
                "Có người khác đang ghi chưa xong; chưa ghi gì cả, hãy thử lại.",
            ) from error
        raise


def _append(
    case: str | Opening,
    ready: Sequence[Prepared],
    *,
    actor: str,
    at: datetime,
    expected_version: int,
    project: Projection,
) -> tuple[CaseEvent, ...]:
    """Do what `append` says; the caller holds the lock."""
    before = [] if isinstance(case, Opening) else list(CaseEvent.objects.of(case))
    if not isinstance(case, Opening) and not before:
        raise NoSuchCase(
            f"There is no case {case}; check the number.", f"Không có vụ việc {case}; hãy kiểm tra lại số."
        )
    if len(before) != expected_version:
        raise StaleCase(
            f"Case {case} has changed since you read it (event {expected_version} of {len(before)}); "
            "read it again, nothing was recorded."
            if before
            else f"A new case has no events yet, not {expected_version}.",
            f"Vụ việc {case} đã thay đổi từ khi bạn đọc (sự kiện {expected_version} trên {len(before)}); "
            "hãy đọc lại, chưa ghi gì cả."
            if before
            else f"Vụ việc mới chưa có sự kiện nào, không phải {expected_version}.",
        )
    _check_time(at, before)
    number = _next_number(at) if isinstance(case, Opening) else case
    rows = _linked(number, ready, actor, at, before)
    models.QuerySet.bulk_create(CaseEvent.objects.all(), rows)
    values = [
        PersonalValue(event=row, field=name, salt=salt, value=value)
        for row, draft in zip(rows, ready, strict=True)
        for name, salt, value in draft.personal
    ]
    models.QuerySet.bulk_create(PersonalValue.objects.all(), values)
    write(expected([*before, *rows], at, project))
    return tuple(rows)


def _linked(
    number: str, ready: Sequence[Prepared], actor: str, at: datetime, before: Sequence[CaseEvent]
) -> list[CaseEvent]:
    last = CaseEvent.objects.order_by("-seq").first()
    seq, head = (last.seq, last.hash) if last else (0, GENESIS)
    case_head = before[-1].hash if before else GENESIS
    rows = []
    for draft in ready:
        seq += 1
        digest = Link(seq, number, draft.type, at, actor, draft.body, case_head, head).digest()
        rows.append(
            CaseEvent(
                seq=seq,
                case=number,
                type=draft.type,
                at=at,
                actor=actor,
                body=draft.body,
                case_prev=case_head,
                global_prev=head,
                hash=digest,
            )
        )
        head = case_head = digest
    return rows


def _check_time(at: datetime, before: Sequence[CaseEvent]) -> None:
    if before and at < before[-1].at:
        raise ChainError(
            f"{at} is before the last event of case {before[-1].case} was recorded; check the clock.",
            f"Thời điểm {at} sớm hơn lúc ghi sự kiện trước của vụ việc {before[-1].case}; hãy kiểm tra đồng hồ.",
        )
    seal = Seal.objects.order_by("-day").first()
    if seal is not None and day_of(at) <= seal.day:
        raise ChainError(
            f"{seal.day} is sealed: nothing more is recorded on it or before; record it with the present time.",
            f"Ngày {seal.day:%d/%m/%Y} đã niêm: không ghi thêm cho ngày ấy hay trước đó; hãy ghi theo giờ hiện tại.",
        )


def _next_number(at: datetime) -> str:
    year = day_of(at).year
    opened = CaseEvent.objects.filter(case_prev=GENESIS, case__startswith=f"{year}-")
    last = opened.order_by("-seq").values_list("case", flat=True).first()
    return f"{year}-{int(last.partition('-')[2]) + 1 if last else 1:04}"


def _salt() -> str:
    return secrets.token_hex(32)
