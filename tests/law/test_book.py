"""The encoded law as one book: nothing loose in it, every unit in its place, every question answerable."""

import re
from itertools import pairwise

import pytest

from canbo.kernel.lawbook import full_citation
from canbo.law.book import articles, lawbook, questions
from canbo.law.facts import BOOK
from canbo.law.instruments import get_instrument
from canbo.law.units import instruments_with_units, units

WHOLE = ("46/2010", "22/2008", "260/2009", "article")  # instruments of which all listed units are encoded one by one
VARIANTS = [(question, variant) for question in questions().questions.values() for variant in question.variants]
each_variant = pytest.mark.parametrize(
    ("question", "variant"), VARIANTS, ids=[f"{q.name}-{v.instrument}" for q, v in VARIANTS]
)


def test_every_reference_leads_somewhere_and_none_in_a_circle():
    lawbook().check()


@pytest.mark.parametrize("instrument", WHOLE)
def test_every_unit_has_its_row(instrument):
    assert set(units(instrument)) <= set(lawbook().citations)


@pytest.mark.parametrize("instrument", WHOLE)
def test_a_row_is_a_unit_or_the_head_of_a_list_of_units(instrument):
    listed = units(instrument)
    beside = [c for c in lawbook().citations if c.startswith(f"{instrument}:") and c not in listed]
    assert [c for c in beside if not any(unit.startswith(f"{c}.") for unit in listed)] == []


def test_every_article_belongs_to_a_dated_instrument_or_is_no_law_and_computes_nothing():
    for article in articles():
        instrument = get_instrument(article.instrument)
        if instrument.kind in ("study", "page"):
            assert {row.kind for row in article.rows} == {"declaration"}, article.citation
            assert [row.path for row in article.rows if row.expr is not None] == []
        else:
            assert instrument.start is not None, article.citation


def test_a_row_that_computes_nothing_says_why_or_is_of_a_kind_that_says_it():
    telling = ("power", "duty", "deadline", "vote", "paper", "sanction", "repeal")
    silent = [
        full_citation(article, row)
        for article in articles()
        for row in article.rows
        if row.expr is None and not row.collects and row.why is None and row.kind not in telling
    ]
    in_words_only = [c for c in silent if not c.startswith("46/2010:6.1.")]
    assert in_words_only == []


@each_variant
def test_a_question_is_held_in_both_languages_and_compiles(question, variant):
    compiled = questions().compiled(question, variant)
    assert question.words.vi.endswith("?")
    assert question.words.en.endswith("?")
    assert compiled.provisions
    assert all(BOOK.get(name) for name in compiled.fact_order)


@each_variant
def test_its_days_are_those_of_its_instrument(question, variant):
    instrument = get_instrument(variant.instrument)
    assert (variant.valid_from, variant.valid_to) == (instrument.start, instrument.end)


@each_variant
def test_the_power_beside_it_is_one(question, variant):
    if variant.power is not None:
        _, row = lawbook().find(variant.power)
        assert row.power is not None or row.term is not None


@each_variant
def test_the_answer_is_of_the_kind_announced(question, variant):
    kinds = {"verdict": "bool", "date": "date", "number": "int", "choice": "choice"}
    assert questions().compiled(question, variant).expr.type == kinds[question.answer]


def test_bodies_of_law_of_one_question_never_hold_on_the_same_day():
    for question in questions().questions.values():
        spans = sorted((v.valid_from, v.valid_to) for v in question.variants)
        for (_, end), (start, _) in pairwise(spans):
            assert end is not None, question.name
            assert end < start, question.name


def test_names_are_plain_words_joined_by_hyphens():
    assert [name for name in questions().questions if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)] == []


def test_units_are_listed_for_each_instrument_encoded_whole():
    assert set(WHOLE) <= set(instruments_with_units())
