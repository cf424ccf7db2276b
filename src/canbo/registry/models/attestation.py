"""A body's word that its register is complete: the only thing that makes absence mean no."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from canbo.registry.choices import RecordKind
from canbo.registry.language import say
from canbo.registry.models.base import Check, ListField, Record, one_of
from canbo.registry.visibility import OfBodyQuerySet


class Attestation(Record):
    """`body` says that its records of `kind` are complete up to and including `complete_up_to`."""

    body = models.ForeignKey("registry.Body", models.PROTECT, related_name="attestations")
    kind = ListField(RecordKind)
    complete_up_to = models.DateField()
    attested_on = models.DateField()
    attested_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    signatory = models.CharField(max_length=250, blank=True, default="")  # who signed, where it came on paper

    objects = OfBodyQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering = (
            "body",
            "kind",
            "complete_up_to",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            one_of("attestation_kind", "kind", RecordKind),
            Check(
                name="attestation_not_of_the_future",
                condition=Q(complete_up_to__lte=F("attested_on")),
                say=say(
                    "Không thể xác nhận đầy đủ cho những ngày sau ngày xác nhận.",
                    "Nobody can attest days that come after the day of attesting.",
                ),
            ),
            models.UniqueConstraint(
                fields=["body", "kind", "complete_up_to"],
                condition=Q(superseded_at=None),
                name="attestation_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.body_id} {self.kind} {self.complete_up_to}"
