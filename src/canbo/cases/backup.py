"""The whole installation in one archive: SQLite's database as it stood at one moment, and the files beside it.

A zip with `canbo-backup.json` first: format, version, moment, and the sha256 of every file. The secret key is left out:
another one is made where the archive is restored, and whoever is signed in signs in again.
"""

import hashlib
import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from django.core.management import call_command
from django.db import connection

from canbo import __version__
from canbo.cases.canonical import moment_text
from canbo.cases.contents import KIND as LOST_FILE
from canbo.cases.files import INCOMING
from canbo.cases.report import Report
from canbo.cases.verify import verify
from canbo.kernel.errors import CanboError

MANIFEST, FORMAT, DATABASE = "canbo-backup.json", "canbo-backup-1", "canbo.sqlite3"
LEFT_OUT = frozenset({"secret-key", DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal"})
CHUNK = 1 << 20


class BackupError(CanboError):
    """A backup that cannot be made or restored; nothing was left behind."""


@dataclass(frozen=True)
class Made:
    """What an archive holds: how many files beside the database, and its size in bytes."""

    path: Path
    files: int
    size: int


def backup(path: Path, data: Path, *, at: datetime) -> Made:
    """Write an archive, readable by its owner alone; others may go on writing meanwhile. Raises BackupError."""
    _only_sqlite('pg_dump --format=custom --file=canbo.dump "$CANBO_DATABASE_URL"', f"{data}: cp -a", "pg_dump", "chép")
    if path.exists():
        raise BackupError(f"{path} is there already; name another file.", f"{path} đã có; hãy chọn tên khác.")
    if path.resolve().is_relative_to(data.resolve()):
        raise BackupError(
            f"{path} lies in the data folder, which the archive is made of; name a file elsewhere.",
            f"{path} nằm trong chính thư mục dữ liệu; hãy chọn nơi khác.",
        )
    try:
        with tempfile.TemporaryDirectory(prefix=".canbo-backup-", dir=path.parent) as aside:
            copy, packed = Path(aside) / DATABASE, Path(aside) / "archive.zip"
            _copy_database(Path(connection.settings_dict["NAME"]), copy)
            files = {DATABASE: copy} | {_name(file, data): file for file in _files(data)}
            _pack(packed, files, at)
            packed.chmod(0o600)
            packed.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise BackupError(
            f"{path} cannot be written: {_why(error)}; name a file in a folder that you may write to.",
            f"Không ghi được {path} ({_why(error)}); hãy chọn thư mục mà bạn được ghi.",
        ) from error
    return Made(path, len(files) - 1, path.stat().st_size)


def restore(path: Path, data: Path) -> Report:
    """Put an archive into an empty data folder, brought to this version; returns what `verify` says of its record.

    Everything is checked aside first. Raises BackupError, and then the folder is as it was. A content of a file that
    was lost before the backup is a finding of the report and keeps nothing else from coming back.
    """
    _only_sqlite('pg_restore --dbname="$CANBO_DATABASE_URL" canbo.dump', f"{data}: cp -a", "pg_restore", "chép")
    there = [file.name for file in data.iterdir() if file.name != "secret-key"] if data.is_dir() else []
    if there:
        raise BackupError(
            f"{data} is not empty ({min(there)}); let CANBO_DATA name a new folder.",
            f"{data} không rỗng ({min(there)}); hãy đặt CANBO_DATA là một thư mục mới.",
        )
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".restoring-", dir=data) as aside:
            names = _unpack(path, Path(aside))
            report = _checked(path, Path(aside) / DATABASE)
            # The database last: a folder without one counts as not restored.
            for name in sorted(names, key=lambda name: name == DATABASE):
                _own_folder((data / name).parent, data)
                (Path(aside) / name).replace(data / name)
    except OSError as error:
        raise BackupError(
            f"{path} cannot be restored into {data}: {_why(error)}.",
            f"Không khôi phục được {path} vào {data}: {_why(error)}.",
        ) from error
    return report


def _own_folder(folder: Path, data: Path) -> None:
    """Make a folder and those above it within the data folder, their owner's alone as they were."""
    for one in (*reversed(folder.parents), folder):
        if one.is_relative_to(data):
            one.mkdir(mode=0o700, exist_ok=True)


def _only_sqlite(command: str, folder: str, tool: str, verb: str) -> None:
    if connection.vendor != "sqlite":
        raise BackupError(
            f"This installation is on PostgreSQL, whose own tools do this: {command}; copy the data folder too "
            f"({folder}).",
            f"Cơ sở dữ liệu này là PostgreSQL, hãy dùng {tool}: {command}; và {verb} cả thư mục dữ liệu ({folder}).",
        )


def _copy_database(source: Path, copy: Path) -> None:
    """SQLite's own online copy: one moment, whoever writes."""
    if not source.exists():
        raise BackupError(f"There is no database at {source} yet.", f"Chưa có cơ sở dữ liệu tại {source}.")
    live = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)
    with closing(live), closing(sqlite3.connect(copy)) as kept:
        live.backup(kept)
        kept.execute("PRAGMA journal_mode = DELETE")
        (said,) = kept.execute("PRAGMA quick_check").fetchone()
    if said != "ok":
        raise BackupError(f"The database is damaged: {said}.", f"Cơ sở dữ liệu bị hỏng: {said}.")


