import datetime as dt

import pytest
from tests.kernel.toy import a, b, n

from canbo.kernel import shifted
from canbo.kernel.expr import TRUE, Const, If, Named
from canbo.kernel.override import Override, put, rewritten
from canbo.kernel.scalar import Parameters, compile_program

D = dt.date
FIRST, LAST = D(2026, 9, 1), D(2026, 12, 31)
PARAMETERS = Parameters({}, lambda day, count: day + dt.timedelta(days=count))
YES = True
PROVISION = Named("1/2026:1.a", a)


def override(value: object = YES, **more) -> Override:
    return Override("1/2026:1.a", value, "a later document", FIRST, "somebody", "it prevails", **more)


def run(expr, **facts):
    (value,), (mask,) = (program := compile_program([expr])).run(facts, PARAMETERS)
    return value, program.decode(mask)


def over(value, condition=None, inner=PROVISION, original=PROVISION, count=None):
    return put(override(value), "1/2026:1.a#0", condition=condition, inner=inner, original=original, count=count)


@pytest.mark.parametrize(
    ("day", "end", "holds"),
    [
        (D(2026, 8, 31), None, False),
        (FIRST, None, True),
        (D(2050, 1, 1), None, True),
        (D(2026, 12, 30), LAST, True),
        (LAST, LAST, True),
        (D(2027, 1, 1), LAST, False),
    ],
)
def test_it_holds_from_its_first_to_its_last_day(day, end, holds):
    assert override(end=end).in_force(day) is holds


@pytest.mark.parametrize(
    ("facts", "concerned"),
    [
        ({"x": "p", "y": True}, True),
        ({"x": "r", "y": True}, False),
        ({"x": "p", "y": False}, False),
        ({"x": "r"}, False),
        ({"x": "p"}, None),
        ({}, None),
    ],
)
def test_it_concerns_those_whose_facts_are_named(facts, concerned):
    assert override(where=(("x", ("p", "q")), ("y", (True,)))).concerns(facts) is concerned


def test_without_a_limit_it_concerns_everybody():
    assert override().concerns({}) is True


@pytest.mark.parametrize("value", [True, False])
@pytest.mark.parametrize("fact", [True, False, None])
def test_what_is_declared_stands_whatever_the_facts_say(value, fact):
    assert run(over(value), a=fact) == (value, ())


@pytest.mark.parametrize("fact", [True, False, None])
def test_what_the_document_decides_is_unknown_and_no_fact_would_settle_it(fact):
    assert run(over(None), a=fact) == (None, ())


@pytest.mark.parametrize(
    ("concerned", "fact", "given"),
    [
        (True, False, (True, ())),
        (False, False, (False, ())),
        (False, None, (None, ("a",))),
        (None, True, (True, ())),
        (None, False, (None, ("b",))),
    ],
)
def test_for_others_the_provision_stands_as_printed(concerned, fact, given):
    assert run(over(YES, condition=b), a=fact, b=concerned) == given


@pytest.mark.parametrize(("count", "sign"), [(90, 1), (90, -1)])
def test_a_time_limit_is_counted_with_another_number(count, sign):
    day = D(2026, 10, 1)
    term = Named("1/2026:2", shifted(Const(day), sign * count, "day"))
    new = put(override(60), "1/2026:2#0", condition=None, inner=term, original=term, count=count)
    assert run(new) == (day + dt.timedelta(days=sign * 60), ())


def test_a_limit_in_years_is_recounted_in_years():
    term = Named("1/2026:2", shifted(Const(D(2026, 10, 1)), 5, "year"))
    new = put(override(3), "1/2026:2#0", condition=None, inner=term, original=term, count=5)
    assert run(new) == (D(2029, 10, 1), ())


def test_another_provision_below_keeps_its_own_count():
    below = Named("1/2026:3", shifted(Const(D(2026, 10, 1)), 90, "day"))
    term = Named("1/2026:2", shifted(below, 90, "day"))
    new = put(override(1), "1/2026:2#0", condition=None, inner=term, original=term, count=90)
    assert run(new) == (D(2026, 12, 31), ())


def test_only_the_provision_itself_is_wrapped_wherever_it_stands():
    whole = (PROVISION & Named("1/2026:1.a", b)) | ~PROVISION
    new = rewritten(whole, {PROVISION: lambda node: If(b, node, TRUE)})
    wrapped = If(b, PROVISION, TRUE)
    assert new is ((wrapped & Named("1/2026:1.a", b)) | ~wrapped)
    assert rewritten(n > 1, {PROVISION: lambda node: node}) is (n > 1)


def test_its_json_is_that_of_a_file_of_overrides():
    told = override(D(2026, 10, 1), end=LAST, recorded=FIRST, where=(("x", ("p",)),)).to_json()
    assert told == {
        "provision": "1/2026:1.a",
        "value": "2026-10-01",
        "citation": "a later document",
        "from": "2026-09-01",
        "to": "2026-12-31",
        "author": "somebody",
        "reason": "it prevails",
        "recorded": "2026-09-01",
        "where": {"x": ["p"]},
    }
