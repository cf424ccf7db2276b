"""The database itself refuses every statement that would alter the record, whoever sends it."""
# ruff: noqa: S608 - the statements are put together from names of our own

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from canbo.cases import guards
from canbo.cases.links import GENESIS
from canbo.cases.seal import seal

COLUMNS = ("seq", '"case"', "type", "at", "actor", "body", "case_prev", "global_prev", "hash")
EVENT = f"({', '.join(COLUMNS)})"
AGAIN = f"SELECT {', '.join(COLUMNS)} FROM case_event WHERE seq = 1"
ANYWHERE = {
    **{
        f"update {column}": f"UPDATE case_event SET {column} = {value} WHERE seq = 2"
        for column, value in zip(COLUMNS, ("9", *["'x'"] * 2, "CURRENT_TIMESTAMP", *["'x'"] * 5), strict=True)
    },
    "update to the same": "UPDATE case_event SET actor = actor",
    "delete the last": "DELETE FROM case_event WHERE seq = 3",
    "delete all": "DELETE FROM case_event",
    "insert it again": f"INSERT INTO case_event {EVENT} {AGAIN}",
    "insert or change": f"INSERT INTO case_event {EVENT} SELECT * FROM ({AGAIN}) AS e "
    "WHERE true ON CONFLICT (seq) DO UPDATE SET actor = 'u-2'",
    "insert or change by link": f"INSERT INTO case_event {EVENT} "
    "SELECT 4, \"case\", type, at, actor, body, case_prev, global_prev, 'x' FROM case_event WHERE seq = 1 "
    "ON CONFLICT (global_prev) DO UPDATE SET actor = 'u-2'",
    "change a value": "UPDATE case_personal_value SET value = '1'",
    "change a salt": "UPDATE case_personal_value SET salt = '1'",
    "a value again": "INSERT INTO case_personal_value (event_id, field, salt, value) "
    "SELECT event_id, field, 'x', 'y' FROM case_personal_value",
    "change a seal": "UPDATE case_seal SET hash = 'x'",
    "delete a seal": "DELETE FROM case_seal",
    "seal a day again": "INSERT INTO case_seal (day, last_seq, hash, sealed_at) "
    "SELECT day, last_seq, 'x', sealed_at FROM case_seal",
    "seal an earlier day": "INSERT INTO case_seal (day, last_seq, hash, sealed_at) "
    "SELECT '2026-08-31', last_seq, 'x', sealed_at FROM case_seal",
    "seal fewer events": "INSERT INTO case_seal (day, last_seq, hash, sealed_at) "
    "SELECT '2026-09-09', 1, 'x', sealed_at FROM case_seal",
}
ON_SQLITE = {
    "insert or replace": f"INSERT OR REPLACE INTO case_event {EVENT} {AGAIN}",
    "replace": f"REPLACE INTO case_event {EVENT} {AGAIN}",
    "replace by link": f"REPLACE INTO case_event {EVENT} "
    "SELECT 4, \"case\", type, at, actor, body, case_prev, global_prev, 'x' FROM case_event WHERE seq = 1",
    "update or replace": "UPDATE OR REPLACE case_event SET seq = 1 WHERE seq = 2",
    "replace a value": "REPLACE INTO case_personal_value SELECT id, event_id, field, 'x', 'y' FROM case_personal_value",
    "replace a seal": "REPLACE INTO case_seal SELECT id, day, last_seq, 'x', sealed_at FROM case_seal",
}
ON_POSTGRESQL = {
    "truncate": "TRUNCATE case_event CASCADE",
    "truncate with the values": "TRUNCATE case_event, case_personal_value",
    "truncate the values": "TRUNCATE case_personal_value",
    "truncate the seals": "TRUNCATE case_seal",
    "merge": "MERGE INTO case_event e USING (SELECT 2 AS n) s ON e.seq = s.n WHEN MATCHED THEN DELETE",
    "as a replica": "SET LOCAL session_replication_role = replica; DELETE FROM case_event",
    "deleted by a row that reads": "WITH gone AS (DELETE FROM case_event RETURNING *) SELECT * FROM gone",
}


def contents():
    with connection.cursor() as cursor:
        found = []
        for table in guards.TABLES:
            cursor.execute(f"SELECT * FROM {table} ORDER BY 1")
            found.append(cursor.fetchall())
    return found


def refused(statement) -> None:
    before = contents()
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert contents() == before


@pytest.fixture
def kept(record):
    """Three events in two cases, a personal value, a seal."""
    first = record.open(personal={"reason": "ốm nặng"})
    record.open()
    record.add(first.case)
    seal(first.recorded_on, at=record.tick(days=1))
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:  # or checks still pending would refuse before the guards do
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    return record


