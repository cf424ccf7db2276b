"""Meetings of a case: convened, attended, voted, counted, each with its papers. Every act is a POST to its page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse

from canbo.cases.ballots import box, counting, meetings
from canbo.cases.ballots.access import Seen, act_of, candidates_of, may_see_counts, seen, tally_field, voted_acts
from canbo.cases.ballots.models import Attendance, Meeting, Stage
from canbo.cases.ballots.sealing import grouped
from canbo.cases.models import Case
from canbo.cases.verbs import CaseView
from canbo.cases.visibility import cases_visible_to
from canbo.cases.writer import NoSuchCase
from canbo.documents import installation_templates, render
from canbo.documents.meeting import COUNT, LETTER, MINUTES, names, title_of, values_of_meeting
from canbo.documents.slips import slips_pdf
from canbo.kernel.errors import CanboError
from canbo.procedures.book import get_procedure
from canbo.procedures.table import PERSON, Act
from canbo.web.context import moment
from canbo.web.language import current, say
from canbo.web.law_links import in_page
from canbo.web.pages.case_forms import body_of, form_of
from canbo.web.pages.case_papers import TYPES
from canbo.web.pages.case_requests import case_of
from canbo.web.pages.meeting_forms import CompositionForm, ConveneForm, PaperForm
from canbo.web.rendering import render_page

FILLED = ("held_on",)  # fields of the act that the meeting itself gives
COUNTED = (Stage.CLOSED, Stage.RECORDED)


@dataclass(frozen=True)
class Line:
    """One meeting in the list of a case, or a step that can be convened."""

    act: Act
    meeting: Meeting | None = None
    case: Case | None = None


def show(request: HttpRequest) -> HttpResponse:
    """The meetings of every case the reader handles or inspects, those under way first, and where votes come next."""
    cases = list(cases_visible_to(request.user).exclude(person=request.user.person_id or 0).select_related("body"))
    found = {case.number: case for case in cases if any(tally_field(act) for act in get_procedure(case.procedure).acts)}
    rows = []
    for meeting in Meeting.objects.filter(case__in=found):
        act = get_procedure(found[meeting.case].procedure).act(meeting.act)
        if act is not None:
            rows.append((meeting.stage in meetings.ENDED, Line(act, meeting, found[meeting.case])))
    waiting = [case for case in found.values() if case.closed_at is None]
    lines = [line for _, line in sorted(rows, key=lambda row: row[0])]
    return render_page(request, "canbo/meetings/all.html", {"held": lines, "cases": waiting})


def listed(request: HttpRequest, number: str) -> HttpResponse:
    """The meetings of a case, and what can be convened now."""
    view = _case(request, number)
    acts = {act.key: act for act in voted_acts(view)}
    held = [Line(acts[one.act], one) for one in Meeting.objects.filter(case=number) if one.act in acts]
    busy = {line.act.key for line in held if line.meeting and line.meeting.stage not in meetings.ENDED}
    now = [act for act in acts.values() if view.state.state in act.from_ and act.key not in busy]
    context = {"view": view, "case": view.case, "held": held, "now": now if _runs(view) else []}
    return render_page(request, "canbo/meetings/list.html", context)


def convene(request: HttpRequest, number: str, key: str) -> HttpResponse:
    """The form that convenes a meeting; where the owner agency's rule is missing, that comes first."""
    view = _case(request, number)
    try:
        act, tally = act_of(view, key)
    except CanboError as error:
        raise Http404(error.said(current())) from error
    rule = meetings.composition_of(view, tally.rule)
    ruling = request.POST.get("do") == "rule"
    form = ConveneForm(request.POST if request.method == "POST" and not ruling else None, rule=tally.rule)
    ruled = CompositionForm(request.POST if ruling else None)
    if ruling and ruled.is_valid():
        done = _tried(ruled, lambda: meetings.set_composition(
            user=request.user, number=number, rule=tally.rule, now=moment(), **ruled.cleaned_data,
        ))  # fmt: skip
        if done:
            return redirect("meeting_convene", number=number, key=key)
    elif request.method == "POST" and form.is_valid():
        made = _tried(form, lambda: meetings.convene(
            user=request.user, number=number, act=key, now=moment(), **form.cleaned_data,
        ))  # fmt: skip
        if made:
            return redirect("meeting", number=number, token=made.token)
    context = {
        "view": view, "case": view.case, "act": act, "form": form, "rule": rule, "ruled": ruled,
        "needs_rule": rule is None and tally.rule.startswith("appointment"), "listed": _candidates(view, key),
        "withheld": tally.withheld,
    }  # fmt: skip
    return render_page(
        request, "canbo/meetings/convene.html", context, status=400 if form.errors or ruled.errors else 200
    )


