"""Where who resigned is placed: the years of service left that are stated are those of the register."""

from datetime import date

import pytest
from tests.cases.office import DECISION, PLACED

from canbo.kernel.errors import CanboError

SIGNED = {**DECISION, "decided_on": "2026-11-27", "effective_on": "2026-12-01"}
UNDER = {**PLACED, "placement": "professional", "under_five_years_left": True}


@pytest.fixture
def accepted(office):
    office.settle_all()
    case = office.opened_up()
    office.do(office.council, case, "accept", SIGNED)
    return case


@pytest.mark.parametrize(
    ("retires", "said"),
    [
        (date(2031, 11, 30), (True,)),  # a day short of five years after leaving
        (date(2031, 12, 1), (True, False)),  # five years from leaving, less from taking up the new post on 2 December
        (date(2031, 12, 2), (False,)),
        (None, (True, False)),
    ],
)
def test_the_years_left_are_those_of_the_register(office, accepted, retires, said):
    office.director.retirement_date, office.director.birth_date = retires, None
    office.director.save()
    for under, fields in ((True, UNDER), (False, PLACED)):
        if under not in said:
            left = "under five years" if said == (True,) else "five years or more"
            with pytest.raises(CanboError, match=rf"{left} are left \(181/2026:34\.5\)") as told:
                office.do(office.officer, accepted, "record-placement", fields, "2026-12-02")
            assert "nghỉ hưu ngày" in told.value.said("vi")
            assert office.state(accepted) == "accepted"
    office.do(office.officer, accepted, "record-placement", UNDER if said[0] else PLACED, "2026-12-02")
    assert office.state(accepted) == "placed"
