"""Introductions: every encoded instrument has one, and every point stands on a provision that is there."""

import unicodedata

import pytest

from canbo.law.about import ABOUT
from canbo.law.book import articles, lawbook, questions
from canbo.law.instruments import get_instrument

POINTS = [
    (instrument, point)
    for instrument, about in ABOUT.items()
    for point in (about.scope, *about.points, *about.impact)
]  # fmt: skip
ASKED = [(instrument, asked) for instrument, about in ABOUT.items() for asked in about.asked]


def test_every_encoded_instrument_of_law_has_its_introduction():
    encoded = {article.instrument for article in articles()}
    assert set(ABOUT) == {one for one in encoded if get_instrument(one).kind not in ("study", "page")}


@pytest.mark.parametrize("instrument", ABOUT)
def test_it_has_scope_points_and_impact(instrument):
    about = ABOUT[instrument]
    assert about.scope.words.vi
    assert about.points
    assert about.impact


@pytest.mark.parametrize(("instrument", "point"), POINTS)
def test_a_point_is_told_in_both_languages_and_stands_on_encoded_provisions(instrument, point):
    _told(point.words)
    _cited(point.citations)
    assert any(citation.startswith((f"{instrument}:", "article:")) for citation in point.citations)


@pytest.mark.parametrize(("instrument", "asked"), ASKED)
def test_a_frequent_question_is_one_that_this_instrument_answers(instrument, asked):
    question = questions().get(asked.question)
    assert instrument in {variant.instrument for variant in question.variants}
    _told(asked.answer)
    _cited(asked.citations)


def _told(words):
    assert words.vi != words.en
    assert unicodedata.is_normalized("NFC", words.vi)
    assert words.vi.endswith(".")
    assert words.en.endswith(".")


def _cited(citations):
    assert citations
    assert [citation for citation in citations if citation not in lawbook().citations] == []


def test_the_figures_are_those_of_the_article():
    from canbo.statistics.resignations_2009_2019 import FORMS

    said = ABOUT["260/2009"].impact[0].words
    for count, _ in FORMS.values():
        assert f"{count:,}" in said.en
        assert f"{count:,}".replace(",", ".") in said.vi