def one(request: HttpRequest, number: str, token: str) -> HttpResponse:
    """One meeting, and everything done to it."""
    found = _seen(request, number, token)
    do = request.POST.get("do", "") if request.method == "POST" else ""
    paper = PaperForm(
        request.POST if do == "enter" else None,
        listed=list(zip(found.meeting.candidates, names(found.meeting.candidates), strict=True)),
        one_person=found.one_person,
    )
    act_form = form_of(_asked(found.act), request.POST if do == "record" else None)
    fault, shown = "", None
    if do:
        try:
            answer = DOES.get(do, _nothing)(request, found, {"paper": paper, "act": act_form})
        except CanboError as error:
            fault = in_page(error, current())
        else:
            if isinstance(answer, HttpResponse):
                return answer
            if answer is not None:
                shown = answer
            elif not (paper.errors or act_form.errors):
                return redirect("meeting", number=number, token=token)
        found = _seen(request, number, token)
    context = _context(request, found) | {"paper": paper, "act_form": act_form, "fault": fault, "result": shown}
    bad = bool(fault or paper.errors or act_form.errors)
    return render_page(request, "canbo/meetings/meeting.html", context, status=400 if bad else 200)


def _context(request: HttpRequest, found: Seen) -> dict[str, Any]:
    meeting = found.meeting
    closed = meeting.stage in COUNTED
    papers = [LETTER, *([MINUTES] if closed else [])]
    if closed and may_see_counts(request.user, found):
        papers.append(COUNT)
    return {
        "view": found.view, "case": found.view.case, "meeting": meeting, "title": title_of(found), "seen": found,
        "numbers": meetings.numbers_of(meeting), "attendees": list(meeting.attendees.all()),
        "listed": names(meeting.candidates), "withheld": found.tally.withheld, "papers": papers,
        "printed": meeting.slips.count(), "used": meeting.slips.filter(used=True).count(),
        "entered": [entry.actor for entry in counting.entries(meeting)],
        "may_count": may_see_counts(request.user, found),
        "address": request.build_absolute_uri(reverse("vote", args=[meeting.token])), "outcome": None,
    }  # fmt: skip


def _attend(request: HttpRequest, found: Seen, _: Mapping[str, Any]) -> None:
    said = {row.pk: request.POST.get(f"at_{row.pk}", "") for row in found.meeting.attendees.all()}
    meetings.attend(
        user=request.user, token=found.meeting.token, now=moment(),
        present=[key for key, value in said.items() if value == Attendance.PRESENT],
        excused={
            key: request.POST.get(f"why_{key}", "") for key, value in said.items() if value == Attendance.EXCUSED
        },
        handed=[key for key in said if request.POST.get(f"slip_{key}")],
    )  # fmt: skip


def _print(request: HttpRequest, found: Seen, _: Mapping[str, Any]) -> HttpResponse:
    codes = box.print_slips(user=request.user, token=found.meeting.token, now=moment())
    address = request.build_absolute_uri(reverse("vote", args=[found.meeting.token]))
    made = slips_pdf(
        [grouped(code) for code in codes], address=address, body=found.view.case.body.name,
        meeting=f"{title_of(found).vi}, {found.meeting.held_on:%d/%m/%Y}",
    )  # fmt: skip
    return HttpResponse(
        made, content_type=TYPES["pdf"],
        headers={"Content-Disposition": f'attachment; filename="phieu-{found.meeting.token}.pdf"',
                 "Cache-Control": "no-store"},
    )  # fmt: skip


def _enter(request: HttpRequest, found: Seen, forms: Mapping[str, Any]) -> None:
    if forms["paper"].is_valid():
        said = forms["paper"].counted()
        counting.enter_paper(user=request.user, token=found.meeting.token, now=moment(), **said)


