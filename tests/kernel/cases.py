"""What each node means, as examples that every interpreter has to meet: expression, facts, value."""

import datetime as dt
import itertools

from tests.kernel.toy import a, b, c, colour, day, m, n, reading, until, waived

from canbo.kernel.build import (
    choose,
    earlier_of,
    earlier_until_settled,
    first_known,
    later_of,
    months_between,
    shifted,
    when,
)
from canbo.kernel.expr import FALSE, TRUE, Const, Named, Param, Unsettled
from canbo.kernel.verdict import all_known_true, any_known_true, negated

TRUTHS = (True, False, None)
d = dt.date.fromisoformat
ON = Param("on", "date")


def _kleene():
    for x, y, z in itertools.product(TRUTHS, repeat=3):
        facts = {"a": x, "b": y, "c": z}
        yield a & b & c, facts, all_known_true((x, y, z))
        yield a | b | c, facts, any_known_true((x, y, z))
        yield when(a, b, c), facts, y if x is True or y is z else z if x is False else None
        yield (a & b) | (~a & c), facts, any_known_true((all_known_true((x, y)), all_known_true((negated(x), z))))
    for x in TRUTHS:
        yield ~a, {"a": x}, negated(x)
        yield a & ~a, {"a": x}, None if x is None else False
        yield Named("1", a), {"a": x}, x
        yield waived, {"waived": x}, x is True
        yield a | ~waived, {"a": False, "waived": x}, x is not True


def _numbers():
    for x in (-1, 0, 2, 3, 4, None):
        known = x is not None
        for expr, said in (
            (n < 3, known and x < 3),
            (n <= 3, known and x <= 3),
            (n > 3, known and x > 3),
            (n >= 3, known and x >= 3),
            (n == 3, known and x == 3),
            (n != 3, known and x != 3),
        ):
            yield expr, {"n": x}, said if known else None
    for x, y in itertools.product((-13, -12, -1, 0, 7, 11, 12, 100, None), (1, 3, None)):
        facts = {"n": x, "m": y}
        both = x is not None and y is not None
        yield n + m, facts, x + y if both else None
        yield n - 2 * m, facts, x - 2 * y if both else None
        yield n * m, facts, x * y if both else None
        yield n // 12, facts, None if x is None else x // 12
        yield n % 12, facts, None if x is None else x % 12
        yield 3 * n > 2 * m, facts, 3 * x > 2 * y if both else None


def _days():
    for start, months, end in (
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-11-21", 24, "2028-11-21"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-05-31", 0, "2026-05-31"),
    ):
        yield shifted(day, n, "month"), {"day": d(start), "n": months}, d(end)
    yield shifted(day, 1, "year"), {"day": d("2028-02-29")}, d("2029-02-28")
    yield shifted(day, n, "day"), {"day": d("2028-02-28"), "n": 2}, d("2028-03-01")
    yield shifted(day, n, "day"), {"day": d("2026-03-01"), "n": -1}, d("2026-02-28")
    for unit in ("day", "month", "working-day"):
        yield shifted(day, n, unit), {"day": None, "n": 1}, None
        yield shifted(day, n, unit), {"day": d("2026-03-02"), "n": None}, None
    for start, end, months in (
        ("2026-01-15", "2026-02-14", 0),
        ("2026-01-15", "2026-02-15", 1),
        ("2026-01-31", "2026-02-28", 1),
        ("2026-01-31", "2026-03-30", 1),
        ("2026-01-31", "2026-03-31", 2),
        ("2028-02-29", "2029-02-27", 11),
        ("2028-02-29", "2029-02-28", 12),
        ("2026-02-15", "2026-01-15", -1),
        ("2026-02-15", "2026-01-16", 0),
        ("2026-05-05", "2026-05-05", 0),
        (None, "2026-05-05", None),
        ("2026-05-05", None, None),
    ):
        facts = {"day": start and d(start), "until": end and d(end)}
        yield months_between(day, until), facts, months
    for x, said in ((d("2026-11-20"), True), (d("2026-11-21"), False), (None, None)):
        yield day < ON, {"day": x}, said
    yield ON, {}, d("2026-11-21")


def _alternatives():
    early, late = d("2026-01-01"), d("2026-06-01")
    for choice, x, y, said in (
        ("wide", late, early, late),
        ("narrow", late, early, early),
        (None, late, early, early),
        (None, early, late, early),
        (None, None, early, None),
        ("wide", late, None, late),
    ):
        facts = {"reading_x": choice, "day": x, "until": y}
        yield earlier_until_settled(reading, "wide", day, until), facts, said
    for x, y, said in ((1, 2, 1), (None, 2, 2), (1, None, 1), (None, None, None)):
        yield first_known(n, m), {"n": x, "m": y}, said
    for x, y in itertools.product((1, 2, None), repeat=2):
        both = x is not None and y is not None
        yield later_of(n, m), {"n": x, "m": y}, max(x, y) if both else None
        yield earlier_of(n, m), {"n": x, "m": y}, min(x, y) if both else None
    for x, y, z, said in (
        (True, 1, 2, 1),
        (False, 1, 2, 2),
        (None, 1, 2, None),
        (None, 2, 2, 2),
        (None, None, None, None),
        (True, None, 2, None),
        (False, None, 2, 2),
    ):
        facts = {"a": x, "n": y, "m": z}
        yield when(a, n, m), facts, said
        yield when(a, n, m) + 1, facts, None if said is None else said + 1
    yield when(a, n, m) > 0, {"a": None, "n": 1, "m": 2}, True  # unknown which, yet above zero either way
    yield when(a, n, m) > 1, {"a": None, "n": 1, "m": 2}, None
    for x, said in ((True, "red"), (False, "blue"), (None, None)):
        yield when(a, "red", "blue"), {"a": x}, said
        yield when(a, "red", colour), {"a": x, "colour": "blue"}, said
    yield when(a, "red", colour), {"a": None, "colour": "red"}, "red"
    yield when(a, day, until), {"a": None, "day": early, "until": early}, early
    yield when(a, day, until), {"a": None, "day": early, "until": late}, None
    for choice, said in (("red", True), ("blue", False), (None, None)):
        yield colour.isin("red"), {"colour": choice}, said
        yield colour.isin("red", "blue"), {"colour": choice}, None if choice is None else True
        yield colour.isin(), {"colour": choice}, None if choice is None else False
        yield colour == "red", {"colour": choice}, said
        yield when(a, colour, "red").isin("red"), {"a": None, "colour": choice}, True if choice == "red" else None
    for choice in ("wide", "narrow", None):
        plain = choose(reading, {"wide": n > 2, "narrow": n >= 2})
        for x, said in ((1, False), (3, True)):
            yield plain, {"reading_x": choice, "n": x}, said
        yield plain, {"reading_x": choice, "n": 2}, {"wide": False, "narrow": True, None: None}[choice]


def _silence():
    yield Unsettled("17.2"), {}, None
    yield a & Unsettled("17.2"), {"a": False}, False
    yield a | Unsettled("17.2"), {"a": True}, True
    yield when(a, n, Unsettled("17.2", "int")), {"a": True, "n": 4}, 4
    yield when(a, n, Unsettled("17.2", "int")), {"a": False, "n": 4}, None
    yield Unsettled("17.2", "int") > 3, {}, None
    yield TRUE, {}, True
    yield FALSE, {}, False
    yield Const(5) + 2, {}, 7


CASES = [*_kleene(), *_numbers(), *_days(), *_alternatives(), *_silence()]
