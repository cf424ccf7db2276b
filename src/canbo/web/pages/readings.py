"""Readings to settle: the contested places of the law, who settled them how, and why.

A new installation opens with this page for its administrator; everybody else reads it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse

from canbo.kernel.fact import Words
from canbo.registry.models import ReadingSetting, User
from canbo.registry.permissions import SET_READING
from canbo.web.language import current, say, say_lazy
from canbo.web.pages.contested import OWN_ROWS, Contested, Effect, contested, settings, uncontested
from canbo.web.pages.law_texts import printed_for
from canbo.web.rendering import render_page

UNSET = "-"
SHOWN = 2
"""So many effects of a choice are told in words on the list; the page of the place tells all."""


@dataclass(frozen=True)
class Choice:
    """One way to read the place, and what the law comes to under it."""

    name: str
    words: Words
    effects: tuple[Effect, ...]
    more: tuple[str, ...]
    holds: bool


@dataclass(frozen=True)
class Entry:
    """A contested place with how it is read here."""

    place: Contested
    setting: ReadingSetting | None
    choices: tuple[Choice, ...]

    @property
    def chosen(self) -> Words | None:
        return self.place.spec.choice_words(self.setting.choice) if self.setting else None


class SettleForm(forms.Form):
    """One of the choices (or none again), and the reason, which is kept."""

    choice = forms.ChoiceField(
        label=say_lazy("Cách đọc", "Reading"),
        widget=forms.RadioSelect,
        error_messages={
            "required": say_lazy("Hãy chọn một cách đọc.", "Choose a reading."),
            "invalid_choice": say_lazy("Hãy chọn một cách trong danh sách.", "Choose one of the list."),
        },
    )
    reason = forms.CharField(
        label=say_lazy("Lý do", "Reason"),
        help_text=say_lazy(
            "Ghi căn cứ: văn bản gốc, công văn trả lời, ý kiến của ai, ngày nào. Lý do được lưu lại mãi.",
            "Name the ground: the original text, a letter of reply, whose opinion, of which day. It is kept for good.",
        ),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        error_messages={
            "required": say_lazy("Hãy ghi lý do.", "Write the reason."),
            "max_length": say_lazy("Lý do dài quá 2.000 ký tự.", "The reason is longer than 2,000 characters."),
        },
    )

    def __init__(self, place: Contested, setting: ReadingSetting | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.place, self.setting = place, setting
        options = [(name, words.said(current())) for name, words in place.spec.choices]
        if setting:
            options.append((UNSET, say("để ngỏ trở lại: câu trả lời là chưa rõ", "open again: the answer is unknown")))
        self.fields["choice"].choices = options

    def clean_choice(self) -> str:
        choice = str(self.cleaned_data["choice"])
        if self.setting and choice == self.setting.choice:
            raise ValidationError(say("Hiện đã đọc như vậy.", "It is read so already."))
        return "" if choice == UNSET else choice

    def clean_reason(self) -> str:
        return normalize("NFC", self.cleaned_data["reason"])


def show(request: HttpRequest) -> HttpResponse:
    held = settings()
    entries = [_entry(place, held.get(place.name), SHOWN) for place in contested().values()]
    context = {
        "entries": entries,
        "open": sum(entry.setting is None for entry in entries),
        "uncontested": uncontested(),
        "own_rows": OWN_ROWS,
        "may_set": request.user.has_perm(SET_READING),
        "printed": printed_for(_places(entries)),
    }
    return render_page(request, "canbo/readings/list.html", context)


def show_one(request: HttpRequest, name: str) -> HttpResponse:
    """One place with its history; a POST settles it."""
    place = contested().get(name)
    if place is None:
        raise Http404
    may_set = request.user.has_perm(SET_READING)
    setting = settings().get(name)
    form = SettleForm(place, setting, request.POST or None) if may_set else None
    if request.method == "POST":
        if form is None:
            raise PermissionDenied(say("Chỉ người quản trị chọn cách đọc.", "Only the administrator settles readings."))
        if form.is_valid():
            settle(name, choice=form.cleaned_data["choice"], reason=form.cleaned_data["reason"], by=request.user)
            messages.success(request, _told(place, form.cleaned_data["choice"]), extra_tags="intact")
            return redirect(f"{reverse('readings')}#{name}")
    context = {
        "entry": _entry(place, setting, None),
        "form": form,
        "history": list(_history(place)),
        "own_rows": OWN_ROWS,
        "printed": printed_for(place.places),
    }
    return render_page(request, "canbo/readings/one.html", context)


def settle(name: str, *, choice: str, reason: str, by: User) -> ReadingSetting:
    """Keep a new setting; an empty choice leaves the place open again. Earlier settings stay."""
    setting = ReadingSetting(name=name, choice=choice, reason=reason, author=by)
    setting.full_clean()
    setting.save()
    return setting


def nothing_settled() -> bool:
    """True while the installation has never settled a reading: then its administrator begins here."""
    return not ReadingSetting.objects.exists()


def _places(entries: list[Entry]) -> Iterator[str]:
    for entry in entries:
        yield from entry.place.places
    for _, places in uncontested():
        yield from places


def _entry(place: Contested, setting: ReadingSetting | None, shown: int | None) -> Entry:
    chosen = setting.choice if setting else None
    choices = []
    for name, words in place.spec.choices:
        effects = place.effects(name)
        more = tuple(citation for effect in effects[shown:] for citation in effect.citations) if shown else ()
        choices.append(Choice(name, words, tuple(effects[:shown]), more, holds=name == chosen))
    return Entry(place, setting, tuple(choices))


def _history(place: Contested) -> Iterator[tuple[ReadingSetting, Words | None]]:
    for setting in ReadingSetting.objects.filter(name=place.name).select_related("author").order_by("-set_at", "-id"):
        yield setting, place.spec.choice_words(setting.choice) if setting.choice else None


def _told(place: Contested, choice: str) -> str:
    where = place.where.said(current())
    if not choice:
        return say(f"Đã để ngỏ trở lại: {where}.", f"Open again: {where}.")
    words = place.spec.choice_words(choice).said(current())
    return say(f"Đã chọn: {where}: {words}.", f"Settled: {where}: {words}.")


urlpatterns = [
    path("", show, name="readings"),
    path("<slug:name>/", show_one, name="reading"),
]
