"""Somebody opens SQLite's file with another program, takes the guards away and alters the record."""

import json
import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from tests.cases.installation import Installation
from tests.cases.test_race import OPEN

pytestmark = [
    pytest.mark.database,
    pytest.mark.skipif(bool(os.environ.get("CANBO_DATABASE_URL")), reason="PostgreSQL keeps no such file"),
]
ALTERED = {
    "nothing": ([], []),
    "an actor": (["UPDATE case_event SET actor = 'u-2' WHERE seq = 1"], ["changed"]),
    "a time": (["UPDATE case_event SET at = '2026-01-01 00:00:00' WHERE seq = 1"], ["changed", "unlike_events"]),
    "a time that is none": (["UPDATE case_event SET at = 'yesterday' WHERE seq = 1"], ["changed", "unfoldable"]),
    "a letter of a body": (
        ["UPDATE case_event SET body = replace(body, 'E1', 'E2') WHERE seq = 1"],
        ["changed", "unlike_events"],
    ),
    "a space after a body": (["UPDATE case_event SET body = body || ' ' WHERE seq = 1"], ["changed"]),
    "the order": (
        [
            "UPDATE case_event SET seq = 99 WHERE seq = 1",
            "UPDATE case_event SET seq = 1 WHERE seq = 2",
            "UPDATE case_event SET seq = 2 WHERE seq = 99",
        ],
        ["changed"],
    ),
    "the first event gone": (["DELETE FROM case_event WHERE seq = 1"], ["missing", "vanished"]),
    "the last event gone": (["DELETE FROM case_event WHERE seq = (SELECT max(seq) FROM case_event)"], ["vanished"]),
    "everything gone": (["DELETE FROM case_event"], ["vanished", "vanished"]),
    "case_event_no_update gone": ([], ["unguarded"]),
}
ALTER = """
import json, shutil, sqlite3, sys
from canbo.registry.setup import setup_django; setup_django()
from django.db import connection
from canbo.cases.verify import verify
file, found = FILE, {}
for number, (name, (statements, _)) in enumerate(json.loads(sys.stdin.read()).items()):
    copy = f"{file}.{number}"
    shutil.copyfile(file, copy)
    stranger = sqlite3.connect(copy)
    guards = stranger.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for guard, _ in guards:
        stranger.execute(f"DROP TRIGGER {guard}")
    for statement in statements:
        stranger.execute(statement)
    for guard, text in guards:
        if guard not in name:
            stranger.execute(text)
    stranger.commit()
    stranger.close()
    connection.close()
    connection.settings_dict["NAME"] = copy
    found[name] = [finding.kind for finding in verify().findings]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def copy(installation, tmp_path_factory):
    """A file of its own with two cases in it."""
    data = tmp_path_factory.mktemp("stranger")
    shutil.copyfile(installation.empty, data / installation.file.name)
    made = Installation({**installation.environment, "CANBO_DATA": str(data)}, data)
    made.python(OPEN)
    return made


@pytest.fixture(scope="module")
def found(copy):
    """What verify finds in a copy altered in each of the ways: one process for all, for starting one takes a while."""
    return json.loads(copy.python(ALTER.replace("FILE", repr(str(copy.file))), json.dumps(ALTERED)))


@pytest.mark.parametrize("way", ALTERED)
def test_what_a_stranger_alters_is_found(found, way) -> None:
    _, expected = ALTERED[way]

    assert found[way] == expected


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM case_event", "REPLACE INTO case_event SELECT * FROM case_event", "UPDATE case_seal SET day = day"],
)
def test_the_guards_stop_a_stranger_too(copy, statement) -> None:
    """This connection never heard of recursive triggers."""
    with closing(sqlite3.connect(copy.file)) as stranger:
        stranger.execute("INSERT INTO case_seal (day, last_seq, hash, sealed_at) VALUES ('2026-09-01', 2, 'x', 'y')")
        with pytest.raises(sqlite3.IntegrityError, match=r"an event must follow the last one|only added to"):
            stranger.execute(statement)


def test_a_byte_that_is_no_letter_is_one_sentence(copy, tmp_path) -> None:
    raw = bytearray(copy.file.read_bytes())
    raw[raw.rindex(b"resignation_filed")] = 0xFF
    (tmp_path / copy.file.name).write_bytes(raw)
    broken = Installation({**copy.environment, "CANBO_DATA": str(tmp_path)}, tmp_path)
    done = broken.canbo("verify", "--lang", "en")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("The record cannot be read: Could not decode to UTF-8 column 'type'")
    assert done.stderr.count("\n") == 1
