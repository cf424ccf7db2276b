"""A text that a translator mangled: every unit is found, and every fault told."""

import importlib.util
from pathlib import Path

import pytest

from canbo.law.text import align, parse
from canbo.law.units import units

_SPEC = importlib.util.spec_from_file_location("text_skeleton", Path(__file__).with_name("skeleton.py"))
skeleton = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(skeleton)


@pytest.fixture(scope="module")
def text():
    return parse(skeleton.faulty())


FAULTS = [
    # kind, unit, row of the table of readings
    ("duplicate", "4.5"),  # 10
    ("overlap", "chapter II"),  # 16
    ("heading", "chapter III section 2"),  # 22
    ("heading", "chapter VI section 2"),  # 22
    ("fragment", "12.1.p1"),  # 30
    ("overlap", "12.5.p6"),  # 33
    ("collapsed", "14.1.đ"),  # 36
    ("relettered", "14.2.đ"),  # 36
    ("broken", "16.4"),  # 39
    ("reference", "17.3.a"),  # 45
    ("relettered", "19.2.đ"),  # 50
    ("lost", "30.2"),  # 60
    ("broken", "32.1.a"),  # 61
    ("relettered", "34.1.đ"),  # 72
    ("relettered", "34.1.e"),  # 72
    ("reference", "34.2.c"),  # 76
    ("duplicate", "34.4"),  # 78
    ("duplicate", "34.5"),  # 78
    ("collapsed", "35.1.đ"),  # 80
    ("lookalike", "35.1.l"),  # 80
    ("reference", "35.2"),  # 85
    ("reference", "35.5"),  # 88
    ("overlap", "36.2.g"),  # 90
    ("collapsed", "36.2.đ"),  # 91
]


@pytest.mark.parametrize(("kind", "unit"), FAULTS)
def test_every_known_fault_is_told(text, kind, unit):
    assert (kind, unit) in {(fault.kind, fault.unit) for fault in text.faults}


def test_nothing_else_is_called_a_fault(text):
    assert {(fault.kind, fault.unit) for fault in text.faults} == set(FAULTS)


def test_every_fault_has_its_line_and_a_sentence_in_both_languages(text):
    lines = skeleton.faulty()
    for fault in text.faults:
        assert 1 <= fault.line <= len(lines)
        assert fault.vi.endswith(".")
        assert fault.en.endswith(".")
        assert fault.vi != fault.en
    assert [fault.line for fault in text.faults] == sorted(fault.line for fault in text.faults)
    lost = next(fault for fault in text.faults if fault.kind == "lost")
    assert lines[lost.line - 1].startswith(". ")


def test_every_unit_of_the_decree_finds_its_place(text):
    ours = [unit.partition(":")[2] for unit in units("181/2026")]
    found = align(ours, text.by_path)
    assert found.without == ()
    assert found.extra == ()
    assert found.pairs["appendix.1-9"] == tuple(f"appendix.{number}" for number in range(1, 10))
    assert found.pairs["19.2.e"] == ("19.2.đ",)


def test_units_are_counted(text):
    counts = text.counts()
    assert (counts["chapter"], counts["section"], counts["article"], counts["step"]) == (8, 8, 44, 3)


def test_a_unit_printed_twice_keeps_both_wordings(text):
    clause = text.by_path["34.4"]
    assert len(clause.again) == 1
    assert clause.again[0].text != clause.text


def test_what_stands_before_and_after_the_law_is_no_part_of_it(text):
    assert len(text.preamble) == 8
    assert text.closing[0] == "For reference:"
    assert all(line not in unit.words for unit in text.by_path.values() for line in text.preamble)


VIETNAMESE = [
    "CHÍNH PHỦ", "Chương I", "NHỮNG QUY ĐỊNH CHUNG", "Điều 1. Đèn biển",
    "1. Người giữ đèn gồm:", "a) Người thắp đèn;", "b) Người trông dầu;", "c) Người gác;", "d) Người chèo thuyền;",
    "đ) Người gõ mõ;", "e) Người ghi sổ.", "Điều 2 của Quy chế này áp dụng cho mọi bến.", "2. Điều kiện thắp đèn.",
    "Điều 2. Hiệu lực", "Quy chế có hiệu lực theo các điểm đ, e khoản 1 Điều 1.",
]  # fmt: skip


def test_a_vietnamese_text_without_faults_has_none():
    text = parse(VIETNAMESE)
    assert text.language == "vi"
    assert text.faults == []
    assert list(text.by_path) == [
        "1", "1.1", "1.1.a", "1.1.b", "1.1.c", "1.1.d", "1.1.đ", "1.1.e", "1.1.p1", "1.2", "2", "2.p1",
    ]  # fmt: skip
    assert text.units[0].title == "NHỮNG QUY ĐỊNH CHUNG"


def test_a_sentence_that_begins_with_an_article_is_no_heading():
    assert parse(VIETNAMESE).by_path["1.1.p1"].text.startswith("Điều 2 của Quy chế")


def test_what_an_amending_text_quotes_is_no_unit_of_it():
    text = parse(
        ["Article 1. Changes", "1. Article 5 reads:", "“Article 5. Lamps", "1. All are lit.”", "2. Article 6 goes."]
    )
    assert list(text.by_path) == ["1", "1.1", "1.1.p1", "1.1.p2", "1.2"]


@pytest.mark.parametrize(
    ("lines", "kind", "unit"),
    [
        (["Article 1. One", "Text.", "Article 3. Three", "Text."], "missing", "3"),
        (["Article 1. One", "1. First.", "3. Third."], "missing", "1.3"),
        (["Article 1. One", "1. First:", "a) One;", "c) Three."], "missing", "1.1.c"),
        (["Article 1. One", "Text.", "Article 1. One again", "Text."], "duplicate", "1"),
        (["Article 1. One", "1. First:", "a) One;", "b) Two;", "b) Two anew."], "duplicate", "1.1.b"),
        (["Article 1. One", "1. First:", "a) One;", "w) Two."], "foreign", "1.1.b"),
    ],
)
def test_gaps_and_repetitions_are_told(lines, kind, unit):
    assert [(fault.kind, fault.unit) for fault in parse(lines).faults] == [(kind, unit)]


@pytest.mark.parametrize("lines", [[], ["Lamps are lit at dusk."], ["1. One.", "2. Two."]])
def test_a_text_without_articles_has_no_units(lines):
    assert parse(lines).by_path == {}


def test_two_annexes_without_a_number_keep_apart():
    text = parse(["Article 1. Lamps", "They burn.", "Appendix", "Kinds", "1. Oil.", "Appendix", "Places", "1. Quay."])
    assert list(text.by_path) == ["1", "1.p1", "appendix", "appendix.1", "appendix-2", "appendix-2.1"]
    assert text.by_path["appendix-2.1"].text == "Quay."
