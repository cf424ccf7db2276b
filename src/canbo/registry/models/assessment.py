"""Yearly grades and confidence rounds."""

from django.db import models
from django.db.models import F, Q

from canbo.registry.choices import GradeValue, RecordKind
from canbo.registry.language import say
from canbo.registry.models.about import PersonalRecord
from canbo.registry.models.base import Check, ListField, Record, one_of


class Grade(PersonalRecord):
    KIND = RecordKind.GRADES

    body = models.ForeignKey("registry.Body", models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    grade = ListField(GradeValue)
    decided_on = models.DateField(null=True, blank=True)

    class Meta(PersonalRecord.Meta):
        ordering = (
            "year",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            one_of("grade_grade", "grade", GradeValue),
            Check(
                name="grade_year",
                condition=Q(year__gte=1950) & Q(year__lte=2150),
                say=say("Năm phải từ 1950 đến 2150.", "The year lies between 1950 and 2150."),
            ),
            models.UniqueConstraint(
                fields=["person", "body", "year"],
                condition=Q(superseded_at=None),
                name="grade_once_a_year",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.year} {self.grade}"


class ConfidenceRound(PersonalRecord):
    KIND = RecordKind.CONFIDENCE_ROUNDS

    body = models.ForeignKey("registry.Body", models.PROTECT, related_name="+")
    held_on = models.DateField()
    cast = models.PositiveIntegerField()
    low = models.PositiveIntegerField()

    class Meta(PersonalRecord.Meta):
        ordering = (
            "held_on",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            Check(
                name="confidenceround_low_within_cast",
                condition=Q(cast__gte=1) & Q(low__gte=0) & Q(low__lte=F("cast")),
                say=say(
                    "Phải có ít nhất một phiếu, và phiếu tín nhiệm thấp không nhiều hơn số phiếu.",
                    "At least one vote is cast, and no more low votes than votes.",
                ),
            ),
            models.UniqueConstraint(
                fields=["person", "body", "held_on"],
                condition=Q(superseded_at=None),
                name="confidenceround_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.held_on} {self.low}/{self.cast}"
