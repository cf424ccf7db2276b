"""Signing in and out."""

from typing import Any

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpResponse
from django.urls import reverse
from django.utils.decorators import method_decorator

from canbo.registry.permissions import SET_READING
from canbo.web.language import say, say_lazy
from canbo.web.pages.preferences import take_over
from canbo.web.pages.readings import nothing_settled


class SignInForm(AuthenticationForm):
    """User name and password; a refusal never says which of the two was wrong."""

    error_messages = {
        "invalid_login": say_lazy(
            "Tên đăng nhập hoặc mật khẩu không đúng; chữ hoa và chữ thường khác nhau.",
            "The user name or the password is wrong; capital and small letters differ.",
        ),
        "inactive": say_lazy(
            "Tài khoản này đã khóa; hãy hỏi người quản trị.",
            "This account is closed; ask the administrator.",
        ),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["username"].label = say("Tên đăng nhập", "User name")
        self.fields["password"].label = say("Mật khẩu", "Password")
        for field in self.fields.values():
            field.error_messages["required"] = say("Hãy điền ô này.", "Fill this in.")
        self.fields["username"].widget = forms.TextInput(
            attrs={"autofocus": True, "autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}
        )


@method_decorator(login_not_required, name="dispatch")
class SignIn(LoginView):
    template_name = "canbo/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True
    next_page = "/"

    def get_success_url(self) -> str:
        """Where they wanted to go; an administrator of a new installation begins with the readings to settle."""
        wanted = super().get_success_url()
        begins = wanted == self.next_page and self.request.user.has_perm(SET_READING) and nothing_settled()
        return reverse("readings") if begins else wanted

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        response = super().form_valid(form)
        take_over(self.request, response)
        return response


sign_in = SignIn.as_view()
sign_out = LogoutView.as_view(next_page="sign-in")
