"""Many persons: the same questions screened, asked one by one, and three provisions against SQL.

`python -m benchmarks.many_persons CASE FILE [ROWS]` runs one case in this process and prints what it found as JSON.
"""

import datetime as dt
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ON = dt.date(2026, 11, 21)
SAMPLE = 1_000
PROVISIONS = ("181/2026:34.1.b", "181/2026:35.1.c", "181/2026:35.1.d")
SQL = """
with judged as (
  select position in ('council_chair', 'company_chair', 'council_member', 'general_director') as manager,
    position in ('representative_full_time', 'representative_part_time') as representative,
    position in ('controller', 'head_controller') and reading_controllers_34_35 = 'included' as controller,
    2 * low_confidence_votes > confidence_votes_cast as over_half,
    case when 3 * low_confidence_votes = 2 * confidence_votes_cast then reading_35_1_c = 'at_least_two_thirds'
      else 3 * low_confidence_votes > 2 * confidence_votes_cast end as two_thirds,
    low_confidence_votes >= 1 as some_low, failing_years_in_a_row >= 2 as failing
  from read_parquet(?)
), ruled as (
  select (manager or representative or controller) and some_low and over_half as a,
    (manager or representative or controller) and some_low and two_thirds as b,
    (manager or representative or controller) and failing as c
  from judged
)
"""


def screened(path: Path, *names: str) -> dict[str, object]:
    """Screen the file into another, with reasons and what is missing."""
    from canbo.screening.files import screen_file

    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        summary = screen_file(path, Path(folder) / "answers.parquet", names, ON)
        return {"seconds": time.perf_counter() - start, "rows": summary["rows"]}


def asked(path: Path) -> dict[str, object]:
    """Ask every question of the first persons one by one, with reasons and what is missing."""
    import polars as pl

    from canbo.law.ask import Asker
    from canbo.law.book import questions

    from .population import rows_of

    people = list(rows_of(pl.scan_parquet(path).head(SAMPLE).collect()))
    asker, names = Asker(ON), tuple(questions().questions)
    start = time.perf_counter()
    for facts in people:
        for name in names:
            answer = asker.answer(name, facts)
            [step.citation for step in answer.because]
    return {"seconds": time.perf_counter() - start, "rows": len(people)}


def decided(path: Path) -> dict[str, object]:
    """Three provisions over the columns they read, counted by truth."""
    import polars as pl

    from canbo.kernel.build import facts_in
    from canbo.kernel.columns import Columns
    from canbo.kernel.scalar import Parameters
    from canbo.law.book import lawbook
    from canbo.law.calendars import get_calendar

    start = time.perf_counter()
    days = get_calendar("vn-state")
    resolved = [lawbook().resolve(citation) for citation in PROVISIONS]
    roots = [expr for expr in resolved if expr is not None]
    columns = Columns(roots, Parameters({}, days.add_working_days), days)
    names = list(dict.fromkeys(fact.name for root in roots for fact in facts_in(root)))
    frame = columns.evaluate(pl.scan_parquet(path).select(names).collect())
    counted = [frame.select(columns.read(root, frame).alias("x")).to_series().value_counts() for root in roots]
    found = [{str(value): count for value, count in counts.iter_rows()} for counts in counted]
    return {"seconds": time.perf_counter() - start, "found": found}


def queried(path: Path) -> dict[str, object]:
    """The same three provisions in SQL, written by hand for DuckDB."""
    import duckdb

    start = time.perf_counter()
    counts = ", ".join(f"count_if({x}), count_if(not {x}), count_if({x} is null)" for x in "abc")
    row = duckdb.execute(f"{SQL} select {counts} from ruled", [str(path)]).fetchall()[0]  # noqa: S608 - our own names
    found = [dict(zip(("True", "False", "None"), row[place : place + 3], strict=True)) for place in (0, 3, 6)]
    return {"seconds": time.perf_counter() - start, "found": found}


CASES: dict[str, Callable[..., dict[str, object]]] = {
    "screened": screened,
    "asked": asked,
    "decided": decided,
    "queried": queried,
}

if __name__ == "__main__":
    case, path, *more = sys.argv[1:]
    if case == "written":
        from .population import write

        write(Path(path), int(more[0]))
        print(json.dumps({}))
    else:
        print(json.dumps(CASES[case](Path(path), *more)))
