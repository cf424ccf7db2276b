"""Contents of attached files: in the data folder, where no page address leads, each by the sha256 of what it holds.

`CANBO_DATA/files/<case>/<sha256>`, readable by the installation's own user alone. A case has its own copy, so that
what is destroyed in one is gone there, whatever another holds.
"""

import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from canbo.cases.file_names import path_in, plain_name
from canbo.cases.file_types import FileRefused, FileType, type_of

INCOMING = ".incoming"


@dataclass(frozen=True)
class Incoming:
    """A file that was checked and waits beside the others; `keep` brings it to its place."""

    path: Path
    name: str
    digest: str
    size: int
    type: FileType

    def keep(self, case: str) -> Path:
        """Bring it to its place in a case; content that is there already stays."""
        target = path_of(case, self.digest)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.replace(target)
        _synced(target.parent)
        return target


def folder() -> Path:
    """Where all of them are."""
    return Path(settings.DATA) / "files"


def path_of(case: str, digest: str) -> Path:
    """Where one content of a case is, whether or not it is there."""
    return path_in(folder(), case, digest)


@contextmanager
def incoming(chunks: Iterable[bytes], name: str) -> Iterator[Incoming]:
    """Take in a file piece by piece, never more than the limit; what was not kept at the end is gone.

    Raises FileRefused for a name, a size or a content that is not taken.
    """
    named = plain_name(name)
    waiting = folder() / INCOMING
    waiting.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = waiting / secrets.token_hex(16)
    try:
        digest, size = _written(path, chunks, named)
        yield Incoming(path, named, digest, size, type_of(path, named))
    finally:
        path.unlink(missing_ok=True)


def too_big(name: str) -> FileRefused:
    """What is said of a file over the limit."""
    most = settings.LARGEST_FILE // 2**20
    return FileRefused(
        f"{name} is larger than {most} MB; attach a smaller one, or its parts.",
        f"{name} lớn hơn {most} MB; hãy đính kèm tệp nhỏ hơn, hoặc chia thành nhiều phần.",
    )


def destroy(case: str, digest: str) -> bool:
    """Take the content away; say whether it was there."""
    path = path_of(case, digest)
    there = path.exists()
    path.unlink(missing_ok=True)
    return there


def sha256_of(path: Path) -> str:
    """The sha256 of what a file holds, in hex."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _written(path: Path, chunks: Iterable[bytes], name: str) -> tuple[str, int]:
    found, size = hashlib.sha256(), 0
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        for chunk in chunks:
            size += len(chunk)
            if size > settings.LARGEST_FILE:
                raise too_big(name)
            found.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    if size == 0:
        raise FileRefused(f"{name} is empty; attach the file itself.", f"{name} rỗng; hãy đính kèm đúng tệp.")
    return found.hexdigest(), size


def _synced(where: Path) -> None:
    """The name itself survives a crash only once its folder was written."""
    opened = os.open(where, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
