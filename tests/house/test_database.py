"""The suite runs on SQLite and on PostgreSQL; neither run may quietly be the other."""

import os

import pytest


@pytest.mark.django_db
def test_the_suite_runs_on_the_database_it_was_told() -> None:
    from django.db import connection

    told = "postgresql" if os.environ.get("CANBO_DATABASE_URL") else "sqlite"
    assert connection.vendor == told
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 + 1")
        assert cursor.fetchone() == (2,)
