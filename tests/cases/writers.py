"""A process that writes cases, started by tests: `writers.py fork` or `writers.py race`.

fork: every line read starts a child that opens cases as fast as it can and prints each event once it is kept, until
it is killed. race: every line read, `CASE VERSION`, is one try to add to that case; prints what came of it.
"""

import os
import sys
import traceback

from canbo.registry.setup import setup_django

setup_django()

from django.db import connections  # noqa: E402 - models and database exist once Django is set up
from django.utils import timezone  # noqa: E402

from canbo.cases.drafts import Draft  # noqa: E402
from canbo.cases.projection import Opening  # noqa: E402
from canbo.cases.writer import StaleCase, append  # noqa: E402

FILED = Draft("resignation_filed", {"ground": "181/2026:34.1.a"}, {"reason": "ốm nặng"})
TALKED, PROPOSED = Draft("talk_recorded", {}, {"minutes": "…"}), Draft("resignation_proposed")


def said(*words: object) -> None:
    """One write a line, so that a line is either there whole or not at all."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def opened() -> str:
    """Open a case, and say so once it is kept."""
    now = timezone.now()
    opening = Opening("resignation", now.date(), "p-1", "E1")
    (row,) = append(opening, [FILED], actor="u-1", at=now, expected_version=0)
    said("kept", row.seq, row.hash)
    return row.case


def work() -> None:
    """Write until killed."""
    while True:
        number = opened()
        for version, drafts in ((1, [TALKED, PROPOSED]), (3, [Draft("resignation_withdrawn")])):
            for row in append(number, drafts, actor="u-1", at=timezone.now(), expected_version=version):
                said("kept", row.seq, row.hash)


def fork() -> None:
    """Start a child a line; say its id, and when it is gone."""
    opened()  # loads the law once, not in every child
    assert "polars" not in sys.modules, "a process that has used Polars must not fork"
    connections.close_all()
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                work()
            finally:  # a child that fails must not go on to read the lines of its parent
                traceback.print_exc()
                os._exit(1)
        said("started", child)
        os.waitpid(child, 0)
        said("gone", child)


def race() -> None:
    """One try a line."""
    said("ready")
    for line in sys.stdin:
        number, version = line.split()
        try:
            (row,) = append(number, [TALKED], actor="u-1", at=timezone.now(), expected_version=int(version))
        except StaleCase as error:
            said("stale", error.said("vi"))
        else:
            said("kept", row.seq)


if __name__ == "__main__":
    {"fork": fork, "race": race}[sys.argv[1]]()
