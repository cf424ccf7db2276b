"""The pages as a Django app."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "canbo.web"
    label = "web"
    verbose_name = "canbo pages"
