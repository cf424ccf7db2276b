"""The command `canbo`: one table of commands, errors as one line on stderr with exit 1, usage errors exit 2."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from canbo import __version__


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
