"""A population screened under documents that prevail (42.3) is told what each person alone would be told."""

import datetime as dt
import random

import polars as pl
import pytest

from canbo.kernel.columns import column_type
from canbo.kernel.override import Override
from canbo.law.ask import agree, ask
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.law.overrides import overridable, result_of
from canbo.screening.screen import Screening, screen

D = dt.date
ON, FIRST = D(2026, 11, 21), D(2026, 9, 1)
POSTS = {"position": ("council_member", "council_chair")}
CHAIRS = (("position", ("council_chair", "company_chair")),)
EDGES = (D(2024, 2, 29), D(2025, 12, 31), D(2026, 6, 30), D(2026, 8, 31), D(2027, 2, 28))


def override(provision, value, document="Quy định 400", start=FIRST, where=(), end=None):
    return Override(f"181/2026:{provision}", value, document, start, "Nguyễn Thị An", "thử", end=end, where=where)


def rows_of(name, count, seed):
    """Facts of a question at random, with gaps; those whose facts agree with one another."""
    chance = random.Random(f"{name} {seed}")
    question = questions().get(name)
    variant = question.variant_on(ON, ON)
    specs = [
        BOOK.get(fact) for fact in dict.fromkeys((*questions().compiled(question, variant).fact_order, "position"))
    ]

    def value(spec):
        match spec.type:
            case "bool":
                return chance.choice((True, False))
            case "choice":
                return chance.choice(spec.choice_names)
            case "date":
                return chance.choice(EDGES)
        return chance.randint(spec.low, min(spec.high, spec.low + 30))

    found = []
    for _ in range(count):
        gaps = chance.choice((0.0, 0.2, 0.6))
        row = {spec.name: None if chance.random() < gaps else value(spec) for spec in specs}
        if chance.random() < 0.5:
            row["position"] = chance.choice(POSTS["position"])
        if agree({name: value for name, value in row.items() if value is not None}):
            found.append(row)
    return found


def frame_of(rows):
    return pl.DataFrame(rows, schema={name: column_type(BOOK.get(name)) for name in rows[0]})


def agree_on(name, rows, overrides, reforms=()):
    """Every row of the screening against `ask`; returns how many rest on an override."""
    screening = Screening((name,), ON, overrides=tuple(overrides), reforms=reforms)
    lines = screen(frame_of(rows), screening).rows(named=True)
    resting = 0
    for facts, line in zip(rows, lines, strict=True):
        known = {fact: value for fact, value in facts.items() if value is not None}
        asked = ask(name, known, ON, thorough=False, overrides=overrides, reforms=reforms)
        shown = "verdict" if asked.question.answer == "verdict" else "value"
        if shown == "value":
            expected = asked.value if asked.question.scale == 1 else asked.shown_value
            assert line[f"{name}.value"] == expected
        else:
            assert line[f"{name}.verdict"] == (str(asked.verdict) if asked.verdict else str(asked.status))
        cited = ";".join(dict.fromkeys(step.citation for step in asked.because))
        assert line[f"{name}.because"] == cited, (known, asked.overrides)
        assert line[f"{name}.missing"] == ";".join(asked.missing)
        assert line[f"{name}.overrides"] == ";".join(f"{one.provision} {one.citation}" for one in asked.overrides)
        resting += bool(asked.overrides)
    return resting


CASES = {
    "a ground added": ("relief-ground", [override("35.1.b", value=True)]),
    "a ground taken away": ("relief-ground", [override("35.1.c", value=False)]),
    "left to the document": ("relief-ground", [override("35.1.b", None)]),
    "for some posts": ("relief-ground", [override("35.1.b", value=True, where=CHAIRS)]),
    "a later one for some displaces": (
        "relief-ground",
        [
            override("35.1.b", value=True, document="Quy định 400"),
            override("35.1.b", value=False, document="Quy định 500", start=D(2026, 10, 1), where=CHAIRS),
            override("35.1.c", None, document="Quy định 600", start=D(2026, 10, 1)),
        ],
    ),
    "one that holds no more": ("relief-ground", [override("35.1.b", value=True, end=D(2026, 11, 20))]),
    "a time limit": ("reappointment-notice-due", [override("17.1.p1", 60)]),
    "a time limit for some": ("reappointment-notice-due", [override("17.1.p1", 60, where=CHAIRS)]),
    "a limit of posts": ("concurrent-office-allowed", [override("8.2.b", value=True), override("8.3.a", value=False)]),
}


