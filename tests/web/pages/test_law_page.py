"""What the public page of a decree offers its readers: each covered unit is found on the pages themselves."""

import re

import pytest

from canbo.law.about import ABOUT
from canbo.law.book import lawbook, questions
from canbo.law.text import read_content
from canbo.law.text.understand import understand
from canbo.law.units import units
from canbo.registry.texts import keep

PARTS = ("summary", "impact", "faq", "fulltext", "original", "relations")
PLACES = {f"lawpage:{part}": part for part in PARTS}
"""The anchor on an instrument's page at which a unit is found."""


@pytest.fixture
def shown(signed_in):
    """The page of an instrument, or of one of its articles, as an officer reads it."""
    return lambda place, language="vi": signed_in("officer", language=language).get(f"/law/{place}/").text


def part(text, anchor):
    """What stands under the heading with this anchor."""
    start = text.index(f'<h2 id="{anchor}">')
    return text[start : text.index("<h2", start + 1)]


def test_a_unit_is_covered_exactly_when_a_page_is_shown_here_to_provide_it():
    covered = [unit for unit in units("lawpage") if unit in lawbook().citations]
    assert covered == list(PLACES)


def test_each_part_has_its_place_on_the_page_of_the_decree(shown):
    keep(understand(read_content("No.: 181/2026/NĐ-CP\nArticle 1. Lamps\nThey burn.".encode(), "lamps.txt")), by=None)
    text = shown("181/2026")
    assert [part for part in PLACES.values() if f'<h2 id="{part}">' not in text] == []


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("instrument", ABOUT)
def test_scope_key_points_and_impact_are_told_with_their_provisions(shown, instrument, language):
    text, about = shown(instrument, language).replace("&#x27;", "'"), ABOUT[instrument]
    for anchor, points in (("summary", (about.scope, *about.points)), ("impact", about.impact)):
        told = part(text, anchor)
        for point in points:
            assert point.words.said(language) in told
        assert told.count("<a ") >= len(points)


@pytest.mark.parametrize("instrument", [one for one, about in ABOUT.items() if about.asked])
def test_frequent_questions_have_an_answer_and_lead_to_one_for_a_person(shown, instrument):
    told = part(shown(instrument), "faq")
    for asked in ABOUT[instrument].asked:
        assert questions().get(asked.question).words.vi in told
        assert asked.answer.vi in told
        assert f'href="/ask/{asked.question}/"' in told


@pytest.mark.parametrize("instrument", ABOUT)
def test_every_question_it_answers_is_on_its_page_once(shown, instrument):
    text = shown(instrument)
    for question in questions().questions.values():
        links = re.findall(rf'href="/ask/{question.name}/"', text)
        assert len(links) == any(variant.instrument == instrument for variant in question.variants), question.name


@pytest.mark.parametrize(("instrument", "said"), [("lawpage", "6 trên 6"), ("article", "10 trên 10")])
def test_sources_that_are_no_law_say_how_much_of_them_is_covered(shown, instrument, said):
    assert f"{said} dòng đã mã hóa" in shown(instrument)


def test_a_proposal_says_by_which_reform_it_can_be_supposed(shown):
    told = shown("article/reform", "en")
    assert "A proposal, in force nowhere" in told
    assert "--reform two-step-procedure" in told
