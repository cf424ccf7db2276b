"""Random persons for any declared histories: both interpreters are asked about the same ones."""

from datetime import date, timedelta

import polars as pl
from hypothesis import strategies as st

from canbo.kernel.folds_columns import fold_columns
from canbo.kernel.folds_frames import TYPES
from canbo.kernel.folds_rows import fold_rows

ON = date(2026, 2, 28)
# Days that meet: the day itself and around it, ends of months, the same day in other years, days to come.
DAYS = (
    *(ON + timedelta(days=away) for away in (-366, -365, -31, -30, -2, -1, 0, 1, 2, 365)),
    *(
        date(year, month, day)
        for year in (2023, 2024, 2025)
        for month, day in ((1, 1), (1, 31), (2, 28), (3, 1), (12, 31))
    ),
    date(2024, 2, 29),
)


def cells(column):
    if column.choices:
        known = st.sampled_from(column.choices)
    elif column.type is date:
        known = st.sampled_from(DAYS)
    elif column.type is int:
        known = st.sampled_from((0, 1, 2023, 2024, 2025, 2026))
    else:
        known = st.booleans() if column.type is bool else st.sampled_from("ab")
    return st.none() | known | known | known


@st.composite
def persons(draw, histories, rows=4):
    """The tables of one person, and up to when each is attested."""
    tables = {}
    for table, shape in histories.shapes.items():
        size = 1 if table == histories.person else rows
        shaped = st.fixed_dictionaries({name: cells(column) for name, column in shape.items()})
        tables[table] = draw(st.lists(shaped, max_size=size))
    attested = draw(st.dictionaries(st.sampled_from(list(histories.shapes)), st.sampled_from(DAYS)))
    return tables, attested


def by_rows(histories, people, on):
    return [fold_rows(histories, tables, on, attested) for tables, attested in people]


def frames(histories, people):
    """The same persons as long frames: the person's own rows, the other tables, the attestations."""
    tables = {
        table: pl.DataFrame(
            [{"person_id": number} | row for number, (own, _) in enumerate(people) for row in own[table]],
            schema={"person_id": pl.Int64(), **{name: TYPES[column.type] for name, column in shape.items()}},
        )
        for table, shape in histories.shapes.items()
    }
    everybody = pl.DataFrame({"person_id": range(len(people))}, schema={"person_id": pl.Int64()})
    own = everybody.join(tables.pop(histories.person), on="person_id", how="left", maintain_order="left")
    attested = pl.DataFrame(
        [(number, kind, day) for number, (_, days) in enumerate(people) for kind, day in days.items()],
        schema={"person_id": pl.Int64(), "kind": pl.String(), "attested_to": pl.Date()},
        orient="row",
    )
    return own, tables, attested


def by_columns(histories, people, on):
    own, tables, attested = frames(histories, people)
    rows = fold_columns(histories, tables, own, on, attested).drop("person_id").to_dicts()
    return [{fact: value for fact, value in row.items() if value is not None} for row in rows]
