"""Cases: what waits for whom, one case with its steps, clocks and acts, the letter filed, the receipt."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from canbo.cases.around import proposed
from canbo.cases.attachments import act_with_files
from canbo.cases.inbox import inbox
from canbo.cases.models import Case, CaseEvent
from canbo.cases.relief import relief_met
from canbo.cases.verbs import CaseView
from canbo.cases.visibility import HANDLING
from canbo.documents.of_case import papers_of
from canbo.kernel.answer import Answer
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.procedures.book import get_procedure
from canbo.procedures.common import COMMON
from canbo.procedures.engine import as_asked
from canbo.procedures.in_force import as_of, governed
from canbo.procedures.state import Action
from canbo.procedures.table import PERSON, Act
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Term
from canbo.web.addresses import known_day, told
from canbo.web.context import moment, today
from canbo.web.language import current, say
from canbo.web.law_links import in_page
from canbo.web.pages import case_begin, case_compare, case_corrections, case_withheld, dossier
from canbo.web.pages.case_choices import choices_of, filled, readings_of
from canbo.web.pages.case_forms import body_of, form_of, is_long, uploads_of
from canbo.web.pages.case_journal import journal
from canbo.web.pages.case_papers import paper
from canbo.web.pages.case_requests import case_of, seen
from canbo.web.pages.case_waits import waited_on
from canbo.web.pages.dossier import fits
from canbo.web.pages.dossier_view import dossier_view, files_of
from canbo.web.pages.procedures import drawing
from canbo.web.rendering import render_page

CHECK_FILE = "check-file"
BY_HAND = frozenset({"correct"})  # begins at the entry of the record that it corrects
SHOWN_ANSWERS = (
    "resignation-ground", "resignation-barred", "may-resign", "relief-ground", "let-go-after-failing-years",
    "discontinuation-allowed", "discontinuation-allowance", "appointment-conditions", "dossier-complete",
    "representative-conditions", "reassignment-conditions", "assessment-may-begin", "grade-correction-due",
    "hired-director-conditions", "resignation-ground-260", "resignation-file-complete-260",
)  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A case in a list."""

    case: Case
    procedure: Words
    state: Words
    waits: Words | None


def show(request: HttpRequest) -> HttpResponse:
    """What waits for me, for others, and what has ended; and what one can file oneself."""
    found = inbox(request.user, moment())
    groups = (
        (
            Words("Chờ tôi", "Waiting for me"),
            _lines(found.mine),
            Words("Không có việc nào chờ bạn.", "Nothing waits for you."),
        ),
        (
            Words("Chờ người khác", "Waiting for others"),
            _lines(found.others),
            Words("Không có việc nào đang mở.", "No case is open."),
        ),
        (
            Words("Đã kết thúc", "Closed"),
            _lines(found.closed),
            Words("Chưa có vụ việc nào kết thúc.", "No case has ended yet."),
        ),
    )
    context = {
        "groups": groups, "overdue": len(found.overdue), "posts": _own_posts(request),
        "opens": bool(case_begin.on_offer(request)),
    }  # fmt: skip
    return render_page(request, "canbo/cases/inbox.html", context)


def _lines(cases: tuple[Case, ...]) -> list[Line]:
    tables = [(case, get_procedure(case.procedure)) for case in cases]
    return [
        Line(case, table.words, table.state(case.state).words, None if case.closed_at else waited_on(case))
        for case, table in tables
    ]


def _own_posts(request: HttpRequest) -> list[Term]:
    if request.user.person_id is None:
        return []
    terms = Term.objects.current().filter(person=request.user.person_id).select_related("post__body")
    return [term for term in sitting_terms(terms, today()) if term.post.position != "other"]


@told
def one(request: HttpRequest, number: str) -> HttpResponse:
    """One case."""
    return _page(request, number)


