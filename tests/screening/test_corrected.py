"""A population screened under corrections of the retirement age is told what each person alone would be told."""

import datetime as dt
import random

import polars as pl
import pytest

from canbo.kernel.columns import column_type
from canbo.kernel.override import Override
from canbo.law.ask import agree, ask
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.law.retirement import AGE, with_retirement
from canbo.law.retirement_columns import with_retirement_columns
from canbo.screening.screen import Screening, screen

D = dt.date
ON = D(2026, 11, 21)
READING = ("reappointment-route", "representative-conditions", "post-after-leaving")
BIRTHS = tuple(D(1958 + i // 12, i % 12 + 1, 1 + i % 28) for i in range(0, 240, 5))


def correction(months, start, end=None, sex=("male",), citation="Luật 01/2027/QH16"):
    return Override(AGE, months, citation, start, "An", "luật mới", end=end, where=(("sex", sex),))


CORRECTIONS = (
    correction(65 * 12, D(1964, 1, 1)),
    correction(58 * 12, D(1966, 1, 1), D(1969, 6, 30), sex=("male", "female"), citation="Luật 02/2028/QH16"),
)
BEFORE_42_3 = Override(
    "181/2026:17.2.a", value=True, citation="Quy định 400", start=D(2026, 9, 1), author="An", reason="thử"
)


def rows_of(name, count):
    chance = random.Random(name)
    question = questions().get(name)
    facts = questions().compiled(question, question.variant_on(ON, ON)).fact_order
    names = dict.fromkeys((*facts, "position", "birth_date", "sex", "term_end", "retirement_date"))
    found = []
    for _ in range(count):
        gaps = chance.choice((0.0, 0.1, 0.4))
        row = {}
        for spec in map(BOOK.get, names):
            value = None
            if spec.name == "birth_date":
                value = chance.choice(BIRTHS)
            elif spec.name in ("retirement_date", "months_to_retirement_at_term_end", "service_months_left"):
                value = chance.choice((None, None, None, D(2028, 1, 31) if spec.type == "date" else 30))
            elif spec.type == "bool":
                value = chance.random() < (0.1 if not spec.is_reading else 0.5)
            elif spec.type == "choice":
                value = chance.choice(spec.choice_names)
            elif spec.type == "date":
                value = chance.choice((D(2025, 12, 31), D(2027, 2, 28), D(2029, 6, 30)))
            else:
                value = chance.randint(spec.low, min(spec.high, spec.low + 30))
            row[spec.name] = None if chance.random() < gaps else value
        if agree({fact: value for fact, value in row.items() if value is not None}):
            found.append(row)
    return found


@pytest.mark.parametrize("overrides", [CORRECTIONS, (*CORRECTIONS, BEFORE_42_3)], ids=["alone", "beside another"])
@pytest.mark.parametrize("name", READING)
def test_each_row_says_what_the_person_alone_would_be_told(name, overrides):
    rows = rows_of(name, 250)
    frame = pl.DataFrame(rows, schema={fact: column_type(BOOK.get(fact)) for fact in rows[0]})
    lines = screen(frame, Screening((name,), ON, overrides=overrides)).rows(named=True)
    resting = set()
    for facts, line in zip(rows, lines, strict=True):
        known = {fact: value for fact, value in facts.items() if value is not None}
        asked = ask(name, known, ON, thorough=False, overrides=overrides)
        told = ";".join(f"{one.provision} {one.citation}" for one in asked.overrides)
        assert line[f"{name}.overrides"] == told, known
        assert line[f"{name}.because"] == ";".join(dict.fromkeys(step.citation for step in asked.because))
        assert line[f"{name}.missing"] == ";".join(asked.missing)
        resting |= {one.citation for one in asked.overrides if one.provision == AGE}
    assert resting


def test_a_question_that_reads_no_retirement_rests_on_none():
    frame = pl.DataFrame({"position": ["council_member"], "birth_date": [D(1966, 4, 1)], "sex": ["male"]})
    answers = screen(frame, Screening(("relief-ground",), ON, overrides=CORRECTIONS))
    assert answers["relief-ground.overrides"].to_list() == [""]


def test_a_population_without_births_is_screened_as_ever():
    frame = pl.DataFrame({"position": ["general_director"], "months_to_retirement_at_term_end": [70]})
    answers = screen(frame, Screening(("reappointment-route",), ON, overrides=CORRECTIONS))
    assert answers["reappointment-route.overrides"].to_list() == [""]


def test_many_persons_get_the_same_days_as_one():
    rows = [{"birth_date": born, "sex": sex} for born in (*BIRTHS, None) for sex in ("male", "female", None)]
    many = with_retirement_columns(pl.DataFrame(rows), ON, CORRECTIONS).to_dicts()
    for facts, computed in zip(rows, many, strict=True):
        known = {name: value for name, value in facts.items() if value is not None}
        one = with_retirement(known, ON, CORRECTIONS)
        assert {name: value for name, value in computed.items() if value is not None} == one
