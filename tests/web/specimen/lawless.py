"""Addresses before the law pages exist."""

urlpatterns = []
