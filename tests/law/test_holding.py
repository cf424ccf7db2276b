"""Whether one provision holds: true, false, unknown, on a day, and what computes nothing."""

import datetime as dt

import pytest

from canbo.law.holding import holds

DAY = dt.date(2026, 11, 23)
DIRECTOR = {"position": "general_director"}


@pytest.mark.parametrize(
    ("citation", "facts", "held"),
    [
        ("181/2026:35.1.d", {"failing_years_in_a_row": 2}, True),
        ("181/2026:35.1.d", {"failing_years_in_a_row": 1}, False),
        ("181/2026:35.1.d", {"failing_years_in_a_row": None}, None),
        ("181/2026:35.1.d", {}, None),
        ("181/2026:17.3.a", {"under_criminal_proceedings": True}, True),
        ("181/2026:36.2.e", {"prosecuted": True}, True),
        ("181/2026:36.2.a", {"moral_breach_stirs_opinion": False}, False),
    ],
)
def test_a_ground_holds_does_not_or_is_unknown(citation, facts, held):
    assert holds(citation, DIRECTOR | facts, DAY) is held


def test_what_computes_nothing_cannot_be_asked():
    with pytest.raises(LookupError, match="computes nothing"):
        holds("181/2026:36.1", DIRECTOR, DAY)
