"""Django's own ways to alter the record are refused before they reach the database."""

import asyncio

import pytest
from django.db import IntegrityError, models, transaction

from canbo.cases.models import CaseEvent, NotWritten, PersonalValue, Seal
from canbo.cases.seal import seal


@pytest.fixture
def rows(record):
    """An event with a personal value, and a seal."""
    event = record.open(personal={"reason": "ốm nặng"})
    return {
        "event": event,
        "value": PersonalValue.objects.get(),
        "seal": seal(event.recorded_on, at=record.tick(days=1)),
    }


def contents():
    return [list(model.objects.values()) for model in (CaseEvent, PersonalValue, Seal)]


CHANGED = {"event": {"actor": "u-2"}, "value": {"value": '"khỏe"'}, "seal": {"hash": "1" * 64}}


def altered(row):
    """A copy of a row with one column changed."""
    copy = type(row).objects.get(pk=row.pk)
    name, kind = next((name, kind) for kind in CHANGED for name in CHANGED[kind] if hasattr(row, name))
    setattr(copy, name, CHANGED[kind][name])
    return copy


def changes(row):
    return next(change for change in CHANGED.values() if all(hasattr(row, name) for name in change))


REFUSED_BY_DJANGO = {
    "save": lambda row: altered(row).save(),
    "save(force_update)": lambda row: altered(row).save(force_update=True),
    "save(force_insert)": lambda row: altered(row).save(force_insert=True),
    "save(new)": lambda row: type(row)().save(),
    "delete": lambda row: row.delete(),
    "objects.update": lambda row: type(row).objects.update(**changes(row)),
    "filter.update": lambda row: type(row).objects.filter(pk=row.pk).update(**changes(row)),
    "objects.delete": lambda row: type(row).objects.all().delete(),
    "create": lambda row: type(row).objects.create(pk=99),
    "bulk_create": lambda row: type(row).objects.bulk_create([altered(row)]),
    "bulk_create(update_conflicts)": lambda row: type(row).objects.bulk_create(
        [altered(row)], update_conflicts=True, unique_fields=["pk"], update_fields=list(changes(row))
    ),
    "bulk_create(ignore_conflicts)": lambda row: type(row).objects.bulk_create([altered(row)], ignore_conflicts=True),
    "bulk_update": lambda row: type(row).objects.bulk_update([altered(row)], list(changes(row))),
    "get_or_create": lambda row: type(row).objects.get_or_create(pk=99),
    "update_or_create": lambda row: type(row).objects.update_or_create(pk=row.pk, defaults=changes(row)),
    "aupdate": lambda row: asyncio.run(type(row).objects.aupdate(**changes(row))),
}
REFUSED_BY_THE_DATABASE = {
    "Model.save": lambda row: models.Model.save(altered(row)),
    "save_base": lambda row: altered(row).save_base(raw=True),
    "base manager": lambda row: type(row)._base_manager.filter(pk=row.pk).update(**changes(row)),
    "QuerySet.update": lambda row: models.QuerySet.update(type(row).objects.all(), **changes(row)),
    "QuerySet.bulk_update": lambda row: models.QuerySet(type(row)).bulk_update([altered(row)], list(changes(row))),
    "QuerySet.bulk_create(update_conflicts)": lambda row: models.QuerySet(type(row)).bulk_create(
        [altered(row)], update_conflicts=True, unique_fields=["pk"], update_fields=list(changes(row))
    ),
    "QuerySet.update_or_create": lambda row: models.QuerySet(type(row)).update_or_create(
        pk=row.pk, defaults=changes(row)
    ),
}
DELETED_BY_FORCE = {
    "Model.delete": models.Model.delete,
    "base manager": lambda row: type(row)._base_manager.all().delete(),
    "_raw_delete": lambda row: type(row)._base_manager.filter(pk=row.pk)._raw_delete("default"),
}


@pytest.mark.parametrize("kind", ["event", "value", "seal"])
@pytest.mark.parametrize("way", REFUSED_BY_DJANGO.values(), ids=REFUSED_BY_DJANGO)
def test_django_alters_no_row_of_the_record(rows, kind, way) -> None:
    before = contents()

    with pytest.raises(NotWritten, match="record an event that corrects") as refused:
        way(rows[kind])

    assert "hãy ghi một sự kiện đính chính" in refused.value.said("vi")
    assert contents() == before


@pytest.mark.parametrize("kind", ["event", "value", "seal"])
@pytest.mark.parametrize("way", REFUSED_BY_THE_DATABASE.values(), ids=REFUSED_BY_THE_DATABASE)
def test_who_goes_round_django_meets_the_database(rows, kind, way) -> None:
    before = contents()

    with pytest.raises((IntegrityError, NotWritten)), transaction.atomic():
        way(rows[kind])

    assert contents() == before


@pytest.mark.parametrize("kind", ["event", "seal"])
@pytest.mark.parametrize("way", DELETED_BY_FORCE.values(), ids=DELETED_BY_FORCE)
def test_not_even_by_force_is_a_row_deleted(rows, kind, way) -> None:
    before = contents()

    with pytest.raises((IntegrityError, models.ProtectedError)), transaction.atomic():
        way(rows[kind])

    assert contents() == before


def test_related_values_are_not_altered_either(rows) -> None:
    with pytest.raises(NotWritten):
        rows["event"].personal_values.all().delete()
    with pytest.raises(NotWritten):
        rows["event"].personal_values.update(value="1")
    with pytest.raises(NotWritten):
        rows["event"].personal_values.create(field="x", salt="y", value="z")


def test_what_was_recorded_by_the_end_of_a_day_can_be_read(record) -> None:
    from datetime import UTC, date, datetime

    first = record.open(at=datetime(2026, 9, 1, 16, 59, tzinfo=UTC))
    second = record.add(first.case, at=datetime(2026, 9, 1, 17, 0, tzinfo=UTC))

    assert list(CaseEvent.objects.of(first.case).known_on(date(2026, 8, 31))) == []
    assert list(CaseEvent.objects.of(first.case).known_on(date(2026, 9, 1))) == [first]
    assert list(CaseEvent.objects.of(first.case).known_on(date(2026, 9, 2))) == [first, second]
    assert list(CaseEvent.objects.of(first.case).known_on(None)) == [first, second]


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    from django.core.management import call_command

    call_command("makemigrations", "cases", check=True, dry_run=True, verbosity=0)
