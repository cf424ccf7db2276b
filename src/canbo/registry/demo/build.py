"""Write the invented register in one transaction; the same day and seed give the same register."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from django.db import transaction

from canbo.kernel.errors import CanboError
from canbo.registry.choices import RecordKind
from canbo.registry.models import Attestation, Body, Person, User
from canbo.registry.roles import Role
from canbo.registry.setup import count_rows

from .people import Cast, bodies, staff
from .remarkable import add

SEED = 181
DEMO_PASSWORD = "canbo-mau-2026"  # noqa: S105 - printed for everybody: the demo holds invented people only
DEMO_USERS: tuple[tuple[str, Role, str], ...] = (
    ("thammuu", Role.OFFICER, "Nguyễn Thị Mẫu, tham mưu"),
    ("capthamquyen", Role.AUTHORITY, "Lê Văn Mẫu, cơ quan đại diện chủ sở hữu"),
    ("hoidong", Role.AUTHORITY, "Phạm Văn Mẫu, Hội đồng thành viên Nước Suối Đá"),
    ("khai", Role.OFFICE_HOLDER, "Đỗ Văn Khải"),
    ("thanhtra", Role.INSPECTOR, "Trần Thị Mẫu, thanh tra"),
    ("quantri", Role.ADMINISTRATOR, "Quản trị viên"),
)
COUNCIL = "hoidong"  # the authority of one enterprise; the other one stands for the owner's agencies
Progress = Callable[[str], None]


def build(
    on: date, *, seed: int = SEED, progress: Progress = lambda _step: None, recorded: datetime | None = None
) -> int:
    """Build the demo around a day; returns how many persons it has. Refuses a register that is not empty.

    `recorded` is the moment at which everything was recorded, now if it is left out.
    """
    if Person.objects.exists() or Body.objects.exists():
        raise CanboError(
            "The register is not empty; a demo is built in an empty one, choose another CANBO_DATA folder.",
            "Sổ nhân sự đã có dữ liệu; bản mẫu chỉ dựng trong sổ trống, hãy chọn thư mục CANBO_DATA khác.",
        )
    cast = Cast(Random(seed), on)  # noqa: S311 - invented people need no secrecy
    enterprises = []
    for body, kind in bodies(cast):
        enterprises.append(body)
        staff(cast, body, kind)
    marks, who = add(cast, enterprises)
    kinds = (cast.terms, cast.grades, cast.rounds, *vars(marks).values(), _attestations(cast, enterprises))
    if recorded is not None:
        for row in (row for rows in (cast.bodies, cast.posts, cast.persons, *kinds) for row in rows):
            row.recorded_at = recorded
    with transaction.atomic():
        progress("bodies")
        for body in cast.bodies:
            body.save()
        progress("posts")
        _write(cast.posts)
        progress("persons")
        _write(cast.persons)
        progress("records")
        for rows in kinds:
            _write(rows)
        progress("users")
        _users(cast, who)
    count_rows()
    return len(cast.persons)


def _write(rows: list[Any]) -> None:
    """Write rows of one kind; parents were saved before, so their keys are taken over now."""
    for row in rows:
        for field in row._meta.concrete_fields:  # noqa: SLF001 - how Django names its public description of a model
            if field.is_relation and field.is_cached(row):
                setattr(row, field.name, getattr(row, field.name))
    if rows:
        type(rows[0]).objects.bulk_create(rows, batch_size=500)


def _attestations(cast: Cast, enterprises: list[Body]) -> list[Attestation]:
    """Most bodies attested today; every seventh three weeks ago, so that some answers are unknown again."""
    rows = []
    for number, body in enumerate(enterprises, start=1):
        stale = number % 7 == 0
        day = cast.on - timedelta(days=21) if stale else cast.on
        rows += [
            Attestation(body=body, kind=kind, complete_up_to=day, attested_on=day, signatory="Người đứng đầu (mẫu)")
            for kind in RecordKind
        ]
    return rows


def _users(cast: Cast, who: dict[str, Person]) -> None:
    agencies = [body for body in cast.bodies if body.owner_agency is None]
    for username, role, name in DEMO_USERS:
        person = who[name] if role == Role.OFFICE_HOLDER else None
        user = User.objects.create_user(username, DEMO_PASSWORD, role=role, full_name=name, person=person)
        if username == COUNCIL:
            user.bodies.set([body for body in cast.bodies if body.name.startswith("Công ty Nước Suối Đá")])
        elif role in (Role.OFFICER, Role.AUTHORITY):
            user.bodies.set(agencies)
