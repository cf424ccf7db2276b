"""Terms of office and insured service."""

from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q

from canbo.kernel.dates import add_months
from canbo.law.facts import BOOK
from canbo.registry.choices import LeftBy, RecordKind
from canbo.registry.language import say
from canbo.registry.models.about import PersonalRecord
from canbo.registry.models.base import Check, ListField, Record, not_before, one_of

MOVES = ("181/2026:15.1.a", "181/2026:15.1.b")
"""Grounds of a transfer with which the term goes on in another post (reading 139)."""


class Term(PersonalRecord):
    """One person in one post under one decision. In office from `start` until the day before `left_on`."""

    KIND = RecordKind.TERMS

    post = models.ForeignKey("registry.Post", models.PROTECT, related_name="terms")
    start = models.DateField()  # the decision takes effect
    end = models.DateField(null=True, blank=True)  # last day of the term by the decision; empty: not said
    years = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MinValueValidator(1)])
    number = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MinValueValidator(1)])
    decision_number = models.CharField(max_length=80, blank=True, default="")
    left_on = models.DateField(null=True, blank=True)  # first day no longer in office
    left_by = ListField(LeftBy, blank=True, default="")
    leaving_ground = models.CharField(max_length=60, blank=True, default="")  # citation, such as 181/2026:34.1.b

    class Meta(PersonalRecord.Meta):
        ordering = (
            "start",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            Check(
                name="term_ends_after_start",
                condition=Q(end=None) | Q(end__gt=F("start")),
                say=say("Ngày hết nhiệm kỳ phải sau ngày bắt đầu.", "A term ends after it starts."),
            ),
            not_before("term_left_after_start", "left_on", "start"),
            one_of("term_left_by", "left_by", ("", *LeftBy.values)),
            Check(
                name="term_left_by_when",
                condition=Q(left_by="") | Q(left_on__isnull=False),
                say=say(
                    "Đã ghi lý do thôi giữ chức vụ thì phải ghi ngày.", "How somebody left needs the day they left."
                ),
            ),
            Check(name="term_leaving_ground_of", condition=Q(leaving_ground="") | ~Q(left_by="")),
            Check(
                name="term_years_and_number",
                condition=(Q(years=None) | Q(years__gte=1)) & (Q(number=None) | Q(number__gte=1)),
            ),
            models.UniqueConstraint(
                fields=["person", "post", "start"],
                condition=Q(superseded_at=None),
                name="term_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.post_id} {self.start}"

    @property
    def ends_on(self) -> date | None:
        """The end the decision says, else so many years after the start, else unknown."""
        return self.end or (add_months(self.start, 12 * self.years) if self.years else None)

    @property
    def goes_on(self) -> bool:
        """Tell whether only the post was left: the term goes on in the row that begins on `left_on`."""
        return self.left_by == LeftBy.TRANSFER and self.leaving_ground in MOVES

    def clean(self) -> None:
        """A ground of leaving is one the law lists for that way of leaving."""
        known = ("", *BOOK.get("leaving_ground").choice_names)
        if self.leaving_ground not in known and not self.goes_on:
            raise ValidationError(
                {
                    "leaving_ground": say(
                        f"“{self.leaving_ground}” không phải là căn cứ từ chức hoặc miễn nhiệm; ví dụ 181/2026:34.1.b.",
                        f"“{self.leaving_ground}” is no ground of resignation or relief; write it as 181/2026:34.1.b.",
                    )
                }
            )


class ServicePeriod(PersonalRecord):
    """Time with compulsory social insurance, from `start` to `end` inclusive; no end: it goes on."""

    KIND = RecordKind.SERVICE_PERIODS

    body = models.ForeignKey("registry.Body", models.PROTECT, null=True, blank=True, related_name="+")
    employer = models.CharField(max_length=250, blank=True, default="")  # where the body is not in the register
    start = models.DateField()
    end = models.DateField(null=True, blank=True)
    counts = models.BooleanField(default=True)  # of a kind that counts (46/2010:6.1)
    paid_out = models.BooleanField(default=False)  # an allowance was already paid for it

    class Meta(PersonalRecord.Meta):
        ordering = (
            "start",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            not_before("serviceperiod_ends_after_start", "end", "start"),
            models.UniqueConstraint(
                fields=["person", "start"],
                condition=Q(superseded_at=None),
                name="serviceperiod_once",
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.start}"
