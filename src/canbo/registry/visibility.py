"""Who sees what, as querysets, so that a list, a count, an export and a detail page cannot disagree.

Deny by default. An inspector sees everybody; officers, authorities and administrators see persons who hold or held
a post in the bodies they were given, or in bodies those own; everybody linked to a person sees their own file.
Their own file is never more than an office-holder's, whatever their role: without confidence votes, proceedings
and findings, so that nobody previews their own case.
"""

from typing import Any, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from canbo.registry.choices import RecordKind
from canbo.registry.language import fold
from canbo.registry.models.base import KeptQuerySet, RecordQuerySet
from canbo.registry.roles import Role

HIDDEN_FROM_ONESELF = frozenset({RecordKind.CONFIDENCE_ROUNDS, RecordKind.PROCEEDINGS, RecordKind.FINDINGS})
SCOPED_ROLES = frozenset({Role.OFFICER, Role.AUTHORITY, Role.ADMINISTRATOR})


def signed_in(user: Any) -> bool:
    return bool(user is not None and user.is_authenticated and user.is_active)


def in_scope(user: Any, body: str) -> Q:
    """The body at the path `body` is one the user was given, or is owned by one."""
    given = user.bodies.values("pk")
    return Q(**{f"{body}__in": given}) | Q(**{f"{body}__owner_agency__in": given})


def _others(user: Any, person: str) -> Q | None:
    """Whom the user sees by role (`person` is the path to the person's key); None is nobody, an empty Q everybody."""
    from canbo.registry.models.office import Term

    if user.role == Role.INSPECTOR:
        return Q()
    if user.role not in SCOPED_ROLES:
        return None
    terms = Term.objects.current().filter(in_scope(user, "post__body"), person=OuterRef(person))
    return Q(Exists(terms))


def seen(user: Any, person: str, *, kind: RecordKind | None = None) -> Q | None:
    """The condition on rows about persons; None when the user sees nobody."""
    if not signed_in(user):
        return None
    others = _others(user, person)
    own = Q(**{person: user.person_id}) if user.person_id else None
    if own is None:
        return others
    if kind in HIDDEN_FROM_ONESELF:
        return None if others is None else others & ~own
    return own if others is None else others if others == Q() else others | own


class PersonQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        condition = seen(user, "pk")
        return self.none() if condition is None else self.filter(condition)

    def search(self, text: str) -> Self:
        """Every word of `text` occurs in the name, diacritics and case aside; the code matches too."""
        words = fold(text).split()
        if not words:
            return self.all()
        found = Q()
        for word in words:
            found &= Q(folded__contains=word)
        return self.filter(found | Q(code__iexact=text.strip()))

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> Any:
        return super().bulk_create(_prepared(objs), *args, **kwargs)


class PersonalQuerySet(RecordQuerySet):
    def visible_to(self, user: Any) -> Self:
        condition = seen(user, "person_id", kind=self.model.KIND)
        return self.none() if condition is None else self.filter(condition)


class BodyQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        """Bodies carry no personal data: administrators and inspectors see all, others those of their work."""
        if not signed_in(user):
            return self.none()
        if user.role in (Role.INSPECTOR, Role.ADMINISTRATOR):
            return self
        given = user.bodies.values("pk")
        own = models.Q(posts__terms__person=user.person_id) if user.person_id else Q(pk__in=[])
        found = type(self)(self.model).filter(Q(pk__in=given) | Q(owner_agency__in=given) | own)
        return self.filter(pk__in=found.values("pk"))

    def in_work_of(self, user: Any) -> Self:
        """The bodies whose office-holders are the user's work: those given and what they own, all for an inspector."""
        if not signed_in(user):
            return self.none()
        if user.role == Role.INSPECTOR:
            return self
        if user.role not in SCOPED_ROLES:
            return self.none()
        given = user.bodies.values("pk")
        return self.filter(Q(pk__in=given) | Q(owner_agency__in=given))

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> Any:
        return super().bulk_create(_prepared(objs), *args, **kwargs)


class PostQuerySet(KeptQuerySet):
    def visible_to(self, user: Any) -> Self:
        from canbo.registry.models.body import Body

        return self.filter(body__in=Body.objects.visible_to(user).values("pk"))

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> Any:
        return super().bulk_create(_prepared(objs), *args, **kwargs)


class OfBodyQuerySet(RecordQuerySet):
    """Records about a body: attestations, inspections."""

    def visible_to(self, user: Any) -> Self:
        from canbo.registry.models.body import Body

        return self.filter(body__in=Body.objects.visible_to(user).values("pk"))


def _prepared(things: Any) -> list[Any]:
    things = list(things)
    for thing in things:
        thing.prepare()
    return things
