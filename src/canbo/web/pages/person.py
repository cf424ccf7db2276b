"""Persons: the list, and one person's file with their legal position on a day."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import NoReverseMatch, path, reverse

from canbo.registry.choices import RecordKind
from canbo.registry.facts import FactSheet, fact_sheets
from canbo.registry.models import Person
from canbo.registry.permissions import VIEW_RADAR
from canbo.registry.radar.context import Context
from canbo.web.addresses import AddressError, Moment, moment, told
from canbo.web.figures import day
from canbo.web.language import say
from canbo.web.pages import person_answers, person_cases, person_matters, person_record, person_terms, persons
from canbo.web.rendering import render_page

NOTICE = "reappointment-notice-due"


@told
def show(request: HttpRequest, code: str) -> HttpResponse:
    """One file: `?post=` chooses among posts held, `?on=` and `?known_on=` the day."""
    person = Person.objects.visible_to(request.user).filter(code=code).first()
    if person is None:
        raise Http404
    at = moment(request)
    sheets = [sheet.shown_to(request.user) for sheet in fact_sheets([person], at.on, at.known_on)]
    if not sheets:
        raise AddressError(_not_yet(at))
    sheet = _chosen(request, sheets, at)
    context = Context.of(at.on, at.known_on)
    own = request.user.person_id == person.pk
    found = person_answers.position(context, sheet, own=own, ask=_asking(sheet, sheets, at))
    return render_page(
        request,
        "canbo/person/page.html",
        {
            "moment": at,
            "today": at.on,
            "person": sheet.person,
            "term": sheet.term,
            "posts": _posts(sheet, sheets, at),
            "position": found,
            "matters": person_matters.matters(context, sheet) if sheet.term else [],
            "timeline": person_terms.line(sheet, _notice(found), at.today),
            "terms": person_terms.rows(sheet),
            "record": person_record.entries(context, sheet, own=own),
            "attested": person_record.attested(sheet),
            "has_service": bool(sheet.records.get(RecordKind.SERVICE_PERIODS.value)),
            "own": own,
            "open_cases": person_cases.open_cases(request, sheet.person),
            "to_begin": person_cases.to_begin(request, sheet) if at.is_now else [],
            "travels": request.user.has_perm(VIEW_RADAR) and not own,
        },
        fragment="canbo/person/file.html",
    )


def _not_yet(at: Moment) -> str:
    known = day(at.known_on or at.on)
    return say(f"Đến hết ngày {known} sổ chưa có người này.", f"At the end of {known} the register did not hold them.")


def _chosen(request: HttpRequest, sheets: list[FactSheet], at: Moment) -> FactSheet:
    """The sheet of the post asked for; the post held longest where none is."""
    asked = request.GET.get("post", "").strip()
    if not asked:
        return sheets[0]
    found = next((sheet for sheet in sheets if sheet.term and str(sheet.term.post_id) == asked), None)
    if found is None:
        raise AddressError(
            say(
                f"Người này không giữ chức vụ số “{asked}” vào ngày {day(at.on)}.",
                f"They do not hold the post numbered “{asked}” on {day(at.on)}.",
            )
        )
    return found


def _posts(chosen: FactSheet, sheets: list[FactSheet], at: Moment) -> list[dict[str, Any]]:
    """Chips for the posts held, where there are several."""
    address = reverse("person", args=[chosen.person.code])
    held = [sheet.term for sheet in sheets if sheet.term]
    return [
        {
            "label": f"{term.post.name}, {term.post.body.name}",
            "count": None,
            "href": at.address(address, post=term.post_id),
            "current": term is chosen.term,
        }
        for term in held
        if len(held) > 1
    ]


def _asking(sheet: FactSheet, sheets: list[FactSheet], at: Moment) -> Callable[[str], str]:
    """Gives the address at which a question can be tried with these facts and others; empty where there is none."""
    post = sheet.term.post_id if sheet.term and len(sheets) > 1 else None

    def address(question: str) -> str:
        try:
            return at.address(reverse("ask_question", args=[question]), person=sheet.person.code, post=post)
        except NoReverseMatch:
            return ""

    return address


def _notice(found: person_answers.Position) -> Any:
    rows = (row for _, rows in found.groups for row in rows)
    return next((row.day for row in rows if row.question.name == NOTICE), None)


urlpatterns = [
    path("", persons.show, name="persons"),
    path("<path:code>/", show, name="person"),  # the codes of some houses hold a slash
]