@pytest.mark.parametrize("statement", ANYWHERE.values(), ids=ANYWHERE)
def test_a_statement_that_alters_the_record_is_refused(kept, statement) -> None:
    refused(statement)


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="a statement of SQLite")
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
@pytest.mark.parametrize("statement", ON_SQLITE.values(), ids=ON_SQLITE)
def test_nothing_is_replaced_whatever_the_connection_says_of_triggers(kept, statement, recursive) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA recursive_triggers = {recursive}")
        cursor.execute("PRAGMA recursive_triggers")
        assert cursor.fetchone() == (int(recursive == "ON"),)
        try:
            refused(statement)
        finally:
            cursor.execute("PRAGMA recursive_triggers = ON")


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="a statement of PostgreSQL")
@pytest.mark.parametrize("statement", ON_POSTGRESQL.values(), ids=ON_POSTGRESQL)
def test_nothing_is_truncated_merged_or_replicated_away(kept, statement) -> None:
    refused(statement)


@pytest.mark.parametrize(
    "change",
    [
        {"seq": "5"},
        {"seq": "3"},
        {"seq": "-1"},
        {"global_prev": f"'{GENESIS}'"},
        {"case_prev": f"'{GENESIS}'"},
        {"case_prev": "(SELECT hash FROM case_event WHERE seq = 2)"},
    ],
    ids=str,
)
def test_only_the_next_event_can_be_added(kept, change) -> None:
    last = "(SELECT hash FROM case_event WHERE seq = 3)"
    columns = {"seq": "4", '"case"': "'2026-0001'", "case_prev": last, "global_prev": last}
    columns |= dict.fromkeys(("type", "actor", "body", "hash"), "'x'") | {"at": "CURRENT_TIMESTAMP"}
    add = "INSERT INTO case_event ({}) VALUES ({})"
    wrong = columns | change

    refused(add.format(", ".join(wrong), ", ".join(wrong.values())))
    with connection.cursor() as cursor:
        cursor.execute(add.format(", ".join(columns), ", ".join(columns.values())))
    assert len(contents()[0]) == 4


def test_a_value_can_be_deleted_for_that_is_how_it_is_erased(kept) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM case_personal_value")

    assert contents()[1] == []


@pytest.mark.django_db
def test_a_fresh_database_has_every_guard() -> None:
    assert guards.missing(connection) == []


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["case_event_no_update", "case_event_follows", "case_seal_no_delete"])
def test_a_guard_that_was_taken_away_is_missed_and_put_back(name) -> None:
    table = name[: name.index("_", 5)]
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {name}" + (f" ON {table}" if connection.vendor == "postgresql" else ""))

    assert guards.missing(connection) == [name]
    guards.install(connection)
    assert guards.missing(connection) == []


@pytest.mark.django_db
def test_a_guard_that_was_made_harmless_is_missed() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("ALTER TABLE case_event DISABLE TRIGGER case_event_no_update")
            assert guards.missing(connection) == ["case_event_no_update"]
            guards.install(connection)
            cursor.execute(
                "CREATE OR REPLACE FUNCTION canbo_record_follows() RETURNS trigger LANGUAGE plpgsql "
                "AS $$ BEGIN RETURN NEW; END $$"
            )
            assert guards.missing(connection) == ["case_event_follows"]
        else:
            cursor.execute("DROP TRIGGER case_event_no_update")
            cursor.execute("CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event BEGIN SELECT 1; END")
            assert guards.missing(connection) == ["case_event_no_update"]
    guards.install(connection)
    assert guards.missing(connection) == []


@pytest.mark.django_db
def test_an_empty_record_may_be_emptied() -> None:
    with connection.cursor() as cursor:
        for table in reversed(guards.TABLES):
            cascade = " CASCADE" if connection.vendor == "postgresql" else ""
            cursor.execute(f"TRUNCATE {table}{cascade}" if cascade else f"DELETE FROM {table}")


def test_the_guards_do_not_slow_the_writer_with_the_length_of_the_record(record) -> None:
    """Each insert looks at the last event and the last of its case by index, not at the whole table."""
    record.open()
    queries = (guards.LAST_SEQ, guards.LAST_HASH, guards.LAST_OF_CASE.replace('NEW."case"', "'2026-0001'"))
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # a table of one row is read whole otherwise
        for query in queries:
            cursor.execute(f"EXPLAIN {'QUERY PLAN' if connection.vendor == 'sqlite' else ''} SELECT {query}")
            plan = str(cursor.fetchall())
            assert not any(slow in plan for slow in ("Seq Scan", "Sort", "TEMP B-TREE"))


def test_the_clock_is_not_the_databases(record) -> None:
    event = record.open()

    assert record.add(event.case, at=event.at + timedelta(days=400)).seq == 2
