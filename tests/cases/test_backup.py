"""`canbo backup` and `canbo restore`, each in a process of its own as they are used."""

import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing

import pytest
from tests.cases.installation import Installation
from tests.cases.test_race import OPEN

pytestmark = pytest.mark.database
ON_POSTGRESQL = bool(os.environ.get("CANBO_DATABASE_URL"))
on_sqlite = pytest.mark.skipif(ON_POSTGRESQL, reason="PostgreSQL has tools of its own")


@pytest.fixture
def full(installation, tmp_path):
    """An installation with two cases, and a file beside its database."""
    data = tmp_path / "here"
    (data / "files").mkdir(parents=True)
    (data / "files" / "mẫu đơn.docx").write_bytes(b"PK")
    shutil.copyfile(installation.empty, data / installation.file.name)
    made = Installation({**installation.environment, "CANBO_DATA": str(data)}, data)
    made.python(OPEN)
    return made


@pytest.fixture
def elsewhere(installation, tmp_path):
    data = tmp_path / "there"
    return Installation({**installation.environment, "CANBO_DATA": str(data)}, data)


@pytest.fixture
def archive(full, tmp_path):
    done = full.canbo("backup", str(tmp_path / "a.zip"), "--json")
    assert done.returncode == 0, done.stderr
    return tmp_path / "a.zip"


def sentence(done):
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


@on_sqlite
def test_what_was_backed_up_is_there_again_checked_and_goes_on(full, archive, elsewhere) -> None:
    before = json.loads(full.canbo("verify", "--json").stdout)
    done = elsewhere.canbo("restore", str(archive), "--json")

    assert json.loads(done.stdout) == before
    assert before["events"] == 2
    assert (elsewhere.data / "files" / "mẫu đơn.docx").read_bytes() == b"PK"
    elsewhere.python(OPEN)
    assert json.loads(elsewhere.canbo("verify", "--json").stdout)["events"] == 4
    assert json.loads(full.canbo("verify", "--json").stdout) == before


@on_sqlite
def test_the_archive_is_its_owners_alone_and_holds_no_secret_key(full, archive) -> None:
    assert archive.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(archive) as packed:
        assert packed.namelist() == ["canbo-backup.json", "canbo.sqlite3", "files/mẫu đơn.docx"]
    assert (full.data / "secret-key").exists()


