"""Every kind of fault, word for word in both languages, on the line where it stands."""

import pytest

from canbo.law.text import parse
from canbo.law.text.faults import KINDS, Fault, place

ONE = "Article 1. One"
LONG = "Every keeper of a harbour lamp shall light the lamp before dusk on every quay and island"
RUN = [ONE, "1. First:"]
CASES = [
    (
        [ONE, "1. First.", "1. First anew."],
        Fault("duplicate", "1.1", 3,
              "Khoản 1 của Điều 1 được in hai lần; cả hai lời được giữ.",
              "Clause 1 of Article 1 is printed twice; both wordings are kept."),
    ),
    (
        [ONE, "Text.", ONE, "Again."],
        Fault("duplicate", "1", 3,
              "Điều 1 được in hai lần; cả hai lời được giữ.", "Article 1 is printed twice; both wordings are kept."),
    ),
    (
        [*RUN, "a) A;", "b) B;", "c) C;", "d) D;", "d) E."],
        Fault("collapsed", "1.1.đ", 7,
              "“d)” thứ hai của khoản 1 Điều 1 được đọc là điểm đ: chữ đ đã mất dấu.",
              "The second “d)” of Article 1(1) is read as point đ: đ has lost its mark."),
    ),
    (
        [*RUN, "a) A;", "b) B;", "c) C;", "d) D;", "e) E."],
        Fault("relettered", "1.1.đ", 7,
              "“e)” của khoản 1 Điều 1 được đọc là điểm đ: các điểm bị đánh theo thứ tự tiếng Anh.",
              "“e)” of Article 1(1) is read as point đ: the points follow the English order."),
    ),
    (
        [*RUN, *(f"{letter}) {letter};" for letter in "abcdđeghik"), "1) l."],
        Fault("lookalike", "1.1.l", 13,
              "“1)” của khoản 1 Điều 1 được đọc là điểm l: chữ số đứng thay chữ cái.",
              "“1)” of Article 1(1) is read as point l: a figure stands for the letter."),
    ),
    (
        [*RUN, "a) A;", "w) B."],
        Fault("foreign", "1.1.b", 4,
              "“w)” của khoản 1 Điều 1: văn bản Việt Nam không có điểm này; được đọc là điểm b.",
              "“w)” of Article 1(1): Vietnamese law has no such letter; it is read as point b."),
    ),
    (
        [ONE, "1. First.", ". Second."],
        Fault("lost", "1.2", 3,
              "Số của khoản 2 của Điều 1 bị mất; được đọc theo thứ tự.",
              "The number of clause 2 of Article 1 is lost; it is read from its place."),
    ),
    (
        [ONE, "1. First.", "4. Fourth."],
        Fault("missing", "1.4", 3,
              "Thiếu khoản 2, 3 của Điều 1, trước khoản 4.", "Missing: clause 2, 3 of Article 1, before clause 4."),
    ),
    (
        [ONE, "Text.", "Article 3. Three", "Text."],
        Fault("missing", "3", 3, "Thiếu điều 2, trước điều 3.", "Missing: article 2, before article 3."),
    ),
    (
        [*RUN, "a) A;", "1) B."],
        Fault("order", "1.1.1", 4,
              "“1)” của khoản 1 Điều 1 không đúng thứ tự.", "“1)” of Article 1(1) is out of order."),
    ),
    (
        ["Chapter I LAMPS", "Section 1 Oil", ONE, "Text.", "Part 2 Gas", "Article 2. Two", "Text."],
        Fault("heading", "chapter I section 2", 5,
              "“Part 2” đứng ở chỗ của mục 2; các mục khác ghi “Section”.",
              "“Part 2” stands where section 2 should; the others say “Section”."),
    ),
    (
        ["Chapter I KEEPERS OF HARBOUR LAMPS", "HARBOUR LAMP KEEPER", ONE, "Text."],
        Fault("overlap", "chapter I", 2,
              "Dòng “HARBOUR LAMP KEEPER” của tiêu đề lặp lại dòng trước bằng lời khác.",
              "The line “HARBOUR LAMP KEEPER” of the heading repeats the line before in other words."),
    ),
    (
        [ONE, f"1. {LONG}.", f"2. {LONG} too."],
        Fault("overlap", "1.2", 3,
              "Khoản 2 Điều 1 gần như lặp lại khoản 1 Điều 1: một đoạn dịch hai lần, hoặc một đoạn đã mất và bị thay.",
              "Article 1(2) nearly repeats Article 1(1): one text translated twice, or one lost and replaced."),
    ),
    (
        [ONE, "1. Lamps are:", "2. Oil burns."],
        Fault("broken", "1.1", 2,
              "Khoản 1 Điều 1 dừng ở “:” mà không có gì theo sau: câu bị cắt.",
              "Article 1(1) ends in “:” with nothing after it: the sentence is broken off."),
    ),
    (
        [ONE, "1. Lamps are lit at dusk, evening. All of them.", "2. Oil burns."],
        Fault("fragment", "1.1", 2,
              "Khoản 1 Điều 1 có câu chỉ còn một chữ “evening”: một mệnh đề đã mất.",
              "Article 1(1) has “evening” standing alone as a sentence: a clause is lost."),
    ),
    (
        [ONE, "1. As clause 9 of this Decree says.", "2. Oil burns."],
        Fault("reference", "1.1", 2,
              "Khoản 1 Điều 1: “khoản 9” không nêu điều nào.", "Article 1(1): “clause 9” names no article."),
    ),
    (
        [ONE, "1. As point a of clause 1 of Article 7.", "2. Oil burns."],
        Fault("reference", "1.1", 2,
              "Khoản 1 Điều 1: Điều 7 không có trong văn bản.", "Article 1(1): Article 7 is not in the text."),
    ),
    (
        [*RUN, "a) A;", "b) B.", "2. As points a and k of clause 1 of Article 1."],
        Fault("reference", "1.2", 5,
              "Khoản 2 Điều 1: Điều 1 không có điểm k.", "Article 1(2): Article 1 has no point k."),
    ),
    (
        [ONE, "Text.", "灯台", "More.", "灯台"],
        Fault("furniture", "", 3,
              "2 dòng bằng chữ viết khác là phần của trang nguồn, không phải văn bản; đã bỏ ra.",
              "2 lines in another script belong to the page it was taken from, not to the text; left out."),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "fault"), CASES, ids=lambda value: getattr(value, "kind", None))
