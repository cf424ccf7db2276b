"""Field by field: what a body, a post or a person was said to be before each change."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Self, TypeVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils import timezone

from canbo.registry.models.base import KeptQuerySet, RecordError, Thing, end_of, fields_of

T = TypeVar("T", bound=Thing)
NOT_KEPT = frozenset({"id", "folded", "recorded_at", "recorded_by_id"})


def name_of(model: type[Thing]) -> str:
    """Return what `FieldChange.thing` calls a model, such as "person"."""
    return model.__name__.lower()


class ChangeQuerySet(KeptQuerySet):
    def of(self, thing: Thing) -> Self:
        """Return the changes of one thing."""
        return self.filter(thing=name_of(type(thing)), thing_id=thing.pk)

    def visible_to(self, user: Any) -> Self:
        """Return the changes of things the user sees."""
        from canbo.registry.models import Body, Person, Post

        seen = Q()
        for model in (Body, Person, Post):
            seen |= Q(thing=name_of(model), thing_id__in=model.objects.visible_to(user).values("pk"))
        return self.filter(seen)


class FieldChange(models.Model):
    thing = models.CharField(max_length=20)  # model name, such as "person"
    thing_id = models.BigIntegerField()
    field = models.CharField(max_length=40)
    old = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    new = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    source = models.TextField(blank=True, default="")

    objects = ChangeQuerySet.as_manager()

    class Meta:
        indexes = (models.Index(fields=["thing", "thing_id", "at"], name="fieldchange_of_thing"),)
        ordering = (
            "at",
            "id",
        )

    def __str__(self) -> str:
        return f"{self.thing} {self.thing_id}: {self.field}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError("A kept change is never changed itself.")
        super().save(*args, **kwargs)

    @classmethod
    def between(cls, before: Thing, after: Thing, *, by: Any, at: datetime, source: str) -> list[Self]:
        """One unsaved row for each field that differs."""
        names = [f.attname for f in fields_of(type(after)) if f.attname not in NOT_KEPT]
        pairs = [(name, getattr(before, name), getattr(after, name)) for name in names]
        return [
            cls(
                thing=name_of(type(after)),
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
    changes = FieldChange.objects.filter(thing=name_of(model), at__gte=end).order_by("-at", "-id")
    for pk, name, old in changes.values_list("thing_id", "field", "old"):
        if pk in known:
            field = next(f for f in fields_of(model) if f.attname == name)
            setattr(known[pk], name, field.to_python(old))
    return list(known.values())
