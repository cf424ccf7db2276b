"""Tags of the law pages, each used as a page uses it."""

import pytest
from django.template import Context, Template

from canbo.kernel import Reading, Words
from canbo.registry.models import ReadingSetting
from canbo.web.pages.sentences import Piece

W = Words("một", "one")


def shown(source, **context):
    return Template("{% load canbo_law %}" + source).render(Context(context))


def resting_on(evidence, confidence="high", fact=None):
    return Reading(82, Words("nghi ngờ", "doubt"), W, evidence, confidence, fact=fact)


def test_evidence_and_confidence_are_told_in_the_readers_language(lang):
    reading = resting_on("sense")
    told = shown("{{ reading|evidence }}, {{ reading|confidence }}", reading=reading)
    assert told == ("theo nghĩa, cao" if lang == "vi" else "sense, high")


def test_evidence_without_vietnamese_words_is_marked_as_english(vietnamese):
    assert shown("{{ r|evidence }}", r=resting_on("an <odd> letter")) == '<span lang="en">an &lt;odd&gt; letter</span>'


@pytest.mark.parametrize(("mapping", "found"), [({"a": 1}, "1"), ({}, "None"), (None, "None")])
def test_what_a_mapping_holds(mapping, found):
    assert shown("{{ mapping|of:key }}", mapping=mapping, key="a") == found


def test_a_sentence_ends_where_it_ends(settings, vietnamese):
    found = (Piece("nếu "), Piece("35.1.c", "181/2026:35.1.c"), Piece(" < 2"))
    told = shown("{% pieces found %}.", found=found)
    assert told.startswith('nếu <a class="citation" href="/law/181/2026/35/#1.c"')
    assert told.endswith("</a> &lt; 2.")


@pytest.mark.parametrize(("setting", "word"), [(None, "chưa chọn"), (ReadingSetting(choice="x"), "đã chọn")])
def test_a_contested_reading_says_whether_it_is_settled(vietnamese, setting, word):
    settings = {} if setting is None else {"reading_35_1_c": setting}
    told = shown("{% reading r %}", r=resting_on("sense", fact="reading_35_1_c"), settings=settings)
    assert f"Cách đọc số 82: {word}" in told
    assert 'href="/readings/#reading_35_1_c"' in told


def test_an_uncontested_reading_has_nothing_to_settle(vietnamese):
    told = shown("{% reading r %}", r=resting_on("sense"))
    assert "<summary>Cách đọc số 82</summary>" in told
    assert "/readings/" not in told
