"""What every record has: when and by whom it was recorded, and corrections that keep the old row.

Two sorts of rows. A *record* states something that happened (a grade, a sanction): it is never changed, a
correction supersedes it. A *thing* (a body, a post, a person) is pointed at by others and keeps its row; each
change of a field is kept beside it (`change.FieldChange`). Both can be read as they were known on a day.
"""

from datetime import date, datetime, time, timedelta
from typing import Any, NoReturn, Self

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.utils import timezone

from canbo.kernel.errors import CanboError
from canbo.registry.language import WordChoices, say


class RecordError(CanboError):
    """A record may not be changed or deleted in that way."""


def fields_of(model: type[models.Model]) -> list[Any]:
    """Return the columns of a model's table."""
    return list(model._meta.concrete_fields)  # noqa: SLF001 - how Django names its public description of a model


def end_of(day: date) -> datetime:
    """The first moment after `day` in the time zone of the installation; for the last day there is, its first."""
    following = day if day == date.max else day + timedelta(days=1)
    return timezone.make_aware(datetime.combine(following, time.min))


class ListField(models.CharField):  # type: ignore[type-arg]
    """One value of a closed list. Its words stay out of migrations: mending a word alters no table."""

    def __init__(self, words: type[WordChoices] | None = None, **options: Any) -> None:
        if words is not None:
            options["choices"] = words.choices
            options.setdefault("max_length", 30)
        super().__init__(**options)

    def deconstruct(self) -> Any:
        name, _, arguments, options = super().deconstruct()
        options.pop("choices", None)
        return name, "django.db.models.CharField", arguments, options


class Check(models.CheckConstraint):
    """A constraint with the sentence `say`; the sentence stays out of migrations too."""

    def __init__(self, *, name: str, condition: Q, say: Any = None, **options: Any) -> None:
        if say is not None:
            options["violation_error_message"] = say
        super().__init__(name=name, condition=condition, **options)

    def deconstruct(self) -> Any:
        """Without the sentence."""
        _, arguments, options = super().deconstruct()
        options.pop("violation_error_message", None)
        return "django.db.models.CheckConstraint", arguments, options

    def clone(self) -> Self:
        """With the sentence: Django clones the constraints of every model."""
        copy = super().clone()
        copy.violation_error_message = self.violation_error_message
        return copy

    def __eq__(self, other: object) -> bool:
        if isinstance(other, models.CheckConstraint):
            return (self.name, self.condition) == (other.name, other.condition)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]


def one_of(name: str, field: str, values: type[WordChoices] | tuple[str, ...]) -> Check:
    """The database accepts only the values of a closed list (or the empty text, where the field may be blank)."""
    allowed = values.values if isinstance(values, type) else list(values)
    return Check(
        name=name,
        condition=Q(**{f"{field}__in": [str(value) for value in allowed]}),
        say=say("Giá trị không có trong danh mục.", "The value is not in the closed list."),
    )


def not_before(name: str, later: str, earlier: str) -> Check:
    """`later` is empty or not before `earlier`."""
    return Check(
        name=name,
        condition=Q(**{f"{later}__isnull": True}) | Q(**{f"{later}__gte": F(earlier)}),
        say=say("Ngày sau không được trước ngày đầu.", "The later date is before the earlier."),
    )


class KeptQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows nobody can delete, nor change many at a time without a trace."""

    def delete(self) -> NoReturn:
        raise RecordError(f"{self.model.__name__}: nothing is deleted here; withdraw the record instead.")

    def update(self, **changes: Any) -> NoReturn:
        raise RecordError(f"{self.model.__name__}: rows are not changed in bulk; correct or revise each one.")


class RecordQuerySet(KeptQuerySet):
    def current(self) -> Self:
        """What is held to be true now."""
        return self.filter(superseded_at=None)

    def known_on(self, day: date | None) -> Self:
        """What was held to be true at the end of `day`; None is now."""
        if day is None:
            return self.current()
        end = end_of(day)
        return self.filter(Q(superseded_at=None) | Q(superseded_at__gte=end), recorded_at__lt=end)

    def supersede(self, at: datetime) -> int:
        """Mark the current ones of these rows as superseded; returns how many."""
        return models.QuerySet.update(self.current(), superseded_at=at)


class Kept(models.Model):
    recorded_at = models.DateTimeField(default=timezone.now, db_index=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    source = models.TextField(blank=True, default="")

    class Meta:
        abstract = True

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise RecordError(f"{type(self).__name__}: nothing is deleted here; withdraw the record instead.")


class Record(Kept):
    """A row that states what happened. It is written once; `correct` and `withdraw` supersede it."""

    superseded_at = models.DateTimeField(null=True, blank=True, db_index=True)
    superseded_by = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="supersedes")

    objects = RecordQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints: tuple[Any, ...] = (
            Check(
                name="%(class)s_superseded_by_when",
                condition=Q(superseded_by=None) | Q(superseded_at__isnull=False),
            ),
            Check(
                name="%(class)s_superseded_after_recorded",
                condition=Q(superseded_at=None) | Q(superseded_at__gte=F("recorded_at")),
            ),
        )

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError(f"{type(self).__name__} {self.pk}: a record is not changed; use correct().")
        super().save(*args, **kwargs)

    def correct(self, *, by: Any = None, at: datetime | None = None, source: str | None = None, **changes: Any) -> Self:
        """A new row with `changes`, which supersedes this one. Raises RecordError if something else already does."""
        at = at or timezone.now()
        kept = {
            field.attname: getattr(self, field.attname)
            for field in fields_of(type(self))
            if field.name not in ("id", "superseded_at", "superseded_by")
        }
        new = type(self)(**kept)
        for name, value in changes.items():
            setattr(new, name, value)
        new.recorded_at, new.recorded_by = at, by
        if source is not None:
            new.source = source
        with transaction.atomic():
            self._close(at)
            new.full_clean()
            new.save()
            models.QuerySet.update(type(self).objects.filter(pk=self.pk), superseded_by=new)
        self.superseded_by = new
        return new

    def withdraw(self, *, at: datetime | None = None) -> None:
        """The record was wrong and nothing takes its place."""
        with transaction.atomic():
            self._close(at or timezone.now())

    def _close(self, at: datetime) -> None:
        if not type(self).objects.filter(pk=self.pk).supersede(at):
            raise RecordError(
                f"{type(self).__name__} {self.pk} is superseded already; correct the row that replaced it.",
                "Bản ghi này đã có bản khác thay thế; hãy sửa bản mới nhất.",
            )
        self.superseded_at = at


class Thing(Kept):
    """A row others point at. Changes of its fields are kept, field by field."""

    objects: Any

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self._state.adding:
            self.prepare()
            super().save(*args, **kwargs)
        else:
            self.revise()

    def prepare(self) -> None:
        """Put fields into the form they are kept in; called before every write."""

    def revise(self, *, by: Any = None, at: datetime | None = None, source: str = "", **changes: Any) -> list[str]:
        """Write `changes` and fields already set, keep what they were; returns the names of changed fields."""
        from canbo.registry.models.change import FieldChange

        for name, value in changes.items():
            setattr(self, name, value)
        self.prepare()
        with transaction.atomic():
            before = type(self).objects.select_for_update().get(pk=self.pk)
            rows = FieldChange.between(before, self, by=by, at=at or timezone.now(), source=source)
            models.Model.save(self, force_update=True)
            FieldChange.objects.bulk_create(rows)
        return [row.field for row in rows]
