"""Which cases somebody sees: those about persons and bodies of their work, and their own. Deny by default."""

from typing import Any

from django.db.models import Q, QuerySet

from canbo.cases.models import Case
from canbo.registry.roles import Role
from canbo.registry.visibility import in_scope, signed_in

HANDLING = frozenset({Role.OFFICER, Role.AUTHORITY})


def cases_visible_to(user: Any) -> "QuerySet[Case]":
    """The cases a user sees, in a list, a count, a page and an export alike.

    An inspector sees all; officers and authorities those of bodies given to them or owned by them; everybody their own, as the person concerned. An administrator as such sees none.
    """
    if not signed_in(user):
        return Case.objects.none()
    if user.role == Role.INSPECTOR:
        return Case.objects.all()
    seen = Q(person=user.person_id) if user.person_id else Q(pk__in=[])
    if user.role in HANDLING:
        seen |= in_scope(user, "body")
    return Case.objects.filter(seen)
