"""A reader's own choices: language, light or dark, and the address notices are mailed to.

Kept with the account of the signed-in; for others in a cookie, which the account takes over at the next sign-in.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from canbo.web.context import THEME_COOKIE, THEMES
from canbo.web.language import COOKIE, LANGUAGES, say
from canbo.web.rendering import render_page

YEAR = 365 * 86400


@dataclass(frozen=True)
class Preference:
    """One choice: the field of the account (and of the form), the cookie of the anonymous, the closed list."""

    name: str
    cookie: str
    choices: tuple[str, ...]


LANGUAGE = Preference("language", COOKIE, LANGUAGES)
THEME = Preference("theme", THEME_COOKIE, THEMES)


class AddressForm(forms.Form):
    """Where notices go by e-mail; empty: nowhere."""

    email = forms.EmailField(required=False, max_length=254)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["email"]
        field.label = say("Địa chỉ thư điện tử", "E-mail address")
        field.help_text = say("Để trống thì không nhận thư.", "Leave it empty to get no mail.")
        field.error_messages["invalid"] = say(
            "Không phải là địa chỉ thư: hãy viết như ten@coquan.vn.", "This is no address: write it as name@office.vn."
        )
        field.widget.attrs |= {"autocomplete": "email", "spellcheck": "false"}


def show(request: HttpRequest) -> HttpResponse:
    """The page of the reader's own choices."""
    form = AddressForm(request.POST if request.method == "POST" else None, initial={"email": request.user.email})
    if request.method == "POST" and form.is_valid():
        request.user.email = form.cleaned_data["email"]
        request.user.save(update_fields=["email"])
        messages.success(request, say("Đã lưu.", "Saved."))
        return redirect("preferences")
    context = {"form": form, "mail_is_sent": settings.MAIL_IS_SENT}
    return render_page(request, "canbo/preferences.html", context, status=400 if form.errors else 200)


@login_not_required
@require_POST
def language(request: HttpRequest) -> HttpResponse:
    return _choose(request, LANGUAGE)


@login_not_required
@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    return _choose(request, THEME)


def take_over(request: HttpRequest, response: HttpResponse) -> None:
    """At sign-in: what was chosen on the way in becomes the account's, and the cookies go."""
    for preference in (LANGUAGE, THEME):
        choice = request.COOKIES.get(preference.cookie)
        if choice in preference.choices:
            _keep(request, preference, choice)
            response.delete_cookie(preference.cookie, samesite="Lax")


def _choose(request: HttpRequest, preference: Preference) -> HttpResponse:
    choice = request.POST.get(preference.name, "")
    if choice not in preference.choices:
        listed = ", ".join(preference.choices)
        sentence = say(f"Chỉ chọn được: {listed}.", f"Only these can be chosen: {listed}.")
        return HttpResponseBadRequest(sentence, content_type="text/plain; charset=utf-8")
    response = redirect(_back(request))
    if request.user.is_authenticated:
        _keep(request, preference, choice)
    else:
        response.set_cookie(
            preference.cookie,
            choice,
            max_age=YEAR,
            httponly=True,
            samesite="Lax",
            secure=settings.SESSION_COOKIE_SECURE,
        )
    return response


def _keep(request: HttpRequest, preference: Preference, choice: str) -> None:
    setattr(request.user, preference.name, choice)
    request.user.save(update_fields=[preference.name])


def _back(request: HttpRequest) -> str:
    """The page the choice was made on; never another site."""
    wanted = request.POST.get("next", "/")
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if safe else "/"
