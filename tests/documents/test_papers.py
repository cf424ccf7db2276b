import re

import pytest

from canbo.documents.context import context
from canbo.documents.frame import READING_COPY
from canbo.documents.layout import TAG
from canbo.documents.meeting import COUNT, LETTER, MINUTES
from canbo.documents.paper import Code, DocumentError, Part, Table
from canbo.documents.papers import PAPERS, get_paper
from canbo.law.book import lawbook
from canbo.law.instruments import get_instrument
from canbo.procedures.book import PROCEDURES

TYPES = {"QĐ", "TTr", "BB", "TB", "GM", ""}
ODD = re.compile(r"\{|\}")


def words_of(paper):
    yield paper.words
    yield paper.summary
    for part in paper.parts:
        if isinstance(part, Table):
            yield from (column.words for column in part.columns)
        else:
            yield part.words
            if isinstance(part, Part) and part.lead:
                yield part.lead
    yield from (sign.words for sign in paper.signs if sign.words)
    yield from (value.words for value in paper.values)


@pytest.fixture(params=PAPERS)
def paper(request):
    return PAPERS[request.param]


def test_every_act_that_makes_a_paper_has_one():
    assert set(PAPERS) == {
        "resignation-letter", "receipt", "talk-minutes", "report", "opinion-request", "opinion", "extension-notice",
        "resignation-acceptance", "resignation-refusal", "leaving-application", "leaving-notice", "leaving-decision",
        "leaving-refusal", "allowance-sheet", "convening-letter", "meeting-minutes", "count-record",
        "personnel-decision",
    }  # fmt: skip


def test_every_paper_says_everything_in_both_languages(paper):
    assert [words for words in words_of(paper) if bool(words.vi) != bool(words.en)] == []
    named = [
        {tag.lower() for words in words_of(paper) for tag in TAG.findall(words.said(lang))} for lang in ("vi", "en")
    ]
    assert named[0] == named[1]


def test_every_name_in_its_words_is_a_value_it_has(paper, samples):
    known = set(context(paper, samples[paper.kind])) | {"line"}
    named = {tag for words in words_of(paper) for tag in TAG.findall(words.vi)}
    conditions = {name for part in paper.parts if isinstance(part, Part) for name in (part.when, part.each) if name}
    lists = {part.rows for part in paper.parts if isinstance(part, Table)}
    codes = {part.value for part in paper.parts if isinstance(part, Code)}
    assert named | conditions | lists | codes | {sign.name for sign in paper.signs} <= known


def test_no_name_in_its_words_is_written_wrongly(paper):
    assert [words for words in words_of(paper) for said in (words.vi, words.en) if ODD.search(TAG.sub("", said))] == []


def test_provisions_are_of_the_law_as_it_is_encoded(paper):
    found = {
        citation for citation in lawbook().citations for provision in paper.provisions
        if citation == provision or citation.startswith((f"{provision}.", f"{provision}:"))
    }  # fmt: skip
    assert paper.provisions
    for provision in paper.provisions:
        assert get_instrument(provision.partition(":")[0])
        assert any(citation.startswith(provision) for citation in found), provision


def test_types_have_the_codes_of_decree_30(paper):
    assert paper.symbol is None or paper.symbol in TYPES


def test_values_are_named_like_the_fields_of_the_acts_they_come_from():
    fields = {
        field.name: field.type
        for procedure in PROCEDURES.values() for act in procedure.acts for field in act.fields
    }  # fmt: skip
    kinds = {
        "date": {"day"},
        "bool": {"flag"},
        "int": {"count", "money"},
        "text": {"text", "paragraphs", "number"},
        "choice": {"choice", "citation"},
    }
    # The papers of a meeting take their values from the meeting, not from acts.
    for paper in [paper for kind, paper in PAPERS.items() if kind not in (LETTER, MINUTES, COUNT)]:
        for value in paper.values:
            if value.name in fields:
                assert value.type in kinds[fields[value.name]], (paper.kind, value.name)


def test_an_english_copy_says_what_it_is():
    assert "The Vietnamese paper alone" in READING_COPY.words.en


def test_a_paper_that_is_not_there_is_told_with_those_there_are():
    with pytest.raises(
        DocumentError, match="no paper called 'decree'; use one of resignation-letter, receipt, "
    ) as caught:
        get_paper("decree")
    assert caught.value.vi.startswith("Không có loại giấy tờ 'decree'")
