"""What the law answers about the person of a case under a corrected retirement age."""

from datetime import date

import pytest
from tests.cases.office import Office, at

from canbo.cases.around import situation
from canbo.cases.projection import Opening
from canbo.registry.models import Override

ON = date(2026, 11, 25)


@pytest.fixture
def office(db):
    made = Office()
    made.settle_all()
    made.director.revise(retirement_date=None, at=at("2026-11-20"))
    return made


@pytest.fixture
def corrected(office):
    return Override.objects.create(
        provision="135/2020:4", value=65 * 12, citation="Luật 01/2027/QH16", start=date(1970, 1, 1),
        where={"sex": ["male"]}, author=office.user("administrator", username="chief"), reason="luật mới",
        recorded_at=at("2026-11-24"),
    )  # fmt: skip


def route(office, known_on=None):
    opening = Opening("reappointment", date(2026, 11, 23), office.director.code, office.company.code)
    found = situation(opening, office.director, office.company, None, ON, known_on=known_on)
    return found.facts["retirement_date"], [one.citation for one in found.answers["reappointment-route"].overrides]


def test_a_case_is_asked_with_it_and_says_so(office, corrected):
    assert route(office) == (date(2035, 3, 31), ["Luật 01/2027/QH16"])


def test_as_known_before_it_was_recorded_it_is_not(office, corrected):
    assert route(office, date(2026, 11, 23)) == (date(2032, 3, 31), [])


def test_a_recorded_day_of_retirement_stands(office, corrected):
    office.director.revise(retirement_date=date(2032, 4, 1), at=at("2026-11-21"))
    assert route(office) == (date(2032, 4, 1), [])
