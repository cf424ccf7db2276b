import datetime as dt

import pytest
from tests.law.asking import Law

from canbo.law.calendars import get_calendar
from canbo.law.deadlines import due
from canbo.law.decree_181_2026 import art_11

law = Law("181/2026", [art_11.ARTICLE])


def test_the_leadership_collective_settles_the_appointment_in_principle():
    assert law.row("11.1").power.who == "leadership_collective"


def test_the_process_has_thirty_working_days_from_the_approval_in_principle():
    term = law.row("11.2").term
    assert (term.count, term.unit, term.by) == (30, "working-day", "authority")
    assert (term.after, term.until) == ("appointment_approved_in_principle", "appointment_process_completed")
    assert not term.before
    assert term.extendable_to is None


@pytest.mark.parametrize(
    ("approved", "last"),
    [
        (dt.date(2026, 6, 1), dt.date(2026, 7, 13)),  # six plain weeks from a Monday
        (dt.date(2026, 6, 5), dt.date(2026, 7, 17)),  # a Friday
        (dt.date(2026, 6, 6), dt.date(2026, 7, 17)),  # a Saturday
    ],
)
def test_a_procedure_counts_it_by_citation(approved, last):
    found = due("181/2026:11.2", approved)
    assert found.due == last
    assert get_calendar("vn-state").working_days_between(approved, last) == 30
