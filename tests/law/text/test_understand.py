"""A file understood: which instrument it says it is, what is told of it, and what is refused."""

import hashlib

import pytest

from canbo.law.library import list_provisions
from canbo.law.text import TextError
from canbo.law.text.identify import HEAD_LINES, instrument_of
from canbo.law.text.read import Source
from canbo.law.text.understand import ours, understand
from canbo.law.units import units

BODY = ("Article 1. Lamps", "1. They burn.", "3. They shine.")


def source(*lines):
    content = "\n".join(lines).encode()
    return Source("luat.txt", "txt", hashlib.sha256(content).hexdigest(), content, lines)


def test_what_was_understood_is_told_without_the_words_of_the_text():
    given = source("No. 181/2026/ND-CP", *BODY)
    read = understand(given)
    told = read.to_json()
    assert {name: told[name] for name in ("file", "sha256", "format", "language", "instrument")} == {
        "file": "luat.txt", "sha256": given.sha256, "format": "txt", "language": "en", "instrument": "181/2026",
    }  # fmt: skip
    assert (told["counts"]["article"], told["counts"]["clause"], told["counts"]["point"]) == (1, 2, 0)
    assert told["units"] == [
        {"unit": "1", "kind": "article", "printed": "Article 1.", "line": 2},
        {"unit": "1.1", "kind": "clause", "printed": "1.", "line": 3},
        {"unit": "1.3", "kind": "clause", "printed": "3.", "line": 4},
    ]
    assert [fault["kind"] for fault in told["faults"]] == ["missing"]
    assert told["faults"] == [fault.to_json() for fault in read.faults]
    assert told["alignment"] == read.alignment.to_json()
    assert list(told) == [
        "file", "sha256", "format", "language", "instrument", "counts", "faults", "alignment", "units",
    ]  # fmt: skip
    assert "burn" not in str(told)


@pytest.mark.parametrize(
    ("lines", "instrument", "en", "vi"),
    [
        (
            BODY, None,
            "luat.txt bears no number that is known here: say which instrument it is.",
            "luat.txt không có số văn bản nào đã biết: hãy cho biết đó là văn bản nào.",
        ),
        (
            ("Số: 46/2010/NĐ-CP", *BODY), "181/2026",
            "luat.txt bears the number of Decree 46/2010, not of Decree 181/2026: bring the right file.",
            ("luat.txt mang số của Nghị định 46/2010/NĐ-CP, không phải của Nghị định 181/2026/NĐ-CP:"
            " hãy dùng đúng tệp."),
        ),
        (
            ("No. 181/2026/ND-CP", "Lamps burn."), None,
            "luat.txt has no articles (“Article 1.”, “Điều 1.”): bring the full text.",
            "luat.txt không có điều nào (“Điều 1.”): hãy dùng tệp có toàn văn.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_refused_in_both_languages(lines, instrument, en, vi):
    with pytest.raises(TextError) as refused:
        understand(source(*lines), instrument)
    assert (refused.value.said("en"), refused.value.said("vi")) == (en, vi)


def test_a_file_without_a_number_is_what_it_is_said_to_be():
    assert understand(source(*BODY), "46/2010").instrument == "46/2010"
    assert understand(source("Số: 46/2010/NĐ-CP", *BODY), "46/2010").instrument == "46/2010"


@pytest.mark.parametrize(
    ("line", "instrument"),
    [
        ("Số: 181/2026/NĐ-CP", "181/2026"),
        ("No. 181/2026/ND-CP", "181/2026"),
        ("Number: 46/2010/NĐ-CP, Hà Nội", "46/2010"),
        ("số 0181/2026/NĐ-CP", "181/2026"),
        ("SỐ : 181 / 2026 / NĐ-CP", "181/2026"),
        ("Số: 999/2026/NĐ-CP", None),
        ("Nghị định số 181/2026/NĐ-CP", None),
    ],
)
def test_the_number_at_the_head_says_which_instrument_it_is(line, instrument):
    assert instrument_of(["CHÍNH PHỦ", line]) == instrument


def test_only_the_head_is_looked_at_and_the_first_known_number_counts():
    number = "Số: 181/2026/NĐ-CP"
    assert instrument_of(["-"] * (HEAD_LINES - 1) + [number]) == "181/2026"
    assert instrument_of(["-"] * HEAD_LINES + [number]) is None
    assert instrument_of(["Số: 1/1900", number, "Số: 46/2010/NĐ-CP"]) == "181/2026"


def test_our_units_are_those_listed_or_else_those_we_have_words_for():
    assert ours("181/2026") == [unit.partition(":")[2] for unit in units("181/2026")]
    assert ours("170/2025") == [one["id"].partition(":")[2] for one in list_provisions("170/2025")]
    assert ours("170/2025")