@pytest.mark.parametrize("case", CASES)
def test_each_row_says_what_the_person_alone_would_be_told(case) -> None:
    name, overrides = CASES[case]
    resting = agree_on(name, rows_of(name, 150, case), overrides)
    assert (resting > 0) == (case != "one that holds no more")


def anything(name, seed):
    """Some of the provisions of a question overridden at random, with whatever they can result in."""
    chance = random.Random(f"{name} {seed}")
    question = questions().get(name)
    within = set(questions().compiled(question, question.variant_on(ON, ON)).provisions)
    found = []
    for citation in chance.sample(there := [one for one in overridable() if one in within], min(4, len(there))):
        kind, choices = result_of(citation)
        values = {
            "bool": (True, False), "int": (0, 3), "count": (5, 45), "date": (D(2026, 12, 1),), "choice": choices,
        }[kind]  # fmt: skip
        where = chance.choice(((), CHAIRS, (("is_party_member", (True,)),)))
        value = chance.choice((*values, None))
        found.append(override(citation.partition(":")[2], value, f"Quy định {len(found)}", where=where))
        if chance.random() < 0.3:
            found.append(override(citation.partition(":")[2], chance.choice(values), "sau", D(2026, 10, 1)))
    return found


@pytest.mark.parametrize(
    "name", [name for name, question in questions().questions.items() if question.variant_on(ON, ON) is not None]
)
def test_whatever_is_overridden_columns_say_what_the_scalar_says(name) -> None:
    for seed in range(2):
        if overrides := anything(name, seed):
            agree_on(name, rows_of(name, 60, seed), overrides)


def test_under_a_reform_too() -> None:
    agree_on(
        "relief-ground",
        rows_of("relief-ground", 60, "r"),
        [override("35.1.b", value=True)],
        ("compulsory-resignation",),
    )


def test_a_question_that_no_document_touches_has_an_empty_column_and_its_usual_answers() -> None:
    frame = frame_of(rows_of("relief-ground", 40, "plain"))
    names = ("relief-ground", "term-end")
    plain = screen(frame, Screening(names, ON))
    under = screen(frame, Screening(names, ON, overrides=(override("17.1.p1", 60),)))
    assert under.select(plain.columns).equals(plain)
    assert set(under.get_column("relief-ground.overrides")) == {""}
    assert under.columns == [
        "relief-ground.verdict", "relief-ground.because", "relief-ground.missing", "relief-ground.overrides",
        "term-end.value", "term-end.because", "term-end.missing", "term-end.overrides",
    ]  # fmt: skip


def test_without_overrides_no_column_speaks_of_them() -> None:
    assert not [name for name in Screening(("relief-ground",), ON).columns if "overrides" in name]


def test_before_the_law_the_column_is_empty() -> None:
    frame = frame_of(rows_of("relief-ground", 3, "early"))
    screening = Screening(("relief-ground",), D(2026, 5, 20), overrides=(override("35.1.b", value=True),))
    assert screen(frame, screening).rows()[0] == ("not-in-force", "", "", "")


def test_slices_join_without_a_seam(monkeypatch) -> None:
    from canbo.screening import screen as module

    frame = frame_of(rows_of("relief-ground", 40, "slices"))
    screening = Screening(("relief-ground",), ON, overrides=(override("35.1.b", value=True, where=CHAIRS),))
    whole = screen(frame, screening)
    monkeypatch.setattr(module, "ROWS_A_SLICE", 7)
    assert screen(frame, screening).equals(whole)


def test_a_population_that_does_not_name_the_fact_a_document_turns_on() -> None:
    overrides = [override("35.1.b", value=True, where=CHAIRS)]
    rows = [{"low_confidence_votes": 15, "confidence_votes_cast": 21}]
    agree_on("relief-ground", rows, overrides)
