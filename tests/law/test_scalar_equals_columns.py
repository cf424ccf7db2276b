"""One person asked and a population screened get the same answers: exhaustively for few facts, at random beyond."""

import datetime as dt
import random
from itertools import product
from math import prod

import polars as pl
import pytest

from canbo.kernel.columns import Columns, column_type
from canbo.kernel.errors import CanboError
from canbo.kernel.expr import Fact
from canbo.kernel.scalar import Parameters, Program, compile_program
from canbo.kernel.search import candidates
from canbo.law.ask import agree, ask
from canbo.law.book import lawbook, questions
from canbo.law.calendars import get_calendar
from canbo.law.parameters import values_on
from canbo.screening.screen import Screening, screen

ROWS_WITH_REASONS, MOST_ROWS, ROWS_A_PROVISION = 300, 25_000, 200
EDGES = (dt.date(2024, 2, 29), dt.date(2025, 12, 31), dt.date(2026, 5, 21), dt.date(2026, 8, 31), dt.date(2028, 2, 29))
DAYS = get_calendar("vn-state")


def day_in(variant) -> dt.date:
    """A day on which this body of law answers."""
    return variant.valid_to or dt.date(2026, 11, 21)


ASKED = [(name, place) for name, question in questions().questions.items() for place in range(len(question.variants))]


def parameters(on: dt.date) -> Parameters:
    return Parameters(values_on(on), DAYS.add_working_days)


class Worlds:
    """Facts worth trying for a program: all there are if they are few, else as many at random, each with its gaps."""

    def __init__(self, program: Program, on: dt.date, seed: str) -> None:
        self.program = program
        self.parameters = parameters(on)
        self.random = random.Random(seed)
        self.specs = [node.spec for node in program.nodes if isinstance(node, Fact)]
        self.values = {spec.name: self._values(spec) for spec in self.specs}

    def _values(self, spec) -> list:
        if spec.type in ("bool", "choice"):
            return [None, *candidates(spec, self.program, {}, self.parameters)]
        found = dict.fromkeys(EDGES if spec.type == "date" else range(spec.low, min(spec.high, spec.low + 13) + 1))
        for _ in range(12):
            others = {s.name: v for s in self.specs if s is not spec and (v := self._any(s)) is not None}
            found |= dict.fromkeys(candidates(spec, self.program, others, self.parameters))
        return [None, *found]

    def _any(self, spec) -> object:
        match spec.type:
            case "bool":
                return self.random.choice((True, False))
            case "choice":
                return self.random.choice(spec.choice_names)
            case "date":
                return self.random.choice(EDGES)
            case _:
                return self.random.randint(spec.low, min(spec.high, spec.low + 40))

    def rows(self, most: int) -> list[dict[str, object]]:
        """Rows whose facts agree with one another."""
        names = list(self.values)
        if prod(len(v) for v in self.values.values()) <= most:
            every = [dict(zip(names, row, strict=True)) for row in product(*self.values.values())]
        else:
            every = [self._one() for _ in range(most)]
        return [row for row in every if agree({n: v for n, v in row.items() if v is not None})]

    def _one(self) -> dict[str, object]:
        # Of many facts at random some one nearly always decides; leaning to one truth lets the others matter too.
        lean, gaps = self.random.random(), self.random.choice((0.0, 0.1, 0.5))
        return {spec.name: None if self.random.random() < gaps else self._leaning(spec, lean) for spec in self.specs}

    def _leaning(self, spec, lean: float) -> object:
        if spec.type == "bool":
            return self.random.random() < lean**2
        return self.random.choice(self.values[spec.name])

    def frame(self, rows: list[dict[str, object]]) -> pl.DataFrame:
        """The same facts as columns."""
        columns = {s.name: pl.Series([row[s.name] for row in rows], dtype=column_type(s)) for s in self.specs}
        return pl.DataFrame(columns) if columns else pl.DataFrame({"person_id": range(len(rows))})


each_question = pytest.mark.parametrize(("name", "place"), ASKED, ids=[f"{name}-{place}" for name, place in ASKED])


def screened(name: str, on: dt.date, frame: pl.DataFrame) -> list[tuple[object, str, str]]:
    """Verdict or value, the provisions and the missing facts of each row, from the columns."""
    shown = "verdict" if questions().get(name).answer == "verdict" else "value"
    parts = [f"{name}.{part}" for part in (shown, "because", "missing")]
    return screen(frame, Screening((name,), on)).select(parts).rows()


def decided(compiled, facts, on: dt.date) -> tuple[object, str]:
    """Verdict or value and the missing facts of one person, from the generated program alone."""
    (within, value), (scope_mask, mask) = compiled.program.run(facts, parameters(on))
    verdict = compiled.question.answer == "verdict"
    if within is False:
        return "not-applicable" if verdict else None, ""
    if within is None:
        value = value if verdict else None
        mask |= scope_mask
    missing = compiled.program.decode(mask, compiled.fact_order) if value is None else ()
    if verdict:
        value = {True: "yes", False: "no", None: "unknown"}[value]
    elif value is not None and compiled.question.scale != 1:
        value /= compiled.question.scale
    return value, ";".join(missing)


@each_question
def test_verdict_value_and_missing_facts_agree_row_by_row(name, place):
    question = questions().get(name)
    on = day_in(question.variants[place])
    compiled = questions().compiled(question, question.variants[place])
    worlds = Worlds(compiled.program, on, f"{name}{place}")
    rows = worlds.rows(MOST_ROWS)
    for facts, (shown, _, missing) in zip(rows, screened(name, on, worlds.frame(rows)), strict=True):
        assert (shown, missing) == decided(compiled, facts, on), facts


@each_question
def test_the_whole_answer_with_its_reasons_is_the_same_asked_and_screened(name, place):
    question = questions().get(name)
    on = day_in(question.variants[place])
    worlds = Worlds(questions().compiled(question, question.variants[place]).program, on, f"why{name}{place}")
    rows = worlds.rows(ROWS_WITH_REASONS)
    for facts, line in zip(rows, screened(name, on, worlds.frame(rows)), strict=True):
        asked = ask(name, facts, on, thorough=False)
        said = str(asked.verdict or asked.status) if question.answer == "verdict" else asked.shown_value
        shown = line[0].isoformat() if isinstance(line[0], dt.date) else line[0]
        because = ";".join(step.citation for step in asked.because)
        assert (shown, *line[1:]) == (said, because, ";".join(asked.missing)), facts


COMPUTING = [citation for citation in lawbook().citations if lawbook().resolve(citation) is not None]


@pytest.mark.parametrize("citation", COMPUTING)
def test_every_provision_computes_the_same_for_one_and_for_many(citation):
    expr, on = lawbook().resolve(citation), dt.date(2026, 11, 21)
    program = compile_program([expr])
    worlds = Worlds(program, on, citation)
    rows, values = [], []
    for facts in worlds.rows(ROWS_A_PROVISION):
        try:
            values.append(program.run(facts, parameters(on))[0][0])
        except CanboError:  # a day outside the calendar is refused in both
            continue
        rows.append(facts)
    columns = Columns([expr], parameters(on), DAYS)
    frame = columns.evaluate(worlds.frame(rows))
    computed = frame.select(columns.read(expr, frame).alias("value")).get_column("value")
    found = computed.to_list() if len(computed) == len(rows) else computed.to_list() * len(rows)
    assert found == values
    assert len(values) > 0
