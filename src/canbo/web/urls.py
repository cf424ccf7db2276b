"""Every address of the pages. An area's module under `canbo.web.pages` lists its own routes as `urlpatterns`."""

from importlib import import_module

from django.urls import URLPattern, URLResolver, include, path, register_converter

from canbo.web import areas
from canbo.web.access import guarded, lead_on
from canbo.web.law_links import InstrumentConverter
from canbo.web.pages import entrance, preferences, search, vote

register_converter(InstrumentConverter, "instrument")

urlpatterns: list[URLPattern | URLResolver] = [
    path("sign-in/", entrance.sign_in, name="sign-in"),
    path("sign-out/", entrance.sign_out, name="sign-out"),
    path("preferences/", preferences.show, name="preferences"),
    path("language/", preferences.language, name="language"),
    path("theme/", preferences.theme, name="theme"),
    path("search/", search.search, name="search"),
    path("vote/", include(vote.urlpatterns)),  # behind no gate: it knows nobody
]

for area in areas.present():
    routes = import_module(area.module).urlpatterns
    urlpatterns.append(path(area.path, include(guarded(area, routes))))

if not any(area.path == "" for area in areas.present()):
    urlpatterns.append(path("", lead_on, name="start"))
