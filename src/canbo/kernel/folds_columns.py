"""Folds over long frames of many persons, with Polars: the same answers as `canbo.kernel.folds_rows`.

Every fold keeps the rows that may matter, counts sure and unsure ones a person, and decides on those counts; they are
never null, so no condition of a `when` can be.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import and_, or_

import polars as pl

from canbo.kernel.folds import (
    Active,
    Among,
    Between,
    Condition,
    Count,
    Either,
    First,
    Fold,
    FoldError,
    Histories,
    Holds,
    LastYear,
    Latest,
    Months,
    NotCutShort,
    Running,
    Same,
    Span,
    TableFold,
    Years,
    named,
)
from canbo.kernel.folds_frames import TYPES, checked, completed_months, odd_days

# The first letter keeps our own columns apart from those of any table.
WHO, UPTO, DAY, TRUTH, CELL = "·who", "·upto", "·day", "·truth", "·cell"
ROWS, SURE, UNSURE, KINDS = "·rows", "·sure", "·unsure", "·kinds"
COUNTS = (ROWS, SURE, UNSURE, KINDS)
NUMBER_OF_ROWS = pl.len().alias(ROWS)
SURE_ROWS = pl.col(TRUTH).sum().alias(SURE)
UNSURE_ROWS = pl.col(TRUTH).is_null().sum().alias(UNSURE)
NO_DOUBT = pl.col(UNSURE) == 0
AGREED = (pl.col(ROWS) > 0) & NO_DOUBT & (pl.col(KINDS) == 1)


def fold_columns(
    histories: Histories, tables: Mapping[str, pl.DataFrame], persons: pl.DataFrame, on: date, attested: pl.DataFrame
) -> pl.DataFrame:
    """One row a person in the order of `persons`: `person_id` and every fact, null where unknown.

    `tables`: frames with `person_id`; rows of other persons are left aside. `persons`: `person_id` and the columns of
    the person's own row. `attested`: `kind`, `attested_to`, and `person_id` or `body_id`.
    Raises FoldError for a frame not as declared.
    """
    if "person_id" not in persons.columns or persons["person_id"].n_unique() != persons.height:
        raise FoldError(f"{histories.person} needs a column person_id in which nobody stands twice.")
    histories.check_tables([*tables, *attested["kind"].drop_nulls().unique()])
    own = checked(histories.person, histories.shapes[histories.person], persons)
    values = {series.name: series for series in own.get_columns()}
    values["on"] = pl.Series("on", [on], dtype=pl.Date()).new_from_index(0, persons.height)
    people = _People(on, persons.select("person_id").with_row_index(WHO), values, {}, {})
    for table, shape in histories.shapes.items():
        people.upto[table] = _upto(attested, table, persons)
        frame = tables.get(table)
        if frame is None:
            columns = {name: TYPES[column.type] for name, column in shape.items()}
            frame = pl.DataFrame(schema={"person_id": persons.schema["person_id"], **columns})
        people.rows[table] = people.join(table, frame, checked(table, shape, frame))
    for fold in histories.folds:
        values[fold.name] = people.fold(fold).alias(fold.name)
    return pl.DataFrame([persons["person_id"], *(values[fact] for fact in histories.facts)])


def _upto(attested: pl.DataFrame, table: str, persons: pl.DataFrame) -> pl.Series:
    """A person's last attested day of a table."""
    key = "person_id" if "person_id" in attested.columns else "body_id"
    if not {"kind", "attested_to", key} <= set(attested.columns) or key not in persons.columns:
        raise FoldError("attestations need the columns kind, attested_to, and person_id or the persons' body_id.")
    days = attested.filter(pl.col("kind") == table).group_by(key).agg(pl.col("attested_to").cast(pl.Date()).max())
    return persons.select(key).join(days, on=key, how="left", maintain_order="left")["attested_to"]


