"""Heads who answer for not proposing, and inspections that come in turn."""

import datetime as dt

import pytest

from canbo.law.ask import ask
from canbo.law.deadlines import due

ON = dt.date(2026, 6, 30)
day = dt.date.fromisoformat
HEADS, INSPECTED = ["accountable-heads"], ["periodic-inspection"]


class TestAccountableHeads:
    def test_ten_working_days_from_sufficient_grounds_as_for_relief_in_force(self):
        answer = ask("proposal-due", {"leaving_ground_established_on": "2026-06-01"}, ON, reforms=HEADS)
        assert answer.value == day("2026-06-15") == due("181/2026:35.3.a", day("2026-06-01")).due
        assert answer.power[1].who == "head"

    @pytest.mark.parametrize(
        ("proposed", "said"), [("2026-06-14", "no"), ("2026-06-15", "no"), ("2026-06-16", "yes"), (None, "yes")]
    )
    def test_a_late_proposal_is_answered_for_and_so_is_none(self, proposed, said):
        facts = {"leaving_ground_established_on": "2026-06-01", "leaving_proposed_on": proposed}
        assert str(ask("head-answers-for-delay", facts, ON, reforms=HEADS).verdict) == said

    @pytest.mark.parametrize(("on", "said"), [("2026-06-14", "no"), ("2026-06-15", "no"), ("2026-06-16", "yes")])
    def test_while_the_days_run_nobody_answers(self, on, said):
        facts = {"leaving_ground_established_on": "2026-06-01"}
        assert str(ask("head-answers-for-delay", facts, day(on), reforms=HEADS).verdict) == said

    def test_without_the_day_of_the_ground_it_is_unknown(self):
        answer = ask("head-answers-for-delay", {"leaving_proposed_on": "2026-06-16"}, ON, reforms=HEADS)
        assert (str(answer.verdict), answer.missing) == ("unknown", ("leaving_ground_established_on",))


class TestInspection:
    @pytest.mark.parametrize(("months", "next_one"), [(1, "2026-02-28"), (12, "2027-01-31"), (None, None)])
    def test_the_next_one_is_due_after_the_interval_that_was_set(self, months, next_one):
        facts = {"last_inspection_on": "2026-01-31", "inspection_interval_months": months}
        answer = ask("inspection-due", facts, ON, reforms=INSPECTED)
        assert answer.value == (day(next_one) if next_one else None)
        assert answer.missing == (() if months else ("inspection_interval_months",))

    def test_an_interval_of_no_month_is_refused(self):
        with pytest.raises(ValueError, match="from 1 to"):
            ask("inspection-due", {"inspection_interval_months": 0}, ON, reforms=INSPECTED)
