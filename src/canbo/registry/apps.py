"""The register as a Django app."""

from django.apps import AppConfig


class RegistryConfig(AppConfig):
    name = "canbo.registry"
    label = "registry"
    verbose_name = "Sổ nhân sự"

    def ready(self) -> None:
        from canbo.registry import permissions  # noqa: F401  importing it registers the permissions
