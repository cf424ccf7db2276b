"""The addresses of the law pages, as citations lead to them."""

from django.http import HttpRequest, HttpResponse
from django.urls import path, register_converter

from canbo.web.law_links import InstrumentConverter

register_converter(InstrumentConverter, "lawful_instrument")


def show(request: HttpRequest, instrument: str, article: str = "") -> HttpResponse:
    return HttpResponse(f"{instrument} {article}")


urlpatterns = [
    path("law/<lawful_instrument:instrument>/", show, name="law_instrument"),
    path("law/<lawful_instrument:instrument>/<str:article>/", show, name="law_article"),
]
