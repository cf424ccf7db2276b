"""The cases as a Django app."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "canbo.cases"
    label = "cases"
    verbose_name = "Vụ việc"