def test_a_fault_is_told_where_it_stands(lines, fault):
    assert fault in parse(lines).faults


def test_every_kind_is_told_here():
    assert {fault.kind for _, fault in CASES} == set(KINDS)


def test_a_fault_as_data_and_in_a_language():
    fault = CASES[0][1]
    assert fault.to_json() == {"kind": "duplicate", "unit": "1.1", "line": 3, "vi": fault.vi, "en": fault.en}
    assert (fault.said("vi"), fault.said("en")) == (fault.vi, fault.en)


def test_a_place_is_said_as_it_is_cited_and_what_is_none_as_it_is():
    assert place("34.1.đ") == ("điểm đ khoản 1 Điều 34", "Article 34(1)(đ)")
    assert place("") == ("", "")


@pytest.mark.parametrize(
    "lines",
    [
        [ONE, "1. Lamps are:", "a) lit."],
        [ONE, "1. Lamps are:", "of oil."],
        [*RUN, "a) A;", "b) B.", "2. As points a and b of clause 1 of Article 1."],
        [ONE, "1. Oil burns.", "2. As clause 1 of this Decree's annex says."],
        [ONE, "1. The lamp is lit.", "2. The lamp is lit."],  # short ones may well be alike
    ],
)
def test_what_is_in_order_is_no_fault(lines):
    assert parse(lines).faults == []
