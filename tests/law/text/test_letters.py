"""Letters and numbers as they must have been, from those printed."""

import pytest

from canbo.law.text.letters import read_letters, read_numbers


def told(reads):
    return "".join(read.value for read in reads), [(read.value, read.fault) for read in reads if read.fault]


@pytest.mark.parametrize(
    ("printed", "read", "faults"),
    [
        ("abcdđeghiklm", "abcdđeghiklm", []),
        ("abcddeg", "abcdđeg", [("đ", "collapsed")]),
        ("abcdefghi", "abcdđeghi", [("đ", "relettered"), ("e", "relettered")]),
        ("abcde", "abcdđ", [("đ", "relettered")]),
        ("abcdeg", "abcdeg", [("e", "missing")]),
        ("abcddeghik1", "abcdđeghikl", [("đ", "collapsed"), ("l", "lookalike")]),
        ("abcdefghijklm", "abcdđeghiklmn", [(x, "relettered") for x in "đe"] + [(x, "relettered") for x in "klmn"]),
        ("abac", "abac", [("a", "duplicate")]),
        ("ac", "ac", [("c", "missing")]),
        ("aw", "ab", [("b", "foreign")]),
    ],
)
def test_letters_are_read_in_the_vietnamese_order(printed, read, faults):
    assert told(read_letters(list(printed))) == (read, faults)


def test_a_gap_names_what_is_missing():
    assert read_letters(["a", "đ"])[1].skipped == ("b", "c", "d")
    assert read_numbers(["1", "4"])[1].skipped == ("2", "3")


@pytest.mark.parametrize(
    ("printed", "read", "faults"),
    [
        (["1", "2", "3"], "123", []),
        (["1", "", "3"], "123", [("2", "lost")]),
        (["1", "2", "1", "2", "3"], "12123", [("1", "duplicate"), ("2", "duplicate")]),
        (["5", "6"], "56", []),
        (["1", "2", "2a", "3"], "122a3", []),
        (["1", "5", "3"], "153", [("5", "missing"), ("3", "order")]),
    ],
)
def test_numbers_are_read_from_their_place(printed, read, faults):
    assert told(read_numbers(printed)) == (read, faults)
