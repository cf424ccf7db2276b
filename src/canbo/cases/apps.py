"""The cases as a Django app."""

from typing import Any

from django.apps import AppConfig
from django.db import connection
from django.db.models.signals import post_migrate, pre_save


class CasesConfig(AppConfig):
    name = "canbo.cases"
    label = "cases"
    verbose_name = "Vụ việc"

    def ready(self) -> None:
        """Codes that events name stay, whoever saves; the guards of it outlive migrations; the radar knows cases."""
        from canbo.cases.codes import keep_code
        from canbo.cases.radar_lines import delegations
        from canbo.registry.models import Body, Person
        from canbo.registry.radar.build import OTHERS

        for model in (Person, Body):
            pre_save.connect(keep_code, sender=model, dispatch_uid=f"canbo.cases.keep_code.{model.__name__}")
        post_migrate.connect(_mend, sender=self)
        if delegations not in OTHERS:
            OTHERS.append(delegations)


def _mend(**_: Any) -> None:
    from canbo.cases import guards

    guards.mend(connection)
