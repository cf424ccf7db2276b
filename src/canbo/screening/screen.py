"""Screen a population: the fixed questions over a frame of facts, the same answers as `ask`, slice by slice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import polars as pl

from canbo.kernel.calendar import CalendarError
from canbo.kernel.columns import ROWS_A_SLICE, Columns, Stages
from canbo.kernel.columns_trail import TrailColumns
from canbo.kernel.expr import Expr
from canbo.kernel.override import Override
from canbo.kernel.question import CompiledVariant, Question
from canbo.kernel.scalar import Parameters
from canbo.kernel.verdict import Status
from canbo.law.ask import CALENDAR
from canbo.law.calendars import get_calendar
from canbo.law.facts import BOOK
from canbo.law.overrides import compiled_under
from canbo.law.parameters import values_on
from canbo.law.reforms import get_reforms, questions_under
from canbo.law.retirement import RETIRING, corrections_of
from canbo.law.retirement_columns import with_retirement_columns

from .corrected import CORRECTED, Corrected
from .errors import ScreenError
from .outside import ROW, Outside, Tolerant, days_outside, refused, told_of
from .overridden import Overridden, overrides_column
from .prepare import prepare

LIST_JOINT = ";"
PERSON = "person_id"
REFORMS = "canbo.reforms"
"""The column that names the reforms supposed; it is there only when there are any."""


@dataclass(frozen=True)
class Screening:
    """What is asked of everybody, on which day; `names` are questions, `reforms` changes of the law to suppose.

    `overrides` are documents that prevail (42.3), as `ask` takes them.
    """

    names: tuple[str, ...]
    on: dt.date
    known_on: dt.date | None = None
    calendar: str = CALENDAR
    reforms: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that the answers add: three a question, four under overrides, one for the reforms, if any."""
        book = questions_under(self.reforms)
        asked = tuple(column for name in self.names for column in self.columns_of(book.get(name)))
        return (*asked, REFORMS) if self.reforms else asked

    def columns_of(self, question: Question) -> tuple[str, ...]:
        """The columns of one question."""
        declared = (overrides_column(question),) if self.overrides else ()
        return (*answer_columns(question), *declared)


def answer_columns(question: Question) -> tuple[str, str, str]:
    """`<question>.verdict` (or `.value`), `<question>.because`, `<question>.missing`."""
    shown = "verdict" if question.answer == "verdict" else "value"
    return f"{question.name}.{shown}", f"{question.name}.because", f"{question.name}.missing"


class Told:
    """Says what masks mean: each distinct combination is worked out once however many rows and slices have it."""

    def __init__(self, words: list[str], said: Callable[[tuple[int, ...]], str]) -> None:
        self._words = words
        self._said = said
        self._known: pl.DataFrame | None = None

    def of(self, masks: pl.DataFrame) -> pl.Series:
        """The text of every row, as a category."""
        masks = masks.select(self._words)
        new = masks.unique()
        if self._known is not None:
            new = new.join(self._known, on=self._words, how="anti")
        texts = pl.Series("text", [self._said(row) for row in new.iter_rows()], dtype=pl.Categorical)
        new = new.with_columns(texts)
        self._known = new if self._known is None else pl.concat([self._known, new])
        return masks.join(self._known, on=self._words, how="left", maintain_order="left").get_column("text")


class Layout:
    """The reasons and gaps of all questions for frames with the same columns."""

    def __init__(
        self,
        asked: Sequence[tuple[Question, CompiledVariant]],
        overridden: Sequence[Overridden],
        corrected: Corrected,
        columns: Columns,
        frame: pl.DataFrame,
    ) -> None:
        self.told: dict[str, Told] = {}
        self.overridden = tuple(overridden)
        under = {one.question.name: one for one in overridden}
        parts = []
        for question, compiled in asked:
            _, because, missing = answer_columns(question)
            trail = TrailColumns(compiled, columns, frame, because)
            parts += [trail.masks(), _gaps(compiled, columns, frame, missing)]
            self.told[because] = Told(trail.words, partial(_cited, trail))
            self.told[missing] = Told([missing], partial(_named, compiled.fact_order))
            if one := under.get(question.name):
                parts += one.gaps(columns, frame)
                self.told[because] = Told([*trail.words, one.concerned], partial(_joined, one.because, trail))
                words = [*trail.words, one.concerned, one.changed]
                self.told[one.column] = Told(words, partial(_joined, one.documents, trail))
            if reading := corrected.reading(compiled):
                said = _under_corrections(corrected, reading, trail, one)
                words = [*trail.words, *([one.concerned, one.changed] if one else []), CORRECTED]
                self.told[overrides_column(question)] = Told(words, said)
        self.stages = Stages.together(parts, frame)

    def texts(self, frame: pl.DataFrame, marks: pl.DataFrame) -> dict[str, pl.Series]:
        """The columns of text of an evaluated frame; `marks` are those of its overrides."""
        masks = self.stages.run(frame)
        for one in self.overridden:
            masks = one.joined(masks, marks)
        if CORRECTED in marks.columns and masks.width:
            masks = masks.hstack(marks.select(CORRECTED))
        return {name: told.of(masks) for name, told in self.told.items()}


