"""Documents that prevail over the Decree (Article 42(3)): which are recorded, by whom, and which have ended.

Everybody signed in reads them; the administrator records and ends them. Nothing is edited.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any
from unicodedata import normalize

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse

from canbo.kernel.citation import Citation
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Value, Words
from canbo.kernel.words import say_value
from canbo.law.book import lawbook
from canbo.law.facts import BOOK
from canbo.law.overrides import result_of
from canbo.law.retirement import AGE
from canbo.law.units import printed_place
from canbo.registry.models import Override, OverrideEnd, User
from canbo.registry.permissions import SET_OVERRIDE
from canbo.web.context import today
from canbo.web.forms import DayField
from canbo.web.language import current, say, say_lazy
from canbo.web.rendering import render_page

DEFAULT = "181/2026"
YES, NO = frozenset({"có", "đúng", "yes", "true"}), frozenset({"không", "sai", "no", "false"})
LONGEST = 2000
NEEDED = {"required": say_lazy("Hãy ghi vào ô này.", "Fill this in.")}


@dataclass(frozen=True)
class Entry:
    """An override as the page tells it: `ends` the latest first, `standing` where it is today."""

    override: Override
    words: Words
    result: str
    where: tuple[str, ...]
    last_day: date | None
    ends: tuple[OverrideEnd, ...]
    standing: Words

    @property
    def is_open(self) -> bool:
        """Whether there is still something to end."""
        return self.standing is not ENDED and self.standing is not NEVER


HOLDS = Words("đang áp dụng", "in force")
WAITS = Words("chưa áp dụng", "not yet in force")
ENDED = Words("đã hết", "ended")
NEVER = Words("đã rút, không ngày nào áp dụng", "withdrawn, never in force")


class RecordForm(forms.Form):
    """What a document puts in the place of a provision; the provision is read as lawyers cite it."""

    provision = forms.CharField(
        label=say_lazy("Điều, khoản, điểm bị thay", "Provision overridden"),
        help_text=say_lazy("Ví dụ: điểm b khoản 1 Điều 35, hoặc 35.1.b.", "Such as Article 35(1)(b), or 35.1.b."),
        max_length=120,
        error_messages=NEEDED,
    )
    citation = forms.CharField(
        label=say_lazy("Văn bản được áp dụng", "Document that prevails"),
        help_text=say_lazy("Số, ngày, cơ quan ban hành, điều khoản.", "Number, date, issuer and clause."),
        max_length=300,
        error_messages=NEEDED,
    )
    value = forms.CharField(
        label=say_lazy("Kết quả theo văn bản đó", "Result under that document"),
        help_text=say_lazy(
            "Có hoặc không; ngày; tên lựa chọn; với thời hạn thì số ngày, tháng. Để trống nếu văn bản tự quyết định:"
            " câu trả lời sẽ là chưa rõ và chỉ đến văn bản.",
            "Yes or no; a day; the name of a choice; for a time limit its number. Empty where the document decides by"
            " itself: the answer is then unknown and points to it.",
        ),
        required=False,
        max_length=60,
    )
    where = forms.CharField(
        label=say_lazy("Chỉ áp dụng cho ai", "For whom only"),
        help_text=say_lazy(
            "Mỗi dòng một dữ kiện, ví dụ: position: council_chair, company_chair. Để trống: cho mọi người.",
            "One fact a line, such as position: council_chair, company_chair. Empty: for everybody.",
        ),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        max_length=LONGEST,
    )
    start = DayField(label=say_lazy("Áp dụng từ ngày", "First day"))
    end = DayField(label=say_lazy("Đến hết ngày", "Last day"), required=False)
    reason = forms.CharField(
        label=say_lazy("Lý do", "Reason"),
        help_text=say_lazy(
            "Vì sao ghi như vậy. Lý do được lưu lại mãi.", "Why it is recorded so. It is kept for good."
        ),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=LONGEST,
        error_messages=NEEDED,
    )

    def clean_provision(self) -> str:
        try:
            cited = str(Citation.parse(self.cleaned_data["provision"], DEFAULT))
            result_of(cited)
        except CanboError as error:
            raise ValidationError(error.said(current())) from error
        if cited == AGE:
            raise ValidationError(
                say("Tuổi nghỉ hưu được điều chỉnh ở trang riêng.", "The retirement age is corrected on its own page.")
            )
        return cited

    def clean_where(self) -> dict[str, list[Value]]:
        found: dict[str, list[Value]] = {}
        for line in filter(None, (line.strip() for line in self.cleaned_data["where"].splitlines())):
            name, _, values = line.partition(":")
            try:
                spec = BOOK.get(name.strip())
                found[spec.name] = [spec.parse(value.strip()) for value in values.split(",")]
            except CanboError as error:
                raise ValidationError(error.said(current())) from error
        return found

    def clean(self) -> dict[str, Any]:
        found = dict(super().clean() or {})
        if "provision" in found and "value" in found:
            try:
                found["value"] = typed(found["provision"], found["value"])
            except ValidationError as error:
                self.add_error("value", error)
        return found


class EndForm(forms.Form):
    """Its last day, and why; ended on the day before its first day it never held."""

    last_day = DayField(label=say_lazy("Ngày cuối cùng áp dụng", "Last day it holds"))
    reason = forms.CharField(
        label=say_lazy("Lý do", "Reason"),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=LONGEST,
        error_messages=NEEDED,
    )


def typed(provision: str, text: str) -> Value | None:
    """What was written as the result, in the type of the provision; ValidationError says what fits."""
    written = normalize("NFC", text).strip()
    if not written:
        return None
    kind, _ = result_of(provision)
    if kind == "bool" and written.casefold() in YES | NO:
        return written.casefold() in YES
    if kind in ("int", "count") and written.isdecimal():
        return int(written)
    if kind == "date":
        day: date = DayField().clean(written)
        return day.isoformat()
    if kind == "choice":
        return written
    wanted = say("có hoặc không", "yes or no") if kind == "bool" else say("một số", "a number")
    raise ValidationError(say(f"Ở điều khoản này kết quả là {wanted}.", f"This provision results in {wanted}."))


def show(request: HttpRequest) -> HttpResponse:
    kept = Override.objects.of_provisions().visible_to(request.user).select_related("author")
    entries = [_entry(one) for one in kept]
    entries.sort(key=lambda entry: (not entry.is_open, printed_place(entry.override.provision)))
    context = {"entries": entries, "may_set": request.user.has_perm(SET_OVERRIDE)}
    return render_page(request, "canbo/overrides/list.html", context)


def add(request: HttpRequest) -> HttpResponse:
    """Record another one."""
    _allowed(request)
    form = RecordForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        one = _recorded(form, request.user)
        if one is not None:
            messages.success(request, say("Đã ghi văn bản ưu tiên.", "The override is recorded."), extra_tags="intact")
            return redirect(f"{reverse('overrides')}#override-{one.pk}")
    return render_page(request, "canbo/overrides/form.html", {"form": form, "entry": None})


def end(request: HttpRequest, key: int) -> HttpResponse:
    """End one; what was recorded stays."""
    _allowed(request)
    one = Override.objects.of_provisions().select_related("author").filter(pk=key).first()
    if one is None:
        raise Http404
    form = EndForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        ended = OverrideEnd(override=one, author=request.user, **form.cleaned_data)
        try:
            ended.full_clean()
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            ended.save()
            messages.success(request, say("Đã ghi ngày hết áp dụng.", "Its end is recorded."), extra_tags="intact")
            return redirect(f"{reverse('overrides')}#override-{one.pk}")
    return render_page(request, "canbo/overrides/form.html", {"form": form, "entry": _entry(one)})


def _allowed(request: HttpRequest) -> None:
    if not request.user.has_perm(SET_OVERRIDE):
        raise PermissionDenied(
            say("Chỉ người quản trị ghi văn bản ưu tiên.", "Only the administrator records overrides.")
        )


def _recorded(form: RecordForm, by: User) -> Override | None:
    one = Override(author=by, **form.cleaned_data)
    try:
        one.full_clean()
    except ValidationError as error:
        form.add_error(None, error.messages)
        return None
    one.save()
    return one


def _entry(one: Override) -> Entry:
    ends = tuple(one.ends.select_related("author").order_by("-recorded_at", "-id"))
    last = ends[0].last_day if ends else one.end
    on = today()
    standing = HOLDS
    if last is not None and last < one.start:
        standing = NEVER
    elif last is not None and last < on:
        standing = ENDED
    elif one.start > on:
        standing = WAITS
    where = tuple(_who(name, values) for name, values in one.where.items())
    return Entry(one, _words(one.provision), _result(one), where, last, ends, standing)


def _words(citation: str) -> Words:
    try:
        return lawbook().find(citation)[1].words
    except CanboError:
        return Words("nay không còn trong phần đã mã hóa", "no longer among what is encoded")


def _result(one: Override) -> str:
    if one.value is None:
        return say("văn bản tự quyết định", "the document decides")
    return say_value(one.value, current())


def _who(name: str, values: list[Value]) -> str:
    spec = BOOK.by_name.get(name)
    if spec is None:
        return f"{name}: {values}"
    return f"{spec.said(current())}: {', '.join(say_value(value, current(), spec) for value in values)}"


urlpatterns = [
    path("", show, name="overrides"),
    path("add/", add, name="override_add"),
    path("<int:key>/end/", end, name="override_end"),
]
