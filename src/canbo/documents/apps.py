"""The papers as a Django app: it keeps the numbers they were given."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "canbo.documents"
    label = "documents"
    verbose_name = "Văn bản"
