"""How this installation reads the contested places of the law. Each setting is kept; the latest holds."""

from datetime import date
from typing import Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone

from canbo.law.facts import BOOK
from canbo.registry.language import say
from canbo.registry.models.base import Check, KeptQuerySet, RecordError, end_of
from canbo.registry.visibility import signed_in


class ReadingQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        """Readings are no secret: everybody signed in sees who set what, and why."""
        return self if signed_in(user) else self.none()

    def in_force(self, known_on: date | None = None) -> dict[str, "ReadingSetting"]:
        """The setting that holds for each name at the end of `known_on` (None: now); names unset are left out."""
        known = self if known_on is None else self.filter(set_at__lt=end_of(known_on))
        latest = {setting.name: setting for setting in known.order_by("set_at", "id")}
        return {name: setting for name, setting in latest.items() if setting.choice}


class ReadingSetting(models.Model):
    name = models.CharField(max_length=60, db_index=True)  # reading_35_1_c
    choice = models.CharField(max_length=60, blank=True, default="")  # empty: unset again
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    set_at = models.DateTimeField(default=timezone.now)
    reason = models.TextField()

    objects = ReadingQuerySet.as_manager()

    class Meta:
        ordering = (
            "name",
            "set_at",
            "id",
        )
        constraints = (
            Check(
                name="readingsetting_has_reason",
                condition=~Q(reason=""),
                say=say("Phải nêu lý do.", "A reason is needed."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.name}={self.choice or '-'}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError("A reading once set is kept; set it anew instead of changing it.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise RecordError("A reading once set is kept; unset it by setting it anew without a choice.")

    def clean(self) -> None:
        """The name is that of a contested reading, the choice one of its choices or empty."""
        spec = BOOK.by_name.get(self.name)
        if spec is None or not spec.is_reading:
            raise ValidationError(
                {"name": say(f"Không có cách đọc tên {self.name}.", f"No reading is called {self.name}.")}
            )
        if self.choice and self.choice not in spec.choice_names:
            raise ValidationError(
                {
                    "choice": say(
                        f"Chọn một trong: {', '.join(spec.choice_names)}.",
                        f"Choose one of {', '.join(spec.choice_names)}.",
                    )
                }
            )
