"""A site with a page that fails."""

from django.urls import include, path


def fail(_request):
    raise RuntimeError("as planned")


urlpatterns = [path("faulty/", fail), path("", include("canbo.web.urls"))]
