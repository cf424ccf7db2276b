"""Runs the console blocks of a page and compares what they print with what the page shows.

A block opens with ```console. A line `$ …` is a command, lines `> …` go on with it (here-documents), the lines below
are what it prints, on both channels. `…` stands for any text within a line, alone on a line for any number of lines. A
command that shows nothing prints nothing. ```console fails marks a block whose last command exits with 1.

All blocks of a page run in one shell in one folder that looks like a checkout: `.venv` is there.
"""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
OPENS = re.compile(r"^```console( fails)?$")
ANY = "…"
# What a page may not do in a test, and what shows the same: the demo serves its pages until somebody stops it.
INSTEAD = {"make demo": "canbo demo --no-serve"}
MARK = "@@ran@@"
LONGEST = 300  # seconds a page may take


@dataclass(frozen=True)
class Command:
    """One command of a page: the line it stands on, what is typed, what the page shows, and whether it should fail."""

    line: int
    typed: str
    shown: str
    fails: bool


@dataclass(frozen=True)
class Ran:
    printed: str
    code: int


def commands_of(text: str) -> list[Command]:
    """The commands of a page's console blocks, in order."""
    found: list[Command] = []
    block: list[tuple[int, str]] | None = None
    fails = False
    for number, line in enumerate(text.splitlines(), start=1):
        if block is None:
            if opened := OPENS.match(line):
                block, fails = [], bool(opened[1])
        elif line == "```":
            found += _in_block(block, fails=fails)
            block = None
        else:
            block.append((number, line))
    return found


def _in_block(lines: list[tuple[int, str]], *, fails: bool) -> list[Command]:
    found: list[tuple[int, list[str], list[str]]] = []
    for number, line in lines:
        if line.startswith("$ "):
            found.append((number, [line[2:]], []))
        elif line.startswith(">") and found and not found[-1][2]:
            found[-1][1].append(line[2:])
        elif found:
            found[-1][2].append(line)
        else:
            raise ValueError(f"line {number} of a console block comes before any command")
    last = len(found) - 1
    return [
        Command(number, "\n".join(typed), "\n".join(shown), fails and place == last)
        for place, (number, typed, shown) in enumerate(found)
    ]


def agrees(shown: str, printed: str) -> bool:
    """Is this what the page shows, its marks aside?"""
    pattern = ""
    for line in shown.splitlines():
        escaped = re.escape(line).replace(re.escape(ANY), r"[^\n]*")
        pattern += r"(?:[^\n]*\n)*" if line.strip() == ANY else escaped + "\n"
    ended = printed if not printed or printed.endswith("\n") else printed + "\n"
    return re.fullmatch(pattern, ended) is not None


def run(commands: list[Command], folder: Path) -> list[Ran]:
    """Run the commands one after another in one shell; what each printed and its exit code."""
    (folder / ".venv").symlink_to(ROOT / ".venv")
    script = "".join(f"{INSTEAD.get(c.typed, c.typed)}\nprintf '\\n{MARK}%s\\n' $?\n" for c in commands)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("CANBO_", "DJANGO_"))}
    surroundings = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LANG": "C.UTF-8",
        "COLUMNS": "100",
        "TERM": "dumb",
    }
    done = subprocess.run(
        [shutil.which("bash") or "bash", "--noprofile", "--norc", "-s"],
        input=script,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        cwd=folder,
        env=inherited | surroundings,
        timeout=LONGEST,
        check=False,
    )
    parts = re.split(rf"\n{MARK}(\d+)\n", done.stdout)
    return [Ran(printed, int(code)) for printed, code in zip(parts[:-1:2], parts[1::2], strict=True)]


@cache
def page(name: str) -> tuple[Command, ...]:
    """The commands of a page below docs."""
    return tuple(commands_of((DOCS / name).read_text(encoding="utf-8")))
