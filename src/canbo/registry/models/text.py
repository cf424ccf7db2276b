"""Official texts that an installation has imported. Each import is kept; of one language the latest is shown."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone

from canbo.law.text.pieces import Piece
from canbo.registry.models.base import KeptQuerySet, RecordError
from canbo.registry.visibility import signed_in


class ImportedFileQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        """The text of the law is no secret: everybody signed in reads it."""
        return self if signed_in(user) else self.none()

    def latest(self, instrument: str) -> dict[str, "ImportedFile"]:  # type: ignore[override]
        """The latest import of an instrument in each language, without the bytes of its file."""
        found = self.filter(instrument=instrument).defer("content").select_related("author")
        return {one.language: one for one in found.order_by("recorded_at", "id")}


class ImportedFile(models.Model):
    instrument = models.CharField(max_length=60, db_index=True)  # 181/2026
    language = models.CharField(max_length=2)  # of the text: vi, en
    name = models.CharField(max_length=200)
    format = models.CharField(max_length=8)
    sha256 = models.CharField(max_length=64)
    content = models.BinaryField()
    faults = models.JSONField(default=list, blank=True)  # as canbo.law.text.Fault.to_json
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now)

    objects = ImportedFileQuerySet.as_manager()

    class Meta:
        ordering = (
            "instrument",
            "recorded_at",
            "id",
        )

    def __str__(self) -> str:
        return f"{self.instrument}: {self.name}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError("An imported text is kept as it came; import the right one instead of changing it.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise RecordError("An imported text is kept; import the right one, which then is shown.")


class ImportedTextQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        """As the files they come from."""
        return self if signed_in(user) else self.none()


class ImportedText(models.Model):
    """One unit of an imported text, never words of ours; file, hash, who and when are those of its import."""

    file = models.ForeignKey(ImportedFile, models.PROTECT, related_name="units")
    place = models.PositiveIntegerField()
    kind = models.CharField(max_length=12)
    unit = models.CharField(max_length=80, blank=True, default="")  # 34.1.đ; empty for chapters and sections
    printed = models.CharField(max_length=200, blank=True, default="")
    heading = models.TextField(blank=True, default="")
    text = models.TextField(blank=True, default="")
    again = models.JSONField(default=list, blank=True)  # further wordings printed for the same unit
    line = models.PositiveIntegerField(default=0)

    objects = ImportedTextQuerySet.as_manager()

    class Meta:
        ordering = (
            "file",
            "place",
        )
        constraints = (models.UniqueConstraint(fields=("file", "place"), name="importedtext_one_a_place"),)
        indexes = (models.Index(fields=("file", "unit"), name="importedtext_unit"),)

    def __str__(self) -> str:
        return f"{self.file_id}: {self.unit or self.printed}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise RecordError("An imported text is kept as it came.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise RecordError("An imported text is kept.")

    def as_piece(self) -> Piece:
        """As the law floor publishes it."""
        return Piece(self.kind, self.unit, self.printed, self.heading, self.text, self.line, tuple(self.again))  # type: ignore[arg-type]
