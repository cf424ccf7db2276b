"""One module an area; each lists its routes as `urlpatterns`."""