def _files(data: Path) -> Iterator[Path]:
    for file in sorted(data.rglob("*")):
        coming = file.parent == data / "files" / INCOMING  # half an upload is nobody's file
        if not coming and file.is_file() and not file.is_symlink() and _name(file, data) not in LEFT_OUT:
            yield file


def _name(file: Path, data: Path) -> str:
    return file.relative_to(data).as_posix()


def _pack(packed: Path, files: dict[str, Path], at: datetime) -> None:
    manifest = {
        "format": FORMAT,
        "canbo": __version__,
        "made_at": moment_text(at),
        "files": {name: _sha256(file) for name, file in files.items()},
    }
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
        for name, file in files.items():
            archive.write(file, name)


def _unpack(path: Path, aside: Path) -> list[str]:
    """Bring every file that the manifest lists to the folder `aside`, each compared with its sha256."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest: Any = json.loads(archive.read(MANIFEST))
            files = _listed(manifest)
            for name, digest in files.items():
                _unpack_one(archive, name, digest, aside)
    except OSError as error:
        raise BackupError(
            f"{path} cannot be read: {_why(error)}; check the path.",
            f"Không đọc được {path} ({_why(error)}); hãy kiểm tra đường dẫn.",
        ) from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, ValueError, KeyError, TypeError, NotImplementedError) as error:
        raise BackupError(
            f"{path} is no backup of canbo, or it is damaged; canbo backup makes one.",
            f"{path} không phải bản sao lưu của canbo, hoặc đã hỏng; lệnh canbo backup tạo bản sao lưu.",
        ) from error
    return list(files)


def _listed(manifest: Any) -> dict[str, str]:
    files = dict(manifest["files"])
    if manifest["format"] != FORMAT or DATABASE not in files:
        raise KeyError(FORMAT)
    return files


def _unpack_one(archive: zipfile.ZipFile, name: str, digest: str, aside: Path) -> None:
    plain = PurePosixPath(name)
    if plain.is_absolute() or ".." in plain.parts or "\\" in name or plain.as_posix() in LEFT_OUT - {DATABASE}:
        raise KeyError(name)
    target = aside / plain
    target.parent.mkdir(parents=True, exist_ok=True)
    target.touch(mode=0o600)
    with archive.open(name) as packed, target.open("wb") as file:
        shutil.copyfileobj(packed, file, CHUNK)
    if _sha256(target) != digest:
        raise ValueError(name)


def _checked(path: Path, database: Path) -> Report:
    """Bring the copy to this version and verify its record. Raises BackupError for a record that is not intact."""
    with _connected_to(database):
        call_command("migrate", interactive=False, verbosity=0)
        report = verify(files=database.parent / "files")
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # A file lost before the backup was made is lost either way: it is told, and takes nothing else with it.
    broken = [found for found in report.findings if found.kind != LOST_FILE]
    if broken:
        first = broken[0].words
        raise BackupError(
            f"The record in {path} is not intact, {len(broken)} findings; {first.en} Nothing was restored.",
            f"Sổ sự kiện trong {path} không nguyên vẹn, {len(broken)} chỗ; {first.vi} Chưa khôi phục gì.",
        )
    return report


@contextmanager
def _connected_to(database: Path) -> Iterator[None]:
    """Everything Django does within goes to that file."""
    usual = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = str(database)
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = usual


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
