"""Opening a case: what one may open, about whom and in which body, and the act that begins it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path

from canbo.cases.around import situation
from canbo.cases.posts import TERM_END, ends_of_terms, posts_held
from canbo.cases.projection import Opening
from canbo.cases.verbs import open_case
from canbo.cases.visibility import HANDLING
from canbo.kernel.answer import Answer
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.law.instruments import get_instrument
from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.engine import ACTED_ON
from canbo.procedures.table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Field, Procedure
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Body, Person, Term
from canbo.registry.roles import Role
from canbo.web.context import moment, today
from canbo.web.language import current, say
from canbo.web.law_links import in_page
from canbo.web.pages.case_choices import posts_of
from canbo.web.pages.case_forms import body_of, form_of
from canbo.web.rendering import render_page

RECEIVED = replace(
    ACTED_ON, words=Words("ngày nhận đơn giấy, nếu trước hôm nay", "day the paper letter was received, if before today")
)
STATED = replace(ACTED_ON, words=Words("ngày việc này xảy ra, nếu trước hôm nay", "day this happened, if before today"))
SHOWN_ANSWERS = (
    "resignation-ground", "resignation-barred", "may-resign", "relief-ground", "let-go-after-failing-years",
    "discontinuation-allowed", "discontinuation-allowance", "appointment-conditions",
    "representative-conditions", "reassignment-conditions", "assessment-may-begin", "grade-correction-due",
    "hired-director-conditions", "resignation-ground-260", "resignation-file-complete-260",
)  # fmt: skip
OPENS_AS = {Role.OFFICER: PERSONNEL_BODY, Role.AUTHORITY: AUTHORITY}
LONGEST = 40
PLAIN = ("choice", "date", "int", "bool")


@dataclass(frozen=True)
class Offer:
    """A procedure that the reader may open, with the act that begins it."""

    procedure: Procedure
    act: Act
    own: bool


def on_offer(request: HttpRequest) -> list[Offer]:
    """The procedures this reader may open: by their office about others, as the person concerned about themselves."""
    user, found = request.user, []
    for table in PROCEDURES.values():
        act = table.act(table.opens)
        if act is None:
            continue
        by_office = user.role in HANDLING and OPENS_AS[user.role] in act.by
        own = user.person_id is not None and PERSON in act.by and table.about == "holder"
        if by_office or own:
            found.append(Offer(table, act, own and not by_office))
    return found


def listed(request: HttpRequest) -> HttpResponse:
    """Every procedure one may open, by the instrument it comes from."""
    groups: dict[str, list[Offer]] = {}
    for offer in on_offer(request):
        groups.setdefault(offer.procedure.instrument, []).append(offer)
    found = [(get_instrument(name), offers) for name, offers in groups.items()]
    return render_page(request, "canbo/cases/open.html", {"groups": found})


def begin(request: HttpRequest, procedure: str) -> HttpResponse:
    """File a letter, or record what begins a procedure: the law's bars are shown at once, with what is unknown."""
    if procedure not in PROCEDURES:
        raise Http404(say("Không có thủ tục này.", "There is no such procedure."))
    table = get_procedure(procedure)
    opens = table.act(table.opens)
    if opens is None:
        raise Http404
    if _to_be_chosen(request, table):
        return _choose(request, table, opens)
    person = None if table.about == "post" else _whom(request, request.GET.get("person", ""), table)
    body = _where(request, person, request.GET.get("body", ""), table)
    own = person is not None and request.user.person_id == person.pk
    if not own:
        opens = replace(opens, fields=(*opens.fields, RECEIVED if PERSON in opens.by else STATED))
    held = posts_of(person, body) if person is not None and table.about == "holder" else []
    form = form_of(opens, request.POST if request.method == "POST" else None, choices={"post": held} if held else {})
    if request.method == "POST" and form.is_valid():
        try:
            case = open_case(
                user=request.user, procedure=procedure, person=person.code if person else "", body=body.code,
                fields=body_of(form), now=moment(),
            )  # fmt: skip
        except CanboError as error:
            form.add_error(None, in_page(error, current()))
        else:
            return redirect("case_receipt", number=case.number)
    post = request.GET.get("post") if request.GET.get("post") in dict(held) else None
    found = situation(
        Opening(procedure, today(), person.code if person else "", body.code), person, body, None, today(),
        also={"position": post} if post else {},
    )  # fmt: skip
    if request.method == "GET":
        already = {} if own else _known_already(opens, list(found.answers.values()))
        form.initial = {**already, **_ending(opens, person, body, post), **_given(request, opens)}
    shown = [] if own or person is None else [found.answers[name] for name in SHOWN_ANSWERS if name in found.answers]
    asked = ("who-decides", "prior-opinion-from") if table.about == "holder" else ()
    context = {
        "table": table, "act": opens, "person": person, "body": body, "form": form, "answers": shown, "own": own,
        "decides": [found.answers[n] for n in asked if n in found.answers],
    }  # fmt: skip
    return render_page(request, "canbo/cases/begin.html", context, status=400 if form.errors else 200)