def do(request: HttpRequest, number: str, key: str) -> HttpResponse:
    """The form of one act, and doing it."""
    view = case_of(request, number)
    found = _act(view, key)
    asked = as_asked(found, view.state)
    form = form_of(
        asked, *((request.POST, request.FILES) if request.method == "POST" else ()),
        choices=choices_of(view, request.user, key),
        example=view.case.person.code if view.case.person else "",
    )  # fmt: skip
    form.initial = {**_checked_before(view, found), **_answered(view, asked)}
    if request.method == "POST" and fits(request, form) and form.is_valid():
        try:
            act_with_files(
                user=request.user, number=number, key=key, fields=body_of(form), files=uploads_of(form), now=moment(),
                expected_version=seen(request),
            )  # fmt: skip
        except CanboError as error:
            form.add_error(None, in_page(error, current()))
        else:
            return redirect("case", number=number)
    action = next(a for a in view.actions if a.key == key)
    return render_page(
        request,
        "canbo/cases/act.html",
        {
            "view": view,
            "act": found,
            "form": form,
            "long": is_long(form),
            "action": action,
            "readings": readings_of(found, view.around.readings),
        },
        status=400 if form.errors else 200,
    )


def _answered(view: CaseView, act: Act) -> dict[str, Any]:
    """What the law answers already to a field that must say the same."""
    return {field.name: view.situation.values.get(field.answer) for field in act.fields if field.answer}


def _checked_before(view: CaseView, act: Act) -> dict[str, Any]:
    """What the last check of the file found, so that checking anew changes only what has changed."""
    last = view.state.data.get(act.event, {}) if act.key == CHECK_FILE else {}
    return {field.name: _as_typed(last[field.name]) for field in act.fields if field.name in last}


def _as_typed(value: Any) -> str | date:
    """A truth or a day of the record as its form shows it."""
    return ("no", "yes")[value] if isinstance(value, bool) else date.fromisoformat(value)


def _act(view: CaseView, key: str) -> Act:
    found = next((a for a in (*view.procedure.acts, *COMMON) if a.key == key), None)
    if found is None or key in BY_HAND or key == view.procedure.opens:
        raise Http404(say("Không có việc này.", "There is no such act."))
    return found


@dataclass(frozen=True)
class Step:
    """One state of the procedure, for the part `steps.html`."""

    state: str
    title: str
    due: date | None = None
    citation: str = ""
    note: str = ""
    derivation: Any = None


def _page(request: HttpRequest, number: str) -> HttpResponse:
    known_on = known_day(request)
    view = case_of(request, number, known_on)
    rows = list(CaseEvent.objects.of(number).known_on(known_on))
    whom = view.case.person or proposed(view.state)
    context = {
        "view": view,
        "case": view.case,
        "person": whom,
        "filled": filled(view, whom),
        "state": view.procedure.state(view.state.state).words,
        "steps": _steps(view),
        "governed": governed(view.procedure, view.case.begun),
        **_doable(view),
        "answers": _answers(view) if whom is not None else [],
        "relief": relief_met(view.situation),
        "undecided": _nobody_decides(request, view),
        "journal": journal(view, rows),
        "drawing": drawing(view.procedure, view.state.state),
        "papers": papers_of(view, rows),
        "dossier": dossier_view(request, view, rows),
        "files": files_of(request, view, rows),
        "known_on": known_on,
        "waits": None if known_on or view.closed_at else waited_on(view.case),
        "is_person": "person" in view.around.roles,
    }
    return render_page(request, "canbo/cases/case.html", context)


def _nobody_decides(request: HttpRequest, view: CaseView) -> Words | None:
    """What is missing to know whose decision it is, for those who might be the ones."""
    if view.closed_at is not None or request.user.role not in HANDLING or PERSON in view.around.roles:
        return None
    if view.around.answers.get("who-decides", "") is not None:
        return None
    return view.around.missing.get("who-decides")


def _doable(view: CaseView) -> dict[str, list[Action]]:
    """The acts of this step, possible or blocked, and the blocked ones of other steps apart; none once it is over."""
    if view.closed_at is not None:
        return {"possible": [], "blocked": [], "elsewhere": []}
    mine = [a for a in view.actions if a.key not in BY_HAND and (a.possible or _is_mine(a, view))]
    here = {a.key for a in (*view.procedure.acts, *COMMON) if a.from_ == ("*",) or view.state.state in a.from_}
    blocked = [action for action in mine if not action.possible]
    return {
        "possible": [action for action in mine if action.possible],
        "blocked": [action for action in blocked if action.key in here],
        "elsewhere": [action for action in blocked if action.key not in here],
    }


