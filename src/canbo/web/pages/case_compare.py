"""A case run again under another text of the law: the form, and what differs. Nothing is recorded."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path

from canbo.cases.compare import OtherAct, OtherAnswer, OtherDay
from canbo.cases.rerun import Compared, compare_case
from canbo.cases.supposing import Supposing, asked_for, readings_for, reforms_for
from canbo.cases.writer import NoSuchCase
from canbo.kernel.answer import Answer
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.kernel.verdict import Status
from canbo.kernel.words import say_value
from canbo.law.facts import BOOK
from canbo.law.instruments import get_instrument
from canbo.procedures.state import Action
from canbo.web.context import moment
from canbo.web.forms import DayField
from canbo.web.language import current, say
from canbo.web.pages.case_requests import case_of
from canbo.web.rendering import render_page

ABSENT = Words("không có", "not there")
NOT_RUNNING = Words("không tính", "does not run")


class CompareForm(forms.Form):
    """What can be supposed of a procedure: another day of beginning, a reform, another choice of each reading."""

    begun = DayField(required=False)
    reform = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, data: Mapping[str, Any] | None, procedure: str) -> None:
        super().__init__(data, auto_id="compare_%s")
        self.fields["begun"].label = say("Như bắt đầu ngày", "As if begun on")
        reforms = [(reform.key, reform.words.said(current())) for reform in reforms_for(procedure)]
        self.fields["reform"].label = say("Đề xuất cải cách", "Proposed reforms")
        self.fields["reform"].choices = reforms
        if not reforms:
            del self.fields["reform"]
        for name in asked_for(procedure, [key for key, _ in reforms]):
            self.fields[f"fact_{name}"] = _asking(name)
        for name in readings_for(procedure):
            spec = BOOK.get(name)
            choices = [(choice, words.said(current())) for choice, words in spec.choices]
            self.fields[name] = forms.ChoiceField(
                label=spec.said(current()),
                required=False,
                choices=[("", say("như đã chọn ở đây", "as settled here")), *choices],
            )

    def supposing(self) -> Supposing:
        """What was filled in."""
        given = self.cleaned_data
        readings = {name: value for name, value in given.items() if name.startswith("reading_") and value}
        facts = {
            name.removeprefix("fact_"): value
            for name, value in given.items()
            if name.startswith("fact_") and value not in ("", None)
        }
        return Supposing(given.get("begun"), tuple(given.get("reform", ())), readings, facts)


def _asking(name: str) -> forms.Field:
    """The field for a fact that only a reform asks for."""
    spec = BOOK.get(name)
    label = spec.said(current())
    if spec.choices:
        choices = [(choice, words.said(current())) for choice, words in spec.choices]
        return forms.ChoiceField(label=label, required=False, choices=[("", say("chưa rõ", "unknown")), *choices])
    return forms.IntegerField(label=label, required=False, min_value=0)


@dataclass(frozen=True)
class Row:
    """One difference: what it is about, the law that the case pins, the other text, the articles."""

    words: Words
    before: str
    after: str
    provisions: tuple[str, ...]


def show(request: HttpRequest, number: str) -> HttpResponse:
    """The form, and once something is supposed, what differs."""
    view = case_of(request, number)
    form = CompareForm(request.GET or None, view.case.procedure)
    context: dict[str, Any] = {"view": view, "case": view.case, "form": form}
    status = 200
    if request.GET and form.is_valid():
        try:
            found = compare_case(user=request.user, number=number, supposing=form.supposing(), now=moment())
        except NoSuchCase as error:
            raise Http404(error.said(current())) from error
        except CanboError as error:
            form.add_error(None, error.said(current()))
        else:
            context |= {"found": found, "tables": tables(found)}
    if form.is_bound and form.errors:
        status = 400
    return render_page(request, "canbo/cases/compare.html", context, status=status)


def tables(found: Compared) -> list[tuple[str, list[Row]]]:
    """The differences in tables, each with its title; those without rows left out."""
    other = found.differences
    stands = []
    if other.state is not None:
        before, after = (words.said(current()) for words in other.state)
        stands = [Row(Words("Vụ việc đang ở", "The case stands at"), before, after, ())]
    all_of = [
        (say("Bước", "Where it stands"), stands),
        (say("Thời hạn", "Due days"), [_day(one) for one in other.days]),
        (say("Việc làm được", "What can be done"), [_act(one) for one in other.acts]),
        (say("Luật trả lời", "What the law answers"), [_answer(one) for one in other.answers]),
    ]
    return [(title, rows) for title, rows in all_of if rows]


def _day(one: OtherDay) -> Row:
    before, after = (
        say_value(day, current()) if day else NOT_RUNNING.said(current()) for day in (one.before, one.after)
    )
    return Row(one.words, before, after, one.provisions)


def _act(one: OtherAct) -> Row:
    return Row(one.words, _offered(one.before), _offered(one.after), one.provisions)


def _offered(action: Action | None) -> str:
    if action is None:
        return ABSENT.said(current())
    if action.possible:
        return say("làm được", "possible")
    reasons = " ".join(words.said(current()) for words in action.blocked)
    return say(f"không làm được: {reasons}", f"blocked: {reasons}")


def _answer(one: OtherAnswer) -> Row:
    return Row(one.words, _told(one.before), _told(one.after), one.provisions)


def _told(answer: Answer | None) -> str:
    """An answer in a few words: what it says, or which law would say it, and how many facts it lacks."""
    if answer is None:
        return ABSENT.said(current())
    if answer.status is Status.NOT_IN_FORCE:
        laws = ", ".join(_name_of(law) for law in answer.law)
        return say(f"luật này không có hiệu lực; theo {laws}", f"this law is not in force; see {laws}")
    if answer.status is Status.NOT_APPLICABLE:
        return say("không áp dụng", "does not apply")
    said = _value(answer)
    grounds = "; ".join(step.words.said(current()) for step in answer.because[:2])
    lacking = len(answer.missing)
    more = say(f" (thiếu {lacking} dữ kiện)", f" ({lacking} facts missing)") if lacking else ""
    return f"{said}{more}: {grounds}" if grounds else f"{said}{more}"


def _name_of(law: str) -> str:
    instrument = get_instrument(law)
    return say(instrument.vi, instrument.en)


def _value(answer: Answer) -> str:
    if answer.value is None:
        return say("chưa rõ", "unknown")
    if answer.question.answer == "verdict":
        return say("có", "yes") if answer.value else say("không", "no")
    chosen = dict(answer.question.choices).get(answer.value) if answer.question.answer == "choice" else None
    if chosen is not None:
        return chosen.said(current())
    unit = f" {answer.question.unit}" if answer.question.unit else ""
    return say_value(answer.value, current()) if answer.question.answer == "date" else f"{answer.shown_value}{unit}"


urlpatterns = [path("<str:number>/compare/", show, name="case_compare")]
