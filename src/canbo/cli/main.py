"""The command `canbo`: one table of commands, errors as one line on stderr with exit 1, usage errors exit 2."""

from __future__ import annotations

import sys

from canbo import __version__


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        sys.stdout.write(f"canbo {__version__}\n")
        return
    from canbo.kernel.errors import CanboError

    from .commands import build

    try:
        build()()
    except CanboError as error:
        sys.stderr.write(f"{one_line(str(error))}\n")
        sys.exit(1)
    except BrokenPipeError:  # the reader of our output went away: `canbo facts | head`
        sys.stderr.close()
        sys.exit(1)


def one_line(message: str) -> str:
    """An error's sentence on one line."""
    return " ".join(message.split())
