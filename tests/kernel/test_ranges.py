"""Numbers and days stay where both interpreters can count, whatever the facts are; law that could leave is refused."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.kernel.toy import PARAMETERS, a, b, day, m, n, reading, until

from canbo.kernel.build import earlier_until_settled, first_known, later_of, months_between, shifted, when
from canbo.kernel.expr import Const, ExprError, Fact, Named, Param, Ref, Unsettled
from canbo.kernel.fact import FIRST_DAY, LAST_DAY, FactSpec, Words
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.question import CompiledVariant, Question, Variant
from canbo.kernel.ranges import INT64, check_ranges, range_of
from canbo.kernel.scalar import compile_program

signed = Fact(FactSpec("signed", "int", "số có dấu", "signed number", low=-30, high=7))
salary = Param("salary", "int", low=5, high=50)
ANY_DAY = (FIRST_DAY.toordinal(), LAST_DAY.toordinal())


def whole(name: str, high: int) -> Fact:
    return Fact(FactSpec(name, "int", "số", "number", high=high))


NUMBERS = [
    n + m,
    n - m,
    n * signed,
    signed * signed,
    signed // 4,
    signed % 4,
    (n - 2 * m) // 7 + 3,
    when(a, n + 1, signed),
    first_known(signed, n),
    Named("1", n + 1) * 2,
    when(n > m, n, m) - signed,
    months_between(day, until),
    months_between(until, shifted(day, signed, "month")),
]
DAYS = [
    shifted(day, n, "day"),
    shifted(day, signed, "month"),
    shifted(day, 2, "year"),
    later_of(day, until),
    when(a, day, shifted(until, 0 - n, "day")),
    shifted(Const(dt.date(2026, 1, 31)), n, "month"),
]
days = st.one_of(st.dates(FIRST_DAY, LAST_DAY), st.sampled_from((FIRST_DAY, LAST_DAY)))
facts = st.fixed_dictionaries(
    {
        "a": st.booleans(),
        "n": st.integers(0, 100),
        "m": st.integers(0, 100),
        "signed": st.integers(-30, 7),
        "day": days,
        "until": days,
    }
)
PROGRAM = compile_program([*NUMBERS, *DAYS])
RANGES = [range_of(expr) for expr in PROGRAM.roots]


@given(facts)
def test_what_comes_out_lies_within_the_range(known):
    values, _ = PROGRAM.run(known, PARAMETERS)
    numbers = [value.toordinal() if isinstance(value, dt.date) else value for value in values]
    assert all(low <= number <= high for number, (low, high) in zip(numbers, RANGES, strict=True))


@pytest.mark.parametrize(
    ("expr", "range_"),
    [
        (n, (0, 100)),
        (Const(7) + n, (7, 107)),
        (n - signed, (-7, 130)),
        (n * signed, (-3000, 700)),
        (signed * signed, (-210, 900)),
        (signed // 4, (-8, 1)),
        (signed % 4, (0, 3)),
        (salary * 2, (10, 100)),
        (when(a, n, signed), (-30, 100)),
        (first_known(signed, n), (-30, 100)),
        (Unsettled("17.2", "int"), INT64),
        (day, ANY_DAY),
        (shifted(day, n, "working-day"), ANY_DAY),
        (earlier_until_settled(reading, "wide", Const(FIRST_DAY), day), ANY_DAY),
        (shifted(Const(dt.date(2024, 1, 31)), 1, "month"), (dt.date(2024, 2, 29).toordinal(),) * 2),
    ],
)  # fmt: skip
def test_a_range_is_as_narrow_as_its_parts_allow(expr, range_):
    assert range_of(expr) == range_


@pytest.mark.parametrize("expr", [*NUMBERS, *DAYS, a & (n > m)])
def test_law_that_stays_within_is_accepted(expr):
    check_ranges(expr)


def test_sixty_four_bits_are_enough_or_refused():
    half = whole("half", 2**62 - 1)
    check_ranges(half + half)
    check_ranges(half + half + 1)
    with pytest.raises(ExprError, match=r"of half can reach .* outside a whole number of 64 bits; bound the facts"):
        check_ranges(half + half + 2)
    check_ranges(Const(0) - half - half - 2)
    with pytest.raises(ExprError):
        check_ranges(Const(0) - half - half - 3)


def test_a_product_on_the_way_counts_though_it_is_divided_again():
    large = whole("large", 2**40)
    with pytest.raises(ExprError):
        check_ranges(large * large // 2**40)


def test_what_hides_below_a_condition_is_found():
    large = whole("large", 2**40)
    with pytest.raises(ExprError):
        check_ranges(a & ~(b | (when(a, large * large, 0) > 3)))


@pytest.mark.parametrize("unit", ["day", "month", "year"])
def test_a_day_stays_in_the_calendar_or_is_refused(unit):
    start = Const(dt.date(9998, 12, 31))
    most = {"day": 365, "month": 12, "year": 1}[unit]
    check_ranges(shifted(start, whole("few", most), unit))
    with pytest.raises(ExprError, match="outside the years a date can have"):
        check_ranges(shifted(start, whole("many", most + 1), unit))
    first = Const(dt.date(1, 12, 31))
    with pytest.raises(ExprError):
        check_ranges(shifted(first, Const(0) - whole("many", most + 1), unit))


def test_a_reference_not_yet_followed_could_be_anything():
    with pytest.raises(ExprError):
        check_ranges(Ref("5.2", "int") + 1)


def test_a_question_that_could_overflow_is_not_assembled():
    large = whole("large", 2**40)
    asked = {
        large + large: True,
        large * large: False,
    }
    for expr, sound in asked.items():
        variant = Variant("1/2000", expr)
        question = Question("how-many", Words("Bao nhiêu?", "How many?"), "number", (variant,))
        if sound:
            assert CompiledVariant(question, variant, Lawbook.of([])).expr is expr
        else:
            with pytest.raises(ExprError):
                CompiledVariant(question, variant, Lawbook.of([]))
