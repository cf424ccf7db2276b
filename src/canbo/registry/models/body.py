"""Owner's representative agencies and enterprises, and the posts in them."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q

from canbo.registry.choices import BodyKind, EnterpriseClass, InspectionKind, Position, RecordKind, WorkingTime
from canbo.registry.language import fold, nfc, say
from canbo.registry.models.base import Check, ListField, Record, Thing, not_before, one_of
from canbo.registry.visibility import BodyQuerySet, OfBodyQuerySet, PostQuerySet


class Body(Thing):
    code = models.CharField(max_length=40, unique=True)
    name = models.CharField(max_length=250)
    folded = models.CharField(max_length=250, editable=False, db_index=True)
    kind = ListField(BodyKind)
    enterprise_class = ListField(EnterpriseClass, blank=True, default="")
    owner_agency = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="owned")
    calendar = models.CharField(max_length=40, default="vn-state")
    board_seats = models.PositiveSmallIntegerField(null=True, blank=True, validators=[MinValueValidator(1)])

    objects = BodyQuerySet.as_manager()

    class Meta:
        ordering = (
            "name",
            "id",
        )
        constraints = (
            one_of("body_kind", "kind", BodyKind),
            one_of("body_enterprise_class_listed", "enterprise_class", ("", *EnterpriseClass.values)),
            Check(
                name="body_enterprise_has_class",
                condition=Q(kind="enterprise") & ~Q(enterprise_class="")
                | Q(kind="owner_agency") & Q(enterprise_class=""),
                say=say(
                    "Doanh nghiệp phải có loại doanh nghiệp; cơ quan đại diện chủ sở hữu thì không.",
                    "An enterprise needs its class; an owner's representative agency has none.",
                ),
            ),
            Check(name="body_board_seats", condition=Q(board_seats=None) | Q(board_seats__gte=1)),
            Check(
                name="body_not_its_own_owner",
                condition=Q(owner_agency=None) | ~Q(owner_agency=models.F("id")),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def prepare(self) -> None:
        self.name = nfc(self.name)
        self.folded = fold(self.name)

    def clean(self) -> None:
        if self.owner_agency is not None and self.owner_agency.kind != BodyKind.OWNER_AGENCY:
            raise ValidationError(
                {
                    "owner_agency": say(
                        "Phải là một cơ quan đại diện chủ sở hữu.", "This must be an owner's representative agency."
                    )
                }
            )


class Post(Thing):
    body = models.ForeignKey(Body, models.PROTECT, related_name="posts")
    position = ListField(Position)
    title = models.CharField(max_length=200, blank=True, default="")  # as on the decision; empty: the position's name
    working_time = ListField(WorkingTime, blank=True, default="")
    on_board = models.BooleanField(null=True, blank=True)  # one of the seats of the council or board (Art. 8.3.b)

    objects = PostQuerySet.as_manager()

    class Meta:
        ordering = (
            "body__name",
            "position",
            "title",
            "id",
        )
        constraints = (
            one_of("post_position", "position", Position),
            one_of("post_working_time", "working_time", ("", *WorkingTime.values)),
            models.UniqueConstraint(fields=["body", "position", "title"], name="post_once_in_a_body"),
            Check(
                name="post_representative_working_time",
                condition=~Q(position="representative_full_time", working_time="part_time")
                & ~Q(position="representative_part_time", working_time="full_time"),
                say=say(
                    "Chuyên trách hay không chuyên trách không khớp với chức danh.",
                    "Dedicated or non-dedicated contradicts the position.",
                ),
            ),
        )

    def __str__(self) -> str:
        return f"{self.name}, {self.body.name}"

    @property
    def name(self) -> str:
        return self.title or str(Position(self.position).label)

    def prepare(self) -> None:
        self.title = nfc(self.title)

    def clean(self) -> None:
        if self.position != Position.OTHER and self.body_id and self.body.kind != BodyKind.ENTERPRISE:
            raise ValidationError(
                {"body": say("Chức danh phải thuộc một doanh nghiệp.", "A post belongs to an enterprise.")}
            )


class Inspection(Record):
    """An enterprise under inspection or audit, from `start` to `end` inclusive; no end: it goes on."""

    KIND = RecordKind.INSPECTIONS

    body = models.ForeignKey(Body, models.PROTECT, related_name="inspections")
    kind = ListField(InspectionKind)
    start = models.DateField()
    end = models.DateField(null=True, blank=True)
    body_in_charge = models.CharField(max_length=250, blank=True, default="")

    objects = OfBodyQuerySet.as_manager()

    class Meta(Record.Meta):
        ordering = (
            "start",
            "id",
        )
        constraints = (
            *Record.Meta.constraints,
            one_of("inspection_kind", "kind", InspectionKind),
            not_before("inspection_ends_after_start", "end", "start"),
            models.UniqueConstraint(
                fields=["body", "kind", "start"], condition=Q(superseded_at=None), name="inspection_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.body_id} {self.kind} {self.start}"
