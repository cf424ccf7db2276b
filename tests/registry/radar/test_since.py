"""From which day a line counts: that of its records, never that of a settled reading."""

from datetime import date

import pytest

from canbo.registry.models import ConfidenceRound, ReadingSetting
from canbo.registry.radar.build import radar_of_all

ON = date(2026, 11, 21)


@pytest.mark.parametrize("settled", [False, True])
def test_settling_a_reading_moves_no_due_day(register, seated, settled) -> None:
    person = seated[0]
    register.add(ConfidenceRound, person=person, body=register.here, held_on=date(2026, 10, 29), cast=21, low=15)
    if settled:
        author = register.officer_of(role="administrator")
        ReadingSetting.objects.create(
            name="reading_35_1_c", choice="over_two_thirds", author=author, reason="x", set_at=register.moment(ON)
        )
    lines = [line for line in radar_of_all(ON).lines if line.kind == "relief-ground"]
    assert [line.due for line in lines] == [date(2026, 11, 12)]
