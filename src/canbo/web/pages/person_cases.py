"""The cases about somebody: those that are open, and those that the reader can open, with what is known filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from canbo.cases.visibility import cases_visible_to
from canbo.kernel.fact import Words
from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.table import PERSONNEL_BODY, Procedure
from canbo.registry.facts import FactSheet
from canbo.registry.models import Body, Person, Term
from canbo.registry.permissions import RECORD_ABOUT
from canbo.registry.roles import Role

ENTERPRISES, CIVIL_SERVICE = "181/2026", "46/2010"


@dataclass(frozen=True)
class CaseLink:
    """A case that is open, or a procedure that can be begun."""

    words: Words
    href: str
    number: str = ""


def open_cases(request: HttpRequest, person: Person) -> list[CaseLink]:
    """The cases about a person that are open and that the reader sees."""
    found = cases_visible_to(request.user).filter(person=person, closed_at=None).order_by("number")
    return [
        CaseLink(get_procedure(case.procedure).words, reverse("case", args=[case.number]), case.number)
        for case in found
    ]


def to_begin(request: HttpRequest, sheet: FactSheet) -> list[CaseLink]:
    """What an officer can open about somebody in the post that the file shows; nothing about themselves."""
    user, person, term = request.user, sheet.person, sheet.term
    if term is None or user.role != Role.OFFICER or user.person_id == person.pk:
        return []
    if not user.has_perm(RECORD_ABOUT, person):
        return []
    instrument = CIVIL_SERVICE if term.post.position == "other" else ENTERPRISES
    fitting = [p for p in PROCEDURES.values() if p.instrument == instrument and opened_by_officers(p)]
    return [CaseLink(p.words, begin_address(p.key, person, term)) for p in fitting]


def opened_by_officers(procedure: Procedure) -> bool:
    """Say whether the personnel body can begin it about the holder of a post."""
    opens = procedure.act(procedure.opens)
    return procedure.about == "holder" and opens is not None and PERSONNEL_BODY in opens.by


def begin_address(key: str, person: Person, term: Term, known: Mapping[str, str] | None = None) -> str:
    """Where a case about somebody in that post is opened; `known` fills fields of the form."""
    given = {"person": person.code, "body": term.post.body.code, "post": term.post.position} | dict(known or {})
    return f"{reverse('case_begin', args=[key])}?{urlencode(given)}"


def post_address(key: str, body: Body, known: Mapping[str, str]) -> str:
    """Where a case about a post of a body is opened."""
    return f"{reverse('case_begin', args=[key])}?{urlencode({'body': body.code, **known})}"
