"""Sanctions, proceedings, suspensions and findings."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q

from canbo.law.histories import FINDING_FACTS
from canbo.registry.choices import (
    OFFICE_FORMS,
    PARTY_FORMS,
    ProceedingKind,
    RecordKind,
    SanctionForm,
)
from canbo.registry.language import say
from canbo.registry.models.about import PersonalRecord
from canbo.registry.models.base import Check, ListField, Record, not_before, one_of


class Sanction(PersonalRecord):
    """A disciplinary decision; `is_party` tells a Party sanction from one on the office."""

    KIND = RecordKind.SANCTIONS

    form = ListField(SanctionForm)
    is_party = models.BooleanField(default=False)
    duty_related = models.BooleanField(null=True, blank=True)  # tied to the tasks of the post (35.1.b); empty: not said
    announced_on = models.DateField(null=True, blank=True)  # a Party decision starts the 30 days of 32.1.c here
    effective_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)  # annulled or replaced from this day; not the 12 months
    decision_number = models.CharField(max_length=80, blank=True, default="")

    class Meta(PersonalRecord.Meta):
        ordering = (
            "effective_on",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            Check(
                name="sanction_form_of_its_kind",
                condition=Q(is_party=True, form__in=[str(f) for f in PARTY_FORMS])
                | Q(is_party=False, form__in=[str(f) for f in OFFICE_FORMS]),
                say=say(
                    "Khai trừ chỉ là kỷ luật đảng; buộc thôi việc chỉ là kỷ luật hành chính.",
                    "Only the Party expels; only the office forces termination.",
                ),
            ),
            not_before("sanction_ends_after_effect", "ended_on", "effective_on"),
            models.UniqueConstraint(
                fields=["person", "form", "is_party", "effective_on"],
                condition=Q(superseded_at=None),
                name="sanction_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.form} {self.effective_on}"


class Proceeding(PersonalRecord):
    """Something under way about a person's own conduct, from `start` to `end` inclusive; no end: it goes on."""

    KIND = RecordKind.PROCEEDINGS

    kind = ListField(ProceedingKind)
    start = models.DateField()
    end = models.DateField(null=True, blank=True)
    body_in_charge = models.CharField(max_length=250, blank=True, default="")

    class Meta(PersonalRecord.Meta):
        ordering = (
            "start",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            one_of("proceeding_kind", "kind", ProceedingKind),
            not_before("proceeding_ends_after_start", "end", "start"),
            models.UniqueConstraint(
                fields=["person", "kind", "start"],
                condition=Q(superseded_at=None),
                name="proceeding_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.kind} {self.start}"


class Suspension(PersonalRecord):
    """Temporary suspension from work, `start` to `until` inclusive, or until revoked."""

    KIND = RecordKind.SUSPENSIONS

    ground = models.CharField(max_length=60)  # citation, such as 181/2026:36.2.a
    start = models.DateField()
    until = models.DateField(null=True, blank=True)  # empty: follows the requesting body (36.3.b)
    revoked_on = models.DateField(null=True, blank=True)  # first day back at work
    decision_number = models.CharField(max_length=80, blank=True, default="")

    class Meta(PersonalRecord.Meta):
        ordering = (
            "start",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            not_before("suspension_until_after_start", "until", "start"),
            not_before("suspension_revoked_after_start", "revoked_on", "start"),
            models.UniqueConstraint(
                fields=["person", "start"],
                condition=Q(superseded_at=None),
                name="suspension_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.ground} {self.start}"


class Finding(PersonalRecord):
    """An act or a finding: a yes/no fact of the law, true or false from `found_on` to `until` inclusive."""

    KIND = RecordKind.FINDINGS

    fact = models.CharField(max_length=60)
    value = models.BooleanField()
    found_on = models.DateField()
    until = models.DateField(null=True, blank=True)
    found_by = models.CharField(max_length=250, blank=True, default="")
    citation = models.CharField(max_length=60, blank=True, default="")

    class Meta(PersonalRecord.Meta):
        ordering = (
            "found_on",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            not_before("finding_until_after_found", "until", "found_on"),
            models.UniqueConstraint(
                fields=["person", "fact", "found_on"],
                condition=Q(superseded_at=None),
                name="finding_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.fact}={self.value} {self.found_on}"

    def clean(self) -> None:
        if self.fact not in FINDING_FACTS:
            raise ValidationError(
                {
                    "fact": say(
                        f"“{self.fact}” không phải là điều ghi nhận được như một kết luận.",
                        f"“{self.fact}” is not something recorded as a finding.",
                    )
                }
            )
