"""Uploaded workbooks that wait to be imported: in the data folder, readable by nobody else, an hour at most."""

import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

KEPT_FOR = 60 * 60
_SESSION_KEY = "register_upload"


@dataclass(frozen=True)
class Kept:
    """A file that waits: its token, which is its name on disk, and the name its owner gave it."""

    token: str
    name: str

    @property
    def path(self) -> Path:
        return _folder() / f"{self.token}.xlsx"


def _folder() -> Path:
    return Path(settings.DATA) / "uploads"


def keep(session: Any, upload: UploadedFile, name: str) -> Kept:
    """Keep an upload for this session, in place of the one before it; files that waited too long are deleted."""
    folder = _folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for old in folder.glob("*.xlsx"):
        if time.time() - old.stat().st_mtime > KEPT_FOR:
            old.unlink(missing_ok=True)
    if before := _of(session):
        before.path.unlink(missing_ok=True)
    kept = Kept(secrets.token_hex(16), name)
    with kept.path.open("xb") as file:
        kept.path.chmod(0o600)
        for chunk in upload.chunks():
            file.write(chunk)
    session[_SESSION_KEY] = {"token": kept.token, "name": kept.name}
    return kept


def taken(session: Any, token: str) -> Kept | None:
    """The file this session waits to import, if the token is its own and it is still there; it waits no longer."""
    kept = _of(session)
    if kept is None or not secrets.compare_digest(kept.token, token):
        return None
    del session[_SESSION_KEY]
    return kept if kept.path.is_file() and time.time() - kept.path.stat().st_mtime <= KEPT_FOR else None


def _of(session: Any) -> Kept | None:
    found = session.get(_SESSION_KEY)
    return Kept(found["token"], found["name"]) if found else None
