"""The command `canbo`: one table of commands, errors as one line on stderr with exit 1, usage errors exit 2."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from canbo import __version__

if TYPE_CHECKING:
    from canbo.kernel.errors import CanboError


def main() -> None:
    """Run the command line."""
    given = sys.argv[1:]
    if given in (["--version"], ["-V"]):
        sys.stdout.write(f"canbo {__version__}\n")
        return
    from canbo.kernel.errors import CanboError

    from .commands import build

    try:
        build(given[0] if given else None)()
    except CanboError as error:
        sys.stderr.write(f"{one_line(error.said(language_of(given)))}\n")
        sys.exit(1)
    except BrokenPipeError:  # the reader of our output went away: `canbo facts | head`
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:
        fault = _database_fault(error)
        if fault is None:
            raise
        sys.stderr.write(f"{one_line(fault.said(language_of(given)))}\n")
        sys.exit(1)


def _database_fault(error: Exception) -> CanboError | None:
    """What to say when the database gave way (busy, of an older version, gone); None for any other error."""
    database = sys.modules.get("django.db")  # never loaded by a command that needs no register
    if database is None or not isinstance(error, database.DatabaseError):
        return None
    from canbo.kernel.errors import CanboError

    return CanboError(
        f"The register cannot be read or written ({error}); try again, bring it to this version with canbo migrate, "
        "or check CANBO_DATA and CANBO_DATABASE_URL.",
        f"Không đọc hoặc ghi được sổ nhân sự ({error}); hãy thử lại, đưa về đúng phiên bản bằng canbo migrate, "
        "hoặc kiểm tra CANBO_DATA và CANBO_DATABASE_URL.",
    )


def language_of(given: Sequence[str]) -> str:
    """The language an error is told in: that of `--lang`, Vietnamese first."""
    chosen = "vi"
    for place, word in enumerate(given):
        if word == "--lang" and place + 1 < len(given):
            chosen = given[place + 1]
        elif word.startswith("--lang="):
            chosen = word.partition("=")[2]
    return "en" if chosen == "en" else "vi"


def one_line(message: str) -> str:
    """An error's sentence on one line."""
    return " ".join(message.split())