def _gaps(compiled: CompiledVariant, columns: Columns, frame: pl.DataFrame, name: str) -> Stages:
    within = ~columns.read(compiled.scope, frame).eq_missing(pl.lit(value=False))
    asked = (compiled.root,) if compiled.expr.type == "bool" else (compiled.root, compiled.scope)
    return columns.missing(dict.fromkeys(asked, within), compiled.fact_order, frame, name)


def _cited(trail: TrailColumns, masks: tuple[int, ...]) -> str:
    return LIST_JOINT.join(trail.decode(masks))


def _joined(
    said: Callable[[TrailColumns, tuple[int, ...]], list[str]], trail: TrailColumns, masks: tuple[int, ...]
) -> str:
    return LIST_JOINT.join(said(trail, masks))


def _under_corrections(
    corrected: Corrected, reading: Mapping[str, frozenset[str]], trail: TrailColumns, one: Overridden | None
) -> Callable[[tuple[int, ...]], str]:
    because: Callable[[tuple[int, ...]], list[str]] = trail.decode
    documents: Callable[[tuple[int, ...]], list[str]] = _none
    if one is not None:
        under = one
        because, documents = (lambda masks: under.because(trail, masks[:-1])), partial(under.documents, trail)

    def said(masks: tuple[int, ...]) -> str:
        return LIST_JOINT.join(corrected.joined(reading, because, documents, masks))

    return said


def _none(_masks: tuple[int, ...]) -> list[str]:
    return []


def _named(facts: Sequence[str], masks: tuple[int, ...]) -> str:
    return LIST_JOINT.join(name for bit, name in enumerate(facts) if masks[0] >> bit & 1)


