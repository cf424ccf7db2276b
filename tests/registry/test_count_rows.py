"""A database that plans by what it counted is told to count when many rows came at once."""

from datetime import date

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from canbo.registry.demo import build
from canbo.registry.models import Term
from canbo.registry.setup import count_rows


@pytest.mark.django_db
def test_after_a_register_is_built_postgresql_knows_how_many_rows_there_are():
    if connection.vendor != "postgresql":
        pytest.skip("only PostgreSQL plans by counts that it takes now and then")
    build(date(2026, 11, 23))
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples::int FROM pg_class WHERE relname = %s", ["registry_term"])
        assert cursor.fetchone()[0] == Term.objects.count() > 0


@pytest.mark.django_db
def test_every_table_of_the_register_is_counted_where_that_is_needed_and_none_elsewhere():
    with CaptureQueriesContext(connection) as made:
        count_rows()
    counted = {query["sql"] for query in made.captured_queries}
    tables = {model._meta.db_table for model in apps.get_app_config("registry").get_models()}
    assert counted == ({f'ANALYZE "{table}"' for table in tables} if connection.vendor == "postgresql" else set())
