"""The numbers that papers were given. A number stays: nothing here is changed or deleted."""

from typing import Any

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q

from canbo.registry.models.base import Check, Kept, KeptQuerySet, RecordError


class DocumentNumber(Kept):
    """One number of a body's register in a year, and the paper that got it. Written by `numbers.take` alone."""

    body = models.ForeignKey("registry.Body", models.PROTECT, related_name="document_numbers")
    register = models.CharField(max_length=20)  # code of the type of paper; CV for dispatches
    year = models.PositiveSmallIntegerField(validators=[MinValueValidator(1945)])
    number = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    symbol = models.CharField(max_length=60)  # what stands behind the number
    kind = models.CharField(max_length=60, blank=True, default="")
    case = models.CharField(max_length=20, blank=True, default="", db_index=True)

    objects = KeptQuerySet.as_manager()

    class Meta:
        db_table = "document_number"
        ordering = ("body", "register", "year", "number")
        constraints = (
            models.UniqueConstraint(fields=["body", "register", "year", "number"], name="document_number_once"),
            Check(name="document_number_from_one", condition=Q(number__gte=1)),
        )

    def __str__(self) -> str:
        return f"{self.number:02}/{self.symbol}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError(
                f"Number {self} is taken and is not changed; take a new one.",
                f"Số {self} đã cấp, không sửa được; hãy lấy số mới.",
            )
        super().save(*args, **kwargs)
