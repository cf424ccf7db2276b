"""Triggers: the database itself adds to the record only, whoever asks and by whatever way.

An inserted event must be the next one: after the last overall, linked to it, and linked to the last of its case. That
also closes `INSERT OR REPLACE` and `ON CONFLICT DO UPDATE`, whatever the settings of the connection that tries.
Personal values are never changed, but may be deleted: that is how they are erased. And the code of a person or a body
that an event names stays, or the record would name nobody.
"""

from collections.abc import Mapping
from typing import Any

from canbo.cases.chain import GENESIS

TABLES = ("case_event", "case_personal_value", "case_seal")
NAMED = ("registry_person", "registry_body")
"""Tables of the register whose codes events name."""
REFUSED = "the record is only added to"
FOLLOWS = "an event must follow the last one"
ONCE = "it is recorded already"
STAYS = "an event names this code"

LAST = "(SELECT {column} FROM case_event{where} ORDER BY seq DESC LIMIT 1)"
LAST_SEQ, LAST_HASH = LAST.format(column="seq", where=""), LAST.format(column="hash", where="")
LAST_OF_CASE = LAST.format(column="hash", where=' WHERE "case" = NEW."case"')
NEXT = (
    f"NEW.seq = COALESCE({LAST_SEQ}, 0) + 1 AND NEW.global_prev = COALESCE({LAST_HASH}, '{GENESIS}') "
    f"AND NEW.case_prev = COALESCE({LAST_OF_CASE}, '{GENESIS}')"
)
TAKEN_VALUE = """EXISTS (SELECT 1 FROM case_personal_value
        WHERE id = NEW.id OR (event_id = NEW.event_id AND field = NEW.field))"""
TAKEN_SEAL = "EXISTS (SELECT 1 FROM case_seal WHERE id = NEW.id OR day >= NEW.day OR last_seq > NEW.last_seq)"
# A code stands in a body as a JSON text; looked for only where a code is changed.
NAMED_CODE = """NEW.code <> OLD.code AND EXISTS (SELECT 1 FROM case_event
        WHERE replace(body, '"' || OLD.code || '"', '') <> body)"""


def _sqlite(name: str, when: str, table: str, condition: str, said: str) -> str:
    only = f" WHEN {condition}" if condition else ""
    return f"CREATE TRIGGER {name} BEFORE {when} ON {table}{only} BEGIN SELECT RAISE(ABORT, '{said}'); END"


SQLITE: Mapping[str, tuple[str, str]] = {
    name: (table, _sqlite(name, when, table, condition, said))
    for name, when, table, condition, said in (
        ("case_event_follows", "INSERT", "case_event", f"NOT ({NEXT})", FOLLOWS),
        ("case_event_no_update", "UPDATE", "case_event", "", REFUSED),
        ("case_event_no_delete", "DELETE", "case_event", "", REFUSED),
        ("case_personal_value_once_only", "INSERT", "case_personal_value", TAKEN_VALUE, ONCE),
        ("case_personal_value_no_update", "UPDATE", "case_personal_value", "", REFUSED),
        ("case_seal_follows", "INSERT", "case_seal", TAKEN_SEAL, ONCE),
        ("case_seal_no_update", "UPDATE", "case_seal", "", REFUSED),
        ("case_seal_no_delete", "DELETE", "case_seal", "", REFUSED),
        ("registry_person_code_stays", "UPDATE", "registry_person", NAMED_CODE, STAYS),
        ("registry_body_code_stays", "UPDATE", "registry_body", NAMED_CODE, STAYS),
    )
}
"""Name of each trigger on SQLite, its table, and its text, which `missing` compares."""


def _function(name: str, condition: str, said: str) -> str:
    return f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    IF {condition} THEN
        RAISE EXCEPTION '{said}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$"""


# An empty table may be truncated: nothing is lost, and tests start from empty tables.
_EMPTY = """CREATE OR REPLACE FUNCTION canbo_record_no_truncate() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    held boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I.%I)', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO held;
    IF held THEN
        RAISE EXCEPTION '{said}' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$""".replace("{said}", REFUSED)
