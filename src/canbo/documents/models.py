"""The numbers that papers were given. A number stays: nothing here is changed or deleted."""

from typing import Any

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q

from canbo.documents.numbers import folded
from canbo.registry.models.base import Check, Kept, KeptQuerySet, RecordError


class DocumentNumber(Kept):
    """One number of a body in a year, and the paper that got it. Written by `numbers.take` and `numbers.keep` alone.

    `number` is its place in a register that is counted here; a number given elsewhere, in a form of its own, has none.
    """

    body = models.ForeignKey("registry.Body", models.PROTECT, related_name="document_numbers")
    register = models.CharField(max_length=20)  # code of the type of paper; CV for dispatches
    year = models.PositiveSmallIntegerField(validators=[MinValueValidator(1945)])
    number = models.PositiveIntegerField(null=True, blank=True, validators=[MinValueValidator(1)])
    symbol = models.CharField(max_length=60, blank=True, default="")  # what stands behind the number
    written = models.CharField(max_length=80)  # as on the paper
    key = models.CharField(max_length=80, editable=False)  # `written` without case, blanks and zeros in front
    typed = models.BooleanField(default=False)  # given elsewhere, and told here
    kind = models.CharField(max_length=60, blank=True, default="")
    case = models.CharField(max_length=20, blank=True, default="", db_index=True)

    objects = KeptQuerySet.as_manager()

    class Meta:
        db_table = "document_number"
        ordering = ("body", "register", "year", "number", "id")
        constraints = (
            models.UniqueConstraint(fields=["body", "register", "year", "number"], name="document_number_once"),
            models.UniqueConstraint(fields=["body", "year", "key"], name="document_number_written_once"),
            Check(name="document_number_from_one", condition=Q(number__gte=1)),
            Check(name="document_number_counted_or_typed", condition=Q(number__isnull=False) | Q(typed=True)),
        )

    def __str__(self) -> str:
        return self.written

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError(
                f"Number {self} is taken and is not changed; take a new one.",
                f"Số {self} đã cấp, không sửa được; hãy lấy số mới.",
            )
        self.written = self.written or f"{self.number:02}/{self.symbol}"
        self.key = folded(self.written)
        super().save(*args, **kwargs)