@on_sqlite
def test_a_backup_in_the_middle_of_writing_is_whole(full, tmp_path, elsewhere) -> None:
    with closing(sqlite3.connect(full.file)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("CREATE TABLE half (n)")
        full.canbo("backup", str(tmp_path / "b.zip"))
        other.rollback()

    assert elsewhere.canbo("restore", str(tmp_path / "b.zip"), "--lang", "en").stdout.startswith("Intact.")


@on_sqlite
def test_neither_writes_over_what_is_there(full, archive) -> None:
    assert "is there already" in sentence(full.canbo("backup", str(archive), "--lang", "en"))
    assert "is not empty (canbo.sqlite3)" in sentence(full.canbo("restore", str(archive), "--lang", "en"))
    assert json.loads(full.canbo("verify", "--json").stdout)["events"] == 2


@on_sqlite
def test_a_backup_does_not_go_into_the_folder_it_is_made_of(full) -> None:
    assert "lies in the data folder" in sentence(full.canbo("backup", str(full.data / "a.zip"), "--lang", "en"))
    assert "cannot be written" in sentence(full.canbo("backup", "/nowhere/a.zip", "--lang", "en"))


@on_sqlite
@pytest.mark.parametrize("harm", ["altered", "cut", "no archive", "another zip", "a way out", "missing"])
def test_what_is_no_whole_backup_is_refused_and_leaves_nothing(archive, elsewhere, tmp_path, harm) -> None:
    bad = tmp_path / "bad.zip"
    raw = archive.read_bytes()
    if harm == "altered":
        repack(archive, bad, lambda manifest: manifest["files"].update({"files/mẫu đơn.docx": "0" * 64}))
    elif harm == "a way out":
        repack(archive, bad, lambda manifest: manifest["files"].update({"../out": "0" * 64}))
    elif harm == "another zip":
        with zipfile.ZipFile(bad, "w") as packed:
            packed.writestr("canbo-backup.json", "[]")
    elif harm != "missing":
        bad.write_bytes({"cut": raw[: len(raw) // 2], "no archive": b"x" * 99}[harm])
    said = sentence(elsewhere.canbo("restore", str(bad), "--lang", "en"))

    assert ("cannot be read" if harm == "missing" else "is no backup of canbo, or it is damaged") in said
    assert sorted(path.name for path in elsewhere.data.iterdir()) == ["secret-key"]
    assert not (tmp_path / "out").exists()


@on_sqlite
def test_a_record_that_was_altered_is_not_restored(full, tmp_path, elsewhere) -> None:
    with closing(sqlite3.connect(full.file)) as stranger:
        guard = stranger.execute("SELECT sql FROM sqlite_master WHERE name = 'case_event_no_update'").fetchone()[0]
        stranger.execute("DROP TRIGGER case_event_no_update")
        stranger.execute("UPDATE case_event SET actor = 'u-2' WHERE seq = 1")
        stranger.execute(guard)
        stranger.commit()
    full.canbo("backup", str(tmp_path / "b.zip"))
    said = sentence(elsewhere.canbo("restore", str(tmp_path / "b.zip"), "--lang", "en"))

    assert "is not intact" in said
    assert "Nothing was restored" in said
    assert sorted(path.name for path in elsewhere.data.iterdir()) == ["secret-key"]


ATTACH_ON_RECORD = """
from canbo.cli.installation import ready
ready()
from datetime import timedelta
from django.utils import timezone
from canbo.cases.actors import SYSTEM
from canbo.cases.drafts import Draft
from canbo.cases.files import incoming
from canbo.cases.models import CaseEvent
from canbo.cases.writer import append
from tests.cases import papers
with incoming([papers.PDF], "đơn.pdf") as file:
    body = {"sha256": file.digest, "size": file.size, "media": file.type.media}
    file.keep("2026-0001")
    rows = CaseEvent.objects.of("2026-0001").count()
    append("2026-0001", [Draft("file_attached", body, {"name": "đơn.pdf"})], actor=SYSTEM,
           at=timezone.now() + timedelta(days=1), expected_version=rows)
"""


@on_sqlite
def test_contents_come_back_their_owners_alone_and_one_lost_before_is_told(full, elsewhere, tmp_path) -> None:
    full.python(ATTACH_ON_RECORD)
    (content,) = [path for path in (full.data / "files" / "2026-0001").iterdir() if path.is_file()]
    full.canbo("backup", str(tmp_path / "whole.zip"))
    assert elsewhere.canbo("restore", str(tmp_path / "whole.zip"), "--lang", "en").stdout.startswith("Intact.")
    again = elsewhere.data / "files" / "2026-0001" / content.name
    assert [path.stat().st_mode & 0o777 for path in (again, again.parent, again.parent.parent)] == [0o600, 0o700, 0o700]

    content.unlink()
    full.canbo("backup", str(tmp_path / "lost.zip"))
    third = Installation({**elsewhere.environment, "CANBO_DATA": str(tmp_path / "third")}, tmp_path / "third")
    done = third.canbo("restore", str(tmp_path / "lost.zip"), "--lang", "en")
    assert done.returncode == 1
    assert "NOT intact: 1 findings." in done.stdout
    assert "is not in the store of files any more" in done.stdout
    assert (third.data / "canbo.sqlite3").exists()


@pytest.mark.skipif(not ON_POSTGRESQL, reason="SQLite is backed up whole")
@pytest.mark.parametrize(("command", "tool"), [("backup", "pg_dump"), ("restore", "pg_restore")])
def test_on_postgresql_its_own_tools_are_named(installation, tmp_path, command, tool) -> None:
    assert tool in sentence(installation.canbo(command, str(tmp_path / "a.zip"), "--lang", "en"))
    assert not (tmp_path / "a.zip").exists()


def repack(archive, target, change) -> None:
    """The same archive with another manifest."""
    with zipfile.ZipFile(archive) as source, zipfile.ZipFile(target, "w") as packed:
        for name in source.namelist():
            content = source.read(name)
            if name == "canbo-backup.json":
                manifest = json.loads(content)
                change(manifest)
                content = json.dumps(manifest).encode()
            packed.writestr(name, content)


ATTACH = """
from canbo.cli.installation import ready
ready()
from canbo.cases.files import incoming, folder
with incoming([b"%PDF-1.7 x"], "a.pdf") as file:
    file.keep("2026-0001")
(folder() / ".incoming" / ("a" * 32)).write_bytes(b"half")
"""


@on_sqlite
def test_attached_files_come_along_and_half_an_upload_does_not(full, tmp_path, elsewhere) -> None:
    full.python(ATTACH)
    full.canbo("backup", str(tmp_path / "c.zip"))
    elsewhere.canbo("restore", str(tmp_path / "c.zip"))
    (kept,) = (elsewhere.data / "files" / "2026-0001").iterdir()
    assert kept.read_bytes() == b"%PDF-1.7 x"
    assert not (elsewhere.data / "files" / ".incoming").exists()
