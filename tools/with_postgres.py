"""Runs a command on a PostgreSQL of its own: `python3 tools/with_postgres.py COMMAND…`.

The server listens on the loopback address alone, on a free port, with a password made for it, keeps its data in a
temporary folder and is stopped and removed when the command ends, however it ends. The command finds the
address in CANBO_DATABASE_URL; its exit code is passed on.
"""

import contextlib
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DEBIAN = Path("/usr/lib/postgresql")
NEEDED = ("initdb", "pg_ctl", "postgres", "createdb")
ADDRESS = "127.0.0.1"
NAME = "canbo"  # of the user and of the database
TRIES = 3  # another program may take the port between looking and listening
SETTINGS = {
    "listen_addresses": ADDRESS,
    "unix_socket_directories": "",
    "fsync": "off",  # nothing here outlives the command
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


class NoPostgres(Exception):  # noqa: N818 - the sentence is the whole message
    """PostgreSQL is missing or does not start; says what to do."""


def binaries() -> Path | None:
    """Folder of PostgreSQL's programs: the newest of Debian's, else where PATH leads."""
    found = shutil.which("pg_ctl")
    debians = sorted(DEBIAN.glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)
    folders = [*debians, *([Path(found).resolve().parent] if found else [])]
    return next((folder for folder in folders if all((folder / name).exists() for name in NEEDED)), None)


@dataclass(frozen=True)
class Cluster:
    """One PostgreSQL: its programs, its folder, the user it runs as (None: whoever runs this)."""

    programs: Path
    home: Path
    user: int | None

    def run(self, program: str, *arguments: str, **environment: str) -> None:
        """Run one of PostgreSQL's programs as its user. Raises NoPostgres."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        said = self.home / f"{program}.said"  # not a pipe: the server would keep it open
        with said.open("w") as words:
            code = subprocess.run(
                [self.programs / program, *arguments],
                cwd=self.home,
                env=inherited | {"LC_ALL": "C.UTF-8", "HOME": str(self.home)} | environment,
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=subprocess.STDOUT,
                check=False,
                user=self.user,
                group=None if self.user is None else pwd.getpwuid(self.user).pw_gid,
                extra_groups=None if self.user is None else [],
            ).returncode
        if code:
            raise NoPostgres(f"PostgreSQL's {program} failed: {_last_line(said)}")

    def create(self, password: str) -> None:
        """An empty cluster that lets nobody in without `password`."""
        file = self.home / "password"
        file.write_text(password)
        if self.user is not None:
            shutil.chown(self.home, self.user)
            shutil.chown(file, self.user)
        secret = [f"--pwfile={file}", "--auth=scram-sha-256", f"--username={NAME}"]
        self.run(
            "initdb", f"--pgdata={self.home / 'data'}", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", *secret
        )

    def start(self) -> int:
        """Start on a free port, wait until it answers, return the port."""
        settings = " ".join(f"-c {name}='{value}'" for name, value in SETTINGS.items())
        where = [f"--pgdata={self.home / 'data'}", f"--log={self.home / 'log'}"]
        for left in reversed(range(TRIES)):
            port = _free_port()
            try:
                self.run("pg_ctl", "start", "--wait", "--silent", *where, f"--options={settings} -c port={port}")
            except NoPostgres as failure:
                if not left:
                    raise NoPostgres(f"{failure} ({_last_line(self.home / 'log')})") from failure
            else:
                break
        return port

    def stop(self) -> None:
        """Stop at once: nothing in it outlives the command."""
        self.run("pg_ctl", "stop", "--mode=immediate", "--silent", f"--pgdata={self.home / 'data'}")


@contextlib.contextmanager
def server() -> Iterator[str]:
    """The address of a running, empty database, as CANBO_DATABASE_URL wants it. Raises NoPostgres."""
    programs = binaries()
    if programs is None:
        raise NoPostgres("PostgreSQL is missing; please install it (on Debian and Ubuntu: apt-get install postgresql).")
    user = _other_user()
    password = secrets.token_urlsafe()
    home = Path(tempfile.mkdtemp(prefix="canbo-postgres-"))
    try:
        cluster = Cluster(programs, home, user)
        cluster.create(password)
        port = cluster.start()
        try:
            connect = [f"--host={ADDRESS}", f"--port={port}", f"--username={NAME}"]
            cluster.run("createdb", *connect, NAME, PGPASSWORD=password)
            yield f"postgres://{NAME}:{password}@{ADDRESS}:{port}/{NAME}"
        finally:
            cluster.stop()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _other_user() -> int | None:
    """PostgreSQL refuses to run as root: then it runs as the user its package makes."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_uid
    except KeyError:
        raise NoPostgres("PostgreSQL does not run as root and there is no user `postgres` to run it as.") from None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((ADDRESS, 0))
        port: int = probe.getsockname()[1]
        return port


def _last_line(file: Path) -> str:
    lines = file.read_text(errors="replace").strip().splitlines() if file.exists() else []
    return lines[-1] if lines else "it said nothing"


def main(command: list[str]) -> int:
    """Run `command` on a fresh server and return its exit code."""
    # A plain SIGTERM would end Python at once and leave the server behind.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, lambda number, _: sys.exit(128 + number))
    with server() as address:
        return subprocess.run(command, env={**os.environ, "CANBO_DATABASE_URL": address}, check=False).returncode


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit("Usage: python3 tools/with_postgres.py COMMAND…")
    try:
        sys.exit(main(sys.argv[1:]))
    except NoPostgres as error:
        sys.exit(f"canbo: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
