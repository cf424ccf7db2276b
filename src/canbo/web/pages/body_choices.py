"""Bodies to choose from in a filter, under the agencies that own them."""

from dataclasses import dataclass

from django.db.models import QuerySet

from canbo.registry.choices import BodyKind
from canbo.registry.models import Body
from canbo.web.language import say


@dataclass(frozen=True)
class Choice:
    """Bodies under one owner; `agency` is the owner itself where it may be chosen too: it stands for all of them."""

    label: str
    agency: Body | None
    bodies: tuple[Body, ...]


def choices(bodies: "QuerySet[Body]") -> list[Choice]:
    """The bodies of a queryset, for `canbo/parts/bodies.html`."""
    known = list(bodies.select_related("owner_agency"))
    agencies = {body.pk: body for body in known if body.kind == BodyKind.OWNER_AGENCY}
    owned: dict[int | None, list[Body]] = {pk: [] for pk in agencies}
    for body in known:
        if body.kind == BodyKind.ENTERPRISE:
            owned.setdefault(body.owner_agency_id, []).append(body)
    return [
        Choice(_label(agencies.get(pk or 0), under), agencies.get(pk or 0), tuple(under)) for pk, under in owned.items()
    ]


def _label(agency: Body | None, under: list[Body]) -> str:
    owner = agency or under[0].owner_agency
    return (
        owner.name
        if owner
        else say("Chưa ghi cơ quan đại diện chủ sở hữu", "No owner's representative agency recorded")
    )