@dataclass(frozen=True)
class _People:
    """The persons, by number, with what is known of each so far."""

    on: date
    who: pl.DataFrame
    values: dict[str, pl.Series]
    rows: dict[str, pl.DataFrame]
    upto: dict[str, pl.Series]

    def join(self, table: str, frame: pl.DataFrame, cells: pl.DataFrame) -> pl.DataFrame:
        """The cells with the number of their person."""
        if frame.schema.get("person_id") != self.who.schema["person_id"]:
            raise FoldError(f"{table} needs a column person_id of the type it has among the persons; convert it.")
        return pl.concat([frame.select("person_id"), cells], how="horizontal").join(self.who, on="person_id")

    def fold(self, fold: Fold) -> pl.Series:
        """What the fold gives for each person."""
        match fold:
            case Either(_, names):
                return pl.select(pl.coalesce(*(self.values[name] for name in names))).to_series()
            case Between(_, start, end):
                first, last = pl.lit(self.values[start]), pl.lit(self.values[end])
                return pl.select(completed_months(first, last).clip(lower_bound=0)).to_series()
            case Years():
                return self._years(fold)
            case LastYear(table=table, year=year, value=value):
                rows = (
                    self.rows[table]
                    .filter(pl.col(year) == self.on.year - 1)
                    .with_columns(pl.lit(value=True).alias(TRUTH))
                )
                return self._settle(fold, _agreement(rows, value), pl.when(AGREED).then(CELL))
            case Months():
                return self._months(fold)
            case _:
                return self._decided(fold)

    def _decided(self, fold: Active | Running | Count | Latest | First) -> pl.Series:
        rows = self._met(fold)
        truth, complete = pl.col(TRUTH), (pl.col(UPTO) >= self.on).fill_null(value=False)
        nothing = (pl.col(ROWS) == 0) & complete
        match fold:
            case Active(span=span):
                counts = _may(rows, truth & self._holds(span)).group_by(WHO).agg(SURE_ROWS, UNSURE_ROWS)
                answer = pl.when(pl.col(SURE) > 0).then(statement=True).when(NO_DOUBT & complete).then(statement=False)
                return self._settle(fold, counts, answer)
            case Running(span=span, value=value):
                held = _may(rows, truth & self._holds(span))
                return self._settle(fold, _agreement(held, value), pl.when(AGREED).then(CELL))
            case Count(day=day, since=since):
                counts = self._dated(rows, day, since).group_by(WHO).agg(SURE_ROWS, UNSURE_ROWS)
                return self._settle(fold, counts, pl.when(NO_DOUBT & complete).then(pl.col(SURE).cast(pl.Int64)))
            case Latest(day=day, value=value, since=since, absent=absent, blank_is_never=blank_is_never):
                events = rows.filter(pl.col(day).is_not_null()) if blank_is_never else rows
                best = pl.col(DAY).filter(truth).max().over(WHO)
                late = pl.col(DAY).is_null() | best.is_null() | (pl.col(DAY) >= best)
                found = _agreement(self._dated(events, day, since).filter(late), value)
                none = pl.lit(absent, dtype=found.schema[CELL])
                return self._settle(fold, found, pl.when(nothing).then(none).when(AGREED).then(CELL))
            case First(day=day, since=since, absent=absent):
                best = pl.col(DAY).filter(truth).min()
                doubt = truth.is_null() & (pl.col(DAY).is_null() | (pl.col(DAY) < best))
                dated = self._dated(rows, day, since).group_by(WHO)
                found = dated.agg(NUMBER_OF_ROWS, best.alias(DAY), doubt.sum().alias(UNSURE))
                sure = (pl.col(ROWS) > 0) & NO_DOUBT & (pl.col(DAY) <= pl.col(UPTO)).fill_null(value=False)
                none = pl.col(_own(absent)) if absent else pl.lit(None, dtype=pl.Date())
                return self._settle(fold, found, pl.when(nothing).then(none).when(sure).then(DAY))

    def _met(self, fold: Active | Running | Count | Latest | First | Months) -> pl.DataFrame:
        """The rows of a fold that may fulfil its conditions, with the named values of their person."""
        rows = self.rows[fold.table]
        rows = rows.with_columns(self.values[name].gather(rows[WHO]).alias(_own(name)) for name in named(fold))
        truths = [self._meets(condition) for condition in fold.where]
        return _may(rows, reduce(and_, truths) if truths else pl.lit(value=True))

    def _meets(self, condition: Condition) -> pl.Expr:
        match condition:
            case Among(column, among):
                return reduce(or_, (pl.col(column) == value for value in among))
            case Same(column, name, if_known):
                same = pl.col(column) == pl.col(_own(name))
                return same | pl.col(_own(name)).is_null() if if_known else same
            case Holds(span):
                return self._holds(span)
            case NotCutShort(start, ended, months):
                cut = pl.col(ended)
                return cut.is_null() | (cut > self.on) | (cut >= pl.col(start).dt.offset_by(f"{months}mo"))

    def _holds(self, span: Span) -> pl.Expr:
        parts = [pl.col(span.start) <= self.on]
        if span.last:
            parts.append(pl.col(span.last).is_null() | (pl.col(span.last) >= self.on))
        if span.ended:
            parts.append(pl.col(span.ended).is_null() | (pl.col(span.ended) > self.on))
        if span.months is not None:
            parts.append(pl.col(span.start).dt.offset_by(f"{span.months}mo") > self.on)
        return reduce(and_, parts)

    def _dated(self, rows: pl.DataFrame, day: str, since: str | None) -> pl.DataFrame:
        """Rows that may have their day from `since` to the day asked about."""
        within = pl.col(day) <= self.on
        if since:
            within &= pl.col(day) >= pl.col(_own(since))
        return _may(rows, pl.col(TRUTH) & within).with_columns(pl.col(day).alias(DAY))

    def _settle(self, fold: TableFold, found: pl.DataFrame, answer: pl.Expr) -> pl.Series:
        """The answer for each person, out of what was found of those who have rows."""
        more = [self.values[name].alias(_own(name)) for name in named(fold)]
        frame = self.who.select(WHO).with_columns(self.upto[fold.table].alias(UPTO), *more)
        frame = frame.join(found, on=WHO, how="left", maintain_order="left")
        counts = [pl.col(name).fill_null(0) for name in COUNTS if name in found.columns]
        return frame.with_columns(counts).select(answer.alias(fold.name)).to_series()

    def _years(self, fold: Years) -> pl.Series:
        last, first = self.on.year - 1, 1 if fold.last is None else self.on.year - fold.last
        year, truth = pl.col(fold.year), pl.col(TRUTH)
        rows = self.rows[fold.table].with_columns(pl.lit(first).alias("·from"))
        sure = pl.lit(value=True)
        if fold.since:
            start = self.values[fold.since].gather(rows[WHO]).dt.year().cast(pl.Int64)
            rows = rows.with_columns(pl.max_horizontal(pl.lit(start), "·from").alias("·from"))
            sure = pl.col(_own(fold.since)).is_not_null()
        rows = rows.filter(year.is_between(pl.col("·from"), last))
        rows = rows.with_columns(reduce(or_, (pl.col(fold.value) == word for word in fold.among)).alias(TRUTH))
        # A year of which rows say both, or nothing, is not said.
        by_year = rows.group_by(WHO, fold.year).agg(
            truth.all(ignore_nulls=False), truth.any(ignore_nulls=False).alias(CELL)
        )
        by_year = by_year.filter(truth == pl.col(CELL))
        if fold.how == "run":
            stops = by_year.filter(~truth).group_by(WHO).agg(year.max().alias("·stop"))
            by_year = by_year.join(stops, on=WHO, how="left").filter(year >= pl.col("·stop").fill_null(first))
        found = by_year.group_by(WHO).agg(SURE_ROWS, NUMBER_OF_ROWS, year.filter(~truth).max().alias("·stop"))
        begin = pl.lit(first)
        if fold.since:
            begin = pl.max_horizontal(begin, pl.col(_own(fold.since)).dt.year().cast(pl.Int64))
        yes, years = pl.col(SURE).cast(pl.Int64), (last - begin + 1).clip(lower_bound=0)
        stopped = pl.col("·stop").is_not_null()
        answer: pl.Expr
        match fold.how:
            case "run":
                run = (last - pl.max_horizontal(begin - 1, "·stop")).clip(lower_bound=0)
                at_once = (pl.col("·stop") == last).fill_null(value=False)
                answer = pl.when(at_once | (sure & (yes == run))).then(run)
            case "count":
                answer = pl.when(sure & (pl.col(ROWS) == years)).then(yes)
            case "all":
                answer = pl.when(sure & stopped).then(statement=False).when(sure & (yes == years)).then(statement=True)
        return self._settle(fold, found, answer)

    def _months(self, fold: Months) -> pl.Series:
        until, start, end = pl.col(_own(fold.until)), pl.col(fold.span.start), pl.col("·end")
        ends = [pl.col(fold.span.last).dt.offset_by("1d")] if fold.span.last else []
        ends += [pl.col(fold.span.ended)] if fold.span.ended else []
        ends += [start.dt.offset_by(f"{fold.span.months}mo")] if fold.span.months is not None else []
        # An end that is empty is open: skipping it is what is meant.
        rows = self._met(fold).with_columns(pl.min_horizontal(until, *ends).alias("·end"))
        rows = _may(rows, pl.col(TRUTH) & (start < end))
        unsure = rows.group_by(WHO).agg(UNSURE_ROWS)
        before = end.cum_max().shift(1).over(WHO)
        periods = rows.filter(TRUTH).sort(WHO, fold.span.start)
        periods = periods.with_columns((before.is_null() | (start > before)).cum_sum().alias("·stretch"))
        stretches = periods.group_by(WHO, "·stretch").agg(start.min(), end.max(), until.first())
        if fold.unbroken:
            stretches = stretches.filter(end == until)
        total = stretches.group_by(WHO).agg(
            NUMBER_OF_ROWS,
            completed_months(start, end).sum().alias("·months"),
            odd_days(start, end).sum().alias("·days"),
        )
        months, days = (pl.col(name).fill_null(0) for name in ("·months", "·days"))
        carried = (pl.col(ROWS) > 1).cast(pl.Int64) * (days // 30)
        given = months + carried if fold.give == "months" else days - carried * 30
        complete = (pl.col(UPTO) >= until).fill_null(value=False)
        found = unsure.join(total, on=WHO, how="full", coalesce=True)
        return self._settle(fold, found, pl.when(NO_DOUBT & complete).then(given))


def _own(name: str) -> str:
    """The column of a named value of the person."""
    return f"·:{name}"


def _may(rows: pl.DataFrame, truth: pl.Expr) -> pl.DataFrame:
    """Rows of which `truth` is not false."""
    return rows.with_columns(truth.alias(TRUTH)).filter(pl.col(TRUTH) | pl.col(TRUTH).is_null())


def _agreement(rows: pl.DataFrame, value: str) -> pl.DataFrame:
    """What a person's rows say, and whether they agree; an empty cell is a saying of its own."""
    cell = pl.col(value)
    return rows.group_by(WHO).agg(NUMBER_OF_ROWS, UNSURE_ROWS, cell.n_unique().alias(KINDS), cell.first().alias(CELL))
