"""Which cases somebody sees: those about persons and bodies of their work, and their own. Deny by default."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from canbo.cases.actors import actor_of
from canbo.cases.models import Case, CaseEvent
from canbo.procedures.common import SUBSTITUTED
from canbo.procedures.counting_committee import NAMED
from canbo.registry.roles import Role
from canbo.registry.visibility import in_scope, signed_in

HANDLING = frozenset({Role.OFFICER, Role.AUTHORITY})


def cases_visible_to(user: Any) -> "QuerySet[Case]":
    """The cases a user sees, in a list, a count, a page and an export alike.

    An inspector sees all but those that name themselves; officers and authorities those of bodies given to them or
    owned by them, those handed over to them and those whose votes they count, but none that names themselves as a
    candidate or otherwise; everybody their own, as the person concerned. An administrator as such sees none.
    """
    if not signed_in(user):
        return Case.objects.none()
    if user.role == Role.INSPECTOR:
        return Case.objects.exclude(pk__in=naming(user)) if user.person_id else Case.objects.all()
    seen = Q(person=user.person_id) if user.person_id else Q(pk__in=[])
    if user.role in HANDLING:
        handled = in_scope(user, "body") | Q(pk__in=handed_over_to(user)) | Q(pk__in=counted_by(user))
        seen |= handled & ~Q(pk__in=naming(user))
    return Case.objects.filter(seen)


def naming(user: Any) -> "QuerySet[CaseEvent, str]":
    """Numbers of the cases that name the user's person: as a code in a body, which stands there as a JSON text."""
    if user.person is None:
        return CaseEvent.objects.none().values_list("case", flat=True)
    return CaseEvent.objects.filter(body__contains=json.dumps(user.person.code)).values_list("case", flat=True)


def counted_by(user: Any) -> list[str]:
    """Numbers of the cases whose counting committee the user is on, as named last."""
    actor = json.dumps(actor_of(user))
    named = CaseEvent.objects.filter(type=NAMED)
    mentioned = named.filter(body__contains=actor).values("case")
    latest = {row.case: row for row in named.filter(case__in=mentioned).order_by("seq")}
    return sorted(case for case, row in latest.items() if actor_of(user) in row.data.get("members", ()))


def handed_over_to(user: Any) -> list[str]:
    """Numbers of the cases in which the user stands in for somebody today, and nobody else was named since."""
    actor = actor_of(user)
    handed = CaseEvent.objects.filter(type=SUBSTITUTED)
    mentioned = handed.filter(body__contains=json.dumps(actor)).values("case")
    today = getattr(settings, "CANBO_TODAY", None) or timezone.localdate()
    latest: dict[tuple[str, str], dict[str, Any]] = {}
    for row in handed.filter(case__in=mentioned).order_by("seq"):
        latest[row.case, row.data["role"]] = row.data
    return sorted({case for (case, _), said in latest.items() if said["actor"] == actor and _on(said, today)})


def _on(said: Mapping[str, Any], day: date) -> bool:
    begin, end = (date.fromisoformat(str(said[name])) if said.get(name) else day for name in ("from_on", "until_on"))
    return begin <= day <= end
