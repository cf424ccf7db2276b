"""Leaving the civil service: on request and after failing years, each limit of thirty days."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.procedures.engine import IllegalAct

DECISION = {"number": "1/QĐ", "decided_on": "2025-03-20", "effective_on": "2025-04-01"}
PAYABLE = {"discontinuation-allowance": 50_000_000}


def test_on_request_the_body_answers_within_thirty_days_and_pays():
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-03-03", reason="lý do")
    assert story.due("answer") == dt.date(2025, 4, 2)
    story.does("authority", "agree", "2025-03-20", **DECISION)
    assert (
        story.does("authority", "pay", "2025-04-10", PAYABLE, allowance=50_000_000, paid_on="2025-04-10").state
        == "paid"
    )


@pytest.mark.parametrize(("allowed", "possible"), [(False, True), (True, False), (None, False)])
def test_refused_only_for_a_reason_of_the_closed_list(allowed, possible):
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-03-03", reason="lý do")
    refuse = story.actions("authority", "2025-03-10", {"discontinuation-allowed": allowed})["refuse"]
    assert refuse.possible is possible


def test_after_failing_years_notice_decision_and_payment_each_take_thirty_days():
    story = Story("leaving-after-failing-years")
    story.does("personnel_body", "record-grading", "2025-01-10", graded_on="2025-01-10")
    assert story.due("notice") == dt.date(2025, 2, 10)  # 9 February is a Sunday
    story.does("authority", "notify", "2025-02-05", document="1/TB")
    assert story.due("decision") == dt.date(2025, 3, 7)
    story.does("authority", "decide", "2025-03-05", **{**DECISION, "decided_on": "2025-03-05"})
    assert story.due("payment") == dt.date(2025, 4, 4)


def test_nothing_is_paid_that_cannot_be_computed():
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-03-03", reason="lý do")
    story.does("authority", "agree", "2025-03-20", **DECISION)
    with pytest.raises(IllegalAct, match="cannot be computed"):
        story.does(
            "authority", "pay", "2025-04-10", {"discontinuation-allowance": None}, allowance=1, paid_on="2025-04-10"
        )
