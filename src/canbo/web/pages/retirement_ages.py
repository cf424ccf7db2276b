"""The ages of retirement by month of birth: the table in force, who corrected it, by which document and why.

Everybody signed in reads it; the administrator corrects it and withdraws a correction. Nothing is edited.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse

from canbo.kernel.fact import FIRST_DAY, Words
from canbo.law.facts import BOOK
from canbo.law.retirement import AGE, BY_BIRTH, ages, corrections_of, retirement_day
from canbo.law.retirement_corrected import age_words, last_day_of
from canbo.registry.models import Override, OverrideEnd
from canbo.registry.permissions import SET_RETIREMENT_AGE
from canbo.web.language import current, say, say_lazy
from canbo.web.pages.overrides import LONGEST, NEEDED
from canbo.web.rendering import render_page

MONTHS = ("%m/%Y", "%m-%Y", "%m.%Y", "%Y-%m")
SOURCES = {
    "10/2012/QH13": Words("Bộ luật Lao động 2012, Điều 187", "Labour Code 2012, Article 187"),
    "135/2020/NĐ-CP": Words("Nghị định 135/2020, Phụ lục I", "Decree 135/2020, Annex I"),
}


@dataclass(frozen=True)
class Step:
    """One row of the table: who is born when, the age, the first day somebody so born retires, the document."""

    born: str
    age: Words
    retires: date
    source: str
    corrected: bool


@dataclass(frozen=True)
class Entry:
    """A correction as the page tells it; `withdrawn` is the record that ended it."""

    correction: Override
    born: str
    sex: str
    age: Words
    withdrawn: OverrideEnd | None


class MonthField(forms.DateField):
    """A month written 07/1962 (or 1962-07), as its first day."""

    widget = forms.TextInput

    def __init__(self, **kwargs: Any) -> None:
        wrong = say_lazy(
            "Không phải là một tháng: hãy viết tháng/năm, ví dụ 07/1962.",
            "This is no month: write month/year, such as 07/1962.",
        )
        super().__init__(input_formats=MONTHS, error_messages={"invalid": wrong, **NEEDED}, **kwargs)


class CorrectForm(forms.Form):
    """From which month of birth, for whom, which age, by which document and why."""

    sex = forms.ChoiceField(label=say_lazy("Cho", "For"), error_messages=NEEDED)
    first = MonthField(
        label=say_lazy("Người sinh từ tháng", "Born from the month"),
        help_text=say_lazy("Tháng/năm sinh, ví dụ 07/1962.", "Month/year of birth, such as 07/1962."),
    )
    last = MonthField(
        label=say_lazy("Đến hết tháng", "To the month"),
        help_text=say_lazy(
            "Để trống: cho mọi người sinh từ tháng đó trở đi.", "Empty: for everybody born from that month on."
        ),
        required=False,
    )
    years = forms.IntegerField(label=say_lazy("Tuổi nghỉ hưu: số năm", "Retirement age: years"), error_messages=NEEDED)
    months = forms.IntegerField(
        label=say_lazy("và số tháng", "and months"), min_value=0, max_value=11, initial=0, required=False
    )
    citation = forms.CharField(
        label=say_lazy("Văn bản", "Document"),
        help_text=say_lazy("Số, ngày, cơ quan ban hành, điều khoản.", "Number, date, issuer and clause."),
        max_length=300,
        error_messages=NEEDED,
    )
    reason = forms.CharField(
        label=say_lazy("Lý do", "Reason"),
        help_text=say_lazy(
            "Vì sao điều chỉnh như vậy. Lý do được lưu lại mãi.", "Why it is corrected so. It is kept for good."
        ),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=LONGEST,
        error_messages=NEEDED,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sex"].choices = [(name, _sex(name)) for name in BY_BIRTH]  # type: ignore[attr-defined]

    def record(self, by: Any) -> Override:
        """The correction that the form writes, not yet saved."""
        found = self.cleaned_data
        return Override(
            provision=AGE,
            value=found["years"] * 12 + (found["months"] or 0),
            where={"sex": [found["sex"]]},
            start=found["first"],
            end=last_day_of(found["last"]) if found["last"] else None,
            citation=found["citation"],
            reason=found["reason"],
            author=by,
        )


class WithdrawForm(forms.Form):
    """Why it is withdrawn."""

    reason = forms.CharField(
        label=say_lazy("Lý do", "Reason"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=LONGEST,
        error_messages=NEEDED,
    )


def show(request: HttpRequest) -> HttpResponse:
    corrections = corrections_of(Override.objects.of_age().as_law())
    tables = [
        (_sex(sex), [_step(sex, corrections, place) for place in range(len(ages(sex, corrections)))])
        for sex in BY_BIRTH
    ]
    kept = Override.objects.of_age().visible_to(request.user).select_related("author")
    entries = [_entry(one) for one in kept.order_by("-recorded_at", "-id")]
    context = {"tables": tables, "entries": entries, "may_set": request.user.has_perm(SET_RETIREMENT_AGE)}
    return render_page(request, "canbo/retirement_ages/list.html", context)


def correct(request: HttpRequest) -> HttpResponse:
    """Record a correction."""
    _allowed(request)
    form = CorrectForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        one = form.record(request.user)
        try:
            one.full_clean()
            _changes(one)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            one.save()
            messages.success(request, say("Đã ghi điều chỉnh.", "The correction is recorded."), extra_tags="intact")
            return redirect(f"{reverse('retirement_ages')}#correction-{one.pk}")
    return render_page(request, "canbo/retirement_ages/form.html", {"form": form, "entry": None})


def withdraw(request: HttpRequest, key: int) -> HttpResponse:
    """Withdraw one by another record; what was recorded stays."""
    _allowed(request)
    one = Override.objects.of_age().select_related("author").filter(pk=key).first()
    if one is None or one.ends.exists():
        raise Http404
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        never = one.start - timedelta(days=1)
        ended = OverrideEnd(override=one, author=request.user, last_day=never, reason=form.cleaned_data["reason"])
        ended.full_clean()
        ended.save()
        messages.success(request, say("Đã rút điều chỉnh.", "The correction is withdrawn."), extra_tags="intact")
        return redirect(f"{reverse('retirement_ages')}#correction-{one.pk}")
    return render_page(request, "canbo/retirement_ages/form.html", {"form": form, "entry": _entry(one)})


def _allowed(request: HttpRequest) -> None:
    if not request.user.has_perm(SET_RETIREMENT_AGE):
        raise PermissionDenied(
            say("Chỉ người quản trị điều chỉnh tuổi nghỉ hưu.", "Only the administrator corrects the retirement age.")
        )


def _changes(one: Override) -> None:
    """Refuse a correction after which everybody retires as before."""
    known = Override.objects.of_age().as_law()
    sex = str(one.where["sex"][0])
    before = [(step.start, step.months) for step in ages(sex, corrections_of(known))]
    after = [(step.start, step.months) for step in ages(sex, corrections_of((*known, one.declared(None))))]
    if _merged(before) == _merged(after):
        raise ValidationError(
            say("Bảng đã ghi đúng như vậy; không có gì phải sửa.", "The table says so already; nothing to correct.")
        )


def _merged(steps: list[tuple[date, int]]) -> list[tuple[date, int]]:
    return [step for place, step in enumerate(steps) if not place or steps[place - 1][1] != step[1]]


def _step(sex: str, corrections: tuple[Any, ...], place: int) -> Step:
    steps = ages(sex, corrections)
    step, after = steps[place], steps[place + 1 :]
    last = after[0].start - timedelta(days=1) if after else None
    source = step.source if step.correction or step.source not in SOURCES else SOURCES[step.source].said(current())
    retires = retirement_day(step.start, sex, corrections)
    return Step(_born(step.start, last), age_words(step.months), retires, source, step.correction is not None)


def _entry(one: Override) -> Entry:
    withdrawn = one.ends.select_related("author").order_by("-recorded_at", "-id").first()
    sex = ", ".join(_sex(str(value)) for value in one.where.get("sex", []))
    return Entry(one, _born(one.start, one.end), sex, age_words(int(one.value)), withdrawn)


def _born(first: date, last: date | None) -> str:
    begins, ends = f"{first:%m/%Y}", f"{last:%m/%Y}" if last else ""
    if first <= FIRST_DAY:
        return say(f"đến {ends}", f"to {ends}") if last else ""
    if last is None:
        return say(f"từ {begins}", f"from {begins}")
    return begins if begins == ends else say(f"{begins} đến {ends}", f"{begins} to {ends}")


def _sex(name: str) -> str:
    return BOOK.get("sex").choice_words(name).said(current())


urlpatterns = [
    path("", show, name="retirement_ages"),
    path("correct/", correct, name="retirement_age_correct"),
    path("<int:key>/withdraw/", withdraw, name="retirement_age_withdraw"),
]
