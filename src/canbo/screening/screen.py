"""Screen a population: the fixed questions over a frame of facts, the same answers as `ask`, slice by slice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import polars as pl

from canbo.kernel.columns import ROWS_A_SLICE, Columns, column_type
from canbo.kernel.columns_trail import TrailColumns
from canbo.kernel.expr import Expr
from canbo.kernel.question import CompiledVariant, Question
from canbo.kernel.scalar import Parameters
from canbo.kernel.verdict import Status
from canbo.law.ask import CALENDAR
from canbo.law.book import questions
from canbo.law.calendars import get_calendar
from canbo.law.facts import BOOK, CONSTRAINTS
from canbo.law.parameters import values_on

from .errors import ScreenError

LIST_JOINT = ";"


@dataclass(frozen=True)
class Screening:
    """What is asked of everybody, on which day."""

    names: tuple[str, ...]
    on: dt.date
    known_on: dt.date | None = None
    calendar: str = CALENDAR


def prepare(frame: pl.DataFrame) -> pl.DataFrame:
    """Give the fact columns their types and refuse values that a fact cannot have, naming row and column.

    Columns that are no facts pass through untouched. Raises ScreenError.
    """
    known = [name for name in frame.columns if name in BOOK.by_name]
    for name in known:
        frame = frame.with_columns(_typed(frame, name))
        _check_range(frame, name)
    _check_constraints(frame)
    return frame


def _typed(frame: pl.DataFrame, name: str) -> pl.Series:
    spec, column = BOOK.get(name), frame[name]
    wanted = column_type(spec)
    if column.dtype == wanted:
        return column
    if column.dtype == pl.Null:
        return column.cast(wanted)
    if spec.type == "int" and column.dtype.is_integer():
        return column.cast(pl.Int64)
    distinct = column.unique().to_list()
    read = {value: _parsed(frame, name, value) for value in distinct}
    return pl.Series(name, [read[value] for value in column.to_list()], dtype=wanted)


def _parsed(frame: pl.DataFrame, name: str, value: object) -> object:
    if value is None or value == "":
        return None
    try:
        return BOOK.get(name).parse(value)
    except ValueError as error:
        row = frame.get_column(name).to_list().index(value)
        raise ScreenError(f"Row {row + 1}, column {name}: {error}") from error


def _check_range(frame: pl.DataFrame, name: str) -> None:
    spec = BOOK.get(name)
    if spec.type not in ("int", "date"):
        return
    column = frame.get_column(name)
    for extreme in (column.min(), column.max()):
        if extreme is not None:
            _parsed(frame, name, extreme)


def _check_constraints(frame: pl.DataFrame) -> None:
    """Refuse the first row whose facts contradict one another."""
    days = get_calendar(CALENDAR)
    rules = [c for c in CONSTRAINTS if all(name in frame.columns for name in c.fact_names)]
    if not rules:
        return
    columns = Columns([c.rule for c in rules], Parameters({}, days.add_working_days), days)
    held = columns.evaluate(frame.select(list({name for c in rules for name in c.fact_names})))
    for rule in rules:
        broken = (~held.get_column(columns.name(rule.rule)).fill_null(value=True)).arg_true()
        if len(broken):
            raise ScreenError(f"Row {broken[0] + 1}: {rule.words.en} ({', '.join(rule.fact_names)}); correct the row.")


class Screener:
    """The questions of one screening, laid out once and run over slices."""

    def __init__(self, screening: Screening) -> None:
        self.screening = screening
        book = questions()
        self.asked: list[tuple[Question, CompiledVariant | None]] = []
        for name in screening.names:
            question = book.get(name)
            variant = question.variant_on(screening.on, screening.on)
            self.asked.append((question, None if variant is None else book.compiled(question, variant)))
        days = get_calendar(screening.calendar)

        def add_working_days(day: dt.date, count: int) -> dt.date:
            return days.add_working_days(day, count, screening.known_on)

        self.parameters = Parameters(values_on(screening.on), add_working_days)
        roots: list[Expr] = [r for _, compiled in self.asked if compiled for r in (compiled.scope, compiled.root)]
        self.columns = Columns(roots, self.parameters, days, screening.known_on)

    def run(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Answers for one slice, in the order of its rows: `<question>.verdict` or `.value`, `.because`, `.missing`."""
        facts = {name for _, c in self.asked if c for name in c.fact_order}
        kept = [name for name in frame.columns if name not in BOOK.by_name or name == "person_id"]
        used = frame.select([name for name in frame.columns if name in facts]).with_row_index("__row")
        evaluated = self.columns.evaluate(used)
        parts = [frame.select(kept)]
        for question, compiled in self.asked:
            parts.append(self._answers(question, compiled, evaluated))
        return pl.concat(parts, how="horizontal")

    def _answers(self, question: Question, compiled: CompiledVariant | None, frame: pl.DataFrame) -> pl.DataFrame:
        shown = "verdict" if question.answer == "verdict" else "value"
        names = [f"{question.name}.{part}" for part in (shown, "because", "missing")]
        if compiled is None:
            said = str(Status.NOT_IN_FORCE) if question.answer == "verdict" else None
            columns = zip(names, (said, "", ""), strict=True)
            return pl.DataFrame({name: pl.Series(name, [word] * frame.height, dtype=pl.String) for name, word in columns})
        scope = self.columns.read(compiled.scope, frame)
        value = self.columns.read(compiled.root, frame)
        given = frame.select(self._shown(question, scope, value).alias(names[0]))
        return given.with_columns(
            pl.Series(names[1], self._because(compiled, frame), dtype=pl.String),
            pl.Series(names[2], self._missing(compiled, frame), dtype=pl.String),
        )

    def _shown(self, question: Question, scope: pl.Expr, value: pl.Expr) -> pl.Expr:
        outside = pl.lit(str(Status.NOT_APPLICABLE))
        if question.answer == "verdict":
            word = pl.when(value).then(pl.lit("yes")).when(~value).then(pl.lit("no")).otherwise(pl.lit("unknown"))
            return pl.when(scope.eq_missing(pl.lit(value=False))).then(outside).otherwise(word)
        known = pl.when(scope).then(value.cast(pl.Float64) / question.scale if question.scale != 1 else value)
        return known

    def _because(self, compiled: CompiledVariant, frame: pl.DataFrame) -> pl.Series:
        trail = TrailColumns(compiled, self.columns, frame)
        masked, words = trail.masks()
        return _decoded(masked, words, lambda masks: LIST_JOINT.join(trail.decode(masks)))

    def _missing(self, compiled: CompiledVariant, frame: pl.DataFrame) -> pl.Series:
        scope, root = self.columns.read(compiled.scope, frame), self.columns.read(compiled.root, frame)
        valued = compiled.expr.type != "bool"
        unknown = scope.is_null() | (root.is_null() & scope.fill_null(value=True)) if valued else root.is_null()
        rows = frame.filter(unknown & ~scope.eq_missing(pl.lit(value=False)))
        texts = pl.Series("missing", [""] * 0, dtype=pl.String)
        if rows.height:
            masked, root_mask = self.columns.masks(compiled.root, compiled.fact_order, rows)
            words = [root_mask]
            if valued:
                masked, scope_mask = self.columns.masks(compiled.scope, compiled.fact_order, masked)
                words.append(scope_mask)
            order = compiled.fact_order

            def said(masks: tuple[int, ...]) -> str:
                union = 0
                for mask in masks:
                    union |= mask
                return LIST_JOINT.join(name for bit, name in enumerate(order) if union >> bit & 1)

            texts = _decoded(masked, words, said)
        found = pl.DataFrame({"__row": rows.get_column("__row"), "text": texts})
        return frame.select("__row").join(found, on="__row", how="left", maintain_order="left").get_column("text").fill_null("")


def _decoded(frame: pl.DataFrame, words: Sequence[str], said: Callable[[tuple[int, ...]], str]) -> pl.Series:
    """Say each distinct combination of masks once and give every row its text."""
    distinct = frame.select(words).unique()
    texts = [said(tuple(row)) for row in distinct.iter_rows()]
    joined = frame.select(words).join(distinct.with_columns(pl.Series("text", texts, dtype=pl.String)), on=list(words), how="left", maintain_order="left")
    return joined.get_column("text")


def screen(frame: pl.DataFrame, screening: Screening) -> pl.DataFrame:
    """Answer the questions for everybody in the frame; one row a row, in the same order."""
    screener = Screener(screening)
    prepared = prepare(frame)
    slices = list(screener.run(part) for part in _slices(prepared))
    return pl.concat(slices) if slices else screener.run(prepared)


def _slices(frame: pl.DataFrame) -> Iterator[pl.DataFrame]:
    for start in range(0, frame.height, ROWS_A_SLICE):
        yield frame.slice(start, ROWS_A_SLICE)
