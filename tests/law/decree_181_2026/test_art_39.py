import datetime as dt

import pytest
from tests.law.asking import Law

from canbo.law.deadlines import due
from canbo.law.decree_181_2026.art_39 import ARTICLE

law = Law("181/2026", [ARTICLE])


def test_the_plan_is_decided_within_thirty_days_of_its_submission():
    term = law.row("39.1").term
    assert (term.count, term.unit, term.before, term.extendable_to) == (30, "day", False, None)
    assert (term.after, term.until, term.by) == ("hiring_plan_submitted", "hiring_plan_decided", "owner_agency")


@pytest.mark.parametrize(
    ("submitted", "last_day"),
    [
        (dt.date(2026, 6, 1), dt.date(2026, 7, 1)),  # a Wednesday
        (dt.date(2026, 6, 4), dt.date(2026, 7, 6)),  # day thirty is a Saturday: the next working day
        (dt.date(2026, 8, 3), dt.date(2026, 9, 3)),  # day thirty falls on National Day, two days off
    ],
)
def test_thirty_days_are_calendar_days_and_end_on_a_working_day(submitted, last_day):
    assert due("181/2026:39.1", submitted).due == last_day


def test_the_plan_is_a_paper_with_its_contents_named():
    row = law.row("39.2")
    assert row.kind == "paper"
    assert "nguồn chi trả" in row.words.vi
    assert "where the pay comes from" in row.words.en


def test_the_plan_is_read_as_that_of_article_6():
    assert [reading.row for reading in law.row("39.1").readings] == [99, 15]
