"""Persons: the list, and one person's file with their legal position on a day."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path

from canbo.registry.models import Person
from canbo.web.addresses import told
from canbo.web.pages import persons
from canbo.web.rendering import render_page


@told
def show(request: HttpRequest, code: str) -> HttpResponse:
    found = Person.objects.visible_to(request.user).filter(code=code).first()
    if found is None:
        raise Http404
    return render_page(request, "canbo/person/page.html", {"person": found})


urlpatterns = [
    path("", persons.show, name="persons"),
    path("<str:code>/", show, name="person"),
]
