"""A recorded act corrected: what it says now in the form, and in the record what it said before beside what it says."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path

from canbo.cases.common_acts import corrected_act
from canbo.cases.models import CaseEvent, PersonalValue
from canbo.cases.verbs import PREFIX, CaseView, act
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.procedures.corrections import CORRECTED
from canbo.procedures.engine import ACTED_ON
from canbo.procedures.table import PERSON, PERSONNEL_BODY, Act, Field
from canbo.web.context import moment
from canbo.web.language import current, say
from canbo.web.law_links import in_page
from canbo.web.pages.case_forms import body_of, form_of
from canbo.web.pages.case_requests import case_of, seen
from canbo.web.pages.case_values import label_of, said
from canbo.web.rendering import render_page

REASON = Field("correction_reason", "text", Words("lý do sửa", "reason for correcting"), personal=True)
EDITED = frozenset({"text", "date", "int", "bool", "choice", "person"})
Kept = dict[int, dict[str, Any]]
NOTHING = Words("không ghi", "nothing")


@dataclass(frozen=True)
class Change:
    """One field of a recorded act: what it said and what a correction says instead."""

    name: str
    label: str
    before: str
    after: str


def correctable(view: CaseView, number: int) -> Act | None:
    """The act that event `number` of the case records, if this reader may correct it now."""
    found = corrected_act(view.procedure, view.state, number)
    may = any(action.key == "correct" and action.possible for action in view.actions)
    if found is None or not may:
        return None
    own = set(found.by) & view.around.roles or (PERSON in found.by and PERSONNEL_BODY in view.around.roles)
    return found if own else None


def personal_of(rows: Sequence[CaseEvent]) -> Kept:
    """The personal values still held, by event and field."""
    kept: Kept = {}
    for value in PersonalValue.objects.filter(event__in=rows):
        kept.setdefault(value.event_id, {})[value.field] = json.loads(value.value)
    return kept


def values_after(rows: Sequence[CaseEvent], kept: Kept) -> list[dict[str, Any]]:
    """What each event says after the last of these, as corrected by those between, personal values included."""
    found: list[dict[str, Any]] = []
    for number, row in enumerate(rows, 1):
        body = {**row.data, **kept.get(row.seq, {})}
        found.append(body)
        aim = body.get("corrects")
        if row.type == CORRECTED and isinstance(aim, int) and 0 < aim < number:
            found[aim - 1] |= mended(body)
    return found


def mended(body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that a correction names, with their new values."""
    personal = {name.removeprefix(PREFIX): value for name, value in body.items() if name.startswith(PREFIX)}
    return {**body.get("fields", {}), **personal}


def changes(recorded: Act, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """Old beside new, for each field that a correction names."""
    shown = []
    for field in (*recorded.fields, ACTED_ON):
        if field.name in after:
            old = before.get(field.name)
            was = NOTHING.said(current()) if old in (None, "") else said(field, old)
            shown.append(Change(field.name, label_of(field), was, said(field, after[field.name])))
    return shown


def correction_form(recorded: Act, now: Mapping[str, Any], data: Any) -> forms.Form:
    """The act's own form, filled with what the record says now, and the reason."""
    own = [field for field in recorded.fields if field.name != recorded.again or now.get(field.name)]
    asked = (*(field for field in own if field.type in EDITED), ACTED_ON, REASON)
    form = form_of(replace(recorded, fields=asked), data)
    for field in asked:
        before = now.get(field.name)
        if before in (None, ""):
            continue
        form.initial[field.name] = _initial(field, before)
        if not field.personal:
            old = said(field, before)
            form.fields[field.name].help_text = say(f"Đã ghi: {old}", f"Recorded: {old}")
    return form


def correction_of(form: forms.Form, number: int, now: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of the common act: which event, why, and only what has changed."""
    given = body_of(form)
    reason = given.pop(REASON.name)
    changed = {name: value for name, value in given.items() if value != now.get(name)}
    return {"corrects": number, "reason": reason, "fields": changed}


def _initial(field: Field, value: Any) -> Any:
    if field.type == "date":
        return date.fromisoformat(str(value))
    if field.type == "bool":
        return "yes" if value else "no"
    return value


def correct(request: HttpRequest, number: str, event: int) -> HttpResponse:
    """The form that corrects a recorded act, and doing so."""
    view = case_of(request, number)
    found = correctable(view, event)
    if found is None:
        raise Http404(say("Không có việc này để bạn sửa.", "There is no such act for you to correct."))
    rows = list(CaseEvent.objects.of(number))
    now = values_after(rows, personal_of(rows))[event - 1]
    form = correction_form(found, now, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            act(
                user=request.user, number=number, key="correct", fields=correction_of(form, event, now), now=moment(),
                expected_version=seen(request),
            )  # fmt: skip
        except CanboError as error:
            form.add_error(None, in_page(error, current()))
        else:
            return redirect("case", number=number)
    context = {"view": view, "act": found, "form": form, "event": event}
    return render_page(request, "canbo/cases/correct.html", context, status=400 if form.errors else 200)


urlpatterns = [path("<str:number>/correct/<int:event>/", correct, name="case_correct")]
