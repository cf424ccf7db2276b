"""Under every reform, and under all of them, one person asked and a population screened get the same answers."""

import datetime as dt

import polars as pl
import pytest
from polars.testing import assert_frame_equal
from tests.law.test_scalar_equals_columns import Worlds, parameters

from canbo.kernel.columns import Columns
from canbo.kernel.errors import CanboError
from canbo.kernel.scalar import compile_program
from canbo.law.ask import ask
from canbo.law.book import questions
from canbo.law.calendars import get_calendar
from canbo.law.reforms import REFORMS, ReformError, lawbook_under, questions_under
from canbo.screening.errors import ScreenError
from canbo.screening.screen import REFORMS as COLUMN
from canbo.screening.screen import Screening, screen

ON = dt.date(2026, 11, 21)
ROWS, ROWS_A_PROVISION = 150, 200
EVERY = tuple(REFORMS)


def touched(keys):
    """The questions that come out of a reform otherwise than in force: its own, and those over rows it changes."""
    cited = {change.citation for key in keys for change in REFORMS[key].changes}
    own = {question.name for key in keys for question in REFORMS[key].questions}
    book, before = questions_under(keys), questions()
    for name, question in before.questions.items():
        if any(cited.intersection(before.compiled(question, v).provisions) for v in question.variants):
            own.add(name)
    return sorted(name for name in own if book.get(name).variant_on(ON, ON))


ASKED = [(keys, name) for keys in [*((key,) for key in EVERY), EVERY] for name in touched(keys)]


def test_each_reform_is_asked_about():
    assert {keys for keys, _ in ASKED} == {*((key,) for key in EVERY), EVERY}
    assert "may-resign" in touched(("compulsory-resignation",))


@pytest.mark.parametrize(("keys", "name"), ASKED, ids=[f"{'+'.join(k) if len(k) < 2 else 'all'}-{n}" for k, n in ASKED])
def test_the_whole_answer_with_its_reasons_is_the_same_asked_and_screened(keys, name):
    book = questions_under(keys)
    question = book.get(name)
    worlds = Worlds(book.compiled(question, question.variant_on(ON, ON)).program, ON, f"{keys}{name}")
    rows = worlds.rows(ROWS)
    screened = screen(worlds.frame(rows), Screening((name,), ON, reforms=keys))
    shown = "verdict" if question.answer == "verdict" else "value"
    assert set(screened[COLUMN]) == {";".join(keys)}
    lines = screened.select([f"{name}.{part}" for part in (shown, "because", "missing")]).rows()
    for facts, (value, *line) in zip(rows, lines, strict=True):
        asked = ask(name, facts, ON, thorough=False, reforms=keys)
        said = str(asked.verdict or asked.status) if question.answer == "verdict" else asked.shown_value
        because = ";".join(step.citation for step in asked.because)
        told = value.isoformat() if isinstance(value, dt.date) else value
        assert (told, *line) == (said, because, ";".join(asked.missing)), facts


CHANGED = [(key, change.citation) for key in EVERY for change in REFORMS[key].changes]
COMPUTING = [
    (key, citation)
    for key, citation in dict.fromkeys(CHANGED)
    if citation in lawbook_under([key]).citations and lawbook_under([key]).resolve(citation) is not None
]


@pytest.mark.parametrize(("key", "citation"), COMPUTING)
def test_every_changed_provision_computes_the_same_for_one_and_for_many(key, citation):
    expr, days = lawbook_under([key]).resolve(citation), get_calendar("vn-state")
    program = compile_program([expr])
    worlds = Worlds(program, ON, citation)
    rows, values = [], []
    for facts in worlds.rows(ROWS_A_PROVISION):
        try:
            values.append(program.run(facts, parameters(ON))[0][0])
        except CanboError:  # a day outside the calendar is refused in both
            continue
        rows.append(facts)
    columns = Columns([expr], parameters(ON), days)
    frame = columns.evaluate(worlds.frame(rows))
    found = frame.select(columns.read(expr, frame).alias("value")).get_column("value").to_list()
    assert (found if len(found) == len(rows) else found * len(rows)) == values
    assert values


PEOPLE = pl.DataFrame({"person_id": ["a", "b"], "position": ["council_member", None]})


def test_a_screened_population_names_the_reforms_only_when_there_are_any():
    plain = screen(PEOPLE, Screening(("leaving-form",), ON))
    assert COLUMN not in plain.columns
    supposed = screen(PEOPLE, Screening(("leaving-form",), ON, reforms=("two-paper-file",)))
    assert_frame_equal(supposed.drop(COLUMN), plain)
    assert supposed[COLUMN].to_list() == ["two-paper-file"] * 2


def test_a_column_of_that_name_is_refused():
    with pytest.raises(ScreenError, match="has the name of an answer"):
        screen(PEOPLE.with_columns(pl.lit("x").alias(COLUMN)), Screening(("leaving-form",), ON, reforms=("kept-pay",)))


def test_a_day_before_the_reform_is_refused():
    with pytest.raises(ReformError, match="is supposed from 2026-05-21 on"):
        screen(PEOPLE, Screening(("leaving-form",), dt.date(2026, 5, 20), reforms=("kept-pay",)))
