"""The papers as a Django app: it keeps the numbers they were given, and gives acts of cases theirs."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "canbo.documents"
    label = "documents"
    verbose_name = "Văn bản"

    def ready(self) -> None:
        from canbo.cases.numbering import register_giver
        from canbo.documents.numbering import number_for

        register_giver(number_for)
