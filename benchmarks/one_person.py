"""One person: every provision that computes something, with what is missing, by three readers of the same tree."""

import datetime as dt
import json

import polars as pl

from canbo.kernel.columns import Columns
from canbo.kernel.scalar import Parameters, compile_program
from canbo.law.book import lawbook
from canbo.law.calendars import get_calendar
from canbo.law.facts import BOOK
from canbo.law.parameters import values_on

from .measure import best
from .naive import Walker
from .population import persons, rows_of

ON = dt.date(2026, 11, 21)
PERSONS = 100


def main() -> None:
    """Print milliseconds a person as JSON, after making sure that all three say the same."""
    book, days = lawbook(), get_calendar("vn-state")
    resolved = [book.resolve(citation) for citation in book.citations]
    roots = [expr for expr in resolved if expr is not None]
    program = compile_program(roots)
    parameters = Parameters(values_on(ON), days.add_working_days)
    frame = persons(0, PERSONS)
    people = list(rows_of(frame))
    columns = Columns(roots, parameters, days)
    lines = [frame.slice(i, 1).select(name for name in frame.columns if name in BOOK.by_name) for i in range(3)]

    wanted = [columns.read(root, lines[0]).alias(str(i)) for i, root in enumerate(roots)]

    def framed(line: pl.DataFrame) -> pl.DataFrame:
        return columns.evaluate(line).select(wanted)

    for place, facts in enumerate(people):
        values, masks = program.run(facts, parameters)
        walker = Walker(facts, parameters)
        for root, value, mask in zip(roots, values, masks, strict=True):
            missing = frozenset(program.decode(mask)) if value is None else frozenset()
            if walker.find(root) != (value, missing):
                raise SystemExit(f"The walk and the program disagree about {root.citation} for person {place}.")
        if place < len(lines) and framed(lines[place]).row(0) != values:
            raise SystemExit(f"Columns and the program disagree about person {place}.")

    def walked(facts: dict[str, object]) -> None:
        walker = Walker(facts, parameters)
        for root in roots:
            walker.find(root)

    print(
        json.dumps(
            {
                "provisions": len(roots),
                "missing": sum(value is None for facts in people for value in program.run(facts, parameters)[0]),
                "persons": PERSONS,
                "program": 1000 * best(lambda: [program.run(facts, parameters) for facts in people]) / PERSONS,
                "walk": 1000 * best(lambda: [walked(facts) for facts in people], 3) / PERSONS,
                "frame": 1000 * best(lambda: [framed(line) for line in lines], 3) / len(lines),
            }
        )
    )


if __name__ == "__main__":
    main()
