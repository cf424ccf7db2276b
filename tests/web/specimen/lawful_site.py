"""The site with law pages and a list of persons of a test's own, so that only the way there is tried."""

from django.http import HttpResponse
from django.urls import path
from tests.web.specimen import lawful

from canbo.web.pages import search

urlpatterns = [
    path("search/", search.search, name="search"),
    path("persons/", lambda request: HttpResponse(request.GET["q"]), name="persons"),
    *lawful.urlpatterns,
]
