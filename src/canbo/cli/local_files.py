"""Files of this machine, read piece by piece to be attached to a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from canbo.kernel.errors import CanboError

if TYPE_CHECKING:
    from canbo.procedures.table import Act

PIECE = 1 << 16


@contextmanager
def upload_from(path: Path) -> Iterator[tuple[str, Iterable[bytes]]]:
    """A file's name and its content in pieces. Raises CanboError where it cannot be read or is too big."""
    from django.conf import settings

    from canbo.cases.files import too_big

    try:
        with path.open("rb") as file:
            if path.stat().st_size > settings.LARGEST_FILE:
                raise too_big(path.name)
            yield path.name, _pieces(file)
    except OSError as error:
        why = error.strerror or str(error)
        raise CanboError(
            f"{path} cannot be read: {why}; check the path.", f"Không đọc được {path} ({why}); hãy kiểm tra đường dẫn."
        ) from error


@contextmanager
def files_named(act: Act | None, fields: MutableMapping[str, Any]) -> Iterator[dict[str, tuple[str, Iterable[bytes]]]]:
    """The files of an act's fields of that type, taken out of `fields`: a path is read, a sha256 stays what it is."""
    wanted = [field.name for field in (act.fields if act else ()) if field.type == "file" and field.name in fields]
    paths = {name: Path(str(fields[name])) for name in wanted if not _is_digest(str(fields[name]))}
    with ExitStack() as stack:
        for name in paths:
            del fields[name]
        yield {name: stack.enter_context(upload_from(path)) for name, path in paths.items()}


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    return iter(partial(file.read, PIECE), b"")


def _is_digest(text: str) -> bool:
    return len(text) == 64 and all(sign in "0123456789abcdef" for sign in text)  # noqa: PLR2004 - sha256 in hex
