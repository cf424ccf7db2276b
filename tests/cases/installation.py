"""An installation beside the tests' own: a SQLite file, or a database on the PostgreSQL the suite runs on."""

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Installation:
    """What a command needs to know of it stands in `environment`."""

    environment: dict[str, str]
    data: Path

    @property
    def file(self) -> Path:
        """SQLite's file."""
        return self.data / "canbo.sqlite3"

    def canbo(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """Run the command line."""
        return subprocess.run(
            [sys.executable, "-c", "from canbo.cli.main import main; main()", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def empty(self) -> Path:
        """SQLite's file as it was before anything was recorded."""
        return self.data / "empty.sqlite3"

    def python(self, code: str, given: str = "") -> str:
        """Run some Python that must not fail; what it printed. It finds `given` on its standard input."""
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=self.environment,
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, script: Path, *arguments: str) -> "subprocess.Popen[str]":
        """Start a script whose standard input and output are pipes, line by line."""
        return subprocess.Popen(
            [sys.executable, str(script), *arguments],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )


@contextmanager
def new_database(data: Path) -> Iterator[dict[str, str]]:
    """The environment of an installation with an empty database, gone afterwards."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CANBO_", "DJANGO_"))}
    environment = {**kept, "CANBO_DATA": str(data), "PYTHONPATH": str(ROOT)}
    address = os.environ.get("CANBO_DATABASE_URL")
    if not address:
        yield environment
        return
    import psycopg

    name = f"canbo_{secrets.token_hex(4)}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield environment | {"CANBO_DATABASE_URL": urlsplit(address)._replace(path=f"/{name}").geturl()}
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")
