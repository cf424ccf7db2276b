"""What stands at the head of a line, and what only looks like it."""

import pytest

from canbo.law.text.marks import Mark, mark_of


@pytest.mark.parametrize(
    ("line", "kind", "number", "printed", "rest"),
    [
        ("Chapter II LAMPS", "chapter", "II", "Chapter II", "LAMPS"),
        ("CHƯƠNG IV", "chapter", "IV", "CHƯƠNG IV", ""),
        ("Chương 3. Đèn", "chapter", "3", "Chương 3.", "Đèn"),
        ("Section 2 Lamps", "section", "2", "Section 2", "Lamps"),
        ("Mục 1: Đèn", "section", "1", "Mục 1:", "Đèn"),
        ("Part II", "section", "II", "Part II", ""),
        ("Article 5. Lamps", "article", "5", "Article 5.", "Lamps"),
        ("Article 5 Lamps", "article", "5", "Article 5", "Lamps"),  # the next in order
        ("Article 7", "article", "7", "Article 7", ""),
        ("Điều 5a: Đèn", "article", "5a", "Điều 5a:", "Đèn"),
        ("1. One", "clause", "1", "1.", "One"),
        ("12a. x", "clause", "12a", "12a.", "x"),
        ("100. x", "clause", "100", "100.", "x"),
        ("Step 1: Go", "step", "1", "Step 1:", "Go"),
        ("Bước 2. Đi", "step", "2", "Bước 2.", "Đi"),
        ("a) x", "point", "a", "a)", "x"),
        ("(b) y", "point", "b", "(b)", "y"),
        ("a. x", "point", "a", "a.", "x"),
        ("đ) z", "point", "đ", "đ)", "z"),
        ("dd) z", "point", "đ", "dd)", "z"),
        ("Đ) z", "point", "đ", "Đ)", "z"),
        ("1) x", "point", "1", "1)", "x"),
        ("(2) y", "point", "2", "(2)", "y"),
        (". lost", "lost", "", ".", "lost"),
        (") lost", "lost", "", ")", "lost"),
        ("Appendix", "appendix", "", "Appendix", ""),
        ("Appendix II Kinds", "appendix", "II", "Appendix II", "Kinds"),
        ("Phụ lục 1: Loại", "appendix", "1", "Phụ lục 1:", "Loại"),
        ("Nơi nhận:", "closing", "", "", "Nơi nhận:"),
        ("TM. CHÍNH PHỦ", "closing", "", "", "TM. CHÍNH PHỦ"),
        ("For reference:", "closing", "", "", "For reference:"),
        ("灯台 1", "furniture", "", "", "灯台 1"),
    ],
)
def test_a_mark_is_read_with_what_stands_behind_it(line, kind, number, printed, rest):
    assert mark_of(line, next_article=5) == Mark(kind, number, printed, rest)


@pytest.mark.parametrize(
    "line",
    [
        "Chapter II of the law", "Chapter II, of the law", "Chapter II.3 says so", "Phần thứ nhất", "Article 6 Lamps",
        "Article 5 of this Decree", "Điều 5 Đèn biển", "1.5 metres", "1000. x", "ab) x", ".lost", "ANNEX of the law",
        "Lamps are lit.",
    ],
)  # fmt: skip
def test_what_begins_a_sentence_is_no_mark(line):
    assert mark_of(line, next_article=5) is None


def test_an_article_without_a_dot_is_a_heading_only_in_its_turn():
    assert mark_of("Article 5 Lamps", next_article=None) is None
    assert mark_of("Article 5 Lamps", next_article=6) is None
