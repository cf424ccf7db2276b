"""Django without manage.py: commands and scripts call `setup_django()` before they touch the register."""

import os

SETTINGS = "canbo.config.settings"


def choose_settings(module: str = SETTINGS) -> None:
    """Name the settings module, unless the environment already names one."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", module)


def setup_django() -> None:
    """Make models importable; calling it again does nothing."""
    import django
    from django.apps import apps

    choose_settings()
    if not apps.ready:
        django.setup()


def migrate(*, verbosity: int = 0) -> None:
    """Bring the database to the shape this version needs; an up-to-date one is left alone."""
    from django.core.management import call_command

    setup_django()
    call_command("migrate", interactive=False, verbosity=verbosity)


def count_rows() -> None:
    """After many rows at once let PostgreSQL count them; until then it plans as for empty tables, and may never end.

    It would do so by itself, but a minute later, and not for rows that are not committed yet. SQLite needs none of it.
    """
    from django.apps import apps
    from django.db import connection

    if connection.vendor == "postgresql":
        tables = [model._meta.db_table for model in apps.get_app_config("registry").get_models()]  # noqa: SLF001
        with connection.cursor() as cursor:
            for table in tables:
                cursor.execute(f"ANALYZE {connection.ops.quote_name(table)}")
