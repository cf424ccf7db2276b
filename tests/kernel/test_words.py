import datetime as dt

import pytest
from tests.kernel.cases import CASES
from tests.kernel.toy import a, b, c, colour, day, m, n, reading, until

from canbo.kernel.build import choose, earlier_until_settled, first_known, months_between, shifted, when
from canbo.kernel.expr import Named, Param, Ref, Unsettled
from canbo.kernel.words import say, say_value


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (None, "chưa rõ", "unknown"),
        (True, "có", "yes"),
        (False, "không", "no"),
        (1_234_567, "1.234.567", "1,234,567"),
        (0, "0", "0"),
        (dt.date(2026, 5, 1), "01/05/2026", "01/05/2026"),
        ("anything", "anything", "anything"),
    ],
)
def test_values_as_a_reader_writes_them(value, vi, en):
    assert (say_value(value, "vi"), say_value(value, "en")) == (vi, en)


def test_a_choice_is_said_in_its_own_words():
    assert say_value("red", "vi", colour.spec) == "đỏ"
    assert say_value("red", "en", colour.spec) == "red"


@pytest.mark.parametrize(
    ("expr", "vi", "en"),
    [
        (a & ~b, "điều a và không phải (điều b)", "fact a and not (fact b)"),
        (a & (b | c), "điều a và (điều b hoặc điều c)", "fact a and (fact b or fact c)"),
        ((a & b) | c, "(điều a và điều b) hoặc điều c", "(fact a and fact b) or fact c"),
        (n > 3, "số n lớn hơn 3", "number n is over 3"),
        (n >= 3, "số n từ 3", "number n is at least 3"),
        (n < 3, "số n nhỏ hơn 3", "number n is below 3"),
        (n <= 3, "số n không quá 3", "number n is at most 3"),
        (n == 3, "số n bằng 3", "number n equals 3"),
        (2 * n > m, "2 × số n lớn hơn số m", "2 × number n is over number m"),
        (colour.isin("red", "blue"), "màu là đỏ hoặc xanh", "colour is red or blue"),
        (when(a, n, m), "nếu điều a thì số n, không thì số m", "if fact a then number n, else number m"),
        (first_known(n, m), "số n, không có thì số m", "number n, or else number m"),
        (shifted(day, 12, "month"), "ngày cộng 12 tháng", "day plus 12 months"),
        (shifted(day, 3, "working-day"), "ngày cộng 3 ngày làm việc", "day plus 3 working days"),
        (months_between(day, until), "số tháng tròn từ ngày đến đến ngày", "completed months from day to until"),
        (Ref("34.1"), "34.1", "34.1"),
        (Named("1/2026:1", a), "1/2026:1", "1/2026:1"),
        (Unsettled("17.2"), "luật không nói (17.2)", "the law is silent (17.2)"),
        (Param("on", "date"), "ngày được hỏi", "the day asked about"),
        (Param("base_salary", "int"), "base salary", "base salary"),
    ],
)
def test_every_node_is_said_in_both_languages(expr, vi, en):
    assert (say(expr, "vi"), say(expr, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("expr", "en"),
    [
        ((n + m) * 2, "(number n + number m) × 2"),
        (n + m * 2, "number n + number m × 2"),
        (n + m + 1, "number n + number m + 1"),
        ((n - m) - 1, "number n - number m - 1"),
        (n - (m - 1), "number n - (number m - 1)"),
        (n // 12 * 2, "(number n divided, rounded down, by 12) × 2"),
        ((n * m) // 4, "(number n × number m) divided, rounded down, by 4"),
    ],
)
def test_sums_are_bracketed_where_they_would_be_read_apart(expr, en):
    assert say(expr, "en") == en


def test_conditionals_within_conditionals_are_bracketed():
    assert say(when(a, when(b, n, m), 3), "en") == "if fact a then (if fact b then number n, else number m), else 3"


def test_a_warning_says_that_it_takes_the_earlier_day():
    assert say(earlier_until_settled(reading, "wide", day, until), "en").endswith(
        "the earlier day while the reading is open"
    )


def test_known_facts_carry_their_values():
    said = say(choose(reading, {"wide": n > 2, "narrow": n >= 2}), "en", {"n": 2})
    assert "how to read x (unknown) is wide" in said
    assert "number n (2) is over 2" in said


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_nothing_is_left_unsaid(lang):
    for expr, *_ in CASES:
        assert type(expr).__name__ not in say(expr, lang)
