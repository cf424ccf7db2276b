import pytest

from canbo.documents.clean import clean, one_line, paragraphs


def test_letters_are_composed():
    assert clean("Tha\u0302\u0301y thuyê\u0301t") == "Thấy thuyết"


@pytest.mark.parametrize(
    "hidden",
    ["\x00", "\x07", "\x1b", "\x7f", "\u200b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\ud800", "\uffff", "\ufdd0"]
)  # fmt: skip
def test_what_cannot_be_seen_is_taken_out(hidden):
    assert clean(f"a{hidden}b") == "ab"


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_every_line_ending_is_one(ending):
    assert clean(f"a{ending}b") == "a\nb"


def test_a_tab_is_a_space_and_a_no_break_space_stays():
    assert clean("a\tb\u00a0c") == "a b\u00a0c"


def test_one_line_keeps_single_spaces():
    assert one_line("  Nguyễn \n Đức\t\tThượng ") == "Nguyễn Đức Thượng"


def test_paragraphs_are_the_lines_that_are_not_empty():
    assert paragraphs("một\n\n  \nhai  ba\n") == ("một", "hai ba")


def test_text_of_signs_that_mean_something_elsewhere_stays_as_it_is():
    odd = "#let x = $1$ *b* {{ tag }} {% if %} <w:p/> & \\ @cite"
    assert clean(odd) == odd