def _to_be_chosen(request: HttpRequest, table: Procedure) -> bool:
    """Say whether the address does not name yet what the case is to be about."""
    if table.about == "holder":
        return request.user.person is None and not request.GET.get("person")
    whom = table.about == "candidate" and not request.GET.get("person")
    return bool(whom or not request.GET.get("body"))


def _choose(request: HttpRequest, table: Procedure, opens: Act) -> HttpResponse:
    form = ChooseForm(request, table)
    context = {"table": table, "act": opens, "form": form}
    return render_page(request, "canbo/cases/choose.html", context)


class ChooseForm(forms.Form):
    """About whom, by code, and in which of the bodies of one's work."""

    def __init__(self, request: HttpRequest, table: Procedure) -> None:
        super().__init__(auto_id="choose_%s")
        if table.about != "post":
            self.fields["person"] = forms.CharField(
                label=say("Mã nhân sự", "Code of the person"), max_length=LONGEST,
                help_text=say("Như trong sổ, xem ở trang của người ấy.", "As in the register, on the person's page."),
            )  # fmt: skip
        if table.about != "holder":
            bodies = Body.objects.in_work_of(request.user).filter(kind="enterprise")
            self.fields["body"] = forms.ChoiceField(
                label=say("Doanh nghiệp", "Enterprise"), choices=[(body.code, body.name) for body in bodies]
            )


def _given(request: HttpRequest, opens: Act) -> dict[str, str | date]:
    """What the address fills in, as the radar's does; personal values never stand in one."""
    plain = [field for field in opens.fields if field.type in PLAIN and not field.personal]
    return {field.name: _shown(field, text) for field in plain if (text := request.GET.get(field.name, ""))}


def _shown(field: Field, text: str) -> str | date:
    if field.type == "bool":
        return {"true": "yes", "false": "no"}.get(text, text)
    try:
        return date.fromisoformat(text) if field.type == "date" else text[:LONGEST]
    except ValueError:
        return text[:LONGEST]


def _known_already(opens: Act, answers: list[Answer]) -> dict[str, str]:
    """The ground that the register shows, for the officer who opens the case."""
    named = {name for field in opens.fields if field.name == "ground" for name, _ in field.choices}
    steps = [step for answer in answers for step in answer.because if step.value is True]
    met = [step.citation for step in steps if step.citation in named]
    return {"ground": met[0]} if met else {}


def _ending(opens: Act, person: Person | None, body: Body, post: str | None) -> dict[str, date]:
    """The day the term ends, where the act asks for it and the register knows one."""
    if person is None or all(field.name != TERM_END for field in opens.fields):
        return {}
    ends = ends_of_terms(posts_held(person, body, today()), post)
    return {TERM_END: ends[0]} if len(ends) == 1 else {}


def _whom(request: HttpRequest, code: str, table: Procedure) -> Person:
    """The person a case is to be about: oneself, somebody the reader sees, or a candidate without any post."""
    own = request.user.person
    if own is not None and table.about == "holder" and code in ("", own.code):
        return own
    found = Person.objects.visible_to(request.user).filter(code=code).first()
    if found is None and table.about == "candidate" and request.user.role in HANDLING:
        found = Person.objects.filter(code=code, terms=None).first()
    if found is None:
        raise Http404(
            say("Không có người này, hoặc bạn không được xem.", "There is no such person, or not for you to see.")
        )
    return found


def _where(request: HttpRequest, person: Person | None, code: str, table: Procedure) -> Body:
    """The body in which the case arises: the one named, else the one of the post that is held."""
    if table.about != "holder":
        work = Body.objects.in_work_of(request.user)
        bodies: dict[str, Any] = {body.code: body for body in work.filter(code=code)}
    else:
        terms = Term.objects.current().filter(person=person).select_related("post__body")
        bodies = {term.post.body.code: term.post.body for term in sitting_terms(terms, today())}
    found = bodies.get(code) if code else next(iter(bodies.values()), None)
    if found is None:
        raise Http404(
            say("Người này không giữ chức vụ ở đơn vị đó.", "This person holds no post in that body.")
            if table.about == "holder"
            else say(
                "Không có đơn vị này, hoặc không thuộc việc của bạn.", "There is no such body, or not in your work."
            )
        )
    return found


urlpatterns = [
    path("open/", listed, name="case_open"),
    path("begin/<slug:procedure>/", begin, name="case_begin"),
]
