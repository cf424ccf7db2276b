"""The code of a person or a body that an event names stays, whoever tries to change it and by whatever way."""

import pytest
from django.db import IntegrityError, connection, transaction

from canbo.cases import guards
from canbo.registry.models import Body, Person, RecordError

UPDATES = {
    "person": "UPDATE registry_person SET code = 'x' WHERE code = 'p-1'",
    "body": "UPDATE registry_body SET code = 'x'",
}


@pytest.fixture
def both(record):
    record.open()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    return record


@pytest.mark.parametrize("which", ["person", "body"])
@pytest.mark.parametrize("way", ["save", "revise"])
def test_a_code_on_record_is_not_changed(both, which, way) -> None:
    row = getattr(both, which)
    code, row.code = row.code, "another"
    with pytest.raises(RecordError, match=f"The code {code} stays"):
        row.save() if way == "save" else row.revise(code="another")

    row.refresh_from_db()
    assert row.code == code


@pytest.mark.parametrize("which", ["person", "body"])
def test_the_database_refuses_it_too(both, which) -> None:
    refused = pytest.raises(IntegrityError, match="an event names this code")
    with refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(UPDATES[which])


@pytest.mark.parametrize("which", ["person", "body"])
def test_everything_else_about_them_may_change(both, which) -> None:
    row = getattr(both, which)
    field = "full_name" if which == "person" else "name"
    row.revise(**{field: "Tên khác"})
    row.refresh_from_db()

    assert getattr(row, field) == "Tên khác"


def test_a_code_that_no_event_names_may_change(both) -> None:
    """Also one that begins like a code on record, or ends like it."""
    for code in ("p-11", "xp-1", "p"):
        person = Person.objects.create(code=code, full_name="Lê An")
        person.revise(code=f"{code}-new")
        person.refresh_from_db()
        assert person.code == f"{code}-new"


def test_a_person_named_on_the_way_keeps_the_code_too(both) -> None:
    person = Person.objects.create(code="p-2", full_name="Lê An")
    both.open("talk_recorded", {"candidates": ["p-3", "p-2"]})

    with pytest.raises(RecordError, match="The code p-2 stays"):
        person.revise(code="p-9")


def test_a_migration_that_makes_a_table_anew_does_not_lose_the_guard(both) -> None:
    with connection.cursor() as cursor:
        on = " ON registry_body" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER registry_body_code_stays{on}")
    assert guards.missing(connection) == ["registry_body_code_stays"]
    guards.mend(connection)

    assert guards.missing(connection) == []
    assert Body.objects.count() == 1


def test_a_guard_of_the_record_that_is_gone_is_not_covered_up(both) -> None:
    with connection.cursor() as cursor:
        on = " ON case_event" if connection.vendor == "postgresql" else ""
        cursor.execute(f"DROP TRIGGER case_event_no_delete{on}")
    guards.mend(connection)

    assert guards.missing(connection) == ["case_event_no_delete"]
    guards.install(connection)
