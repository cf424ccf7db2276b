import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import with_postgres

SCRIPT = Path(with_postgres.__file__)
ASKS = """
import os, psycopg, sys
try:
    print(psycopg.connect(os.environ["CANBO_DATABASE_URL"].replace("canbo:", sys.argv[1])).info.dbname)
except psycopg.OperationalError as error:
    print(str(error).rpartition("FATAL: ")[2])
"""
PATIENCE = 60


def start(tmp_path: Path, *command: str) -> subprocess.Popen:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PGHOST": "nowhere.invalid"}
    return subprocess.Popen([sys.executable, SCRIPT, *command], env=environment, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where the servers keep their data; the user `postgres` must be able to pass through."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


def listens(address: str) -> bool:
    parts = urlsplit(address)
    with socket.socket() as probe:
        return probe.connect_ex((parts.hostname, parts.port)) == 0


def test_the_command_finds_an_empty_database(folder: Path) -> None:
    assert start(folder, sys.executable, "-c", ASKS, "canbo:").communicate(timeout=PATIENCE)[0].strip() == "canbo"


def test_nobody_gets_in_without_the_password(folder: Path) -> None:
    said = start(folder, sys.executable, "-c", ASKS, "canbo:x").communicate(timeout=PATIENCE)[0]
    assert said.strip() == 'password authentication failed for user "canbo"'


def test_the_exit_code_is_passed_on_and_nothing_is_left(folder: Path) -> None:
    run = start(folder, "sh", "-c", "echo $CANBO_DATABASE_URL; exit 3")
    address = run.communicate(timeout=PATIENCE)[0].strip()
    assert run.returncode == 3
    assert not listens(address)
    assert list(folder.iterdir()) == []


def test_a_stopped_command_leaves_no_server_behind(folder: Path) -> None:
    run = start(folder, "sh", "-c", "echo $CANBO_DATABASE_URL; exec sleep 30")
    address = run.stdout.readline().strip()
    assert listens(address)
    run.send_signal(signal.SIGTERM)
    assert run.wait(timeout=PATIENCE) == 128 + signal.SIGTERM
    deadline = time.monotonic() + PATIENCE
    while listens(address) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not listens(address)
    assert list(folder.iterdir()) == []


def test_a_machine_without_postgresql_is_told_what_to_install(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(with_postgres, "DEBIAN", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(with_postgres.NoPostgres, match="apt-get install postgresql"), with_postgres.server():
        pass


def test_the_newest_of_debians_versions_is_taken(monkeypatch, tmp_path: Path) -> None:
    for version in ("9.6", "15", "17"):
        (tmp_path / version / "bin").mkdir(parents=True)
        for name in with_postgres.NEEDED:
            (tmp_path / version / "bin" / name).touch()
    (tmp_path / "17" / "bin" / "initdb").unlink()  # only the client's programs are there
    monkeypatch.setattr(with_postgres, "DEBIAN", tmp_path)
    assert with_postgres.binaries() == tmp_path / "15" / "bin"