def _record(request: HttpRequest, found: Seen, forms: Mapping[str, Any]) -> None:
    if forms["act"].is_valid():
        counting.record(user=request.user, token=found.meeting.token, fields=body_of(forms["act"]), now=moment())


def _look(request: HttpRequest, found: Seen, _: Mapping[str, Any]) -> dict[str, Any]:
    result = counting.result_of(user=request.user, token=found.meeting.token, now=moment())
    values = values_of_meeting(found, COUNT, result, lang=current())
    return {"count": result, "rows": values["counted"], "why": values["reasons"]}


def _nothing(_request: HttpRequest, _found: Seen, _: Mapping[str, Any]) -> None:
    raise CanboError("There is no such act.", "Không có việc này.")


DOES: Mapping[str, Callable[[HttpRequest, Seen, Mapping[str, Any]], Any]] = {
    "attend": _attend,
    "print": _print,
    "open": lambda request, found, _: _done(box.open_ballots, request, found),
    "close": lambda request, found, _: _done(box.close_ballots, request, found),
    "cancel": lambda request, found, _: _done(meetings.cancel, request, found),
    "aside": lambda request, found, _: _done(box.set_aside, request, found, reason=request.POST.get("reason", "")),
    "enter": _enter,
    "record": _record,
    "look": _look,
}


def _done(verb: Callable[..., Any], request: HttpRequest, found: Seen, **more: Any) -> None:
    verb(user=request.user, token=found.meeting.token, now=moment(), **more)


def paper(request: HttpRequest, number: str, token: str, kind: str, form: str) -> HttpResponse:
    """One paper of a meeting as a file. The count record of step 3 is given by POST only: each is a look on record."""
    found = _seen(request, number, token)
    if form not in TYPES or kind not in _context(request, found)["papers"]:
        raise Http404(say("Không có giấy tờ này.", "There is no such paper."))
    if kind == COUNT and found.tally.withheld and request.method != "POST":
        return redirect("meeting", number=number, token=token)
    try:
        result = None
        if kind == COUNT or (kind == MINUTES and found.meeting.stage == Stage.RECORDED and not found.tally.withheld):
            result = counting.result_of(user=request.user, token=token, now=moment())
        made = render(
            kind, values_of_meeting(found, kind, result), form=form, lang="vi", templates=installation_templates()
        )
    except CanboError as error:
        raise Http404(error.said(current())) from error
    name = f"{number}-{kind}-{token}.{form}"
    return HttpResponse(
        made, content_type=TYPES[form], headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def _case(request: HttpRequest, number: str) -> CaseView:
    view = case_of(request, number)
    if PERSON in view.around.roles or not voted_acts(view):
        raise Http404(say("Vụ việc này không có hội nghị cho bạn xem.", "This case has no meetings for you to see."))
    return view


def _seen(request: HttpRequest, number: str, token: str) -> Seen:
    try:
        return seen(user=request.user, token=token, now=moment(), number=number)
    except (CanboError, NoSuchCase) as error:
        raise Http404(error.said(current())) from error


def _runs(view: CaseView) -> bool:
    from canbo.cases.ballots.access import RUNNING

    return bool(view.around.roles & RUNNING)


def _candidates(view: CaseView, key: str) -> list[str]:
    try:
        return names(candidates_of(view, key))
    except CanboError:
        return []


def _asked(act: Act) -> Act:
    """The fields of the act that the meeting does not give."""
    tally = tally_field(act)
    given = {*FILLED, tally.name if tally else ""}
    return replace(act, fields=tuple(field for field in act.fields if field.name not in given))


def _tried(form: Any, verb: Callable[[], Any]) -> Any:
    try:
        return verb()
    except CanboError as error:
        form.add_error(None, in_page(error, current()))
        return None


urlpatterns = [
    path("", show, name="meetings"),
    path("<str:number>/", listed, name="case_meetings"),
    path("<str:number>/convene/<slug:key>/", convene, name="meeting_convene"),
    path("<str:number>/<slug:token>/", one, name="meeting"),
    path("<str:number>/<slug:token>/<slug:kind>.<slug:form>", paper, name="meeting_paper"),
]
