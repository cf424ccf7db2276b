"""Screen a population: the fixed questions over a frame of facts, the same answers as `ask`, slice by slice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from canbo.kernel.columns import ROWS_A_SLICE, Columns, Stages
from canbo.kernel.columns_trail import TrailColumns
from canbo.kernel.expr import Expr
from canbo.kernel.question import CompiledVariant, Question
from canbo.kernel.scalar import Parameters
from canbo.kernel.verdict import Status
from canbo.law.ask import CALENDAR
from canbo.law.book import questions
from canbo.law.calendars import get_calendar
from canbo.law.facts import BOOK
from canbo.law.parameters import values_on

from .errors import ScreenError
from .prepare import prepare

LIST_JOINT = ";"
PERSON = "person_id"
ROW = "canbo row"
"""Our own column while a slice is screened; a column of that name is refused like one of an answer."""


@dataclass(frozen=True)
class Screening:
    """What is asked of everybody, on which day; `names` are questions."""

    names: tuple[str, ...]
    on: dt.date
    known_on: dt.date | None = None
    calendar: str = CALENDAR

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that the answers add, three a question."""
        return tuple(column for name in self.names for column in answer_columns(questions().get(name)))


def answer_columns(question: Question) -> tuple[str, str, str]:
    """`<question>.verdict` (or `.value`), `<question>.because`, `<question>.missing`."""
    shown = "verdict" if question.answer == "verdict" else "value"
    return f"{question.name}.{shown}", f"{question.name}.because", f"{question.name}.missing"


class Told:
    """Masks and what they say: each distinct combination is worked out once however many rows and slices have it."""

    def __init__(self, stages: Stages, said: Callable[[tuple[int, ...]], str]) -> None:
        self._stages = stages
        self._said = said
        self._known: pl.DataFrame | None = None

    def of(self, frame: pl.DataFrame) -> pl.Series:
        """The text of every row, as a category."""
        masks = self._stages.run(frame)
        new = masks.unique()
        if self._known is not None:
            new = new.join(self._known, on=masks.columns, how="anti")
        texts = pl.Series("text", [self._said(row) for row in new.iter_rows()], dtype=pl.Categorical)
        new = new.with_columns(texts)
        self._known = new if self._known is None else pl.concat([self._known, new])
        return masks.join(self._known, on=masks.columns, how="left", maintain_order="left").get_column("text")


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

        parameters = Parameters(values_on(screening.on), add_working_days)
        roots: list[Expr] = [r for _, compiled in self.asked if compiled for r in (compiled.scope, compiled.root)]
        self.columns = Columns(roots, parameters, days, screening.known_on)
        self.facts = {name for _, compiled in self.asked if compiled for name in compiled.fact_order}
        self._laid_out: dict[tuple[str, ...], Told] = {}

    def check(self, names: list[str]) -> None:
        """Refuse a population with columns named like those that the answers add."""
        taken = {*self.screening.columns, ROW}.intersection(names)
        if taken:
            name = min(taken)
            raise ScreenError(
                f"Column {name} has the name of an answer; rename or remove it.",
                f"Cột {name} trùng tên cột kết quả; hãy đổi tên hoặc bỏ cột đó.",
            )

    def run(self, frame: pl.DataFrame) -> pl.DataFrame:
        """Answers for one prepared slice, in the order of its rows; what says why and what is missing as categories."""
        used = frame.with_row_index(ROW).select(ROW, *(name for name in frame.columns if name in self.facts))
        evaluated = self.columns.evaluate(used)
        kept = frame.select(name for name in frame.columns if name not in BOOK.by_name)
        answers = [self._answers(question, compiled, evaluated) for question, compiled in self.asked]
        return pl.concat([kept, *answers], how="horizontal")

    def _answers(self, question: Question, compiled: CompiledVariant | None, frame: pl.DataFrame) -> pl.DataFrame:
        names = answer_columns(question)
        if compiled is None:
            said = str(Status.NOT_IN_FORCE) if question.answer == "verdict" else None
            words = zip(names, (said, "", ""), strict=True)
            return pl.DataFrame(
                {name: pl.repeat(word, frame.height, dtype=pl.Categorical, eager=True) for name, word in words}
            )
        return frame.select(self._shown(question, compiled, frame).alias(names[0])).with_columns(
            self._because(compiled, frame).alias(names[1]), self._missing(compiled, frame).alias(names[2])
        )

    def _shown(self, question: Question, compiled: CompiledVariant, frame: pl.DataFrame) -> pl.Expr:
        scope, value = self.columns.read(compiled.scope, frame), self.columns.read(compiled.root, frame)
        if question.answer != "verdict":
            # An unknown scope leaves the value unknown.
            shown = value.cast(pl.Float64) / question.scale if question.scale != 1 else value
            return pl.when(scope).then(shown)
        yes, no, unknown, outside = (
            pl.lit(word, dtype=pl.Categorical) for word in ("yes", "no", "unknown", str(Status.NOT_APPLICABLE))
        )
        word = pl.when(value).then(yes).when(~value).then(no).otherwise(unknown)
        return pl.when(scope.eq_missing(pl.lit(value=False))).then(outside).otherwise(word)

    def _because(self, compiled: CompiledVariant, frame: pl.DataFrame) -> pl.Series:
        def laid_out() -> Told:
            trail = TrailColumns(compiled, self.columns, frame)
            return Told(trail.masks(), lambda masks: LIST_JOINT.join(trail.decode(masks)))

        return self._told((compiled.question.name, "because", *frame.columns), laid_out).of(frame)

    def _missing(self, compiled: CompiledVariant, frame: pl.DataFrame) -> pl.Series:
        def laid_out() -> Told:
            within = ~self.columns.read(compiled.scope, frame).eq_missing(pl.lit(value=False))
            asked = (compiled.root,) if compiled.expr.type == "bool" else (compiled.root, compiled.scope)
            roots = dict.fromkeys(asked, within)
            order = compiled.fact_order
            stages = self.columns.missing(roots, order, frame)
            return Told(stages, lambda masks: LIST_JOINT.join(n for bit, n in enumerate(order) if masks[0] >> bit & 1))

        return self._told((compiled.question.name, "missing", *frame.columns), laid_out).of(frame)

    def _told(self, key: tuple[str, ...], laid_out: Callable[[], Told]) -> Told:
        """What was laid out for the first slice serves the next ones too."""
        if key not in self._laid_out:
            self._laid_out[key] = laid_out()
        return self._laid_out[key]


def screen(frame: pl.DataFrame, screening: Screening) -> pl.DataFrame:
    """Answer the questions for everybody in the frame; one row a row, in the same order. Raises ScreenError."""
    screener = Screener(screening)
    screener.check(frame.columns)
    starts = range(0, max(frame.height, 1), ROWS_A_SLICE)
    slices = (prepare(frame.slice(start, ROWS_A_SLICE), start + 1) for start in starts)
    answers = pl.concat([screener.run(part) for part in slices])
    return answers.with_columns(
        pl.col(name).cast(pl.String) for name in screening.columns if answers.schema[name] == pl.Categorical
    )
