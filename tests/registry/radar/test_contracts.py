"""A hiring contract that ends is a line, and opens the plan that hiring again needs."""

from datetime import date

import pytest

from canbo.registry.radar.build import radar_of_all

END = date(2027, 6, 30)


@pytest.fixture
def hired(register):
    where = register.enterprise(owner_agency=register.agency())
    person = register.person()
    post = register.post(where, "hired_director")
    return register.term(person, post, start=date(2024, 7, 1), years=None, end=END)


def told(on):
    return [line for line in radar_of_all(on).lines if line.kind == "contract-ends"]


@pytest.mark.parametrize(
    ("on", "there"), [(date(2026, 6, 29), False), (date(2026, 6, 30), True), (END, True), (date(2027, 7, 1), True)]
)
def test_it_is_there_within_twelve_months_of_the_end(hired, on, there):
    assert len(told(on)) == there


def test_before_its_end_it_opens_a_hiring_with_the_post_filled_in(hired):
    on = date(2026, 11, 21)
    (line,) = told(on)
    assert (line.due, line.person, line.by) == (END, hired.person, "council_or_chairman")
    assert not line.overdue(on)
    assert line.to_json(on, on)["open"] == {
        "procedure": "hiring-director", "person": None, "body": "E1", "fields": {"position": "hired_director"},
    }  # fmt: skip


def test_one_that_ran_out_is_overdue_until_its_end_is_recorded(hired):
    on = date(2027, 7, 1)
    (line,) = told(on)
    assert line.overdue(on)
    assert "ran out" in line.what.en
    assert "đã hết hạn" in line.what.vi
    hired.correct(left_on=on, left_by="term_ended")
    assert told(on) == []


def test_a_director_with_a_term_has_none(seated):
    assert told(date(2028, 12, 1)) == []
