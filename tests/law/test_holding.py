"""Whether one provision holds: true, false, unknown, on a day, and what computes nothing."""

import datetime as dt

import pytest

from canbo.kernel.calendar import CalendarError
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


RETIRES_WITH_THE_TERM = {
    "position": "general_director", "term_years": 5, "birth_date": dt.date(1966, 4, 1), "sex": "male",
} | dict.fromkeys(
    (
        "barred_from_office", "disciplinary_proceedings_pending", "under_criminal_proceedings",
        "barred_from_higher_post", "responsibility_under_review", "inpatient_or_maternity", "other_deferral_case",
    ),
    False,
)  # fmt: skip


@pytest.mark.parametrize(("published", "held"), [(dt.date(2026, 11, 23), True), (dt.date(2026, 11, 24), False)])
def test_a_day_that_has_come_is_reckoned_from_the_day_asked_about(published, held):
    days = {"annual_report_published_on": published, "enterprise_graded_on": published}
    assert holds("181/2026:28.3.p1", {"position": "council_chair"} | days, DAY) is held


@pytest.mark.parametrize("citation", ["181/2026:17.2", "181/2026:9.1"])
def test_what_gives_no_yes_or_no_neither_holds_nor_does_not(citation):
    facts = RETIRES_WITH_THE_TERM | {"term_end": dt.date(2026, 5, 1), "term_start": dt.date(2021, 5, 1)}
    assert holds(citation, facts, DAY) is None


def test_whoever_is_born_on_a_day_that_is_known_retires_on_one():
    facts = RETIRES_WITH_THE_TERM | {"failing_years_in_a_row": 2, "board_term_end": dt.date(2028, 4, 30)}
    assert holds("181/2026:35.1.d", facts, DAY) is True
    assert holds("181/2026:23.3", facts, DAY) is holds(
        "181/2026:23.3", facts | {"retirement_date": dt.date(2028, 4, 30)}, DAY
    )


def test_a_day_counted_in_working_days_is_counted_and_is_no_yes_or_no():
    facts = {"position": "council_member", "term_end": dt.date(2026, 12, 31), "reading_17_1": "working_days"}
    assert holds("181/2026:17.1.p1", facts, DAY) is None
    with pytest.raises(CalendarError, match="outside the calendar"):
        holds("181/2026:17.1.p1", facts | {"term_end": dt.date(2060, 12, 31)}, DAY)
