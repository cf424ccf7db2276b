"""The list of persons: found by name, code or enterprise, narrowed to a body or a position."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from canbo.registry.choices import Position
from canbo.registry.facts import sitting_terms
from canbo.registry.language import fold
from canbo.registry.models import Body, Person, Term
from canbo.registry.roles import Role
from canbo.web.addresses import one_of, told
from canbo.web.context import today
from canbo.web.pages.body_choices import choices
from canbo.web.rendering import render_page

PERSONS_A_PAGE = 50


@dataclass(frozen=True)
class Row:
    """One person with the posts held today; `ends` is the first day on which one of their terms ends."""

    person: Person
    terms: tuple[Term, ...]

    @property
    def ends(self) -> date | None:
        return min((term.ends_on for term in self.terms if term.ends_on), default=None)


@told
def show(request: HttpRequest) -> HttpResponse:
    """`?q=` words of a name, a code or an enterprise; `?body=`, `?position=`; `?page=`."""
    user = request.user
    if user.role == Role.OFFICE_HOLDER and not request.GET:
        return redirect("person", user.person.code)
    on = today()
    bodies = Body.objects.visible_to(user)
    by_code = {body.code: body for body in bodies}
    code = one_of(request, "body", by_code, "đơn vị", "body")
    position = one_of(request, "position", Position.values, "chức danh", "position")
    asked = request.GET.get("q", "").strip()
    everybody = Person.objects.visible_to(user)
    found = _narrowed(_searched(everybody, asked, on), by_code.get(code or ""), position, on)
    page = Paginator(found, PERSONS_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "rows": _rows(page.object_list, on),
        "page": page,
        "asked": asked,
        "body": by_code.get(code or ""),
        "position": position,
        "positions": [(value, Position(value).label) for value in Position.values],
        "choices": choices(bodies),
        "all_count": everybody.count(),
        "is_narrowed": bool(asked or code or position),
        "clear": reverse("persons"),
    }
    return render_page(request, "canbo/persons/page.html", context, fragment="canbo/persons/rows.html")


def _searched(persons: "QuerySet[Person]", asked: str, on: date) -> "QuerySet[Person]":
    """Those whose name or code is meant, and those who hold a post in an enterprise whose name has every word."""
    words = fold(asked).split()
    if not words:
        return persons
    named = Q()
    for word in words:
        named &= Q(post__body__folded__contains=word)
    by_name = Person.objects.search(asked).values("pk")
    return persons.filter(Q(pk__in=by_name) | Exists(_sitting(on).filter(named)))


def _narrowed(persons: "QuerySet[Person]", body: Body | None, position: str | None, on: date) -> "QuerySet[Person]":
    wanted = Q()
    if body:
        wanted &= Q(post__body=body) | Q(post__body__owner_agency=body)
    if position:
        wanted &= Q(post__position=position)
    return persons.filter(Exists(_sitting(on).filter(wanted))) if wanted else persons


def _sitting(on: date) -> Any:
    """Terms running on the day, of the person of the query around it."""
    running = Q(left_on=None) | Q(left_on__gt=on)
    return Term.objects.current().filter(running, person=OuterRef("pk"), start__lte=on)


def _rows(persons: Any, on: date) -> list[Row]:
    shown = list(persons)
    terms: Mapping[int, list[Term]] = {person.pk: [] for person in shown}
    for term in Term.objects.current().filter(person__in=shown).select_related("post__body"):
        terms[term.person_id].append(term)
    return [Row(person, tuple(sitting_terms(terms[person.pk], on))) for person in shown]