def _is_mine(action: Action, view: CaseView) -> bool:
    """Blocked acts stay visible to those whose act it would be; others are spared a list of what they never do."""
    act_ = next((a for a in (*view.procedure.acts, *COMMON) if a.key == action.key), None)
    return act_ is not None and bool(set(act_.by) & view.around.roles) and act_.key != "resume-clock"


def _steps(view: CaseView) -> list[Step]:
    steps = []
    for run in view.state.clocks:
        moved = "; ".join(f"{due.deadline.due:%d/%m/%Y} ({due.why.said(current())})" for due in run.earlier)
        note = say(f"Trước đó: {moved}", f"Before: {moved}") if moved else ""
        if run.stopped_on and run.due and run.stopped_on > run.due.deadline.due:
            late = f"{run.due.deadline.due:%d/%m/%Y}"
            note = say(f"Quá hạn {late}. {note}", f"Late: was due {late}. {note}").strip()
        if run.suspended_on is not None:
            note = say(
                f"Tạm dừng từ {run.suspended_on:%d/%m/%Y}. {note}",
                f"Suspended since {run.suspended_on:%d/%m/%Y}. {note}",
            )
        steps.append(
            Step(
                "done" if run.stopped_on else "now",
                run.words.said(current()),
                run.stopped_on or (run.due.deadline.due if run.due else None),
                run.provision,
                note,
                run.due.deadline if run.due else None,
            )
        )
    if view.closed_at is None:
        started = {run.key for run in view.state.clocks}
        steps += [
            Step("later", c.words.said(current()), citation=c.provision)
            for c in as_of(view.procedure, view.case.begun).clocks
            if c.key not in started
        ]
    else:
        steps.append(
            Step(
                "done", view.procedure.state(view.state.state).words.said(current()), timezone.localdate(view.closed_at)
            )
        )
    return steps


def _answers(view: CaseView) -> list[Answer]:
    """The answers on which the case turns; the person concerned is not shown those that rest on votes and findings."""
    if "person" in view.around.roles:
        return []
    return [view.situation.answers[name] for name in SHOWN_ANSWERS if name in view.situation.answers]


def receipt(request: HttpRequest, number: str) -> HttpResponse:
    """Dated proof of what was filed: number, moment, hash, and a code that leads back to the case."""
    view = case_of(request, number)
    first = CaseEvent.objects.of(number).first()
    if first is None:
        raise Http404
    address = request.build_absolute_uri(reverse("case", args=[number]))
    context = {
        "view": view,
        "case": view.case,
        "event": first,
        "qr": _qr(f"{address}#{first.hash}"),
        "act": view.procedure.of_event(first.type),
    }
    return render_page(request, "canbo/cases/receipt.html", context)


def _qr(text: str) -> SafeString:
    """An SVG of the code; segno writes shapes only, and the text is our own address and hash."""
    return mark_safe(segno.make(text, error="m").svg_inline(scale=3, dark="#000", light="#fff"))  # noqa: S308


def paper_of(request: HttpRequest, number: str, kind: str, form: str) -> HttpResponse:
    """One paper of a case as a file."""
    view = case_of(request, number)
    return paper(view, list(CaseEvent.objects.of(number)), kind, form)


urlpatterns = [
    path("", show, name="cases"),
    *case_corrections.urlpatterns,
    *case_begin.urlpatterns,
    *case_compare.urlpatterns,
    *case_withheld.urlpatterns,
    *dossier.urlpatterns,
    path("<str:number>/", one, name="case"),
    path("<str:number>/papers/<slug:kind>.<slug:form>", paper_of, name="case_paper"),
    path("<str:number>/receipt/", receipt, name="case_receipt"),
    path("<str:number>/<slug:key>/", do, name="case_act"),
]
