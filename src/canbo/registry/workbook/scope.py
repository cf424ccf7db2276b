"""Which rows somebody may import: the keeper, at the command line, all of them; others only what they are given."""

from dataclasses import dataclass
from typing import Any

from canbo.kernel.errors import CanboError
from canbo.registry.models import Body, Person
from canbo.registry.permissions import IMPORT_REGISTER


@dataclass(frozen=True)
class Scope:
    """Codes of the bodies and persons in the register that may be touched; None is all of them."""

    bodies: frozenset[str] | None = None
    persons: frozenset[str] | None = None

    @classmethod
    def of(cls, user: Any) -> "Scope":
        """What a user may import: their bodies, those these own, and persons they see, never themselves.

        Raises CanboError for one who may not import at all.
        """
        if not user.has_perm(IMPORT_REGISTER):
            raise CanboError(
                "Only a personnel officer with bodies assigned may import a register.",
                "Chỉ cán bộ tham mưu đã được giao đơn vị mới nhập được sổ.",
            )
        given = set(user.bodies.values_list("pk", flat=True))
        bodies = Body.objects.values_list("pk", "code", "owner_agency_id")
        persons = Person.objects.visible_to(user).exclude(pk=user.person_id).values_list("code", flat=True)
        return cls(frozenset(code for pk, code, owner in bodies if pk in given or owner in given), frozenset(persons))

    @property
    def is_bounded(self) -> bool:
        """Whether anything is out of reach."""
        return self.bodies is not None

    def has_body(self, code: str) -> bool:
        """Whether a body of the register may be touched."""
        return self.bodies is None or code in self.bodies

    def has_person(self, code: str) -> bool:
        """Whether a person of the register may be touched."""
        return self.persons is None or code in self.persons
