"""The register as a population for screening: one row a person and post, the facts of a day as columns."""

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from canbo.kernel.columns import column_type
from canbo.law.facts import BOOK
from canbo.registry.facts import FactSheet, fact_sheets
from canbo.registry.models import Person
from canbo.screening.files import write_population

FORMULA = r"^[=+\-@]"
ABOUT = ("person_id", "body", "post")
"""Columns that say whom a row is about: codes of person and body, title of the post; empty where no post is held."""


def export_facts(path: Path, on: date, known_on: date | None = None) -> dict[str, int]:
    """Write the facts of everybody on the day `on`; returns the number of rows and of facts. Raises CanboError.

    In CSV a code or title that begins like a formula gets an apostrophe, so that a spreadsheet leaves it alone.
    """
    frame = facts_frame(on, known_on)
    if path.suffix.lower() == ".csv":
        frame = frame.with_columns(_tamed(name) for name in ABOUT)
    write_population(frame, path)
    return {"rows": frame.height, "facts": frame.width - len(ABOUT)}


def facts_frame(on: date, known_on: date | None = None, *, persons: Any = None) -> pl.DataFrame:
    """One row for each post held on the day, one for a person who holds none; facts nobody knows have no column."""
    sheets = fact_sheets(Person.objects.all() if persons is None else persons, on, known_on)
    known = {name for sheet in sheets for name in sheet.values}
    columns: dict[str, pl.Series] = {
        name: pl.Series(name, [cell[at] for cell in map(_about, sheets)], dtype=pl.String)
        for at, name in enumerate(ABOUT)
    }
    for name, spec in BOOK.by_name.items():
        if name in known:
            columns[name] = pl.Series(name, [sheet.values.get(name) for sheet in sheets], dtype=column_type(spec))
    return pl.DataFrame(columns)


def _about(sheet: FactSheet) -> tuple[str, str | None, str | None]:
    post = sheet.term.post if sheet.term else None
    return sheet.person.code, post.body.code if post else None, post.title if post else None


def _tamed(name: str) -> pl.Expr:
    column = pl.col(name)
    return pl.when(column.str.contains(FORMULA)).then(pl.concat_str(pl.lit("'"), column)).otherwise(column).alias(name)
