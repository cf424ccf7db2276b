"""How to read the pages: signs, colours, keys."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from canbo.web.rendering import render_page


def show(request: HttpRequest) -> HttpResponse:
    return render_page(request, "canbo/help.html", {})


urlpatterns = [path("", show, name="help")]