class Screener:
    """The questions of one screening, laid out once and run over slices."""

    def __init__(self, screening: Screening) -> None:
        self.screening = screening
        for reform in get_reforms(screening.reforms):
            reform.check_day(screening.on)
        book = questions_under(screening.reforms)
        self.asked: list[tuple[Question, CompiledVariant | None]] = []
        self.overridden: list[Overridden] = []
        self.corrected = Corrected(corrections_of(screening.overrides))
        for name in screening.names:
            question = book.get(name)
            variant = question.variant_on(screening.on, screening.on)
            if variant is None:
                self.asked.append((question, None))
                continue
            compiled, used = compiled_under(book, question, variant, screening.overrides, screening.on)
            self.asked.append((question, compiled))
            if used:
                self.overridden.append(Overridden(question, compiled, book.compiled(question, variant), used))
        days = get_calendar(screening.calendar)

        def add_working_days(day: dt.date, count: int) -> dt.date:
            return days.add_working_days(day, count, screening.known_on)

        parameters = Parameters(values_on(screening.on), add_working_days)
        roots: list[Expr] = [r for _, compiled in self.asked if compiled for r in (compiled.scope, compiled.root)]
        roots += [root for one in self.overridden for root in one.roots]
        self.columns = Columns(roots, parameters, days, screening.known_on)
        self._tolerant = Tolerant(roots, parameters, days, screening.known_on)
        self.facts = {name for _, compiled in self.asked if compiled for name in compiled.fact_order}
        self.facts |= {name for one in self.overridden for name in one.facts}
        self._laid_out: dict[tuple[str, ...], Layout] = {}
        self._roots = roots
        self._alone: dict[str, Screener] = {}

    def check(self, names: list[str]) -> None:
        """Refuse a population with columns named like those that the answers add."""
        taken = {*self.screening.columns, ROW}.intersection(names)
        if taken:
            name = min(taken)
            raise ScreenError(
                f"Column {name} has the name of an answer; rename or remove it.",
                f"Cột {name} trùng tên cột kết quả; hãy đổi tên hoặc bỏ cột đó.",
            )

    def run(self, frame: pl.DataFrame, first: int = 1, outside: list[Outside] | None = None) -> pl.DataFrame:
        """Answers for one prepared slice, in the order of its rows; what says why and what is missing as categories.

        A question with a day outside the calendar takes that day as not known in that row, and `outside` is told;
        `first` is the number of the slice's first row.
        """
        try:
            return self._answers(frame)
        except CalendarError:
            told = [] if outside is None else outside
            parts = [self._of(name)._without_outside(frame, first, told) for name in self.screening.names]  # noqa: SLF001
        merged = {column.name: column for part in parts for column in part.iter_columns()}
        added = self.screening.columns
        return pl.DataFrame([merged[name] for name in (*(n for n in merged if n not in added), *added)])

    def _of(self, name: str) -> Screener:
        """One question by itself: a day may be outside the calendar for one and serve another."""
        if name not in self._alone:
            self._alone[name] = Screener(replace(self.screening, names=(name,)))
        return self._alone[name]

    def _without_outside(self, frame: pl.DataFrame, first: int, told: list[Outside]) -> pl.DataFrame:
        try:
            return self._answers(frame)
        except CalendarError as error:
            used = self._used(frame)
            beyond = days_outside(self._roots, self._tolerant, used)
            if not beyond or not set(beyond) <= set(frame.columns):
                raise refused(self.columns) from error
            told += told_of(self.screening.names[0], beyond, used, self.columns, first)
            emptied = (pl.when(pl.lit(~rows)).then(pl.col(name)).alias(name) for name, rows in beyond.items())
            return self._without_outside(frame.with_columns(emptied), first, told)

    def _used(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The facts that the questions read, with what can be reckoned."""
        known = frame
        if RETIRING & self.facts:
            known = with_retirement_columns(frame, self.screening.on, self.corrected.corrections)
        return known.with_row_index(ROW).select(ROW, *(name for name in known.columns if name in self.facts))

    def _answers(self, frame: pl.DataFrame) -> pl.DataFrame:
        evaluated = self.columns.evaluate(self._used(frame))
        in_force = [(question, compiled) for question, compiled in self.asked if compiled is not None]
        columns = tuple(evaluated.columns)
        if columns not in self._laid_out:
            self._laid_out[columns] = Layout(in_force, self.overridden, self.corrected, self.columns, evaluated)
        shown = evaluated.select(self._shown(question, compiled, evaluated) for question, compiled in in_force)
        marks = evaluated.select(mark for one in self.overridden for mark in one.marks(self.columns, evaluated))
        if self.corrected.corrections:
            marks = pl.DataFrame([self.corrected.mark(frame).to_series(), *marks.iter_columns()])
        evaluated = _truths(evaluated)
        texts = self._laid_out[columns].texts(evaluated, marks)
        answers = [
            shown.get_column(name)
            if name in shown.columns
            else texts[name].alias(name)
            if name in texts
            else pl.repeat(word, frame.height, dtype=pl.Categorical, eager=True).alias(name)
            for question, _ in self.asked
            for name, word in zip(self.screening.columns_of(question), _out_of_force(question), strict=False)
        ]
        if self.screening.reforms:
            supposed = LIST_JOINT.join(self.screening.reforms)
            answers.append(pl.repeat(supposed, frame.height, dtype=pl.Categorical, eager=True).alias(REFORMS))
        kept = [column for column in frame.iter_columns() if column.name not in BOOK.by_name]
        return pl.DataFrame([*kept, *answers])

    def _shown(self, question: Question, compiled: CompiledVariant, frame: pl.DataFrame) -> pl.Expr:
        """The verdict as a word, or the value in the unit of the question."""
        name = answer_columns(question)[0]
        scope, value = self.columns.read(compiled.scope, frame), self.columns.read(compiled.root, frame)
        if question.answer != "verdict":
            # An unknown scope leaves the value unknown.
            value = value.cast(pl.Float64) / question.scale if question.scale != 1 else value
            return pl.when(scope).then(value).alias(name)
        yes, no, unknown, outside = (
            pl.lit(word, dtype=pl.Categorical) for word in ("yes", "no", "unknown", str(Status.NOT_APPLICABLE))
        )
        word = pl.when(value).then(yes).when(~value).then(no).otherwise(unknown)
        return pl.when(scope.eq_missing(pl.lit(value=False))).then(outside).otherwise(word).alias(name)


def _truths(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with numbers, days and choices as truths: reasons and gaps ask of them only whether they are known."""
    wide = (name for name, kind in frame.schema.items() if kind != pl.Boolean)
    return frame.with_columns(pl.when(pl.col(name).is_not_null()).then(pl.lit(value=True)).alias(name) for name in wide)


def _out_of_force(question: Question) -> tuple[str | None, str, str, str]:
    """What stands where no encoded law answers; the last also where no override touches the question."""
    return (str(Status.NOT_IN_FORCE) if question.answer == "verdict" else None), "", "", ""


def screen(frame: pl.DataFrame, screening: Screening) -> pl.DataFrame:
    """Answer the questions for everybody in the frame; one row a row, in the same order. Raises ScreenError."""
    screener = Screener(screening)
    screener.check(frame.columns)
    starts = range(0, max(frame.height, 1), ROWS_A_SLICE)
    slices = (prepare(frame.slice(start, ROWS_A_SLICE), start + 1) for start in starts)
    answers = pl.concat([screener.run(part, start + 1) for part, start in zip(slices, starts, strict=True)])
    return answers.with_columns(
        pl.col(name).cast(pl.String) for name in screening.columns if answers.schema[name] == pl.Categorical
    )
