"""A small text with everything a law can have, unit by unit: what each is, where it stands and what it says."""

import pytest

from canbo.law.text import parse
from canbo.law.text.pieces import Piece, pieces
from canbo.law.text.tree import walk

LINES = [
    "THE GOVERNMENT", "No. 1/2026",
    "Chapter I", "LAMPS", "OF THE HARBOUR",
    "Section 1 Oil",
    "Article 1 Lamps", "They burn.", "1. First:", "a) One;", "More of one.", "b) Two.", "2. Second:", "Step 1: Go.",
    "Step 2: Stay.",
    "Section 2 Gas",
    "Article 2. Gas", "1. “Article 9. Quoted", "1. Within.”", "2. After.",
    "Chapter II QUAYS",
    "Article 3", "Stones", "Text.",
    "Recipients:", "- The keeper;", "1. A list after the end.",
    "Appendix I", "Kinds", "1. Oil.", "a) Thin.",
    "Appendix II Places", "1. Quay.",
    "For reference:", "2. No unit.",
]  # fmt: skip


def told(unit):
    return unit.kind, unit.path, unit.number, unit.printed, unit.title, unit.text, unit.line, len(unit.children)


def test_every_unit_stands_where_it_was_printed():
    assert [told(unit) for unit in walk(parse(LINES).units)] == [
        ("chapter", "", "I", "Chapter I", "LAMPS OF THE HARBOUR", "", 3, 2),
        ("section", "", "1", "Section 1", "Oil", "", 6, 1),
        ("article", "1", "1", "Article 1", "Lamps", "", 7, 3),
        ("paragraph", "1.p1", "p1", "", "", "They burn.", 8, 0),
        ("clause", "1.1", "1", "1.", "", "First:", 9, 3),
        ("point", "1.1.a", "a", "a)", "", "One;", 10, 0),
        ("paragraph", "1.1.p1", "p1", "", "", "More of one.", 11, 0),
        ("point", "1.1.b", "b", "b)", "", "Two.", 12, 0),
        ("clause", "1.2", "2", "2.", "", "Second:", 13, 2),
        ("step", "1.2.step1", "1", "Step 1:", "", "Go.", 14, 0),
        ("step", "1.2.step2", "2", "Step 2:", "", "Stay.", 15, 0),
        ("section", "", "2", "Section 2", "Gas", "", 16, 1),
        ("article", "2", "2", "Article 2.", "Gas", "", 17, 2),
        ("clause", "2.1", "1", "1.", "", "“Article 9. Quoted", 18, 1),
        ("paragraph", "2.1.p1", "p1", "", "", "1. Within.”", 19, 0),
        ("clause", "2.2", "2", "2.", "", "After.", 20, 0),
        ("chapter", "", "II", "Chapter II", "QUAYS", "", 21, 1),
        ("article", "3", "3", "Article 3", "Stones", "", 22, 1),
        ("paragraph", "3.p1", "p1", "", "", "Text.", 24, 0),
        ("appendix", "appendixi", "I", "Appendix I", "Kinds", "", 28, 1),
        ("clause", "appendixi.1", "1", "1.", "", "Oil.", 30, 1),
        ("point", "appendixi.1.a", "a", "a)", "", "Thin.", 31, 0),
        ("appendix", "appendixii", "II", "Appendix II", "Places", "", 32, 1),
        ("clause", "appendixii.1", "1", "1.", "", "Quay.", 33, 0),
    ]  # fmt: skip


def test_what_stands_before_and_after_is_kept_apart_and_nothing_is_called_a_fault():
    text = parse(LINES)
    assert text.preamble == ["THE GOVERNMENT", "No. 1/2026"]
    assert text.closing == [
        "Recipients:", "- The keeper;", "1. A list after the end.", "For reference:", "2. No unit.",
    ]  # fmt: skip
    assert (text.faults, text.language) == ([], "en")
    assert text.counts() == {
        "chapter": 2, "section": 2, "article": 3, "clause": 6, "point": 3, "step": 2, "paragraph": 4, "appendix": 2,
    }  # fmt: skip


def test_pieces_are_the_units_flat_with_further_wordings_joined():
    doubled = parse(["Article 1. One", "1. First:", "a) A.", "1. First anew:", "a) B."])
    assert pieces(doubled) == (
        Piece("article", "1", "Article 1.", "One", "", 1),
        Piece("clause", "1.1", "1.", "", "First:", 2, ("First anew: B.",)),
        Piece("point", "1.1.a", "a)", "", "A.", 3),
    )


@pytest.mark.parametrize(
    ("printed", "skipped"),
    [
        (["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"], None),
        (["XL", "XLI"], None),
        (["3", "4"], None),
        (["I", "III"], "chapter 2, before chapter 3"),
        (["IV", "V", "IX"], "chapter 6, 7, 8, before chapter 9"),
        (["XCIX", "C", "CII"], "chapter 101, before chapter 102"),
    ],
)
def test_chapters_are_counted_in_roman_numbers_and_keep_them(printed, skipped):
    words = ["lamp", "quay", "oil", "gas", "stone", "rope", "boat", "wind", "sand", "mast", "sail"]
    text = parse([*(f"Chapter {n} {w}".title().replace(n.title(), n, 1) for n, w in zip(printed, words, strict=False)),
                  "Article 1. One", "Text."])  # fmt: skip
    assert [unit.number for unit in text.units] == printed
    assert [fault.en for fault in text.faults] == ([f"Missing: {skipped}."] if skipped else [])


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        ([], "en"),
        (["Lamps"], "en"),
        (["Đèn biển"], "vi"),
        (["a" * 980 + "đ" * 20], "en"),
        (["a" * 979 + "đ" * 21], "vi"),
    ],
)
def test_a_text_is_vietnamese_where_its_letters_are_frequent(lines, language):
    assert parse(lines).language == language


def test_an_article_printed_again_later_is_taken_out_of_its_place():
    text = parse(["Article 1. One", "A.", "Chapter II QUAYS", "Article 1. One", "B.", "Article 2. Two", "C."])
    assert [(unit.kind, unit.path) for unit in walk(text.units)] == [
        ("article", "1"), ("paragraph", "1.p1"), ("chapter", ""), ("article", "2"), ("paragraph", "2.p1"),
    ]  # fmt: skip
    assert [(one.kind, one.children[0].text) for one in text.by_path["1"].again] == [("article", "B.")]


def test_sections_are_numbered_within_their_chapter_and_named_with_it():
    text = parse(
        ["Chapter I LAMPS", "Section 1 Oil", "Article 1. One", "A.", "Section 3 Gas", "Article 2. Two", "B.",
         "Chapter II QUAYS", "Section 1 Stone", "Article 3. Three", "C."]
    )  # fmt: skip
    assert [(fault.unit, fault.en, fault.vi) for fault in text.faults] == [
        ("chapter I section 3", "Missing: section 2, before section 3.", "Thiếu mục 2, trước mục 3."),
    ]
