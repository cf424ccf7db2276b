"""Documents that prevail over the Decree under its Article 42(3), as this installation records them.

Corrections of the retirement age are kept in the same way: they stand in place of `AGE`, and their days are days of
birth; one that was withdrawn ended on the day before its first.

What is recorded is kept: an override is never edited; one that no longer holds is ended, by somebody and for a reason.
"""

from datetime import date, datetime, timedelta
from typing import Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils import timezone

from canbo.kernel.errors import CanboError
from canbo.kernel.override import Override as Declared
from canbo.law.overrides_file import read_where, with_value
from canbo.law.retirement import AGE
from canbo.registry.language import say
from canbo.registry.models.base import Check, KeptQuerySet, RecordError, end_of, not_before
from canbo.registry.visibility import signed_in

Ends = dict[int, "OverrideEnd"]


def _known(on: date | None, at: datetime | None) -> Q:
    """What was recorded by the end of a day, or by a moment."""
    by_day = Q() if on is None else Q(recorded_at__lt=end_of(on))
    return by_day if at is None else by_day & Q(recorded_at__lte=at)


class OverrideQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        """Which documents prevail is no secret: everybody signed in sees who recorded what, and why."""
        return self if signed_in(user) else self.none()

    def as_law(self, known_on: date | None = None, at: datetime | None = None) -> tuple[Declared, ...]:
        """All of them with their last days, as known at the end of `known_on` or at a moment (None: now)."""
        known = self.filter(_known(known_on, at)).select_related("author")
        recorded = list(known.order_by("recorded_at", "id"))  # of two corrections of one age the later recorded holds
        ends = OverrideEnd.objects.latest_for(known_on, at) if recorded else {}
        held = (one.holding(ends.get(one.pk)) for one in recorded)
        return tuple(one for one in held if one is not None)

    def of_age(self) -> Self:
        """The corrections of the retirement age: their days are days of birth."""
        return self.filter(provision=AGE)

    def of_provisions(self) -> Self:
        """The documents that prevail over the Decree (42.3)."""
        return self.exclude(provision=AGE)


class Override(models.Model):
    provision = models.CharField(max_length=60, db_index=True)  # 181/2026:35.1.b
    value = models.JSONField(null=True, blank=True, encoder=DjangoJSONEncoder)  # None: the document decides
    citation = models.CharField(max_length=300)
    where = models.JSONField(default=dict, blank=True)  # {"position": ["council_chair"]}
    start = models.DateField()
    end = models.DateField(null=True, blank=True)  # last day, where the document itself names one
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now)
    reason = models.TextField()

    objects = OverrideQuerySet.as_manager()

    class Meta:
        ordering = (
            "start",
            "id",
        )
        constraints = (
            Check(
                name="override_has_reason",
                condition=~Q(reason="") & ~Q(citation=""),
                say=say("Phải nêu văn bản và lý do.", "The document and a reason are needed."),
            ),
            not_before("override_ends_after_start", "end", "start"),
        )

    def __str__(self) -> str:
        return f"{self.provision}: {self.citation}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError("An override once recorded is kept; end it, and record another.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise RecordError("An override once recorded is kept; end it.")

    def clean(self) -> None:
        """It names a provision that computes, a result it can have, and facts by their names."""
        try:
            self.declared(None)
        except CanboError as error:
            raise ValidationError(say(error.said("vi"), error.said("en"))) from error

    def declared(self, ended: "OverrideEnd | None") -> Declared:
        """The override as the law is asked with it; CanboError where it cannot stand."""
        last = ended.last_day if ended else self.end
        plain = Declared(
            self.provision, None, self.citation, self.start, str(self.author), self.reason, last,
            timezone.localtime(self.recorded_at).date(), read_where(self.where),
        )  # fmt: skip
        return with_value(plain, self.value)

    def holding(self, ended: "OverrideEnd | None") -> Declared | None:
        """As the law is asked with it; None where it holds on no day, or the law as encoded has lost its place."""
        if ended is not None and ended.last_day < self.start:
            return None
        try:
            return self.declared(ended)
        except CanboError:
            return None


class OverrideEndQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        """As the overrides themselves."""
        return self if signed_in(user) else self.none()

    def latest_for(self, known_on: date | None = None, at: datetime | None = None) -> Ends:
        """The end that holds for each override, as known at the end of `known_on` or at a moment (None: now)."""
        known = self.filter(_known(known_on, at)).select_related("author")
        return {one.override_id: one for one in known.order_by("recorded_at", "id")}


class OverrideEnd(models.Model):
    override = models.ForeignKey(Override, models.PROTECT, related_name="ends")
    last_day = models.DateField()  # the day before the first: it never held
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now)
    reason = models.TextField()

    objects = OverrideEndQuerySet.as_manager()

    class Meta:
        ordering = (
            "recorded_at",
            "id",
        )
        constraints = (
            Check(
                name="overrideend_has_reason",
                condition=~Q(reason=""),
                say=say("Phải nêu lý do.", "A reason is needed."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.override_id} – {self.last_day}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError("The end of an override is kept; record another one instead of changing it.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise RecordError("The end of an override is kept; record another one.")

    def clean(self) -> None:
        """An override ends at the earliest on the day before its first: then it never held."""
        if self.last_day and self.last_day < self.override.start - timedelta(days=1):
            first = self.override.start - timedelta(days=1)
            raise ValidationError(
                {
                    "last_day": say(
                        f"Sớm nhất là {first:%d/%m/%Y}: khi đó quy định chưa từng áp dụng.",
                        f"{first:%d/%m/%Y} at the earliest: then it never held.",
                    )
                }
            )
