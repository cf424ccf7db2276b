"""Tables of the record, and the read models that follow from it.

`CaseEvent` is written by `canbo.cases.writer` alone and never changed; triggers of the database refuse what
Django's own methods, refused here, would not reach. `Case` and `CaseClock` are computed from events
(`canbo.cases.projection`) and can be built anew at any time.
"""

import json
from datetime import date, datetime
from functools import cached_property
from typing import Any, NoReturn, Self

from django.db import models
from django.db.models import Q

from canbo.cases.chain import HANOI, Link, Mark, day_of
from canbo.kernel.errors import CanboError
from canbo.registry.models.base import end_of

HASH = {"max_length": 64}


class NotWritten(CanboError):  # noqa: N818 - says what did not happen
    """The record is not written in that way."""


def refused(what: str) -> NotWritten:
    """What is said to whoever tries another way than the writer's."""
    return NotWritten(
        f"{what}: rows of the record are neither changed nor deleted, and only canbo.cases.writer adds any; "
        "record an event that corrects.",
        f"{what}: sổ sự kiện chỉ ghi thêm, không sửa, không xóa; hãy ghi một sự kiện đính chính.",
    )


class RecordQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Reads only; the writer goes round it by name."""

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise refused(self.model.__name__)

    update = delete = create = bulk_create = bulk_update = get_or_create = update_or_create = _refuse
    aupdate = adelete = acreate = abulk_create = abulk_update = aget_or_create = aupdate_or_create = _refuse


class Recorded(models.Model):
    """A row written once, by the writer."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise refused(type(self).__name__)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise refused(type(self).__name__)


class EventQuerySet(RecordQuerySet):
    def of(self, case: str) -> Self:
        """Return the events of one case in the order they were recorded."""
        return self.filter(case=case).order_by("seq")

    def known_on(self, day: date | None) -> Self:
        """What was recorded by the end of `day`; None is everything."""
        return self if day is None else self.filter(at__lt=end_of(day))


class CaseEvent(Recorded):
    """One event. `body` is canonical JSON as text; days in it: `decided_on`, `effective_on`, `acted_on`."""

    seq = models.BigIntegerField(primary_key=True)  # from 1 without a gap, over all cases
    case = models.CharField(max_length=20)  # the case's number
    type = models.CharField(max_length=60)
    at = models.DateTimeField(db_index=True)  # recorded
    actor = models.CharField(max_length=60)  # opaque
    body = models.TextField()
    case_prev = models.CharField(**HASH)
    global_prev = models.CharField(**HASH)
    hash = models.CharField(**HASH, db_index=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        db_table = "case_event"
        ordering = ("seq",)
        constraints = (
            models.UniqueConstraint(fields=["case", "case_prev"], name="case_event_case_never_forks"),
            models.UniqueConstraint(fields=["global_prev"], name="case_event_record_never_forks"),
        )
        indexes = (models.Index(fields=["case", "seq"], name="case_event_of_case"),)

    def __str__(self) -> str:
        return f"{self.seq} {self.case} {self.type}"

    @cached_property
    def data(self) -> dict[str, Any]:
        """The body as plain values: text, whole numbers, ISO days; personal values are commitments under `personal`."""
        found: dict[str, Any] = json.loads(self.body)
        return found

    @property
    def local_at(self) -> datetime:
        """When it was recorded, by Vietnam's clock."""
        return self.at.astimezone(HANOI)

    @property
    def recorded_on(self) -> date:
        return day_of(self.at)

    @property
    def decided_on(self) -> date | None:
        return self._day("decided_on")

    @property
    def effective_on(self) -> date | None:
        return self._day("effective_on")

    @property
    def acted_on(self) -> date | None:
        return self._day("acted_on")

    def _day(self, name: str) -> date | None:
        said = self.data.get(name)
        return None if said is None else date.fromisoformat(said)

    def link(self) -> Link:
        """Every column, for the chain."""
        return Link(
            self.seq,
            self.case,
            self.type,
            self.at,
            self.actor,
            self.body,
            self.case_prev,
            self.global_prev,
            self.hash,
        )


class PersonalValue(Recorded):
    """A personal value an event commits to. Value and salt go together when it is erased; the chain stays valid."""

    event = models.ForeignKey(CaseEvent, models.PROTECT, related_name="personal_values")
    field = models.CharField(max_length=60)
    salt = models.CharField(**HASH)
    value = models.TextField()  # canonical JSON

    objects = RecordQuerySet.as_manager()

    class Meta:
        db_table = "case_personal_value"
        ordering = ("event", "field")
        constraints = (models.UniqueConstraint(fields=["event", "field"], name="case_personal_value_once"),)

    def __str__(self) -> str:
        return f"{self.event_id} {self.field}"


class Seal(Recorded):
    """Where the record ended on a day. It is worth something once it has left the house."""

    day = models.DateField(unique=True)
    last_seq = models.BigIntegerField()
    hash = models.CharField(**HASH)
    sealed_at = models.DateTimeField()

    objects = RecordQuerySet.as_manager()

    class Meta:
        db_table = "case_seal"
        ordering = ("day",)

    def __str__(self) -> str:
        return str(self.mark())

    def mark(self) -> Mark:
        """The seal as it is printed and compared."""
        return Mark(self.day, self.last_seq, self.hash)


class Case(models.Model):
    """A case as its events left it. `version` counts them, `head` is the hash of the last."""

    number = models.CharField(max_length=20, primary_key=True)  # 2026-0001
    procedure = models.CharField(max_length=60)
    begun = models.DateField()  # the law of this day governs the case to its end
    person = models.ForeignKey("registry.Person", models.PROTECT, null=True, blank=True, related_name="cases")
    body = models.ForeignKey("registry.Body", models.PROTECT, related_name="cases")
    state = models.CharField(max_length=60)
    version = models.PositiveIntegerField()
    head = models.CharField(**HASH)
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    waiting_for = models.CharField(max_length=60, blank=True, default="")  # role whose clock runs out first
    due_on = models.DateField(null=True, blank=True)  # that clock's day
    known_at = models.DateTimeField()  # the calendar and the readings known then gave the due days

    class Meta:
        ordering = ("-opened_at", "-number")
        indexes = (models.Index(fields=["due_on"], condition=Q(closed_at=None), name="case_open_by_due"),)

    def __str__(self) -> str:
        return self.number

    @property
    def subject(self) -> str:
        """Whom it is about; a case about a post that nobody holds yet is about the body."""
        return self.body.name if self.person is None else self.person.full_name

    @property
    def events(self) -> EventQuerySet:
        return CaseEvent.objects.of(self.number)


class CaseClock(models.Model):
    """One time limit of a case, as reckoned at `Case.known_at`; its derivation is folded anew where it is shown."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="clocks")
    key = models.CharField(max_length=60)
    provision = models.CharField(max_length=60)  # citation
    by = models.CharField(max_length=60)  # role
    started_on = models.DateField()
    due_on = models.DateField(null=True, blank=True)
    stopped_on = models.DateField(null=True, blank=True)
    suspended_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("case", "id")
        indexes = (models.Index(fields=["by", "due_on"], condition=Q(stopped_on=None), name="case_clock_running"),)

    def __str__(self) -> str:
        return f"{self.case_id} {self.key}"


# Read models of their own file; Django looks for all models of an app here.
from canbo.cases.ballots.models import Attendee, Ballot, Composition, Meeting, PaperCount, Slip  # noqa: E402, F401
from canbo.cases.look_models import Look  # noqa: E402, F401
from canbo.cases.notice_models import CaseWait, Mail, Notice  # noqa: E402, F401
