"""Two areas behind their gates, with views that remember no permission themselves."""

from django.http import HttpResponse
from django.urls import include, path

from canbo.web import areas
from canbo.web.access import guarded

radar, register = (next(area for area in areas.AREAS if area.name == name) for name in ("radar", "register"))
inside = [path("", lambda _request: HttpResponse("open"))]

urlpatterns = [
    path(radar.path, include(guarded(radar, inside))),
    path(register.path, include(guarded(register, inside))),
    path("", include("canbo.web.urls")),
]
