"""Field by field: what a body, a post or a person was said to be before each change."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Self, TypeVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone

from canbo.registry.models.base import KeptQuerySet, RecordError, Thing, end_of

T = TypeVar("T", bound=Thing)
NOT_KEPT = frozenset({"id", "folded", "recorded_at", "recorded_by_id"})


class FieldChange(models.Model):
    thing = models.CharField(max_length=20)  # model name, such as "person"
    thing_id = models.BigIntegerField()
    field = models.CharField(max_length=40)
    old = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    new = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    source = models.TextField(blank=True, default="")

    objects = KeptQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["thing", "thing_id", "at"], name="fieldchange_of_thing")]
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.thing} {self.thing_id}: {self.field}"

    @classmethod
    def between(cls, before: Thing, after: Thing, *, by: Any, at: datetime, source: str) -> list[Self]:
        """One unsaved row for each field that differs."""
        names = [f.attname for f in after._meta.concrete_fields if f.attname not in NOT_KEPT]
        pairs = [(name, getattr(before, name), getattr(after, name)) for name in names]
        return [
            cls(
                thing=after._meta.model_name,
                thing_id=after.pk,
                field=name,
                old=old,
                new=new,
                at=at,
                by=by,
                source=source,
            )
            for name, old, new in pairs
            if old != new
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError("A kept change is never changed itself.")
        super().save(*args, **kwargs)


def as_known(things: Iterable[T], day: date | None) -> list[T]:
    """The same things with their fields as they were known at the end of `day`; later ones are left out.

    One query, whatever the number of things; the instances given are rewound in place and must not be saved.
    """
    if day is None:
        return list(things)
    end = end_of(day)
    known = {thing.pk: thing for thing in things if thing.recorded_at < end}
    if not known:
        return []
    model = type(next(iter(known.values())))
    changes = FieldChange.objects.filter(thing=model._meta.model_name, at__gte=end).order_by("-at", "-id")
    for pk, name, old in changes.values_list("thing_id", "field", "old"):
        if pk in known:
            field = next(f for f in model._meta.concrete_fields if f.attname == name)
            setattr(known[pk], name, field.to_python(old))
    return list(known.values())
