"""Facts as of a day, out of the long tables of `canbo.law.tables`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl


def facts_as_of(
    tables: Mapping[str, Sequence[Mapping[str, object]]], on: date, attested: Mapping[str, date]
) -> dict[str, object]:
    """Facts of one person on the day `on`; what is unknown is left out.

    `tables`: rows by table name, see `canbo.law.tables`; a table left out has no rows.
    `attested`: by table name, the day up to which the register is attested to be complete.
    """
    raise NotImplementedError("the folds land with the next commit")


def facts_as_of_columns(
    tables: Mapping[str, pl.DataFrame], persons: pl.DataFrame, on: date, attested: pl.DataFrame
) -> pl.DataFrame:
    """Facts of many persons on the day `on`: one row a person in the order of `persons`, null for unknown.

    `tables`: as in `canbo.law.tables` with a `person_id` column more. `persons`: `person_id` and, optionally, the
    columns of `PersonRow`. `attested`: `kind` (table name), `attested_to`, and either `person_id` or `body_id`.
    """
    raise NotImplementedError("the folds land with the next commit")
