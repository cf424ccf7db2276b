"""Run all measurements, print them and write the page: `make bench`, or `python -m benchmarks --rows 5000000`."""

import argparse
import sys
import tempfile
from pathlib import Path

from . import page
from .measure import ROOT, Spent, machine, module, process, today
from .page import Table, number, seconds

PAGE = ROOT / "docs" / "explanation" / "performance.md"
CANBO = str(Path(sys.executable).with_name("canbo"))
DEADLINE = ("deadline", "--from", "2025-12-31", "--count", "2", "--unit", "working-day")
STARTS = {
    "`python -c pass`": (sys.executable, "-c", "pass"),
    "`canbo --version`": (CANBO, "--version"),
    "`canbo ask relief-ground --json`": (CANBO, "ask", "relief-ground", "--json"),
    "`canbo deadline --from … --count 2 --unit working-day`": (CANBO, *DEADLINE),
}


def start() -> Table:
    """From the call to the prompt: the shortest of five."""
    found = {
        name: min((process(*words) for _ in range(5)), key=lambda spent: spent.cpu) for name, words in STARTS.items()
    }
    rows = [[name, seconds(spent.wall), seconds(spent.cpu)] for name, spent in found.items()]
    return Table("A command from nothing", ["command", "on the clock", "processor"], rows, page.START)


def one() -> Table:
    """One person, all provisions, three readers."""
    found = module("one_person").json
    readers = {
        "canbo: Python generated from the tree": "program",
        "the tree walked node by node (`benchmarks/naive.py`)": "walk",
        "a Polars frame of one row, without what is missing": "frame",
    }
    fastest = found["program"]
    rows = [[name, f"{found[key]:.3f} ms", number(found[key] / fastest)] for name, key in readers.items()]
    told = page.ONE.format(**found)
    return Table("One person", ["reader", "processor, a person", "times canbo"], rows, told)


def many(count: int, folder: Path) -> Table:
    """All questions over a file, and the same asked one by one."""
    files = {rows: folder / f"{rows}.parquet" for rows in (count // 4, count)}
    for rows, path in files.items():
        module("many_persons", "written", str(path), str(rows))
    runs: list[tuple[str, Spent]] = [
        (f"`canbo screen`, all questions, {rows:,} persons", module("many_persons", "screened", str(path)))
        for rows, path in files.items()
    ]
    whole = files[count]
    single = module("many_persons", "screened", str(whole), "relief-ground")
    runs.append((f"`canbo screen --question relief-ground`, {count:,} persons", single))
    asked = module("many_persons", "asked", str(whole))
    sample = asked.json["rows"]
    runs.append((f"asked one by one in Python, {sample:,} persons", asked))
    # A process starts and loads the law whatever the number of rows; that is no part of what a row takes.
    each = {name: spent.json["seconds"] / spent.json["rows"] for name, spent in runs}
    screened = each[runs[1][0]]
    rows = [
        [name, seconds(spent.wall), seconds(spent.cpu), f"{spent.peak:,.0f} MB", f"{1e6 * each[name]:,.1f} µs", number(each[name] / screened)]
        for name, spent in runs
    ]  # fmt: skip
    head = ["what", "on the clock", "processor", "peak memory", "a person", "times canbo, all questions"]
    told = page.MANY.format(sample=sample, count=count, hours=each[runs[3][0]] * count / 3600)
    return Table("Many persons", head, rows, told)


def sql(count: int, folder: Path) -> Table:
    """Three provisions against a database made for columns."""
    whole = str(folder / f"{count}.parquet")
    ours, theirs = module("many_persons", "decided", whole), module("many_persons", "queried", whole)
    if ours.json["found"] != theirs.json["found"]:
        raise SystemExit("canbo and the SQL disagree about three provisions.")
    fastest = ours.json["seconds"]
    rows = [
        [name, seconds(spent.json["seconds"]), seconds(spent.cpu), f"{spent.peak:,.0f} MB", number(spent.json["seconds"] / fastest)]
        for name, spent in (("canbo, columns of the same law", ours), ("DuckDB, SQL written by hand", theirs))
    ]  # fmt: skip
    head = ["what", "on the clock", "processor", "peak memory", "times canbo"]
    return Table(f"Three provisions, {count:,} persons", head, rows, page.SQL)


def inbox() -> Table:
    """What waits for an officer: kept, or asked anew."""
    found = module("inbox").json
    ways = {"canbo: kept beside each case": "kept", "the law asked about every case": "anew"}
    rows = [[name, f"{1e3 * found[key]:,.0f} ms", number(found[key] / found["kept"])] for name, key in ways.items()]
    told = page.INBOX.format(cases=found["cases"])
    return Table("An inbox", ["way", "processor", "times canbo"], rows, told)


def radar() -> Table:
    """The radar of the demo register: kept, or screened anew."""
    found = module("radar").json
    ways = {
        "canbo: nothing has changed since somebody looked": "kept",
        "canbo: the first look after a change": "changed",
        "screened anew at every look": "anew",
    }
    rows = [[name, f"{1e3 * found[key]:,.0f} ms", number(found[key] / found["kept"])] for name, key in ways.items()]
    return Table("A radar", ["look", "processor", "times canbo"], rows, page.RADAR.format(**found))


def ballots() -> Table:
    """A secret ballot beside the minute that it may take."""
    found = module("ballots").json
    ways = {"a minute": 60.0, "canbo: everybody has cast": found["cast"], "canbo: closed and counted": found["closed"]}
    rows = [[name, seconds(took), number(took / 60)] for name, took in ways.items()]
    return Table("A secret ballot", ["what", "on the clock", "times a minute"], rows, page.BALLOTS.format(**found))


def main() -> None:
    """Measure, print, write."""
    reader = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    reader.add_argument("--rows", type=int, default=1_000_000, help="persons in the large file")
    reader.add_argument("--page", type=Path, default=PAGE, help="the page to write")
    given = reader.parse_args()
    where = f"{today()}, {machine()}"
    print(where)
    tables = []
    with tempfile.TemporaryDirectory() as folder:
        for measured in (
            start,
            one,
            lambda: many(given.rows, Path(folder)),
            lambda: sql(given.rows, Path(folder)),
            inbox,
            radar,
            ballots,
        ):
            tables.append(measured())
            print("\n" + tables[-1].text())
    given.page.write_text(page.whole(where, tables), encoding="utf-8")
    print(f"\n{given.page}")


if __name__ == "__main__":
    main()
