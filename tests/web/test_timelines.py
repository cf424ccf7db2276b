from datetime import date
from itertools import combinations, pairwise

from canbo.web.timelines import LETTER, WIDTH, Mark, Span, timeline

START, END = date(2020, 1, 1), date(2030, 1, 1)


def drawn(spans=(), marks=()):
    return timeline("Nhiệm kỳ", spans, marks, start=START, end=END)


def test_spans_stand_at_their_share_of_the_time():
    span = drawn([Span(date(2025, 1, 1), date(2030, 1, 1), "2")]).spans[0]
    assert abs(float(span.x[:-1]) - 50) < 0.1
    assert abs(float(span.width[:-1]) - 50) < 0.3


def test_what_lies_outside_is_cut_off_at_the_edge():
    line = drawn([Span(date(2010, 1, 1), date(2040, 1, 1), "x")], [Mark(date(2050, 1, 1), "xa")])
    assert line.spans[0].x == "0.00%"
    assert float(line.spans[0].width[:-1]) <= 100
    assert line.marks[0].x == "100.00%"


def test_an_open_span_reaches_the_end_and_says_that_it_is_open():
    span = drawn([Span(date(2029, 1, 1), None, "nay")]).spans[0]
    assert span.dates == "01/01/2029 – …"
    assert float(span.x[:-1]) + float(span.width[:-1]) > 99


def test_spans_and_marks_come_in_the_order_of_time():
    line = drawn(
        [Span(date(2026, 1, 1), None, "b"), Span(date(2021, 1, 1), date(2025, 1, 1), "a")],
        [Mark(date(2028, 1, 1), "d"), Mark(date(2022, 1, 1), "c")],
    )
    assert [placed.item.label for placed in (*line.spans, *line.marks)] == ["a", "b", "c", "d"]


def test_labels_of_near_marks_go_on_lines_of_their_own():
    marks = drawn(marks=[Mark(date(2025, 1, 1 + n), "một nhãn khá dài") for n in range(4)]).marks
    assert len({mark.label_y for mark in marks}) == 4


def test_labels_of_distant_marks_share_a_line():
    marks = drawn(marks=[Mark(date(2022, 1, 1), "a"), Mark(date(2028, 1, 1), "b")]).marks
    assert marks[0].label_y == marks[1].label_y


def test_no_two_labels_on_a_line_overlap():
    marks = drawn(marks=[Mark(date(2020 + n // 2, 1 + 6 * (n % 2), 1), "nhãn " * (1 + n % 5)) for n in range(20)]).marks

    def reach(mark):
        x, length = float(mark.label_x[:-1]) * WIDTH / 100, len(mark.item.label) * LETTER
        left = {"start": x, "middle": x - length / 2, "end": x - length}[mark.anchor]
        return left, left + length

    for a, b in combinations(marks, 2):
        if a.label_y == b.label_y:
            (a_left, a_right), (b_left, b_right) = reach(a), reach(b)
            assert a_right < b_left or b_right < a_left


def test_labels_at_the_edges_hang_inwards():
    marks = drawn(marks=[Mark(START, "đầu"), Mark(date(2025, 1, 1), "giữa"), Mark(END, "cuối")]).marks
    assert [mark.anchor for mark in marks] == ["start", "middle", "end"]


def test_terms_one_after_another_share_a_high_bar():
    spans = drawn([Span(date(2021, 1, 1), date(2025, 1, 1), "a"), Span(date(2025, 1, 1), None, "b")]).spans
    assert {(span.y, span.height) for span in spans} == {(spans[0].y, "24")}


def test_posts_held_at_the_same_time_stand_on_lanes_under_their_own_labels():
    line = drawn([Span(date(2021, 1, n), date(2026, 1, n), f"chức vụ {n}") for n in (1, 2, 3)])
    places = [(int(span.label_y), int(span.y), int(span.y) + int(span.height)) for span in line.spans]
    assert all(label < top < bottom for label, top, bottom in places)
    assert all(above[2] < below[0] for above, below in pairwise(places))
    assert int(line.mark_top) < places[0][1]
    assert int(line.mark_bottom) > places[-1][2]


def test_a_line_without_terms_still_carries_its_marks():
    line = drawn(marks=[Mark(date(2025, 1, 1), "hôm nay")])
    assert line.spans == ()
    assert int(line.mark_top) < int(line.mark_bottom) < int(line.height)
