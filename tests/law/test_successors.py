"""One instrument follows another: on any day a question names the one that governs, encoded or not."""

import datetime as dt
from itertools import pairwise

import pytest

from canbo.kernel.verdict import Status
from canbo.law.ask import ask
from canbo.law.book import questions
from canbo.law.instruments import MATTERS, get_instrument, governing, related, status_on

D = dt.date
DAY = dt.timedelta(days=1)
SUCCESSIONS = [
    ("159/2020", "181/2026", "repeals"),
    ("69/2023", "181/2026", "repeals"),
    ("46/2010", "170/2025", "replaces"),
    ("260/2009", "41/2021", "replaces"),
    ("41/2021", "377/2025", "replaces"),
]
NOT_ENCODED = ("159/2020", "69/2023", "41/2021", "377/2025")
BY_FIELD = {
    field: [question.name for question in questions().questions.values() if question.field == field]
    for field in MATTERS
}


@pytest.mark.parametrize(("former", "later", "kind"), SUCCESSIONS)
def test_the_later_one_begins_on_the_day_after_the_former_and_says_so(former, later, kind):
    assert get_instrument(later).start == get_instrument(former).end + DAY
    assert (later, kind) in [(by, relation.kind) for by, relation in related(former) if relation.other == former]
    assert [status_on(id_, get_instrument(later).start) for id_ in (former, later)] == ["ended", "in_force"]


@pytest.mark.parametrize("id_", [*NOT_ENCODED, "170/2025"])
def test_a_successor_has_its_names_its_dates_and_where_they_come_from(id_):
    one = get_instrument(id_)
    assert one.issued <= one.start
    assert one.title_vi != one.title_en
    assert one.sources or one.verify


@pytest.mark.parametrize("id_", NOT_ENCODED)
def test_what_is_not_encoded_says_so(id_):
    assert not get_instrument(id_).encoded
    assert not any(v.instrument == id_ for q in questions().questions.values() for v in q.variants)


@pytest.mark.parametrize("field", MATTERS)
def test_on_every_seam_a_question_names_what_governs(field):
    firsts = sorted({get_instrument(id_).start for id_ in MATTERS[field]})
    for name in BY_FIELD[field]:
        for first in firsts:
            for on in (first, first + DAY):
                given = ask(name, {}, on, thorough=False)
                assert given.law == (governing(field, on) if given.status is Status.NOT_IN_FORCE else (named(given),))
                assert set(given.law) <= set(governing(field, on))


def named(given):
    (law,) = given.law
    return law


@pytest.mark.parametrize(
    ("name", "on", "law", "status"),
    [
        ("resignation-ground-260", D(2021, 11, 2), ("260/2009",), "decided"),
        ("resignation-ground-260", D(2021, 11, 3), ("41/2021",), "not-in-force"),
        ("resignation-ground-260", D(2025, 10, 7), ("41/2021",), "not-in-force"),
        ("resignation-ground-260", D(2025, 10, 8), ("377/2025",), "not-in-force"),
        ("discontinuation-allowed", D(2025, 6, 30), ("46/2010",), "decided"),
        ("discontinuation-allowed", D(2025, 7, 1), ("170/2025",), "decided"),
        ("relief-ground", D(2023, 9, 13), ("159/2020",), "not-in-force"),
        ("relief-ground", D(2023, 9, 14), ("159/2020", "69/2023"), "not-in-force"),
        ("relief-ground", D(2026, 5, 20), ("159/2020", "69/2023"), "not-in-force"),
        ("relief-ground", D(2026, 5, 21), ("181/2026",), "decided"),
    ],
)
def test_the_days_of_the_sources(name, on, law, status):
    given = ask(name, {}, on, thorough=False)
    assert (given.law, str(given.status)) == (law, status)


@pytest.mark.parametrize("field", MATTERS)
def test_nothing_is_left_between_one_instrument_and_the_next(field):
    firsts = sorted({get_instrument(id_).start for id_ in MATTERS[field]})
    for first, following in pairwise(firsts):
        assert governing(field, following - DAY)
        assert governing(field, first) != governing(field, following)