POSTGRESQL_FUNCTIONS: Mapping[str, str] = {
    "canbo_record_refuse": _function("canbo_record_refuse", "true", REFUSED),
    "canbo_record_follows": _function("canbo_record_follows", f"NOT ({NEXT})", FOLLOWS),
    "canbo_record_value_once": _function("canbo_record_value_once", TAKEN_VALUE, ONCE),
    "canbo_record_seal_once": _function("canbo_record_seal_once", TAKEN_SEAL, ONCE),
    "canbo_record_code_stays": _function("canbo_record_code_stays", NAMED_CODE, STAYS),
    "canbo_record_no_truncate": _EMPTY,
}


def _each(when: str) -> str:
    return "STATEMENT" if when == "TRUNCATE" else "ROW"


POSTGRESQL: Mapping[str, tuple[str, str]] = {
    name: (
        table,
        f"CREATE TRIGGER {name} BEFORE {when} ON {table} FOR EACH {_each(when)} EXECUTE FUNCTION {function}()",
    )
    for name, when, table, function in (
        ("case_event_follows", "INSERT", "case_event", "canbo_record_follows"),
        ("case_event_no_update", "UPDATE", "case_event", "canbo_record_refuse"),
        ("case_event_no_delete", "DELETE", "case_event", "canbo_record_refuse"),
        ("case_event_no_truncate", "TRUNCATE", "case_event", "canbo_record_no_truncate"),
        ("case_personal_value_once_only", "INSERT", "case_personal_value", "canbo_record_value_once"),
        ("case_personal_value_no_update", "UPDATE", "case_personal_value", "canbo_record_refuse"),
        ("case_personal_value_no_truncate", "TRUNCATE", "case_personal_value", "canbo_record_no_truncate"),
        ("case_seal_follows", "INSERT", "case_seal", "canbo_record_seal_once"),
        ("case_seal_no_update", "UPDATE", "case_seal", "canbo_record_refuse"),
        ("case_seal_no_delete", "DELETE", "case_seal", "canbo_record_refuse"),
        ("case_seal_no_truncate", "TRUNCATE", "case_seal", "canbo_record_no_truncate"),
        ("registry_person_code_stays", "UPDATE", "registry_person", "canbo_record_code_stays"),
        ("registry_body_code_stays", "UPDATE", "registry_body", "canbo_record_code_stays"),
    )
}


def install(connection: Any) -> None:
    """Put the triggers in place, those of an earlier version replaced."""
    remove(connection)
    _create(connection, list(_triggers(connection.vendor)))


def mend(connection: Any) -> None:
    """Put back those of the register, which SQLite drops when a migration makes a table anew.

    Those of the record stay missing: that is for `verify` to tell, not to be covered up.
    """
    if not {*TABLES, *NAMED} <= set(connection.introspection.table_names()):
        return
    gone = missing(connection)
    if gone and not any(_triggers(connection.vendor)[name][0] in TABLES for name in gone):
        _create(connection, gone)


def _create(connection: Any, names: list[str]) -> None:
    wanted = _triggers(connection.vendor)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            for text in POSTGRESQL_FUNCTIONS.values():
                cursor.execute(text)
        for name in names:
            table, text = wanted[name]
            cursor.execute(text)
            if connection.vendor == "postgresql":
                # Otherwise `session_replication_role = replica` would pass by.
                cursor.execute(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}")


def remove(connection: Any) -> None:
    """Take the triggers away: before a migration changes a table, and between tests."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # a table with deferred checks pending cannot be altered
        for name, (table, _) in _triggers(connection.vendor).items():
            on = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


def missing(connection: Any) -> list[str]:
    """Names of triggers that are absent, switched off or not as installed."""
    wanted = _triggers(connection.vendor)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT t.tgname, p.proname, p.prosrc FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                "JOIN pg_proc p ON p.oid = t.tgfoid "
                "WHERE c.relname = ANY(%s) AND t.tgenabled = 'A'",
                [[*TABLES, *NAMED]],
            )
            bodies = {name: text.split("$$")[1].strip() for name, text in POSTGRESQL_FUNCTIONS.items()}
            found = {name for name, function, source in cursor if bodies.get(function) == source.strip()}
        else:
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            found = {name for name, text in cursor if name in wanted and wanted[name][1] == text}
    return [name for name in wanted if name not in found]


def _triggers(vendor: str) -> Mapping[str, tuple[str, str]]:
    if vendor not in ("sqlite", "postgresql"):
        raise NotImplementedError(f"the record is kept on SQLite or PostgreSQL, not on {vendor}")
    return POSTGRESQL if vendor == "postgresql" else SQLITE
